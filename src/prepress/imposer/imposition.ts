/**
 * Sets the pages of a finished PDF on sheets of paper. Pages become pictures that keep their letters:
 * text can still be searched and copied, but tags, links and bookmarks stay behind, since nobody reads
 * a sheet in that order.
 */
import { deflateSync } from 'node:zlib';
import {
  PdfName,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  name,
  resolve,
  resolveDictionary,
  textAt,
  textString,
  writePdf,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from '../../pdf-file/index.ts';
import { Failure, said } from '../../report/index.ts';
import { guessPaper, millimetre, type Paper } from '../lengths.ts';
import { workOnPdf } from '../named-pdf.ts';
import { listSourcePages, makeForm, type SourcePage } from '../source-page.ts';
import { creepOf, drawMarks, layOutSheet, placePage, round, type Sheet, type Size } from './layout.ts';
import {
  divideIntoSignatures,
  mostSheets,
  planBooklet,
  planDesk,
  usualSignature,
  type Direction,
  type Side,
} from './scheme.ts';

export type Scheme = 'booklet' | '2up' | '4up';

export interface ImposeOptions {
  readonly scheme: Scheme;
  /** Absent: A4, or letter for pages measured in inches. */
  readonly paper?: Paper | undefined;
  /** Pages of a signature; absent: all in one, or 16 where those would be too many to fold. */
  readonly signature?: number | 'all' | undefined;
  /** Of one leaf, points; absent: 0.1 mm. */
  readonly thickness?: number | undefined;
  /** How far the innermost pages move altogether, points; goes before the thickness. */
  readonly creep?: number | undefined;
  /** The edge at which the printer turns the sheet; absent: the one with which all pages are upright. */
  readonly duplex?: 'short' | 'long' | undefined;
  readonly marks?: boolean | undefined;
  /** Absent: as the PDF says. */
  readonly direction?: Direction | undefined;
}

export interface Imposed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sheets: number;
  /** White pages that were added. */
  readonly blanks: number;
  /** Pages of each signature of a booklet. */
  readonly signatures: readonly number[];
  readonly paper: Paper;
  readonly sheet: Sheet;
  readonly duplex: 'short' | 'long';
  /** How far the innermost pages were moved, points. */
  readonly creep: number;
  readonly direction: Direction;
}

const usualThickness = 0.1 * millimetre;

/**
 * Sets the pages of a finished PDF on sheets, to print and fold.
 * @throws Failure pdf-unreadable
 *
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises';
 * import { impose } from 'octavo';
 *
 * const { bytes, sheets } = impose(await readFile('my-book.pdf'), { scheme: 'booklet', signature: 16 });
 * await writeFile('booklet.pdf', bytes);
 * console.log(sheets);
 * ```
 */
export function impose(input: Uint8Array, options: ImposeOptions): Imposed {
  return workOnPdf(input, (file) => imposePages(file, options));
}

function imposePages(file: PdfFile, options: ImposeOptions): Imposed {
  const pages = listSourcePages(file);
  if (pages.length === 0) throw new Failure(1, said`The PDF has no pages`, { rule: 'pdf-unreadable' });
  const direction = options.direction ?? directionOf(file);
  const largest: Size = {
    width: pages.reduce((most, { width }) => Math.max(most, width), 0),
    height: pages.reduce((most, { height }) => Math.max(most, height), 0),
  };
  const [columns, rows] = options.scheme === '4up' ? [2, 2] : [2, 1];
  const paper = options.paper ?? guessPaper(largest.width, largest.height, languageOf(file));
  const sheet = layOutSheet(paper, columns, rows, largest);
  const isFolded = options.scheme === 'booklet';
  const signature = options.signature ?? (pages.length > mostSheets * 4 ? usualSignature : 'all');
  const signatures = isFolded ? divideIntoSignatures(pages.length, signature).map((sheets) => sheets * 4) : [];
  const sides = isFolded
    ? planBooklet(pages.length, signature, direction)
    : planDesk(pages.length, columns, rows, direction, opensOnRight(file));
  const deepest = sides.reduce((most, { depth }) => Math.max(most, depth), 0);
  const thickness =
    options.creep === undefined ? (options.thickness ?? usualThickness) : deepest === 0 ? 0 : options.creep / deepest;
  const upright = sheet.width > sheet.height ? 'short' : 'long';
  const duplex = options.duplex ?? upright;
  const job: Job = {
    file,
    pages,
    sheet,
    largest,
    thickness,
    isFolded,
    signatures: signatures.length,
    turnsBacks: duplex !== upright,
    marks: options.marks === true,
  };
  const made = new Forms(file, pages);
  replacePages(
    file,
    sides.map((side) => drawSide(job, side, made)),
  );
  describe(file, { scheme: options.scheme, sides, duplex, direction });
  return {
    bytes: writePdf(file),
    pages: pages.length,
    sheets: Math.ceil(sides.length / 2),
    blanks: isFolded ? signatures.reduce((sum, one) => sum + one, 0) - pages.length : 0,
    signatures,
    paper,
    sheet,
    duplex,
    creep: isFolded ? deepest * thickness : 0,
    direction,
  };
}

interface Job {
  readonly file: PdfFile;
  readonly pages: readonly SourcePage[];
  readonly sheet: Sheet;
  readonly largest: Size;
  readonly thickness: number;
  readonly isFolded: boolean;
  readonly signatures: number;
  readonly turnsBacks: boolean;
  readonly marks: boolean;
}

/** Each page becomes a form once, however often it is placed. */
class Forms {
  readonly #file: PdfFile;
  readonly #pages: readonly SourcePage[];
  readonly #known = new Map<number, PdfReference>();

  constructor(file: PdfFile, pages: readonly SourcePage[]) {
    this.#file = file;
    this.#pages = pages;
  }

  get(index: number): PdfReference {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const page = this.#pages[index];
    if (page === undefined) throw new RangeError(`there is no page ${index}`);
    const form = makeForm(this.#file, page);
    this.#known.set(index, form);
    return form;
  }
}

function drawSide(job: Job, side: Side, forms: Forms): PdfReference {
  const { file, sheet } = job;
  const creep = job.isFolded ? creepOf(side, job.thickness) : 0;
  const resources: [string, PdfReference][] = [];
  const content: string[] = [];
  if (side.face === 'back' && job.turnsBacks) content.push(`-1 0 0 -1 ${round(sheet.width)} ${round(sheet.height)} cm`);
  side.cells.forEach((index, cell) => {
    const page = index === undefined ? undefined : job.pages[index];
    if (index === undefined || page === undefined) return;
    const spine = job.isFolded ? (cell === 0 ? 'right' : 'left') : undefined;
    const { cell: clip, matrix } = placePage(sheet, cell, page, spine, creep);
    const key = `P${index + 1}`;
    resources.push([key, forms.get(index)]);
    content.push(
      `q ${clip.join(' ')} re W n ${matrix.join(' ')} cm ${page.upright.map(round).join(' ')} cm /${key} Do Q`,
    );
  });
  if (job.marks) content.push(drawMarks(sheet, side, job.largest, job.signatures));
  const bytes = deflateSync(Buffer.from(content.join('\n'), 'latin1'), { level: 9 });
  const contents = addObject(file, new PdfStream(dictionary({ Filter: name('FlateDecode') }), bytes));
  return addObject(
    file,
    dictionary({
      Type: name('Page'),
      MediaBox: [0, 0, round(sheet.width), round(sheet.height)],
      Resources: dictionary({ XObject: new Map(resources) }),
      Contents: contents,
    }),
  );
}

/** What a catalog of sheets keeps of the book's: colours and layers, on which the look of pages rests. */
const kept = ['Lang', 'OCProperties', 'OutputIntents'] as const;

function replacePages(file: PdfFile, kids: readonly PdfReference[]): void {
  const catalog = resolveDictionary(file, file.root);
  const pages = addObject(file, dictionary({ Type: name('Pages'), Kids: [...kids], Count: kids.length }));
  for (const kid of kids) resolveDictionary(file, kid).set('Parent', pages);
  const entries = kept.flatMap((key): (readonly [string, PdfValue])[] => {
    const value = catalog.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  file.objects.set(
    file.root.number,
    new Map<string, PdfValue>([
      ['Type', name('Catalog')],
      ['Pages', pages],
      ...entries,
      ['PageLayout', name('SinglePage')],
    ]),
  );
}

const titles: Readonly<Record<Scheme, string>> = {
  booklet: 'booklet',
  '2up': 'two pages a side',
  '4up': 'four pages a side',
};

function describe(
  file: PdfFile,
  job: {
    readonly scheme: Scheme;
    readonly sides: readonly Side[];
    readonly duplex: 'short' | 'long';
    readonly direction: Direction;
  },
): void {
  const catalog = resolveDictionary(file, file.root);
  catalog.set(
    'ViewerPreferences',
    dictionary({
      // Printed at its own size: else printers make sheets a little smaller, and creep is lost.
      PrintScaling: name('None'),
      Duplex: name(job.duplex === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge'),
      Direction: job.direction === 'rtl' ? name('R2L') : undefined,
    }),
  );
  const labels = job.sides.flatMap(({ sheet, face }, index): PdfValue[] => [
    index,
    dictionary({ P: textString(`${sheet + 1} ${face}`) }),
  ]);
  catalog.set('PageLabels', dictionary({ Nums: labels }));
  if (file.info === undefined) return;
  const info = resolveDictionary(file, file.info);
  const title = textAt(file, info.get('Title'));
  if (title !== undefined) info.set('Title', textString(`${title} (${titles[job.scheme]})`));
  // Of the book's own proofs and claims nothing is true of its sheets.
  for (const key of [...info.keys()]) if (key.startsWith('GTS_')) info.delete(key);
}

function directionOf(file: PdfFile): Direction {
  const preferences = resolve(file, resolveDictionary(file, file.root).get('ViewerPreferences'));
  return preferences instanceof Map && preferences.get('Direction') === PdfName.of('R2L') ? 'rtl' : 'ltr';
}

function languageOf(file: PdfFile): string {
  const value = resolve(file, resolveDictionary(file, file.root).get('Lang'));
  return value instanceof PdfString ? value.bytes : '';
}

function opensOnRight(file: PdfFile): boolean {
  const layout = resolveDictionary(file, file.root).get('PageLayout');
  return layout instanceof PdfName && /^Two(?:Page|Column)Right$/.test(layout.name);
}
