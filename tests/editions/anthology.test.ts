/** A book by several hands, in each of the finished editions: who wrote what, who did what, which number is whose. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/report/message.ts';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, type InspectedPdf, type OutlineEntry } from '../support/pdf.ts';
import { openTestPress } from '../support/pdf-printing.ts';

const words = 'The harbour keeps two clocks, one for the trains and one for the ferries. '.repeat(30);
const files = {
  'book.yaml': [
    'title: Harbours',
    'date: 2026',
    'contributors:',
    '  - {name: Ina Lektor, role: editor}',
    '  - {name: Copy Cat, role: contributor}',
    '  - {name: Bea Book, role: designer}',
    '  - {name: Win Stow, role: writer of introduction}',
    '  - {name: Nora Tor, role: narrator}',
    '  - {name: The Pier Press, role: publisher}',
    'isbn: {print: 978-3-16-148410-0, epub: 978-1-4028-9462-6}',
    'chapters:',
    '  - a.md',
    '  - {file: b.md, author: [Bo Other, Cy Third]}',
    '  - c.md',
  ].join('\n'),
  'a.md': `---\nauthor: Anna Writer\n---\n\n# The Two Clocks\n\n${words}\n\n${words}\n`,
  'b.md': `# Crossings\n\n${words}\n`,
  'c.md': `# By the editor\n\n${words}\n`,
};

let press: OpenPress;
let shelf: string;
let messages: readonly Message[];
let html: string;
let page: string;
let epub: Epub;
let epubBytes: Uint8Array;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-anthology-'));
  const publication = await publish(await folderWith(files), {
    to: ['html', 'epub', 'pdf', 'site'],
    out: shelf,
    env: { SOURCE_DATE_EPOCH: '0' },
    openPress: () => Promise.resolve(press),
  });
  messages = publication.messages.filter(({ severity }) => severity !== 'info');
  const open = (file: string): Promise<Buffer> => readFile(join(shelf, 'my-book', file));
  html = (await open('my-book.html')).toString();
  page = (await open('site/b.html')).toString();
  epubBytes = new Uint8Array(await open('my-book.epub'));
  epub = await inspectEpub(epubBytes);
  pdf = await inspectPdf(new Uint8Array(await open('my-book.pdf')));
}, 240_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

it('is published without a complaint, and EPUBCheck has none', async () => {
  expect(messages).toEqual([]);
  const { messages: found } = await EpubCheck.validate(epubBytes);
  expect(found.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
}, 60_000);

describe('authors of chapters', () => {
  it('stand below the headings', () => {
    expect([...html.matchAll(/<p class="byline">([^<]*)</gu)].map(([, names]) => names)).toEqual([
      'Anna Writer',
      'Bo Other and Cy Third',
    ]);
    expect(epub.reading).toContain('Crossings\nBo Other and Cy Third\nThe harbour');
  });

  it('stand in the contents of every edition', () => {
    expect(epub.contents.map(({ label }) => label)).toEqual([
      '1 The Two Clocks – Anna Writer',
      '2 Crossings – Bo Other and Cy Third',
      '3 By the editor',
    ]);
    expect(epub.text('toc.ncx')).toContain('<text>1 The Two Clocks – Anna Writer</text>');
    expect(html).toContain(
      '<span class="title">Crossings</span> <span class="author">Bo Other and Cy Third</span></a>',
    );
    const contents = pdf.pages.find(({ lines }) => lines.some(({ text }) => text === 'Contents'));
    const lines = contents?.lines.map(({ text }) => text) ?? [];
    expect(lines.indexOf('Anna Writer')).toBe(lines.findIndex((text) => text.includes('The Two Clocks')) + 1);
    const named = (entries: readonly OutlineEntry[]): string[] => entries.map(({ title }) => title);
    expect(named(pdf.outline)).toContain('1\u2002The Two Clocks – Anna Writer');
  });

  it('are running heads', () => {
    const heads = pdf.pages.map(({ lines }) => lines[0]?.text ?? '').join('\n');
    expect(heads).toMatch(/\banna writer\b/iu);
  });

  it('are in the records of the whole', () => {
    const chapter = epub.manifest.find(({ attributes }) => String(attributes['href']).includes('-a.xhtml'));
    expect(epub.refinements(String(chapter?.attributes['id'])).get('dcterms:creator')).toEqual(['Anna Writer']);
    // The editor answers for the book: they are no creators of it.
    expect(epub.metadata('dc:creator')).toEqual([]);
    expect(epub.metadata('dc:contributor')).toEqual(expect.arrayContaining(['Anna Writer', 'Bo Other', 'Cy Third']));
    const data = /<script type="application\/ld\+json">([^<]*)</u.exec(html)?.[1] ?? '{}';
    const person = (name: string): Record<string, string> => ({ '@type': 'Person', name });
    expect(JSON.parse(data)).toMatchObject({
      editor: [person('Ina Lektor')],
      hasPart: [
        { '@type': 'Chapter', name: 'The Two Clocks', position: '1', author: [person('Anna Writer')] },
        { '@type': 'Chapter', name: 'Crossings', author: [person('Bo Other'), person('Cy Third')] },
      ],
    });
    for (const name of ['Writer, Anna', 'Other, Bo', 'Third, Cy'])
      expect(html).toContain(`<meta name="DC.contributor" content="${name}">`);
  });

  it('are cited with the page of their chapter', () => {
    const meta = (name: string): string[] =>
      [...page.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)">`, 'gu'))].map(
        ([, content = '']) => content,
      );
    expect(meta('citation_author')).toEqual(['Bo Other', 'Cy Third']);
    expect([meta('citation_title'), meta('citation_inbook_title')]).toEqual([['Crossings'], ['Harbours']]);
  });
});

it('names on the imprint all who had a part in it, and the edition that a number is of', () => {
  const imprint = epub.find(epub.spine.find((name) => name.includes('imprint')) ?? '', ({ name }) => name === 'p');
  const lines = imprint.map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));
  expect(lines).toEqual(
    expect.arrayContaining([
      'The Pier Press, 2026',
      'Edited by Ina Lektor',
      'With contributions by Copy Cat',
      'Designed by Bea Book',
      'With an introduction by Win Stow',
      'Read by Nora Tor',
      'ISBN 978-3-16-148410-0 (print)',
      'ISBN 978-1-4028-9462-6 (EPUB)',
    ]),
  );
  expect(epub.metadata('dc:source')).toEqual(['urn:isbn:9783161484100']);
});
