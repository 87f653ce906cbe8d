import { describe, expect, test } from 'vitest';
import { attachSource, readSource } from '../../../src/editions/pdf/archive/catalogue/attachments.ts';
import { PdfStream, dictionary, readPdf, resolve, resolveDictionary, writePdf } from '../../../src/pdf-file/index.ts';
import { makePdf } from '../../support/made-pdf.ts';

const sources = new Map<string, Uint8Array>([
  ['10-häfen.md', Buffer.from('# Häfen\r\n\r\nWörter, ohne Zeilenende')],
  ['book.yaml', Buffer.from('\ufefftitle: T\n')],
  ['figures/🐋.png', Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) & 255)],
  ['leer.md', new Uint8Array()],
]);

describe('the manuscript in its PDF', () => {
  test('comes back byte for byte', () => {
    const file = makePdf(['x'], { catalog: { Names: dictionary({ Dests: dictionary({}) }) } });
    attachSource(file, sources, '2026-11-23T10:20:30Z');
    const back = readSource(readPdf(writePdf(file)));
    expect(back.map(({ path }) => path).toSorted()).toEqual([...sources.keys()].toSorted());
    for (const { path, bytes, isWhole } of back) {
      expect(isWhole).toBe(true);
      expect(Buffer.from(bytes).equals(Buffer.from(sources.get(path) ?? 'other'))).toBe(true);
    }
  });

  test('is associated as ISO 19005-3 has it, beside what was named before', () => {
    const file = makePdf(['x'], { catalog: { Names: dictionary({ Dests: dictionary({}) }) } });
    attachSource(file, sources, '2026-11-23T10:20:30Z');
    const catalog = resolveDictionary(file, file.root);
    expect([...resolveDictionary(file, catalog.get('Names')).keys()]).toEqual(['Dests', 'EmbeddedFiles']);
    const list = resolve(file, catalog.get('AF'));
    const first = resolveDictionary(file, Array.isArray(list) ? list[0] : null);
    expect([...first.keys()]).toEqual(['Type', 'F', 'UF', 'Desc', 'AFRelationship', 'EF']);
    const stream = resolve(file, resolveDictionary(file, first.get('EF')).get('UF'));
    const entries = stream instanceof PdfStream ? stream.dictionary : undefined;
    expect(entries?.get('Subtype')).toMatchObject({ name: 'application/yaml' });
    const parameters = resolveDictionary(file, entries?.get('Params'));
    expect(parameters.get('Size')).toBe(sources.get('book.yaml')?.length);
    expect(parameters.get('ModDate')).toMatchObject({ bytes: 'D:20261123102030Z' });
  });

  test('shows when it has been changed', () => {
    const file = makePdf(['x']);
    attachSource(file, sources, '2026-11-23T10:20:30Z');
    for (const [number, object] of file.objects) {
      if (!(object instanceof PdfStream) || object.dictionary.get('Params') === undefined) continue;
      const parameters = resolveDictionary(file, object.dictionary.get('Params'));
      if (parameters.get('Size') !== 70_000) continue;
      const other = new Map(object.dictionary);
      other.delete('Filter');
      file.objects.set(number, new PdfStream(other, new Uint8Array(70_000)));
    }
    expect(readSource(file).map(({ path, isWhole }) => [path, isWhole])).toContainEqual(['figures/🐋.png', false]);
  });
});
