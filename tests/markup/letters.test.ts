import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { countLetters, findLetters, readLetters } from '../../src/markup/letters.ts';

const html =
  '<h2>Of the sea</h2><p>Salt\u00AD water, <em>and</em> a picture <img src="x"> of it<sup class="noteref">1</sup>.</p>' +
  '<p><ruby>漢<rt>かん</rt></ruby> <span aria-hidden="true">unseen</span> <a role="doc-backlink">back</a>the end</p>';
const nodes = fromHtml(html, { fragment: true }).children as Element[];

describe('letters', () => {
  it('are found where they are read, however many are asked for, and in whichever order', () => {
    const all = readLetters(nodes);
    const wanted = all.map((_, index) => index).toReversed();
    const found = findLetters(nodes, wanted);
    for (const [index, { character, text, offset }] of all.entries()) {
      const letter = found.get(index);
      expect([letter?.text, letter?.offset]).toEqual(text === undefined ? [undefined, undefined] : [text, offset]);
      if (letter !== undefined) expect(letter.text.value.charAt(letter.offset)).toBe(character);
    }
    expect([...findLetters(nodes, [4]).values()]).toEqual([{ text: all[4]?.text, offset: all[4]?.offset }]);
    expect(findLetters(nodes, [all.length]).size).toBe(0);
    expect(countLetters(nodes)).toBe(all.length);
  });
});
