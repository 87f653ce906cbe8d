/**
 * `[@key]` and `@key` in the texts of a tree become `span.cite` with what they say in `data-cite`, around what the
 * author wrote. What they lead to, a place in the book or a work, the book's own transforms find; what none of them
 * takes stands as it was written.
 */
import type { Element, ElementContent, ElementData, Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, defined, placeWithin } from '../../model/index.ts';
import { findCites, type Cite } from '../cites.ts';
import { isElement } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

const silent = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'svg', 'script', 'style']);

export const citesTransform: TreeTransform = (tree) => {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) continue;
    if (node.children.some((child) => child.type === 'text' && child.value.includes('@')))
      node.children = wrapCites(node) as typeof node.children;
    for (const child of node.children) if (!isCite(child)) pending.push(child);
  }
};

export interface WrittenCite extends Pick<Cite, 'mode' | 'items'> {
  /** In the spelling of another program, which nothing but a reference has. */
  readonly foreign?: boolean;
  /** In one that nothing but a citation has. */
  readonly works?: boolean;
  /** It is listed, and nothing stands in the text. */
  readonly listed?: boolean;
  /** of works in a bibliography that was not read: they are named by their keys. */
  readonly absent?: boolean;
  /** The page is asked for, and not the number. */
  readonly page?: boolean;
}

/** What the transforms of a book look for. */
export function isCite(node: Nodes): node is Element {
  return isElement(node, 'span') && classesOf(node).includes('cite') && typeof node.properties.dataCite === 'string';
}

/** What a `span.cite` says. */
export function readCite(node: Element): WrittenCite {
  return JSON.parse(String(node.properties.dataCite)) as WrittenCite;
}

/** Stands for a child that is no text while the words of its parent are looked at. */
const other = '\uFFFC';

function wrapCites(parent: Parents): Nodes[] {
  const flat = parent.children
    .map((child) => (child.type === 'text' ? child.value.replaceAll(other, ' ') : other))
    .join('');
  const cites = findCites(flat);
  if (cites.length === 0) return [...parent.children];
  const done: Nodes[] = [];
  let index = 0;
  /** Where the child at `index` begins, and how much of it is done. */
  let start = 0;
  let within = 0;
  const takeTo = (end: number): Nodes[] => {
    const taken: Nodes[] = [];
    for (
      let child = parent.children[index];
      child !== undefined && start + within < end;
      child = parent.children[index]
    ) {
      const length = child.type === 'text' ? child.value.length : 1;
      const to = Math.min(length, end - start);
      if (child.type !== 'text') taken.push(child);
      else if (to > within) taken.push({ ...child, value: child.value.slice(within, to) });
      within = to;
      if (to < length) break;
      index += 1;
      start += length;
      within = 0;
    }
    return taken;
  };
  for (const cite of cites) {
    done.push(...takeTo(cite.from));
    const others = placesOf(flat, cite.from);
    const position = positionAt(parent.children[index], within);
    const children = takeTo(cite.to) as ElementContent[];
    done.push(wrap(cite, children, parent.children.filter((child) => child.type !== 'text').slice(others), position));
  }
  done.push(...takeTo(flat.length));
  return done;
}

function placesOf(flat: string, before: number): number {
  return flat.slice(0, before).split(other).length - 1;
}

function wrap(
  cite: Cite,
  children: ElementContent[],
  others: readonly Nodes[],
  position: Element['position'],
): Element {
  let next = 0;
  // Emphasis in the words before and after a key travels as the markup that citation processors take.
  const spell = (text: string): string =>
    text.replaceAll(other, () => {
      const node = others[next];
      next += 1;
      return node === undefined ? '' : spellOut(node);
    });
  const items = cite.items.map((item) => ({ ...item, prefix: spell(item.prefix), suffix: spell(item.suffix) }));
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite'], dataCite: JSON.stringify({ mode: cite.mode, items }) },
    children,
    // What stands for it in the end is not what was written: the proof of reading goes by this.
    data: { written: toString({ type: 'root', children }) } as ElementData,
    ...defined({ position }),
  };
}

const spelled: Readonly<Record<string, string>> = { em: 'i', i: 'i', strong: 'b', b: 'b', sub: 'sub', sup: 'sup' };

function spellOut(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const tag = spelled[node.tagName];
  return tag === undefined ? toString(node) : `<${tag}>${node.children.map(spellOut).join('')}</${tag}>`;
}

/** The place in the source of a letter of a text, if no line of it was set in. */
export function positionAt(node: Nodes | undefined, within: number): Element['position'] {
  const { position } = node ?? {};
  return position === undefined || node?.type !== 'text' ? position : placeWithin(position, node.value, within);
}
