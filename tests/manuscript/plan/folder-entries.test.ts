/** The chapters of a folder in which nothing lists them; names for files, titles and addresses. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/manuscript/plan/entries.ts';
import { commonFolder, entriesOfFolder } from '../../../src/manuscript/plan/folder-entries.ts';
import { compareNatural, slugOf, slugOfPath, titleOfName } from '../../../src/manuscript/plan/names.ts';
import { matterOfRole, namesList, namesPart, roleOfName } from '../../../src/manuscript/plan/section-names.ts';
import { settleMatter } from '../../../src/manuscript/plan/matter.ts';

const show = (entries: readonly Entry[]): string =>
  entries
    .map(({ kind, file, title, entries: below }) => {
      const name = file ?? title ?? '';
      return kind === 'file' ? name : `${file === undefined ? 'part ' : 'part:'}${name}(${show(below)})`;
    })
    .join(' ');

const arrange = (...files: string[]): string => {
  const { entries, left } = entriesOfFolder(files);
  return `${show(entries)}${left.length === 0 ? '' : ` | ${left.join(' ')}`}`;
};

describe('a folder', () => {
  it.each([
    [['b.md', 'a.md'], 'a.md b.md'],
    [['10.md', '9.md'], '9.md 10.md'],
    [['chapter10.md', 'chapter9.md'], 'chapter9.md chapter10.md'],
    [['a.md', 'index.md'], 'index.md a.md'],
    [['a.md', 'README.md'], 'a.md | README.md'],
    [['README.md'], 'README.md'],
    [['1.md', '2.md', 'notes.md'], '1.md 2.md | notes.md'],
    [['1.md', '2.md', 'index.md'], 'index.md 1.md 2.md'],
    [['1.md', '2.md', 'preface.md', 'appendix.md'], 'preface.md 1.md 2.md appendix.md'],
    [['1.md', 'a.md', 'b.md'], '1.md a.md b.md'],
    [['1.md', '2.md', 'a.md', 'b.md', 'c.md'], '1.md 2.md a.md b.md c.md'],
    [
      ['glossary.md', 'colophon.md', 'a.md', 'dedication.md', 'titlepage.md', 'foreword.md'],
      'titlepage.md dedication.md foreword.md a.md glossary.md colophon.md',
    ],
    [['a/1.md', 'b/2.md'], 'part A(a/1.md) part B(b/2.md)'.replaceAll(/part [AB]\((.*?)\)/gu, '$1')],
    [
      ['1-on-rope/1.md', '1-on-rope/2.md', '2-on-oil/1.md', '2-on-oil/2.md'],
      'part On Rope(1-on-rope/1.md 1-on-rope/2.md) part On Oil(2-on-oil/1.md 2-on-oil/2.md)',
    ],
    [['a/index.md', 'a/1.md', 'a/2.md', 'b.md'], 'part:a/index.md(a/1.md a/2.md) b.md'],
    [['a/README.md', 'a/1.md', 'b.md'], 'part:a/README.md(a/1.md) b.md'],
    [['a/b/index.md', 'a/b/1.md', 'a/2.md', 'c.md'], 'part A(a/2.md part:a/b/index.md(a/b/1.md)) c.md'],
    [['en/1.md', 'en/2.md', 'en/README.md'], 'en/1.md en/2.md | en/README.md'],
    [['en/deep/1.md', 'en/deep/2.md'], 'en/deep/1.md en/deep/2.md'],
  ])('%j', (files, expected) => {
    expect(arrange(...files)).toBe(expected);
  });

  it.each([
    [['a/1.md', 'a/2.md'], 'a/'],
    [['a/b/1.md', 'a/b/2.md'], 'a/b/'],
    [['a/b/1.md', 'a/2.md'], 'a/'],
    [['a/1.md', 'ab/2.md'], ''],
    [['1.md'], ''],
    [[], ''],
  ])('holds all of %j: %j', (files, folder) => {
    expect(commonFolder(files)).toBe(folder);
  });
});

describe('a name', () => {
  it.each([
    ['Die Würde, 2. Auflage', 'die-wuerde-2-auflage'],
    ['Å & Œ: ß', 'aa-and-oe-ss'],
    ['Łódź', 'lodz'],
    ['L’été', 'lete'],
    ["Don't", 'dont'],
    ['--a--', 'a'],
    ['e\u0301', 'e'],
    ['x'.repeat(90), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ])('of a file: %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('of a file in other letters is the same each time, and another for another', () => {
    expect(slugOf('本')).toMatch(/^book-[0-9a-f]{8}$/u);
    expect(slugOf('本')).toBe(slugOf('本'));
    expect(slugOf('本')).not.toBe(slugOf('書'));
  });

  it.each([
    ['/home/a/my-book', undefined, 'my-book'],
    ['/home/a/my-book/content', undefined, 'my-book'],
    ['/home/a/my-book/Docs/src', undefined, 'my-book'],
    ['C:\\a\\my-book', undefined, 'my-book'],
    ['/content', undefined, 'book'],
    ['/a', 'On Rope.md', 'on-rope'],
    ['/a/b', 'c/README.md', 'b'],
    ['/a/b', 'index.de.md', 'b-de'],
    ['/a/b', 'README_de.md', 'b-de'],
    ['/a/b', 'readmes.md', 'readmes'],
  ])('of a manuscript at %s, %s: %s', (root, file, slug) => {
    expect(slugOfPath(root, file)).toBe(slug);
  });

  it.each([
    ['pro-git', 'Pro Git'],
    ['01_on.rope.md', 'On Rope'],
    ['2001', '2001'],
    ['émile', 'Émile'],
    ["don't-stop", "Don't Stop"],
    ['___', '___'],
  ])('says a title: %s', (name, title) => {
    expect(titleOfName(name)).toBe(title);
  });

  it('stands before others by its numbers, then by its letters', () => {
    expect(['10-a', '9-b', '1.-2-a', 'b', 'a10', 'a9', 'a', '9-a', 'B'].toSorted(compareNatural)).toEqual([
      ...['1.-2-a', '9-a', '9-b', '10-a', 'a', 'a9', 'a10', 'B', 'b'],
    ]);
    expect(compareNatural('a', 'a')).toBe(0);
    expect(Math.sign(compareNatural('a', 'a1'))).toBe(-1);
  });
});

describe('a name says what it is', () => {
  it.each([
    ['00-preface.md', 'preface', 'front'],
    ['Vorwort zur dritten Auflage', 'preface', 'front'],
    ['Appendix B: Tables', 'appendix', 'back'],
    ['Anhang', 'appendix', 'back'],
    ['01 Introduction', 'introduction', 'either'],
    ['Épilogue', 'epilogue', 'either'],
    ['Epilogue', 'epilogue', 'either'],
    ['Chapter 3', 'chapter', 'body'],
    ['Kapitel IV', 'chapter', 'body'],
    ['Chapter three of it', undefined, undefined],
    ['About the Authors', 'chapter', 'back'],
    ['まえがき', 'preface', 'front'],
    ['Danksagung', 'acknowledgments', 'either'],
    ['Index of Names', 'index', 'back'],
    ['Indexing', undefined, undefined],
    ['On Rope', undefined, undefined],
    ['2', undefined, undefined],
  ])('%s', (name, role, matter) => {
    expect(roleOfName(name)).toEqual(role === undefined ? undefined : { role, matter });
  });

  it.each(['Summary', 'Table of Contents', 'Inhalt', 'TOC', '目录', 'Index'])('a list of chapters: %s', (name) => {
    expect(namesList(name)).toBe(true);
  });
  it.each(['Summary of the plot', 'Chapters of a life', 'Rope'])('no list of chapters: %s', (name) => {
    expect(namesList(name)).toBe(false);
  });

  it.each(['Part II', 'Teil 2: Öl', 'Book One', 'Livre 3', '第一部: 基本', 'part x'])('a part: %s', (name) => {
    expect(namesPart(name)).toBe(true);
  });
  it.each(['Partly 2', 'Party', 'Part of it', 'My Part 2', '一部'])('no part: %s', (name) => {
    expect(namesPart(name)).toBe(false);
  });

  it('and where that stands', () => {
    expect([
      matterOfRole('preface'),
      matterOfRole('appendix'),
      matterOfRole('essay'),
      matterOfRole('prologue'),
    ]).toEqual([...['front', 'back', 'body', 'body']]);
  });
});

describe('front, body and back', () => {
  const settle = (...names: string[]): string =>
    settleMatter(
      names.map((name) => {
        const [natural = 'body', fixed] = name.split('!');
        return {
          natural: natural.replace('(', '') as 'body',
          inPart: natural.startsWith('('),
          ...(fixed === undefined ? {} : { fixed: fixed as 'body' }),
        };
      }),
    )
      .map((matter) => matter.slice(0, 2))
      .join(' ');

  it.each([
    [['front', 'body', 'back'], 'fr bo ba'],
    [['front', 'body', 'front', 'body'], 'fr bo bo bo'],
    [['body', 'back', 'body', 'back'], 'bo bo bo ba'],
    [['either', 'body', 'either'], 'bo bo bo'],
    [['either', 'front', 'body'], 'fr fr bo'],
    [['front', 'either', 'body'], 'fr bo bo'],
    [['body', 'back', 'either'], 'bo ba ba'],
    [['body', 'either', 'back'], 'bo bo ba'],
    [['front', 'either', 'back'], 'fr bo ba'],
    [['front', 'front'], 'fr fr'],
    [['back', 'back'], 'ba ba'],
    [['front', 'back'], 'fr ba'],
    [['back', 'front'], 'fr fr'],
    [['either'], 'bo'],
    [['(front', '(back'], 'bo bo'],
    [['body!front', 'body', 'body!back'], 'fr bo ba'],
    [['front!body', 'back'], 'bo ba'],
  ])('%j', (names, expected) => {
    expect(settle(...names)).toBe(expected);
  });
});
