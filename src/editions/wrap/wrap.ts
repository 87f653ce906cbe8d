/**
 * The wrap of a book on paper: back, spine and front on one sheet, with flaps where they are wanted. The front is the
 * cover as the theme draws it, in outlines; all other words are text. It is laid out by the browser, with its bleed.
 */
import isbn from 'isbn3';
import type { Book, WrapWishes } from '../../model/index.ts';
import { type Place, type Report, said } from '../../report/index.ts';
import type { Theme } from '../../theme/index.ts';
import { imageExtensions } from '../cover.ts';
import type { Press, ServedFile } from '../edition.ts';
import { preparePicture } from '../photographs.ts';
import { type Barcode, drawBarcode } from './barcode.ts';
import { isbnOfPrint, panelOf, writeWrap } from './document.ts';
import {
  findEdgeColourInPage,
  fitTextsInPage,
  measureSpineInPage,
  setSpineInPage,
  spreadPatternsInPage,
} from './in-page.ts';
import { type Sheet, layOutSheet } from './sheet.ts';
import { chooseSpineWords, listSpineWords, narrowestSpine, wayOfSpine } from './spine-words.ts';

export interface Wrap {
  /** A PDF of one page, as the browser prints it; the sheet with its bleed is in its upper left corner. */
  readonly bytes: Uint8Array;
  readonly sheet: Sheet;
}

export interface WrapOptions {
  readonly book: Book;
  /** With the fonts that the book needs. */
  readonly theme: Theme;
  readonly press: Press;
  readonly wishes: WrapWishes;
  /** Width of the spine, millimetres. */
  readonly spine: number;
}

const pixel = 25.4 / 96;

/** From the head of the sheet to the first word on the spine, millimetres; as the styles have it, at least. */
const spineEdge = 16;

/** Points of the words on the back, the largest first. */
const textSizes = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8];

/** Per cent that a bar code is printed at. */
const usualBarcode = 100;

/** Share of a picture that is cut off without a word: with what bleeds there is always some. */
const littleCut = 0.08;

export async function drawWrap({ book, theme, press, wishes, spine }: WrapOptions, report: Report): Promise<Wrap> {
  const { trim, bleed } = theme.page;
  const sheet = layOutSheet({
    trim: { width: trim.width * pixel, height: trim.height * pixel },
    spine,
    flaps: settleFlaps(wishes, trim.width * pixel, book.design.wrapPlace ?? {}, report),
    bleed: bleed * pixel,
    direction: book.metadata.direction,
  });
  const number = isbnOfPrint(book.metadata.identifiers);
  const barcode = await makeBarcode(number, wishes, report);
  const spineWay = chooseWay(book, wishes, spine, report);
  const chosen = book.cover.image === undefined ? undefined : book.images.get(book.cover.image);
  const picture = chosen === undefined ? undefined : `cover.${imageExtensions[chosen.mediaType]}`;
  const html = writeWrap({ book, theme, sheet, picture, isbn: number, barcode, spineWay });
  const files = new Map<string, ServedFile>([['wrap.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]]);
  for (const { file, bytes } of theme.fonts) files.set(`fonts/${file}`, { mediaType: 'font/woff2', bytes });
  if (chosen !== undefined && picture !== undefined) {
    files.set(picture, await preparePicture({ mediaType: chosen.mediaType, bytes: chosen.bytes }, press));
    tellCropped(chosen, sheet, report);
  }
  const printed = await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/wrap.html`, { waitUntil: 'load' });
    await page.evaluate(spreadPatternsInPage);
    if (picture !== undefined) {
      const edge = await page.evaluate(findEdgeColourInPage, book.metadata.direction === 'rtl');
      if (edge !== undefined) await page.evaluate(colourInPage, edge.colour, edge.isLight ? '#1a1815' : '#ffffff');
    }
    if (spineWay !== 'none') {
      const texts = listSpineWords(book);
      const widths = await page.evaluate(measureSpineInPage, texts);
      const withWidths = (part: keyof typeof texts): { text: string; width: number }[] =>
        texts[part].map((text, index) => ({ text, width: widths[part][index] ?? 0 }));
      const words = chooseSpineWords(
        { author: withWidths('author'), title: withWidths('title'), publisher: withWidths('publisher') },
        spine,
        sheet.height - 2 * spineEdge,
      );
      await page.evaluate(setSpineInPage, words);
      if (words.isCut)
        report.add(
          'wrap-cut',
          said`The title is too long for the spine, which says “${words.title}”`,
          {},
          said`Give the book a short title, which stands there instead: short-title: …`,
        );
    }
    if (await page.evaluate(fitTextsInPage, textSizes))
      report.add(
        'wrap-cut',
        said`The text on the back of the book is too long, and ends before its end`,
        {},
        said`Make description or author-note shorter: there is room for about 150 words.`,
      );
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false, outline: false, timeout: 0 });
  });
  return { bytes: printed, sheet };
}

/** Runs in the browser. */
function colourInPage(ground: string, ink: string): void {
  document.documentElement.style.setProperty('--cover-ground', ground);
  document.documentElement.style.setProperty('--cover-on-ground', ink);
}

function settleFlaps({ flaps = 0 }: WrapWishes, page: number, place: Place, report: Report): number {
  if (flaps <= page - 5) return flaps;
  report.add(
    'config-value',
    said`Flaps ${round(flaps)} mm wide do not fit inside a cover ${round(page)} mm wide`,
    place,
    said`Make them 5 mm narrower than the cover, at least; two thirds of it are usual.`,
  );
  return 0;
}

async function makeBarcode(
  number: string | undefined,
  { barcode = usualBarcode }: WrapWishes,
  report: Report,
): Promise<Barcode | undefined> {
  if (barcode === 0) return undefined;
  const digits = number === undefined ? undefined : isbn.parse(number)?.isbn13;
  if (digits !== undefined) return drawBarcode(digits, barcode);
  report.add(
    'wrap-isbn',
    said`The back of the book has no bar code, since there is no ISBN`,
    {},
    said`Give the number of the book on paper: isbn: {print: 978-…}. Or have none: pdf: {wrap: {barcode: false}}.`,
  );
  return undefined;
}

function chooseWay(
  { metadata }: Book,
  { spineText }: WrapWishes,
  spine: number,
  report: Report,
): 'down' | 'up' | 'none' {
  if (spineText === 'none') return 'none';
  if (spine >= narrowestSpine) return spineText ?? wayOfSpine(metadata.language);
  report.add(
    'wrap-spine',
    said`The spine has no words on it: it is ${spine} mm wide, and words want ${narrowestSpine} mm`,
  );
  return 'none';
}

function tellCropped(
  { width, height, source, key }: { width?: number; height?: number; source?: string; key: string },
  sheet: Sheet,
  report: Report,
): void {
  if (width === undefined || height === undefined) return;
  const front = panelOf(sheet, 'front');
  const [own, wanted] = [width / height, (front.width + 2 * sheet.bleed) / (sheet.height + 2 * sheet.bleed)];
  const lost = 1 - Math.min(own / wanted, wanted / own);
  if (lost <= littleCut) return;
  report.add(
    'wrap-picture',
    own > wanted
      ? said`${source ?? key} is broader than the cover: ${Math.round(lost * 100)} per cent of it is cut off at the sides`
      : said`${source ?? key} is higher than the cover: ${Math.round(lost * 100)} per cent of it is cut off at head and foot`,
    source === undefined ? {} : { file: source },
    said`With its bleed the front is ${round(front.width + 2 * sheet.bleed)} × ${round(sheet.height + 2 * sheet.bleed)} mm.`,
  );
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
