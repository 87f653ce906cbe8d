/** The words of a heading as they stand in lists: with their emphasis, and without what belongs to its place alone. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { defined, hasClass } from '../model/index.ts';

/** What a line of the contents keeps: what says that words are a title, a foreign phrase, a formula’s index. */
const kept = new Set(['em', 'i', 'cite', 'strong', 'b', 'sub', 'sup', 'code', 'dfn', 'var']);

/**
 * @param title its words as a line of plain text
 * @returns `undefined` where that line says it all, or says something else
 * “On *Emma*” is a text and an `em`; “On Emma” is nothing else than its title.
 */
export function readHeadingWords(heading: Element, title: string): readonly ElementContent[] | undefined {
  const words = trimEnds(joinTexts(heading.children.flatMap(keep)));
  const isPlain = words.every((node) => node.type === 'text');
  return isPlain || toString({ type: 'root', children: words }) !== title ? undefined : words;
}

function keep(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    // The same as a title as plain text (readHeading).
    const value = node.value.replaceAll(/[\u00AD\u2060]/gu, '').replace(/\s+/gu, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (node.type !== 'element' || hasClass(node, 'noteref', 'section-number')) return [];
  if (node.tagName === 'br') return [{ type: 'text', value: ' ' }];
  const children = joinTexts(node.children.flatMap(keep));
  const { lang, dir } = node.properties;
  const isOther = typeof lang === 'string' || typeof dir === 'string';
  if (children.length === 0 || (!kept.has(node.tagName) && !isOther)) return children;
  const tagName = kept.has(node.tagName) ? node.tagName : 'span';
  return [{ type: 'element', tagName, properties: defined({ lang, dir }), children }];
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: `${last.value}${node.value}`.replace(/\s+/gu, ' ') };
    else joined.push(node);
  }
  return joined;
}

function trimEnds(words: readonly ElementContent[]): ElementContent[] {
  return words.flatMap((node, index): ElementContent[] => {
    if (node.type !== 'text') return [node];
    const from = index === 0 ? node.value.trimStart() : node.value;
    const value = index === words.length - 1 ? from.trimEnd() : from;
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
