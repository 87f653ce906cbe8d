/**
 * Paragraphs that can be set in a line more or a line less than they are, so that pages end where they should. Since
 * lines are justified, nobody sees which paragraphs these are.
 */
import type { ElasticParagraph } from '../../make-up/measured.ts';
import { galleysOnTable, type TableItem } from '../galley-table.ts';
import { findWays, type KnownParagraph, recall, setBest, sumLooseness } from './known-paragraphs.ts';
import type { LineWishes } from './break-paragraphs.ts';
import type { BrokenParagraph } from './line-breaking.ts';
import { unsetLines } from './set-lines.ts';

/** Items that lie together, up to the end. */
export interface Passage {
  readonly galley: number;
  readonly start: number;
  readonly end: number;
}

/** A paragraph by its last item, and by how many lines it shall be longer. */
export type ElasticOrder = readonly [galley: number, item: number, by: 1 | -1];

/** Lines of a paragraph, at least: the fewer there are, the more each has to give. */
const fewest = 3;

/** Set otherwise already. */
const changed = new WeakSet<Element>();

/** Looked at with divided words, too: they give more ways. */
const examined = new WeakMap<Element, KnownParagraph>();

/** The paragraphs that end in a passage and can be set in another number of lines. Nothing is changed. */
export function findElastic(
  passages: readonly Passage[],
  wishes: LineWishes,
): readonly (readonly ElasticParagraph[])[] {
  const tried = passages.map(paragraphsIn);
  examine(tried.flat().map(({ element }) => element));
  return tried.map((paragraphs) =>
    paragraphs.flatMap(({ element, item, lines }): ElasticParagraph[] => {
      const one = examined.get(element);
      const [best] = one?.ways ?? [];
      if (one === undefined || best === undefined) return [];
      const costOf = (way: BrokenParagraph | undefined): number | undefined =>
        way !== undefined && isFit(one, way, wishes) ? way.demerits - best.demerits : undefined;
      const [longer, shorter] = [costOf(wayOf(one, lines + 1)), costOf(wayOf(one, lines - 1))];
      if (longer === undefined && shorter === undefined) return [];
      return [{ item, lines, ...(longer !== undefined && { longer }), ...(shorter !== undefined && { shorter }) }];
    }),
  );
}

function examine(elements: readonly Element[]): void {
  const fresh = elements
    .map(recall)
    .filter((one) => one !== undefined && examined.get(one.paragraph.block)?.candidate !== one.candidate);
  const open = fresh.filter((one) => one !== undefined);
  const divided = findWays(
    open.filter(({ divides }) => !divides).map(({ candidate }) => candidate),
    true,
  );
  for (const one of [...open, ...divided]) examined.set(one.candidate.block, one);
}

function wayOf({ ways }: KnownParagraph, lines: number): BrokenParagraph | undefined {
  return ways.find((way) => way.lines.length === lines);
}

function isFit(one: KnownParagraph, way: BrokenParagraph, { loosest, shortest }: LineWishes): boolean {
  const { stops } = one.paragraph.measure;
  const [last, before] = [stops.at(-1), stops[way.lines.at(-1)?.from ?? -1]];
  const isStump = last !== undefined && before !== undefined && last.end - before.next < shortest * one.candidate.size;
  return !isStump && sumLooseness(one, way, loosest) === 0;
}

/** Has paragraphs set in the way that was found before. They have to stand in continuous strips. */
export function setElastic(orders: readonly ElasticOrder[]): void {
  const chosen = orders.flatMap(([galley, item, by]): KnownParagraph[] => {
    const { element, line = 0 } = galleysOnTable()[galley]?.items[item] ?? {};
    const one = element && examined.get(element);
    const way = one && wayOf(one, line + 1 + by);
    if (one === undefined || way === undefined) return [];
    changed.add(one.paragraph.block);
    return [{ ...one, ways: [way] }];
  });
  for (const { paragraph } of chosen) unsetLines(paragraph);
  setBest(chosen);
}

interface TablePlace {
  readonly element: Element;
  readonly item: number;
  readonly lines: number;
}

function paragraphsIn({ galley, start, end }: Passage): TablePlace[] {
  const { items = [] } = galleysOnTable()[galley] ?? {};
  const found: TablePlace[] = [];
  for (let last = start; last < end; last += 1) {
    const item = items[last];
    if (item?.run === undefined || items[last + 1]?.run === item.run) continue;
    const lines = item.line + 1;
    const first = items[last - item.line];
    if (first?.run !== item.run || lines < fewest || !isPlain(item)) continue;
    found.push({ element: item.element, item: last, lines });
  }
  return found;
}

/** A paragraph of one run: nothing stands between its lines. */
function isPlain({ element, run }: TableItem): boolean {
  if (changed.has(element) || !/^(?:P|LI|DD)$/u.test(element.tagName)) return false;
  return run?.first === element.firstChild && run.last === element.lastChild;
}
