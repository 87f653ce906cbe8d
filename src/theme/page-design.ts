/**
 * The design of a page from its trim. Size of type and margins follow from each other: a line has to hold
 * 60 to 70 characters (Bringhurst, The Elements of Typographic Style, 2.1.2), the block of text keeps the
 * page's own proportion, and the margins grow inner – top – outer – bottom, as on pages made by the
 * medieval canon, only less lavish with paper. A theme or a manuscript may ask for another canon, or for
 * margins and type in numbers.
 *
 * Whatever is asked for, leadings are whole pixels (Chromium sets baselines on whole pixels in print) and
 * the text block is a whole number of lines high: what is left over goes to the foot.
 */
import { type CanonName, type PageWishes, defined } from '../model/index.ts';
import { Failure, type Phrase, type Place, said } from '../report/index.ts';
import type { PageManifest } from './manifest.ts';
import type { Margins, PageDesign } from './theme.ts';
import type { Trim } from './trim.ts';

/** Scripts set solid on the em square: the measure is counted in those, and lines stand further apart. */
const solid = { languages: /^(?:ja|zh|ko|yue)\b/i, characterWidth: 1, measure: [26, 40], leading: 1.65 } as const;

/** A canon: shares of the page for the text block, and of what it leaves for the inner and the top margin. */
interface Canon {
  readonly width: number;
  readonly height: number;
  readonly inner: number;
  readonly top: number;
  /** The block is as the canon has it, however long the lines become. */
  readonly exact: boolean;
}

/** Where the diagonals of the page and of the opening meet: the margins are 1 and 2 ninths of the page. */
const ninths: Canon = { width: 2 / 3, height: 2 / 3, inner: 1 / 3, top: 1 / 3, exact: true };

const canons: Readonly<Record<CanonName, (page: PageManifest) => Canon>> = {
  classic: ({ textWidth, textHeight }) => ({
    width: textWidth,
    height: textHeight,
    inner: 0.44,
    top: 0.42,
    exact: false,
  }),
  modern: () => ({ width: 0.76, height: 0.82, inner: 0.48, top: 0.45, exact: false }),
  'van-de-graaf': () => ninths,
  // Villard's diagram finds any fraction of the page by the same lines; a ninth is the one that books use.
  villard: () => ninths,
};

/** Height of the text block in its widths, at most: on broad pages a narrow measure would else make a column. */
const slenderest = 1.75;

/** Two columns: lines are shorter, up to three quarters of a full measure, and the block is larger for it. */
const columnMeasure = 0.77;
const columnsBlock = { width: 0.76, height: 0.8 };

/** Notes in the margin: the text gives way to them. */
const besideNotes = 0.8;
const notesShare = 0.2;
const narrowestNotes = 68;
const widestNotes = 190;

/** Less than this between type and trim, a printer's knife may take away. */
const safe = 24;

const usualBleed = 3 * (96 / 25.4);

export interface DesignOptions {
  readonly wishes?: PageWishes;
  /** Where the wishes stand, for messages. */
  readonly place?: Place | undefined;
  /** Notes stand in the margin: it has a column for them. */
  readonly marginNotes?: boolean;
}

/** @throws Failure config-value: nothing can be set on such a page */
export function designPage(
  trim: Trim,
  page: PageManifest,
  language: string,
  { wishes = {}, place, marginNotes = false }: DesignOptions = {},
): PageDesign {
  const columns = wishes.columns ?? 1;
  const hasNotes = marginNotes && columns === 1;
  const canon = canons[wishes.canon ?? 'classic'](page);
  const script = solid.languages.test(language) ? solid : page;
  const [fewest, most] = script.measure;
  const given = wishes.margins ?? {};
  const target =
    given.inner !== undefined && given.outer !== undefined
      ? trim.width - Math.round(given.inner) - given.outer
      : trim.width * shareOf(canon, 'width', columns) * (hasNotes && !canon.exact ? besideNotes : 1);

  const wished = columns === 1 ? (fewest + most) / 2 : most * columnMeasure;
  const ideal = (columns === 1 ? target : target * 0.48) / (script.characterWidth * wished);
  // Quarters of a pixel are about a fifth of a point: the finest step that an eye could tell.
  const size =
    wishes.size === undefined
      ? Math.floor(Math.min(Math.max(ideal, page.size[0]), page.size[1]) * 4) / 4
      : Math.round(wishes.size * 1000) / 1000;
  const leading = Math.round(wishes.leading ?? size * script.leading);
  const columnGap = Math.round(wishes.columnGap ?? size * 1.7);

  const longest =
    canon.exact || (given.inner !== undefined && given.outer !== undefined)
      ? Infinity
      : columns === 1
        ? most * script.characterWidth * size
        : 2 * most * columnMeasure * script.characterWidth * size + columnGap;
  const width = wholeColumns(Math.min(target, longest), columns, columnGap);
  const sides = placeAcross(trim, width, canon, given);
  const notes = hasNotes
    ? makeRoomForNotes(trim, width, sides, { size, given, exact: canon.exact, wishes })
    : undefined;
  // The page is as broad as text and notes together.
  const breadth = width + (notes === undefined ? 0 : notes.column.width + notes.column.gap);
  const heights = placeDown(trim, breadth, leading, { canon, columns, given });
  const margins: Margins = { ...(notes?.sides ?? sides), ...heights };
  refuseImpossible(
    { margins, width, height: trim.height - margins.top - margins.bottom, columns, leading, size },
    place,
  );
  if (notes !== undefined && notes.column.width < narrowestNotes) {
    throw new Failure(1, said`The outer margin has ${inMillimetres(Math.max(0, notes.column.width))} for notes`, {
      rule: 'config-value',
      hint: said`Notes in the margin need ${inMillimetres(narrowestNotes)} at least: a wider trim, a wider outer margin, or notes: foot.`,
      ...defined({ place }),
    });
  }
  return {
    trim,
    margins,
    size,
    leading,
    bleed: wishes.bleed ?? usualBleed,
    columns,
    columnGap: columns === 1 ? 0 : columnGap,
    ...(notes === undefined ? {} : { notesColumn: { ...notes.column, side: wishes.notesSide ?? 'outer' } }),
    dropCaps: wishes.dropCaps ?? 0,
    openings: wishes.openings ?? {},
    endOrnament: (wishes.ornaments?.end ?? 'none') !== 'none',
  };
}

function shareOf(canon: Canon, side: 'width' | 'height', columns: 1 | 2): number {
  return columns === 1 || canon.exact ? canon[side] : Math.max(canon[side], columnsBlock[side]);
}

/** Columns are whole pixels wide, so that all are equal. */
function wholeColumns(width: number, columns: 1 | 2, gap: number): number {
  return columns === 1 ? Math.round(width) : Math.floor((width - gap) / 2) * 2 + gap;
}

type Given = NonNullable<PageWishes['margins']>;

function placeAcross(trim: Trim, width: number, canon: Canon, given: Given): Pick<Margins, 'inner' | 'outer'> {
  const rest = trim.width - width;
  const inner =
    given.inner ?? (given.outer === undefined ? rest * canon.inner : Math.max(rest - given.outer, rest * 0.2));
  const whole = Math.round(inner);
  return { inner: whole, outer: rest - whole };
}

function placeDown(
  trim: Trim,
  width: number,
  leading: number,
  { canon, columns, given }: { canon: Canon; columns: 1 | 2; given: Given },
): Pick<Margins, 'top' | 'bottom'> {
  if (given.top !== undefined && given.bottom !== undefined) {
    const top = Math.round(given.top);
    const height = Math.floor((trim.height - top - given.bottom) / leading) * leading;
    return { top, bottom: trim.height - top - height };
  }
  const share = trim.height * shareOf(canon, 'height', columns);
  const wanted = canon.exact ? share : Math.min(share, width * slenderest);
  const room = trim.height - (given.top ?? given.bottom ?? 0) - safe;
  const height = Math.min(Math.round(wanted / leading), Math.floor(room / leading)) * leading;
  const rest = trim.height - height;
  const top = Math.round(given.top ?? (given.bottom === undefined ? rest * canon.top : rest - given.bottom));
  return { top, bottom: rest - top };
}

/** The margins are then those around text and notes together. */
function makeRoomForNotes(
  trim: Trim,
  width: number,
  sides: Pick<Margins, 'inner' | 'outer'>,
  { size, given, exact, wishes }: { size: number; given: Given; exact: boolean; wishes: PageWishes },
): { sides: Pick<Margins, 'inner' | 'outer'>; column: { width: number; gap: number } } {
  const gap = Math.round(size * 1.2);
  const ideal = Math.min(Math.max(trim.width * notesShare, narrowestNotes), widestNotes);
  const isFree = !exact && given.inner === undefined && given.outer === undefined;
  if (isFree) {
    const column = Math.round(wishes.notesColumn ?? ideal);
    const rest = trim.width - width - gap - column;
    const inner = Math.round(rest / 2);
    if (rest - inner < safe) return { sides, column: { width: sides.outer - gap - safe, gap } };
    return { sides: { inner, outer: rest - inner }, column: { width: column, gap } };
  }
  const room = Math.floor(sides.outer - gap - safe);
  const column = Math.min(Math.round(wishes.notesColumn ?? ideal), room);
  return { sides: { inner: sides.inner, outer: sides.outer - gap - column }, column: { width: column, gap } };
}

/** Fewer characters in a line, or fewer lines on a page, are no text any more. */
const fewestLines = 8;
const narrowestEms = 8;

function refuseImpossible(
  set: { margins: Margins; width: number; height: number; columns: number; leading: number; size: number },
  place: Place | undefined,
): void {
  const { margins, width, height, leading, size } = set;
  const refuse = (text: Phrase, hint: Phrase): never => {
    throw new Failure(1, text, { rule: 'config-value', hint, ...defined({ place }) });
  };
  if (leading < size * 0.9) {
    refuse(
      said`A leading of ${inPoints(leading)} is less than type of ${inPoints(size)} needs`,
      said`Lines would run into each other; text wants a fifth to a half more than its size.`,
    );
  }
  if (Object.values(margins).some((margin) => margin < 0) || width < narrowestEms * size * set.columns) {
    refuse(
      said`The margins leave a text block that is ${inMillimetres(Math.max(0, width))} wide`,
      said`Make the margins narrower or the trim wider.`,
    );
  }
  if (height < fewestLines * leading) {
    refuse(
      said`The margins leave ${Math.max(0, Math.floor(height / leading))} lines on a page`,
      said`Make the margins at head and foot smaller, so that there are ${fewestLines} at least.`,
    );
  }
}

function inMillimetres(pixels: number): Phrase {
  return said`${Math.round((pixels / 96) * 25.4)} mm`;
}

function inPoints(pixels: number): Phrase {
  return said`${Math.round(pixels * 7.5) / 10} pt`;
}
