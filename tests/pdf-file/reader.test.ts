/** Finished files, our own and those of other programs. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  EncryptedPdf,
  PdfName,
  PdfStream,
  PdfString,
  decodeStream,
  dictionary,
  listPages,
  readPdf,
  resolve,
  resolveDictionary,
  writePdf,
  type PdfFile,
} from '../../src/pdf-file/index.ts';
import { makePdf } from '../support/made-pdf.ts';

/** Objects and tables as other programs write them. */
function assemble(parts: readonly string[], tables: (offsets: readonly number[]) => string): Uint8Array {
  let text = '%PDF-1.5\n';
  const offsets = parts.map((part) => {
    const offset = text.length;
    text += `${part}\n`;
    return offset;
  });
  const start = text.length;
  return Buffer.from(`${text}${tables(offsets)}\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;

describe('a PDF read back', () => {
  test('is the one that was written, with object streams and a table in a stream', () => {
    const written = writePdf(makePdf(['one', 'two', 'three']));
    expect(Buffer.from(written).includes('/ObjStm')).toBe(true);
    const file = readPdf(written);
    expect(listPages(file)).toHaveLength(3);
    expect(Buffer.from(writePdf(file)).equals(Buffer.from(written))).toBe(true);
  });

  test('may have comments, lengths elsewhere, generations and several tables', () => {
    const first = [
      '1 0 obj\n<</Type /Catalog /Pages 2  0\nR /Old true>> % a comment\nendobj',
      '2 0 obj\n<</Kids [3 1 R] /Count 1>>\nendobj',
      '3 1 obj\n<</Type /Page /Contents 4 0 R>>\nendobj',
      '4 0 obj\n<</Length 5 0 R>>\nstream\r\nq endstream Q\nendstream\nendobj',
      '5 0 obj 13 endobj',
    ];
    let text = Buffer.from(
      assemble(
        first,
        (offsets) => `xref\n0 6\n0000000000 65535 f \n${offsets.map(entry).join('')}trailer\n<</Root 1 0 R>>`,
      ),
    ).toString('latin1');
    const previous = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
    const newer = text.length;
    text += '1 0 obj\n<</Type /Catalog /Pages 2 0 R /Old false>>\nendobj\n';
    const table = text.length;
    text += `xref\n1 1\n${entry(newer)}trailer\n<</Root 1 0 R /Prev ${previous}>>\nstartxref\n${table}\n%%EOF`;
    const file = readPdf(Buffer.from(text, 'latin1'));
    expect(resolveDictionary(file, file.root).get('Old')).toBe(false);
    const contents = file.objects.get(4);
    expect(contents instanceof PdfStream && Buffer.from(contents.bytes).toString()).toBe('q endstream Q');
    expect(listPages(file)).toHaveLength(1);
  });

  test('is refused in words if it is encrypted, cut off, or something else', () => {
    const encrypted = assemble(
      ['1 0 obj\n<</Type /Catalog>>\nendobj'],
      (offsets) =>
        `xref\n0 2\n0000000000 65535 f \n${offsets.map(entry).join('')}trailer\n<</Root 1 0 R /Encrypt 1 0 R>>`,
    );
    expect(() => readPdf(encrypted)).toThrow(EncryptedPdf);
    const whole = writePdf(makePdf(['one']));
    for (const length of [0, 5, 100, whole.length - 40]) {
      expect(() => readPdf(whole.subarray(0, length))).toThrow(SyntaxError);
    }
    expect(() => readPdf(Buffer.from('PK a zip'))).toThrow(SyntaxError);
    const deep = assemble(
      [`1 0 obj\n${'['.repeat(200_000)}\nendobj`],
      ([offset = 0]) => `xref\n1 1\n${entry(offset)}trailer\n<</Root 1 0 R>>`,
    );
    expect(() => readPdf(deep)).toThrow(SyntaxError);
  });
});

describe('streams', () => {
  const file: PdfFile = makePdf([]);
  const decode = (filter: string, bytes: Uint8Array, parameters?: Record<string, number>): string =>
    Buffer.from(
      decodeStream(
        file,
        new PdfStream(
          dictionary({
            Filter: [PdfName.of(filter)],
            DecodeParms: parameters === undefined ? undefined : dictionary(parameters),
          }),
          bytes,
        ),
      ),
    ).toString('latin1');

  test('are unpacked', () => {
    expect(decode('FlateDecode', deflateSync('words'))).toBe('words');
    expect(decode('ASCIIHexDecode', Buffer.from('77 6f 72 64 7>'))).toBe('wordp');
    expect(decode('ASCII85Decode', Buffer.from("@3B/nG9D*JEb'4~>"))).toBe('a few words');
    expect(() => decode('DCTDecode', Buffer.from(''))).toThrow(SyntaxError);
  });

  test('undo each of PNG’s predictors', () => {
    // Five rows of three bytes: none, left, up, average, Paeth.
    const rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
    const out = decode('FlateDecode', deflateSync(Uint8Array.from(rows)), { Predictor: 15, Columns: 3 });
    expect([...Buffer.from(out, 'latin1')]).toEqual([1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5]);
  });

  test('keep what is in a catalogue’s strings', () => {
    const back = readPdf(writePdf(makePdf(['x'], { title: 'Über (alles) \\' })));
    const info = resolve(back, back.info);
    expect(info instanceof Map && info.get('Title')).toEqual(
      new PdfString(`\xfe\xff${[...'Über (alles) \\'].map((c) => `\0${c}`).join('')}`),
    );
  });
});
