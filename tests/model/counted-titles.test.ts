import { expect, it } from 'vitest';
import { countedBy } from '../../src/model/counted-titles.ts';

it.each([
  ['12', ''],
  ['XII', ''],
  ['xii.', ''],
  ['Chapter 12', 'Chapter'],
  ['Kapitel XII', 'Kapitel'],
  ['Глава 7', 'Глава'],
  ['第三章', '章'],
  ['Civil', undefined],
  ['Mix', undefined],
  ['IIII', undefined],
  ['1984', undefined],
  ['Chapter 12: The Whale', undefined],
  ['The Year 3', undefined],
  ['', undefined],
])('“%s” counts %j', (title, word) => {
  expect(countedBy(title)).toBe(word);
});
