/** The markup of editions, told as a form tells it: what it leaves out is left out. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { Numbers } from './numbers.ts';

/**
 * As text, to be compared with {@link tellForm} of what is expected. Of attributes, those that the form names and the
 * class; for what it has comments for, these. Numbers are counted anew: a form has those that it would have alone.
 */
export function tellResult(found: readonly ElementContent[], expected: readonly ElementContent[]): string {
  const numbers = new Numbers();
  return toXml(likeForm(tidy(found, numbers), tidy(expected, new Numbers())));
}

export function tellForm(expected: readonly ElementContent[]): string {
  return toXml(tidy(expected, new Numbers()));
}

/** Line ends between blocks are nothing, spaces are all one, and marks of pages are another matter. */
export function tidy(
  nodes: readonly ElementContent[],
  numbers: Numbers,
  around: readonly Element[] = [],
): ElementContent[] {
  const isCode = around.some(({ name }) => name === 'pre');
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') {
      const text = node.value.replaceAll('\u2060', '');
      if (isCode) return [{ type: 'text', value: text }];
      const isBetween = text.trim() === '' && text.includes('\n');
      return isBetween ? [] : [{ type: 'text', value: numbers.recount(text.replace(/\s+/gu, ' '), around) }];
    }
    if (node.type !== 'element') return [node];
    const classes = (node.attributes['class'] ?? '').split(' ');
    if (classes.includes('page-mark')) return [];
    // Each form stands under a heading, and so its first paragraph is one.
    const rest = classes.filter((name) => name !== 'first' && name !== '').join(' ');
    const { class: _class, xmlns: _namespace, ...others } = node.attributes;
    return [
      {
        ...node,
        attributes: rest === '' ? others : { class: rest, ...others },
        children: tidy(node.children, numbers, [...around, node]),
      },
    ];
  });
}

function likeForm(found: readonly ElementContent[], expected: readonly ElementContent[]): ElementContent[] {
  // A comment at the end stands for all that follows.
  const told = expected.at(-1)?.type === 'comment' ? found.slice(0, Math.max(1, expected.length)) : found;
  if (told.length === 0) return expected.length === 1 ? [...expected] : [];
  return told.map((node, index): ElementContent => {
    const model = expected[index];
    if (model?.type === 'comment') return model;
    if (node.type !== 'element' || model?.type !== 'element') return node;
    const attributes = Object.entries(node.attributes).filter(([name]) => name === 'class' || name in model.attributes);
    // In the order of the form: it says nothing about that.
    const order = Object.keys(model.attributes);
    attributes.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return { ...node, attributes: Object.fromEntries(attributes), children: likeForm(node.children, model.children) };
  });
}

/** All text; what comments leave out is not in it. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : ''))
    .join('');
}
