/** The numbers of an index are the pages on which the things stand: read back from the finished files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayPlaces, type LocatedPlace } from '../../src/editions/locators.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import { makeIndexBook, readIndexNumbers, type NumbersOfIndex } from '../support/index-book.ts';
import { printManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';

const { names, files } = makeIndexBook({ names: 40, chapters: 1, paragraphs: 90, seed: 5 });

let press: OpenPress;
let numbers: NumbersOfIndex;

beforeAll(async () => {
  press = await openTestPress();
  const { bytes, design } = await printManuscript(await folderWith(files), press);
  numbers = await readIndexNumbers(bytes, names, design.margins);
}, 180_000);

afterAll(async () => {
  await press.close();
});

describe('an index in print', () => {
  it('has the pages of all names, each once, and no others', () => {
    expect(numbers.first).toBeGreaterThan(10);
    expect(numbers.said).toEqual(numbers.standing);
  });
});

describe('places of an entry', () => {
  const at = (page: number, more: Partial<LocatedPlace> = {}): LocatedPlace => ({
    page,
    label: String(page),
    main: false,
    note: '',
    ...more,
  });
  const roman = (page: number, label: string): LocatedPlace => ({ ...at(page), label });

  it.each([
    ['each page once', [at(3), at(3), at(7)], ['3', '', '7']],
    ['two in a row as two', [at(3), at(4)], ['3', '4']],
    ['three in a row as a range', [at(3), at(4), at(5), at(9)], ['3–5', '', '', '9']],
    ['a range, and nothing that lies within it', [at(3, { last: { page: 6, label: '6' } }), at(4)], ['3–6', '']],
    ['a range on one page as a page', [at(3, { last: { page: 3, label: '3' } })], ['3']],
    ['the main place by itself', [at(3), at(4, { main: true }), at(5)], ['3', '4', '5']],
    ['notes by their numbers', [at(3), at(3, { note: 'n2' })], ['3', '3n2']],
    ['no range from roman to arabic numbers', [roman(1, 'ii'), roman(2, 'iii'), at(3), at(4)], ['ii', 'iii', '3', '4']],
    ['nothing for a place that print has not', [at(-1), at(2)], ['', '2']],
  ])('say %s', (_what, places, said) => {
    expect(sayPlaces(places, true)).toEqual(said);
  });
});
