/** The words of a manuscript, taken from its Markdown by a way of their own: no sanitising, no transforms, no Book. */
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { planManuscript } from '../../src/manuscript/plan/index.ts';
import { revealEscapes } from '../../src/model/escapes.ts';
import { Report } from '../../src/report/report.ts';

type Part = 'all' | 'text' | 'notes';

/** All files in the order of the plan; the notes of a file after it, in the order of their references. */
export async function wordsOfManuscript(path: string, part: Part = 'all'): Promise<string> {
  const plan = await planManuscript(path, new Report());
  const order: string[] = [];
  plan.sections.forEach((section, index) => {
    for (const { before, file, title } of plan.parts) {
      if (before !== index) continue;
      if (file !== undefined) order.push(read(file));
      else if (part !== 'notes') order.push(title);
    }
    order.push(read(section.file));
  });
  function read(file: string): string {
    return wordsOfFile(plan.texts.get(file)?.body ?? '', part);
  }
  return order.join('\n');
}

/** `@fig-x`, `[see @fig-x]`, `\eqref{x}` and `@key [p. 3]` are something else in the editions. */
const reference = /\\(?:eq)?ref\{[^{}]*\}|\[[^[\]]*@[^[\]]*\]|(?<!\w)@\p{L}[\w:-]*\w(?: \[[^[\]]*\])?/gu;

function wordsOfFile(text: string, part: Part): string {
  const tree = parseMarkdown(text);
  const definitions = new Map<string, Nodes>();
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  const letterOf = letterParts(tree);
  const referred: string[] = [];
  const words = (node: Nodes, top = false): string => {
    if (node.type === 'footnoteDefinition' && !top) return '';
    if (node.type === 'footnoteReference' && !referred.includes(node.identifier)) referred.push(node.identifier);
    if (node.type === 'text') return revealEscapes(node.value.replace(reference, ' '));
    if (node.type === 'inlineCode') return node.value;
    if (node.type === 'code') return `${(node.data?.caption ?? []).map((part) => words(part)).join('')} ${node.value}`;
    if (node.type === 'html') return node.value.replace(/<!--[^]*?-->|<[^>]*>/gu, '');
    if (node.type === 'image') return `${letterOf.get(node) ?? ''} ${node.title ?? ''}`;
    const caption = node.type === 'table' ? (node.data?.caption ?? []).map((part) => words(part)).join('') : '';
    // Of a `:::table` the words are its caption, and that stands above.
    if (node.type === 'containerDirective' && node.name === 'table') {
      return [...node.children]
        .toSorted((a, b) => Number(a.type === 'table') - Number(b.type === 'table'))
        .map((child) => words(child))
        .join('\n');
    }
    if (node.type === 'containerDirective' && node.name === 'parallel') {
      const texts = node.children.map((text): readonly Nodes[] => ('children' in text ? text.children : []));
      return inPairs(texts)
        .map((child) => words(child))
        .join('\n');
    }
    const title = node.type === 'containerDirective' ? (node.attributes?.['title'] ?? '') : '';
    return `${caption}${title} ${'children' in node ? node.children.map((child) => words(child)).join('\n') : ''}`;
  };
  const ofText = words(tree);
  let result = part === 'notes' ? '' : ofText;
  if (part === 'text') return result;
  for (let index = 0; index < referred.length; index += 1) {
    const definition = definitions.get(referred[index] ?? '');
    if (definition !== undefined) result += `\n${words(definition, true)}`;
  }
  return result;
}

/** The first paragraph of each text, then the second of each: as texts side by side are read. */
function inPairs<T>(texts: readonly (readonly T[])[]): T[] {
  const rows = Math.max(0, ...texts.map((text) => text.length));
  return Array.from({ length: rows }, (_, row) => texts.flatMap((text) => text.slice(row, row + 1))).flat();
}

/** Of a figure of several pictures each that has words of its own has a letter before them. */
function letterParts(tree: Nodes): ReadonlyMap<Nodes, string> {
  const letters = new Map<Nodes, string>();
  const imagesOf = (node: Nodes): Nodes[] =>
    node.type === 'image' ? [node] : 'children' in node ? node.children.flatMap(imagesOf) : [];
  const look = (node: Nodes): void => {
    const images = node.type === 'containerDirective' && node.name === 'figure' ? imagesOf(node) : [];
    if (images.length > 1) images.forEach((image, at) => letters.set(image, `(${String.fromCodePoint(97 + at)})`));
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return letters;
}
