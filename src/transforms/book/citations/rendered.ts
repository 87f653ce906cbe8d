/** What the processor says, as HTML → the vocabulary of the Book. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../../model/index.ts';
import { change, collectRuns } from '../../typography/running-text.ts';
import { tie } from '../../typography/ties.ts';

/**
 * `span[data-work]` stays: who asked knows what to make of it.
 * @param language by which words are tied to each other: “no. 3”, “p. 5”
 */
export function readRendered(html: string, language: string): ElementContent[] {
  const root: Root = { type: 'root', children: fromHtml(html, { fragment: true }).children.flatMap(translate) };
  for (const run of collectRuns(root, language)) change(run, tie(run));
  return root.children as ElementContent[];
}

const kept = new Set(['b', 'sub', 'sup']);

function translate(node: Nodes): ElementContent[] {
  if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(translate);
  const { tagName, properties } = node;
  const make = (name: string, own: Element['properties'] = {}): Element[] => [
    { type: 'element', tagName: name, properties: own, children },
  ];
  if (tagName === 'i' || tagName === 'em') return make('em');
  if (tagName === 'strong') return make('b');
  if (kept.has(tagName)) return make(tagName);
  if (tagName === 'a') {
    const { href } = properties;
    return typeof href === 'string' && /^https?:\/\//iu.test(href) ? make('a', { href }) : children;
  }
  const display = classesOf(node).find((name) => name.startsWith('csl-'));
  if (display === 'csl-left-margin')
    return [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['label'] },
        children: [...children, { type: 'text', value: ' ' }],
      },
    ];
  if (display === 'csl-block' || display === 'csl-indent') return make('span', { className: [display.slice(4)] });
  if (tagName !== 'span') return children;
  const style = typeof properties.style === 'string' ? properties.style : '';
  if (/small-caps/u.test(style)) return make('span', { className: ['smallcaps'] });
  if (/font-style:\s*normal/u.test(style)) return make('span', { className: ['upright'] });
  if (/underline/u.test(style)) return make('u');
  return typeof properties.dataWork === 'string'
    ? make('span', { dataWork: properties.dataWork, dataVariable: properties.dataVariable })
    : children;
}

/** Every work's words become a link to its entry; without an address they stand as they are. */
export function linkWorks(
  nodes: readonly ElementContent[],
  only: string | undefined,
  hrefOf: (key: string) => string | undefined,
): ElementContent[] {
  const plain = nodes.some(marksWork) ? joinRuns(nodes) : markWhole(nodes, only);
  return plain.flatMap((node) => settle(node, hrefOf));
}

function marksWork(node: ElementContent): boolean {
  return workOf(node) !== undefined || (node.type === 'element' && node.children.some(marksWork));
}

function workOf(node: ElementContent | undefined): string | undefined {
  return node?.type === 'element' && typeof node.properties.dataWork === 'string'
    ? node.properties.dataWork
    : undefined;
}

/**
 * “Smith” and “1999” are one link with what stands between them, as long as they speak of the same work; of a whole
 * citation in a note the names and the title are enough.
 */
function joinRuns(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  /** Its title is linked: the rest is not. */
  let done: string | undefined;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    const key = workOf(node);
    if (key === undefined) {
      joined.push(node.type === 'element' ? { ...node, children: joinRuns(node.children) } : node);
    } else if (key === done) {
      joined.push(...unmark(node));
    } else {
      const last = endOfRun(nodes, at, key);
      done = isTitle(nodes[last]) ? key : undefined;
      joined.push({
        type: 'element',
        tagName: 'span',
        properties: { dataWork: key },
        children: nodes.slice(at, last + 1),
      });
      at = last;
    }
  }
  return joined;
}

function endOfRun(nodes: readonly ElementContent[], from: number, key: string): number {
  let last = from;
  for (let next = from; next < nodes.length; next += 1) {
    const node = nodes[next];
    const found = workOf(node);
    if (found === key) last = next;
    // Words of the style's that begin something else: “; see also”, “(London …”.
    const parts = found === undefined && node !== undefined && /[;([]/u.test(toString(node));
    if ((found !== undefined && found !== key) || parts || isTitle(node)) break;
  }
  return last;
}

function isTitle(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && String(node.properties.dataVariable).split(' ').includes('title');
}

/** A number alone, “ibid.”: what has no variables of its own is one link, without the signs around it. */
function markWhole(nodes: readonly ElementContent[], only: string | undefined): ElementContent[] {
  if (only === undefined) return [...nodes];
  const [first] = nodes;
  if (nodes.length !== 1 || first === undefined) return [...nodes];
  if (first.type === 'element') return [{ ...first, children: markWhole(first.children, only) }];
  if (first.type !== 'text') return [...nodes];
  const [before = ''] = /^[\s([]*/u.exec(first.value) ?? [];
  let end = first.value.length;
  while (end > before.length && /[\s)\]]/u.test(first.value.charAt(end - 1))) end -= 1;
  const [inside, after] = [first.value.slice(before.length, end), first.value.slice(end)];
  if (inside === '') return [...nodes];
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    { type: 'element', tagName: 'span', properties: { dataWork: only }, children: [{ type: 'text', value: inside }] },
    ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
  ];
}

function settle(node: ElementContent, hrefOf: (key: string) => string | undefined): ElementContent[] {
  if (node.type !== 'element') return [node];
  const key = workOf(node);
  if (key === undefined) return [{ ...node, children: node.children.flatMap((child) => settle(child, hrefOf)) }];
  const href = hrefOf(key);
  const children = node.children.flatMap(unmark);
  if (href === undefined) return children;
  // Links hold no links: an address in a note leads where it says, what stands before it to the entry.
  const until = children.findIndex(holdsLink);
  const inside = until < 0 ? children : children.slice(0, until);
  const rest = until < 0 ? [] : children.slice(until);
  return inside.length === 0
    ? rest
    : [{ type: 'element', tagName: 'a', properties: { href, role: 'doc-biblioref' }, children: inside }, ...rest];
}

/** What a link to a work takes out of its words: the marks of the variables. */
function unmark(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(unmark);
  return node.properties.dataWork === undefined ? [{ ...node, children }] : children;
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
