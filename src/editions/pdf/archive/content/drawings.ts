/** Drawings: what they paint is of the file as well, though they are painted as one thing. */
import {
  PdfName,
  PdfReference,
  PdfStream,
  decodeStream,
  dictionaryAt,
  listPages,
  packStream,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
} from '../../../../pdf-file/index.ts';
import { contentsOf, walk, type StructureElement } from '../tags/elements.ts';
import type { Fonts } from './glyph-texts.ts';
import type { Sequence } from './page-content.ts';
import { replaceMissing } from './rewriting.ts';
import { scanContent } from './scanning.ts';
import type { ScannedStream } from './streams.ts';

/** Simple drawings are painted with the page. Of letters missing in the text the author has been told. */
export function* findBlots(root: StructureElement, streams: readonly ScannedStream[]): Generator<number> {
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

/**
 * Puts something to be seen in the place of each glyph that is missing.
 * @param done streams that are mended
 * @returns indices of the pages with such drawings
 */
export function mendDrawings(file: PdfFile, fonts: Fonts, done: ReadonlySet<number>): number[] {
  const known = new Set<number>();
  /** @returns whether anything was missing */
  const mend = (resources: PdfDictionary): boolean => {
    let found = false;
    for (const reference of dictionaryAt(file, resources.get('XObject')).values()) {
      if (!(reference instanceof PdfReference) || known.has(reference.number)) continue;
      known.add(reference.number);
      const form = file.objects.get(reference.number);
      if (!(form instanceof PdfStream) || form.dictionary.get('Subtype') !== PdfName.of('Form')) continue;
      const own = dictionaryAt(file, form.dictionary.get('Resources'));
      if (mend(own)) found = true;
      const names = dictionaryAt(file, own.get('Font'));
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
    mend(dictionaryAt(file, resolveDictionary(file, page).get('Resources'))) ? [index] : [],
  );
}
