/** Forms of Quarto, bookdown, MyST, d2lbook and LaTeX in the text: read, or told; a missing result refuses no book. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/folder.ts';
import { readFiles as readAll, readText as readOne, type Read } from '../support/read-text.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A space that no line ends in is a space here. */
const loose = (read: Read): Read => ({ ...read, html: read.html.replaceAll('\u00A0', ' ') });
const readText = async (text: string, files: Files = {}): Promise<Read> => loose(await readOne(text, files));
const readFiles = async (files: Files, of = ''): Promise<Read> => loose(await readAll(files, of));
/** Without what is told of them. */
const rulesOf = (messages: readonly string[]): string[] =>
  messages.map((message) => message.replace(/^\S+ (\S+) .*$/su, '$1')).filter((rule) => rule !== 'text-left-out');
const bib = '@book{smith99, author={Smith, Ann}, title={Tides}, year={1999}, publisher={Pier}}';

describe('cells of code', () => {
  const cell =
    '```{r}\n#| label: fig-tides\n#| fig-cap: "Tides of *one* day"\n#| fig-alt: A wavy line.\nplot(tides)\n```';

  it('have caption and id, so that references lead to them; what is not computed is told', async () => {
    const { html, messages } = await readText(`See @fig-tides.\n\n${cell}`);
    expect(html).toContain('<a href="#fig-tides">Figure 1</a>');
    expect(html).toMatch(
      /plot.*<figure id="fig-tides" class="figure">(?!.*plot).*A wavy line\..*<em>one<\/em> day<\/figcaption>/su,
    );
    expect(html).not.toContain('#|');
    expect(rulesOf(messages)).toEqual(['cell-uncomputed']);
    expect(messages[0]).toMatch(/^essay\.md:7:1 /u);
  });

  it('show the picture that was kept of them', async () => {
    const { html, messages } = await readFiles(
      {
        'essay.qmd': `---\ntitle: T\n---\n\nSee @fig-tides.\n\n${cell}\n`,
        '_freeze/essay/figure-html/fig-tides-1.png': png,
      },
      'essay.qmd',
    );
    expect(html).toMatch(/<figure[^>]*>.*<img [^>]*alt="A wavy line\."/su);
    expect(rulesOf(messages)).toEqual([]);
  });

  it('that do nothing but show pictures are these', async () => {
    const { html, messages } = await readText(
      '```{r}\n#| echo: false\n#| label: fig-x\n#| fig-cap: Words\n#| fig-alt: A dot\nknitr::include_graphics("p/x.png", dpi = 270)\n```\n\nIn @fig-x.',
      { 'p/x.png': png },
    );
    expect(html).toMatch(/<img [^>]*alt="A dot"/u);
    expect(html).not.toContain('include_graphics');
    expect(rulesOf(messages)).toEqual([]);
  });

  it.each([
    ['#| echo: false', false],
    ['#| include: false', false],
    ['#| eval: false', true],
  ])('with %s', async (option, isShown) => {
    const { html, messages } = await readText(`Words.\n\n\`\`\`{python}\n${option}\nsecret()\n\`\`\``);
    expect(html.includes('secret')).toBe(isShown);
    expect(messages.some((message) => message.includes('text-left-out'))).toBe(!isShown);
    expect(messages.some((message) => message.includes('cell-uncomputed'))).toBe(option === '#| echo: false');
  });

  it('of tables are tables', async () => {
    const { html } = await readText('```{r}\n#| label: tbl-k\n#| tbl-cap: Cars\nkable(x)\n```\n\nIn @tbl-k.');
    expect(html).toContain('<a href="#tbl-k">Table 1</a>');
  });

  it('have knitr’s options in their head, and bookdown’s references lead to them', async () => {
    const { html, messages } = await readText(
      'In \\@ref(fig:tide), Figure \\@ref(fig:tide).\n\n```{r tide, echo=FALSE, fig.cap="A tide, or two"}\nplot(1)\n```',
    );
    expect(html.match(/<a href="#fig-tide">1<\/a>/gu)).toHaveLength(2);
    expect(html).toContain('A tide, or two');
    expect(rulesOf(messages)).toEqual(
      ['cell-uncomputed', 'image-alt'].filter((rule) => rulesOf(messages).includes(rule)),
    );
  });

  it('within lines are told', async () => {
    const { messages } = await readText('There are `r nrow(x)` rows.');
    expect(messages[0]).toMatch(/^essay\.md:5:11 cell-uncomputed/u);
  });
});

describe('directives and roles of MyST', () => {
  it.each([
    ['```{note}\nWords *here*.\n```', /<aside class="callout note">.*Words <em>here<\/em>/su],
    [
      '```smart header="A `b`"\nWords *here*.\n```',
      /<aside class="callout note">.*A <code>b<\/code>.*Words <em>here/su,
    ],
    ['```warn\nWords.\n```', /<aside class="callout warning">.*Words/su],
    ['````online\nWords.\n\n```js\nlet a;\n```\n````', /^<p.*>Words\.<\/p><pre/su],
    ['```{admonition} My title\n:class: tip\nWords.\n```', /<aside class="callout tip">.*My title.*Words/su],
    [':::{warning}\n:class: dropdown\nWords.\n:::', /<aside class="callout warning">.*Words/su],
    ['````{note}\n```{tip}\nInner.\n```\n````', /callout note.*callout tip.*Inner/su],
    ['```{prf:theorem} Pythagoras\n:label: pyth\nSquares.\n```', /id="pyth".*Theorem.1.*Pythagoras.*Squares/su],
    ['```{code-block} python\n:caption: Words\nx = 1\n```', /<figcaption>.*Words.*language-python/su],
    ['```{list-table}\n:header-rows: 1\n* - A\n  - B\n* - 1\n  - 2\n```', /<th[^>]*>A<\/th>.*<td>2<\/td>/su],
    ['H{sub}`2`O and {kbd}`Ctrl`', /H<sub>2<\/sub>O and <kbd>Ctrl<\/kbd>/u],
  ])('%j', async (text, markup) => {
    const { html, messages } = await readText(text);
    expect(html).toMatch(markup);
    expect(rulesOf(messages)).toEqual([]);
  });

  it('have ids that references lead to, by number or in words of their own', async () => {
    const { html, messages } = await readText(
      '(here)=\n## A place\n\n```{figure} x.png\n:name: dot\n:alt: A dot\nThe caption.\n```\n\n{numref}`dot`, {numref}`Fig. %s <dot>`, {ref}`that place <here>`, {ref}`here`.',
      { 'x.png': png },
    );
    expect(html).toContain('<a href="#dot">Figure 1</a>');
    expect(html).toContain('<a href="#dot">Fig. 1</a>');
    expect(html).toContain('<a href="#here">that place</a>');
    expect(rulesOf(messages)).toEqual([]);
  });

  it('that nobody knows are told, and lists of contents left out', async () => {
    const { html, messages } = await readText('Words.\n\n```{hologram} x\nBody.\n```\n\n```{tableofcontents}\n```');
    expect(html).toContain('Body.');
    expect(messages.map((message) => message.replace(/^(\S+ \S+) .*$/su, '$1'))).toEqual([
      'essay.md:7:1 syntax-foreign',
      'essay.md:11:1 text-left-out',
    ]);
  });

  it('say what is wrong within them at its line', async () => {
    const { messages } = await readText('Words.\n\n```{note}\nOne.\n\nSee @fig-none.\n```');
    expect(messages[0]).toMatch(/^essay\.md:10:5 reference-dead/u);
  });
});

describe('names of places in other spellings', () => {
  it.each([
    ['$$x = 1$$\n:eqlabel:`eq_x`\n\nIn :eqref:`eq_x`.', '<a href="#eq_x">(1)</a>'],
    ['## A place\n\n:label:`sec_x`\n\nIn :numref:`sec_x`.', '<a href="#sec_x">“A place”</a>'],
    ['![A dot](x.png)\n:width:`40%`\n:label:`fig_dot`\n\nIn :numref:`fig_dot`.', '<a href="#fig_dot">Figure 1</a>'],
    [':Some words\n:label:`tab_x`\n\n|a|b|\n|-|-|\n|1|2|\n\nIn :numref:`tab_x`.', '<a href="#tab_x">Table 1</a>'],
    ['Table: (\\#tab:x) Words\n\n|a|b|\n|-|-|\n|1|2|\n\nIn \\@ref(tab:x).', '<a href="#tab-x">1</a>'],
    ['![A dot\\label{fig:d}](x.png)\n\nIn \\ref{fig:d}.', '<a href="#fig-d">1</a>'],
    ['\\begin{equation}\nx = 1 (\\#eq:y)\n\\end{equation}\n\nIn \\@ref(eq:y).', '<a href="#eq-y">(1)</a>'],
  ])('%j', async (text, link) => {
    const { html, messages } = await readText(text, { 'x.png': png });
    expect(html).toContain(link);
    expect(rulesOf(messages).filter((rule) => rule !== 'image-alt-caption')).toEqual([]);
  });

  it('that are not in the book refuse nothing, and stand there by their names', async () => {
    const { html, messages } = await readText('---\nbibliography: w.bib\n---\n\nIn :numref:`sec_far`, [@smith99].', {
      'w.bib': bib,
    });
    expect(html).toContain('sec_far');
    expect(html).not.toContain(':numref:');
    expect(messages.some((message) => message.includes('link-dead'))).toBe(true);
    expect(messages.some((message) => message.includes('citation-unknown'))).toBe(false);
  });
});

describe('citations in other spellings', () => {
  const cite = async (text: string): Promise<string> => {
    const { html } = await readFiles(
      { 'essay.md': `---\ntitle: T\nbibliography: w.bib\n---\n\n${text}\n`, 'w.bib': bib },
      'essay.md',
    );
    return html.replace(/<[^<>]+>/gu, '');
  };

  it.each([
    ['Said \\cite{smith99}.', 'Said (Smith 1999).'],
    ['Said \\citep[12]{smith99}.', 'Said (Smith 1999, 12).'],
    ['As \\citet{smith99} says.', 'As Smith (1999) says.'],
    ['Said {cite:p}`smith99`.', 'Said (Smith 1999).'],
    ['As {cite:t}`smith99` says.', 'As Smith (1999) says.'],
    ['Said :cite:`smith99`.', 'Said (Smith 1999).'],
  ])('%j', async (text, words) => {
    expect(await cite(text)).toContain(words);
  });

  it('stand beside references in one group', async () => {
    const text = await cite('See [@sec-one; @smith99].\n\n## One {#sec-one}\n\nWords.');
    expect(text).toContain('See “One” (Smith 1999).');
  });
});

describe('tabs, commands and tables', () => {
  it('tabs begin with their names, cells of them have theirs above', async () => {
    const { html, messages } = await readText(
      ':begin_tab:`mxnet`\nWords.\n:end_tab:\n\n```{.python .input  n=3}\n%%tab pytorch\nimport torch\n```\n\n```toc\na\n```',
    );
    expect(html).toContain('<strong>mxnet:</strong>');
    expect(html).toMatch(/<div class="filename"><code>pytorch<\/code><\/div>/u);
    expect(html).not.toMatch(/tab_|%%tab|\btoc\b/u);
    expect(rulesOf(messages)).toEqual([]);
  });

  it('the list of works has its title and its place', async () => {
    const rst = '```eval_rst\n\n.. only:: html\n\n   References\n   ==========\n\n```';
    const text = `[@smith99].\n\n${rst}\n\n:bibliography:\`../w.bib\`\n\nThe end.`;
    const { html, messages } = await readFiles(
      { 'essay.md': `---\ntitle: T\nbibliography: w.bib\n---\n\n${text}\n`, 'w.bib': bib },
      'essay.md',
    );
    expect(html).toMatch(/References.*Smith, Ann.*The end\./su);
    expect(html).not.toMatch(/:bibliography:|only::/u);
    expect(rulesOf(messages)).toEqual([]);
  });

  it('LaTeX for layout is left out and told, other environments are shown as code', async () => {
    const { html, messages } = await readText(
      '\\newpage\\listoffigures\n\nBy \\LaTeX.\n\n\\begin{tabbing}\nA \\> B\n\\end{tabbing}',
    );
    expect(html).toContain('By LaTeX.');
    expect(html).toMatch(/<pre class="code">.*tabbing/su);
    expect(html).not.toContain('listoffigures');
    expect(rulesOf(messages)).toEqual(['syntax-foreign']);
  });

  it('lines of layout around words are left out, type that is set off is so, and other commands are told', async () => {
    const { html, messages } = await readText(
      '\\vspace*{\\fill}\n\\noindent\n\\textit{\nI, A. Writer, confirm this.\n}\n\\vspace*{\\fill}\n\\pagenumbering{gobble}\n\nA \\textbf{bold} *word*, \\texttt{code} and\n\\footnote{words}, in `\\code{x}` and [@a].',
    );
    expect(html).toContain('<em>I, A. Writer, confirm this.</em>');
    expect(html).toContain('A <strong>bold</strong> <em>word</em>, <code>code</code> and');
    expect(html).not.toMatch(/vspace|noindent|gobble|textit/u);
    expect(messages.filter((message) => message.includes('LaTeX'))).toEqual([
      expect.stringContaining('essay.md:5:1 text-left-out'),
      expect.stringMatching(/^essay\.md:14:1 syntax-foreign A command of LaTeX that is no formula/u),
    ]);
  });

  it('tables drawn with signs are tables', async () => {
    const { html, messages } = await readText(
      '+------+------+\n| Land | Owls |\n+======+=====:+\n| The  | 9    |\n| north|      |\n+------+------+\n\n: Owls []{#tbl:o short-caption="o"}\n\nIn @tbl:o.',
    );
    expect(html).toMatch(/<th[^>]*>Land<\/th>.*<td>The north<\/td><td class="align-right">9<\/td>/su);
    expect(html).toContain('<a href="#tbl-o">Table 1</a>');
    expect(messages).toEqual([]);
  });

  it('Quarto’s commands in a line', async () => {
    const { html, messages } = await readText(
      'See {{< video https://example.org/v.mp4 title="A film" >}} and `{{< video x >}}`.\n\n{{< include _more.qmd >}}',
      { '_more.qmd': 'More *words*.\n' },
    );
    expect(html).toContain('<a href="https://example.org/v.mp4">A film</a>');
    expect(html).toContain('<code>{{&#x3C; video x >}}</code>');
    expect(html).toContain('More <em>words</em>.');
    expect(messages).toEqual([]);
  });

  it('pictures are found from the folder that is built, as Pandoc has it', async () => {
    const { html, messages } = await readFiles({
      'book.yaml': 'title: T\nchapters: [text/a.md]\n',
      'text/a.md': '# A\n\nWords ![A dot](text/p/x.png) and ![Another](/text/p/x.png).\n',
      'text/p/x.png': png,
    });
    expect(html.match(/<img /gu)).toHaveLength(2);
    expect(messages).toEqual([]);
  });
});
