/** Before anything is measured: keeps hyphens from standing under each other. */
import { letterRect, middleOf, range, textsIn } from './boxes.ts';
import { standAsStrips } from './galley-table.ts';
import { recall } from './paragraphs/known-paragraphs.ts';

/** Times that a paragraph is looked at again. */
const rounds = 40;

interface Division {
  readonly text: Text;
  /** The first character on the next line. */
  readonly at: number;
}

interface Line {
  readonly middle: number;
  divided: boolean;
}

/**
 * Where more lines in succession end with a divided word than the theme allows (`--hyphen-ladder`; 0 allows
 * any number), one of these words stays whole: the one of which the least goes over to the next line.
 * A paragraph that changed is looked at again.
 * @returns how many words are kept whole, and how many paragraphs have a ladder all the same
 */
export function undoLadders(): { readonly kept: number; readonly left: number } {
  const most = mostDivided();
  if (most === Infinity) return { kept: 0, left: 0 };
  standAsStrips();
  let open = [...document.querySelectorAll<HTMLElement>('.galley :is(p, li, dd, blockquote)')].filter(
    (block) =>
      recall(block) === undefined && block.querySelector('p, ul, ol, dl, pre, table, div, blockquote, figure') === null,
  );
  let kept = 0;
  for (let round = 0; round < rounds && open.length > 0; round += 1) {
    // All ladders are found before any is undone: the browser lays out once for a round.
    const found = open.flatMap((block) => {
      const division = findDivision(block, most);
      return division === undefined ? [] : [{ block, ...division }];
    });
    for (const { text, at } of found) keepWhole(text, at);
    kept += found.length;
    open = found.map(({ block }) => block);
  }
  return { kept, left: open.length };
}

/** Lines in succession that may end with a divided word. */
function mostDivided(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--hyphen-ladder')) || Infinity;
}

/** The division to undo in the first ladder of a block. */
function findDivision(block: HTMLElement, most: number): Division | undefined {
  const divisions = findLadder(block, most)
    .map(({ middle }) => findBreak(block, middle))
    .filter((division) => division !== undefined);
  return divisions.toSorted((a, b) => headOf(a) - headOf(b))[0];
}

/** Lines of the first ladder of a block, as many as are one too many. */
function findLadder(block: HTMLElement, most: number): Line[] {
  const lines = readLines(block, most);
  let length = 0;
  for (const [place, { divided }] of lines.entries()) {
    length = divided ? length + 1 : 0;
    if (length > most) return lines.slice(place - most, place + 1);
  }
  return [];
}

/** The hyphen that the browser puts in has a box of its own at the end of the line. */
function readLines(block: HTMLElement, most: number): Line[] {
  range.selectNodeContents(block);
  const rects = range.getClientRects();
  if (rects.length <= most) return [];
  const style = getComputedStyle(block);
  if (style.hyphens !== 'auto') return [];
  const size = Number.parseFloat(style.fontSize);
  const lines: Line[] = [];
  let before: DOMRect | undefined;
  for (const rect of rects) {
    if (rect.width < 0.01) continue;
    const middle = middleOf(rect);
    const last = lines.at(-1);
    if (last === undefined || middle > last.middle + 0.6 * size) lines.push({ middle, divided: false });
    else last.divided = before !== undefined && Math.abs(before.right - rect.left) < 0.1 && rect.width < 0.45 * size;
    before = rect;
  }
  return lines;
}

/** Where the line at a height ends inside a word. */
function findBreak(block: HTMLElement, middle: number): Division | undefined {
  for (const text of textsIn(block)) {
    // Space at either end may have no place on the page.
    let low = text.data.search(/\S/u);
    let high = text.data.trimEnd().length - 1;
    if (low < 0 || low >= high || heightOf(text, low) > middle + 2 || heightOf(text, high) < middle + 2) continue;
    while (high - low > 1) {
      const between = (low + high) >> 1;
      if (heightOf(text, between) > middle + 2) high = between;
      else low = between;
    }
    const isDivided = /\p{L}\p{M}*$/u.test(text.data.slice(0, high)) && /^\p{L}/u.test(text.data.slice(high));
    return isDivided ? { text, at: high } : undefined;
  }
  return undefined;
}

/** Middle of a character. */
function heightOf(text: Text, offset: number): number {
  return middleOf(letterRect(text, offset) ?? range.getBoundingClientRect());
}

/** Letters of the word before the hyphen. */
function headOf({ text, at }: Division): number {
  return at - beginOf(text, at);
}

function beginOf(text: Text, at: number): number {
  let begin = at;
  while (begin > 0 && /[\p{L}\p{M}'’]/u.test(text.data.charAt(begin - 1))) begin -= 1;
  return begin;
}

function keepWhole(text: Text, at: number): void {
  const begin = beginOf(text, at);
  let end = at;
  while (end < text.length && /[\p{L}\p{M}'’]/u.test(text.data.charAt(end))) end += 1;
  const word = text.splitText(begin);
  word.splitText(end - begin);
  const whole = document.createElement('span');
  whole.className = 'undivided';
  word.replaceWith(whole);
  whole.append(word);
}
