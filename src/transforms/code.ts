import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { common, createLowlight } from 'lowlight';
import { visit } from 'unist-util-visit';
import { addClass, classesOf, isElement } from './elements.ts';
import type { TreeTransform } from './transform.ts';

const lowlight = createLowlight(common);
lowlight.registerAlias({ javascript: ['mjs', 'cjs'], typescript: ['mts', 'cts'], bash: ['console', 'shell-session'], plaintext: ['text', 'plain'] });

/** Colours of code: token classes from highlight.js, for the languages it has; others stay plain. */
export const codeTransform: TreeTransform = (tree) => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'pre') return;
    addClass(node, 'code');
    const code = node.children.find((child): child is Element => isElement(child, 'code'));
    if (code === undefined) return;
    const language = classesOf(code).find((name) => name.startsWith('language-'))?.slice('language-'.length).toLowerCase();
    if (language === undefined || !lowlight.registered(language)) return;
    const text = toString(code);
    // Beyond this length colours cost more time than they help.
    if (text.length > 100_000) return;
    code.children = (lowlight.highlight(language, text) as Root).children as Element['children'];
  });
};
