/**
 * The file for the printer, made from the finished PDF: the same pages, with room around them for bleed and
 * marks, without links, in the inks of a press. The finished PDF itself is not changed.
 *
 * Pages are laid out at their trim and nothing in them moves. Only what fills a whole page, such as a cover,
 * has anything to bleed: it is enlarged about its middle until it covers the bleed.
 */
import { deflateSync } from 'node:zlib';
import {
  PdfName,
  PdfReference,
  PdfStream,
  addObject,
  decodeStream,
  dictionary,
  inherited,
  listPages,
  name,
  packStream,
  resolve,
  resolveDictionary,
  textString,
  writePdf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../pdf-file/index.ts';
import { makeSrgbProfile } from '../../editions/index.ts';
import { workOnPdf } from '../named-pdf.ts';
import { decodeContents, listSourcePages, type Box, type SourcePage } from '../source-page.ts';
import { reviseColours, type Inks } from './colours.ts';
import type { PrintProfile } from './intent.ts';
import { addRegistrationColour, drawPrinterMarks, markRoom } from './marks.ts';
import { componentsOf, greyPicture } from './pictures.ts';
import { greyShading } from './shadings.ts';
import { tracePage, type Placement, type Trace } from './trace.ts';
import { writePrintXmp, type PrintFacts } from './print-xmp.ts';

export interface PrintReadyOptions {
  /** Points that pictures reach over the trim. */
  readonly bleed: number;
  /** No colours at all. */
  readonly grey: boolean;
  /** Of the press; without it the file is no PDF/X-4, and does not say that it is. */
  readonly profile?: PrintProfile | undefined;
  readonly facts: PrintFacts;
  /** The pages reach over their trim already: nothing in them is enlarged, or missed at an edge. */
  readonly hasBleed?: boolean;
  /** Where pages are folded, points from the left edge of their trim. */
  readonly folds?: readonly number[];
}

export interface PrintReady {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Pictures with fewer dots than a press can print, by the index of their page. */
  readonly coarse: readonly (Placement & { readonly page: number; readonly dpi: number })[];
  /** Indexes of pages with pictures or gradients that have colours still, though none were wanted. */
  readonly coloured: readonly number[];
  /** Indexes of pages where something ends at the trim and has nothing to bleed. */
  readonly unbled: readonly number[];
}

/** Dots per inch, below which something is said. */
const enough = 300;

/** How near to the edge counts as touching it: Chromium rounds pages to pixels. Points. */
const touch = 0.75;

/** @throws Failure pdf-unreadable */
export function makePrintReady(input: Uint8Array, options: PrintReadyOptions): PrintReady {
  return workOnPdf(input, (file) => prepare(file, options));
}

function prepare(file: PdfFile, options: PrintReadyOptions): PrintReady {
  const inks: Inks = options.grey ? 'grey' : 'neutral';
  const pages = listSourcePages(file);
  const traces = pages.map((page) => tracePage(file, page));
  const stubborn = revisePictures(file, inks);
  reviseStreams(file, inks);
  const painter = new Painter(file, options, inks);
  listPages(file).forEach((reference, index) => {
    const [page, trace] = [pages[index], traces[index]];
    if (page === undefined || trace === undefined) return;
    file.objects.set(reference.number, painter.paint(page, options.hasBleed !== true && isPlate(page.box, trace)));
  });
  if (!options.grey && options.profile?.components !== 3) addDefaultColours(file);
  stripCatalog(file, options);
  return {
    bytes: writePdf(file),
    pages: pages.length,
    coarse: traces.flatMap((trace, page) => findCoarse(trace, page)),
    coloured: traces.flatMap(({ placements }, page) =>
      placements.some(({ image }) => stubborn.has(image.number)) ? [page] : [],
    ),
    unbled: pages.flatMap((page, index) => {
      const trace = traces[index];
      return options.hasBleed !== true &&
        trace !== undefined &&
        !isPlate(page.box, trace) &&
        endsAtTrim(page.box, trace, options.bleed)
        ? [index]
        : [];
    }),
  };
}

/** One picture that covers the page, and no letters. */
function isPlate(trim: Box, { placements, hasText }: Trace): boolean {
  return !hasText && placements.some(({ box }) => sidesOf(trim, box) === 4);
}

/** What reaches over the trim as far as the bleed does not end there. */
function endsAtTrim(trim: Box, { areas }: Trace, bleed: number): boolean {
  return areas.some((area) => gapsOf(trim, area).some((gap) => gap <= touch && gap > touch - bleed));
}

/** How many edges of the page an area reaches. */
function sidesOf(trim: Box, area: Box): number {
  return gapsOf(trim, area).filter((gap) => gap <= touch).length;
}

/** From each edge of the page to the area; less than nothing where that reaches over the edge. */
function gapsOf(trim: Box, area: Box): number[] {
  return [area[0] - trim[0], area[1] - trim[1], trim[2] - area[2], trim[3] - area[3]];
}

function findCoarse({ placements }: Trace, page: number): PrintReady['coarse'] {
  return placements.flatMap((placement) => {
    const { width, height, printedWidth, printedHeight } = placement;
    // A rule or a dot is drawn as a picture of one pixel now and then.
    if (width < 8 || height < 8 || printedWidth < 1 || printedHeight < 1) return [];
    const dpi = Math.min((width / printedWidth) * 72, (height / printedHeight) * 72);
    return dpi < enough - 0.5 ? [{ ...placement, page, dpi: Math.round(dpi) }] : [];
  });
}

/** @returns numbers of the objects that could not be made grey */
function revisePictures(file: PdfFile, inks: Inks): ReadonlySet<number> {
  const stubborn = new Set<number>();
  for (const [number, object] of file.objects) {
    const entries = object instanceof PdfStream ? object.dictionary : object instanceof Map ? object : undefined;
    if (entries === undefined) continue;
    if (object instanceof PdfStream && entries.get('Subtype') === name('Image')) {
      const revised = greyPicture(file, object, inks);
      if (revised === 'colour') stubborn.add(number);
      else if (revised !== undefined) file.objects.set(number, revised);
    } else if (inks === 'grey' && entries.has('ShadingType')) greyShading(file, entries);
    const shading = entries.get('Shading');
    if (inks === 'grey' && entries.get('PatternType') === 2 && shading instanceof Map) greyShading(file, shading);
    const group = entries.get('Group');
    const own = resolve(file, group);
    if (inks === 'grey' && own instanceof Map && own.has('CS')) own.set('CS', name('DeviceGray'));
  }
  return stubborn;
}

/** Forms, patterns and glyphs that are drawn; pages follow when they are painted anew. */
function reviseStreams(file: PdfFile, inks: Inks): void {
  for (const [number, object] of file.objects) {
    if (object instanceof PdfStream) {
      const { dictionary: entries } = object;
      const isDrawn = entries.get('Subtype') === name('Form') || entries.get('PatternType') === 1;
      if (isDrawn) reviseStream(file, number, object, resolve(file, entries.get('Resources')), inks);
    } else if (object instanceof Map && object.get('Subtype') === name('Type3')) {
      const glyphs = resolve(file, object.get('CharProcs'));
      if (!(glyphs instanceof Map)) continue;
      for (const glyph of glyphs.values()) {
        const stream = resolve(file, glyph);
        if (!(glyph instanceof PdfReference) || !(stream instanceof PdfStream)) continue;
        reviseStream(file, glyph.number, stream, resolve(file, object.get('Resources')), inks);
      }
    }
  }
}

function reviseStream(file: PdfFile, number: number, stream: PdfStream, resources: unknown, inks: Inks): void {
  const bytes = Buffer.from(decodeStream(file, stream));
  const revised = reviseColours(bytes, inks, colourKinds(file, resources));
  if (revised !== bytes) file.objects.set(number, packStream(stream.dictionary, revised));
}

function colourKinds(file: PdfFile, resources: unknown): (key: string) => 'rgb' | 'calibrated' | 'other' {
  const found = resources instanceof Map ? resolve(file, (resources as PdfDictionary).get('ColorSpace')) : undefined;
  return (key) => {
    if (key === 'DeviceRGB') return 'rgb';
    const space = found instanceof Map ? found.get(key) : undefined;
    if (resolve(file, space) === name('DeviceRGB')) return 'rgb';
    return componentsOf(file, space) === 3 ? 'calibrated' : 'other';
  };
}

/** Sets each page into the middle of a larger sheet. */
class Painter {
  readonly #file: PdfFile;
  readonly #options: PrintReadyOptions;
  readonly #inks: Inks;
  readonly #registration: PdfReference;
  readonly #marks = new Map<string, PdfReference>();

  constructor(file: PdfFile, options: PrintReadyOptions, inks: Inks) {
    this.#file = file;
    this.#options = options;
    this.#inks = inks;
    this.#registration = addRegistrationColour(file);
  }

  paint(page: SourcePage, isPlate: boolean): PdfDictionary {
    const file = this.#file;
    const { bleed } = this.#options;
    const margin = bleed + markRoom;
    const [left, bottom, right, top] = page.box;
    const [width, height] = [right - left, top - bottom];
    const own = inherited(file, page.entries, 'Resources');
    const resources = new Map(own instanceof Map ? own : []);
    const objects = resolve(file, resources.get('XObject'));
    resources.set(
      'XObject',
      new Map([...(objects instanceof Map ? objects : []), ['Marks', this.#marksFor(width, height)]]),
    );
    const scale = isPlate ? Math.max((width + 2 * bleed) / width, (height + 2 * bleed) / height) : 1;
    const placed = [
      scale,
      0,
      0,
      scale,
      margin + width / 2 - scale * (left + width / 2),
      margin + height / 2 - scale * (bottom + height / 2),
    ];
    const outer = [margin - bleed, margin - bleed, width + 2 * bleed, height + 2 * bleed];
    const content = reviseColours(
      Buffer.from(decodeContents(file, page.entries)),
      this.#inks,
      colourKinds(file, resources),
    );
    const bytes = Buffer.concat([
      Buffer.from(`q ${outer.map(round).join(' ')} re W n ${placed.map(round).join(' ')} cm\n`, 'latin1'),
      content,
      Buffer.from('\nQ q /Marks Do Q', 'latin1'),
    ]);
    const group = resolve(file, page.entries.get('Group'));
    return dictionary({
      Type: name('Page'),
      Parent: page.entries.get('Parent'),
      MediaBox: [0, 0, round(width + 2 * margin), round(height + 2 * margin)],
      BleedBox: [
        round(margin - bleed),
        round(margin - bleed),
        round(margin + width + bleed),
        round(margin + height + bleed),
      ],
      TrimBox: [round(margin), round(margin), round(margin + width), round(margin + height)],
      Resources: resources,
      Contents: addObject(
        file,
        new PdfStream(dictionary({ Filter: name('FlateDecode') }), deflateSync(bytes, { level: 6 })),
      ),
      Group: group instanceof Map ? new Map([...group].filter(([key]) => key !== 'CS')) : undefined,
    });
  }

  #marksFor(width: number, height: number): PdfReference {
    const key = `${round(width)} ${round(height)}`;
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const { bleed, folds } = this.#options;
    const margin = bleed + markRoom;
    const form = packStream(
      dictionary({
        Type: name('XObject'),
        Subtype: name('Form'),
        BBox: [0, 0, round(width + 2 * margin), round(height + 2 * margin)],
        Resources: dictionary({ ColorSpace: dictionary({ Registration: this.#registration }) }),
      }),
      Buffer.from(drawPrinterMarks({ width, height }, margin, bleed, folds), 'latin1'),
    );
    const reference = addObject(this.#file, form);
    this.#marks.set(key, reference);
    return reference;
  }
}

/** What is left of red, green and blue has a profile: PDF/X-4 knows no colours of a screen (ISO 15930-7, 6.2.4). */
function addDefaultColours(file: PdfFile): void {
  const profile = addObject(file, packStream(dictionary({ N: 3 }), makeSrgbProfile()));
  const space: PdfValue = addObject(file, [name('ICCBased'), profile]);
  for (const object of file.objects.values()) {
    const entries = object instanceof PdfStream ? object.dictionary : object;
    if (!(entries instanceof Map)) continue;
    const resources = resolve(file, entries.get('Resources'));
    if (!(resources instanceof Map)) continue;
    const spaces = resolve(file, resources.get('ColorSpace'));
    resources.set('ColorSpace', new Map([...(spaces instanceof Map ? spaces : []), ['DefaultRGB', space]]));
  }
}

function stripCatalog(file: PdfFile, { profile, facts }: PrintReadyOptions): void {
  const catalog = resolveDictionary(file, file.root);
  const entries = ['Type', 'Pages', 'PageLabels', 'Lang'].flatMap((key): (readonly [string, PdfValue])[] => {
    const value = catalog.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  const made = new Map<string, PdfValue>(entries);
  const xmp = Buffer.from(writePrintXmp(facts, profile !== undefined), 'utf8');
  made.set(
    'Metadata',
    addObject(file, new PdfStream(dictionary({ Type: name('Metadata'), Subtype: name('XML') }), xmp)),
  );
  if (profile !== undefined) made.set('OutputIntents', [addOutputIntent(file, profile)]);
  file.objects.set(file.root.number, made);
  if (file.info !== undefined) resolveDictionary(file, file.info).set('Trapped', PdfName.of('False'));
}

/** ISO 32000-1, 14.11.5. Which registered condition it is, the profile does not say: none is claimed. */
function addOutputIntent(file: PdfFile, profile: PrintProfile): PdfReference {
  const printable = profile.name.replace(/[^\x20-\x7e]/g, '?');
  return addObject(
    file,
    dictionary({
      Type: name('OutputIntent'),
      S: name('GTS_PDFX'),
      OutputConditionIdentifier: textString(printable),
      Info: textString(printable),
      DestOutputProfile: addObject(file, packStream(dictionary({ N: profile.components }), profile.bytes)),
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
