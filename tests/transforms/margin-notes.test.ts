/** Notes for the margin are notes: numbered with the others, and in all editions where these are. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { readText } from '../support/read-text.ts';

async function notesOf(text: string): Promise<{ html: string; notes: string[]; messages: readonly string[] }> {
  const { book, html, messages } = await readText(text);
  const notes = book.sections.flatMap(({ notes: own }) =>
    own.map(({ number, body }) => `${number} ${toHtml({ type: 'root', children: [...body] }).replace(/\n/gu, '')}`),
  );
  return { html, notes, messages };
}

describe('a note for the margin', () => {
  it.each([
    ['Quarto’s span', 'A word [and *more*]{.aside} here.', '1 <p>and <em>more</em></p>'],
    ['a span of another name', 'A word.[More.]{.margin-note}', '1 <p>More.</p>'],
    ['Quarto’s block', 'A word.\n\n::: {.column-margin}\nMore.\n\nAnd more.\n:::', '1 <p>More.</p><p>And more.</p>'],
    ['MyST’s block', 'A word.\n\n:::{margin}\nMore.\n:::', '1 <p>More.</p>'],
    ['a block after a list', '- A word.\n\n  And.\n\n:::aside\nMore.\n:::', '1 <p>More.</p>'],
  ])('is %s', async (_what, text, note) => {
    const { html, notes, messages } = await notesOf(text);
    expect(notes).toEqual([note]);
    expect(html).toMatch(/(?:word|word\.|And\.)<sup class="noteref"/u);
    expect(messages).toEqual([]);
  });

  it('is counted with the others, in the order of the text', async () => {
    const { notes, messages } = await notesOf('a[^x] b [one]{.aside} c^[two]\n\n:::aside\nthree\n:::\n\n[^x]: zero');
    expect(notes.map((note) => note.replaceAll(/<[^>]*>/gu, ''))).toEqual(['1 zero', '2 one', '3 two', '4 three']);
    expect(messages).toEqual([]);
  });

  it('is a block of its own where there is nothing that it could stand beside', async () => {
    const { html, notes, messages } = await notesOf(':::aside\nAlone.\n:::');
    expect(notes).toEqual([]);
    expect(html).toContain('Alone.');
    expect(messages).toEqual([]);
  });
});
