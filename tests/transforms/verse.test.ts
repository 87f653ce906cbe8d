/** Lines of verse with numbers, and what an apparatus says of them. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../support/read-text.ts';

/** `5: words` for each line that shows its number. */
function shown(html: string): string[] {
  const lines = [...html.matchAll(/<span class="line[^"]*"[^>]*data-line="(\d+)"[^>]*>(.*?)<\/span>/gsu)];
  return lines.map(([, number, words = '']) => `${number}: ${words.replaceAll(/<[^>]*>/gu, '')}`);
}

const six = 'a\nb\nc\n\nd\ne\nf';

describe('verse', () => {
  it.each([
    ['every fifth line has its number', `:::verse{.numbered}\n${six}\n:::`, ['5: e']],
    ['lines of one’s own choice have', `:::verse{.numbered every=3}\n${six}\n:::`, ['3: c', '6: f']],
    ['it may begin with any number', `:::verse{start=99}\n${six}\n:::`, ['100: b']],
    ['it may go on', `:::verse{.numbered}\n${six}\n:::\n\nx\n\n:::verse{.continued}\n${six}\n:::`, ['5: e', '10: d']],
    ['it may be a line block', '::: {.verse .line-numbers every=2}\n| a\n| b\n:::', ['2: b']],
    ['it may stand in a quotation', '> :::verse{start=5}\n> a\n> :::', ['5: a']],
    ['it has none where nobody asks', `:::verse\n${six}\n:::`, []],
    [
      'what is no number is none',
      `:::verse{start=x every=0}\n${six}\n:::`,
      ['1: a', '2: b', '3: c', '4: d', '5: e', '6: f'],
    ],
  ])('%s', async (_what, text, lines) => {
    const { html, messages } = await readText(text);
    expect(shown(html)).toEqual(lines);
    expect(messages).toEqual([]);
  });

  it('goes on from one chapter to the next', async () => {
    const { html } = await readFiles({
      'book.yaml': 'title: T\nchapters: [a.md, b.md]\n',
      'a.md': `# A\n\n:::verse{.numbered}\n${six}\n:::\n`,
      'b.md': `# B\n\n:::verse{.continued}\n${six}\n:::\n`,
    });
    expect(shown(html)).toEqual(['5: e', '10: d']);
  });
});

const poem = ':::verse{.numbered}\nArma virumque cano\nItaliam fato\nlitora multum\n:::\n\n';

describe('an apparatus', () => {
  it('leads from the number to the words of the line, and from these to what is said of them', async () => {
    const { html, messages } = await readText(`${poem}:::apparatus\n1 cano] cecini *A B*\n3 litora] om. *C*\n:::`);
    expect(html).toContain('<a id="lemma-1" class="lemma-mark" href="#variant-1">cano</a>');
    expect(html).toContain(
      '<li class="variant" id="variant-1"><a class="line-number" href="#lemma-1">1</a> <span class="lemma">cano</span>] cecini <em>A B</em></li>',
    );
    expect(html).toContain('<a id="lemma-3" class="lemma-mark" href="#variant-3">litora</a> multum');
    expect(messages).toEqual([]);
  });

  it.each([
    [
      'a list',
      `${poem}:::apparatus\n- 2 fato] fatis *A*\n:::`,
      '<a id="lemma-2" class="lemma-mark" href="#variant-2">fato</a>',
    ],
    ['words over several lines', `${poem}:::apparatus\n1--3 virumque … multum] om.\n:::`, 'href="#lemma-1">1–3</a>'],
    [
      'a line without a lemma',
      `${poem}:::apparatus\n2 om. *B*\n:::`,
      '<a class="line-number" href="#line-2">2</a> om.',
    ],
    [
      'prose',
      'One reading.\n\n:::apparatus\nreading] writing *Q*\n:::',
      'One <a id="lemma-1" class="lemma-mark" href="#variant-1">reading</a>.',
    ],
    ['whole words', 'Unread, read.\n\n:::apparatus\nread] said\n:::', 'Unread, <a id="lemma-1"'],
  ])('may be about %s', async (_what, text, part) => {
    const { html, messages } = await readText(text);
    expect(html).toContain(part);
    expect(messages).toEqual([]);
  });

  it('is about what stands between it and the one before', async () => {
    const { messages } = await readText(
      `${poem}:::apparatus\n1 cano] x\n:::\n\n:::verse{.continued}\nMusa\n:::\n\n:::apparatus\n4 Musa] y\n1 cano] z\n:::`,
    );
    expect(messages).toEqual([
      'essay.md:21:1 apparatus-line The apparatus names line 1, which the text before it does not have | Write :::verse{.numbered} with start= if need be, and the apparatus below it.',
    ]);
  });

  it.each([
    ['7 x] y', 'essay.md:12:1 apparatus-line The apparatus names line 7, which the text before it does not have'],
    [
      '1 canto] y',
      'essay.md:12:1 apparatus-lemma Line 1 does not have the words “canto”, of which the apparatus speaks',
    ],
    [
      'canto] y',
      'essay.md:12:1 apparatus-lemma The text before it does not have the words “canto”, of which the apparatus speaks',
    ],
  ])('says what is wrong with %j', async (row, message) => {
    const { messages } = await readText(`${poem}:::apparatus\n${row}\n:::`);
    expect(messages.map((one) => one.split(' | ')[0])).toEqual([message]);
  });
});
