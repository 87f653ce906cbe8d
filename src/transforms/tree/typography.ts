/** Typewriter characters → the printer's: quotation marks, apostrophes, dashes, ellipses, primes, French spaces. */
import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { objects, phrases, transparent } from '../../markup/element-names.ts';
import { revealEscapes } from '../../model/escapes.ts';
import { quotationMarksOf } from './quotation-marks.ts';
import type { TreeTransform } from '../transform.ts';

/** Stands for something that is not prose (code, an image): what is beside it is beside a word. */
const object = '\uFFFC';
const opaque = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'img', 'math', 'svg', 'input']);
const inline = new Set([...phrases, ...transparent, ...objects, ...opaque]);

interface Piece {
  readonly text: string;
  readonly language: string;
  /** Absent for placeholders. */
  readonly node?: Text;
}

export const typographyTransform: TreeTransform = (tree, context) => {
  setBlock(tree, context.language);
  reveal(tree);
};

/** A title or a description: plain text, set as running text is. */
export function setPlainText(text: string, language: string): string {
  const node: Text = { type: 'text', value: text };
  setRun([{ text, language, node }]);
  return node.value;
}

/** Goes down to the blocks that hold running text, and sets each as one run. */
function setBlock(node: Root | Element, language: string): void {
  let run: Piece[] = [];
  const flush = (): void => {
    setRun(run);
    run = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && !inline.has(child.tagName)) {
      flush();
      setBlock(child, languageOf(child, language));
    } else if (child.type === 'element' && child.tagName === 'pre') flush();
    else if (child.type !== 'doctype') run.push(...collect(child, language));
  }
  flush();
}

function languageOf(element: Element, inherited: string): string {
  return typeof element.properties.lang === 'string' && element.properties.lang !== ''
    ? element.properties.lang
    : inherited;
}

function collect(node: ElementContent, inherited: string): Piece[] {
  if (node.type === 'text') return [{ text: node.value, language: inherited, node }];
  if (node.type !== 'element') return [];
  const language = languageOf(node, inherited);
  if (node.tagName === 'br') return [{ text: '\n', language }];
  if (opaque.has(node.tagName)) return [{ text: object, language }];
  if ([node.properties.className].flat().includes('noteref')) return [];
  return node.children.flatMap((child) => collect(child, language));
}

interface Cursor {
  /** The whole run. */
  readonly text: string;
  readonly at: number;
  readonly language: string;
  /** Quotations that are open: what was typed, and what will close them. */
  readonly open: { readonly typed: string; readonly close: string }[];
}

/** A line's end between two characters of these scripts is no space (CSS Text 4, 4.1.3). */
const solid = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const solidBreak = new RegExp(`(?<=${solid}) *\\n *(?=${solid})`, 'gu');

function joinSolid(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    if (piece.node === undefined || !piece.text.includes('\n')) return piece;
    const text = piece.text.replace(solidBreak, '');
    piece.node.value = text;
    return { ...piece, text };
  });
}

function setRun(found: readonly Piece[]): void {
  const pieces = joinSolid(found);
  const text = pieces.map((piece) => piece.text).join('');
  if (!/["'.!?;:\u00AB\u00BB-]/u.test(text)) return;
  const frozen = findAddresses(text);
  const open: { typed: string; close: string }[] = [];
  let base = 0;
  for (const piece of pieces) {
    let result = '';
    for (let i = 0; i < piece.text.length;) {
      const at = base + i;
      const frozenTo = frozen.find(([from, to]) => at >= from && at < to)?.[1];
      const step = frozenTo === undefined ? setCharacter({ text, at, language: piece.language, open }) : undefined;
      if (step === undefined) {
        result += piece.text.charAt(i);
        i += 1;
        continue;
      }
      // What is replaced never reaches into the next node: markup between two hyphens is the author's wish.
      const taken = Math.min(step.length, piece.text.length - i);
      result = step.trimBefore ? result.replace(/[ \u00A0\u202F]$/u, '') + step.put : result + step.put;
      i += taken;
    }
    if (piece.node !== undefined) piece.node.value = result;
    base += piece.text.length;
  }
}

/** Web and mail addresses keep their characters. */
function findAddresses(text: string): [number, number][] {
  return [...text.matchAll(/(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s\uFFFC]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu)].map(
    (match) => [match.index, match.index + match[0].length],
  );
}

interface Step {
  readonly put: string;
  /** Characters of the source that are replaced. */
  readonly length: number;
  /** A space before it goes. */
  readonly trimBefore?: boolean;
}

function setCharacter(cursor: Cursor): Step | undefined {
  const { text, at } = cursor;
  switch (text[at]) {
    case '"':
      return setQuote(cursor);
    case "'":
      return setSingle(cursor);
    case '-':
      return setDash(text, at);
    case '.':
      return setEllipsis(text, at);
    case ';':
    case ':':
    case '!':
    case '?':
    case '»':
      return isFrench(cursor.language) ? setFrenchBefore(cursor) : undefined;
    case '«':
      return isFrench(cursor.language)
        ? { put: '«\u202F', length: /^« ?[ \u00A0\u202F]?/u.exec(text.slice(at, at + 2))?.[0].length ?? 1 }
        : undefined;
    default:
      return undefined;
  }
}

const opening = /[\s([{\u2013\u2014/«„“‘‚\u00BF\u00A1-]/u;

/** A quotation opens after space or opening punctuation, when a word follows. */
function opensAt(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(after)) return false;
  if (opening.test(before)) return true;
  return (before === '"' || before === "'") && opensAt(text, at - 1);
}

function setQuote(cursor: Cursor): Step {
  const { text, at, language, open } = cursor;
  const marks = quotationMarksOf(language);
  if (marks === undefined) return { put: '"', length: 1 };
  const depth = open.length;
  if (opensAt(text, at)) {
    const pair = marks.byDepth === true && depth % 2 === 1 ? marks.inner : marks.outer;
    open.push({ typed: '"', close: pair[1] });
    return { put: pair[0], length: 1 };
  }
  const index = open.findLastIndex((entry) => entry.typed === '"');
  // Nothing to close after a digit: inches, seconds.
  if (index < 0 && /[\d\u2032]/u.test(text[at - 1] ?? '')) return { put: '″', length: 1 };
  const close = open[index]?.close ?? marks.outer[1];
  if (index >= 0) open.splice(index);
  return { put: close, length: 1 };
}

const elision =
  /^'(?:tis|twas|twere|twill|em|cause|til|till|bout|round|gainst|neath|mongst|pon|twixt|tween|n'|n’|\d\ds?)(?![\p{L}\d])/iu;

function setSingle(cursor: Cursor): Step {
  const { text, at, language, open } = cursor;
  const marks = quotationMarksOf(language);
  if (marks === undefined) return { put: "'", length: 1 };
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const word = /[\p{L}\p{N}\uFFFC]/u;
  if (word.test(before) && /[\p{L}\uFFFC]/u.test(after)) return { put: '’', length: 1 };
  if (/\d/u.test(before) && /\d/u.test(after)) return { put: '′', length: 1 };
  if (/^en\b/iu.test(language) && elision.test(text.slice(at, at + 8))) return { put: '’', length: 1 };
  const index = open.findLastIndex((entry) => entry.typed === "'");
  if (index < 0 && /\d/u.test(before) && !/\p{L}/u.test(after)) return { put: '′', length: 1 };
  if (opensAt(text, at)) {
    const pair = marks.byDepth === true && open.length % 2 === 0 ? marks.outer : marks.inner;
    open.push({ typed: "'", close: pair[1] });
    return { put: pair[0], length: 1 };
  }
  if (index < 0) return { put: '’', length: 1 };
  const close = open[index]?.close ?? '’';
  // "the dogs' bowls": while a quotation is open this may still be an apostrophe, and then more follows.
  if (close !== '’' || !/^'\s+\p{Ll}/u.test(text.slice(at, at + 3))) open.splice(index);
  return { put: close, length: 1 };
}

function setDash(text: string, at: number): Step | undefined {
  if (text[at - 1] === '-') return undefined;
  const length = /^-+/u.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  if (length === 2) return { put: '–', length };
  if (length === 3) return { put: '—', length };
  return undefined;
}

function setEllipsis(text: string, at: number): Step | undefined {
  return text.startsWith('...', at) && text[at - 1] !== '.' ? { put: '…', length: 3 } : undefined;
}

function isFrench(language: string): boolean {
  return /^fr(?!-ca)\b/iu.test(language);
}

/** High punctuation and closing guillemets stand off by a narrow space that does not break, the colon by a full one. */
function setFrenchBefore({ text, at }: Cursor): Step | undefined {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? ' ';
  if (before === '' || /[;:!?\u202F\u00A0]/u.test(before)) return undefined;
  if (!/[\s!?;:)\]»”’"'…,.]/u.test(after)) return undefined;
  const space = mark === ':' ? '\u00A0' : '\u202F';
  return { put: `${space}${mark}`, length: 1, trimBefore: true };
}

function reveal(node: Nodes): void {
  if (node.type === 'text') node.value = revealEscapes(node.value);
  else if ('children' in node) node.children.forEach(reveal);
}
