/** Pages that have everything that there is in all of them. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { type PageTree, chooseRepresentatives } from '../../src/checks/representatives.ts';

const choose = (...bodies: readonly string[]): string =>
  chooseRepresentatives(new Map(bodies.map((body, index) => [String(index), fromHtml(body)]))).join(' ');

describe('representatives', () => {
  it('are the pages with the most that no other chosen one has, in the order of the pages', () => {
    expect(choose('<p>a</p>', '<p>b</p>', '<p>c</p><ul><li>d</li></ul>')).toBe('2');
    expect(choose('<p class="x">a</p>', '<p>b</p>', '<p>c</p><ul><li>d</li></ul>')).toBe('0 2');
    expect(choose()).toBe('');
  });

  it.each([
    ['a class', '<p class="a">x</p>'],
    ['a role', '<p role="note">x</p>'],
    ['a language', '<p lang="fr">x</p>'],
    ['an alternative text that is empty', '<p><img src="a" alt=""></p>'],
    ['a link without words', '<p><a href="#a"></a></p>'],
    ['a style', '<p style="color: red">x</p>'],
    ['what stands in another element', '<p><em><a href="#a">x</a></em></p>'],
    ['words where none may stand', '<ul><em>x</em></ul>'],
    ['a level that is left out', '<p>x</p><h1>x</h1><h3>x</h3>'],
  ])('are told apart by %s', (_, body) => {
    const plain =
      '<p>x</p><p><img src="a" alt="b"><a href="#a">x</a><em>x</em><b>b</b><i>i</i></p><h1>x</h1><h2>x</h2><h3>x</h3><ul><li>x</li></ul>';
    expect(choose(plain, body)).toBe('0 1');
  });

  it.each([
    ['other words', '<p>y</p>'],
    ['the words that are stressed', '<p><a href="#a"><code>x</code></a></p>'],
    ['another id, another address', '<p id="b"><a href="#b">y</a></p>'],
    ['the colours of a language of programs', '<p><code class="language-js hljs">y</code></p>'],
  ])('are not told apart by %s', (_, body) => {
    expect(choose('<p><a href="#a">x</a><code>x</code></p>', body)).toBe('0');
  });

  it('are of XHTML, too', () => {
    const page = (body: string): PageTree => fromXml(`<html xmlns:epub="x"><body>${body}</body></html>`);
    const pages = new Map([
      ['a', page('<p>a</p>')],
      ['b', page('<p>b</p>')],
      ['c', page('<p epub:type="title">c</p>')],
    ]);
    expect(chooseRepresentatives(pages)).toEqual(['a', 'c']);
  });
});
