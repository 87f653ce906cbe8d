/** The document information dictionary (ISO 32000-1, 14.3.3). */
import {
  PdfString,
  dictionary,
  resolveDictionary,
  textAt,
  textString,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';
import { type Book, answerableFor } from '../../../../model/index.ts';
import { fullTitle } from './xmp-packet.ts';

/** The program that made the pages. */
export function readProducer(file: PdfFile): string {
  const entries = file.info === undefined ? undefined : resolveDictionary(file, file.info);
  return textAt(file, entries?.get('Producer')) ?? 'Chromium';
}

/** Who wrote the book, and what it is called. */
export function describeBook(file: PdfFile, book: Book): void {
  const { metadata } = book;
  if (file.info === undefined) return;
  const optional = (text: string | undefined): PdfValue | undefined =>
    text === undefined || text === '' ? undefined : textString(text);
  const known = resolveDictionary(file, file.info);
  const date = new PdfString(`D:${metadata.modified.replace(/[-:TZ]/g, '').slice(0, 14)}Z`);
  const entries = dictionary({
    Title: textString(fullTitle(metadata)),
    Author: optional(answerableFor(book).join(', ')),
    Subject: optional(metadata.description),
    Keywords: optional(metadata.subjects.map(({ label }) => label).join(', ')),
    Creator: textString('Octavo'),
    Producer: known.get('Producer'),
    CreationDate: date,
    ModDate: date,
  });
  file.objects.set(file.info.number, entries);
}
