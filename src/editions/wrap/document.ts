/** The wrap as one page for the browser: what stands on it, and where its panels lie. */
import type { Book, Identifier, Price } from '../../model/index.ts';
import { type Theme, divideIsbn, fillPartial, fontFaceCss } from '../../theme/index.ts';
import { composeCover, sizeCover } from '../cover/compose.ts';
import type { Barcode } from './barcode.ts';
import type { Panel, Sheet } from './sheet.ts';

export interface WrapParts {
  readonly book: Book;
  readonly theme: Theme;
  readonly sheet: Sheet;
  /** File of the author's own picture; absent: the theme draws the front. */
  readonly picture: string | undefined;
  readonly isbn: string | undefined;
  readonly barcode: Barcode | undefined;
  readonly spineWay: 'down' | 'up' | 'none';
}

export function writeWrap(parts: WrapParts): string {
  const { book, theme, sheet, picture } = parts;
  const { metadata } = book;
  const front = panelOf(sheet, 'front');
  const size = sizeCover(front.width + 2 * sheet.bleed, sheet.height + 2 * sheet.bleed);
  const cover = composeCover(book, theme, size);
  const unit = size.width / (front.width + 2 * sheet.bleed);
  const ground = (): string =>
    fillPartial(theme, 'wrap-ground.svg', {
      width: (sheet.width + 2 * sheet.bleed) * unit,
      height: size.height,
      palette: cover.palette,
      pattern: cover.pattern,
      panels: sheet.panels.map(({ name, left, width }) => ({
        name,
        left: (left + sheet.bleed) * unit,
        width: width * unit,
      })),
      // With what bleeds: it begins as far before the panel as the sheet does before its trim.
      front: { left: front.left * unit, width: size.width },
    });
  const body = fillPartial(theme, 'wrap', {
    metadata,
    panels: sheet.panels.map(({ name }) => name),
    isPictured: picture !== undefined,
    ground: picture === undefined ? ground() : '',
    front:
      picture === undefined
        ? fillPartial(theme, 'cover.svg', { ...cover })
            .trim()
            .replace('<svg ', '<svg preserveAspectRatio="none" ')
        : `<img class="front-picture" src="${picture}" alt="">`,
    blurb: paragraphsOf(metadata.description ?? ''),
    note: metadata.authorNote ?? '',
    publisher: metadata.imprint ?? metadata.publisher ?? '',
    isbn: parts.isbn === undefined ? '' : divideIsbn(parts.isbn),
    barcode: parts.barcode?.markup ?? '',
    price: sayPrices(metadata.prices ?? [], metadata.language),
    hasSpineWords: parts.spineWay !== 'none',
    spineWay: parts.spineWay,
    // Words are set downwards; those that run from right to left begin at the foot then.
    isTurned: (parts.spineWay === 'up') !== (metadata.direction === 'rtl'),
  });
  const { palette } = cover;
  const colours = `:root {
  --cover-ground: ${palette.ground};
  --cover-figure: ${palette.figure};
  --cover-label: ${palette.label};
  --cover-ink: ${palette.ink};
  --cover-accent: ${palette.accent};
  --cover-on-ground: ${palette.onGround};
  --unit: ${1 / unit}mm;
  --bleed: ${sheet.bleed}mm;
}`;
  const styles = [
    fontFaceCss(theme.fonts, ({ file }) => `fonts/${file}`),
    theme.styles.tokens,
    colours,
    placePanels(sheet),
    theme.styles.wrap,
    picture === undefined ? '' : pictured,
  ].join('\n\n');
  return `<!DOCTYPE html>
<html lang="${metadata.language}" dir="${metadata.direction}">
<head>
<meta charset="utf-8">
<title>Wrap</title>
<style>
${styles.replaceAll('</', '<\\/')}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function panelOf({ panels }: Sheet, name: Panel['name']): Panel {
  const panel = panels.find((one) => one.name === name);
  if (panel === undefined) throw new Error(`a wrap without its ${name}`);
  return panel;
}

/** The browser rounds pages to pixels: its page is a little larger than the sheet, which begins in its corner. */
export function pageSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  const inPixels = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 96);
  return { width: inPixels(sheet.width + 2 * sheet.bleed), height: inPixels(sheet.height + 2 * sheet.bleed) };
}

function placePanels(sheet: Sheet): string {
  const { width, height, bleed, panels } = sheet;
  const page = pageSize(sheet);
  const front = panelOf(sheet, 'front');
  // It bleeds where it ends at an edge of the sheet; at a fold it ends.
  const [before, after] = [panels[0]?.name === 'front' ? bleed : 0, panels.at(-1)?.name === 'front' ? bleed : 0];
  return `@page {
  size: ${page.width}px ${page.height}px;
  margin: 0;
}
html, body {
  margin: 0;
}
html {
  font-size: 10pt;
  text-rendering: geometricPrecision;
}
.sheet {
  position: absolute;
  inset: 0 auto auto 0;
  width: ${width + 2 * bleed}mm;
  height: ${height + 2 * bleed}mm;
  overflow: hidden;
  print-color-adjust: exact;
}
.ground {
  position: absolute;
  inset: 0;
  background: var(--cover-ground);
}
.ground > svg, .front-drawing > * {
  display: block;
  position: absolute;
}
.ground > svg {
  width: 100%;
  height: 100%;
}
.panel {
  position: absolute;
  top: ${bleed}mm;
  height: ${height}mm;
}
${panels.map(({ name, left, width: wide }) => `.panel.${name} { left: ${left + bleed}mm; width: ${wide}mm; }`).join('\n')}
.front-drawing {
  position: absolute;
  top: -${bleed}mm;
  left: -${before}mm;
  width: ${before + front.width + after}mm;
  height: ${height + 2 * bleed}mm;
  overflow: hidden;
}
.front-drawing > * {
  left: ${before - bleed}mm;
  width: ${front.width + 2 * bleed}mm;
  height: ${height + 2 * bleed}mm;
}
.front-picture {
  object-fit: cover;
}`;
}

/** Round a picture of the author's own there are the colour of its edge, and letters that are read on that. */
const pictured = `.pictured {
  --board: transparent;
  --spine: transparent;
  --board-ink: var(--cover-on-ground);
  --spine-ink: var(--cover-on-ground);
  --board-padding: 6mm;
  --publisher-padding: 0 6mm;
  --cover-accent: transparent;
}`;

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Of the book on paper: "€ 12.90 · CHF 14.00"; free ones are not sold with a price on their back. */
export function sayPrices(prices: readonly Price[], language: string): string {
  const levels: readonly Price['edition'][] = ['paperback', 'print', undefined];
  const own = levels
    .map((level) => prices.filter(({ edition }) => edition === level))
    .find((found) => found.length > 0);
  return (own ?? [])
    .flatMap(({ amount }) =>
      amount === undefined
        ? []
        : [
            new Intl.NumberFormat(language, { style: 'currency', currency: amount.currency }).format(
              Number(amount.value),
            ),
          ],
    )
    .join(' · ');
}

/** Thirteen digits of the number of the book on paper; else of the one that names no edition. */
export function isbnOfPrint(identifiers: readonly Identifier[]): string | undefined {
  const own = identifiers.filter(({ scheme }) => scheme === 'isbn');
  const found =
    own.find(({ edition, binding }) => edition === 'print' && binding !== 'hardback') ??
    own.find(({ edition }) => edition === 'print') ??
    own.find(({ edition }) => edition === undefined);
  return found?.value;
}
