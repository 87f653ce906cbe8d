import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Book, Section } from '../../../src/model/book.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { generateBook } from '../../support/generated-book.ts';
import { inspectPdf, linesWithin, type InspectedPage, type InspectedPdf } from '../../support/pdf.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { openTestPress, printBook, type Printed } from '../../support/pdf-printing.ts';

let press: OpenPress;
let book: Book;
let printed: Printed;
let pdf: InspectedPdf;
let margins: { top: number; bottom: number };

beforeAll(async () => {
  press = await openTestPress();
  book = generateBook({ seed: 11, chapters: 12 });
  printed = await printBook(book, press);
  pdf = await inspectPdf(printed.bytes);
  margins = { top: printed.theme.page.margins.top * 0.75, bottom: printed.theme.page.margins.bottom * 0.75 };
}, 120_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

/** Titles of all sections and headings that the contents name, with their ids. */
function listTitles(): { readonly id: string; readonly title: string }[] {
  const titles: { id: string; title: string }[] = [];
  for (const section of book.sections.filter(({ role }) => role === 'part' || role === 'chapter')) {
    titles.push({ id: section.id, title: section.title });
    visit(section.body, 'element', (element) => {
      if (element.tagName === 'h2') titles.push({ id: String(element.properties.id), title: toString(element) });
    });
  }
  return titles;
}

const blockText = (page: InspectedPage): string =>
  linesWithin(page, margins)
    .map(({ text }) => text)
    .join(' ');
const isContents = (page: InspectedPage): boolean => printed.pageMap.pages[page.index]?.section === 'contents';

/** The first heading on the page, else the one in force, else the chapter's title. */
function nameRecto(section: Section, index: number): string {
  const headings = section.body.children.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'h2') return [];
    const title = toString(node);
    return [{ title, index: findTitle(title).index }];
  });
  const here = headings.find((heading) => heading.index === index);
  return (here ?? headings.findLast((heading) => heading.index < index))?.title ?? section.title;
}

/** The page where a title stands, found by its words and not by any link. */
function findTitle(title: string): InspectedPage {
  const found = pdf.pages.filter(
    (page) => !isContents(page) && blockText(page).toLowerCase().includes(title.toLowerCase()),
  );
  const [page] = found;
  if (page === undefined || found.length > 1) throw new Error(`${found.length} pages have ${title}`);
  return page;
}

const headOf = (page: InspectedPage): string =>
  page.lines
    .filter((line) => line.bottom < margins.top)
    .flatMap(({ words }) => words)
    .map(({ text }) => text)
    .join(' ');

describe('a book of more than two hundred pages', () => {
  test('is long enough, and settled', () => {
    expect(pdf.pages.length).toBeGreaterThan(200);
    expect(pdf.pages).toHaveLength(printed.pageMap.pages.length);
    expect(printed.report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);
  });

  test('has the trim of the theme to the point', () => {
    for (const { width, height } of pdf.pages) expect([width, height]).toEqual([432, 648]);
  });

  test('opens parts and chapters on rectos, with nothing on the versos before them', () => {
    const openings = book.sections
      .filter(({ role }) => role === 'part' || role === 'chapter')
      .map(({ title }) => findTitle(title));
    expect(openings).toHaveLength(14);
    for (const opening of openings) expect(opening.index % 2).toBe(0);
    const starts = book.sections.map(({ id }) => printed.pageMap.places.get(id));
    const blanks = pdf.pages.filter((page) => page.lines.length === 0);
    expect(blanks.length).toBeGreaterThan(3);
    for (const blank of blanks) {
      expect(blank.index % 2).toBe(1);
      expect(blank.links).toEqual([]);
      expect(starts).toContain(blank.index + 1);
      expect(printed.pageMap.pages[blank.index]).toMatchObject({ blank: true, folio: '', head: '' });
    }
  });

  test('counts front matter in roman and the body in arabic numbers, from 1 on the first recto of the body', () => {
    const first = findTitle(book.sections.find(({ role }) => role === 'part')?.title ?? '').index;
    expect(first % 2).toBe(0);
    expect(pdf.pages.slice(0, 5).map(({ label }) => label)).toEqual(['i', 'ii', 'iii', 'iv', 'v']);
    expect(pdf.pages.slice(first).map(({ label }) => label)).toEqual(
      pdf.pages.slice(first).map((_, index) => String(index + 1)),
    );
    expect(printed.pageMap.pages.map(({ label }) => label)).toEqual(pdf.pages.map(({ label }) => label));
  });

  test('shows folios and running heads on all pages but openings, displays and blanks', () => {
    const openings = new Set(book.sections.map(({ id }) => printed.pageMap.places.get(id)));
    const wanted = pdf.pages.map((page) => {
      const section = book.sections.find(({ id }) => id === printed.pageMap.pages[page.index]?.section);
      if (section === undefined || openings.has(page.index)) return '';
      return page.index % 2 === 1
        ? `${page.label} the inexhaustible harbour`
        : `${nameRecto(section, page.index)} ${page.label}`;
    });
    expect(pdf.pages.map(headOf)).toEqual(wanted);
    expect(wanted.filter((head) => head !== '').length).toBeGreaterThan(150);
  });

  test('tells in the contents the page on which each title stands', () => {
    const contents = pdf.pages.filter(isContents);
    const lines = contents.flatMap((page) => linesWithin(page, margins)).map(({ text }) => text);
    const text = lines.join('\n');
    const titles = listTitles();
    expect(titles.length).toBeGreaterThan(40);
    const folioIn = (title: string): string | undefined =>
      new RegExp(`${title}\\s+(\\d+)(?:\\n|$)`, 'i').exec(text)?.[1];
    expect(titles.map(({ title }) => [title, folioIn(title)])).toEqual(
      titles.map(({ title }) => [title, findTitle(title).label]),
    );
  });

  test('leads from the contents to these pages', () => {
    const targets = new Set(pdf.pages.filter(isContents).flatMap(({ links }) => links.map(({ page }) => page)));
    for (const { title } of listTitles()) expect(targets).toContain(findTitle(title).index);
  });

  test('knows the place of every heading', () => {
    const titles = listTitles();
    expect(titles.map(({ id }) => printed.pageMap.places.get(id))).toEqual(
      titles.map(({ title }) => findTitle(title).index),
    );
  });

  test('has an outline of parts, chapters and headings that leads to their pages', () => {
    const parts = pdf.outline.filter(({ title }) => title.includes('Part of'));
    expect(parts).toHaveLength(2);
    expect(parts.flatMap(({ entries }) => entries)).toHaveLength(12);
    const all = parts.flatMap((part) => [part, ...part.entries, ...part.entries.flatMap(({ entries }) => entries)]);
    for (const { title, page } of all) expect(findTitle(title.replace(/^\S+\u2002/u, '')).index).toBe(page);
    expect(all).toHaveLength(listTitles().length);
  });

  test('keeps all text within the text block', () => {
    const { inner, outer } = printed.theme.page.margins;
    const strays: string[] = [];
    for (const page of pdf.pages) {
      const [left, right] = page.index % 2 === 0 ? [inner, outer] : [outer, inner];
      for (const line of linesWithin(page, margins)) {
        // Numbers of lists hang to the left; the last sign of a line may be drawn a hair beyond its end, and marks hang.
        const hang = /[-.,:;–—”’]$/u.test(line.text) ? 2 : 0;
        const isWithin =
          line.left > left * 0.75 - 12 &&
          line.right < page.width - right * 0.75 + 2 + hang &&
          line.bottom < page.height - margins.bottom + 1;
        if (!isWithin) strays.push(`${page.index}: ${line.text}`);
      }
    }
    expect(strays).toEqual([]);
  });

  test('links notes and their references both ways', () => {
    const chapter = book.sections.find(({ notes }) => notes.length > 1);
    const [note] = chapter?.notes ?? [];
    const notePage = printed.pageMap.places.get(note?.id ?? '');
    const referencePage = printed.pageMap.places.get(note?.references[0] ?? '');
    expect(pdf.pages[referencePage ?? 0]?.links.map(({ page }) => page)).toContain(notePage);
    expect(pdf.pages[notePage ?? 0]?.links.map(({ page }) => page)).toContain(referencePage);
  });

  test('leads nowhere else', () => {
    expect(pdf.pages.flatMap(({ links }) => links.filter(({ url }) => url !== undefined))).toEqual([]);
    expect(Buffer.from(printed.bytes).includes('octavo.invalid')).toBe(false);
  });

  test('holds every word of the book in order', () => {
    const lost: string[] = [];
    // As the structure has it: on the page, notes stand between the parts of a paragraph.
    const text = readAloud(printed.bytes, true)
      .map((block) => block.text)
      .join('\n');
    let at = 0;
    for (const section of book.sections.filter(({ role }) => role === 'chapter')) {
      const paragraphs: string[] = [];
      visit(section.body, 'element', (element) => {
        if (element.tagName === 'p' && !toString(element).includes('Chapter')) paragraphs.push(toString(element));
      });
      // Titles of the first line are in small capitals, which are letters of another face.
      const squeeze = (words: string): string => words.toLowerCase().replace(/[\s-]+/gu, '');
      for (const paragraph of paragraphs) {
        const found = squeeze(text).indexOf(squeeze(paragraph), at);
        if (found < 0) lost.push(paragraph);
        else at = found;
      }
    }
    expect(lost).toEqual([]);
  });

  test('names its book in the document information', () => {
    expect(pdf.info).toMatchObject({
      Title: 'The Inexhaustible Harbour',
      Author: 'Ada Quill',
      Keywords: 'Harbours, Make-up',
      Creator: 'Octavo',
      CreationDate: 'D:20261123000000Z',
      ModDate: 'D:20261123000000Z',
      Language: 'en',
    });
    expect(pdf.viewerPreferences).toMatchObject({ DisplayDocTitle: true });
    expect(pdf.isTagged).toBe(true);
  });
});
