/** `octavo import`: what each kind of project becomes, that nothing of it is touched, and that it is a book. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/commands/run.ts';
import { readBook } from '../../src/manuscript/index.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from '../support/folder.ts';

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

interface Outcome {
  readonly folder: string;
  readonly book: unknown;
  readonly report: string;
}

async function importFiles(files: Files): Promise<Outcome> {
  const folder = await folderWith(files);
  const { code, err } = await octavo('import', folder);
  expect(code).toBe(0);
  return { folder, book: parse(await readFile(join(folder, 'book.yaml'), 'utf8')), report: err };
}

const chapter = (title: string): string => `# ${title}\n\nWords.\n`;

describe('octavo import', () => {
  it.each<[string, Files, Readonly<Record<string, unknown>>]>([
    [
      'Quarto',
      {
        '_quarto.yml':
          'project: {type: book}\nlang: de\nbibliography: works.bib\nbook:\n  title: Gezeiten\n  author: [{name: Ada Fournier}, Bela Kis]\n  date: today\n  chapters:\n    - index.qmd\n    - part: part.qmd\n      chapters: [one.qmd]\n  appendices: [two.qmd]\nformat: {html: {theme: cosmo}}\n',
        'index.qmd': chapter('Start'),
        'part.qmd': chapter('The part {.unnumbered}'),
        'one.qmd': chapter('One'),
        'two.qmd': chapter('Two'),
        'works.bib': '@book{a, title={A}}',
      },
      {
        title: 'Gezeiten',
        author: ['Ada Fournier', 'Bela Kis'],
        language: 'de',
        'number-sections': true,
        bibliography: 'works.bib',
        chapters: ['index.qmd', { part: 'The part', file: 'part.qmd', chapters: ['one.qmd'] }],
        backmatter: [{ file: 'two.qmd', role: 'appendix' }],
      },
    ],
    [
      'mdBook',
      {
        'book.toml': '[book]\ntitle = "Tides"\nauthors = ["A. Writer"]\n[output.html]\nmathjax-support = true\n',
        'src/SUMMARY.md': '# Summary\n\n[Preface](pre.md)\n\n- [One](one.md)\n  - [Deeper](two.md)\n',
        'src/pre.md': chapter('Preface'),
        'src/one.md': chapter('One'),
        'src/two.md': chapter('Two'),
      },
      {
        title: 'Tides',
        author: 'A. Writer',
        frontmatter: ['src/pre.md'],
        chapters: [{ file: 'src/one.md', chapters: [{ file: 'src/two.md', title: 'Deeper' }] }],
      },
    ],
    [
      'mdBook (book.toml, src/SUMMARY.md)',
      {
        'book.toml': '[book]\ntitle = "Tides"\n',
        'src/SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Two](two.md)\n',
        'src/one.md': '## One\n\nWords.\n\n## Summary\n\nWords.\n',
        'src/two.md': '## Two\n\nWords.\n',
      },
      { title: 'Tides', chapters: [{ file: 'src/one.md', title: 'One' }, 'src/two.md'] },
    ],
    [
      'mdBook (book.toml, text/SUMMARY.md)',
      {
        'book.toml': '[book]\ntitle = "Tides"\nsrc = "text"\n',
        'text/SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Two](two.md)\n',
        'text/one.md': chapter('One'),
        'text/two.md': chapter('Two'),
      },
      { title: 'Tides', chapters: ['text/one.md', 'text/two.md'] },
    ],
    [
      'HonKit',
      {
        'book.json': '{"title": "Tides", "author": "A. Writer", "plugins": ["x"]}',
        'SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Two](two.md)\n',
        'one.md': chapter('One'),
        'two.md': chapter('Two'),
      },
      { title: 'Tides', author: 'A. Writer', chapters: ['one.md', 'two.md'] },
    ],
    [
      'Jupyter Book',
      {
        '_config.yml': 'title: Tides\nauthor: A. Writer\nbibtex_bibfiles: [w.bib]\nexecute: {execute_notebooks: off}\n',
        '_toc.yml':
          'format: jb-book\nroot: intro\nparts:\n  - caption: Going out\n    chapters:\n      - file: one\n        sections: [{file: two}]\n      - file: lab\n',
        'intro.md': chapter('Intro'),
        'one.md': chapter('One'),
        'two.md': chapter('Two'),
        'lab.ipynb': '{}',
        'w.bib': '@book{a, title={A}}',
      },
      {
        title: 'Tides',
        author: 'A. Writer',
        bibliography: ['w.bib'],
        chapters: ['intro.md', { part: 'Going out', chapters: [{ file: 'one.md', chapters: ['two.md'] }] }],
      },
    ],
    [
      'MyST',
      {
        'myst.yml':
          'version: 1\nproject:\n  title: Tides\n  authors: [{name: A. Writer}]\n  toc:\n    - file: one.md\n    - title: Part\n      children: [{file: two.md}]\nsite: {template: book-theme}\n',
        'one.md': chapter('One'),
        'two.md': chapter('Two'),
      },
      { title: 'Tides', author: 'A. Writer', chapters: ['one.md', { part: 'Part', chapters: ['two.md'] }] },
    ],
    [
      'bookdown',
      {
        '_bookdown.yml': 'book_filename: tides\n',
        'index.Rmd':
          '---\ntitle: Tides\nauthor: A. Writer\ndate: "`r Sys.Date()`"\nbibliography: [w.bib]\nlot: yes\nurl: \'https\\://tides.example/\'\nsite: bookdown::bookdown_site\n---\n\n# Start\n\nWords.\n',
        '02-two.Rmd': chapter('Two'),
        '01-one.Rmd': chapter('Introduction'),
        '03-end.Rmd': chapter('Conclusion {-}'),
        '_draft.Rmd': chapter('Draft'),
        'w.bib': '@book{a, title={A}}',
      },
      {
        title: 'Tides',
        author: 'A. Writer',
        url: 'https://tides.example/',
        lot: true,
        'number-sections': true,
        bibliography: ['w.bib'],
        // What is called so has a number there, unless it says that it has none.
        chapters: ['index.Rmd', { file: '01-one.Rmd', role: 'chapter' }, '02-two.Rmd', '03-end.Rmd'],
      },
    ],
    [
      'd2lbook',
      {
        'config.ini': '[project]\ntitle = Tides\nauthor = A. Writer and B. Reader\n[html]\nx = 1\n',
        'index.md':
          '# Tides\n\n```toc\n:maxdepth: 1\n\ninstall\n```\n\n```toc\n:maxdepth: 2\n:numbered:\n\nc/index\n```\n\n```toc\nlast\n```\n',
        'install.md': chapter('Installation'),
        'last.md': '```eval_rst\n\n.. only:: html\n\n   References\n   ==========\n\n```\n\n:bibliography:`../w.bib`\n',
        'c/index.md': '# One\n\nWords.\n\n```toc\ntwo\n```\n',
        'c/two.md': chapter('Two'),
      },
      {
        title: 'Tides',
        author: ['A. Writer', 'B. Reader'],
        'number-sections': true,
        chapters: [
          { file: 'install.md', number: false },
          { file: 'c/index.md', chapters: ['c/two.md'] },
          { file: 'last.md', number: false },
        ],
      },
    ],
    [
      'Pandoc',
      {
        Makefile:
          'DIR=$(CURDIR)/text\nBIB=$(DIR)/w.bib\n\npdf:\n\tpandoc -o out.pdf "$(DIR)"/*.md \\\n\t\t--bibliography="$(BIB)" -N \\\n\t\t--metadata title="Tides" --pdf-engine=xelatex\n',
        'text/metadata.yml': '---\nauthor: A. Writer\ndegree: PhD\n---\n',
        'text/1.md': chapter('One'),
        'text/2.md': chapter('Two'),
        'text/w.bib': '@book{a, title={A}}',
        'README.md': 'For those who build it.',
      },
      {
        title: 'Tides',
        author: 'A. Writer',
        'number-sections': true,
        bibliography: 'text/w.bib',
        chapters: ['text/1.md', 'text/2.md'],
      },
    ],
    ['plain Markdown', { '1.md': chapter('One'), '2.md': chapter('Two') }, { chapters: ['1.md', '2.md'] }],
  ])('takes a project of %s over, and the book can be read', async (program, files, expected) => {
    const { folder, book, report } = await importFiles(files);
    expect(book).toEqual(expected);
    expect(report).toContain(`A project of ${program}`);
    for (const [path, text] of Object.entries(files)) expect(await readFile(join(folder, path), 'utf8')).toBe(text);
    const messages = new Report();
    await readBook(folder, messages, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
    expect(messages.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(messages.messages.filter(({ rule }) => rule.startsWith('config-'))).toEqual([]);
  });

  it('says what is left alone, and why', async () => {
    const { report } = await importFiles({
      '_quarto.yml': 'book:\n  title: T\n  date: today\n  page-footer: x\n  chapters: [a.qmd, gone.qmd]\n',
      'a.qmd': '# A\n\nIn @fig-x.\n\n```{r}\n#| label: fig-x\nplot(1)\n```\n',
      'b.qmd': chapter('B'),
      'n.ipynb': '{}',
    });
    for (const words of [
      'date → “today”',
      'page-footer',
      'gone.qmd',
      'b.qmd → not listed',
      'n.ipynb',
      '@fig-x, @sec-x and their like, once',
    ])
      expect(report).toContain(words);
  });

  it('overwrites nothing unless it is asked to', async () => {
    const folder = await folderWith({ 'book.yaml': 'title: Mine\n', '1.md': chapter('One') });
    const refused = await octavo('import', folder);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('is there already');
    expect(await readFile(join(folder, 'book.yaml'), 'utf8')).toBe('title: Mine\n');
    expect((await octavo('import', folder, '--force', '--quiet')).code).toBe(0);
    expect(parse(await readFile(join(folder, 'book.yaml'), 'utf8'))).toEqual({ chapters: ['1.md'] });
  });

  it('prints, writes elsewhere, and keeps the report', async () => {
    const folder = await folderWith({ '1.md': chapter('One') });
    const printed = await octavo('import', folder, '--out', '-', '--report', join(folder, 'report.txt'));
    expect(parse(printed.out)).toEqual({ chapters: ['1.md'] });
    expect(await readdir(folder)).toEqual(['1.md', 'report.txt']);
    expect(await readFile(join(folder, 'report.txt'), 'utf8')).toBe(printed.err);
    const json = await octavo('import', folder, '--out', join(folder, 'other.yaml'), '--json');
    expect(JSON.parse(json.out)).toMatchObject({ exitCode: 0, program: 'plain Markdown' });
  });

  it.each([
    [['import'], 2, 'No folder was named'],
    [['import', '/nowhere/at/all'], 2, 'There is no file or folder'],
  ] as const)('refuses %j', async (args, code, words) => {
    const result = await octavo(...args);
    expect(result).toMatchObject({ code });
    expect(result.err).toContain(words);
  });

  it('says where settings are broken', async () => {
    const folder = await folderWith({ '1.md': chapter('One') });
    await writeFile(join(folder, '_quarto.yml'), 'book: [\n');
    const { code, err } = await octavo('import', folder);
    expect([code, err]).toEqual([1, expect.stringContaining('_quarto.yml cannot be read')]);
    expect(await readdir(folder)).not.toContain('book.yaml');
  });
});
