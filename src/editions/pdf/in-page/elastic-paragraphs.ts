/**
 * Paragraphs that can be set in a line more or a line less than they are, so that pages end where they should. Spaces
 * that are a trace wider or narrower have words go to the next line or come to the one before; since lines are
 * justified, nobody sees which paragraphs these are.
 */
import type { ElasticParagraph, Fit } from '../make-up/measured.ts';
import { letterRect, textsIn } from './boxes.ts';
import { galleysOnTable, type TableItem } from './galley-table.ts';
import { hasLadder } from './ladders.ts';
import { isStump } from './last-lines.ts';
import { isUniform, setFit } from './letter-fit.ts';
import { countLooseLines } from './loose-lines.ts';

/** Items that lie together, up to the end. */
export interface Passage {
  readonly galley: number;
  readonly start: number;
  readonly end: number;
}

/** One after the other: the least conspicuous first. A line's spaces differ by more than the last of them. */
const longer: readonly Fit[] = [0.03, 0.06, 0.09, 0.12].map((spaces) => ({ spaces, letters: 0 }));
const shorter: readonly Fit[] = [
  ...[-0.015, -0.03].map((spaces) => ({ spaces, letters: 0 })),
  { spaces: -0.03, letters: -0.005 },
];

/** Lines of a paragraph, at least: the fewer there are, the more each has to give. */
const fewest = 3;

/** What a line may not be, whatever is gained by it. */
export interface Limits {
  /** Width of a space, in ems. */
  readonly loosest: number;
  /** Length of a last line, in ems. */
  readonly shortest: number;
}

/** How a paragraph can be set otherwise. */
type Ways = Pick<ElasticParagraph, 'longer' | 'shorter'>;

/** Set otherwise already. */
const changed = new WeakSet<Element>();

/** What was found of paragraphs under the same limits: they stay as they are until they are set otherwise. */
let known = new WeakMap<Element, Ways>();
let knownFor = '';

/**
 * The paragraphs that end in a passage and can be set in another number of lines. The galleys have to stand as continuous
 * strips, and do so afterwards, unchanged.
 */
export function findElastic(passages: readonly Passage[], limits: Limits): readonly (readonly ElasticParagraph[])[] {
  if (knownFor !== JSON.stringify(limits)) known = new WeakMap();
  knownFor = JSON.stringify(limits);
  const tried = passages.map((passage) => paragraphsIn(passage));
  const fresh = tried.flat().filter(({ element }) => !known.has(element));
  const [more, less] = [findFits(fresh, longer, 1, limits), findFits(fresh, shorter, -1, limits)];
  for (const { element } of fresh) {
    const [one, other] = [more.get(element), less.get(element)];
    known.set(element, { ...(one && { longer: one }), ...(other && { shorter: other }) });
  }
  return tried.map((paragraphs) =>
    paragraphs.flatMap(({ element, item, lines }) => {
      const ways = known.get(element) ?? {};
      return Object.keys(ways).length === 0 ? [] : [{ item, lines, ...ways }];
    }),
  );
}

/** The least conspicuous way in which each has so many lines more; it stands as it did afterwards. */
function findFits(
  paragraphs: readonly Paragraph[],
  fits: readonly Fit[],
  by: 1 | -1,
  limits: Limits,
): ReadonlyMap<Element, Fit> {
  const all = paragraphs
    .filter((paragraph) => isNear(paragraph, fits, by))
    .map((paragraph) => ({
      ...paragraph,
      height: paragraph.element.offsetHeight,
      loose: countLooseLines(paragraph.element, limits.loosest),
      style: paragraph.element.style.cssText,
    }));
  const found = new Map<Element, Fit>();
  // Most are found before this has to be known.
  const uniform = new Map<HTMLElement, boolean>();
  const mayBeTracked = (element: HTMLElement): boolean => {
    const isSo = uniform.get(element) ?? isUniform(element);
    uniform.set(element, isSo);
    return isSo;
  };
  for (const fit of fits) {
    const open = all.filter(({ element }) => !found.has(element) && (fit.letters === 0 || mayBeTracked(element)));
    // All are changed before any is read: the browser lays out once.
    for (const { element } of open) setFit(element, fit);
    for (const { element, leading, height, loose } of open) {
      if (Math.abs(element.offsetHeight - height - by * leading) >= leading / 4) continue;
      if (isStump(element, limits.shortest) || hasLadder(element)) continue;
      if (countLooseLines(element, limits.loosest) <= loose) found.set(element, fit);
    }
  }
  for (const { element, style } of all) element.style.cssText = style;
  return found;
}

/** Ems by which ends of lines move without any of it: words are of many widths. */
const drift = (lines: number): number => 2 + 0.4 * lines;

/** Whether the last line is so full, or so short, that another number of lines is to be thought of at all. */
function isNear({ element, lines }: Paragraph, fits: readonly Fit[], by: 1 | -1): boolean {
  const text = textsIn(element).findLast(({ data }) => data.trim() !== '');
  const last = text && letterRect(text, text.data.trimEnd().length - 1);
  if (last === undefined) return false;
  const { fontSize, direction } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const box = element.getBoundingClientRect();
  const filled = direction === 'rtl' ? box.right - last.left : last.right - box.left;
  const letters = element.textContent.length;
  const spaces = element.textContent.split(' ').length;
  const most = Math.max(...fits.map((fit) => Math.abs(fit.spaces) * spaces + Math.abs(fit.letters) * letters));
  return (by > 0 ? box.width - filled : filled) <= (most + drift(lines)) * size;
}

/** Has paragraphs set in the way that was found before. */
export function setElastic(paragraphs: readonly (readonly [galley: number, item: number, fit: Fit])[]): void {
  for (const [galley, item, fit] of paragraphs) {
    const { element } = galleysOnTable()[galley]?.items[item] ?? {};
    if (!(element instanceof HTMLElement)) continue;
    setFit(element, fit);
    changed.add(element);
  }
}

interface Paragraph {
  readonly element: HTMLElement;
  readonly item: number;
  readonly lines: number;
  readonly leading: number;
}

function paragraphsIn({ galley, start, end }: Passage): Paragraph[] {
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

/** A justified paragraph of one run: nothing stands between its lines. */
function isPlain({ element, run }: TableItem): boolean {
  if (changed.has(element) || !/^(?:P|LI|DD)$/u.test(element.tagName)) return false;
  if (run?.first !== element.firstChild || run.last !== element.lastChild) return false;
  return getComputedStyle(element).textAlign === 'justify';
}
