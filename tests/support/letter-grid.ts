/**
 * Strips of type and the pages they are cut into, as letters that a person can read. A character is a line.
 *
 * A strip, from its top to its foot:
 *   a … z   a line of a paragraph; the same letter goes on with the same paragraph
 *   H       a heading of one line
 *   F G     a line of a figure with a caption
 *   B C     a line of something that cannot be divided
 *   =       the head of a table, said again on each of its pages
 *   -       a row of a table; _ one that stays with the row before it
 *   P       a line of a plate, which has a page to itself
 *   (space) white between two blocks
 *   /       what follows begins a page
 *   ~       the line before it ends with a divided word
 *   ¹ … ⁹   the line before it refers to a note
 * Notes, from the first on, divided by spaces: `111 22²2` has three lines, and three of which the second
 * refers to another note (here itself the second).
 *
 * A page, from its head to its foot: the same letters, `.` for a line without anything, `|` for the rule
 * above notes at the foot, and their numbers for their lines.
 */
import { closeUp } from '../../src/editions/pdf/make-up/closing-up.ts';
import { wishesOf } from '../../src/editions/pdf/make-up/frame.ts';
import { placeInMargins } from '../../src/editions/pdf/make-up/margin-notes.ts';
import type { Frame, Item, MeasuredGalley, MeasuredNote } from '../../src/editions/pdf/make-up/measured.ts';
import {
  noLessons,
  planPages,
  type GalleyPlan,
  type Lessons,
  type PagePlan,
} from '../../src/editions/pdf/make-up/plan/index.ts';

/** Height of a line. */
export const line = 10;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

type Draft = { -readonly [Key in keyof Item]: Item[Key] };

export interface Grid {
  readonly galley: MeasuredGalley;
  /** What each item is shown as. */
  readonly letters: readonly string[];
  /** Lines that end with a divided word. */
  readonly hyphens: ReadonlySet<number>;
}

/** Lines of a paragraph after which two stand on each side. */
function mayPart(place: number, lines: number): boolean {
  return place === 0 || (place >= 2 && lines - place >= 2);
}

export function readStrip(strip: string, notes = ''): Grid {
  const items: Draft[] = [];
  const letters: string[] = [];
  const hyphens = new Set<number>();
  const references = new Map<number, number>();
  let top = 0;
  let block = -1;
  let forced = false;
  let before = '';
  for (const sign of strip) {
    const note = superscripts.indexOf(sign) - 1;
    const last = items.at(-1);
    if (note >= 0 && last !== undefined) {
      last.notes = [...last.notes, note];
      references.set(note, last.top + line / 2);
    } else if (sign === '~') hyphens.add(items.length - 1);
    else if (sign === '/') forced = true;
    else if (sign === ' ') top += line;
    else {
      const goesOn = before === sign && sign !== 'H' && !forced;
      if (goesOn && /[A-GP]/u.test(sign) && last !== undefined) last.bottom += line;
      else {
        const isInTable = /[-_]/u.test(sign) && /[-_=]/u.test(before);
        if (!goesOn && !isInTable) block += 1;
        items.push(itemAt(sign, top, block, forced || before === 'P'));
        letters.push(sign);
      }
      forced = false;
      top += line;
    }
    if (!/[~¹²³⁴-⁹]/u.test(sign)) before = sign;
  }
  settle(items, letters);
  return { galley: { items, notes: readNotes(notes, references), ids: [], noteIds: [] }, letters, hyphens };
}

function itemAt(sign: string, top: number, block: number, forced: boolean): Draft {
  const kind = /[a-zH]/u.test(sign) ? 'line' : sign === '=' ? 'head' : /[-_]/u.test(sign) ? 'row' : 'block';
  return {
    top,
    bottom: top + line,
    kind,
    opens: sign !== '_',
    forced: forced || sign === 'P',
    block,
    first: false,
    header: kind === 'row' ? line : 0,
    notes: [],
    floats: /[FG]/u.test(sign),
    margins: [0, 0],
    plate: sign === 'P',
    heading: sign === 'H',
  };
}

function settle(items: readonly Draft[], letters: readonly string[]): void {
  const lines = new Map<number, number>();
  for (const { block } of items) lines.set(block, (lines.get(block) ?? 0) + 1);
  let place = 0;
  items.forEach((item, index) => {
    item.first = items[index - 1]?.block !== item.block;
    place = item.first ? 0 : place + 1;
    if (item.kind === 'line') item.opens = mayPart(place, lines.get(item.block) ?? 0);
    const before = letters[index - 1];
    if (before === 'H' || (before === '=' && item.kind === 'row')) item.opens = false;
  });
}

function readNotes(text: string, references: ReadonlyMap<number, number>): MeasuredNote[] {
  const notes = text.split(' ').filter((note) => note !== '');
  const lines = notes.map((note) => [...note].filter((sign) => !superscripts.includes(sign)).length);
  const parents = new Map<number, { readonly note: number; readonly line: number }>();
  notes.forEach((note, index) => {
    let place = -1;
    for (const sign of note) {
      if (superscripts.includes(sign)) parents.set(superscripts.indexOf(sign) - 1, { note: index, line: place });
      else place += 1;
    }
  });
  const placeOf = (note: number): number => references.get(note) ?? placeOf(parents.get(note)?.note ?? -1);
  return lines.map((count, index): MeasuredNote => {
    const parent = parents.get(index);
    return {
      id: `note-${index + 1}`,
      lines: Array.from({ length: count }, (_, place) => ({
        bottom: (place + 1) * line,
        ends: place + 1 === count || mayPart(place + 1, count),
      })),
      height: count * line,
      at: placeOf(index),
      ...(parent === undefined ? {} : { parent }),
    };
  });
}

export interface Wishes {
  /** Lines of a page. */
  readonly page: number;
  readonly notes?: string;
  /** The galley begins on a verso. */
  readonly verso?: boolean;
  readonly columns?: number;
  /** Lines that an opening above all columns takes, with the space below it. */
  readonly across?: number;
  /** Notes stand in the margin. */
  readonly beside?: boolean;
  readonly lessons?: Partial<Lessons>;
}

export interface PlannedGrid extends Grid {
  readonly frame: Frame;
  readonly plan: GalleyPlan;
}

export function frameWith({ page, columns = 1, beside = false }: Wishes): Frame {
  return {
    height: page * line,
    width: 100,
    leading: line,
    stride: 140,
    separator: line,
    columns,
    ...(beside ? { beside: { width: 30, gap: 10, side: 'outer' as const } } : {}),
  };
}

export function planStrip(strip: string, wishes: Wishes): PlannedGrid {
  const grid = readStrip(strip, wishes.notes);
  // A note on a note comes with the text that brings the other.
  const items = grid.galley.items.map((item): Item => ({ ...item, notes: withNested(item.notes, grid.galley.notes) }));
  const galley = { ...grid.galley, items, ...(wishes.across === undefined ? {} : { across: wishes.across * line }) };
  const frame = frameWith(wishes);
  const lessons = { ...noLessons, hyphens: grid.hyphens, ...wishes.lessons };
  const plan = planPages(galley, wishesOf(frame, wishes.verso === true ? 1 : 0), lessons);
  return { ...grid, galley, frame, plan: wishes.beside === true ? placeInMargins(galley, plan, frame) : plan };
}

function withNested(own: readonly number[], notes: readonly MeasuredNote[]): number[] {
  return own.flatMap((note) => [
    note,
    ...withNested(
      notes.flatMap(({ parent }, index) => (parent?.note === note && index !== note ? [index] : [])),
      notes,
    ),
  ]);
}

/** The pages of a strip, divided by spaces; those of notes in the margin have it after a colon. */
export function pagesOf(strip: string, wishes: Wishes): string {
  return showPages(planStrip(strip, wishes));
}

export function showPages(planned: PlannedGrid): string {
  return planned.plan.pages.map((page) => showPage(page, planned)).join(' ');
}

function showPage(page: PagePlan, { galley, letters, frame }: PlannedGrid): string {
  const rows = new Grate(frame.height / line);
  const margin = new Grate(frame.height / line);
  const { items } = galley;
  for (const { item, top } of page.figures) rows.fill(letters[item] ?? '', top, sizeOf(items[item]));
  const header = page.start === 0 ? 0 : (items[page.start]?.header ?? 0);
  if (header > 0 && page.end > page.start) rows.fill('=', page.top, header);
  const added = new Map(page.spaces);
  const isOut = (index: number): boolean => page.deferred.includes(index);
  let shift = -page.origin;
  for (let index = page.start; index < page.end; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    shift += added.get(index) ?? 0;
    if (isOut(index)) shift -= closeUp(items, index, isOut);
    else if (sizeOf(item) > frame.height) {
      rows.fill(letters[index] ?? '', item.top + shift, frame.height - item.top - shift);
    } else rows.fill(letters[index] ?? '', item.top + shift, sizeOf(item));
  }
  if (page.continues) rows.fill(letters[page.end - 1] ?? '', 0, frame.height);
  const height = page.notes.reduce((sum, note) => sum + note.height, 0);
  let top = frame.height - height;
  if (height > 0 && frame.beside === undefined) rows.fill('|', top - line, line);
  for (const { note, height: own, top: beside } of page.notes) {
    if (beside === undefined) rows.fill(String(note + 1), top, own);
    else margin.fill(String(note + 1), beside, own);
    top += own;
  }
  return frame.beside === undefined ? rows.text : `${rows.text}:${margin.text}`;
}

function sizeOf(item: Item | undefined): number {
  return item === undefined ? 0 : item.bottom - item.top;
}

/** The lines of a page: none is taken twice. */
class Grate {
  readonly #rows: string[];

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, () => '.');
  }

  get text(): string {
    return this.#rows.join('');
  }

  fill(letter: string, top: number, height: number): void {
    for (let row = Math.round(top / line); row < Math.round((top + height) / line); row += 1) {
      if (this.#rows[row] !== '.') throw new Error(`line ${row} of ${this.text} has no room for ${letter}`);
      this.#rows[row] = letter;
    }
  }
}
