/** `[phrase]{lang=fr .smallcaps}`, and `{…}` right after an image, a link or code. */
import type { Data, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { defined, placeWithin, readCondition, visit } from '../../../model/index.ts';
import { parseAttributes, toProperties, type Attributes } from './attributes.ts';
import { toIndexMark } from './index-marks.ts';
import { toTermMark } from './term-marks.ts';
import { joinPieces } from './text-pieces.ts';

declare module 'unist' {
  interface Data {
    /** What stands in the braces behind a node as `key=value`. */
    values?: Readonly<Record<string, string>>;
  }
}

const bearers = new Set(['image', 'imageReference', 'link', 'linkReference', 'inlineCode']);

export function spansTransform(tree: Root): void {
  // Not `visit`, which copies the way to each node: spans in spans would take four times as long for twice as many.
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node)) continue;
    const hasText = node.children.some((child) => child.type === 'text');
    if (hasText) {
      attachAttributes(node);
      wrapSpans(node);
    }
    if (!hasText || node.type !== 'heading') for (const child of node.children) pending.push(child);
  }
}

/** No list of attributes has more signs of emphasis in it. */
const mostBetween = 12;

/**
 * `[…]{entry="*Moby-Dick*, reception of"}`: what stands between the braces is no emphasis of the text.
 * @param source the text that the places of `tree` refer to
 */
export function bracesTransform(tree: Root, source: string): void {
  visit(tree, (node) => {
    if ('children' in node && node.children.length > 1) restoreBraces(node, source);
  });
}

function restoreBraces({ children }: Parents, source: string): void {
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node?.type !== 'text' || !/\]\{[^{}]*$/u.test(node.value)) continue;
    const next = children.slice(index + 1, index + mostBetween).findIndex(closesBraces);
    const last = children[index + 1 + next];
    const [from, to] = [node.position?.end.offset, last?.position?.start.offset];
    if (next < 0 || last?.type !== 'text' || from === undefined || to === undefined) continue;
    const value = `${node.value}${source.slice(from, to)}${last.value}`;
    const inside = /\]\{([^{}]*)\}/u.exec(value.slice(node.value.lastIndexOf(']{')))?.[1];
    if (inside === undefined || parseAttributes(inside) === undefined) continue;
    children.splice(index, next + 2, { ...node, value });
    index -= 1;
  }
}

function closesBraces(node: Nodes): boolean {
  return node.type === 'text' && /^[^{}]*\}/u.test(node.value);
}

/** `![…](…){.wide}` */
function attachAttributes(parent: Parents): void {
  parent.children.forEach((node, index) => {
    const next = parent.children[index + 1];
    if (!bearers.has(node.type) || next?.type !== 'text') return;
    const match = /^\{([^{}]*)\}/u.exec(next.value);
    const attributes = match === null ? undefined : parseAttributes(match[1] ?? '');
    if (match === null || attributes === undefined) return;
    next.value = next.value.slice(match[0].length);
    giveAttributes(node, attributes);
  });
  parent.children = parent.children.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Puts an author's attributes on a node; what is no attribute of HTML travels as `data-width`, `data-to`. */
export function giveAttributes(node: Nodes, attributes: Attributes): void {
  const { values } = attributes;
  const { width, to, align, aligns = align } = values;
  const data: Data = node.data ?? {};
  node.data = {
    ...data,
    values,
    hProperties: {
      ...data.hProperties,
      ...toProperties(attributes),
      ...defined({ dataWidth: width, dataTo: to }),
      ...(node.type === 'table'
        ? defined({ dataAligns: aligns, dataWidths: values['widths'] ?? values['tbl-colwidths'] })
        : {}),
    },
  };
}

/** Wraps every `[…]{…}` among the children, in one walk: each bracket that opens waits for the one that closes it. */
function wrapSpans(parent: Parents): void {
  if (!parent.children.some((node) => node.type === 'text' && node.value.includes(']{'))) return;
  const done: Nodes[] = [];
  /** Where in `done` the texts lie that begin with a bracket still open, and where these stand in the source. */
  const open: { readonly at: number; readonly position: Text['position'] }[] = [];
  for (const node of parent.children) {
    if (node.type !== 'text') {
      done.push(node);
      continue;
    }
    let from = 0;
    const keep = (to: number): void => {
      if (to > from) done.push(cut(node, from, to));
      from = to;
    };
    for (const { 0: bracket, index } of node.value.matchAll(/[[\]]/gu)) {
      if (index < from) continue;
      if (bracket === '[') {
        keep(index);
        const { position } = node;
        open.push({ at: done.length, position: position && placeWithin(position, node.value, index) });
        continue;
      }
      const start = open.pop();
      if (start === undefined) continue;
      braces.lastIndex = index + 1;
      const found = braces.exec(node.value);
      const attributes = found === null ? undefined : parseAttributes(found[1] ?? '');
      keep(index);
      if (found === null || attributes === undefined) continue;
      done.push(spanOf(done.splice(start.at), attributes, start.position));
      from = index + 1 + found[0].length;
    }
    keep(node.value.length);
  }
  parent.children = joinPieces(done) as typeof parent.children;
}

const braces = /\{([^{}]*)\}/uy;

/** @param inside from the bracket that opens to what stands before the one that closes */
function spanOf(inside: readonly Nodes[], attributes: Attributes, position: Text['position']): PhrasingContent {
  const children = joinPieces(inside).flatMap((node, index) => {
    if (node.type !== 'text' || index > 0) return [node];
    return node.value.length > 1 ? [cut(node, 1)] : [];
  });
  return {
    type: 'emphasis',
    children: children as PhrasingContent[],
    data: { hName: 'span', hProperties: toSpanProperties(attributes), values: attributes.values },
    ...defined({ position }),
  };
}

function toSpanProperties(attributes: Attributes): ReturnType<typeof toProperties> {
  const { classes, values } = attributes;
  return {
    ...toProperties(attributes),
    ...toIndexMark(attributes),
    ...toTermMark(attributes),
    ...readCondition(classes, values),
  };
}

function cut(node: Text, from: number, to?: number): Text {
  return { ...node, value: node.value.slice(from, to) };
}
