/** The characters that a formula is shown with. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';

/** First letter → first of its slanted forms (Unicode, Mathematical Alphanumeric Symbols), and how many. */
const slanted: readonly (readonly [from: number, to: number, count: number])[] = [
  [0x41, 0x1d434, 26],
  [0x61, 0x1d44e, 26],
  [0x391, 0x1d6e2, 25],
  [0x3b1, 0x1d6fc, 25],
];
const others: Readonly<Record<string, string>> = {
  h: 'ℎ',
  '∂': '𝜕',
  ϵ: '𝜖',
  ϑ: '𝜗',
  ϰ: '𝜘',
  ϕ: '𝜙',
  ϱ: '𝜚',
  ϖ: '𝜛',
  ı: '𝚤',
  ȷ: '𝚥',
};

/** Browsers set letters that stand alone slanted (MathML Core, 2.1.2): both forms are needed. */
export function shownInFormula(math: Element): string {
  const letters = new Set<string>();
  const walk = (node: Nodes): void => {
    if (node.type === 'text') for (const character of node.value) letters.add(character);
    if (node.type === 'element' && node.tagName === 'annotation') return;
    // The sign of a root is in no text.
    if (node.type === 'element' && /^m(?:sqrt|root)$/u.test(node.tagName)) letters.add('√');
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(math);
  return [...letters].map((letter) => letter + slant(letter)).join('');
}

/** What is set as words are: `\text{…}`, numbers. */
export function wordsInFormula(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'mtext') return toString(node);
  return 'children' in node ? node.children.map(wordsInFormula).join('') : '';
}

function slant(letter: string): string {
  const other = others[letter];
  if (other !== undefined) return other;
  const point = letter.codePointAt(0) ?? 0;
  const row = slanted.find(([from, , count]) => point >= from && point < from + count);
  return row === undefined ? '' : String.fromCodePoint(row[1] + point - row[0]);
}
