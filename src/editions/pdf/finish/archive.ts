/**
 * From Chromium's tagged PDF to one that lasts and that everyone can read: PDF/A-2a and PDF/UA-1 in one file.
 * Each content stream is scanned once and written once.
 */
import type { PageDesign } from '../../../theme/theme.ts';
import { describeLinks, orderTabs } from './annotations.ts';
import { scanContent, widen, type Bounds, type ContentScan, type Sequence } from './content.ts';
import { decodeStream } from './filters.ts';
import { Fonts } from './fonts.ts';
import { findLineEnds } from './line-ends.ts';
import type { Mark } from './marks.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  dictionary,
  listPages,
  name,
  resolve,
  resolveArray,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from './objects.ts';
import { packStream } from './pack.ts';
import { describeFormulas, repairStructure } from './repair.ts';
import { replaceMissing, rewriteContent, type BlockEdges } from './rewrite.ts';
import { writeStructure } from './structure-tree.ts';
import { contentsOf, readStructure, walk, type StructureElement } from './structure.ts';
import { dropWordJoiners } from './word-joiners.ts';

export interface Archiving {
  readonly marks: readonly Mark[];
  /** The text as it was written, piece by piece. */
  readonly words: Iterable<string>;
  readonly language: string;
  readonly design: PageDesign;
}

interface ScannedStream {
  readonly number: number;
  readonly page: number;
  readonly stream: PdfStream;
  readonly bytes: Buffer;
  readonly scan: ContentScan;
}

/**
 * Changes the file in place.
 * @returns indices of the pages with a drawing that has letters of no font
 * @throws SyntaxError if the file is not as Chromium writes it
 */
export function archivePdf(file: PdfFile, { marks, words, language, design }: Archiving): number[] {
  const fonts = new Fonts(file);
  const streams = scanPages(file, fonts);
  const sequences = new Map<number, Map<number, Sequence>>();
  for (const { number, scan } of streams) {
    sequences.set(number, new Map(scan.sequences.map((sequence) => [sequence.mcid, sequence])));
  }
  const root = readStructure(file, (stream, mcid) => sequences.get(stream)?.get(mcid));
  if (root === undefined) throw new SyntaxError('a PDF without its structure');
  const { artifacts, marked } = repairStructure(root, marks, language);
  const lineEnds = findLineEnds(root, words);
  describeLinks(file, root, marked, lineEnds);
  orderTabs(file);
  describeFormulas(root);
  placePictures(root);
  const owned = new Set([...contentsOf(root)].map(({ sequence }) => sequence));
  writeStructure(file, root);
  const edgesOf = listEdges(file, design);
  for (const { number, page, stream, bytes, scan } of streams) {
    const edges = edgesOf[page] ?? { top: Infinity, bottom: -Infinity };
    const rewritten = rewriteContent(bytes, scan, { artifacts, owned, lineEnds, edges });
    if (rewritten !== bytes) file.objects.set(number, packStream(stream.dictionary, rewritten));
  }
  const blotted = new Set(mendDrawings(file, fonts, new Set(streams.map(({ number }) => number))));
  for (const page of findBlots(root, streams)) blotted.add(page);
  for (const font of fonts.all()) font.mend();
  return [...blotted].toSorted((a, b) => a - b);
}

/** Simple drawings are painted with the page. Of letters missing in the text the author has been told. */
function* findBlots(root: StructureElement, streams: readonly ScannedStream[]): Generator<number> {
  if (streams.every(({ scan }) => scan.missing.length === 0)) return;
  const pictures = new Set<Sequence>();
  walk(root, (element) => {
    if (element.type === 'Figure') for (const { sequence } of contentsOf(element)) pictures.add(sequence);
  });
  for (const { page, scan } of streams) {
    for (const { start, end } of scan.sequences.filter((sequence) => pictures.has(sequence))) {
      if (scan.missing.some((glyph) => glyph.start > start && glyph.end < end)) yield page;
    }
  }
}

/** Drawings are painted as one thing, but what they paint is of the file as well. @param done streams that are mended */
function mendDrawings(file: PdfFile, fonts: Fonts, done: ReadonlySet<number>): number[] {
  const known = new Set<number>();
  /** @returns whether anything was missing */
  const mend = (resources: PdfDictionary): boolean => {
    let found = false;
    for (const reference of subdictionary(file, resources, 'XObject').values()) {
      if (!(reference instanceof PdfReference) || known.has(reference.number)) continue;
      known.add(reference.number);
      const form = file.objects.get(reference.number);
      if (!(form instanceof PdfStream) || form.dictionary.get('Subtype') !== PdfName.of('Form')) continue;
      const own = subdictionary(file, form.dictionary, 'Resources');
      if (mend(own)) found = true;
      const names = subdictionary(file, own, 'Font');
      if (done.has(reference.number) || names.size === 0) continue;
      const bytes = Buffer.from(decodeStream(file, form));
      const scan = scanContent(bytes, { font: (key) => fonts.read(names.get(key)), isTaggedForm: () => false });
      if (scan.missing.length === 0) continue;
      found = true;
      file.objects.set(reference.number, packStream(form.dictionary, replaceMissing(bytes, scan)));
    }
    return found;
  };
  return listPages(file).flatMap((page, index) =>
    mend(subdictionary(file, resolveDictionary(file, page), 'Resources')) ? [index] : [],
  );
}

function scanPages(file: PdfFile, fonts: Fonts): ScannedStream[] {
  const streams: ScannedStream[] = [];
  const known = new Set<number>();
  const forms = new FormKinds(file);
  const scan = (reference: PdfValue | undefined, own: PdfDictionary, page: number, matrix?: Matrix): void => {
    if (!(reference instanceof PdfReference) || known.has(reference.number)) return;
    known.add(reference.number);
    const stream = file.objects.get(reference.number);
    if (!(stream instanceof PdfStream)) return;
    const names = subdictionary(file, own, 'Font');
    const objects = subdictionary(file, own, 'XObject');
    const inside: PdfReference[] = [];
    const decoded = decodeStream(file, stream);
    const bytes = dropWordJoiners(Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length));
    const found = scanContent(
      bytes,
      {
        font: (key) => fonts.read(names.get(key)),
        isTaggedForm: (key) => {
          const object = objects.get(key);
          if (!(object instanceof PdfReference) || !forms.isTagged(object)) return false;
          inside.push(object);
          return true;
        },
      },
      matrix,
    );
    streams.push({ number: reference.number, page, stream, bytes, scan: found });
    for (const form of inside) {
      const entries = resolveDictionary(file, form);
      scan(form, subdictionary(file, entries, 'Resources'), page, readMatrix(entries.get('Matrix')));
    }
  };
  for (const [index, page] of listPages(file).entries()) {
    const entries = resolveDictionary(file, page);
    scan(entries.get('Contents'), subdictionary(file, entries, 'Resources'), index);
  }
  return streams;
}

type Matrix = readonly [number, number, number, number, number, number];

function readMatrix(value: PdfValue | undefined): Matrix | undefined {
  if (!Array.isArray(value)) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = value.map(Number);
  return [a, b, c, d, e, f];
}

function subdictionary(file: PdfFile, entries: PdfDictionary, key: string): PdfDictionary {
  const found = resolve(file, entries.get(key));
  if (found instanceof Map) return found;
  return new Map();
}

/** Which forms have tagged content, in themselves or in forms that they paint. */
class FormKinds {
  readonly #file: PdfFile;
  readonly #known = new Map<number, boolean>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  isTagged(reference: PdfReference): boolean {
    const known = this.#known.get(reference.number);
    if (known !== undefined) return known;
    this.#known.set(reference.number, false);
    const object = this.#file.objects.get(reference.number);
    if (!(object instanceof PdfStream) || object.dictionary.get('Subtype') !== PdfName.of('Form')) return false;
    const inner = subdictionary(this.#file, subdictionary(this.#file, object.dictionary, 'Resources'), 'XObject');
    const isTagged =
      object.dictionary.has('StructParents') ||
      [...inner.values()].some((value) => value instanceof PdfReference && this.isTagged(value));
    this.#known.set(reference.number, isTagged);
    return isTagged;
  }
}

/** Pictures say where they are (ISO 32000-1, 14.8.5.4.5). */
function placePictures(root: StructureElement): void {
  walk(root, (element) => {
    if (element.type !== 'Figure' && element.type !== 'Formula') return;
    let bounds: Bounds | undefined;
    for (const { sequence, isForm } of contentsOf(element)) {
      if (sequence.bounds === undefined || isForm) continue;
      const [left, bottom, right, top] = sequence.bounds;
      bounds = widen(widen(bounds, left, bottom), right, top);
    }
    if (bounds === undefined) return;
    const isBlock = element.parent !== undefined && !/^(?:P|Span|Link|TD|TH|H\d)$/.test(element.parent.type);
    element.attributes.set(
      'Layout',
      dictionary({ Placement: name(isBlock ? 'Block' : 'Inline'), BBox: bounds.map(roundPoints) }),
    );
  });
}

function roundPoints(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Of each page. */
function listEdges(file: PdfFile, { margins }: PageDesign): BlockEdges[] {
  return listPages(file).map((page) => {
    const [, bottom, , top] = resolveArray(file, resolveDictionary(file, page).get('MediaBox')).map(Number);
    return { top: (top ?? 0) - margins.top * 0.75, bottom: (bottom ?? 0) + margins.bottom * 0.75 };
  });
}
