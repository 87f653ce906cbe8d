/** A title keeps its emphasis in contents: in print, in the EPUB and on the web. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { readHeadingWords } from '../../src/markup/heading-words.ts';
import { readHeading, toHtml } from '../../src/markup/index.ts';
import { publish } from '../../src/publish.ts';
import { folderWith } from '../support/folder.ts';

const words = (...children: Parameters<typeof h>[2][]): string | undefined => {
  const heading = h('h2', { id: 'a' }, ...children);
  return readHeadingWords(heading, readHeading(heading))
    ?.map((node) => toHtml(node))
    .join('');
};

describe('the words of a heading', () => {
  it.each([
    ['emphasis', ['On ', h('em', 'Emma'), ' again'], 'On <em>Emma</em> again'],
    ['a language', [h('span', { lang: 'fr' }, 'Mœurs')], '<span lang="fr">Mœurs</span>'],
    ['the language of emphasis', [h('em', { lang: 'fr', id: 'x' }, 'Mœurs')], '<em lang="fr">Mœurs</em>'],
    ['indices', ['H', h('sub', '2'), 'O'], 'H<sub>2</sub>O'],
    ['emphasis around a link', [h('em', h('a', { href: '#b' }, 'Emma'))], '<em>Emma</em>'],
    ['nothing else', ['On ', h('a', { href: '#b', id: 'c' }, 'Emma')], undefined],
    [
      'no number, no note',
      [h('span', { className: ['section-number'] }, '2 '), h('em', 'So'), h('a', { className: ['noteref'] }, '1')],
      '<em>So</em>',
    ],
    ['lines as one', ['On\n', h('em', 'Emma'), h('br'), 'and others '], 'On <em>Emma</em> and others'],
    ['no soft hyphens', [h('em', 'Har\u00ADbour')], '<em>Harbour</em>'],
  ])('keep %s', (_what, children, expected) => {
    expect(words(...children)).toBe(expected);
  });

  it('are none where the contents call it otherwise, or where a formula is read as a line', () => {
    expect(readHeadingWords(h('h2', h('em', 'Emma')), 'Her Name')).toBeUndefined();
    expect(words(h('em', 'A'), h('math', h('mfrac', h('mn', '1'), h('mn', '2'))))).toBeUndefined();
  });
});

it('are in the contents of the web edition and of the EPUB, and the NCX has them as plain text', async () => {
  const folder = await folderWith({
    'book.yaml': 'title: T\nkind: book\n',
    'a.md': '# The Year of *Emma*\n\nText.\n\n## A Letter in [allegretto]{lang=it} & More\n\nText.\n',
    'b.md': '# Plain\n\nText.\n',
    'c.md': '# Third\n\nText.\n',
  });
  const out = join(folder, 'out');
  const { exitCode } = await publish(folder, { to: ['html', 'epub'], out, env: { SOURCE_DATE_EPOCH: '0' } });
  expect(exitCode).toBe(0);
  const html = await readFile(join(out, 'my-book/my-book.html'), 'utf8');
  expect(html).toContain('<span class="title">The Year of <em>Emma</em></span>');
  expect(html).toContain('<span class="title">A Letter in <span lang="it">allegretto</span> &#x26; More</span>');
  const epub = await JSZip.loadAsync(await readFile(join(out, 'my-book/my-book.epub')));
  const find = async (end: string): Promise<string> =>
    (await Object.values(epub.files)
      .find(({ name }) => name.endsWith(end))
      ?.async('string')) ?? '';
  const nav = await find('toc.xhtml');
  expect(nav).toContain('<span class="title">The Year of <em>Emma</em></span>');
  expect(nav).toMatch(/<span lang="it" xml:lang="it">allegretto<\/span> &(?:amp|#x26); More/u);
  expect(await find('.ncx')).toMatch(/<text>(?:1 )?The Year of Emma<\/text>/u);
});
