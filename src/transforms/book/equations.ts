/** What formulas say of each other's numbers: `\\ref` and `\\eqref` within them, as Temml leaves them. */
import type { Element, Root } from 'hast';
import { visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { placeOf } from '../elements.ts';
import { contextOf, treesOf, type ReadingTransform } from './transform.ts';

/** Once everything that has a number has it. */
export const equationReferencesTransform: ReadingTransform = (book, { report }) => {
  const numbers = new Map((book.captions ?? []).map(({ id, number, title }) => [withoutSigns(id), number ?? title]));
  for (const section of book.sections) {
    for (const tree of treesOf(section)) {
      for (const { math, reference } of listReferences(tree)) {
        const { dataEquation, dataLabel } = reference.properties;
        delete reference.properties['dataEquation'];
        delete reference.properties['dataLabel'];
        const number = numbers.get(withoutSigns(String(dataLabel)));
        const shown = number ?? '?';
        const value = dataEquation === 'bracketed' || number === undefined ? `(${shown})` : shown;
        reference.children = [{ type: 'text', value }];
        if (number !== undefined) continue;
        report.add(
          'equation-unknown',
          said`A formula refers to \\ref{${String(dataLabel)}}, which no formula has as its \\label`,
          placeOf(math, contextOf(section, book, report)),
          said`Give the formula that is meant this \\label, or write its number.`,
        );
      }
    }
  }
};

function listReferences(tree: Root | Element): { readonly math: Element; readonly reference: Element }[] {
  const found: { math: Element; reference: Element }[] = [];
  visit(tree, 'element', (math) => {
    if (math.tagName !== 'math') return;
    visit(math, 'element', (reference) => {
      if (reference.properties['dataEquation'] !== undefined) found.push({ math, reference });
    });
  });
  return found;
}

/** Temml and ids each leave out signs of their own. */
function withoutSigns(label: string): string {
  return label.replace(/[^A-Za-z\d]/gu, '');
}
