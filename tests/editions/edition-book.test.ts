/** What stands in some editions only. */
import { describe, expect, it } from 'vitest';
import { bookOf } from '../../src/editions/edition-book.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { readFiles, readText } from '../support/read-text.ts';

async function words(text: string, edition: string): Promise<string> {
  const { book, messages } = await readText(text);
  expect(messages).toEqual([]);
  const { sections } = bookOf(book, edition);
  return sections
    .map(({ body }) => toHtml(body).replace(/^<header.*?<\/header>/su, ''))
    .join('')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('what stands in some editions only', () => {
  it.each([
    ['::: {.only-print}\nPaper.\n:::\n\nAll.', { pdf: 'Paper. All.', html: 'All.', epub: 'All.', site: 'All.' }],
    [':::only-epub\nReader.\n:::\n\nAll.', { pdf: 'All.', html: 'All.', epub: 'Reader. All.' }],
    ['::: {.not-epub}\nBig.\n:::\n\nAll.', { pdf: 'Big. All.', html: 'Big. All.', epub: 'All.' }],
    ['::: {.only-print .only-epub}\nX.\n:::\n\nAll.', { pdf: 'X. All.', html: 'All.', epub: 'X. All.' }],
    [
      'See [page 7]{.only-print}[below]{.not-print}.',
      { pdf: 'See page 7 .', html: 'See below .', site: 'See below .' },
    ],
    [
      '::: {.content-visible when-format="html"}\nWeb.\n:::\n\nAll.',
      { pdf: 'All.', html: 'Web. All.', site: 'Web. All.' },
    ],
    ['::: {.content-visible unless-format="pdf"}\nX.\n:::\n\nAll.', { pdf: 'All.', html: 'X. All.' }],
    ['::: {.content-hidden when-format="html"}\nX.\n:::\n\nAll.', { pdf: 'X. All.', html: 'All.' }],
    ['::: {.content-hidden unless-format="latex"}\nX.\n:::\n\nAll.', { pdf: 'X. All.', epub: 'All.' }],
  ])('%j', async (text, editions) => {
    for (const [edition, said] of Object.entries(editions))
      expect(`${edition}: ${await words(text, edition)}`).toBe(`${edition}: ${said}`);
  });

  it('takes its notes with it, and the lines of the contents', async () => {
    const { book } = await readFiles({
      'book.yaml': 'title: T\nchapters: [a.md]\n',
      'a.md':
        '# A\n\nOne.^[First.]\n\n::: {.only-print}\n\n## Paper {#paper}\n\nTwo.^[Second.]\n\n:::\n\nThree[, see there](#paper).^[Third.]\n',
    });
    const [print, web] = [bookOf(book, 'pdf'), bookOf(book, 'html')];
    expect(print.sections[0]?.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(web.sections[0]?.notes.map(({ number }) => number)).toEqual([1, 3]);
    expect(toHtml(web.sections[0]?.body ?? { type: 'root', children: [] })).not.toContain('#paper');
    expect(toHtml(print.sections[0]?.body ?? { type: 'root', children: [] })).toContain('#paper');
  });

  it('is the book itself where nothing is so', async () => {
    const { book } = await readText('All of it.');
    expect(bookOf(book, 'pdf')).toBe(book);
  });
});
