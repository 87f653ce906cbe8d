/**
 * References and citations as other programs write them: `\ref{x}`, `\autoref{x}`, `\cref{a,b}`, `\pageref{x}`,
 * `\citep[p. 3]{a,b}` (LaTeX), `\@ref(fig:x)` (bookdown), `` {ref}`x` ``, `` {numref}`Fig. %s <x>` ``, `` {cite:p}`a,b` ``
 * (MyST), `` :numref:`x` ``, `` :cite:`a,b` `` (d2l). They become `span.cite`, as `@x` does.
 */
import type { Element, ElementContent, ElementData, Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, hideEscape } from '../../model/index.ts';
import { isElement } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';
import { isCite, positionAt, type WrittenCite } from './cites.ts';

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
    String.raw`\\(?<cite>${citing})\*?(?:\[(?<one>[^\][\n]{0,200})\])?(?:\[(?<two>[^\][\n]{0,200})\])?\{(?<works>[^{}]{1,400})\}`,
  ].join('|'),
  'gu',
);
/** Before a stretch of code. */
const role =
  /(?:\{(?<myst>ref|numref|eq|prf:ref|cite(?::?(?:p|t|ps|ts|alp|author|year))?)\}|:(?<d2l>numref|eqref|ref|cite|citet|citep):)$/u;
const mayStart = /ref|\{eq\}|cite/iu;

export const otherReferencesTransform: TreeTransform = (tree) => {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) continue;
    if (node.children.some((child) => child.type === 'text' && mayStart.test(child.value)))
      node.children = wrapAll(node) as typeof node.children;
    for (const child of node.children) if (!isCite(child)) pending.push(child);
  }
};

function wrapAll(parent: Parents): Nodes[] {
  const done: Nodes[] = [];
  for (let index = 0; index < parent.children.length; index += 1) {
    const node = parent.children[index];
    const next = parent.children[index + 1];
    if (node?.type !== 'text') {
      if (node !== undefined) done.push(node);
      continue;
    }
    const found = isElement(next, 'code') ? role.exec(node.value) : null;
    const text = found === null ? node.value : node.value.slice(0, found.index);
    let from = 0;
    for (const match of text.matchAll(command)) {
      if (match.index > from) done.push({ ...node, value: text.slice(from, match.index) });
      from = match.index + match[0].length;
      done.push(wrap(readCommand(match.groups ?? {}), [{ ...node, value: match[0] }], positionAt(node, match.index)));
    }
    if (text.length > from) done.push({ ...node, value: text.slice(from) });
    if (found === null || !isElement(next)) continue;
    const sign: ElementContent = { ...node, value: found[0] };
    const said = readRole(
      found.groups?.['myst'] ?? found.groups?.['d2l'] ?? '',
      toString(next),
      found.groups?.['myst'] !== undefined,
    );
    done.push(wrap(said, [sign, next], positionAt(node, found.index)));
    index += 1;
  }
  return done;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Those that give the number alone. */
const bare = new Set(['ref', 'eqref', 'eq', 'vref']);

function readCommand({ ref, keys, page, place = '', bookdown, cite, one, two, works }: Groups): WrittenCite {
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
