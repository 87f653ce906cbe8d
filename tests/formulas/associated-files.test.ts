/** Formulas in a PDF that may have files in it: each has its MathML beside it (ISO 19005-3, 6.8). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/editions/index.ts';
import {
  PdfStream,
  decodeStream,
  name,
  readPdf,
  resolve,
  resolveArray,
  resolveDictionary,
  textAt,
  type PdfDictionary,
  type PdfFile,
} from '../../src/pdf-file/index.ts';
import { publish } from '../../src/publish.ts';
import { folderWith, removeFolders } from '../support/folder.ts';

const files = {
  'book.yaml': 'title: Formulas\nauthor: A. Writer\nlanguage: en-GB\nchapters: [a.md]\n',
  'a.md': String.raw`# First

Words with $\alpha + 1$, and $\alpha + 1$ again, and a note.[^n]

$$ \int_0^1 x\,dx $$ {#eq-integral}

[^n]: A note with $\gamma$.
`,
};

let folder = '';
beforeAll(async () => {
  folder = await folderWith(files);
});
afterAll(removeFolders);

async function print(attachSource: boolean): Promise<PdfFile> {
  const out = join(folder, '..', `shelf-${String(attachSource)}`);
  const { messages } = await publish(folder, { to: ['pdf'], out, attachSource });
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return readPdf(await readFile(join(out, 'my-book/my-book.pdf')));
}

function listFormulas(file: PdfFile): PdfDictionary[] {
  return [...file.objects.values()].filter(
    (object): object is PdfDictionary => object instanceof Map && object.get('S') === name('Formula'),
  );
}

describe('formulas of a PDF with its manuscript', () => {
  it('have their MathML, each once, as what supplements them', async () => {
    const file = await print(true);
    const formulas = listFormulas(file);
    expect(formulas).toHaveLength(4);
    const found = formulas.map((formula) => {
      const [value] = resolveArray(file, formula.get('AF'));
      const specification = resolveDictionary(file, value);
      expect(specification.get('AFRelationship')).toBe(name('Supplement'));
      const stream = resolve(file, resolveDictionary(file, specification.get('EF')).get('UF'));
      if (!(stream instanceof PdfStream)) throw new TypeError('no file');
      expect(stream.dictionary.get('Subtype')).toBe(name('application/mathml+xml'));
      return {
        path: textAt(file, specification.get('UF')),
        mathml: new TextDecoder().decode(decodeStream(file, stream)),
      };
    });
    for (const { mathml } of found)
      expect(mathml).toMatch(/^<math [^]*xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML"/u);
    expect(new Set(found.map(({ path }) => path)).size).toBe(3);
    expect(found.filter(({ mathml }) => mathml.includes(String.raw`\alpha + 1`))).toHaveLength(2);
    // What the book is made again from is the manuscript alone.
    expect(
      readSource(file)
        .map(({ path }) => path)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['a.md', 'book.yaml']);
  }, 60_000);

  it('have none where no files are allowed', async () => {
    const file = await print(false);
    const formulas = listFormulas(file);
    expect(formulas).toHaveLength(4);
    expect(formulas.some((formula) => formula.has('AF'))).toBe(false);
  }, 60_000);
});
