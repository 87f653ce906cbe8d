/** What each file of a book is: as it says itself, as the list calls it, by its file's name, by its heading. */
import { describe, expect, it } from 'vitest';
import { outlineOfPlan, plan } from '../../support/plan.ts';

const text = (heading: string): string => `# ${heading}\n\nWords of it.\n`;

async function roles(list: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { plan: book, messages } = await plan({ 'book.yaml': `title: T\n${list}`, ...files });
  expect(messages).toEqual([]);
  return outlineOfPlan(book);
}

/** The middle one of three files. */
const middle = async (entry: string, file: string, content: string): Promise<string> =>
  (
    await roles(`chapters:\n- a.md\n- ${entry}\n- z.md\n`, { 'a.md': text('A'), [file]: content, 'z.md': text('Z') })
  )[1]?.replace(` ${file}`, '') ?? '';

describe('a file is', () => {
  it.each([
    ['a chapter', 'b.md', 'b.md', text('On Rope'), 'body chapter #'],
    ['what it says itself', 'b.md', 'b.md', `---\nrole: prologue\n---\n\n${text('On Rope')}`, 'body prologue'],
    ['what the list says', '{file: b.md, role: epilogue}', 'b.md', text('Prologue'), 'body epilogue'],
    ['what the list calls it', '{file: b.md, title: Prologue}', 'b.md', text('On Rope'), 'body prologue'],
    ['what its title says', 'b.md', 'b.md', '---\ntitle: Prologue\n---\n\nWords.\n', 'body prologue'],
    ['what its name says', '02-prologue.md', '02-prologue.md', text('On Rope'), 'body prologue'],
    ['what its folder says', 'prologue/README.md', 'prologue/README.md', text('On Rope'), 'body prologue'],
    ['what its folder says, not that it is an index', 'x/index.md', 'x/index.md', text('On Rope'), 'body chapter #'],
    ['what its heading says', 'b.md', 'b.md', text('Prologue'), 'body prologue'],
    ['what its name says before its heading', 'prologue.md', 'prologue.md', text('Epilogue'), 'body prologue'],
    ['a chapter among chapters, whatever it is called', 'b.md', 'b.md', text('Preface'), 'body preface'],
    ['without a number where the list says so', '{file: b.md, number: false}', 'b.md', text('On Rope'), 'body chapter'],
    ['without a number where it says so', 'b.md', 'b.md', '# On Rope {-}\n\nWords.\n', 'body chapter #'],
    [
      'with a number where the list says so',
      '{file: b.md, role: prologue, number: true}',
      'b.md',
      text('X'),
      'body prologue #',
    ],
  ])('%s', async (_, entry, file, content, expected) => {
    expect(await middle(entry, file, content)).toBe(expected);
  });

  it('what its heading says where its name says little', async () => {
    const files = { 'preface.md': text('Acknowledgments'), 'a.md': text('A'), 'backmatter.md': text('Colophon') };
    expect(await roles('chapters: [preface.md, a.md, backmatter.md]\n', files)).toEqual([
      'body acknowledgments preface.md',
      'body chapter a.md #',
      'back colophon backmatter.md',
    ]);
    const plain = { 'preface.md': text('Of It'), 'a.md': text('A'), 'backmatter.md': text('Of That') };
    expect(await roles('chapters: [preface.md, a.md, backmatter.md]\n', plain)).toEqual([
      'front preface preface.md',
      'body chapter a.md #',
      'back chapter backmatter.md',
    ]);
  });

  it('where the list puts it', async () => {
    const files = { 'a.md': text('A'), 'b.md': text('B'), 'c.md': text('C') };
    expect(await roles('frontmatter: [a.md]\nchapters: [b.md]\nbackmatter: [c.md]\n', files)).toEqual([
      'front preface a.md',
      'body chapter b.md #',
      'back chapter c.md',
    ]);
  });
});

describe('in a part', () => {
  const files = {
    'p.md': text('Of Rope'),
    'a.md': text('Introduction'),
    'b.md': text('Conclusion'),
    'c.md': text('Prologue'),
  };

  it('an introduction is a chapter like the others', async () => {
    const list = 'chapters:\n- part: One\n  chapters: [a.md, b.md, c.md]\n';
    expect(await roles(list, files)).toEqual([
      'Part: One',
      '  body chapter a.md #',
      '  body chapter b.md #',
      '  body prologue c.md',
    ]);
  });

  it('is its opening text, which gives it a name if the list does not', async () => {
    const unnamed = 'chapters:\n- file: p.md\n  chapters: [a.md]\n';
    expect(await roles('chapters:\n- part: One\n  file: p.md\n  chapters: [a.md]\n', files)).toEqual([
      'Part: One (p.md)',
      '  body chapter a.md #',
    ]);
    // A chapter with chapters of its own: they are its sections.
    expect((await roles(unnamed, files))[0]).toContain('p.md');
  });

  it('may be parts', async () => {
    const list = 'chapters:\n- part: One\n  chapters:\n  - part: Two\n    chapters: [c.md]\n  - a.md\n- b.md\n';
    expect(await roles(list, files)).toEqual([
      'Part: One',
      'Part: Two',
      '    body prologue c.md',
      '  body chapter a.md #',
      'body conclusion b.md',
    ]);
  });
});
