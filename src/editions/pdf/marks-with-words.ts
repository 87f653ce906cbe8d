/**
 * What an index leads to is a place between two words. A line that ends there leaves it behind, and it would stand on
 * the page before its word: in print it goes round the word that follows it.
 */
import type { Element, ElementContent } from 'hast';
import { hasClass } from '../../model/index.ts';

/** Changes the tree in place. Marks that follow each other go round each other, and all of them round the word. */
export function joinMarksToWords(element: Element): void {
  const { children } = element;
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const node = children[at];
    if (node?.type !== 'element') continue;
    if (!isEmptyMark(node)) {
      joinMarksToWords(node);
      continue;
    }
    const next = children[at + 1];
    if (next?.type === 'text') takeWord(node, children, at + 1, next.value);
    else if (next?.type === 'element' && isInline(next)) {
      node.children = [next];
      children.splice(at + 1, 1);
    }
  }
}

function isEmptyMark(node: Element): boolean {
  return node.tagName === 'span' && hasClass(node, 'index-mark') && node.children.length === 0;
}

function takeWord(mark: Element, children: ElementContent[], at: number, text: string): void {
  const [word = ''] = firstWord.exec(text) ?? [];
  if (word === '') return;
  mark.children = [{ type: 'text', value: word }];
  if (word.length === text.length) children.splice(at, 1);
  else children[at] = { type: 'text', value: text.slice(word.length) };
}

/** To the next place where a line may end: after a dash, between words, within words that are written without spaces. */
const firstWord =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

const inline = /^(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|i|kbd|mark|math|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;

function isInline(node: Element): boolean {
  return inline.test(node.tagName);
}
