import { describe, expect, it } from 'vitest';
import type { GivenMetadata, Settings, Wishes } from '../../../src/manuscript/config/index.ts';
import { parseFile, reportProblems } from '../../../src/manuscript/text/index.ts';
import { Report } from '../../../src/report/report.ts';
import { linesOf } from '../../support/plan.ts';

/** Front matter that begins in line 2 of a.md. */
function read(...yaml: string[]): Settings & { messages: string[] } {
  const report = new Report();
  const file = parseFile('a.md', `---\n${yaml.join('\n')}\n---\n\nText`);
  reportProblems(file, report);
  return { ...file.frontMatter.settings, messages: linesOf(report) };
}

describe('front matter in good order', () => {
  it('is read whole', () => {
    const { metadata, wishes, messages } = read(
      'title: On *Beowulf* and `code`',
      'subtitle: A `monster`',
      'author: J. R. R. Tolkien; Ursula K. Le Guin',
      'translator: {name: Ada, file-as: "Zzz"}',
      'contributors: [{name: B C, role: illustrator}, {name: D E, role: aft}]',
      'date: 2026-11',
      'lang: en-gb',
      'description: |',
      '  Two lines',
      '  of text.',
      'keywords: a, b',
      'subjects: [{label: Dogs, authority: LCSH, term: sh1}, Cats]',
      'rights: © 2026',
      'license: CC-BY-SA-4.0',
      'isbn: {epub: 978-0-306-40615-7, print: 0-306-40615-2}',
      'doi: https://doi.org/10.1234/ab',
      'identifier: [{scheme: UUID, text: 123E4567-e89b-12d3-a456-426614174000}, "urn:x:y"]',
      'series: {name: S, position: 3}',
      'cover: {image: c.png, alt: A c, pdf: true}',
      'theme: base',
      'trim: a5',
      'url: https://example.org/x',
      'slug: My-Slug',
      'toc: false',
      'author-note: "*A* lives."',
      'edition: 2',
      'publisher: P',
      'place: Bern',
    );
    expect(messages).toEqual([]);
    expect(metadata).toEqual({
      title: 'On Beowulf and code',
      subtitle: 'A monster',
      classifications: [{ scheme: 'lcsh', words: 'Dogs' }],
      language: 'en-GB',
      date: '2026-11',
      description: 'Two lines of text.',
      rights: '© 2026',
      contributors: [
        { name: 'J. R. R. Tolkien', fileAs: 'Tolkien, J. R. R.', role: 'aut' },
        { name: 'Ursula K. Le Guin', fileAs: 'Le Guin, Ursula K.', role: 'aut' },
        { name: 'Ada', fileAs: 'Zzz', role: 'trl' },
        { name: 'B C', fileAs: 'C, B', role: 'ill' },
        { name: 'D E', fileAs: 'E, D', role: 'aft' },
      ],
      licence: {
        name: 'Creative Commons Attribution-ShareAlike 4.0 International',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
      identifiers: [
        { scheme: 'isbn', value: '978-0-306-40615-7', edition: 'epub' },
        { scheme: 'isbn', value: '0-306-40615-2', edition: 'print' },
        { scheme: 'doi', value: '10.1234/ab' },
        { scheme: 'uuid', value: '123e4567-e89b-12d3-a456-426614174000' },
        { scheme: 'uri', value: 'urn:x:y' },
      ],
      subjects: [{ label: 'Dogs', authority: 'LCSH', term: 'sh1' }, { label: 'Cats' }, { label: 'a' }, { label: 'b' }],
      series: { name: 'S', position: '3' },
      url: 'https://example.org/x',
      authorNote: 'A lives.',
      edition: '2',
      publisher: 'P',
      place: 'Bern',
    } satisfies GivenMetadata);
    expect(wishes).toEqual({
      cover: { image: 'c.png', alt: 'A c', inPdf: true, place: { file: 'a.md', line: 20, column: 16 } },
      design: { theme: 'base', trim: 'a5' },
      notes: {},
      slug: 'My-Slug',
      contents: false,
    } satisfies Wishes);
  });

  it('passes over what is meant for Pandoc, LaTeX and Jekyll', () => {
    expect(
      read(
        'documentclass: article',
        'bibliography: [a.bib]',
        'header-includes: |',
        '  \\usepackage{x}',
        'layout: post',
        'tags: [a]',
        'title:',
      ).messages,
    ).toEqual([]);
  });

  it('knows Pandoc’s authors as objects', () => {
    const { metadata } = read(
      'author:',
      '  - {given: Johann, family: von Goethe}',
      '  - {name: Ludwig van Beethoven}',
      '  - The Octavo authors',
      '  - 山田太郎',
      '  - Martin Luther King Jr.',
      'creator: [{role: editor, text: X Y}]',
    );
    expect(metadata.contributors.map(({ fileAs, role }) => `${fileAs}/${role}`)).toEqual([
      'von Goethe, Johann/aut',
      'Beethoven, Ludwig van/aut',
      'The Octavo authors/aut',
      '山田太郎/aut',
      'King, Martin Luther, Jr./aut',
      'Y, X/edt',
    ]);
  });

  it.each([
    ['notes: endnotes', { place: 'endnotes' }],
    ['notes: {numbering: book}', { numbering: 'book' }],
    ['notes: {place: margin, numbering: page}', { place: 'margin', numbering: 'page' }],
    ['notes: {numbering: page}', { numbering: 'page' }],
    ['notes:', {}],
  ])('%s', (yaml, notes) => {
    expect(read(yaml)).toMatchObject({ wishes: { notes }, messages: [] });
  });

  it.each([
    [
      'notes: bottom',
      'a.md:2:8 config-value “bottom” is not a value of “notes” | Expected: foot, margin, chapter or endnotes, or {place, numbering}',
    ],
    [
      'notes: [foot]',
      'a.md:2:8 config-type “notes” must be foot, margin, chapter or endnotes, or {place, numbering}, not a list',
    ],
    [
      'notes: {place: endnote}',
      'a.md:2:16 config-value “endnote” is not a value of “place” | Expected: foot, margin, chapter or endnotes. Did you mean “endnotes”?',
    ],
    [
      'notes: {numbering: pages}',
      'a.md:2:20 config-value “pages” is not a value of “numbering” | Expected: chapter, book or page. Did you mean “page”?',
    ],
    [
      'notes: {numbring: page}',
      'a.md:2:9 config-unknown-key Unknown key “numbring” in “notes” | Did you mean “numbering”?',
    ],
    [
      'notes: {place: endnotes, numbering: page}',
      'a.md:2:37 config-value Notes at the end of the book cannot be numbered by page | Write numbering: chapter or numbering: book; or place: foot.',
    ],
    [
      'notes: {place: chapter, numbering: page}',
      'a.md:2:36 config-value Notes at the end of the chapter cannot be numbered by page | Write numbering: chapter or numbering: book; or place: foot.',
    ],
  ])('says what is wrong with %s', (yaml, message) => {
    expect(read(yaml).messages).toEqual([message]);
  });

  it.each([
    ['1813', '1813'],
    ['2026-11-23', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
    ['2026-11-23T10:00:00Z', '2026-11-23'],
    ['"2026"', '2026'],
  ])('date %s', (given, date) => {
    expect(read(`date: ${given}`)).toMatchObject({ metadata: { date }, messages: [] });
  });
});

describe('front matter that is wrong', () => {
  it.each([
    [['titel: T'], '2:1 config-unknown-key Unknown key “titel” in front matter | Did you mean “title”?'],
    [['them: novel'], '2:1 config-unknown-key Unknown key “them” in front matter | Did you mean “theme”?'],
    [['subTitle: T'], '2:1 config-unknown-key Unknown key “subTitle” in front matter | Did you mean “subtitle”?'],
    [
      ['author_note: T'],
      '2:1 config-unknown-key Unknown key “author_note” in front matter | Did you mean “author-note”?',
    ],
    [
      ['sponsors: []'],
      '2:1 config-unknown-key Unknown key “sponsors” in front matter | It is passed over. The handbook lists the keys.',
    ],
    [['author: {nmae: A, name: B}'], '2:10 config-unknown-key Unknown key “nmae” in “author” | Did you mean “name”?'],
    [
      ['contributors:', '  - name: A', '    rolle: B'],
      '4:5 config-unknown-key Unknown key “rolle” in “contributors” | Did you mean “role”?',
    ],
    [['title: [a]'], '2:9 config-type “title” must be {type, text}, not text'],
    [['title: {a: b}'], '2:8 config-type “title” needs “text” | Expected: text, {type, text}, or a list of these'],
    [['toc: "yes"'], '2:6 config-type “toc” must be true or false, not text'],
    [['author: [A, [B]]'], '2:13 config-type “author” must be a name or {name, role, file-as}, not a list'],
    [['author: 7'], '2:9 config-type “author” must be a name, {name, role, file-as}, or a list of them, not a number'],
    [['author: {role: editor}'], '2:9 config-type A person without a name | Write name: …'],
    [['series: {position: 1}'], '2:9 config-type “series” needs “name” | Expected: a name, or {name, position}'],
    [['lang: 5'], '2:7 config-type “lang” must be a language tag such as en, en-GB or de, not a number'],
    [
      ['lang: en_us_x!'],
      '2:7 config-value “en_us_x!” is not a language tag | Language tags are such as en, en-GB, de or zh-Hant.',
    ],
    [
      ['date: 31 November 2026'],
      '2:7 config-value “31 November 2026” is not a date | Write 2026, 2026-11, 2026-11-23, or the month in words: 23 November 2026.',
    ],
    [
      ['date: 2026-02-30'],
      '2:7 config-value “2026-02-30” is not a date | Write 2026, 2026-11, 2026-11-23, or the month in words: 23 November 2026.',
    ],
    [
      ['date: 2026-13'],
      '2:7 config-value “2026-13” is not a date | Write 2026, 2026-11, 2026-11-23, or the month in words: 23 November 2026.',
    ],
    [['kind: novel'], '2:7 config-value “novel” is not a value of “kind” | Expected: essay or book'],
    [
      ['role: prefacce'],
      '2:7 config-value “prefacce” is not a value of “role” | Expected: a role such as chapter, preface or appendix. Did you mean “preface”?',
    ],
    [
      ['url: ftp://x'],
      '2:6 config-value “ftp://x” is not a value of “url” | Expected: an address that begins with http:// or https://',
    ],
    [['slug: a/b'], '2:7 config-value “a/b” is not a value of “slug” | Expected: letters, digits and hyphens'],
    [['cover: ""'], '2:8 config-value “cover” is empty | Expected: the path of an image, or {image, alt, pdf}'],
    [
      ['isbn: 978-0-306-40615-8'],
      '2:7 config-value “978-0-306-40615-8” is not an ISBN: its check digit is wrong | Compare it with the one the agency gave you; the last digit follows from the others.',
    ],
    [
      ['isbn: {epub: 12345}'],
      '2:14 config-value “12345” is not an ISBN | Compare it with the one the agency gave you; the last digit follows from the others.',
    ],
    // A number of YAML has lost its zero.
    [['isbn: 0306406153'], expect.stringContaining('2:7 config-value “0306406153” is not an ISBN: its check digit')],
    [['title: {a}: b'], expect.stringMatching(/^2:\d+ config-syntax A colon within a value/)],
    [['title: [a]: b'], expect.stringMatching(/^2:\d+ config-syntax A colon within a value/)],
    [[': b'], expect.stringMatching(/^2:\d+ config-syntax A colon within a value/)],
    [['doi: 11.1/x'], '2:6 config-value “11.1/x” is not a DOI | A DOI begins with 10., for instance 10.1234/abcd.'],
    [
      ['issn: 0378-5956'],
      '2:7 config-value “0378-5956” is not an ISSN | An ISSN has eight digits, for instance 0378-5955.',
    ],
    [['identifier: hello'], expect.stringContaining('2:13 config-value “hello” is not an identifier')],
    [['contributors: [{name: A, role: cook}]'], expect.stringContaining('2:32 config-value “cook” is not a role')],
    [['title: a', 'title: b'], '3:1 config-syntax The same key stands here twice | Keep one of them.'],
    [['author:', '\t- A'], expect.stringMatching(/^3:1 config-syntax A tab/)],
    [['title: Octavo: a book'], expect.stringMatching(/^2:\d+ config-syntax A colon within a value/)],
    [
      ['title: "open'],
      '2:8 config-syntax A quotation mark that nothing closes | Put another one where the value ends.',
    ],
    [['title: [a'], expect.stringContaining('config-syntax')],
    [['title: !secret x'], expect.stringMatching(/^2:8 config-syntax A YAML tag that Octavo does not know/)],
    [['title: *nothing'], expect.stringContaining('config-syntax')],
    [
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
        'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      ],
      expect.stringContaining('config-syntax YAML whose aliases cannot be resolved'),
    ],
    [['- a', '- b'], expect.stringMatching(/^2:1 config-type Front matter must be a list of keys and values/)],
    [['just words'], expect.stringMatching(/^2:1 config-type Front matter must be/)],
    [[`a: ${'['.repeat(50_000)}`], expect.stringMatching(/^2:\d+ config-syntax YAML nested deeper than 64 levels/)],
    [[`title: ${'x'.repeat(1_000_001)}`], expect.stringContaining('file-too-large')],
  ])(
    '%j',
    (yaml, message) => {
      const { messages } = read(...yaml);
      expect(messages).toHaveLength(1);
      expect(messages[0]?.replace('a.md:', '')).toEqual(message);
    },
    5_000,
  );

  it('loses only what is wrong', () => {
    const { metadata, messages } = read('title: [x]', 'subtitle: Good', 'author: [A B, {nam: C}, 3]', 'titel: x');
    expect(metadata).toMatchObject({ subtitle: 'Good', contributors: [{ name: 'A B' }] });
    expect(messages).toHaveLength(5);
  });
});

describe('running heads', () => {
  it.each<[string, Wishes['design']['heads']]>([
    ['{verso: part, recto: chapter}', { verso: 'part', recto: 'chapter' }],
    ['{pick: last}', { pick: 'last' }],
    ['false', { verso: 'none', recto: 'none' }],
    ['true', {}],
  ])('are read from %s', (yaml, heads) => {
    expect(read(`running-heads: ${yaml}`)).toMatchObject({ wishes: { design: { heads } }, messages: [] });
  });

  it('name what they cannot be', () => {
    const { wishes, messages } = read('running-heads:', '  verso: chaptr', '  recto: chapter');
    expect(messages.join()).toContain('“chaptr” is not a value of “verso”');
    expect(messages.join()).toContain('Did you mean “chapter”?');
    expect(wishes.design.heads).toEqual({ recto: 'chapter' });
  });
});

describe('a title in Pandoc’s list', () => {
  it.each([
    ['title: [{type: main, text: The *Sea*}, {type: subtitle, text: A Book}]', 'The Sea', 'A Book'],
    ['title: [{type: subtitle, text: A Book}, {text: The Sea}]', 'The Sea', 'A Book'],
    ['title: {type: main, text: The Sea}', 'The Sea', undefined],
    ['title: [{type: collection, text: Waters}, {type: main, text: The Sea, group-position: 1}]', 'The Sea', undefined],
  ])('%s', (yaml, title, subtitle) => {
    const { metadata, messages } = read(yaml);
    expect([metadata.title, metadata.subtitle, messages]).toEqual([title, subtitle, []]);
  });

  it('gives way to a subtitle of its own key', () => {
    const { metadata } = read('title: [{type: main, text: A}, {type: subtitle, text: B}]', 'subtitle: C');
    expect(metadata.subtitle).toBe('C');
  });

  it('needs its words', () => {
    expect(read('title: [{type: main}]').messages).toHaveLength(1);
    const { metadata, messages } = read('title: [{type: main, text: [x]}]');
    expect([metadata.title, messages.length]).toEqual([undefined, 1]);
  });
});
