/** Packs streams (ISO 32000-1, 7.4.4). */
import { deflateSync } from 'node:zlib';
import { PdfName, PdfStream, type PdfDictionary } from './objects.ts';

/** More effort makes pages half a per cent smaller, and takes a third longer. */
const level = 5;

/** The entries stay, but for filter and length. */
export function packStream(entries: PdfDictionary, bytes: Uint8Array): PdfStream {
  const dictionary = new Map(entries);
  dictionary.delete('Length');
  dictionary.delete('DecodeParms');
  dictionary.set('Filter', PdfName.of('FlateDecode'));
  return new PdfStream(dictionary, deflateSync(bytes, { level }));
}
