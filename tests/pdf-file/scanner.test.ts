/** Values as they are written in files, with remarks and without. */
import { describe, expect, test } from 'vitest';
import {
  PdfReference,
  PdfString,
  readPdf,
  resolveDictionary,
  textAt,
  textString,
  writePdf,
  type PdfValue,
  type SyntaxFact,
} from '../../src/pdf-file/index.ts';
import { classicPdf } from '../support/classic-pdf.ts';
import { makePdf } from '../support/made-pdf.ts';

function lenient(value: string): PdfValue | undefined {
  const file = readPdf(classicPdf([`<</Value ${value}>>`]));
  return resolveDictionary(file, file.root).get('Value');
}

/** The same with a table in a stream, and what is remarked. */
function remarked(value: string): { readonly value: PdfValue | undefined; readonly facts: readonly SyntaxFact[] } {
  const object = `1 0 obj\n<</Value ${value}>>\nendobj\n`;
  const head = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const entries = `<</Type /XRef /Index [0 1 1 1] /Size 2 /W [1 2 1] /Root 1 0 R /ID [(a) (a)] /Length 8>>`;
  const rows = Buffer.from([0, 0, 0, 0, 1, head.length >> 8, head.length & 255, 0]).toString('latin1');
  const start = head.length + object.length;
  const text = `${head}${object}2 0 obj\n${entries}\nstream\n${rows}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  const facts: SyntaxFact[] = [];
  const file = readPdf(Buffer.from(text, 'latin1'), (fact) => facts.push(fact));
  return { value: resolveDictionary(file, file.root).get('Value'), facts };
}

describe('in a string', () => {
  test.each([
    ['LF', '(a\nb)', 'a\nb'],
    ['CR', '(a\rb)', 'a\nb'],
    ['CR LF', '(a\r\nb)', 'a\nb'],
    ['two CR', '(a\r\rb)', 'a\n\nb'],
    ['LF CR', '(a\n\rb)', 'a\n\nb'],
    ['a CR at the end', '(a\r)', 'a\n'],
    ['CR LF behind a solidus', '(a\\\r\nb)', 'ab'],
    ['CR behind a solidus', '(a\\\rb)', 'ab'],
    ['a CR as an escape', '(a\\rb)', 'a\rb'],
    ['a CR as octal digits', '(a\\15b)', 'a\rb'],
    ['parentheses and a CR between', '((\r)\\))', '(\n))'],
  ])('%s is read as ISO 32000-1, 7.3.4.2 has it', (_what, written, read) => {
    expect(lenient(written)).toEqual(new PdfString(read));
    expect(remarked(written)).toEqual({ value: new PdfString(read), facts: [] });
  });

  test.each([
    ['<4 8 6\n9>', 'Hi', []],
    ['<48697>', 'Hip', ['odd-hexadecimal']],
    ['<48x69>', 'Hi', ['strange-hexadecimal']],
    ['<>', '', []],
  ])('the hexadecimal digits %s are %j', (written, read, facts) => {
    expect(lenient(written)).toEqual(new PdfString(read));
    expect(remarked(written)).toEqual({ value: new PdfString(read), facts });
  });
});

describe('a number', () => {
  test.each<[string, PdfValue, SyntaxFact[]]>([
    ['+17', 17, []],
    ['-.002', -0.002, []],
    ['4.', 4, []],
    ['2147483648', 2147483648, ['large-integer']],
    ['1 0 R', new PdfReference(1), []],
    ['[1 0\n% a comment\n]', [1, 0], []],
  ])('%j is read', (written, read, facts) => {
    expect(lenient(written)).toEqual(read);
    expect(remarked(written)).toEqual({ value: read, facts });
  });

  test.each(['Infinity', '--5', '.', 'nil', ')'])('is not %j', (written) => {
    expect(() => lenient(written)).toThrow(SyntaxError);
    expect(() => remarked(written)).toThrow(SyntaxError);
  });
});

describe('a text string', () => {
  test.each([
    ['ASCII', 'plain', 'plain'],
    ['UTF-16', '\xfe\xff\x20\x14\x00a', '—a'],
    ['UTF-16 with half a character more', '\xfe\xff\x00a\x00', 'a'],
    ['UTF-8', '\xef\xbb\xbf\xe2\x80\x94', '—'],
    ['PDFDocEncoding', '\x84 \xe9 \xa0 \x1f', '— é € ˜'],
  ])('in %s is read', (_what, bytes, text) => {
    expect(textAt(makePdf([]), new PdfString(bytes))).toBe(text);
  });

  test('comes back from a file as it was', () => {
    const text = 'Ein “Wort”\r\nund noch 𝒳';
    const file = makePdf(['x'], { title: text });
    const back = readPdf(writePdf(file));
    expect(textAt(back, resolveDictionary(back, back.info).get('Title'))).toBe(text);
    expect(textAt(back, textString(text))).toBe(text);
  });
});
