import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/editions/pdf/pagination.ts';
import type { Book, Section, SectionRole } from '../../../src/model/book.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';

const front = (role: SectionRole): Section => makeSection(role, role, role, '', { matter: 'front' });
const chapter = (id: string): Section => makeSection('chapter', id, `Title of ${id}`, '');
const book: Book = generateBook({ chapters: 0 });

/** The first letter of the section on each page, leaf by leaf. */
function showLeaves(pages: ReturnType<typeof paginate>['pages']): string {
  const letters = pages.map(({ blank, section }) => (blank ? '.' : (section ?? '?').charAt(0)));
  return letters.join('').replaceAll(/(..)(?=.)/gu, '$1 ');
}

describe('pagination', () => {
  test('begins each section on a recto, the imprint on the verso of the title page', () => {
    const sections = [
      front('halftitle'),
      front('titlepage'),
      front('imprint'),
      front('preface'),
      chapter('one'),
      chapter('two'),
    ];
    const { starts, blanks, pages } = paginate(book, sections, [1, 1, 1, 2, 3, 1], false);
    expect(starts).toEqual([0, 2, 3, 4, 6, 10]);
    expect(blanks).toEqual([0, 1, 0, 0, 0, 1]);
    // A sheet of paper each: recto and verso; a point for a page that stays blank.
    expect(showLeaves(pages)).toBe('h. ti pp oo o. t');
  });

  test('numbers front matter in roman, the body from 1 on', () => {
    const { pages, firstArabic } = paginate(book, [front('preface'), chapter('one')], [3, 2], false);
    expect(pages.map(({ label }) => label)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2']);
    expect(firstArabic).toBe(4);
  });

  test('shows neither folio nor head on openings and blanks, both on the pages between', () => {
    const { pages } = paginate(book, [chapter('one'), chapter('two')], [3, 1], false);
    expect(pages.map(({ folio }) => folio)).toEqual(['', '2', '3', '', '']);
    expect(pages.map(({ head }) => head)).toEqual(['', 'The Inexhaustible Harbour', 'Title of one', '', '']);
  });

  test('leaves the cover and its back out of the count', () => {
    const { pages, blanks } = paginate(book, [front('halftitle'), front('preface')], [1, 1], true);
    expect(pages.map(({ label }) => label)).toEqual(['', '', 'i', 'ii', 'iii']);
    expect(pages.map(({ blank }) => blank)).toEqual([false, true, false, true, false]);
    expect(blanks).toEqual([1, 1]);
  });

  test('begins an essay on page 1, without blanks, with its author on the verso', () => {
    const essay: Book = { ...book, kind: 'essay' };
    const { pages } = paginate(essay, [makeSection('essay', 'essay', 'On Harbours', '')], [3], false);
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(pages.map(({ head }) => head)).toEqual(['', 'Ada Quill', 'The Inexhaustible Harbour']);
  });

  test('counts on in roman where there is no body', () => {
    expect(paginate(book, [front('preface')], [2], false)).toMatchObject({
      firstArabic: undefined,
      pages: [{ label: 'i' }, { label: 'ii' }],
    });
  });
});
