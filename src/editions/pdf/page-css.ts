/** Styles that follow from numbers: the page's geometry, the boxes of the galleys, folios and heads. */
import type { Page } from '../../model/index.ts';
import type { FolioDesign, PageDesign } from '../../theme/index.ts';

/** Between the columns of a galley on the screen, CSS pixels: any number that leaves them apart. */
const pageGap = 40;

/** The same where pages have columns: what is as wide as the page begins in its first, wherever in it it is set. */
export function columnGapOf(page: PageDesign, inColumns: boolean): number {
  return pageGap + (inColumns ? 2 * Math.ceil(textBlock(page).width) : 0);
}

export interface TextBlock {
  readonly width: number;
  readonly height: number;
}

/** The text block of a page, CSS pixels: without the column of notes that may stand beside it. */
export function textBlock(page: PageDesign): TextBlock {
  const { trim, margins } = page;
  return {
    width: trim.width - margins.inner - margins.outer - besideText(page),
    height: trim.height - margins.top - margins.bottom,
  };
}

/** What the column of notes takes, with the space before it. */
function besideText({ notesColumn }: PageDesign): number {
  return notesColumn === undefined ? 0 : notesColumn.width + notesColumn.gap;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What is added on each side for what bleeds. */
  readonly bleed: number;
}

/** What the browser prints on, whole CSS pixels. */
export function sheetOf({ trim, bleed }: PageDesign): Sheet {
  return { width: Math.ceil(trim.width), height: Math.ceil(trim.height), bleed: Math.ceil(bleed) };
}

/** One column of the text block where it is parted, CSS pixels. */
export function columnBlock(page: PageDesign): TextBlock {
  const { width, height } = textBlock(page);
  const { columns, gap } = columnsOf(page);
  return { width: (width - gap * (columns - 1)) / columns, height };
}

/** Between the columns of an index on a page that has one, sizes of type. */
const columnSpace = 1.7;

/** How a galley in columns is parted, in whole pixels also where the page itself has one column. */
export function columnsOf({ columns, columnGap: gap, ...page }: PageDesign): { columns: number; gap: number } {
  if (columns > 1) return { columns, gap };
  const { width } = textBlock({ columns, columnGap: gap, ...page });
  const wide = Math.round(page.size * columnSpace);
  return { columns: 2, gap: wide + ((width - wide) % 2) };
}

/** Geometry of the pages and of the galleys on the screen. Comes before the theme's own page layer. */
export function writeGeometry(page: PageDesign, direction: 'ltr' | 'rtl'): string {
  return [
    measures(page),
    pageBoxes(page, direction),
    bleedingPlates(page, direction),
    sections,
    page.dropCaps === 0 ? '' : dropCaps(page.dropCaps),
    galleysOnScreen(page),
    galleysInPrint(page),
  ].join('');
}

function measures(page: PageDesign): string {
  const { trim } = page;
  const { width, height } = textBlock(page);
  const column = columnBlock(page);
  return `
:root {
  --page-width: ${trim.width}px;
  --page-height: ${trim.height}px;
  --block-width: ${width}px;
  --block-height: ${height}px;
  --column-width: ${column.width}px;
  --columns-width: ${width}px;
  --leading: ${page.leading}px;${page.openings.sink === undefined ? '' : `\n  --sink: calc(var(--leading) * ${page.openings.sink});`}
}
html {
  font-size: ${page.size}px;
  /* Advances as the font has them: else Chromium rounds each to a whole pixel. */
  text-rendering: geometricPrecision;
}
`;
}

function pageBoxes(page: PageDesign, direction: 'ltr' | 'rtl'): string {
  const { margins } = page;
  const { width, height } = textBlock(page);
  // The recto is the right page of a book that runs from left to right.
  const [recto, verso] = direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const inner = { recto: verso, verso: recto } as const;
  // In whole pixels, or the browser rounds pages away from the columns that they were measured as; the
  // finished pages are cut to their trim.
  const sheet = sheetOf(page);
  const [top, spine] = [Math.round(margins.top), Math.round(margins.inner)];
  const notes = notesAtSpine(page);
  const [bottom, edge] = [sheet.height - height - top, sheet.width - width - besideText(page) - spine];
  return `@page {
  size: ${sheet.width}px ${sheet.height}px;
  margin: ${top}px ${edge}px ${bottom}px;
}
@page :${recto} {
  margin-${inner.recto}: ${spine - notes}px;${notes === 0 ? '' : centreOnText(inner.recto, notes)}
}
@page :${verso} {
  margin-${inner.verso}: ${spine - notes}px;${notes === 0 ? '' : centreOnText(inner.verso, notes)}
}
@page plate {
  margin: 0;
}
`;
}

const sections = `.galley > .section {
  display: flow-root;
  position: relative;
}
.galley > .cover img {
  display: block;
  width: var(--page-width);
  max-width: none;
  max-height: none;
  height: var(--page-height);
  object-fit: cover;
}
`;

function galleysOnScreen(page: PageDesign): string {
  const { width, height } = textBlock(page);
  return `@media screen {
  .galley {
    width: ${width}px;
    height: ${height}px;
    margin-bottom: 20px;
    column-width: ${width}px;
    column-gap: ${columnGapOf(page, false)}px;
    column-fill: auto;
    contain: layout style;
  }
${screenColumns(columnBlock(page).width, columnGapOf(page, true))}  .galley.plate {
    display: none;
  }
  .pagebreak {
    break-after: column;
  }
}
`;
}

function galleysInPrint(page: PageDesign): string {
  return `@media print {
  .galley {
    break-before: page;
    /* What is too wide is cut off: else Chromium makes all pages of the book smaller to fit it. */
    overflow-x: clip;
  }
  .galley:first-child {
    break-before: auto;
  }
${printColumns(columnsOf(page))}${page.notesColumn === undefined ? '' : roomForNotes(page.notesColumn)}  .galley.plate {
    page: plate;
  }
  .galley.blank {
    height: 1px;
  }
}
`;
}

/**
 * Plates that reach over the trim have a larger sheet, without margins. Other galleys are cut off at their
 * sides; theirs are cut block by block. What is placed by the height of pages has to know that these are
 * higher (`--passed`).
 */
function bleedingPlates(page: PageDesign, direction: 'ltr' | 'rtl'): string {
  const { width, height, bleed } = sheetOf(page);
  const [wide, high] = [width + 2 * bleed, height + 2 * bleed];
  const room = notesAtSpine(page);
  const start = direction === 'ltr' ? -room : textBlock(page).width + room - wide;
  return `@page bleeding {
  size: ${wide}px ${high}px;
  margin: 0;
}
@media print {
  .galley:not(.columns) > .section > figure.plate.bleed {
    page: bleeding;
    width: ${wide}px;
    height: ${high}px;
    margin-inline-start: ${start}px;
  }
  .galley:not(.columns) > .section > figure.plate.bleed > figcaption {
    padding: calc(var(--leading) * 0.5) ${bleed + Math.round(page.margins.outer)}px ${bleed + 2 * page.leading}px;
  }
  .galley.galley:not(.columns):has(> .section > figure.bleed) {
    overflow-x: visible;
  }
  .galley:not(.columns):has(> .section > figure.bleed) > .section > :not(.bleed) {
    overflow-x: clip;
  }
  .galley .footnote, .galley .moved {
    margin-top: var(--passed, 0) !important;
  }
}
`;
}

/** The page may not turn beside the letter; a mark before it stays small, at the height of its head. */
function dropCaps(lines: number): string {
  return `.drop-cap {
  orphans: ${lines};
  text-indent: 0;
}
.drop-cap::first-letter {
  padding-inline-end: 0.06em;
  font-family: var(--font-text);
  font-style: normal;
  letter-spacing: 0;
  initial-letter: ${lines};
}
.drop-cap > .before-cap {
  float: inline-start;
}
`;
}

/**
 * On the screen a galley is one strip of columns, two of which are a page. What has a page to itself where
 * there is one column has a column to itself here.
 */
function screenColumns(width: number, gap: number): string {
  return `  .galley.columns {
    --block-width: var(--column-width);
    width: ${width}px;
    column-width: ${width}px;
    column-gap: ${gap}px;
  }
`;
}

/** In print it fills a page's columns one after the other. */
function printColumns({ columns, gap }: { readonly columns: number; readonly gap: number }): string {
  return `  .galley.columns {
    --block-width: var(--column-width);
    columns: ${columns};
    column-gap: ${gap}px;
    column-fill: auto;
  }
  .galley.columns :is(.pagebreak, .plate, .landscape) {
    break-after: column;
  }
  .galley.columns :is(.plate, .landscape) {
    break-before: column;
  }
`;
}

/**
 * What type stands outside the page's own area is not printed, and that area is as wide on all pages: for
 * notes at the outer edge it has room for them on both sides of the text. At the spine the room reaches over
 * the margin, if need be over the edge of the page.
 */
function notesAtSpine({ notesColumn }: PageDesign): number {
  return notesColumn?.side === 'outer' ? notesColumn.width + notesColumn.gap : 0;
}

/** Heads and folios in the middle: of text and notes, not of the room at the spine as well. */
function centreOnText(spine: 'left' | 'right', room: number): string {
  return `
  @top-center {
    padding-${spine}: ${room}px;
  }
  @bottom-center {
    padding-${spine}: ${room}px;
  }`;
}

/** The notes stand in the galley's padding: what is outside of it is cut off. */
function roomForNotes({ width, gap, side }: NonNullable<PageDesign['notesColumn']>): string {
  return `  :root {
    --margin-note-width: ${width}px;
    --margin-note-gap: ${gap}px;
  }
  .galley:not(.plate) {
    padding-inline: ${side === 'outer' ? width + gap : 0}px ${width + gap}px;
  }
`;
}

/**
 * Folios and running heads as counter styles on the page counter: any text on any page. A theme's page
 * layer sets them with `counter(page, running-head)`, `counter(page, folio)` in the outer corner of the
 * head, `counter(page, folio-foot)` in that of the foot and `counter(page, folio-centre)` in the middle
 * of the foot: of the three, only the one that the theme has chosen says anything on a page.
 */
export function writePageTexts(
  pages: readonly Pick<Page, 'folio' | 'head' | 'opening'>[],
  { place }: Pick<FolioDesign, 'place'> = { place: 'outer-head' },
): string {
  const style = (name: string, texts: readonly string[]): string =>
    `@counter-style ${name} { system: fixed; symbols: ${texts.map(quote).join(' ')}; suffix: ""; }`;
  const foliosAt = (wanted: FolioDesign['place']): string[] =>
    pages.map(({ folio, opening }) =>
      wanted === (opening === true && place === 'outer-head' ? 'centre-foot' : place) ? folio : '',
    );
  return [
    style('folio', foliosAt('outer-head')),
    style('folio-foot', foliosAt('outer-foot')),
    style('folio-centre', foliosAt('centre-foot')),
    style(
      'running-head',
      pages.map(({ head }) => head),
    ),
  ].join('\n');
}

/** A CSS string (https://drafts.csswg.org/css-syntax/#consume-string-token). */
function quote(text: string): string {
  return `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replaceAll('<', '\\3c ')}"`;
}
