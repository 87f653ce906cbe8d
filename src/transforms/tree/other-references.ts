/**
 * References as other programs write them: `\ref{x}`, `\autoref{x}`, `\cref{a,b}` (LaTeX), `\@ref(fig:x)` (bookdown),
 * `` {ref}`x` ``, `` {numref}`x` `` (MyST), `` :numref:`x` `` (d2l). They become `span.cite`, as `@x` does.
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
const command = new RegExp(
  String.raw`\\(ref|autoref|cref|Cref|eqref)\{([^{}\n]{1,200})\}|(?:${at}|\\@)ref\(([^()\s]{1,100})\)`,
  'gu',
);
/** Before a stretch of code. */
const role = /(?:\{(ref|numref|eq|prf:ref)\}|:(numref|eqref|ref):)$/u;

export const otherReferencesTransform: TreeTransform = (tree) => {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) continue;
    if (node.children.some((child) => child.type === 'text' && /ref|\{eq\}/u.test(child.value)))
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
      const [whole, name = 'ref', keys = match[3] ?? ''] = match;
      done.push(wrap(name, keys.split(','), [{ ...node, value: whole }], positionAt(node, match.index)));
    }
    if (text.length > from) done.push({ ...node, value: text.slice(from) });
    if (found === null || !isElement(next)) continue;
    const sign: ElementContent = { ...node, value: found[0] };
    // MyST: `words <x>` has words of its own, which are a link's to say.
    done.push(wrap(found[1] ?? found[2] ?? '', [toString(next)], [sign, next], positionAt(node, found.index)));
    index += 1;
  }
  return done;
}

/** Those that give the number alone. */
const bare = new Set(['ref', 'eqref', 'eq']);

function wrap(
  name: string,
  keys: readonly string[],
  children: ElementContent[],
  position: Element['position'],
): Element {
  const isMyst = children.length > 1 && name === 'ref';
  const items = keys.map((key) => ({ key: key.trim(), prefix: '', suffix: '', bare: bare.has(name) && !isMyst }));
  const said: WrittenCite = { mode: 'group', items, foreign: true };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite'], dataCite: JSON.stringify(said) },
    children,
    data: { written: toString({ type: 'root', children }) } as ElementData,
    ...defined({ position }),
  };
}
