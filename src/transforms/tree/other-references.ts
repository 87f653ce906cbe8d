/**
 * References and citations as other programs write them: `\ref{x}`, `\autoref{x}`, `\cref{a,b}`, `\pageref{x}`,
 * `\citep[p. 3]{a,b}` (LaTeX), `\@ref(fig:x)` (bookdown), `` {ref}`x` ``, `` {numref}`Fig. %s <x>` ``, `` {cite:p}`a,b` ``
 * (MyST), `` :numref:`x` ``, `` :cite:`a,b` `` (d2l). They become `span.cite`, as `@x` does.
 */
import type { Element, ElementContent, ElementData } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, hideEscape } from '../../model/index.ts';
import type { TreeTransform } from '../transform.ts';
import { isCite, positionAt, type WrittenCite } from './cites.ts';
import { readWrittenForms, type WrittenForms } from './written-forms.ts';

const silent = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'svg', 'script', 'style']);
/** The sign for an `@` with a backslash before it. */
const at = hideEscape('@');
const citing =
  'cite|citep|citet|citealp|citealt|citeauthor|citeyear|parencite|textcite|footcite|footcitetext|autocite|smartcite|supercite|fullcite|Cite|Citet|Citep|Textcite|Parencite|Autocite';
const command = new RegExp(
  [
    String.raw`(?:(?:\bpages?|\bpp?\.)[ ~\u00A0]?)?\\(?<page>pageref)\{(?<place>[^{}\n]{1,200})\}`,
    String.raw`\\(?<ref>ref|autoref|cref|Cref|eqref|nameref|vref|hyperref)\{(?<keys>[^{}\n]{1,200})\}`,
    String.raw`(?:${at}|\\@)ref\((?<bookdown>[^()\s]{1,100})\)`,
    String.raw`\\nocite\{(?<listed>[^{}]{1,400})\}`,
    String.raw`\\(?<cite>${citing})\*?(?:\[(?<one>[^\][\n]{0,200})\])?(?:\[(?<two>[^\][\n]{0,200})\])?\{(?<works>[^{}]{1,400})\}`,
  ].join('|'),
  'gu',
);
/** Before a stretch of code. */
const role =
  /(?:\{(?<myst>ref|numref|eq|prf:ref|cite(?::?(?:p|t|ps|ts|alp|author|year))?)\}|:(?<d2l>numref|eqref|ref|cite|citet|citep):)$/u;
const mayStart = /ref|\{eq\}|cite/iu;

export const otherReferencesTransform: TreeTransform = (tree) => {
  const forms: WrittenForms = {
    silent,
    mayHave: (text) => mayStart.test(text),
    command,
    role,
    readCommand: ({ 0: whole, groups = {}, index }, text) =>
      wrap(readCommand(groups), [{ ...text, value: whole }], positionAt(text, index)),
    readRole: ({ 0: whole, groups = {}, index }, text, code) => {
      const { myst, d2l = '' } = groups;
      const said = readRole(myst ?? d2l, toString(code), myst !== undefined);
      return wrap(said, [{ ...text, value: whole }, code], positionAt(text, index));
    },
  };
  readWrittenForms(tree, forms, isCite);
};

type Groups = Readonly<Record<string, string | undefined>>;

/** Those that give the number alone. */
const bare = new Set(['ref', 'eqref', 'eq', 'vref']);

function readCommand({ ref, keys, page, place = '', bookdown, cite, one, two, works, listed }: Groups): WrittenCite {
  if (listed !== undefined) return { ...citationOf(splitKeys(listed), false), listed: true };
  // In print it is the page, elsewhere what stands there: the word “page” before it says neither.
  if (page !== undefined) return { ...referenceTo(splitKeys(place), false), page: true };
  if (cite !== undefined) {
    // With one pair of brackets it is what stands behind, with two the first is what stands before.
    const [prefix, suffix] = two === undefined ? ['', one ?? ''] : [one ?? '', two];
    return citationOf(splitKeys(works ?? ''), isInSentence(cite.toLowerCase()), prefix, suffix);
  }
  const isBare = bare.has(ref ?? 'ref');
  return referenceTo(splitKeys(keys ?? bookdown ?? ''), isBare);
}

function readRole(name: string, words: string, isMyst: boolean): WrittenCite {
  if (name.startsWith('cite')) return citationOf(splitKeys(words), isInSentence(name));
  // `Figure %s <x>`: what stands before the number.
  const [, template = '', key = words] = /^([^<>]*)<([^<>]+)>$/u.exec(words) ?? [];
  const [prefix = ''] = template.split(/%s|\{number\}/u);
  return referenceTo(splitKeys(key), bare.has(name) && !(isMyst && name === 'ref'), prefix.trim());
}

/** `\citet`, `\textcite`, `{cite:t}`: the name is a part of the sentence. */
function isInSentence(name: string): boolean {
  return /^(?:citet|citets|textcite|citealt|citeauthor|cite:t|cite:ts|cite:author)$/u.test(name);
}

function splitKeys(keys: string): string[] {
  return keys
    .split(/[,;]/u)
    .map((key) => key.trim().replace(/^@/u, ''))
    .filter((key) => key !== '');
}

function referenceTo(keys: readonly string[], isBare: boolean, prefix = ''): WrittenCite {
  const items = keys.map((key, index) => ({ key, prefix: index === 0 ? prefix : '', suffix: '', bare: isBare }));
  return { mode: 'group', items, foreign: true };
}

function citationOf(keys: readonly string[], isSentence: boolean, prefix = '', suffix = ''): WrittenCite {
  const items = keys.map((key, index) => ({
    key,
    prefix: index === 0 ? prefix : '',
    suffix: index < keys.length - 1 || suffix === '' ? '' : `, ${/^\d/u.test(suffix) ? 'p. ' : ''}${suffix}`,
    bare: false,
  }));
  return { mode: isSentence ? 'text' : 'group', items, works: true };
}

function wrap(said: WrittenCite, children: ElementContent[], position: Element['position']): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite'], dataCite: JSON.stringify(said) },
    children,
    data: { written: toString({ type: 'root', children }) } as ElementData,
    ...defined({ position }),
  };
}
