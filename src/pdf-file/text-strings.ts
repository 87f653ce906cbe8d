/** Text strings (ISO 32000-1, 7.9.2.2): what people read, in one of three encodings. */
import { PdfString, resolve, type PdfFile, type PdfValue } from './objects.ts';

/** ASCII as it is, all else UTF-16BE with its mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e\n\r\t]*$/.test(text)) return new PdfString(text);
  let bytes = '\xfe\xff';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return new PdfString(bytes);
}

/** Where PDFDocEncoding is not Latin-1 (annex D.2): from 18 to 1F, and from 80 to A0. */
const accents = '˘ˇˆ˙˝˛˚˜';
const signs = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

/** The text behind a value: UTF-16BE or UTF-8 with their marks, else PDFDocEncoding. Undefined for anything else. */
export function textAt(file: PdfFile, value: PdfValue | undefined): string | undefined {
  const found = resolve(file, value);
  return found instanceof PdfString ? readTextString(found) : undefined;
}

export function readTextString({ bytes }: PdfString): string {
  // eslint-disable-next-line no-control-regex -- the plain case, and by far the most frequent
  if (/^[\0-\x17\x20-\x7f]*$/.test(bytes)) return bytes;
  if (bytes.startsWith('\xfe\xff')) {
    // Half a character at the end is none.
    return Buffer.from(bytes.slice(2, bytes.length & ~1), 'latin1')
      .swap16()
      .toString('utf16le');
  }
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes
    .replace(/[\x18-\x1f]/g, (byte) => accents.charAt(byte.charCodeAt(0) - 0x18))
    .replace(/[\x80-\xa0]/g, (byte) => signs.charAt(byte.charCodeAt(0) - 0x80));
}
