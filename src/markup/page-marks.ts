/** Puts the beginnings of printed pages into a text: markers at words, never within one. */
import type { Element, ElementContent } from 'hast';
import { hasClass } from '../model/index.ts';
import { countLetters, isLetter, isLine, readLetters, weigh, type Letter } from './letters.ts';

export interface PageMark {
  /** Letters of the text before it (see letters.ts). */
  readonly letters: number;
  readonly element: Element;
}

/**
 * The nodes with all marks among them. Where a page begins in the middle of something that has to stay whole
 * (a divided word, a ruby), its mark follows that. A mark at the beginning of a heading, a figure, a table, a
 * link or anything in a paragraph stands before it, one at the beginning of a paragraph or item within.
 */
export function insertPageMarks(nodes: readonly ElementContent[], marks: readonly PageMark[]): ElementContent[] {
  const letters = readLetters(nodes);
  const ours = new Set(marks.map(({ element }) => element));
  const waiting = marks
    .map((mark) => ({ ...mark, letters: endOfWord(letters, mark.letters) }))
    .toSorted((a, b) => a.letters - b.letters);
  let count = 0;

  const due = (at = count): Element[] => {
    const next = waiting.findIndex(({ letters: place }) => place > at);
    return waiting.splice(0, next < 0 ? waiting.length : next).map(({ element }) => element);
  };
  const fill = (children: readonly ElementContent[], isCode: boolean): ElementContent[] => {
    const filled: ElementContent[] = [];
    for (const node of children) {
      const parts = fillNode(node, isCode);
      const isOurs = (part: ElementContent): boolean => part.type === 'element' && ours.has(part);
      const found = parts.findIndex((part) => !isOurs(part));
      // What an index leads to is the word after it: it stands on the page that this word begins.
      if (found > 0) filled.splice(beforeIndexMarks(filled), 0, ...parts.splice(0, found));
      filled.push(...parts);
    }
    return filled;
  };
  const fillNode = (node: ElementContent, isCode: boolean): ElementContent[] => {
    if (node.type === 'text') return fillText(node.value, isCode) ?? [node];
    if (node.type !== 'element') return [node];
    const weight = weigh(node);
    if (weight === 'nothing') return [node];
    const isDue = waiting[0]?.letters === count && (weight === 'letter' || staysWhole(node));
    const before = isDue && countLetters([node]) > 0 ? due() : [];
    if (weight === 'letter') {
      count += 1;
      return [...before, node];
    }
    const filled = fill(node.children, isCode || node.tagName === 'pre');
    return [...before, { ...node, children: filled }];
  };
  const fillText = (text: string, isCode: boolean): ElementContent[] | undefined => {
    const parts: ElementContent[] = [];
    let from = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      if (!isLetter(text.charAt(offset))) continue;
      const found = due();
      count += 1;
      if (found.length === 0) continue;
      // A line of code is marked before its indent.
      const cut = isCode ? offset - (/(?<=^|\n)[ \t]+$/.exec(text.slice(from, offset))?.[0].length ?? 0) : offset;
      if (cut > from) parts.push({ type: 'text', value: text.slice(from, cut) });
      parts.push(...found);
      from = cut;
    }
    return parts.length === 0 ? undefined : [...parts, { type: 'text', value: text.slice(from) }];
  };

  const filled = fill(nodes, false);
  return [...filled, ...waiting.map(({ element }) => element)];
}

/** How many of the nodes stand before the empty marks of the index at their end. */
function beforeIndexMarks(nodes: readonly ElementContent[]): number {
  const last = nodes.findLastIndex(
    (node) => node.type !== 'element' || !hasClass(node, 'index-mark') || node.children.length > 0,
  );
  return last + 1;
}

/** Languages that are written without spaces may change the line between any two letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3000-\u303F\u30FC\uFF00-\uFFEF]/u;

/** Between words, though no space is there. */
const dash = /[–—―…\uFFFC]/u;

/** The first place from here on that is not within a word. */
export function endOfWord(letters: readonly Letter[], place: number): number {
  let at = Math.max(0, place);
  for (; at < letters.length && at > 0; at += 1) {
    const [before, after] = [letters[at - 1], letters[at]];
    if (before === undefined || after === undefined || !(after.joined || after.inside)) break;
    if (after.inside) continue;
    const isReference = after.character === '\uFFFC';
    if (!isReference && (dash.test(before.character) || dash.test(after.character))) break;
    if (!isReference && (unspaced.test(before.character) || unspaced.test(after.character))) break;
  }
  return at;
}

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var)$/;
const heads = /^(?:h[1-6]|header|figure|table)$/;

/** What a mark stands before rather than in. */
function staysWhole(node: Element): boolean {
  if (isLine(node)) return false;
  if (inline.test(node.tagName) || heads.test(node.tagName)) return true;
  return node.tagName === 'div' && [node.properties.className].flat().some((name) => name === 'table');
}
