/** Texts side by side: what belongs together is a row. */
import { describe, expect, it } from 'vitest';
import { readText } from '../support/read-text.ts';

function rowsOf(html: string): string[] {
  return [...html.matchAll(/<div class="parallel-row">(.*?)(?=<div class="parallel-row">|<p class="after|$)/gsu)].map(
    ([, row = '']) => {
      const cells = [...row.matchAll(/<div class="parallel-cell"(?: lang="([^"]*)")?>(.*?)<\/div>/gsu)];
      return cells.map(([, lang = '-', words = '']) => `${lang} ${words.replaceAll(/<[^>]*>/gu, '')}`).join(' | ');
    },
  );
}

const latin = ':::{.column lang=la}\nUnus\n\nDuo\n:::\n';
const english = ':::{.column}\nOne\n\nTwo\n:::\n';

describe('texts in parallel', () => {
  it('stand paragraph by paragraph beside each other, each in its language', async () => {
    const { html, messages } = await readText(`::::parallel\n${latin}${english}::::`);
    expect(rowsOf(html)).toEqual(['la Unus | - One', 'la Duo | - Two']);
    expect(messages).toEqual([]);
  });

  it('may be three', async () => {
    const { html, messages } = await readText(`::::parallel\n${latin}${english}::: {lang=de}\nEins\n\nZwei\n:::\n::::`);
    expect(rowsOf(html)).toEqual(['la Unus | - One | de Eins', 'la Duo | - Two | de Zwei']);
    expect(html).toContain('class="parallel columns-3"');
    expect(messages).toEqual([]);
  });

  it('have notes in the order of the rows', async () => {
    const { book, messages } = await readText(
      '::::parallel\n:::{lang=la}\na^[first]\n\nb[^x]\n:::\n:::{lang=en}\nc^[second]\n\nd\n:::\n::::\n\n[^x]: third',
    );
    const notes = book.sections[0]?.notes.map(({ body }) => JSON.stringify(body)) ?? [];
    expect(['first', 'second', 'third'].map((word, index) => notes[index]?.includes(word))).toEqual([true, true, true]);
    expect(messages).toEqual([]);
  });

  it.each([
    [
      `::::parallel\n${latin}:::{.column}\nOne\n:::\n::::`,
      'essay.md:5:1 parallel-uneven Texts in parallel have 2 and 1 paragraphs: what is beside what is wrong | Give each as many.',
    ],
    [
      `::::parallel\n${latin}\nOne\n::::`,
      'essay.md:5:1 parallel-uneven Texts in parallel are two to four blocks, and nothing beside them | Write :::{lang=la} … ::: for each.',
    ],
  ])('keep all words, and say so, where they are uneven: %j', async (text, message) => {
    const { html, messages } = await readText(text);
    for (const word of ['Unus', 'Duo', 'One']) expect(html).toContain(word);
    expect(messages.filter((one) => !one.includes('directive-unknown'))).toEqual([message]);
  });
});
