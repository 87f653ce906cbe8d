/** What is marked for an index, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText, type Read } from '../support/read-text.ts';

/** The lines of the index, places as numbers, sub-entries after `>`. */
function linesOf({ html }: Read): string[] {
  const index = html.slice(html.indexOf('doc-index"') + 1 || html.indexOf('index-group'));
  const depths = [
    ...index.matchAll(/<ul class="index-entries[^>]*>|<\/ul>|<p class="index-line">(.*?)<\/p>|<h3[^>]*>(.*?)<\/h3>/gsu),
  ];
  let depth = 0;
  return depths.flatMap(([whole, line, letter]) => {
    if (whole.startsWith('<ul')) depth += 1;
    else if (whole === '</ul>') depth -= 1;
    else if (letter !== undefined) return [`[${letter}]`];
    else return [`${'> '.repeat(depth - 1)}${(line ?? '').replaceAll(/<(?!em|\/em)[^>]*>/gu, '')}`];
    return [];
  });
}

describe('an index', () => {
  it.each([
    ['the words that are marked', 'The [Pharos]{.index} of old.', ['Pharos, 1']],
    ['another entry, and its sub-entry', 'x[]{.index entry="Pharos!fall of"} y', ['Pharos', '> fall of, 1']],
    ['a word and the same at the beginning of a sentence', '[Lamps]{.index} and [lamps]{.index}', ['Lamps, 1, 2']],
    ['emphasis in a name', 'x[]{.index entry="*Moby-Dick*, reading of"} y', ['<em>Moby-Dick</em>, reading of, 1']],
    ['words that are emphasised', '[*Moby-Dick*]{.index} y', ['<em>Moby-Dick</em>, 1']],
    ['where else to look', '[oil]{.index} x[]{.index entry="Colza" see="oil"}', ['Colza, <em>see</em> oil', 'oil, 1']],
    [
      'where to look, too',
      '[oil]{.index} [Lamp]{.index see-also="oil"} [Lamp]{.index}',
      ['Lamp, 1. <em>See also</em> oil', 'oil, 1'],
    ],
    ['a range', 'a[]{.index entry="Fog" .begin}\n\nb[]{.index entry="Fog" .end}', ['Fog, 1']],
    ['marks in notes where they are referred to', 'a^[[Fog]{.index}] [Fog]{.index}', ['Fog, 1, 2']],
    [
      'LaTeX’s marks',
      'a\\index{Pharos!fall of} b\\index{Zo@Zoe|see{Pharos}} c',
      ['Pharos', '> fall of, 1', 'Zoe, <em>see</em> Pharos'],
    ],
    [
      'marks in headings, cells and quotations',
      '## On [fog]{.index}\n\n> [Oil]{.index}\n\n| [Wick]{.index} |\n|---|\n| a |',
      ['fog, 1', 'Oil, 1', 'Wick, 1'],
    ],
  ])('has %s', async (_what, text, lines) => {
    const read = await readText(text);
    expect(linesOf(read)).toEqual(lines);
    expect(read.messages.filter((message) => !/index-alone/u.test(message))).toEqual([]);
  });

  it.each([
    ['en', ['Äpfel', 'Apfel', 'Zug', 'Öl'], ['Apfel', 'Äpfel', 'Öl', 'Zug']],
    ['sv', ['Äpple', 'Zoo', 'Apa', 'Öl'], ['Apa', 'Zoo', 'Äpple', 'Öl']],
    ['en', ['item 10', 'item 9', 'newspaper', 'New York'], ['item 9', 'item 10', 'New York', 'newspaper']],
    ['en', ['“Quoted”', 'Plain', 'Sign'], ['Plain', '“Quoted”', 'Sign']],
    ['zh', ['中国', '北京', '上海'], ['北京', '上海', '中国']],
  ])('is in the order of the language: %s %j', async (language, names, order) => {
    const text = names.map((name) => `x[]{.index entry='${name}'}`).join(' ');
    const read = await readFiles({ 'a.md': `---\ntitle: T\nlang: ${language}\n---\n\n${text}\n` }, 'a.md');
    expect(linesOf(read).map((line) => line.replace(/, 1$/u, ''))).toEqual(order);
  });

  it('sorts by what its author says', async () => {
    const read = await readText('[The Lamp]{.index sort="Lamp"} [Mast]{.index} [Keel]{.index}');
    expect(linesOf(read)).toEqual(['Keel, 1', 'The Lamp, 1', 'Mast, 1']);
  });

  it('has letters where it is long, and signs and numbers by their names', async () => {
    const names = [...'bcdfghjklmnpqrstvw'].map((letter) => `${letter}ab`);
    const read = await readText(
      [...names, '1755', 'Éab', 'eab', '+'].map((name) => `x[]{.index entry="${name}"}`).join(' '),
    );
    const letters = linesOf(read).filter((line) => line.startsWith('['));
    expect(letters).toEqual(['[Signs]', '[Numbers]', ...[...'BCDEFGHJKLMNPQRSTVW'].map((letter) => `[${letter}]`)]);
  });

  it('finds the words of a list of terms, once in a paragraph', async () => {
    const read = await readFiles(
      {
        'a.md':
          '---\ntitle: T\nindex: {terms: {Lights: [lighthouse*, Pharos], Fog: fog}}\n---\n\n# T\n\nLighthouses and the Pharos.\n\nThe FOG, a lighthouse, `fog`, foghorn.\n',
      },
      'a.md',
    );
    expect(linesOf(read)).toEqual(['Fog, 1', 'Lights, 1, 2']);
  });

  it('finds no words in the list of works: whoever is only cited there is no term of the text', async () => {
    const read = await readFiles(
      {
        'a.md':
          '---\ntitle: T\nindex: {terms: {Tschichold: Tschichold}}\nreferences:\n  - {id: t, type: book, title: Form, author: [{family: Tschichold}], issued: 1991}\n---\n\n# T\n\nTschichold measured [-@t].\n',
      },
      'a.md',
    );
    expect(linesOf(read)).toEqual(['Tschichold, 1']);
  });

  it('takes any signs in a term', async () => {
    const terms = '{C: "C++", half-title: half-title, PDF: "PDF/A*", odd: "a(b[c]{d}^$|\\\\."}';
    const read = await readFiles(
      { 'a.md': `---\ntitle: T\nindex: {terms: ${terms}}\n---\n\nThe half-title, PDF/A-2a.\n` },
      'a.md',
    );
    expect(linesOf(read)).toEqual(['half-title, 1', 'PDF, 1']);
  });

  it('is several where the author wants them', async () => {
    const read = await readFiles({
      'book.yaml': 'title: T\nchapters: [a.md]\nindex: {title: Things, lists: {persons: Persons}}\n',
      'a.md': '# A\n\n[Smeaton]{.index in=persons} and [oil]{.index}.\n',
    });
    expect(read.book.sections.map(({ role, title }) => `${role} ${title}`)).toEqual([
      'chapter A',
      'index Persons',
      'index Things',
    ]);
  });

  it('stands in the chapter that was left for it', async () => {
    const read = await readFiles({
      'book.yaml': 'title: T\nchapters: [a.md, index.md, z.md]\n',
      'a.md': '# A\n\n[oil]{.index}\n',
      'index.md': '# Index\n',
      'z.md': '# Z\n\nx\n',
    });
    expect(read.book.sections.map(({ title }) => title)).toEqual(['A', 'Index', 'Z']);
    expect(read.html).toContain('<span class="index-term">oil</span>');
  });

  it('is none where it is not wanted, and the words stay', async () => {
    const read = await readFiles({ 'a.md': '---\ntitle: T\nindex: false\n---\n\nThe [Pharos]{.index}.\n' }, 'a.md');
    expect(read.html).not.toContain('doc-index');
    expect(read.html).toContain('Pharos');
    expect(read.messages).toEqual([]);
  });

  it.each([
    [
      'a[]{.index entry="Colza" see="oill"} [oil]{.index}',
      '5:2 index-see “Colza” leads to “oill”, which the index does not have | Did you mean oil?',
    ],
    ['a[]{.index entry="Colza" see="Colza"}', '5:2 index-see “Colza” leads to itself'],
    ['a[]{.index entry="Fog" .begin}', '5:2 index-range A range of “Fog” begins here that ends nowhere'],
    ['a[]{.index entry="Fog" .end}', '5:2 index-range A range of “Fog” ends here that begins nowhere'],
    ['a[]{.index} b', '5:2 index-empty A mark for the index that names nothing'],
    ['[oil]{.index} '.repeat(8), '5:1 index-crowded “oil” has 8 places with nothing to tell them apart'],
    ['a[]{.index entry="oil!old"}', '5:2 index-alone “oil” has one sub-entry and nothing else'],
  ])('says what is wrong with %s', async (text, message) => {
    const { messages } = await readText(text);
    expect(messages.find((one) => one.includes(' index-'))).toContain(message);
  });

  it('takes no mark from HTML for more than it is', async () => {
    const { messages } = await readText('<span data-index="{{{">x</span> <span data-index=\'{"entry":5}\'>y</span>');
    expect(messages.filter((message) => message.includes('error'))).toEqual([]);
  });
});
