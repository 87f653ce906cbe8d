import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitSection } from '../../../src/editions/epub/split.ts';
import { findEpubProblems } from '../../../src/checks/epub.ts';
import { inspectEpub, type Epub } from '../../support/epub.ts';
import { makeBook, makeSection, opening } from '../../support/epub-book.ts';
import { writeEpub } from '../../support/epub-writing.ts';

const words = (length: number): string => 'salt and light '.repeat(Math.ceil(length / 15)).slice(0, length);
const section = (...children: Element[]): Element =>
  h('section', { id: 's', role: 'doc-chapter', ariaLabelledBy: 's-title' }, children);

describe('splitSection', () => {
  it('leaves a short section as it is', () => {
    const short = section(h('p', 'salt'));
    expect(splitSection(short, 'S', 500)).toEqual([short]);
  });

  it('cuts before second-level headings where it can', () => {
    const long = section(
      h('h1', 'S'),
      h('p', words(300)),
      h('h2', 'A'),
      h('p', words(300)),
      h('h2', 'B'),
      h('p', words(300)),
    );
    const pieces = splitSection(long, 'S', 800);
    expect(
      pieces.map((piece) => piece.children.map((child) => (child.type === 'element' ? child.tagName : ''))),
    ).toEqual([
      ['h1', 'p', 'h2', 'p'],
      ['h2', 'p'],
    ]);
  });

  it('cuts between blocks otherwise, and leaves no heading behind', () => {
    const long = section(h('p', words(300)), h('h3', 'A'), h('p', words(300)), h('p', words(300)));
    const pieces = splitSection(long, 'S', 400);
    expect(
      pieces.map((piece) => piece.children.map((child) => (child.type === 'element' ? child.tagName : ''))),
    ).toEqual([['p'], ['h3', 'p'], ['p']]);
  });

  it('gives id and role to the first piece, and names the others', () => {
    const [first, second] = splitSection(section(h('p', words(300)), h('p', words(300))), 'Salt', 400);
    expect(first?.properties).toMatchObject({ id: 's', role: 'doc-chapter', ariaLabelledBy: ['s-title'] });
    expect(second?.properties).toEqual({ ariaLabel: 'Salt (2)' });
  });

  it('goes on counting in a list that it had to cut', () => {
    const items = Array.from({ length: 9 }, (_, index) => h('li', `${index} ${words(90)}`));
    const pieces = splitSection(section(h('ol', { id: 'list' }, items)), 'S', 400);
    const lists = pieces.flatMap(({ children }) => children).filter((child) => child.type === 'element');
    expect(lists.map(({ properties }) => [properties.id, properties.start])).toEqual([
      ['list', undefined],
      [undefined, 4],
      [undefined, 7],
    ]);
  });

  it('says the column headings again in a table that it had to cut', () => {
    const rows = Array.from({ length: 12 }, (_, index) => h('tr', [h('td', `${index} ${words(60)}`)]));
    const table = h('table', [h('thead', [h('tr', [h('th', 'Head')])]), h('tbody', rows)]);
    const pieces = splitSection(section(h('div', { className: ['table'] }, [table])), 'S', 600);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(toString(piece)).toMatch(/^Head/u);
    expect(pieces.map((piece) => toString(piece).replaceAll('Head', '')).join('')).toBe(
      rows.map((row) => toString(row)).join(''),
    );
  });
});

describe('a chapter of a megabyte', () => {
  let bytes: Uint8Array;
  let epub: Epub;

  beforeAll(async () => {
    const parts = Array.from({ length: 40 }, (_, index) => [
      h('h2', { id: `h-${index}` }, `Heading ${index}`),
      ...Array.from({ length: 25 }, (__, place) =>
        h('p', { id: `p-${index}-${place}` }, `${index}.${place} ${words(1000)}`),
      ),
    ]);
    const links = h(
      'p',
      Array.from({ length: 40 }, (_, index) => h('a', { href: `#p-${index}-24` }, `to ${index}`)),
    );
    const long = makeSection({ id: 'long', title: 'Long' }, opening('long-title', 'Long'), links, ...parts.flat());
    bytes = await writeEpub(makeBook({ sections: [long] }));
    epub = await inspectEpub(bytes);
  });

  it('becomes files of at most 250 KB', () => {
    const sizes = epub.spine.map((name) => epub.bytes(name).length);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });

  it('keeps every link and entry of the contents whole', async () => {
    expect(await findEpubProblems(bytes)).toEqual([]);
    expect(epub.contents[0]?.below).toHaveLength(40);
    expect(epub.contents[0]?.below[39]?.href).toMatch(/^001-long-\d\.xhtml#h-39$/u);
  });

  it('loses nothing', () => {
    const numbers = [...epub.reading.matchAll(/^(\d+\.\d+) salt/gmu)].map(([, number]) => number);
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, index) => `${Math.floor(index / 25)}.${index % 25}`));
  });
});
