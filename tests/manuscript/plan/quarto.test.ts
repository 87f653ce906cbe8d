import { describe, expect, it } from 'vitest';
import { outlineOfPlan, plan } from '../../support/plan.ts';

const files = {
  '_quarto.yml': `project:
  type: book
book:
  title: "Small data"
  author: [Ada Fournier, Bela Kis]
  page-footer: {left: "built with care"}
  chapters:
    - index.qmd
    - part: look.qmd
      chapters: [draw.qmd, see.Rmd]
    - part: "Say it"
      chapters:
        - file: write.qmd
  appendices: [tools.qmd]
lang: en-GB
format: {html: {theme: cosmo}}
`,
  'index.qmd': '# Welcome {.unnumbered}\n\nWords.',
  'look.qmd': '# Looking\n\nOf looking.',
  'draw.qmd': '# Drawing\n\nText.',
  'see.Rmd': '# Seeing\n\nText.',
  'write.qmd': '# Writing\n\nText.',
  'tools.qmd': '# Tools\n\nText.',
};

describe('the folder of a Quarto book', () => {
  it('has its chapters, parts and appendices from _quarto.yml, and what it is', async () => {
    const { plan: book, messages } = await plan(files);
    expect(outlineOfPlan(book)).toEqual([
      'body chapter index.qmd #',
      'Part: Looking (look.qmd)',
      '  body chapter draw.qmd #',
      '  body chapter see.Rmd #',
      'Part: Say it',
      '  body chapter write.qmd #',
      'back appendix tools.qmd #',
    ]);
    expect(book.settings.metadata).toMatchObject({ title: 'Small data', language: 'en-GB' });
    expect(book.settings.metadata.contributors.map(({ name }) => name)).toEqual(['Ada Fournier', 'Bela Kis']);
    expect(messages).toEqual([]);
  });

  it('says which chapter is not there, and where it is named', async () => {
    const { 'write.qmd': _write, ...rest } = files;
    const { messages } = await plan(rest);
    expect(messages).toEqual(['_quarto.yml:13:11 chapter-missing There is no file write.qmd']);
  });

  it('is no book if it is something else', async () => {
    const { plan: book } = await plan({
      '_quarto.yml': 'project: {type: website}\nwebsite: {title: T}\n',
      'a.md': '# A\n\nx',
      'b.md': '# B\n\ny',
    });
    expect(outlineOfPlan(book)).toEqual(['body chapter a.md #', 'body chapter b.md #']);
  });
});
