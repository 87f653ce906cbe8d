import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import type { TreeTransform } from '../transform.ts';

/** "e-book", "X-ray": what stands before the hyphen is too short for the end of a line. Long words may need it. */
const stumps = /(?<![\p{L}\p{N}\p{M}'’-])\p{L}-[\p{L}\p{N}]{1,9}(?![\p{L}\p{N}\p{M}-])/gu;

/** "--sheet": browsers end lines after its hyphens (UAX 14, LB21), and the rest reads as another word. */
const options = /(?<![^\s(["'|=])-{1,2}[a-z][\w-]{0,23}(?![\w-])/giu;

/** Formulas hold their TeX (“x-a”), and drawings texts in which nothing of HTML may stand. */
const opaque: ReadonlySet<string> = new Set(['pre', 'math', 'svg']);

/** Words with a hyphen that no line may end after: `span.unbroken`. In code, the options of commands. */
export const unbrokenTransform: TreeTransform = (tree) => {
  keepWhole(tree, stumps);
};

function keepWhole(node: Root | Element, words: RegExp): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return child.value.includes('-') ? wrap(child, words) : [child];
    if (child.type === 'element' && !opaque.has(child.tagName)) {
      keepWhole(child, child.tagName === 'code' ? options : words);
    }
    return child.type === 'doctype' ? [] : [child];
  });
}

function wrap({ value, position }: Text, words: RegExp): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { 0: word, index } of value.matchAll(words)) {
    if (index > at) parts.push({ type: 'text', value: value.slice(at, index), position });
    parts.push(h('span.unbroken', word));
    at = index + word.length;
  }
  if (at < value.length) parts.push({ type: 'text', value: value.slice(at), position });
  return parts;
}
