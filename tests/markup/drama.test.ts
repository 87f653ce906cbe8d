/** Plays and documents: who speaks, what is a direction, what is verse, and what the parts of a letter are. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { setName } from '../../src/markup/handlers/speakers.ts';
import { Report } from '../../src/report/report.ts';

function block(name: string, text: string): string {
  const source = `:::${name}\n${text}\n:::`;
  const tree = toTree(parseMarkdown(source), { file: 'a.md', language: 'en', source, report: new Report() });
  return toHtml(tree).replaceAll(/(?<=>)\n+(?=<)/gu, '');
}

const inner = (name: string, text: string): string =>
  block(name, text)
    .replace(/^<div[^>]*>|<\/div>$/gu, '')
    .replaceAll('<span class="speaker">', '<s>')
    .replaceAll('</span>', '</s>');

describe('a speech begins with who speaks', () => {
  it.each([
    ['**NORA**\nCome in.', 'Nora', 'Come in.'],
    ['**NORA**  \nCome in.', 'Nora', 'Come in.'],
    ['**NORA.** Come in.', 'Nora.', 'Come in.'],
    ['**Nora:** Come in.', 'Nora:', 'Come in.'],
    ['**Nora**: Come in.', 'Nora:', 'Come in.'],
    ['_Nora._ Come in.', 'Nora.', 'Come in.'],
    ['NORA. Come in.', 'Nora.', 'Come in.'],
    ['NORA.\nCome in.', 'Nora.', 'Come in.'],
    ['NORA\nCome in.', 'Nora', 'Come in.'],
    ['NORA: Come in.', 'Nora:', 'Come in.'],
    ['Nora: Come in.', 'Nora:', 'Come in.'],
    ['MRS. LINDE. Come in.', 'Mrs. Linde.', 'Come in.'],
    ['HAMLET. O! come in.', 'Hamlet.', 'O! come in.'],
    ['**CORNELIUS** **VOLTIMAND**\nCome in.', 'Cornelius Voltimand', 'Come in.'],
    ['FIRST AND SECOND CLOWN. Come in.', 'First and Second Clown.', 'Come in.'],
    ['NORA.\n\nCome in.', 'Nora.', 'Come in.'],
  ])('%j', (text, name, said) => {
    expect(inner('drama', text)).toBe(`<p class="speech prose"><s>${name}</s> ${said}</p>`);
  });

  it.each([
    ['a sentence', 'It rained. Then it stopped.'],
    ['a sentence with a colon far in it', 'There were three things that nobody had said before: this one.'],
    ['words that are strong', '**Never** do that again.'],
    ['words in italics', '_Never_ do that.'],
    ['a question', '**WHO?** me.'],
  ])('%s names nobody', (_, text) => {
    expect(block('drama', text)).not.toContain('speaker');
  });

  it('and goes on without a name', () => {
    expect(inner('drama', 'NORA. Yes.\n\nHe is in.')).toBe(
      '<p class="speech prose"><s>Nora.</s> Yes.</p><p class="speech continued prose">He is in.</p>',
    );
  });

  it('a name alone at the end is not lost', () => {
    expect(inner('drama', 'NORA. Yes.\n\nHELMER.')).toContain('<p class="speech"><s>Helmer.</s></p>');
  });
});

describe('names in capitals are set as names', () => {
  it.each([
    ['KING CLAUDIUS', 'King Claudius'],
    ['HENRY IV', 'Henry IV'],
    ["O'NEILL", "O'Neill"],
    ["KING'S MAN", "King's Man"],
    ['LADY OF THE HOUSE', 'Lady of the House'],
    ['Nora', 'Nora'],
    ['A', 'A'],
  ])('%s', (written, set) => {
    expect(setName(written, 'en')).toBe(set);
  });
});

describe('directions', () => {
  it.each([
    ['_Enter GHOST_', '<p class="stage">Enter <span class="person">Ghost</span></p>'],
    ['[_Enter GHOST._]', '<p class="stage">[Enter <span class="person">Ghost</span>.]</p>'],
    ['[Enter GHOST.]', '<p class="stage">[Enter <span class="person">Ghost</span>.]</p>'],
    ['*[Languidly.]*', '<p class="stage">[Languidly.]</p>'],
    ['(A bell rings.)', '<p class="stage">(A bell rings.)</p>'],
    ['_Exeunt_', '<p class="stage leaving">Exeunt</p>'],
  ])('%s stands by itself', (text, html) => {
    expect(block('drama', text)).toBe(`<div class="drama">${html}</div>`);
  });

  it('stand in a speech, where they are bracketed', () => {
    expect(inner('drama', 'NORA [busy]. Yes [aside] no.')).toBe(
      '<p class="speech prose"><s>Nora</s> <i class="stage">[busy]</i>. Yes <i class="stage">[aside]</i> no.</p>',
    );
  });
});

describe('verse', () => {
  const lines = (html: string): number => html.match(/class="line/gu)?.length ?? 0;

  it.each([
    ['lines that end by hand', 'A B\nOne  \ntwo', 2],
    ['short lines that begin with capitals', 'HAMLET.\nTo be, or not to be,\nThat is the question:', 2],
    ['lines of prose', 'HAMLET.\nTo be, or not to be, that is the question,\nwhether it is nobler.', 0],
    ['long lines', `HAMLET.\n${'To be or not '.repeat(6)}\nTo be.`, 0],
  ])('%s: %#', (_, text, count) => {
    expect(lines(block('drama', text))).toBe(count);
  });

  it('goes on where the speaker before ended, with the words that stood there for its place', () => {
    const html = block('drama{.verse}', 'HAMLET\nOne\nTwo\n\nHORATIO\n      three');
    expect(html).toContain(
      '<span class="line shared"><span class="speaker" data-after="\u2003\u2002Two">Horatio</span> three</span>',
    );
  });

  it('is set in by two spaces a step', () => {
    expect(block('drama{.verse}', 'HAMLET\nOne\n  Two')).toContain('<span class="line indent-1">Two</span>');
  });
});

describe('the persons of a play', () => {
  it.each([
    ['HAMLET, a prince', '<span class="speaker">Hamlet</span>, a prince'],
    ['- **Hamlet**, a prince', '<span class="speaker">Hamlet</span>, a prince'],
    ['LORDS, LADIES', '<span class="speaker">Lords, Ladies</span>'],
    ['A Messenger', 'A Messenger'],
  ])('%s', (text, item) => {
    expect(block('cast', text)).toBe(`<div class="cast"><ul class="persons"><li>${item}</li></ul></div>`);
  });
});

describe('the parts of a letter', () => {
  const parts = (text: string): string[] =>
    [...block('letter', text).matchAll(/<p(?: class="([a-z]+)")?>/gu)].map(([, name = 'text']) => name);

  it.each([
    ['Bath, 3 May\n\nDear Jane,\n\nNo.\n\nYours,\n\nCassandra', 'date salutation text closing signature'],
    ['Dear Jane:\n\nNo.\n\nCassandra\n\nP.S. Yes.', 'salutation text signature postscript'],
    ['3 May 1811\n\nNo news today.\n\n— C.', 'date text signature'],
    ['Dear Jane,\n\nNo.\n\nThat is all.', 'salutation text text'],
    ['[Friday]{.date}\n\nNo.\n\n[C.]{.signature}', 'date text signature'],
    ['No.', 'text'],
  ])('%j', (text, names) => {
    expect(parts(text).join(' ')).toBe(names);
  });
});

it('a recipe without a list is not lost', () => {
  expect(block('recipe[Tea]', 'Boil water.')).toBe(
    '<div class="recipe"><p class="document-title">Tea</p><p>Boil water.</p></div>',
  );
});
