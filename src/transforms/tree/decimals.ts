/**
 * Numbers under each other: a column that has nothing else stands at the right, and its decimal marks stand in one
 * line, since behind each number as much is left free as the longest fraction takes (`td.decimal[data-pad]`: the styles
 * set these figures, and nobody sees or copies them). In all three editions, without anything added to the text.
 */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addClass, isElement } from '../elements.ts';
import { layCells, rowGroups, type LaidCell } from './table-grid.ts';

interface Value {
  readonly cell: Element;
  /** Letters that it has. */
  readonly length: number;
  /** Digits behind the mark. */
  readonly digits: number;
  readonly hasMark: boolean;
  /** `%`, `)`, ` kg`. */
  readonly unit: string;
  readonly hasNote: boolean;
}

/** One in four may be something else than a number. */
const share = 3 / 4;
/** A dash, “n/a” and the like stand for a number that is not there. */
const nothing = /^(?:[-–—−.·…*]{1,3}|n\.?\s?[/.]?\s?a\.?|k\.\s?A\.)$/iu;
const space = String.raw`[ \u00A0\u202F\u2009]`;

export function alignNumbers(table: Element, language: string): void {
  const isWanted = table.properties['dataDecimal'] !== undefined;
  delete table.properties['dataDecimal'];
  const laid = rowGroups(table).flatMap(({ part, rows }) =>
    layCells(rows).flatMap(({ cells }) => cells.map((one) => ({ ...one, part }))),
  );
  for (const [column, cells] of group(laid)) alignColumn(column, cells, { language, isWanted });
}

type PlacedCell = LaidCell & { readonly part: string };

function group(laid: readonly PlacedCell[]): Map<number, PlacedCell[]> {
  const columns = new Map<number, PlacedCell[]>();
  for (const one of laid) {
    if (one.columns > 1) continue;
    const others = columns.get(one.column);
    if (others === undefined) columns.set(one.column, [one]);
    else others.push(one);
  }
  return columns;
}

function alignColumn(
  column: number,
  all: readonly PlacedCell[],
  { language, isWanted }: { readonly language: string; readonly isWanted: boolean },
): void {
  const cells = all.filter(({ part, cell }) => part !== 'thead' && cell.tagName === 'td').map(({ cell }) => cell);
  const side = all.map(({ cell }) => cell.properties.align).find((align) => typeof align === 'string');
  const isDecimal = isWanted || side === 'decimal' || side === 'char';
  for (const { cell } of all)
    if (['decimal', 'char'].includes(String(cell.properties.align))) cell.properties.align = 'right';
  if (!isDecimal && (side === 'left' || side === 'center' || side === 'justify')) return;
  const words = cells.filter((cell) => wordsOf(cell) !== '');
  const values = readColumn(words, language);
  const isColumn = values.length >= 2 && values.length >= (words.length - countNothing(words)) * share;
  if (!isColumn && side !== 'decimal' && side !== 'char') return;
  const digits = values.reduce((most, value) => Math.max(most, value.digits), 0);
  // What a row is called by, “1”, “2”, stands before it like a word.
  if (column === 0 && side === undefined && !isWanted && digits === 0) return;
  // Years stand under each other as they are.
  if (side === undefined && !isWanted && values.every(isLike(values[0]))) return;
  for (const { cell } of all) cell.properties.align = 'right';
  pad(values, digits, decimalMarkOf(language));
  padNothing(words, values, digits, decimalMarkOf(language));
}

function isLike(first: Value | undefined): (value: Value) => boolean {
  return ({ length, digits }) => length === first?.length && digits === first.digits;
}

function countNothing(cells: readonly Element[]): number {
  return cells.filter((cell) => nothing.test(wordsOf(cell))).length;
}

/** Of two ways to write decimals, that of the language, where it is one that the column can be read in. */
function readColumn(cells: readonly Element[], language: string): Value[] {
  const own = decimalMarkOf(language);
  const candidates = [own, own === ',' ? '.' : ','].map((mark) =>
    cells.map((cell) => readNumber(cell, mark)).filter((value) => value !== undefined),
  );
  return candidates.reduce((best, values) => (values.length > best.length ? values : best));
}

/** @param mark `.` or `,`; the other parts thousands */
function readNumber(cell: Element, mark: string): Value | undefined {
  const text = wordsOf(cell);
  const other = mark === ',' ? '.' : ',';
  const whole = String.raw`(?:\d{1,3}(?:(?:${space}|[${other}'’])\d{3})+(?!\d)|\d{1,15})`;
  const pattern = new RegExp(
    String.raw`^[(<>≤≥~≈±+−–\-$€£¥]{0,3}${space}?(?:${whole}(?:[${mark}](\d{1,15}))?|[${mark}](\d{1,15}))(${space}?(?:[%‰°)*†‡§]{1,4}|\p{L}{1,4}[²³]?(?:/\p{L}{1,3}[²³]?)?))?$`,
    'u',
  );
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const digits = (match[1] ?? match[2] ?? '').length;
  return { cell, length: text.length, digits, hasMark: digits > 0, unit: match[3] ?? '', hasNote: hasMarkOfNote(cell) };
}

/** Without what is raised: marks of notes. */
function wordsOf(cell: Element): string {
  const children = cell.children.filter((child) => !isElement(child, 'sup'));
  return toString({ type: 'root', children }).replaceAll(/\s+/gu, ' ').trim();
}

function hasMarkOfNote(cell: Element): boolean {
  return cell.children.some((child) => isElement(child, 'sup'));
}

function decimalMarkOf(language: string): string {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}

function pad(values: readonly Value[], digits: number, mark: string): void {
  const unit = commonUnit(values);
  const hasNotes = values.some(({ hasNote }) => hasNote);
  for (const value of values) {
    const fraction = digits === 0 ? '' : `${value.hasMark ? '' : mark}${'0'.repeat(digits - value.digits)}`;
    const rest = unit === undefined ? '' : unit.slice(value.unit.length);
    // Marks of notes hang over what is left free.
    setPad(value.cell, `${fraction}${rest}${hasNotes ? '0' : ''}`);
  }
}

/** What stands for no number stands below the ones. */
function padNothing(cells: readonly Element[], values: readonly Value[], digits: number, mark: string): void {
  const unit = commonUnit(values) ?? '';
  const notes = values.some(({ hasNote }) => hasNote) ? '0' : '';
  for (const cell of cells)
    if (nothing.test(wordsOf(cell))) setPad(cell, `${digits === 0 ? '' : mark}${'0'.repeat(digits)}${unit}${notes}`);
}

/** The longest, if the others are none or begin it; undefined where they differ. */
function commonUnit(values: readonly Value[]): string | undefined {
  const longest = values.reduce((unit, value) => (value.unit.length > unit.length ? value.unit : unit), '');
  return values.every(({ unit }) => longest.startsWith(unit)) ? longest : undefined;
}

function setPad(cell: Element, text: string): void {
  addClass(cell, 'decimal');
  if (text !== '') cell.properties['dataPad'] = text.replaceAll(' ', '\u00A0');
}
