/**
 * Paragraphs that run a line longer than they need, so that a page is full to its foot. Spaces that may not be as narrow
 * as before have a word go over to the next line here and there; since lines are justified, nobody sees which.
 */
import { galleysOnTable, type TableItem } from './galley-table.ts';
import { isStump } from './last-lines.ts';
import { countLooseLines } from './loose-lines.ts';

/** A page on which lines are missing: its items, the end is the first that is not on it. */
export interface ShortPage {
  readonly galley: number;
  readonly start: number;
  readonly end: number;
}

/** Widths that are added to the spaces, in ems, one after the other. A line's spaces differ by more than the last of them. */
const steps = [0.02, 0.04, 0.06, 0.08, 0.1, 0.12] as const;

/** Lines of a paragraph, at least: the fewer there are, the more each has to give. */
const fewest = 3;

/** A paragraph that can run a line longer: its last item, and what that takes of its spaces, in ems. */
export interface LongerParagraph {
  readonly item: number;
  readonly step: number;
}

/** What a line may not be, whatever is gained by it. */
export interface Limits {
  /** Width of a space, in ems. */
  readonly loosest: number;
  /** Length of a last line, in ems. */
  readonly shortest: number;
}

/**
 * The paragraphs of each page that can run a line longer, the least conspicuous first. The galleys have to stand as
 * continuous strips, and do so afterwards, unchanged.
 */
export function findLonger(pages: readonly ShortPage[], limits: Limits): readonly (readonly LongerParagraph[])[] {
  const tried = pages.map((page) => paragraphsOf(page));
  const all = tried.flat();
  const before = all.map(({ element }) => ({
    height: element.offsetHeight,
    loose: countLooseLines(element, limits.loosest),
  }));
  const found = new Map<HTMLElement, number>();
  for (const step of steps) {
    // All are changed before any is read: the browser lays out once.
    for (const { element } of all) element.style.wordSpacing = `${step}em`;
    all.forEach(({ element, leading }, index) => {
      const { height = 0, loose = 0 } = before[index] ?? {};
      const isLonger = Math.abs(element.offsetHeight - height - leading) < leading / 4;
      if (!isLonger || found.has(element) || isStump(element, limits.shortest)) return;
      if (countLooseLines(element, limits.loosest) <= loose) found.set(element, step);
    });
  }
  for (const { element } of all) element.style.wordSpacing = '';
  return tried.map((paragraphs) =>
    paragraphs
      .flatMap(({ element, item, lines }) => {
        const step = found.get(element);
        return step === undefined ? [] : [{ item, step, lines }];
      })
      .toSorted((a, b) => a.step - b.step || b.lines - a.lines || a.item - b.item)
      .map(({ item, step }) => ({ item, step })),
  );
}

/** Has paragraphs run a line longer that were found before. */
export function runLonger(paragraphs: readonly (readonly [galley: number, paragraph: LongerParagraph])[]): void {
  for (const [galley, { item, step }] of paragraphs) {
    const { element } = galleysOnTable()[galley]?.items[item] ?? {};
    if (element instanceof HTMLElement) element.style.wordSpacing = `${step}em`;
  }
}

interface Paragraph {
  readonly element: HTMLElement;
  readonly item: number;
  readonly lines: number;
  readonly leading: number;
}

/** Those that end on the page: what they run longer stands on it, wherever they began. */
function paragraphsOf({ galley, start, end }: ShortPage): Paragraph[] {
  const { items = [] } = galleysOnTable()[galley] ?? {};
  const found: Paragraph[] = [];
  for (let last = start; last < end; last += 1) {
    const item = items[last];
    if (item?.run === undefined || items[last + 1]?.run === item.run) continue;
    const lines = item.line + 1;
    const first = items[last - item.line];
    if (first?.run !== item.run || lines < fewest || !isPlain(item) || !(item.element instanceof HTMLElement)) continue;
    found.push({ element: item.element, item: last, lines, leading: item.bottom - item.top });
  }
  return found;
}

/** A justified paragraph that was not made longer before, and of one run: nothing stands between its lines. */
function isPlain({ element, run }: TableItem): boolean {
  if (!(element instanceof HTMLElement) || element.tagName !== 'P' || element.style.wordSpacing !== '') return false;
  if (run?.first !== element.firstChild || run.last !== element.lastChild) return false;
  return getComputedStyle(element).textAlign === 'justify';
}
