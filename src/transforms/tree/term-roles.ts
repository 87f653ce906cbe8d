/**
 * Terms and abbreviations as MyST and LaTeX write them: `` {term}`folio` ``, `` {term}`folios <folio>` ``, `\gls{folio}`,
 * `` {abbr}`OCR (optical character recognition)` ``. They become `span.term`, `span.abbr`.
 */
import type { Element, ElementContent, ElementData, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, placeWithin } from '../../model/index.ts';
import type { TreeTransform } from '../transform.ts';
import { readWrittenForms } from './written-forms.ts';

const silent = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'svg']);
/** Before a stretch of code. */
const role = /\{(term|abbr)\}$/u;
const command = /\\(?:gls|Gls)\{([^{}\n]{1,200})\}/gu;

export const termRolesTransform: TreeTransform = (tree) => {
  readWrittenForms(tree, {
    silent,
    mayHave: (text) => /\{(?:term|abbr)\}$|\\[gG]ls\{/u.test(text),
    command,
    role,
    readCommand: ({ 0: whole, 1: name = '', index }, { position, value }) =>
      wrap(name, { className: ['term'], dataTerm: name }, whole, position && placeWithin(position, value, index)),
    readRole: ({ 0: whole, 1: kind, index }, { position, value }, code) => {
      const written = toString(code);
      const { words, properties } = kind === 'abbr' ? readAbbreviation(written) : readRole(written);
      return wrap(words, properties, `${whole}${written}`, position && placeWithin(position, value, index));
    },
  });
};

interface Role {
  readonly words: string;
  readonly properties: Properties;
}

/** `OCR (optical character recognition)` */
function readAbbreviation(text: string): Role {
  const [, words = text, title = ''] = /^([^()]*[^()\s])\s*\((.+)\)$/u.exec(text) ?? [];
  return { words, properties: title === '' ? {} : { className: ['abbr'], title } };
}

/** `words <entry>` */
function readRole(text: string): Role {
  const [, words = text, entry = text] = /^([^<>]*[^<>\s])\s*<([^<>]+)>$/u.exec(text) ?? [];
  return { words, properties: { className: ['term'], dataTerm: entry } };
}

function wrap(words: string, properties: Properties, written: string, position: Element['position']): ElementContent {
  return {
    type: 'element',
    tagName: 'span',
    properties,
    children: [{ type: 'text', value: words }],
    data: { written } as ElementData,
    ...defined({ position }),
  };
}
