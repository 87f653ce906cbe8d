/** Whoever lists the landmarks of a page finds each under a name of its own. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { tellApart } from '../../../src/editions/html/landmarks.ts';
import type { Book } from '../../../src/model/book.ts';
import { makeBook, makeSection } from '../../support/epub-book.ts';

function write(id: string, title: string, role = 'doc-chapter'): Element {
  return h('section', { id, role, ariaLabelledBy: [`${id}-t`] }, h('h1', { id: `${id}-t` }, title));
}

const chapters = [
  { id: 'tides', title: 'Tides', depth: 1 },
  { id: 'start-1', title: 'Start', depth: 2 },
  { id: 'winds', title: 'Winds', depth: 1 },
  { id: 'start-2', title: 'Start', depth: 2 },
  { id: 'start-3', title: 'Start', depth: 2 },
];
const book: Book = makeBook({ sections: chapters.map((chapter) => makeSection(chapter)) });

it('chapters of one title are named with their part, or counted', () => {
  const told = tellApart(
    chapters.map(({ id, title }) => write(id, title)),
    book,
  );
  expect(told.map(({ properties: { ariaLabel, ariaLabelledBy } }) => ariaLabel ?? ariaLabelledBy)).toEqual([
    ['tides-t'],
    ['start-1-t'],
    ['winds-t'],
    ['start-2-t', 'winds-t'],
    'Start (3)',
  ]);
});

it('so is a part that has the title of a chapter, however it is spelt: not all know the roles of books', () => {
  const sections = [write('one', 'Types'), write('two', 'types', 'doc-part'), write('three', 'Kinds', 'doc-part')];
  const told = tellApart(sections, makeBook({ sections: [] }));
  expect(told.map(({ properties: { ariaLabel, ariaLabelledBy } }) => ariaLabel ?? ariaLabelledBy)).toEqual([
    ['one-t'],
    'types (2)',
    ['three-t'],
  ]);
});
