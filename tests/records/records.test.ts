/** Records of a book: what they say, and that who reads them understands the same. */
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { record } from '../../src/commands/record.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { describeWorks, recordFormats, writeReference } from '../../src/records/index.ts';
import { folderWith } from '../support/folder.ts';
import { readFiles } from '../support/read-text.ts';

const harbour = {
  'book.yaml': [
    'title: Harbour & {Light}',
    'subtitle: Essays 100 %',
    'author: [Ursula K. Le Guin, The Port Authority]',
    'translator: José Ortega',
    'publisher: Salt Press',
    'place: Hull',
    'date: 2026-11',
    'edition: Second edition',
    'isbn: 978-3-16-148410-0',
    'doi: 10.5555/harbour',
    'url: https://example.org/harbour/',
    'series: {name: Coasts, position: 4}',
    'subjects: [Harbours, Light]',
    'chapters: [a.md, b.md]',
  ].join('\n'),
  'a.md': '# One\n\nWords.\n',
  'b.md': '---\nauthor: Jane Writer\n---\n\n# Two\n\nWords.\n',
};

async function readHarbour(): ReturnType<typeof readFiles> {
  return readFiles(harbour);
}

describe('a work', () => {
  it('has what the metadata say, and nothing else', async () => {
    const [whole] = describeWorks((await readHarbour()).book);
    expect(whole).toMatchObject({
      type: 'book',
      title: 'Harbour & {Light}: Essays 100 %',
      author: [{ family: 'Le Guin', given: 'Ursula K.' }, { literal: 'The Port Authority' }],
      translator: [{ family: 'Ortega', given: 'José' }],
      issued: { 'date-parts': [[2026, 11]] },
      edition: 'Second edition',
      publisher: 'Salt Press',
      'publisher-place': 'Hull',
      'collection-title': 'Coasts',
      'collection-number': '4',
      keyword: 'Harbours, Light',
      DOI: '10.5555/harbour',
      URL: 'https://example.org/harbour/',
    });
    const [bare] = describeWorks((await readFiles({ 'essay.md': '# Bare\n\nWords.\n' }, 'essay.md')).book);
    expect(bare).toEqual({ id: 'essay', type: 'article', title: 'Bare', language: 'en' });
  });

  it('is a chapter, too, where one has authors of its own', async () => {
    const works = describeWorks((await readHarbour()).book);
    expect(works.slice(1)).toMatchObject([
      {
        id: expect.stringMatching(/-b$/u),
        type: 'chapter',
        title: 'Two',
        author: [{ family: 'Writer', given: 'Jane' }],
        'container-title': 'Harbour & {Light}: Essays 100 %',
        URL: 'https://example.org/harbour/#b',
      },
    ]);
    expect(works[1]).not.toHaveProperty('DOI');
  });
});

/** How the book stands in the list of works of a text that cites it from this record. */
async function citeFrom(name: keyof typeof recordFormats): Promise<string> {
  const { book } = await readHarbour();
  const format = recordFormats[name];
  const [{ id } = { id: '' }] = describeWorks(book);
  const file = `works.${format.extension.replace('csl.json', 'json')}`;
  const text = `---\ntitle: T\nbibliography: ${file}\n---\n\nIt says so [@${id}].\n`;
  const read = await readFiles({ [file]: format.write({ book, editions: [] }), 'essay.md': text }, 'essay.md');
  expect(read.messages).toEqual([]);
  const list = read.book.sections.find(({ role }) => role === 'bibliography') ?? read.book.sections.at(-1);
  return list === undefined ? '' : toString(list.body).replaceAll(/\s+/gu, ' ');
}

describe('records', () => {
  it.each(['csl-json', 'bibtex', 'ris'] as const)('in %s are read as they were meant', async (name) => {
    const listed = await citeFrom(name);
    expect(listed).toContain('Le Guin, Ursula K.');
    expect(listed).toContain('The Port Authority');
    expect(listed).toContain('Harbour & {Light}: Essays 100 %');
    expect(listed).toContain('Salt Press');
    expect(listed).toContain('2026');
    expect(listed).toContain('10.5555/harbour');
  });

  it('end their lines as RIS wants it, each field in one', async () => {
    const text = recordFormats.ris.write({ book: (await readHarbour()).book, editions: [] });
    expect(text.split('\r\n').filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- |$)/u.test(line))).toEqual([]);
    expect(text.match(/^TY {2}- \w+/gmu)).toEqual(['TY  - BOOK', 'TY  - CHAP']);
  });
});

describe('a reference', () => {
  it('names who, when, what, where', async () => {
    const parts = writeReference((await readHarbour()).book);
    expect(parts.map(({ text }) => text).join('')).toBe(
      'Le Guin, Ursula K. and The Port Authority. 2026. Harbour & {Light}: Essays 100 %. Second edition. Hull: Salt Press. https://doi.org/10.5555/harbour',
    );
    expect(parts.filter(({ isTitle }) => isTitle).map(({ text }) => text)).toEqual(['Harbour & {Light}: Essays 100 %']);
  });
});

describe('octavo record', () => {
  const run = async (args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const said = { out: '', err: '' };
    const terminal: Terminal = {
      env: {},
      out: (part) => void (said.out += part),
      err: (part) => void (said.err += part),
    };
    return { code: await record(args, terminal), ...said };
  };

  it('writes the record, and nothing into the folder', async () => {
    const folder = await folderWith(harbour);
    const { code, out } = await run([folder, '--format', 'csl-json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ type: 'book' }, { type: 'chapter' }]);
  });

  it('says what is wrong with the manuscript, and writes nothing', async () => {
    const folder = await folderWith({ 'book.yaml': 'title: T\nchapters: [none.md]\n' });
    await expect(run([folder, '--format', 'ris'])).rejects.toMatchObject({ exitCode: 1 });
  });

  it('knows no other format', async () => {
    await expect(run([join('x'), '--format', 'bibtx'])).rejects.toMatchObject({
      exitCode: 2,
      hint: 'Did you mean bibtex?',
    });
  });
});
