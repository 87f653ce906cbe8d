/** PDFs that are opened: encrypted ones, streams that cannot be unpacked, and values that stand elsewhere. */
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf, unpack } from '../../src/checks/pdf/opened-pdf.ts';
import {
  EncryptedPdf,
  PdfReference,
  PdfStream,
  PdfString,
  dictionary,
  name,
  writePdf,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { classicPdf } from '../support/classic-pdf.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

describe('an encrypted file', () => {
  const open = (permissions: string): string[] => {
    const findings = new Findings();
    const bytes = classicPdf(['<</Pages 2 0 R>>', '<</Kids []>>'], {
      trailer: `/ID [<00><01>] /Encrypt <</Filter /Standard ${permissions}>>`,
    });
    expect(() => openPdf(bytes, findings)).toThrow(EncryptedPdf);
    return tellFindings(findings).filter((one) => /^(?:A6\.1\.3|UA)/u.test(one));
  };

  it.each<[what: string, permissions: string, unmet: string[]]>([
    ['that may be read aloud', '/P 512', ['A6.1.3-2']],
    ['in which all is permitted', '/P -1', ['A6.1.3-2']],
    ['that may be printed alone', '/P 4', ['A6.1.3-2', 'UA7.16-1']],
    ['that may be read aloud in no way', '/P -513', ['A6.1.3-2', 'UA7.16-1']],
    ['that says nothing', '', ['A6.1.3-2', 'UA7.16-1']],
  ])('%s', (_what, permissions, unmet) => {
    expect(open(permissions)).toEqual(unmet);
  });
});

it('a file that is none is neither encrypted nor opened', () => {
  const findings = new Findings();
  expect(() => openPdf(Buffer.from('none'), findings)).toThrow(SyntaxError);
  expect(findings.all).toEqual([]);
});

describe('a stream', () => {
  const file: PdfFile = { objects: new Map(), root: new PdfReference(1), info: undefined };
  const unpacked = (filter: string, text: string): string =>
    unpack(file, new PdfStream(dictionary({ Filter: name(filter) }), Buffer.from(text))).toString('latin1');

  it('is unpacked, or has no bytes where it cannot be', () => {
    expect(unpacked('ASCIIHexDecode', '4142>')).toBe('AB');
    expect(unpacked('FlateDecode', 'what is no zlib')).toBe('');
  });

  it('is one: what goes wrong otherwise is no fault of the file', () => {
    expect(() => unpack(file, undefined as unknown as PdfStream)).toThrow(TypeError);
  });
});

describe('a value that stands in an object of its own', () => {
  /** What the catalog has as `Own`, where object 90 is such a value. */
  const own = (value: PdfObject, make: (reference: PdfReference) => PdfValue): PdfValue | undefined => {
    const file = makePdf(['One']);
    file.objects.set(90, value);
    addEntries(file, file.root, { Own: make(new PdfReference(90)) });
    const { objects, root } = openPdf(writePdf(file), new Findings());
    const catalog = objects.get(root.number);
    return catalog instanceof Map ? catalog.get('Own') : undefined;
  };
  const itself = (reference: PdfReference): PdfValue => reference;

  it.each<[what: string, find: () => unknown, seen: unknown]>([
    ['a number', () => own(7, itself), 7],
    ['a name', () => own(name('a'), itself), name('a')],
    ['a text', () => own(new PdfString('a'), itself), new PdfString('a')],
    ['nothing', () => own(null, itself), undefined],
    ['in a list', () => own(7, (one) => [1, one]), [1, 7]],
    ['nothing in a list', () => own(null, (one) => [1, one]), [1, null]],
    ['in a list in a list', () => own(true, (one) => [[one]]), [[true]]],
    ['in a dictionary', () => own(7, (one) => dictionary({ A: one })), dictionary({ A: 7 })],
    ['nothing in a dictionary', () => own(null, (one) => dictionary({ A: one, B: null })), dictionary({})],
    ['in a list in a dictionary', () => own(7, (one) => dictionary({ A: [one] })), dictionary({ A: [7] })],
    ['an object that is not there', () => own(7, () => new PdfReference(91)), undefined],
  ])('is seen at once: %s', (_what, find, seen) => {
    expect(find()).toEqual(seen);
  });

  it.each<[what: string, value: PdfObject]>([
    ['dictionaries', dictionary({ A: 1 })],
    ['lists', [1]],
    ['streams', new PdfStream(dictionary({}), Buffer.from('x'))],
  ])('is referred to where others may refer to it: %s', (_what, value) => {
    expect(own(value, itself)).toBeInstanceOf(PdfReference);
  });

  it('is seen in the dictionary of a stream', () => {
    const file = makePdf(['One']);
    file.objects.set(90, 7);
    file.objects.set(91, new PdfStream(dictionary({ A: new PdfReference(90) }), Buffer.from('x')));
    addEntries(file, file.root, { Own: new PdfReference(91) });
    const { objects } = openPdf(writePdf(file), new Findings());
    const streams = [...objects.values()].filter((one) => one instanceof PdfStream);
    expect(streams.map((one) => one.dictionary.get('A'))).toContain(7);
  });
});
