/** The content streams of all pages, each scanned once. */
import {
  PdfName,
  PdfReference,
  PdfStream,
  decodeStream,
  dictionaryAt,
  listPages,
  readMatrix,
  resolveDictionary,
  type Matrix,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';
import type { Fonts } from './glyph-texts.ts';
import type { Bounds, ContentScan } from './page-content.ts';
import { scanContent } from './scanning.ts';
import { dropInvisibleMarks } from './invisible-marks.ts';
import { joinRunTexts } from './run-texts.ts';

export interface ScannedStream {
  readonly number: number;
  readonly page: number;
  readonly stream: PdfStream;
  readonly bytes: Buffer;
  readonly scan: ContentScan;
}

/** Those of pages, and of forms with tagged content. */
export function scanPages(file: PdfFile, fonts: Fonts): ScannedStream[] {
  const streams: ScannedStream[] = [];
  const known = new Set<number>();
  const forms = new FormKinds(file);
  const scan = (reference: PdfValue | undefined, own: PdfDictionary, page: number, matrix?: Matrix): void => {
    if (!(reference instanceof PdfReference) || known.has(reference.number)) return;
    known.add(reference.number);
    const stream = file.objects.get(reference.number);
    if (!(stream instanceof PdfStream)) return;
    const names = dictionaryAt(file, own.get('Font'));
    const objects = dictionaryAt(file, own.get('XObject'));
    const inside: PdfReference[] = [];
    const decoded = decodeStream(file, stream);
    const bytes = joinRunTexts(dropInvisibleMarks(Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length)));
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
      scan(form, dictionaryAt(file, entries.get('Resources')), page, readMatrix(entries.get('Matrix')));
    }
  };
  for (const [index, page] of listPages(file).entries()) {
    const entries = resolveDictionary(file, page);
    scan(entries.get('Contents'), dictionaryAt(file, entries.get('Resources')), index);
  }
  return streams;
}

/** What is painted on a page and no text, by the page's object number. */
export function listPainted(file: PdfFile, streams: readonly ScannedStream[]): (page: number) => readonly Bounds[] {
  const painted = new Map<number, Bounds[]>();
  const pages = listPages(file);
  for (const { page, scan } of streams) {
    const number = pages[page]?.number ?? -1;
    painted.set(number, [...(painted.get(number) ?? []), ...scan.painted]);
  }
  return (page) => painted.get(page) ?? [];
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
    const inner = dictionaryAt(this.#file, dictionaryAt(this.#file, object.dictionary.get('Resources')).get('XObject'));
    const isTagged =
      object.dictionary.has('StructParents') ||
      [...inner.values()].some((value) => value instanceof PdfReference && this.isTagged(value));
    this.#known.set(reference.number, isTagged);
    return isTagged;
  }
}
