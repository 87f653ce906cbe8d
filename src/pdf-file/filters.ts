/** What packs the bytes of a stream, done and undone (ISO 32000-1, 7.4). */
import { deflateSync, inflateSync } from 'node:zlib';
import { PdfName, PdfStream, resolve, type PdfDictionary, type PdfFile } from './objects.ts';

/** Largest stream that is unpacked: no page has more, and a small file must not fill the memory. */
const largest = 500 * 2 ** 20;

/** One packs, one makes letters of it; whoever packs more often hides something. */
const mostFilters = 8;

/** More effort makes pages half a per cent smaller, and takes a third longer. */
const level = 5;

/** Packs a stream with the entries that it is given, but for filter and length. */
export function packStream(entries: PdfDictionary, bytes: Uint8Array): PdfStream {
  const dictionary = new Map(entries);
  dictionary.delete('Length');
  dictionary.delete('DecodeParms');
  dictionary.set('Filter', PdfName.of('FlateDecode'));
  return new PdfStream(dictionary, bytes, (unpacked) => deflateSync(unpacked, { level }));
}

/** The filters of a stream in the order in which they are undone. */
export function filtersOf(file: PdfFile, stream: PdfStream): string[] {
  const value = resolve(file, stream.dictionary.get('Filter'));
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((item) => {
    const found = item instanceof PdfStream ? item : resolve(file, item);
    return found instanceof PdfName ? [found.name] : [];
  });
}

/**
 * The bytes of a stream, unpacked.
 * @param most how long they may be
 * @throws SyntaxError if they are longer, for a filter that packs pictures (DCTDecode, JPXDecode …) or bytes that are damaged
 */
export function decodeStream(file: PdfFile, stream: PdfStream, most = largest): Uint8Array {
  const { unpacked } = stream;
  if (unpacked !== undefined && unpacked.length > most) throw new SyntaxError('a stream that is too long');
  if (unpacked !== undefined) return unpacked;
  const parameters = resolve(file, stream.dictionary.get('DecodeParms'));
  let bytes = stream.bytes;
  const filters = filtersOf(file, stream);
  if (filters.length > mostFilters) throw new SyntaxError('a stream packed again and again');
  for (const [index, filter] of filters.entries()) {
    const own = Array.isArray(parameters) ? resolve(file, parameters[index]) : parameters;
    const number = (key: string, otherwise: number): number => {
      const value = own instanceof Map ? resolve(file, own.get(key)) : undefined;
      return typeof value === 'number' ? value : otherwise;
    };
    bytes = decode(filter, bytes, most);
    if ((filter === 'FlateDecode' || filter === 'Fl') && number('Predictor', 1) > 1) {
      const bits = number('Colors', 1) * number('BitsPerComponent', 8);
      bytes = undoPredictor(bytes, number('Predictor', 1), bits, number('Columns', 1));
    }
  }
  return bytes;
}

function decode(filter: string, bytes: Uint8Array, most: number): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return inflate(bytes, most);
    case 'ASCIIHexDecode':
    case 'AHx':
      return decodeHex(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return decodeBase85(bytes);
    default:
      throw new SyntaxError(`a stream packed with ${filter}`);
  }
}

function inflate(bytes: Uint8Array, most: number): Uint8Array {
  try {
    // Some programs forget the checksum at the end.
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: 2 });
  } catch (cause) {
    throw new SyntaxError('a stream that cannot be unpacked', { cause });
  }
}

function decodeHex(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const digits = (text.split('>')[0] ?? '').replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function decodeBase85(bytes: Uint8Array): Uint8Array {
  const text = (Buffer.from(bytes).toString('latin1').split('~')[0] ?? '').replace(/\s/g, '').replaceAll('z', '!!!!!');
  const out = new Uint8Array(Math.ceil(text.length / 5) * 4);
  let at = 0;
  for (let start = 0; start < text.length; start += 5) {
    const group = text.slice(start, start + 5);
    let value = 0;
    for (let place = 0; place < 5; place += 1) value = value * 85 + ((group.charCodeAt(place) || 117) - 33);
    for (let place = 0; place < group.length - 1; place += 1) out[at++] = Math.floor(value / 256 ** (3 - place)) & 255;
  }
  return out.subarray(0, at);
}

/** 7.4.4.4: PNG's predictors, one for each row; TIFF's is for pictures alone and is not read. */
function undoPredictor(bytes: Uint8Array, predictor: number, bitsPerPixel: number, columns: number): Uint8Array {
  if (predictor < 10) throw new SyntaxError('a stream with a TIFF predictor');
  const width = Math.ceil((bitsPerPixel * columns) / 8);
  if (!(width >= 1 && width < bytes.length) && bytes.length > 0)
    throw new SyntaxError('a stream with a wrong predictor');
  const back = Math.max(1, bitsPerPixel >> 3);
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const to = row * width;
    const kind = bytes[from] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const left = x < back ? 0 : (out[to + x - back] ?? 0);
      const up = row === 0 ? 0 : (out[to + x - width] ?? 0);
      const corner = x < back || row === 0 ? 0 : (out[to + x - width - back] ?? 0);
      out[to + x] = (bytes[from + 1 + x] ?? 0) + predict(kind, left, up, corner);
    }
  }
  return out;
}

function predict(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
