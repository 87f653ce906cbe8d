/**
 * Makes tables fit that are wider than their place. Their columns get the widths that make them least high. If
 * that leaves a column too narrow to be read, gutters get smaller, then the type, then the table is turned, and
 * only then is code parted. Nothing is ever cut off.
 */
import { standAsStrips } from '../galley-table.ts';
import { measureCells, measureColumns } from './measure.ts';
import { findTurnable, turn, uprightAgain } from './turning.ts';
import { plain, WideTable, type Setting } from './wide-table.ts';
import { chooseWidths, sum } from './widths.ts';

/** A table that its page has no room for. */
export interface TightTable {
  /** Index of its galley. */
  readonly galley: number;
  /** `line:column` in the section's file. */
  readonly at?: string;
  /** Of its own size; 1: its words are broken. */
  readonly share: number;
}

/** Shares of its own size in which a table may be set. */
const sizes = [0.92, 0.85, 0.78];

/** Ems that a column of several words should have, if they do not stand on two lines: less is hard to read, and high. */
const readable = 8;
const twoLines = 0.55;

/** Share of a turned page that a table takes at least: for a few rows nobody likes to turn a book. */
const worthTurning = 1 / 3;

/** Ems that a column has even if words have to be broken for it. */
const narrowest = 5;

const whole: readonly Setting[] = [
  plain,
  { ...plain, code: 'words' },
  ...[1, ...sizes].map((size): Setting => ({ ...plain, size, hasCloseGutters: true, code: 'words' })),
];
const parted = whole.slice(2).map((setting): Setting => ({ ...setting, code: 'parted' }));
const divided = parted.map((setting): Setting => ({ ...setting, dividesWords: true }));
const broken: Setting = { ...plain, ...divided.at(-1), breaksAnywhere: true };

export function fitTables(): TightTable[] {
  // What is divided among columns has no height of its own, and what is turned is measured as it lies.
  standAsStrips();
  document.documentElement.classList.add('lies-flat');
  const tables = [...document.querySelectorAll<HTMLTableElement>('.galley table')];
  for (const inner of tables.filter(isInTable)) inner.classList.add('tight');
  const all = tables.filter((table) => !isInTable(table)).map((table) => new WideTable(table, placeOf(table)));
  measureColumns(all);
  const wide = all.filter(({ most, place }) => sum(most) > place + 0.5);
  const tight = fit(wide);
  const shrunk = all.flatMap(shrink);
  document.documentElement.classList.remove('lies-flat');
  return [
    ...tight.filter(({ at, galley }) => !shrunk.some((one) => one.at === at && one.galley === galley)),
    ...shrunk,
  ];
}

function isInTable(table: HTMLTableElement): boolean {
  return table.parentElement?.closest('table') !== null;
}

function placeOf(table: HTMLTableElement): number {
  return table.parentElement?.getBoundingClientRect().width ?? Infinity;
}

/** @returns those whose words have to be broken */
function fit(wide: readonly WideTable[]): TightTable[] {
  let open = climb(wide, whole, readableWidths);
  open = turnSome(open, readableWidths, worthTurning);
  open = climb(open, parted, readableWidths);
  open = climb(open, [...whole, ...parted], ({ least }) => least);
  open = climb(open, divided, ({ least }) => least);
  // Before words are broken, a book is turned for a few rows, too.
  open = turnSome(open, ({ least }) => least, 0);
  climb(open, [broken], brokenWidths);
  const rest = open.filter(({ bounds }) => bounds.length === 0);
  for (const table of rest) table.set(broken);
  layOut(wide.filter(({ bounds, element }) => bounds.length > 0 && !element.matches('.turned *')));
  return open.map(({ galley, at }) => ({ galley, share: 1, ...(at === undefined ? {} : { at }) }));
}

/**
 * Sets tables in one way after the other until their columns are wide enough.
 * @returns those that are not in any of them
 */
function climb(
  tables: readonly WideTable[],
  settings: readonly Setting[],
  boundsOf: (table: WideTable) => readonly number[],
): WideTable[] {
  let open = [...tables];
  for (const setting of settings) {
    for (const table of open) table.set(setting);
    measureColumns(open);
    open = open.filter((table) => {
      const bounds = boundsOf(table);
      const fits = bounds.length > 0 && sum(bounds) <= table.place + 0.5;
      table.bounds = fits ? bounds : [];
      return !fits;
    });
  }
  return open;
}

function readableWidths({ least, most, size, figures }: WideTable): number[] {
  return least.map((width, at) =>
    figures[at] === true ? width : Math.max(width, Math.min((most[at] ?? 0) * twoLines, readable * size)),
  );
}

/** Figures are not broken: what is measured of other columns is a letter. */
function brokenWidths({ least, most, size, figures }: WideTable): number[] {
  return least.map((width, at) =>
    figures[at] === true ? width : Math.max(width, Math.min(most[at] ?? 0, narrowest * size)),
  );
}

/**
 * @param worth share of a turned page that a table takes at least
 * @returns those that stay upright
 */
function turnSome(
  tables: readonly WideTable[],
  boundsOf: (table: WideTable) => readonly number[],
  worth: number,
): WideTable[] {
  let open = findTurnable(tables);
  const turned = new Set<WideTable>();
  // One that is too deep may be less so in smaller type.
  for (const setting of whole.slice(1)) {
    const tooWide = new Set(climb(open, [setting], boundsOf));
    const laid = open.filter((table) => !tooWide.has(table));
    layOut(laid);
    for (const table of laid) {
      if (turn(table, worth)) turned.add(table);
      else table.setColumns(undefined);
    }
    open = open.filter((table) => !turned.has(table));
  }
  for (const table of open) uprightAgain(table, placeOf(table.element));
  return tables.filter((table) => !turned.has(table));
}

/** Gives columns the widths with which their tables are least high, where the browser has not found them. */
function layOut(tables: readonly WideTable[]): void {
  const wide = tables.filter(({ most, place }) => sum(most) > place + 0.5);
  const before = wide.map(({ element, place }) => {
    const { height, width } = element.getBoundingClientRect();
    return width > place + 0.5 ? Infinity : height;
  });
  const cells = measureCells(wide);
  wide.forEach((table, index) => {
    const { bounds: least, most, place, grid } = table;
    table.setColumns(chooseWidths({ rows: grid.rows, cells: cells[index] ?? [], least, most, place }));
  });
  const after = wide.map(({ element }) => element.getBoundingClientRect().height);
  wide.forEach((table, index) => {
    if ((after[index] ?? 0) > (before[index] ?? 0) - 1) table.setColumns(undefined);
    else table.element.style.width = '';
  });
}

/** What is too wide in spite of all. */
function shrink(table: WideTable): TightTable[] {
  const { element, galley, at } = table;
  const place = placeOf(element);
  const { width } = element.getBoundingClientRect();
  if (width <= place + 1) return [];
  const share = place / width;
  element.style.setProperty('zoom', String(share));
  return [{ galley, share, ...(at === undefined ? {} : { at }) }];
}
