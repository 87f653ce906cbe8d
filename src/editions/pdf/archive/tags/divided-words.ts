/**
 * Ends of lines as those read them who do not see them (ISO 32000-1, 14.8.2.2.3 and 14.8.2.5): the hyphen of a
 * divided word is a soft one, and the space that a line's end stands for is there, and so is that between
 * boxes in a line. Chromium paints a hyphen of its own as a run by itself, and leaves out the space. Whether
 * there was one is known from the text.
 */
import type { TextRun } from '../content/page-content.ts';
import { PdfName } from '../../../../pdf-file/index.ts';
import { contentsOf, isInline, type Content, type StructureElement } from './elements.ts';

export interface LineEnds {
  /** Runs that are the hyphen of a divided word. */
  readonly hyphens: ReadonlySet<TextRun>;
  /** Runs after which a space is missing. */
  readonly spaces: ReadonlySet<TextRun>;
}

interface PlacedRun {
  readonly run: TextRun;
  readonly content: Content;
  readonly block: StructureElement;
}

/** @param words the text as it was written, piece by piece */
export function findLineEnds(root: StructureElement, words: Iterable<string>): LineEnds {
  const hyphens = new Set<TextRun>();
  const spaces = new Set<TextRun>();
  const source = new Source(words);
  const runs = [...listRuns(root, root)];
  runs.forEach((placed, index) => {
    const { run } = placed;
    const before = runs[index - 1];
    const next = runs[index + 1];
    const goesOn = next !== undefined && next.block === placed.block;
    const endsLine = goesOn && !isSameLine(placed, next);
    if (isHyphen.test(run.text) && isDividing(before, placed, next) && !source.continuesWith(run.text)) {
      hyphens.add(run);
      return;
    }
    const isKnown = source.pass(run.text);
    if (!goesOn || /\s$/u.test(run.text) || /^\s/u.test(next.run.text)) return;
    // In a line, too, boxes may stand where a space was: number, title and folio of the contents.
    if (isKnown ? source.hasSpace() : endsLine && looksSpaced(run.text, next.run.text)) spaces.add(run);
  });
  return { hyphens, spaces };
}

/** Text of an element as it was written: divided words are whole, and what runs on without a space does so. */
export function readLines(element: StructureElement, { hyphens, spaces }: LineEnds): string {
  let text = '';
  for (const { sequence } of contentsOf(element)) {
    for (const run of sequence.runs) {
      if (!run.isHidden && !hyphens.has(run)) text += spaces.has(run) ? `${run.text} ` : run.text;
    }
  }
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Raised figures belong to their line: no leading is so small, points. */
const lineTolerance = 4;

const isHyphen = /^[-\u2010]$/;

/** In order; bullets, numbers and what has an alternative are not of the text. */
function* listRuns(element: StructureElement, block: StructureElement): Generator<PlacedRun> {
  if (isCounter(element) || element.type === 'Figure' || element.type === 'Formula') return;
  const own = isInline(element) ? block : element;
  for (const child of element.children) {
    if (child.kind === 'element') yield* listRuns(child, own);
    else if (child.kind === 'content') {
      for (const run of child.sequence.runs)
        if (run.text !== '' && !run.isHidden) yield { run, content: child, block: own };
    }
  }
}

/** The terms of a list are its labels, too, but they are written. */
function isCounter({ type, parent }: StructureElement): boolean {
  return type === 'Lbl' && parent?.parent?.attributes.get('List')?.get('ListNumbering') !== PdfName.of('None');
}

function isSameLine(a: PlacedRun, b: PlacedRun): boolean {
  return a.content.page === b.content.page && Math.abs(a.run.y - b.run.y) < lineTolerance;
}

/** After letters in the same line, and the word goes on in the next one. */
function isDividing(before: PlacedRun | undefined, hyphen: PlacedRun, next: PlacedRun | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  return (
    before.block === hyphen.block &&
    next.block === hyphen.block &&
    isSameLine(before, hyphen) &&
    !isSameLine(hyphen, next) &&
    /[\p{L}\p{M}]$/u.test(before.run.text) &&
    /^\p{L}/u.test(next.run.text)
  );
}

/** For text that the source does not have: counters, what a theme puts in. */
function looksSpaced(text: string, next: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u.test(text)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next)) return false;
  return !/\S[-\u2010\u2013\u2014/]$/u.test(text);
}

/** The text as it was written, without spaces, and where there were some. */
class Source {
  readonly #letters: string;
  readonly #spaces: Uint8Array;
  #at = 0;

  constructor(words: Iterable<string>) {
    const parts: string[] = [];
    const places: number[] = [];
    let length = 0;
    for (const piece of words) {
      for (const [part] of piece.matchAll(/\s+|\S+/gu)) {
        if (/^\s/u.test(part)) places.push(length);
        else {
          const letters = foldLetters(part);
          parts.push(letters);
          length += letters.length;
        }
      }
    }
    this.#letters = parts.join('');
    this.#spaces = new Uint8Array(length + 1);
    for (const place of places) this.#spaces[place] = 1;
  }

  continuesWith(text: string): boolean {
    return this.#letters.startsWith(foldLetters(text), this.#at);
  }

  /** Goes on by what was read. @returns whether we know where we are */
  pass(text: string): boolean {
    const letters = foldLetters(text.replace(/\s+/gu, ''));
    if (letters === '') return true;
    if (this.#letters.startsWith(letters, this.#at)) {
      this.#at += letters.length;
      return true;
    }
    // Visual order of scripts that run from right to left.
    const turned = [...letters].toReversed().join('');
    if (/[\u0590-\u08ff]/.test(letters) && this.#letters.startsWith(turned, this.#at)) {
      this.#at += letters.length;
      return true;
    }
    if (letters.length < distinct) return false;
    const from = Math.max(0, this.#at - reach);
    const found = this.#letters.slice(from, this.#at + reach).indexOf(letters);
    if (found < 0) return false;
    this.#at = from + found + letters.length;
    return true;
  }

  hasSpace(): boolean {
    return this.#spaces[this.#at] === 1;
  }
}

/** How far we look for a place that was lost, and how many letters in a row make us sure. */
const reach = 5000;
const distinct = 12;

/** Letters as they can be compared: ligatures apart, no case, nothing that is not seen. */
function foldLetters(text: string): string {
  // eslint-disable-next-line no-control-regex -- the plain case, and by far the most frequent
  const folded = /^[\x21-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  return folded.toLowerCase();
}
