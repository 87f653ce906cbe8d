/**
 * Terms and abbreviations as MyST and LaTeX write them: `` {term}`folio` ``, `` {term}`folios <folio>` ``, `\gls{folio}`,
 * `` {abbr}`OCR (optical character recognition)` ``. They become `span.term`, `span.abbr`.
 */
import type { Element, ElementContent, ElementData, Nodes, Parents, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, placeWithin } from '../../model/index.ts';
import { isElement } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

const silent = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'svg']);
/** Before a stretch of code. */
const role = /\{(term|abbr)\}$/u;
const command = /\\(?:gls|Gls)\{([^{}\n]{1,200})\}/gu;

export const termRolesTransform: TreeTransform = (tree) => {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) continue;
    if (node.children.some((child) => child.type === 'text' && /\{(?:term|abbr)\}$|\\[gG]ls\{/u.test(child.value)))
      node.children = wrapAll(node) as typeof node.children;
    pending.push(...node.children);
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
      const position = node.position && placeWithin(node.position, node.value, match.index);
      const [whole, name = ''] = match;
      done.push(wrap(name, { className: ['term'], dataTerm: name }, whole, position));
    }
    if (text.length > from) done.push({ ...node, value: text.slice(from) });
    if (found === null || !isElement(next)) continue;
    const written = toString(next);
    const position = node.position && placeWithin(node.position, node.value, found.index);
    const { words, properties } = found[1] === 'abbr' ? readAbbreviation(written) : readRole(written);
    done.push(wrap(words, properties, `${found[0]}${written}`, position));
    index += 1;
  }
  return done;
}

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
