import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/manuscript/text/index.ts';

/** Lines that front matter takes, and what it says. */
function read(text: string): { lines: number; title?: string | undefined; messages: readonly string[] } {
  const { frontMatter, problems } = parseFile('a.md', text);
  return {
    lines: frontMatter.lines,
    title: frontMatter.settings.metadata.title,
    messages: problems.messages.map(({ text: words }) => words),
  };
}

describe('front matter in YAML', () => {
  it.each([
    ['---\n\nText\n\n---\n\nMore'],
    ['---\ntitle: T\n\nText'],
    ['Text\n---\ntitle: T\n---'],
    [' ---\na: 1\n---'],
    ['---'],
    [''],
  ])('is none in %j', (text) => {
    expect(read(text)).toEqual({ lines: 0, title: undefined, messages: [] });
  });

  it.each([
    ['---\n---\nText', 2, undefined],
    ['---\ntitle: T\n...\nText', 3, 'T'],
    ['--- \ntitle: T\n---\t\nText', 3, 'T'],
    ['---\ntitle: T\n---', 3, 'T'],
  ])('ends with --- or ...: %j', (text, lines, title) => {
    expect(read(text)).toEqual({ lines, title, messages: [] });
  });

  it('keeps its number of lines even if it cannot be understood, so that the text keeps its place', () => {
    const file = parseFile('a.md', '---\na: [\n---\n# Text');
    expect(file.frontMatter.lines).toBe(3);
    expect(file.body).toBe('\n\n\n# Text');
    expect(file.tree.children[0]?.position?.start).toMatchObject({ line: 4, column: 1 });
    expect(file.problems.messages).toHaveLength(1);
  });

  it('says what a chapter is', () => {
    const of = (yaml: string): unknown => parseFile('a.md', `---\n${yaml}\n---\n`).frontMatter;
    expect(of('role: preface\nnumber: true\nlisted: false')).toMatchObject({
      role: 'preface',
      numbered: true,
      listed: false,
    });
    expect(of('class: [unnumbered, appendix, unlisted]')).toMatchObject({
      role: 'appendix',
      numbered: false,
      listed: false,
    });
    expect(of('class: appendix')).toEqual(expect.not.objectContaining({ numbered: expect.anything() as unknown }));
  });
});

describe('front matter in headings', () => {
  it.each([
    ['# Title: T\n## Author: A\nText', 2],
    ['# Title: T\n\n\n## Author: A B\n\n## Year: 1813\n\n-----\n\nText', 8],
    ['\n  # Title: T\n \t\n## Author: A\n***\nText', 5],
    ['# Title: T\n## Author: A\n\n\nText', 2],
    ['# Title: T\n## Author: A\n\n## Year: about 1813\n', 2],
  ])('%j', (text, lines) => {
    const { frontMatter } = parseFile('a.md', text);
    expect(frontMatter).toMatchObject({ lines, settings: { metadata: { title: 'T' } } });
    expect(frontMatter.settings.metadata.contributors).toHaveLength(1);
  });

  it('has a year', () => {
    const { metadata } = parseFile('a.md', '# Title: T\n## Author: A\n\n## Year: 1813\n').frontMatter.settings;
    expect(metadata.date).toBe('1813');
  });

  it.each([['# Title: T'], ['# Title: T\n## Author: A'], ['# Title: T\nWords\n## Author: A\n'], ['Title: T\n']])(
    'is none in %j',
    (text) => {
      expect(read(text)).toEqual({ lines: 0, title: undefined, messages: [] });
    },
  );

  it('is looked for in one walk, however many blank lines there are', () => {
    // An expression that may part blank lines in many ways tries them all: forty lines took for ever.
    for (const blank of ['\n', ' \n', '\t \n']) {
      expect(read(`# Title: T\n${blank.repeat(50_000)}Text`).lines).toBe(0);
      expect(read(`# Title: T\n${blank.repeat(50_000)}## Author: A\n${blank.repeat(50_000)}Text`).lines).toBe(50_002);
    }
  }, 5_000);
});

describe('Pandoc’s title block', () => {
  const read = (text: string) => parseFile('a.md', text);

  it('names title, authors and date', () => {
    const { frontMatter, body, problems } = read(
      '% The Tide\n  Tables\n% A. Writer; B. Other\n  C. Third\n% June 2020\n\nText',
    );
    expect(problems.messages).toEqual([]);
    expect(frontMatter.lines).toBe(5);
    expect(frontMatter.settings.metadata).toMatchObject({ title: 'The Tide Tables', date: '2020-06' });
    expect(frontMatter.settings.metadata.contributors.map(({ name }) => name)).toEqual([
      'A. Writer',
      'B. Other',
      'C. Third',
    ]);
    expect(body).toBe('\n\n\n\n\n\nText');
  });

  it('may leave out what it likes', () => {
    const { metadata } = read('%\n% A. Writer\n\nText').frontMatter.settings;
    expect(metadata.title).toBeUndefined();
    expect(metadata.contributors).toHaveLength(1);
  });

  it('says at its line what is wrong', () => {
    expect(read('% T\n% A\n% some day\n\nText').problems.messages).toMatchObject([{ rule: 'config-value', line: 3 }]);
  });

  it('is none further down, and none of words that begin with a per cent', () => {
    expect(read('Text\n% T').frontMatter.lines).toBe(0);
    expect(read('%d is a format').frontMatter.lines).toBe(0);
  });
});
