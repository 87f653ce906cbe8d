/**
 * A heading, a link or the head of a column that is nothing but formulas has a name all the same.
 *
 * A formula says how it is read aloud in `alttext` (MathML Core 2.1.2), which screen readers know. Programs that
 * reckon an accessible name (accname-1.2; axe, Ace) do not look for it there, and take such a heading for an empty
 * one: it says the same words in `aria-label`, too. Elsewhere it does not, so that a reader may still walk through
 * the formula part by part.
 */
import type { Element, Nodes } from 'hast';
import { visit } from '../../model/index.ts';
import { treesOf, type ReadingTransform } from './transform.ts';

const named: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'th', 'summary']);

export const formulaNamesTransform: ReadingTransform = ({ sections }) => {
  for (const tree of sections.flatMap(treesOf)) {
    visit(tree, 'element', (element) => {
      if (!named.has(element.tagName)) return;
      const { formulas, hasWords } = look(element);
      if (hasWords) return;
      for (const { properties } of formulas) {
        const { alttext } = properties;
        if (typeof alttext === 'string') properties.ariaLabel = alttext;
      }
    });
  }
};

/** The formulas in a piece of text, and whether anything else in it can be said. */
function look(element: Element): { readonly formulas: readonly Element[]; readonly hasWords: boolean } {
  const formulas: Element[] = [];
  let hasWords = false;
  const lookAt = (node: Nodes): void => {
    if (node.type === 'text') hasWords ||= node.value.trim() !== '';
    if (node.type !== 'element') return;
    const { alt, ariaLabel } = node.properties;
    if (node.tagName === 'math') formulas.push(node);
    else if ([alt, ariaLabel].some((words) => typeof words === 'string' && words.trim() !== '')) hasWords = true;
    else node.children.forEach(lookAt);
  };
  element.children.forEach(lookAt);
  return { formulas, hasWords };
}
