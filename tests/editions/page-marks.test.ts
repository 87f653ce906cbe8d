/**
 * The pages of the print edition in the others, proved from the finished files: the words after each mark in
 * the EPUB and the HTML are those with which that page of the PDF begins.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epubEdition } from '../../src/editions/epub/edition.ts';
import type { EditionContext } from '../../src/editions/edition.ts';
import { htmlEdition } from '../../src/editions/html/edition.ts';
import { writeXmp } from '../../src/editions/pdf/archive/metadata/xmp-packet.ts';
import { identifyPages } from '../../src/editions/pdf/identity.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import type { PageMap } from '../../src/model/page-map.ts';
import type { Book } from '../../src/model/book.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { makeBook } from '../support/epub-book.ts';
import { inspectEpub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { generateManuscript, type ManuscriptWishes } from '../support/generated-manuscript.ts';
import { printManuscript, writeManuscript, type PrintedManuscript } from '../support/manuscript-printing.ts';
import {
  compareMarks,
  readEpubMarks,
  readHtmlMarks,
  readPageStarts,
  type ReadMark,
  type ReadPage,
} from '../support/page-marks.ts';
import { openTestPress } from '../support/pdf-printing.ts';

let press: OpenPress;
let scratch: string;

beforeAll(async () => {
  press = await openTestPress();
  scratch = await mkdtemp(join(tmpdir(), 'octavo-marks-'));
}, 120_000);

afterAll(async () => {
  await press.close();
  await rm(scratch, { recursive: true, force: true });
});

const ofPrint = { scheme: 'isbn', value: '978-3-16-148410-0', edition: 'pdf' } as const;
const ofEpub = { scheme: 'isbn', value: '978-0-306-40615-7', edition: 'epub' } as const;
const doi = { scheme: 'doi', value: '10.1000/182' } as const;

const cover: EditionContext['cover'] = {
  bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="24"/>'),
  mediaType: 'image/svg+xml',
  extension: 'svg',
  width: 16,
  height: 24,
};

interface Editions {
  readonly printed: PrintedManuscript;
  readonly pages: readonly ReadPage[];
  readonly epub: Uint8Array;
  readonly html: Uint8Array;
  readonly epubMarks: readonly ReadMark[];
  readonly htmlMarks: readonly ReadMark[];
}

async function publish(path: string): Promise<Editions> {
  const printed = await printManuscript(path, press);
  const { book, theme, report, pageMap, bytes } = printed;
  const context = { book, theme, report, press, cover, pageMap, progress: () => undefined };
  const epub = (await epubEdition.write(context)).artifact.bytes;
  const html = (await htmlEdition.write(context)).artifact.bytes;
  return {
    printed,
    pages: await readPageStarts(bytes),
    epub,
    html,
    epubMarks: await readEpubMarks(epub),
    htmlMarks: readHtmlMarks(html),
  };
}

/** Labels of the pages with something on them that the edition has, too. */
function labelsOf({ pages }: PageMap, book: Book, lacking: readonly string[]): string[] {
  const roles = new Map(book.sections.map(({ id, role }) => [id, role]));
  return pages
    .filter(({ blank, label, section }) => !blank && label !== '' && section !== undefined)
    .filter(({ section }) => !lacking.includes(roles.get(section ?? '') ?? ''))
    .map(({ label }) => label);
}

test('a page with a figure that was moved to its head, and the next in its place, begins with the next', async () => {
  const box = '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="200"><rect width="360" height="200"/></svg>';
  const line = 'Words that fill a line of the page, and go on until it is full. ';
  const chapter = (index: number): string =>
    [
      `# Chapter ${index}`,
      ...Array.from({ length: (index % 12) + 2 }, () => line.repeat(index > 12 ? 4 : 3)),
      `![A box.](box.svg "The first of chapter ${index}")`,
      line.repeat(2),
      `![Another box.](box.svg "The second of chapter ${index}")`,
      // A heading cannot fill what is left of the page before.
      `## After chapter ${index}`,
      line.repeat(30),
    ].join('\n\n');
  const names = Array.from({ length: 24 }, (_, index) => `${String(index + 10)}.md`);
  const folder = await folderWith({
    'book.yaml': `title: Boxes\nauthor: A\ntrim: 6x9\nchapters: [${names.join(', ')}]\n`,
    'box.svg': box,
    ...Object.fromEntries(names.map((name, index) => [name, chapter(index + 1)])),
  });
  const { pages, epubMarks, htmlMarks } = await publish(folder);
  expect(compareMarks(epubMarks, pages)).toEqual([]);
  expect(compareMarks(htmlMarks, pages)).toEqual([]);
  const heads = pages.filter(({ begins: [all = ''] }) => /^thefirst.*thesecond/u.test(all));
  const seconds = heads.filter(({ label }) =>
    htmlMarks.some((mark) => mark.label === label && mark.after.startsWith('thesecond')),
  );
  expect(seconds.length).toBeGreaterThan(0);
}, 120_000);

describe.each<[string, ManuscriptWishes, number]>([
  ['of a hundred pages', { seed: 47, kind: 'book', chapters: 8, blocks: [36, 44] }, 100],
  ['with notes as long as pages', { seed: 5, kind: 'book', chapters: 3, longNotes: true, noteRate: 0.4 }, 10],
])('a book %s', (_name, wishes, fewest) => {
  let made: Editions;

  beforeAll(async () => {
    made = await publish(await writeManuscript(generateManuscript(wishes), scratch));
  }, 240_000);

  test('has the words of every page after its mark', () => {
    expect(compareMarks(made.epubMarks, made.pages)).toEqual([]);
    expect(compareMarks(made.htmlMarks, made.pages)).toEqual([]);
  });

  test('would not have them were its marks a page or some letters off', () => {
    const { epubMarks: marks, pages } = made;
    const labels = marks.map(({ label }) => label);
    const late = marks.map((mark, index) => ({ ...mark, label: labels.at(index - 1) ?? '' }));
    const off = marks.map((mark) => ({ ...mark, word: '', after: mark.after.slice(3) }));
    expect(compareMarks(late, pages).length).toBeGreaterThan(marks.length * 0.95);
    expect(compareMarks(off, pages).length).toBeGreaterThan(marks.length * 0.9);
    expect(compareMarks([{ label: '1', id: '', word: '', after: '' }], pages)).toHaveLength(1);
  });

  test('has a mark for every page whose text is in the edition', () => {
    const { pageMap, book } = made.printed;
    expect(pageMap.pages.length).toBeGreaterThanOrEqual(fewest);
    const known = (marks: readonly ReadMark[]): string[] => marks.map(({ label }) => label).toSorted();
    expect(known(made.epubMarks)).toEqual(labelsOf(pageMap, book, ['contents']).toSorted());
    expect(known(made.htmlMarks)).toEqual(labelsOf(pageMap, book, ['contents', 'halftitle']).toSorted());
  });

  test('lists all marks for readers of both generations', async () => {
    const epub = await inspectEpub(made.epub);
    const ids = made.epubMarks.map(({ id }) => id).toSorted();
    const targets = (name: string, element: string): string[] =>
      epub
        .find(name, (found) => found.name === element)
        .map(({ attributes }) => String(attributes['href'] ?? attributes['src']))
        .filter((href) => href.includes('#page-'))
        .map((href) => href.replace(/^[^#]*#/u, ''));
    expect(targets('toc.xhtml', 'a').toSorted()).toEqual(ids);
    expect(targets('toc.ncx', 'content').toSorted()).toEqual(ids);
  });

  test('says which pages these are: those of the PDF, which bears their name, and not its own', async () => {
    const epub = await inspectEpub(made.epub);
    const source = made.printed.pageMap.layout?.source ?? '';
    expect(epub.metadata('pageBreakSource')).toEqual([source]);
    expect(epub.metadata('dc:source')).toEqual([source]);
    expect(epub.metadata('dc:identifier')).not.toContain(source);
    // Its metadata are not packed.
    expect(readIdentifiers(Buffer.from(made.printed.bytes).toString('latin1'))).toContain(source);
  });
});

describe('what names the pages', () => {
  const metadata = (identifiers: Metadata['identifiers']): Metadata => ({ ...makeBook().metadata, identifiers });

  test('is the ISBN of the print edition, and of no other', async () => {
    const theme = await loadTheme('base');
    expect(identifyPages(metadata([ofEpub, doi, ofPrint]), theme)).toBe('urn:isbn:9783161484100');
    expect(identifyPages(metadata([ofEpub, doi]), theme)).toMatch(/^urn:uuid:/u);
  });

  test('is otherwise another for each trim and theme, and the same each time', async () => {
    const name = async (theme: string, trim: string): Promise<string> =>
      identifyPages(metadata([doi]), await loadTheme(theme, { trim }));
    const names = [await name('base', 'a5'), await name('base', 'a4'), await name('modern', 'a5')];
    expect(new Set([...names, makeBook().metadata.uuid]).size).toBe(4);
    expect(await name('base', 'a5')).toBe(names[0]);
  });
});

function readIdentifiers(xmp: string): string[] {
  const [, bag = ''] = /<xmp:Identifier>(.*?)<\/xmp:Identifier>/su.exec(xmp) ?? [];
  return [...bag.matchAll(/<rdf:li>([^<]*)</gu)].map(([, one = '']) => one);
}

test.each<[readonly string[], Metadata['identifiers'], string]>([
  [['urn:isbn:9783161484100', 'doi:10.1000/182'], [ofPrint, doi, ofEpub], 'urn:isbn:9783161484100'],
  [['urn:isbn:9783161484100', 'doi:10.1000/182'], [doi, ofPrint], 'urn:isbn:9783161484100'],
  [['doi:10.1000/182', 'urn:uuid:x'], [ofEpub, doi], 'urn:uuid:x'],
  [['urn:uuid:x'], [ofEpub], 'urn:uuid:x'],
])('the PDF says that it is %j', (said, identifiers, identity) => {
  const xmp = writeXmp({ sections: [], metadata: { ...makeBook().metadata, identifiers } }, 'Test', {
    archival: 2,
    identity,
  });
  expect(/<dc:identifier>([^<]*)</u.exec(xmp)?.[1]).toBe(said[0]);
  expect(readIdentifiers(xmp).toSorted()).toEqual(said.toSorted());
});
