import { type DefListDescriptionNode, mdastDefListDescription2hast } from 'mdast-util-definition-list';
import type { Handler } from 'mdast-util-to-hast';

/**
 * A definition. The library takes the paragraphs of one written close to its term for lines of text, also where
 * there are several: they would run together.
 */
export const handleDescription: Handler = (state, node: DefListDescriptionNode, parent) => {
  const paragraphs = node.children.filter(({ type }) => type === 'paragraph').length;
  return mdastDefListDescription2hast(state, { ...node, spread: node.spread || paragraphs > 1 }, parent);
};
