/** Boxes to tick have a name that is read aloud: the words after them, or how they look. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { arrangeSections } from '../../../src/editions/html/sections.ts';
import { readText } from '../../support/read-text.ts';

async function boxes(text: string): Promise<string[]> {
  const { book } = await readText(text);
  const html = toHtml([...arrangeSections(book).text]);
  return [...html.matchAll(/<label>(.*?)<\/label>/gsu)].map(([, inside = '']) =>
    inside.replace(/ disabled(?:="")?/u, ''),
  );
}

describe('a box to tick', () => {
  it.each([
    ['- [ ] Sweep', '<input type="checkbox"> Sweep'],
    ['- [x] `code`', '<input type="checkbox" checked> <code>code</code>'],
    ['- [x] <table><tr><td>a</td></tr></table>', '<input type="checkbox" checked aria-label="☑"> '],
    ['- [ ] <div>Words</div>', '<input type="checkbox" aria-label="☐"> '],
  ])('%s', async (text, label) => {
    expect((await boxes(text)).map((one) => one.trim())).toEqual([label.trim()]);
  });
});
