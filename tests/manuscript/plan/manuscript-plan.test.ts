import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planManuscript } from '../../../src/manuscript/plan/index.ts';
import { Report } from '../../../src/report/report.ts';
import { failureOf } from '../../support/failure.ts';
import { folderWith } from '../../support/folder.ts';
import { linesOf, outlineOfPlan, plan } from '../../support/plan.ts';

describe('a single file', () => {
  it('is an essay called after its file', async () => {
    const { plan: essay, messages } = await plan(
      { 'On Bridges.md': '---\ntitle: On Bridges\nlang: en-gb\n---\n\nText.' },
      'On Bridges.md',
    );
    expect(essay).toMatchObject({
      kind: 'essay',
      slug: 'on-bridges',
      settings: { metadata: { title: 'On Bridges', language: 'en-GB' } },
    });
    expect(outlineOfPlan(essay)).toEqual(['body essay On Bridges.md']);
    expect(messages).toEqual([]);
  });

  it.each([
    ['README.md', 'my-book'],
    ['README-de.md', 'my-book-de'],
    ['index.md', 'my-book'],
    ['Über Straßen.md', 'ueber-strassen'],
    ['essay.markdown', 'essay'],
  ])('%s goes to %s', async (file, slug) => {
    expect((await plan({ [file]: 'Text.' }, file)).plan.slug).toBe(slug);
  });

  it('has a slug even when its name has no Latin letter, the same each time', async () => {
    const [one, two] = [await plan({ '本.md': 'x' }, '本.md'), await plan({ '本.md': 'y' }, '本.md')];
    expect(one.plan.slug).toMatch(/^book-[0-9a-f]{8}$/);
    expect(two.plan.slug).toBe(one.plan.slug);
  });

  it('of a book’s length with chapters is a book, divided at their headings', async () => {
    const chapter = `Word ${'word '.repeat(6_000)}\n\n`;
    const text = `# Title\n\n## One\n\n${chapter}## Two\n\n${chapter}## Three\n\n${chapter}`;
    expect((await plan({ 'a.md': text }, 'a.md')).plan).toMatchObject({ kind: 'book', divideAt: 2 });
    expect((await plan({ 'a.md': `---\nkind: essay\n---\n${text}` }, 'a.md')).plan.kind).toBe('essay');
    expect((await plan({ 'a.md': '---\ndocumentclass: book\n---\n# A\n\n# B\n' }, 'a.md')).plan).toMatchObject({
      kind: 'book',
      divideAt: 1,
    });
  });

  it('alone in a folder is an essay called after the folder', async () => {
    expect((await plan({ 'text.md': 'Text.' })).plan).toMatchObject({ kind: 'essay', slug: 'my-book' });
    expect((await plan({ 'text.md': 'Text.' }, '', 'content')).plan.slug).toMatch(/^octavo-test-/);
  });

  it('without text fails', async () => {
    for (const text of ['', ' \n\t\n', '---\ntitle: T\n---\n', '<!-- later -->']) {
      expect(await failureOf(plan({ 'a.md': text }, 'a.md'))).toMatchObject({
        rule: 'file-empty',
        place: { file: 'a.md' },
      });
    }
  });

  it('takes title, author and year from headings that name them', async () => {
    const text = '# Title: Hamlet\n\n## Author: William Shakespeare\n\n## Year: 1602\n\n-------\n\n## ACT I\n\nText';
    const { plan: book } = await plan({ 'hamlet.md': text }, 'hamlet.md');
    expect(book.settings.metadata).toMatchObject({
      title: 'Hamlet',
      date: '1602',
      contributors: [{ fileAs: 'Shakespeare, William' }],
    });
    expect(book.texts.get('hamlet.md')?.frontMatter.lines).toBe(7);
  });
});

describe('book.yaml', () => {
  it('lists files and parts, nested', async () => {
    const { plan: book, messages } = await plan({
      'book.yaml': [
        'title: T',
        'frontmatter: [preface.md, {file: use.md, title: How to use it}]',
        'chapters:',
        '  - one.md',
        '  - part: First',
        '    file: first.md',
        '    chapters:',
        '      - two.md',
        '      - {part: Inner, chapters: [three.md]}',
        '  - {file: four.md, number: false, title: Four}',
        'backmatter: [appendix.md, author.md]',
      ].join('\n'),
      ...Object.fromEntries(
        ['preface', 'use', 'one', 'first', 'two', 'three', 'four', 'appendix', 'author'].map((name) => [
          `${name}.md`,
          `# ${name}`,
        ]),
      ),
    });
    expect(messages).toEqual([]);
    expect(outlineOfPlan(book)).toEqual([
      'front preface preface.md',
      'front preface use.md',
      'body chapter one.md #',
      'Part: First (first.md)',
      '  body chapter two.md #',
      'Part: Inner',
      '    body chapter three.md #',
      'body chapter four.md',
      'back appendix appendix.md #',
      'back chapter author.md',
    ]);
    expect(book.parts[1]).toMatchObject({ parent: 0 });
    expect(book.sections[1]).toMatchObject({
      name: 'How to use it',
      place: { file: 'book.yaml', line: 2, column: 34 },
    });
  });

  it('names what is missing, listed twice or outside, each at its line', async () => {
    const { plan: book, messages } = await plan({
      'book.yaml':
        'title: T\nchapters:\n  - one.md\n  - two.md\n  - one.md\n  - ../secret.md\n  - /etc/passwd\n  - part: P\n    chapters: [Tow.md]\n',
      'one.md': '# One',
      'tow.md': '# Tow',
    });
    expect(outlineOfPlan(book)).toEqual(['body chapter one.md #']);
    expect(messages).toEqual([
      'book.yaml:4:5 chapter-missing There is no file two.md',
      'book.yaml:5:5 chapter-twice one.md is listed twice (first in line 3) | Take one of them out.',
      expect.stringContaining('book.yaml:6:5 file-outside ../secret.md leads outside'),
      expect.stringContaining('book.yaml:7:5 file-outside /etc/passwd leads outside'),
      'book.yaml:9:16 chapter-missing There is no file Tow.md | Did you mean “tow.md”?',
    ]);
  });

  it('without chapters takes the folder, but what stands elsewhere only once', async () => {
    const { plan: book } = await plan({
      'book.yaml': 'title: T\nbackmatter: [notes.md]',
      '2.md': '# 2',
      '10.md': '# 10',
      '1.md': '# 1',
      'notes.md': '# N',
    });
    expect(outlineOfPlan(book)).toEqual([
      'body chapter 1.md #',
      'body chapter 2.md #',
      'body chapter 10.md #',
      'back chapter notes.md',
    ]);
  });

  it('in pieces ends the build, its errors placed', async () => {
    const report = new Report();
    const folder = await folderWith({ 'book.yaml': 'title: T\n\tauthor: A\n', 'a.md': '# A' });
    const failure = await failureOf(planManuscript(folder, report));
    expect(failure).toMatchObject({
      exitCode: 1,
      rule: 'config-syntax',
      place: { file: 'book.yaml', line: 2, column: 1 },
    });
    expect(linesOf(report).join('\n')).toMatch(/^book\.yaml:2:1 config-syntax A tab/);
  });

  it('chapters that cannot be read are named, all of them', async () => {
    const { messages } = await plan({
      'book.yaml': 'title: T\nchapters: [a.md, b.md, c.md, d]',
      'a.md': '# A',
      'b.md': Buffer.from('# B\n\xe9', 'latin1'),
      'c.md': 'x\0',
      'd/e.md': '# E',
    });
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'b.md:2:1 file-encoding',
      'c.md:1:2 file-nul',
      'book.yaml:2:30 file-unreadable',
    ]);
  });
});

describe('SUMMARY.md', () => {
  const summary = [
    '# Summary',
    '',
    '[Foreword](foreword.md)',
    '',
    '- [One](one.md)',
    '  - [One and a half](one/half.md)',
    '- [Draft]()',
    '',
    '# The second part',
    '',
    '- [Two](two.md)',
    '---',
    '- [Three](three%20x.md)',
    '',
    '-----',
    '',
    '[About](about.md)',
  ].join('\n');
  const files = Object.fromEntries(
    ['foreword', 'one', 'one/half', 'two', 'three x', 'about'].map((name) => [`src/${name}.md`, `# ${name}`]),
  );
  const outline = [
    'front foreword src/foreword.md',
    'body chapter src/one.md #',
    '  body chapter src/one/half.md',
    'Part: The second part',
    '  body chapter src/two.md #',
    '  body chapter src/three x.md #',
    'back chapter src/about.md',
  ];

  it('is read as mdBook reads it, with book.toml', async () => {
    const { plan: book, messages } = await plan({
      'book.toml': '[book]\ntitle = "The Book"\nauthors = ["A. Author"]\nlanguage = "de"',
      'src/SUMMARY.md': summary,
      ...files,
    });
    expect(outlineOfPlan(book)).toEqual(outline);
    expect(book.settings.metadata).toMatchObject({
      title: 'The Book',
      language: 'de',
      contributors: [{ name: 'A. Author' }],
    });
    expect(book.sections[2]).toMatchObject({ parent: 1, name: 'One and a half' });
    expect(book.sections[1]?.place).toMatchObject({ file: 'src/SUMMARY.md', line: 5, column: 3 });
    expect(messages).toEqual([
      'src/SUMMARY.md:7:3 chapter-planned “Draft” leads to no file: it is not in the book yet | When there is a file, put its path between the parentheses.',
    ]);
  });

  it('places a TOML error', async () => {
    const { messages } = await plan({
      'book.toml': '[book]\ntitle = The Book',
      'SUMMARY.md': '- [A](a.md)',
      'a.md': 'x',
    });
    expect(messages[0]).toMatch(/^book\.toml:2:\d+ config-syntax/);
  });

  it('names files it lists that are not there', async () => {
    const { messages } = await plan({
      'SUMMARY.md': '# Summary\n\n- [A](a.md)\n- [B](b.md)\n- [A again](./a.md)',
      'a.md': '# A',
    });
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toContain('SUMMARY.md:4:3 chapter-missing');
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toContain('SUMMARY.md:5:3 chapter-twice');
  });

  it('may be a README.md that is nothing but a contents list', async () => {
    const { plan: book } = await plan({
      'README.md': '# Contents\n\n- [Preface](preface.md)\n- [Part I: A](a/README.md)\n  - [B](a/b.md)\n',
      'preface.md': '# P',
      'a/README.md': '# A',
      'a/b.md': '# B',
      'other.md': '# O',
    });
    expect(book.listFile).toBe('README.md');
    expect(outlineOfPlan(book)).toEqual([
      'front preface preface.md',
      'Part: Part I: A (a/README.md)',
      '  body chapter a/b.md #',
    ]);
  });
});

describe('a plain folder', () => {
  it('is read in natural order, with what belongs to the front and the back in its place', async () => {
    const names = [
      'appendix.md',
      'chapter-10.md',
      'chapter-2.md',
      'preface.md',
      'bibliography.md',
      'LICENSE.md',
      'CONTRIBUTING.md',
      'dedication.md',
      '.hidden.md',
      'epilogue.md',
    ];
    const { plan: book, messages } = await plan(Object.fromEntries(names.map((name) => [name, `# ${name}`])));
    expect(outlineOfPlan(book)).toEqual([
      'front dedication dedication.md',
      'front preface preface.md',
      'body chapter chapter-2.md #',
      'body chapter chapter-10.md #',
      'body epilogue epilogue.md',
      'back appendix appendix.md #',
      'back bibliography bibliography.md',
    ]);
    expect(messages).toEqual([
      'title-missing The book has no title: it is called “My Book”, after its folder | Write title: in book.yaml, beside the chapters.',
    ]);
  });

  it('numbers settle the order; unnumbered files beside them and the README are left out, and named', async () => {
    const names = ['00-preface.md', '01-one.md', '02-two.md', 'README.md', 'scratch.md', 'glossary.md'];
    const { plan: book, messages } = await plan(Object.fromEntries(names.map((name) => [name, `# ${name}`])));
    expect(outlineOfPlan(book)).toEqual([
      'front preface 00-preface.md',
      'body chapter 01-one.md #',
      'body chapter 02-two.md #',
      'back glossary glossary.md',
    ]);
    expect(messages.filter((line) => line.includes('file-unlisted')).map((line) => line.split(' ')[0])).toEqual([
      'README.md',
      'scratch.md',
    ]);
  });

  it('with folders in it has parts; a folder with one text is a chapter; a language folder sets the language', async () => {
    const { plan: book } = await plan({
      'de/01-a/x.md': '# A',
      'de/02-b/README.md': '# Die Zwei',
      'de/02-b/1.md': '# B1',
      'de/02-b/2.md': '# B2',
      'de/03-c/1.md': '# C1',
      'de/03-c/2.md': '# C2',
    });
    expect(outlineOfPlan(book)).toEqual([
      'body chapter de/01-a/x.md #',
      'Part: Die Zwei (de/02-b/README.md)',
      '  body chapter de/02-b/1.md #',
      '  body chapter de/02-b/2.md #',
      'Part: C',
      '  body chapter de/03-c/1.md #',
      '  body chapter de/03-c/2.md #',
    ]);
    expect(book.settings.metadata.language).toBe('de');
  });

  it('may have its metadata in Pandoc’s metadata.yaml or in a first file without text', async () => {
    const pandoc = await plan({
      'metadata.yaml':
        'title: T\nlang: fr\nauthors:\n  - {name: A B, github: ab, coi: {string: None}}\nmanubot: {x: 1}',
      '1.md': '# A',
      '2.md': '# B',
    });
    expect(pandoc.messages).toEqual([]);
    expect(pandoc.plan.settings.metadata).toMatchObject({
      title: 'T',
      language: 'fr',
      contributors: [{ name: 'A B', fileAs: 'B, A' }],
    });
    const first = await plan({
      '0.md': '---\ntitle: T\nauthor: A\n---\n',
      '1.md': '---\ntitle: One\n---\nText',
      '2.md': '# B',
    });
    expect(first.plan.settings.metadata.title).toBe('T');
    expect(outlineOfPlan(first.plan)).toEqual(['body chapter 1.md #', 'body chapter 2.md #']);
    expect(first.plan.sections[0]?.title).toBe('One');
  });

  it('does not take a first chapter’s title for the book’s', async () => {
    const { plan: book } = await plan({ '1.md': '---\ntitle: One\nauthor: A\n---\nText', '2.md': '# B' });
    expect(book.settings.metadata.title).toBeUndefined();
    expect(book.settings.metadata.contributors).toHaveLength(1);
    expect(book.name).toBe('My Book');
  });

  it('without Markdown, or with nothing but links out of it, fails', async () => {
    expect(await failureOf(plan({ 'a.txt': 'x', 'node_modules/a/README.md': 'x' }))).toMatchObject({
      rule: 'folder-without-markdown',
    });
    const folder = await folderWith({});
    await mkdir(join(dirname(folder), 'away'));
    await writeFile(join(dirname(folder), 'away/a.md'), 'secret');
    await symlink('../away', join(folder, 'chapters'));
    await symlink('../away/a.md', join(folder, 'a.md'));
    expect(await failureOf(planManuscript(folder, new Report()))).toMatchObject({ rule: 'folder-without-markdown' });
  });

  it('does not go on for ever in a folder that links to itself', async () => {
    const folder = await folderWith({ '1.md': '# A', '2.md': '# B' });
    await symlink('.', join(folder, 'again'));
    expect((await planManuscript(folder, new Report())).sections).toHaveLength(2);
  });
});

describe('roles', () => {
  it.each([
    ['Vorwort.md', 'preface', 'front'],
    ['geleitwort.md', 'foreword', 'front'],
    ['avant-propos.md', 'foreword', 'front'],
    ['widmung.md', 'dedication', 'front'],
    ['danksagung.md', 'acknowledgments', 'body'],
    ['00_Einleitung.md', 'introduction', 'body'],
    ['Anhang-B.md', 'appendix', 'back'],
    ['Literaturverzeichnis.md', 'bibliography', 'back'],
    ['glosario.md', 'glossary', 'back'],
    ['99-index.md', 'index', 'back'],
    ['Appendix A - Tools.md', 'appendix', 'back'],
    ['introduction-to-git.md', 'chapter', 'body'],
    ['chapter-1.md', 'chapter', 'body'],
    ['prólogo.md', 'prologue', 'body'],
  ])('%s is %s', async (file, role, matter) => {
    const { plan: book } = await plan({
      'book.yaml': `title: T\nchapters: [1.md, "${file}"]`,
      '1.md': '# One',
      [file]: 'Text',
    });
    expect(book.sections[1]).toMatchObject({ role, matter: matter === 'front' ? 'body' : matter });
  });

  it('front matter and book.yaml say it louder than names', async () => {
    const { plan: book } = await plan({
      'book.yaml': 'title: T\nchapters: [{file: a.md, role: preface}, b.md, c.md, 1.md, d.md]',
      'a.md': 'x',
      'b.md': '---\nrole: dedication\nlisted: false\n---\nx',
      'c.md': '---\nclass: [epigraph]\n---\nx',
      '1.md': '---\nnumber: false\n---\n# One',
      'd.md': '# Afterword',
    });
    expect(outlineOfPlan(book)).toEqual([
      'front preface a.md',
      'front dedication b.md',
      'front epigraph c.md',
      'body chapter 1.md',
      'back afterword d.md',
    ]);
    expect(book.sections[1]?.listed).toBe(false);
  });
});

describe('lists of chapters in Markdown', () => {
  it('name no chapter by an address that is a link of itself', async () => {
    const { plan: book, messages } = await plan({
      'SUMMARY.md': '# Summary\n\nSee https://example.org/book.\n\n- [A \\& B](a.md)\n- www.example.org, [C](c.md)\n',
      'book.toml': '[book]\ntitle = "T"',
      'a.md': '# A',
      'c.md': '# C',
    });
    expect(messages).toEqual([]);
    expect(book.sections.map(({ file, name }) => [file, name])).toEqual([
      ['a.md', 'A & B'],
      ['c.md', 'C'],
    ]);
  });

  it('name parts by the words of their headings, without attributes', async () => {
    const { plan: book } = await plan({
      'SUMMARY.md': '# Summary\n\n# Part *One* {#one}\n\n- [A](a.md)\n- [B](b.md)\n',
      'book.toml': '[book]\ntitle = "T"',
      'a.md': '# A',
      'b.md': '# B',
    });
    expect(book.parts.map(({ title }) => title)).toEqual(['Part One']);
  });
});

it('reads the other files where one is nested too deeply', async () => {
  const { plan: book, messages } = await plan({
    'book.yaml': 'title: T\nchapters: [a.md, b.md]',
    'a.md': `# A\n\n${'> '.repeat(100)}a`,
    'b.md': '---\ntitel: B\n---\n# B',
  });
  expect(book.sections.map(({ file }) => file)).toEqual(['b.md']);
  expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'a.md:3:1 nesting-too-deep',
    'b.md:2:1 config-unknown-key',
  ]);
});

it('counts no headings in quotations and blocks as chapters', async () => {
  const words = 'word '.repeat(6000);
  const headings = ['> ## A', ':::note\n## B\n:::', ':::tip\n## C\n:::', ':::warning\n## D\n:::'].map(
    (line) => `${line}\n\n${words}`,
  );
  const { plan: essay } = await plan({ 'a.md': `# T\n\n${headings.join('\n\n')}` }, 'a.md');
  expect(essay.kind).toBe('essay');
});

describe('metadata.yaml', () => {
  it.each(['---', '...'])('may stand between --- and %s', async (end) => {
    const { plan: planned, messages } = await plan({
      'metadata.yaml': `---\ntitle: A Thesis\nauthor: A. Writer\n${end}\n`,
      '1.md': '# One\n\nx',
      '2.md': '# Two\n\nx',
    });
    expect(messages).toEqual([]);
    expect(planned.settings.metadata.title).toBe('A Thesis');
  });
});

describe('a list of chapters', () => {
  const texts = { 'a.md': '# A\n\nText.', 'b.md': '# B\n\nText.' };
  const links = '- [A](a.md)\n- [B](b.md)\n';

  it.each([
    ['README.md', '# The Tide Tables', 'The Tide Tables'],
    ['SUMMARY.md', '# The Tide Tables', 'The Tide Tables'],
    ['SUMMARY.md', '# Summary', undefined],
    ['SUMMARY.md', '# Table of Contents', undefined],
    ['SUMMARY.md', '# Inhaltsverzeichnis', undefined],
    ['SUMMARY.md', '## Part One', undefined],
  ])('%s headed %s names the book %s', async (file, heading, title) => {
    const { plan: book } = await plan({ ...texts, [file]: `${heading}\n\n${links}` });
    expect(book.settings.metadata.title).toBe(title);
  });

  it('is the last to be asked for the title', async () => {
    const { plan: book } = await plan({
      ...texts,
      'book.toml': '[book]\ntitle = "T"',
      'SUMMARY.md': `# S\n\n${links}`,
    });
    expect(book.settings.metadata.title).toBe('T');
  });
});
