import { classesOf, visit } from '../../model/index.ts';
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { common, createLowlight } from 'lowlight';
import { addClass, isElement } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

const lowlight = createLowlight(common);
lowlight.registerAlias({
  javascript: ['mjs', 'cjs'],
  typescript: ['mts', 'cts'],
  bash: ['console', 'shell-session'],
  plaintext: ['text', 'plain'],
});

/** Colours of code: token classes from highlight.js, for the languages it has; others stay plain. */
export const codeTransform: TreeTransform = (tree) => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'pre') return;
    addClass(node, 'code');
    const code = node.children.find((child): child is Element => isElement(child, 'code'));
    if (code === undefined) return;
    highlight(code);
    const { dataStart, dataMarked } = node.properties;
    delete node.properties.dataStart;
    delete node.properties.dataMarked;
    if (!classesOf(node).includes('numbered') && dataMarked === undefined) return;
    code.children = splitLines(code.children);
    const lines = code.children.filter((child) => isElement(child));
    if (dataStart !== undefined) numberLines(lines, Number(dataStart));
    for (const line of String(dataMarked ?? '').split(' ')) {
      const marked = lines[Number(line) - 1];
      if (marked !== undefined) addClass(marked, 'marked');
    }
  });
};

/** Styles count lines from one; another number stands at each line. */
function numberLines(lines: readonly Element[], start: number): void {
  for (const [index, line] of lines.entries()) line.properties['dataLine'] = String(start + index);
}

function highlight(code: Element): void {
  const language = classesOf(code)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
  if (language === undefined || !lowlight.registered(language)) return;
  const text = toString(code);
  // Beyond this length colours cost more time than they help.
  if (text.length > 100_000) return;
  // To the grammar of Markdown front matter is a heading underlined with hyphens.
  const matter = /^(?:md|markdown|mkdown|mkd)$/u.test(language) ? (frontMatter.exec(text)?.[0] ?? '') : '';
  code.children = [...(matter === '' ? [] : colour('yaml', matter)), ...colour(language, text.slice(matter.length))];
}

const frontMatter = /^---\n[^]*?\n---(?:\n|$)/u;

function colour(language: string, text: string): ElementContent[] {
  return lowlight.highlight(language, text).children as ElementContent[];
}

/** `span.code-line` for each line: the styles count them. A token over several lines is cut with them. */
function splitLines(children: readonly ElementContent[]): ElementContent[] {
  const lines = cut(children);
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines.flatMap((line): ElementContent[] => [
    { type: 'element', tagName: 'span', properties: { className: ['code-line'] }, children: line },
    { type: 'text', value: '\n' },
  ]);
}

function cut(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    const parts: ElementContent[][] =
      child.type === 'text'
        ? child.value.split('\n').map((value) => (value === '' ? [] : [{ type: 'text', value }]))
        : child.type === 'element'
          ? cut(child.children).map((inner) => (inner.length === 0 ? [] : [{ ...child, children: inner }]))
          : [[child]];
    parts.forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(...part);
    });
  }
  return lines;
}
