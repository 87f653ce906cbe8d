/**
 * Lists numbered by letters and roman numerals. Each marker is written as a number of the same width, so that
 * all columns stay; what the parser does not take for an item becomes again what it was.
 */
import type { List, ListItem, Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import { findCodeLines } from '../fenced-code.ts';
import { readMarker, type ListStyle, type Reading } from './list-markers.ts';

interface OpenList {
  readonly indent: number;
  /** Each way to read it that all its items allow, with the value of the next. */
  readings: readonly Reading[];
  readonly first: readonly Reading[];
  readonly lines: number[];
}

/** Where an item of a list with letters begins. */
export interface FancyItem {
  /** The same for all items of a list. */
  readonly list: object;
  readonly style: ListStyle;
  readonly start: number;
}

/** By 0-based line. */
export type FancyItems = ReadonlyMap<number, FancyItem>;

const prefix = /^(?: {0,3}>)* */u;
/** After these a list may begin without a blank line. */
const opening = /^(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|:\s)/u;

/** Two items that follow each other make a list; one alone may be a sentence: “c. 1850”. */
export function findFancyItems(text: string): FancyItems {
  const items = new Map<number, FancyItem>();
  if (!/^[ \t>]*[(#a-z]/imu.test(text)) return items;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  let open: OpenList[] = [];
  let mayBegin = true;
  const close = (isOver: (list: OpenList) => boolean): void => {
    for (const list of open) if (isOver(list)) settle(list, items);
    open = open.filter((list) => !isOver(list));
  };
  for (const [index, line] of lines.entries()) {
    const indent = prefix.exec(line)?.[0].length ?? 0;
    const rest = line.slice(indent);
    if (code.has(index) || rest === '') {
      mayBegin = true;
      continue;
    }
    const found = readMarker(rest);
    const beside = open.find((list) => list.indent === indent);
    const next = beside?.readings.filter(({ style, delimiter, value }) =>
      found?.readings.some(
        (one) => one.style === style && one.delimiter === delimiter && (one.value === value + 1 || one.value === 0),
      ),
    );
    if (beside !== undefined && next !== undefined && next.length > 0) {
      beside.readings = next.map((reading) => ({ ...reading, value: reading.value + 1 }));
      beside.lines.push(index);
      close((list) => list.indent > indent);
    } else {
      close((list) => list.indent > indent || (list.indent === indent && mayBegin));
      if (found !== undefined && mayBegin && open.every((list) => list.indent < indent))
        open.push({ indent, readings: found.readings, first: found.readings, lines: [index] });
    }
    mayBegin = found !== undefined || opening.test(rest);
  }
  close(() => true);
  return items;
}

function settle({ readings, first, lines }: OpenList, items: Map<number, FancyItem>): void {
  // What begins with i is roman unless it goes on with j; what begins with c is not.
  const [one, other] = readings;
  const chosen = other !== undefined && first.some(({ value }) => value === 1) ? one : (other ?? one);
  if (chosen === undefined || lines.length < 2) return;
  const start = first.find(({ style }) => style === chosen.style)?.value ?? 1;
  const list = {};
  for (const line of lines) items.set(line, { list, style: chosen.style, start: Math.max(1, start) });
}

/** `a.` → `1.`, `iv)` → `001)`, `(b)` → ` 1)` */
export function spellItems(text: string, items: FancyItems): string {
  if (items.size === 0) return text;
  const lines = text.split('\n');
  for (const line of items.keys()) {
    const whole = lines[line] ?? '';
    const indent = prefix.exec(whole)?.[0].length ?? 0;
    const rest = whole.slice(indent);
    const width = readMarker(rest)?.width ?? 0;
    const closing = rest[width - 1] ?? '.';
    // A number with noughts before it begins no list below a line of text, one behind spaces does.
    const number = rest.startsWith('(') && width <= 5 ? '1'.padStart(width - 1) : '1'.padStart(width - 1, '0');
    lines[line] = `${whole.slice(0, indent)}${number}${closing}${rest.slice(width)}`;
  }
  return lines.join('\n');
}

/** The lists of which the parser has taken every item for one. */
export function keepParsed(items: FancyItems, tree: Root): FancyItems {
  if (items.size === 0) return items;
  const parsed = new Set<number>();
  visit(tree, 'list', ({ ordered, children }) => {
    if (ordered === true) for (const { position } of children) parsed.add((position?.start.line ?? 0) - 1);
  });
  const refused = new Set([...items].filter(([line]) => !parsed.has(line)).map(([, { list }]) => list));
  return refused.size === 0 ? items : new Map([...items].filter(([, { list }]) => !refused.has(list)));
}

/** Gives lists their style and start, and parts those that the parser took for one. */
export function fancyListsTransform(tree: Root, items: FancyItems): void {
  if (items.size === 0) return;
  visit(tree, 'list', (list, index, parent) => {
    if (list.ordered !== true || parent === undefined || index === undefined) return;
    const parts: { item: FancyItem | undefined; children: ListItem[] }[] = [];
    for (const child of list.children) {
      const item = items.get((child.position?.start.line ?? 0) - 1);
      const last = parts.at(-1);
      if (last !== undefined && last.item?.list === item?.list) last.children.push(child);
      else parts.push({ item, children: [child] });
    }
    if (parts.every(({ item }) => item === undefined)) return;
    const lists = parts.map(({ item, children }): List => {
      if (item === undefined) return { ...list, children };
      const type = item.style === '1' ? {} : { data: { hProperties: { type: item.style } } };
      return { ...list, ...type, start: item.start, children };
    });
    parent.children.splice(index, 1, ...lists);
    const [only] = lists;
    return lists.length === 1 && only !== undefined ? undefined : index + lists.length;
  });
}
