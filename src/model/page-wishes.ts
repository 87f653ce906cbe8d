/** What a theme or a manuscript wants of the printed page, where it is not left to the rules of thumb. */
import { defined } from './defined.ts';
import { isMapping } from './mapping.ts';

export const canonNames = ['classic', 'modern', 'van-de-graaf', 'villard'] as const;
export type CanonName = (typeof canonNames)[number];

export const marginNames = ['inner', 'outer', 'top', 'bottom'] as const;
export type MarginName = (typeof marginNames)[number];

/** Where a chapter may begin: on a right-hand page, or on whichever page comes next. */
export const openingPages = ['recto', 'any'] as const;

/** Where a column of notes stands: away from the spine, or at the end of the lines on every page. */
export const notesSides = ['outer', 'end'] as const;
export type NotesSide = (typeof notesSides)[number];

export const ornamentNames = ['break', 'opening', 'end'] as const;
export type OrnamentName = (typeof ornamentNames)[number];

/** Lengths in CSS pixels (1/96 in). What is absent is left to whoever was asked before, or to the rules. */
export interface PageWishes {
  readonly canon?: CanonName;
  /** To the text block. Those that are absent follow from the canon. */
  readonly margins?: Readonly<Partial<Record<MarginName, number>>>;
  readonly bleed?: number;
  readonly size?: number;
  readonly leading?: number;
  readonly columns?: 1 | 2;
  readonly columnGap?: number;
  /** Lines that the first letter of a chapter is high; 0: none. */
  readonly dropCaps?: number;
  readonly openings?: {
    /** Lines between the head of the page and the opening. */
    readonly sink?: number;
    readonly on?: (typeof openingPages)[number];
  };
  /** Characters; `none` takes an ornament away. A theme's may also be pictures: see theme/ornaments.ts. */
  readonly ornaments?: Readonly<Partial<Record<OrnamentName, string>>>;
  /** Width of the column of notes in the margin. */
  readonly notesColumn?: number;
  readonly notesSide?: NotesSide;
}

/** A length as authors write it: `18mm`, `1.8cm`, `0.75in`, `54pt`. */
export const lengthPattern = '^\\s*\\d+(?:\\.\\d+)?\\s*(?:mm|cm|in|pt|px)\\s*$';

const pixels: Readonly<Record<string, number>> = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, px: 1 };

/** A length in CSS pixels; `undefined` if it is none. */
export function readLength(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(mm|cm|in|pt|px)\s*$/.exec(value) ?? [];
  const factor = pixels[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** Lines of a drop cap where none are named. */
const usualDropCap = 3;

/**
 * Reads what stands under `page:` in a manuscript or under `page` in theme.json, once it has passed the
 * schema. Keys as in a manuscript: `drop-caps`, `column-gap`.
 */
export function readPageWishes(values: Readonly<Record<string, unknown>>): PageWishes {
  const { margins, columns, openings, ornaments } = values;
  const canon = canonNames.find((name) => name === margins);
  const own = isMapping(margins) ? pick(marginNames, (name) => readLength(margins[name])) : undefined;
  const dropCaps = values['drop-caps'];
  return defined({
    canon,
    margins: own,
    bleed: readLength(values['bleed']),
    size: readLength(values['size']),
    leading: readLength(values['leading']),
    columns: columns === 1 || columns === 2 ? columns : undefined,
    columnGap: readLength(values['column-gap']),
    dropCaps:
      typeof dropCaps === 'boolean'
        ? dropCaps
          ? usualDropCap
          : 0
        : typeof dropCaps === 'number'
          ? dropCaps
          : undefined,
    openings: isMapping(openings) ? readOpenings(openings) : undefined,
    ornaments: isMapping(ornaments)
      ? pick(ornamentNames, (name) => (typeof ornaments[name] === 'string' ? ornaments[name] : undefined))
      : undefined,
    notesColumn: readLength(values['notes-column']),
    notesSide: notesSides.find((side) => side === values['notes-side']),
  });
}

function readOpenings({ sink, on }: Readonly<Record<string, unknown>>): NonNullable<PageWishes['openings']> {
  const page = openingPages.find((name) => name === on);
  return { ...(typeof sink === 'number' ? { sink } : {}), ...defined({ on: page }) };
}

/** Wishes of two sources, the second being asked later: it wins. A canon takes all margins with it. */
export function mergePageWishes(first: PageWishes, second: PageWishes): PageWishes {
  const { margins: older, ...rest } = first;
  const kept = second.canon === undefined ? older : undefined;
  const margins = kept === undefined && second.margins === undefined ? {} : { margins: { ...kept, ...second.margins } };
  return {
    ...rest,
    ...second,
    ...margins,
    ...(first.openings === undefined ? {} : { openings: { ...first.openings, ...second.openings } }),
    ...(first.ornaments === undefined ? {} : { ornaments: { ...first.ornaments, ...second.ornaments } }),
  };
}

function pick<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value | undefined,
): Partial<Record<Name, Value>> {
  const found: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
