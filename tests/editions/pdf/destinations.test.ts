/** Places that links lead to, also those that the browser leaves out. */
import { expect, it } from 'vitest';
import { addDestinations, type Destination } from '../../../src/editions/pdf/archive/catalogue/destinations.ts';
import { listPages, name } from '../../../src/pdf-file/index.ts';
import { makePdf } from '../../support/made-pdf.ts';

it('a place that the browser left out is the head of its page', () => {
  const file = makePdf(['one', 'two'], { size: [300, 400] });
  const [first = null, second = null] = listPages(file);
  const printed = new Map<string, Destination>([['a', { page: 0, target: [first, name('XYZ'), 10, 200, 0] }]]);
  const planned = new Map([
    ['a', 1],
    ['b', 1],
    ['beyond', 2],
  ]);
  expect([...addDestinations(file, printed, planned)]).toEqual([
    ['a', { page: 0, target: [first, name('XYZ'), 10, 200, 0] }],
    ['b', { page: 1, target: [second, name('XYZ'), 0, 400, 0] }],
  ]);
});
