import { describe, expect, test } from 'vitest';
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  decodeStream,
  dictionary,
  name,
  packStream,
  readPdf,
  resolveDictionary,
  textString,
  writePdf,
  type PdfFile,
} from '../../src/pdf-file/index.ts';
import { classicPdf } from '../support/classic-pdf.ts';
import { inspectPdf } from '../support/pdf.ts';

const onePage = [
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 50.5]>>',
  '<</Title (unused)>>',
];

describe('reading objects', () => {
  test('reads every kind of value', () => {
    const file = readPdf(
      classicPdf([
        '<</Type /Catalog /N /A#20B /I -12 /R .5 /T true /F false /Z null /H <48 69 2> /S (a\\(b\\)\\n\\101(c)\\\\) /A [1 0 R 2 0 1]>>',
        '<</Length 5>>\nstream\nab\ncd\nendstream',
      ]),
    );
    const root = resolveDictionary(file, file.root);
    expect(root.get('N')).toBe(PdfName.of('A B'));
    expect([root.get('I'), root.get('R'), root.get('T'), root.get('F'), root.get('Z')]).toEqual([
      -12,
      0.5,
      true,
      false,
      null,
    ]);
    expect(root.get('H')).toEqual(new PdfString('Hi '));
    expect(root.get('S')).toEqual(new PdfString('a(b)\nA(c)\\'));
    expect(root.get('A')).toEqual([new PdfReference(1), 2, 0, 1]);
    const stream = file.objects.get(2);
    expect(stream).toBeInstanceOf(PdfStream);
    expect(stream instanceof PdfStream && Buffer.from(stream.bytes).toString()).toBe('ab\ncd');
  });

  test('refuses what is no PDF', () => {
    expect(() => readPdf(Buffer.from('%PDF-1.7\nnothing'))).toThrow(SyntaxError);
  });
});

describe('writing objects', () => {
  const read = (): PdfFile => readPdf(classicPdf(onePage));

  test('writes a file that other programs read', async () => {
    const file = read();
    resolveDictionary(file, file.root).set('Lang', textString('de'));
    const pdf = await inspectPdf(writePdf(file));
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual([[100, 50.5]]);
    expect(pdf.info).toMatchObject({ Language: 'de', PDFFormatVersion: '1.7' });
    await pdf.close();
  });

  test('leaves out what nothing refers to', () => {
    expect(Buffer.from(writePdf(read())).toString('latin1')).not.toContain('unused');
  });

  test('gives the same bytes for the same content, and another identifier for another', () => {
    const identifier = (bytes: Uint8Array): string =>
      /\/ID \[<(\w+)> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
    const first = writePdf(read());
    expect(Buffer.compare(first, writePdf(read()))).toBe(0);
    expect(identifier(first)).toMatch(/^[0-9A-F]{32}$/);
    const other = read();
    resolveDictionary(other, other.root).set('Extra', addObject(other, dictionary({ Kind: name('Other') })));
    expect(identifier(writePdf(other))).not.toBe(identifier(first));
  });

  test('writes text beyond ASCII as UTF-16', () => {
    expect(textString('plain (text)')).toEqual(new PdfString('plain (text)'));
    expect(textString('é–')).toEqual(new PdfString('\xfe\xff\x00\xe9\x20\x13'));
  });
});

describe('a stream that is packed', () => {
  const file = { objects: new Map(), root: new PdfReference(1), info: undefined } as unknown as PdfFile;
  const text = new TextEncoder().encode('q Q '.repeat(100));

  test('is so only when its bytes are wanted, once, and can be read before and after', () => {
    const stream = packStream(new Map([['Length', 3]]), text);
    expect(stream.unpacked).toBe(text);
    expect(decodeStream(file, stream)).toBe(text);
    expect(() => decodeStream(file, stream, 399)).toThrow('too long');
    const { bytes } = stream;
    expect(bytes.length).toBeLessThan(50);
    expect(stream.bytes).toBe(bytes);
    expect(stream.unpacked).toBeUndefined();
    expect(Buffer.from(decodeStream(file, stream)).equals(Buffer.from(text))).toBe(true);
    expect([...stream.dictionary.keys()]).toEqual(['Filter']);
  });
});
