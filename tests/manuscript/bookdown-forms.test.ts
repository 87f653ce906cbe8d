/** What authors of bookdown write: its theorems, text references, parts, and bibliographies that its code makes. */
import { describe, expect, it } from 'vitest';
import { readFiles, type Read } from '../support/read-text.ts';

async function read(text: string, yaml = '', files: Readonly<Record<string, string>> = {}): Promise<Read> {
  const found = await readFiles({
    'book.yaml': `title: T\nlanguage: en\nchapters: [a.Rmd, b.Rmd]\n${yaml}`,
    'p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    'a.Rmd': `# A\n\n${text}`,
    'b.Rmd': '# B\n\nx',
    ...files,
  });
  return { ...found, html: found.html.replaceAll('\u00A0', ' ') };
}

function plain(html: string): string {
  return html.replace(/<[^>]+>/gu, '');
}

describe('theorems', () => {
  it.each([
    ['::: {.theorem #pyth}\nWords.\n:::\n\nBy \\@ref(thm:pyth).', 'Theorem 1. Words.By 1.'],
    ['::: {.lemma #x name="Pier"}\nWords.\n:::\n\nBy \\@ref(lem:x).', 'Lemma 1 (Pier). Words.By 1.'],
    [
      '::: {.hypothesis #x name="Riemann"}\nWords.\n:::\n\nBy @hyp-x.',
      'Hypothesis 1 (Riemann). Words.By Hypothesis 1.',
    ],
    [
      '```{theorem, pyth, name="Pier"}\nSome *words*.\n```\n\nBy \\@ref(thm:pyth).',
      'Theorem 1 (Pier). Some words.By 1.',
    ],
    ['```{theorem pyth}\nWords.\n```\n\nBy \\@ref(thm:pyth).', 'Theorem 1. Words.By 1.'],
    ['```{definition, label="x"}\nWords.\n```\n\nBy \\@ref(def:x).', 'Definition 1. Words.By 1.'],
    ['```{proof}\nWords.\n```', 'Proof. Words. ∎'],
  ])('%j', async (text, words) => {
    const { html, messages } = await read(text);
    expect(messages).toEqual([]);
    expect(plain(html)).toContain(`A${words}`);
  });

  it('a section of the same name is not taken for one', async () => {
    const { messages } = await read('## Pyth {#pyth}\n\nBy \\@ref(thm:pyth).');
    expect(messages).toEqual([expect.stringContaining('link-dead The reference to thm:pyth leads to nothing')]);
  });
});

it('blocks of knitr are boxes, and what is as it is, is Markdown', async () => {
  const { html, messages } = await read(
    "```{block2, type='rmdnote'}\nSome *words*.\n```\n\n```{asis, echo=TRUE}\nMore *words*.\n```\n\n::: {.rmdcaution}\nCare.\n:::",
  );
  expect(messages).toEqual([]);
  expect(html).toMatch(/<aside class="callout note"[^]*?Some <em>words<\/em>/u);
  expect(html).toContain('<p>More <em>words</em>.</p>');
  expect(html).toContain('callout caution');
});

describe('text references', () => {
  it('stand in captions, and in code as they were written', async () => {
    const { html, messages } = await read(
      '(ref:plot) A *plot* of `cars`.\n\n![(ref:plot)](p.svg){#fig:x}\n\n```{r y, fig.cap="(ref:plot)", fig.alt="A plot"}\nplot(1)\n```\n\nWrite `(ref:plot)`.',
    );
    expect(messages.filter((message) => !/cell-uncomputed|image-alt-caption/u.test(message))).toEqual([]);
    expect(html).toContain('A <em>plot</em> of <code>cars</code>.');
    expect(plain(html).match(/A plot of cars\./gu)).toHaveLength(2);
    expect(html).toContain('Write <code>(ref:plot)</code>.');
    expect(plain(html)).not.toContain('(ref:plot) A');
  });

  it('are told if nothing uses them, or if they say nothing', async () => {
    const { html, messages } = await read('(ref:none) Words.\n\nSee (ref:other).');
    expect(messages).toEqual([
      expect.stringContaining('a.Rmd:3:1 text-left-out Words for (ref:…) that nothing in this file refers to'),
      expect.stringContaining('a.Rmd:5:5 syntax-foreign'),
    ]);
    expect(html).toContain('See (ref:other).');
  });

  it('do not take a paragraph of several lines', async () => {
    const { html } = await read('(ref:a) One\ntwo.');
    expect(plain(html)).toContain('(ref:a) One\ntwo.');
  });
});

it('parts and appendices that headings open', async () => {
  const { book, messages } = await read('Words.', '', {
    'a.Rmd': '# (PART) Going Out {-}\n\n# Harbour\n\nWords.\n\n# (PART\\*) Coming *Home* {-}\n\n# Quay\n\nWords.\n',
    'b.Rmd': '# (APPENDIX) Appendix {-}\n\n# Tides\n\nWords.\n',
  });
  expect(messages).toEqual([]);
  const told = book.sections.map(({ role, title, number = '', depth }) => `${role} ${number} ${title} ${depth}`);
  expect(told).toEqual([
    'part I Going Out 0',
    'chapter 1 Harbour 1',
    'part  Coming Home 0',
    'chapter 2 Quay 1',
    'part  Appendix 0',
    'appendix A Tides 1',
  ]);
});

describe('a bibliography that is not there', () => {
  const cited = 'X [see @R-base, p. 3; @R-knitr], @R-base, @somebody.';
  const told = [
    expect.stringContaining('a.Rmd:3:3 citation-absent 2 citations may be of works in packages.bib'),
    expect.stringContaining('citation-doubtful @somebody'),
  ];

  it('is said once if code makes it, and works are named by their keys', async () => {
    const { html, messages } = await read(
      `${cited}\n\n\`\`\`{r}\nknitr::write_bib('base', 'packages.bib')\n\`\`\``,
      'bibliography: packages.bib',
      { 'b.Rmd': '---\nbibliography: [packages.bib]\n---\n\n# B\n\nx' },
    );
    const [first, ...others] = messages.filter((message) => !message.includes('cell-uncomputed'));
    expect(first).toMatch(/book\.yaml:4:15 bibliography-absent There is no packages\.bib: code makes it \(a\.Rmd:5\)/u);
    expect(others).toEqual(told);
    expect(plain(html)).toContain('X (see R-base, p. 3; R-knitr), R-base, @somebody.');
  });

  it('is a mistake if nothing makes it', async () => {
    const { messages } = await read(cited, 'bibliography: packages.bib');
    expect(messages).toEqual([expect.stringContaining('file-missing There is no file packages.bib'), ...told]);
  });
});

it('an address ends where a command of LaTeX begins', async () => {
  const { html, messages } = await read('See (https://example.org/a_(b)).\\index{Example term} Words.');
  expect(messages).toEqual([]);
  expect(html).toContain('<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>).');
  expect(plain(html)).not.toContain('\\index');
});

it('commands that give commands other names are layout', async () => {
  const { html, messages } = await read('\\let\\old\\href\n\\let\\href\\new\n\nWords.');
  expect(messages).toEqual([expect.stringContaining('text-left-out')]);
  expect(html).not.toContain('\\let');
});
