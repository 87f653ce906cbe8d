/**
 * A book in which what scholars ask for (formulas, citations, references, marks of an index, terms, abbreviations)
 * stands in every kind of place: each form in each place, alone and with all the others.
 */
import type { GeneratedManuscript } from '../generated-manuscript.ts';

/** What stands in a line. */
const forms = [
  '$E = mc^2$',
  '[@knuth, p. 5]',
  '@knuth',
  '@fig-dot',
  '[-@sec-places]',
  '@eq-one',
  'lamp[]{.index entry="lamps!oil"}',
  '[wick]{.term}',
  'OCR',
] as const;
const all = forms.join(' and ');

/** Places for a line: what stands around it. */
const places: readonly ((line: string, at: number) => string)[] = [
  (line) => `A paragraph with ${line}.`,
  (line) => `*Emphasis ${line}*, **strong ${line}** and ~~deleted ${line}~~.`,
  (line) => `- An item ${line}\n- Another\n\n  with a paragraph ${line}`,
  (line) => `1. A number ${line}`,
  (line) => `- [ ] A task ${line}`,
  (line) => `Term ${line}\n: Its definition ${line}`,
  (line) => `> A quotation ${line}\n>\n> -- Somebody, ${line}`,
  (line) => `:::epigraph\nAn epigraph ${line}\n\n-- Somebody, ${line}\n:::`,
  (line) => `:::pullquote\nA pull quote ${line}\n:::`,
  (line) => `:::note[A title ${line}]\nA call-out ${line}\n:::`,
  (line) => `:::verse\nA line ${line}\n  and another ${line}\n:::`,
  (line) => `A note.^[In a note ${line}]`,
  (line) => `A note in the margin.[Beside ${line}]{.aside}`,
  (line, at) =>
    `![A dot](dot.svg "A caption ${line.replaceAll(/(?: and )?(?:lamp)?\[[^@\]]*\]\{[^}]*\}/gu, '')}"){#fig-place${at}}`,
  (line, at) => `:::figure{#fig-box${at}}\n![A dot](dot.svg)\n\nA caption ${line}\n:::`,
  (line, at) => `| A head ${line} | B |\n|---|---|\n| A cell ${line} | 1 |\n\n: A caption ${line} {#tbl-place${at}}`,
  (line, at) => `\`\`\`{.js #lst-place${at} caption="A caption"}\nlet a = 1;\n\`\`\`\n\nBelow a listing ${line}.`,
  (line, at) => `::: {#thm-place${at}}\n## A theorem ${line}\n\nIt says ${line}.\n:::`,
  (line) => `<details><summary>A summary</summary>\n\nHidden ${line}\n\n</details>`,
  (line) => `## ${line}\n\nBelow a heading of nothing else.`,
  (line) => `| ${line} | B |\n|---|---|\n| A cell below a head of nothing else | 1 |`,
  (line) => `[$x^2$](https://example.org/) beside ${line}`,
  (line) => `[A link of words $x^2$ and OCR](https://example.org/) beside ${line}`,
];

/** Formulas in lines of their own. */
const displayed = (label: string): string => `$$\n\\sum_{k=1}^{n} k = \\frac{n(n+1)}{2}\n$$ {#eq-${label}}`;
const around: readonly ((block: string) => string)[] = [
  (block) => block,
  (block) => block.replaceAll(/^/gmu, '> '),
  (block) => `- An item\n\n${block.replaceAll(/^/gmu, '  ')}`,
  (block) => `Term\n: A definition\n\n${block.replaceAll(/^/gmu, '    ')}`,
  (block) => `:::note\n${block}\n:::`,
  (block) => `Here.[^d]\n\n[^d]: A note\n\n${block.replaceAll(/^/gmu, '    ')}`,
];

const headings = [1, 2, 3, 4, 5, 6].flatMap((level) => [
  `${'#'.repeat(level)} A heading with ${all}${level === 1 ? ' {#sec-places}' : ''}`,
  'Words below it.',
]);

const lines = [...forms, all];

const works = `@book{knuth, author = {Knuth, Donald E.}, title = {The {\\TeX}book}, year = {1984}, publisher = {Addison-Wesley}}\n`;

export const everyPlace: Pick<GeneratedManuscript, 'name' | 'files' | 'entry'> = {
  name: 'every-place',
  entry: '',
  files: {
    'book.yaml': [
      'title: Every Place',
      'author: A. Writer',
      'language: en-GB',
      'number-sections: true',
      'lists: [figures, tables]',
      'bibliography: works.bib',
      'abbreviations: {OCR: optical character recognition}',
      'glossary: {Wick: What draws the oil up.}',
      'index: true',
      'chapters: [headings.md, places.md, formulas.md]',
    ].join('\n'),
    'works.bib': works,
    'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="15"/></svg>',
    'headings.md': `${headings.join('\n\n')}\n`,
    'places.md': [
      '# Places',
      '![A dot](dot.svg "A dot"){#fig-dot}',
      displayed('one'),
      ...places.map((place, at) => lines.map((line, of) => place(line, at * lines.length + of)).join('\n\n')),
    ].join('\n\n'),
    'formulas.md': ['# Formulas', ...around.map((place, at) => place(displayed(`at${at}`)))].join('\n\n'),
  },
};
