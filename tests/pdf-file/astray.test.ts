/** Damaged files, and such as are made to hurt: refused in words, soon, and never with an error of ours. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  PdfReference,
  PdfStream,
  decodeStream,
  dictionary,
  listPages,
  name,
  readNumberTree,
  readPdf,
  resolveDictionary,
  type PdfFile,
} from '../../src/pdf-file/index.ts';
import { impose } from '../../src/prepress/imposer/imposition.ts';
import { makePdf } from '../support/made-pdf.ts';
import { astray, classicPdf } from '../support/classic-pdf.ts';

describe('a PDF with', () => {
  test.each(Object.entries(astray))(
    '%s cannot be imposed, and it is said why',
    (_what, make) => {
      expect(() => impose(make(), { scheme: 'booklet' })).toThrow(
        expect.objectContaining({ rule: 'pdf-unreadable' }) as Error,
      );
    },
    5000,
  );

  test('a page that is there twice has it twice', () => {
    const file = readPdf(
      classicPdf(['<</Pages 2 0 R>>', '<</Kids [3 0 R 4 0 R 3 0 R]>>', '<</Type /Page>>', '<</Type /Page>>']),
    );
    expect(listPages(file).map(({ number }) => number)).toEqual([3, 4, 3]);
  });

  test('an object that is but a reference has what it leads to', () => {
    const file = readPdf(
      classicPdf(['<</Pages 2 0 R /Loop 4 0 R>>', '3 0 R', '<</Kids [] /Found true>>', '5 0 R', '4 0 R']),
    );
    expect(resolveDictionary(file, new PdfReference(2)).get('Found')).toBe(true);
    expect(file.objects.get(4)).toBeNull();
    expect(file.objects.get(5)).toBeNull();
  });

  test('objects that lie on top of each other is not read again and again', () => {
    // Each object is a string that begins before the next object and ends behind the last.
    const count = 20_000;
    const head = '%PDF-1.7\n';
    const objects = Array.from({ length: count }, (_, index) => `${index + 1} 0 obj (`);
    const body = `${objects.join('')}${')'.repeat(count)}`;
    let at = head.length;
    const rows = objects.map((object) => {
      const row = `${String(at).padStart(10, '0')} 00000 n \n`;
      at += object.length;
      return row;
    });
    const text = `${head}${body}\nxref\n1 ${count}\n${rows.join('')}trailer\n<</Root 1 0 R>>\nstartxref\n${head.length + body.length + 1}\n%%EOF`;
    expect(() => readPdf(Buffer.from(text, 'latin1'))).toThrow('on top of each other');
  }, 5000);

  test('a stream that unpacks to more than there may be is refused, and one packed again and again', () => {
    const file = makePdf([]);
    const zeros = new PdfStream(dictionary({ Filter: name('FlateDecode') }), deflateSync(Buffer.alloc(5000)));
    expect(decodeStream(file, zeros, 5000)).toHaveLength(5000);
    expect(() => decodeStream(file, zeros, 4999)).toThrow(SyntaxError);
    const again = dictionary({ Filter: Array.from({ length: 9 }, () => name('ASCIIHexDecode')) });
    expect(() => decodeStream(file, new PdfStream(again, Buffer.from('>')))).toThrow(SyntaxError);
  });
});

describe('a number tree', () => {
  const file: PdfFile = makePdf([]);

  test('that leads back into itself is gone through once', () => {
    file.objects.set(20, dictionary({ Kids: [new PdfReference(20), new PdfReference(21), new PdfReference(20)] }));
    file.objects.set(21, dictionary({ Nums: [3, true, 4, false], Kids: [new PdfReference(20)] }));
    expect([...readNumberTree(file, new PdfReference(20))]).toEqual([
      [3, true],
      [4, false],
    ]);
  });
});

describe('any byte of a PDF', () => {
  test('may be another one: the file is read, or refused in words', () => {
    const whole = classicPdf([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [3 0 R] /Count 1>>',
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R>>',
      '<</Length 5 0 R>>\nstream\nBT (a\\(b) Tj ET\nendstream',
      '15',
    ]);
    const outcomes = new Set<string>();
    for (let at = 0; at < whole.length; at += 1) {
      for (const byte of [0x00, 0x20, 0x28, 0x39, 0x3c, 0x5b, 0xff]) {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        try {
          impose(damaged, { scheme: '2up' });
          outcomes.add('read');
        } catch (error) {
          outcomes.add(error instanceof Error && 'rule' in error ? String(error.rule) : String(error));
        }
      }
    }
    expect([...outcomes].toSorted()).toEqual(['pdf-unreadable', 'read']);
  }, 60_000);
});
