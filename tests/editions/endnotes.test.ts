/** `notes: endnotes`: all notes of a book in one section, in each of the finished editions. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endnotesTransform } from '../../src/transforms/book/endnotes.ts';
import { openBook } from '../../src/transforms/book/transform.ts';
import { readBook } from '../../src/manuscript/index.ts';
import type { Book, Section } from '../../src/model/book.ts';
import type { Message } from '../../src/report/message.ts';
import { Report } from '../../src/report/report.ts';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, joinLines, type InspectedPdf } from '../support/pdf.ts';
import { openTestPress } from '../support/pdf-printing.ts';

const files = {
  'book.yaml': [
    'title: Ends and Means',
    'notes: {place: endnotes, numbering: book}',
    'chapters: [preface.md, one.md, endnotes.md, three.md]',
    'backmatter: [afterword.md, glossary.md]',
  ].join('\n'),
  'preface.md': '# Preface\n\nWords.^[Of the preface.]',
  'one.md': '# The First\n\nSome.[^a] More.^[Of the first, too.] Again.[^a]\n\n[^a]: Of the *first*.',
  // Its id is the one that the section of the notes would have.
  'endnotes.md': '---\nlang: fr\n---\n\n# Endnotes\n\nDes mots.^[Du deuxième.]',
  'three.md': '# Third\n\nNo notes.',
  'afterword.md': '# Afterword\n\nThanks.',
  'glossary.md': '# Glossary\n\nTerm\n: Words.^[Of the glossary.]',
};

let press: OpenPress;
let shelf: string;
let messages: readonly Message[];
let html: Element[];
let epub: Epub;
let epubBytes: Uint8Array;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-endnotes-'));
  const publication = await publish(await folderWith(files), {
    to: ['html', 'epub', 'pdf'],
    out: shelf,
    env: { SOURCE_DATE_EPOCH: '0' },
    openPress: () => Promise.resolve(press),
  });
  messages = publication.messages.filter(({ severity }) => severity !== 'info');
  const open = (extension: string): Promise<Buffer> => readFile(join(shelf, 'my-book', `my-book.${extension}`));
  html = [];
  visit(fromHtml(await open('html')), 'element', (element) => void html.push(element));
  epubBytes = new Uint8Array(await open('epub'));
  epub = await inspectEpub(epubBytes);
  pdf = await inspectPdf(new Uint8Array(await open('pdf')));
}, 180_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

const chapters = ['Preface', '1 The First', '2 Endnotes', 'Glossary'];

describe('notes at the end of a book', () => {
  it('are published without a complaint', () => expect(messages).toEqual([]));

  it('stand in the HTML edition behind the afterword and before the glossary, by chapter', () => {
    const sections = html.filter(({ properties: { className } }) => [className].flat().includes('section'));
    expect(sections.slice(-4, -1).map(({ properties: { id, role } }) => [id, role])).toEqual([
      ['afterword', 'doc-afterword'],
      ['endnotes-2', 'doc-endnotes'],
      ['glossary', 'doc-glossary'],
    ]);
    const lists = html.filter(({ properties: { className } }) => [className].flat().includes('notes'));
    const items = (list: Element): Element[] => {
      const found: Element[] = [];
      visit(list, 'element', (element) => void (['h2', 'ol', 'li'].includes(element.tagName) && found.push(element)));
      return found;
    };
    expect(lists.map((list) => items(list).map(({ tagName, properties }) => properties.start ?? tagName))).toEqual([
      ['h2', 'ol', 'li'],
      ['h2', 2, 'li', 'li'],
      ['h2', 4, 'li'],
      ['h2', 5, 'li'],
    ]);
    expect(lists.map((list) => toString(items(list)[0] ?? list))).toEqual(chapters);
    expect(lists.map(({ properties: { lang } }) => lang)).toEqual([undefined, undefined, 'fr', undefined]);
  });

  it('lead there and back, each reference by itself', () => {
    const links = (role: string): string[][] =>
      html
        .filter(({ properties }) => properties.role === role)
        .map(({ properties: { id, href } }) => [String(id), String(href)]);
    expect(links('doc-noteref')).toEqual([
      ['fnref-preface-1', '#fn-preface-1'],
      ['fnref-one-1', '#fn-one-1'],
      ['fnref-one-2', '#fn-one-2'],
      ['fnref-one-1-2', '#fn-one-1'],
      ['fnref-endnotes-1', '#fn-endnotes-1'],
      ['fnref-glossary-1', '#fn-glossary-1'],
    ]);
    expect(links('doc-backlink').map(([, href]) => href)).toEqual([
      '#fnref-preface-1',
      '#fnref-one-1',
      '#fnref-one-1-2',
      '#fnref-one-2',
      '#fnref-endnotes-1',
      '#fnref-glossary-1',
    ]);
    const ids = html.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are a valid part of the EPUB edition, in its contents and among its landmarks', async () => {
    const { messages: found } = await EpubCheck.validate(epubBytes);
    expect(found.filter(({ severity }) => severity !== 'usage')).toEqual([]);
    const document = epub.spine.find((name) => name.includes('endnotes-2')) ?? '';
    expect(epub.spine.indexOf(document)).toBe(epub.spine.length - 2);
    expect(epub.contents.map(({ label }) => label)).toEqual([
      'Preface',
      '1 The First',
      '2 Endnotes',
      '3 Third',
      'Afterword',
      'Notes',
      'Glossary',
    ]);
    expect(epub.landmarks.get('endnotes')).toBe(`${document}#endnotes-2`);
    const notes = epub.find(document, ({ attributes }) => attributes['epub:type'] === 'endnote');
    expect(notes.map(({ attributes }) => attributes['id'])).toEqual([
      'fn-preface-1',
      'fn-one-1',
      'fn-one-2',
      'fn-endnotes-1',
      'fn-glossary-1',
    ]);
    expect(epub.metadata('schema:accessibilityFeature')).toContain('readingOrder');
  });

  it('have pages of their own in the PDF edition, linked both ways', () => {
    const texts = pdf.pages.map(({ lines }) => joinLines(lines));
    const page = texts.findIndex((text) => text.startsWith('Notes') && text.includes('Of the glossary.'));
    expect(texts[page]).toMatch(/Preface.*Of the preface.*1 The First.*Of the first.*Du deuxième.*Of the glossary/su);
    expect(pdf.outline.map(({ title }) => title)).toContain('Notes');
    expect(pdf.outline.find(({ title }) => title === 'Notes')?.page).toBe(page);
    const first = texts.findIndex((text) => text.includes('Some.'));
    expect(pdf.pages[first]?.links.map((link) => link.page)).toEqual([page, page, page]);
    expect(pdf.pages[page]?.links.filter((link) => link.page === first)).toHaveLength(3);
  });
});

describe('a book', () => {
  const gather = (book: Book): readonly Section[] => {
    const open = openBook(book);
    endnotesTransform(open, { fill: () => [], room: { lines: 30, characters: 60 } });
    return open.sections;
  };
  const read = async (more: Readonly<Record<string, string>>, of = '') =>
    readBook(join(await folderWith(more), of), new Report(), { env: { SOURCE_DATE_EPOCH: '0' } });

  it('without notes has no section for them', async () => {
    const book = await read({ 'book.yaml': 'title: T\nnotes: endnotes', 'a.md': '# A\n\nx', 'b.md': '# B\n\nx' });
    expect(gather(book)).toEqual(book.sections);
  });

  it('of one essay keeps its notes at its own end', async () => {
    const book = await read({ 'e.md': '---\nnotes: endnotes\n---\n\n# E\n\nx^[y]' }, 'e.md');
    expect(gather(book)).toEqual(book.sections);
  });

  it('with other wishes keeps its notes in its chapters', async () => {
    const book = await read({ 'book.yaml': 'title: T\nnotes: chapter', 'a.md': '# A\n\nx^[y]', 'b.md': '# B\n\nx' });
    expect(gather(book)).toEqual(book.sections);
  });
});
