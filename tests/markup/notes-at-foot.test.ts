/** Where notes for the foot of the page stand in the document: read after what refers to them, in nobody's way. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { setGalleys } from '../../src/editions/pdf/galleys.ts';
import { readBook } from '../../src/manuscript/index.ts';
import type { NoteSettings } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith } from '../support/folder.ts';

async function set(markdown: string, notes?: NoteSettings): Promise<Element> {
  const folder = await folderWith({ 'essay.md': `# Essay\n\n${markdown}` });
  const book = await readBook(`${folder}/essay.md`, new Report(), { env: { SOURCE_DATE_EPOCH: '0' } });
  const [galley] = setGalleys(notes === undefined ? book : { ...book, notes });
  if (galley === undefined) throw new Error('there is no galley');
  return galley.element;
}

const empty: Root = { type: 'root', children: [] };

interface Found {
  readonly note: Element;
  readonly parent: Element;
}

function findNotes(section: Element): Found[] {
  const found: Found[] = [];
  visit(section, 'element', (note, _index, parent) => {
    if (note.properties.role === 'doc-footnote' && parent?.type === 'element') found.push({ note, parent });
  });
  return found;
}

/** `li > p + 1`: what a note stands in and right after, and its number. */
function describePlace({ note, parent }: Found): string {
  const elements = parent.children.filter((node): node is Element => node.type === 'element');
  const own = elements.indexOf(note);
  const before = elements.slice(0, own).findLast(({ properties }) => properties.role !== 'doc-footnote');
  const place = before === undefined ? '' : `${before.tagName} `;
  return `${parent.tagName} > ${place}+ ${/^\d+/u.exec(toString(note))?.[0] ?? '?'}`;
}

describe('a note for the foot of the page', () => {
  it.each<[what: string, markdown: string, places: string[]]>([
    ['a paragraph', 'One.^[a] Two.^[b]\n\nThree.^[c]', ['section > p + 1', 'section > p + 2', 'section > p + 3']],
    ['a tight item', '- one^[a]\n- two^[b]', ['li > sup + 1', 'li > sup + 2']],
    ['items of an inner list', '- one^[a]\n  - two^[b]\n  - three', ['li > ul + 1', 'li > ul + 2']],
    ['a loose item', '- one^[a]\n\n  two^[b]\n\n- three', ['li > p + 1', 'li > p + 2']],
    ['a list in a loose item', '- one\n\n  - two^[a]\n  - three\n\n- four', ['li > ul + 1']],
    ['a term', 'Term^[a]\n: Words.^[b]', ['dd > sup + 1', 'dd > sup + 2']],
    ['a quotation', '> one^[a]\n>\n> two^[b]', ['blockquote > p + 1', 'blockquote > p + 2']],
    ['a list in a quotation', '> - one^[a]\n> - two', ['blockquote > ul + 1']],
    ['a quotation in an item', '- one\n\n  > two^[a]\n\n- three', ['li > blockquote + 1']],
    [
      'a call-out',
      ':::note[Title^[a]]\nOne.^[b]\n\nTwo.^[c]\n:::',
      ['aside > p + 1', 'aside > p + 2', 'aside > p + 3'],
    ],
    ['a heading', '## One^[a]\n\n### Two^[b]\n\nText.^[c]', ['section > p + 1', 'section > p + 2', 'section > p + 3']],
    ['a heading over a list', '## One^[a]\n\n- two^[b]\n- three', ['li > sup + 1', 'li > sup + 2']],
    ['a heading at the end', 'Text.\n\n## One^[a]', ['section > h2 + 1']],
    [
      'a table',
      '| a^[x] | b |\n|--|--|\n| 1 | 2^[y] |\n\n: Caption^[z]',
      ['section > div + 1', 'section > div + 2', 'section > div + 3'],
    ],
    ['a caption', ':::figure\n![x](data:,)\n\nCaption.^[a]\n:::\n\nText.', ['section > figure + 1']],
    ['an epigraph', ':::epigraph\nWords.^[a]\n:::\n\nText.', ['section > p + 1']],
    ['verse', ':::verse\nOne^[a]\ntwo\n:::\n\nText.', ['section > div + 1']],
    ['a box of its author’s', '<div>\n\nOne.^[a]\n\nTwo.\n\n</div>', ['div > p + 1']],
  ])('stands behind %s', async (_what, markdown, places) => {
    expect(findNotes(await set(markdown)).map(describePlace)).toEqual(places);
  });

  it('on a note follows that note', async () => {
    const found = findNotes(await set('One.[^a] Two.[^b]\n\n[^a]: A.[^c]\n[^b]: B.\n[^c]: C.'));
    expect(found.map(({ note }) => toString(note))).toEqual(['1 A.3', '3 C.', '2 B.']);
  });

  it('is never in what cannot be parted, and every note of the text is there once', async () => {
    const closed = /^(?:p|pre|h[1-6]|table|figure|figcaption|header|ul|ol|dl|dt)$/u;
    const section = await set(
      'A.[^a]\n\n# H[^b]\n\n| x[^c] |\n|--|\n| y[^a] |\n\n- i[^d]\n\n![p](data:, "c"){#f}\n\n<details><summary>S</summary>\n\nT.[^e]\n\n</details>\n\n[^a]: a\n[^b]: b\n[^c]: c\n[^d]: d\n[^e]: e',
    );
    const found = findNotes(section);
    expect(found.filter(({ parent }) => closed.test(parent.tagName))).toEqual([]);
    expect(found).toHaveLength(5);
    expect(new Set(found.map(({ note }) => toString(note)[2]))).toEqual(new Set(['a', 'b', 'c', 'd', 'e']));
  });

  it('begins with its number, which leads back; other references have an arrow each', async () => {
    const [found] = findNotes(await set('One.[^a] Two.[^a]\n\n[^a]: First.\n\n    Second.'));
    const links: [string, unknown, string][] = [];
    visit(found?.note ?? empty, 'element', (link) => {
      if (link.tagName === 'a') links.push([String(link.properties.href), link.properties.role, toString(link)]);
    });
    expect(links).toEqual([
      ['#fnref-essay-1', 'doc-backlink', '1'],
      ['#fnref-essay-1-2', 'doc-backlink', '↩\uFE0E'],
    ]);
    expect(toString(found?.note ?? empty)).toBe('1 First.Second.\u00A0↩\uFE0E');
  });

  it('opens with a paragraph for its number where it has none', async () => {
    const [found] = findNotes(await set('One.[^a]\n\n[^a]:\n    - item'));
    expect(found?.note.children.flatMap((node) => (node.type === 'element' ? [node.tagName] : []))).toEqual([
      'p',
      'ul',
    ]);
  });

  it('is in the language of its section, not of the words around it', async () => {
    const [found, other] = findNotes(
      await set('<blockquote lang="fr">\n\nBonjour.^[A note.]\n\n</blockquote>\n\nText.^[b]'),
    );
    expect(found?.note.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(other?.note.properties.lang).toBeUndefined();
  });

  it('says where numbers by the page go, at both ends', async () => {
    const text = 'One.[^a] Two.[^a]\n\n- three^[b]\n\n[^a]: A.[^c]\n[^c]: C.';
    const marks = (section: Element): string[] => {
      const found: string[] = [];
      visit(section, 'element', ({ properties: { dataNoteMark, role } }) => {
        if (dataNoteMark !== undefined) found.push(`${String(role)} ${String(dataNoteMark)}`);
      });
      return found;
    };
    expect(marks(await set(text))).toEqual([]);
    expect(marks(await set(text, { place: 'chapter', numbering: 'chapter' }))).toEqual([]);
    expect(marks(await set(text, { place: 'foot', numbering: 'page' }))).toEqual([
      'doc-noteref fn-essay-1',
      'doc-noteref fn-essay-1',
      'doc-backlink fn-essay-1',
      'doc-noteref fn-essay-3',
      'doc-backlink fn-essay-3',
      'doc-noteref fn-essay-2',
      'doc-backlink fn-essay-2',
    ]);
  });

  it('stands in a list at the end where the author wants it there', async () => {
    const section = await set('One.^[a]', { place: 'chapter', numbering: 'chapter' });
    expect(findNotes(section)).toEqual([]);
    expect(toString(section)).toMatch(/Notes\s*a/u);
  });
});
