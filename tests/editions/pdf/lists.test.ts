/** Lists in the tags of a PDF: how they are numbered is said by what their labels say. */
import { describe, expect, it } from 'vitest';
import { name } from '../../../src/pdf-file/index.ts';
import {
  elementsOf,
  makeElement,
  type Part,
  type StructureElement,
} from '../../../src/editions/pdf/archive/tags/elements.ts';
import { repairList } from '../../../src/editions/pdf/archive/tags/list-repairs.ts';

const text = (words: string): Part =>
  ({ kind: 'content', sequence: { runs: [{ text: words, isHidden: false, y: 0 }] } }) as never;

function listWith(labels: readonly string[]): StructureElement {
  const list = makeElement('L', undefined as never);
  for (const label of labels) {
    const item = makeElement('LI', list, [text('words')]);
    if (label !== '') item.children.unshift(makeElement('Lbl', item, [text(label)]));
    list.children.push(item);
  }
  return list;
}

const numberingOf = (labels: readonly string[]): unknown => {
  const list = listWith(labels);
  repairList(list);
  return list.attributes.get('List')?.get('ListNumbering');
};

describe('how a list is numbered', () => {
  it.each([
    [['1.', '2.'], 'Decimal'],
    [['(7)', '(8)'], 'Decimal'],
    [['a.', 'b.'], 'LowerAlpha'],
    [['c)', 'd)'], 'LowerAlpha'],
    [['h.', 'i.', 'j.'], 'LowerAlpha'],
    [['A.', 'B.'], 'UpperAlpha'],
    [['z.', 'aa.'], 'LowerAlpha'],
    [['i.', 'ii.', 'iii.'], 'LowerRoman'],
    [['iv.', 'v.'], 'LowerRoman'],
    [['I.'], 'UpperRoman'],
    [['أ.', 'ب.'], 'Decimal'],
    [['•', '•'], 'Disc'],
    [['–'], 'Disc'],
    [['', ''], 'None'],
  ])('%j: %s', (labels, numbering) => {
    expect(numberingOf(labels)).toEqual(name(numbering));
  });

  it('a bullet that is painted is read as one', () => {
    const list = listWith(['x']);
    const [label] = list.children.flatMap((item) => (item.kind === 'element' ? elementsOf(item) : []));
    if (label !== undefined) label.children = [];
    repairList(list);
    expect(label?.actual).toBe('•');
    expect(list.attributes.get('List')?.get('ListNumbering')).toEqual(name('Disc'));
  });
});
