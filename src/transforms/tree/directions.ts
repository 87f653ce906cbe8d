/**
 * Texts that run from right to left among texts that run from left to right, and the other way round. What says so
 * with its language gets its `dir`; what does not is known by its letters, and stands in a `bdi` of its own, so
 * that the punctuation and the figures beside it stay with the text that they belong to.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { objects, phrases, transparent } from '../../markup/index.ts';
import {
  type Direction,
  type Letters,
  addLetters,
  classesOf,
  countLetters,
  directionOf,
  findRuns,
  opposite,
} from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { isElement, placeOf } from '../elements.ts';
import type { FileContext, TreeTransform } from '../transform.ts';

/** They run from left to right whatever is around them. */
const code = /^(?:code|pre|kbd|samp)$/u;
const opaque = /^(?:svg|math)$/u;
/** Wholly in letters of the other direction, they run in it as a block. */
const turned = /^(?:p|blockquote|ul|ol|dl|table|div|section|article)$/u;
/** What is shorter stays at the edge at which its neighbours stand. */
const fewestWords = 5;

export const directionsTransform: TreeTransform = (tree, context) => {
  const base = directionOf(context.language);
  // Most texts run one way and say nothing else.
  if (base === 'ltr' && !hasOther(tree)) return;
  turn(tree, base, context);
};

function hasOther(node: Nodes): boolean {
  if (node.type === 'text') return countLetters(node.value).rtl > 0;
  if (node.type === 'element') {
    const { lang, dir } = node.properties;
    if (dir !== undefined || (typeof lang === 'string' && directionOf(lang) === 'rtl')) return true;
  }
  return 'children' in node && node.children.some(hasOther);
}

function turn(node: Root | Element, base: Direction, context: FileContext): void {
  // Whoever says its direction means it.
  if (node.type === 'root' || node.properties.dir === undefined) node.children = boxStretches(node.children, base);
  for (const child of node.children) {
    if (child.type !== 'element' || opaque.test(child.tagName)) continue;
    const own = settle(child, base, node, context);
    if (code.test(child.tagName)) continue;
    // A phrase that runs the other way as a whole comes into a box with its neighbours.
    const boxed = own === base && isPhrase(child) && standInFor(child, base) === standIns[opposite(base)];
    turn(child, boxed ? opposite(base) : own, context);
  }
  node.children = isolate(node.children, base);
}

/** @returns the direction of what stands in the element */
function settle(node: Element, base: Direction, parent: Root | Element, context: FileContext): Direction {
  const { lang, dir } = node.properties;
  const given = typeof dir === 'string' ? dir.toLowerCase() : undefined;
  if (given === 'ltr' || given === 'rtl') return given;
  if (given === 'auto') return runsAgainst(node, base) ? opposite(base) : base;
  if (given !== undefined) {
    context.report.add(
      'direction-unknown',
      said`“${given}” is no direction of writing`,
      placeOf(node, context),
      said`Write dir=ltr, dir=rtl or dir=auto; where there is a lang, nothing.`,
    );
    delete node.properties.dir;
  }
  const own = code.test(node.tagName)
    ? 'ltr'
    : typeof lang === 'string' && !/^(?:und|mul|zxx)\b/u.test(lang)
      ? directionOf(lang)
      : isTurned(node, base, parent)
        ? opposite(base)
        : base;
  if (own !== base) node.properties.dir = own;
  return own;
}

/**
 * Its letters run the other way. Words in Latin letters stand in texts of all languages: a few of them do not make
 * an Arabic text English, but one Arabic word makes a line of Latin names Arabic. What begins with a Latin word
 * (“Dates:”) must have more of the other letters.
 */
function runsAgainst(node: Nodes, base: Direction): boolean {
  const { ltr, rtl, first } = countIn(node);
  return base === 'ltr' ? rtl > 1 && rtl >= (first === 'rtl' ? 1.5 : 3) * ltr : ltr > 1 && rtl === 0;
}

/** A block that is turned as a whole, and not a box in a list, whose text stays at the edge of its neighbours'. */
function isTurned(node: Element, base: Direction, parent: Root | Element): boolean {
  // Of a note only what is in it comes to its place.
  if (!turned.test(node.tagName) || node.properties.dataNoteBody !== undefined) return false;
  if (isElement(parent, 'li', 'dd', 'td', 'th', 'figcaption')) return false;
  return runsAgainst(node, base) && toString(node).trim().split(/\s+/u).length >= fewestWords;
}

/** What says its language itself stands in a box of its own, and tells nothing of what is around it. */
const counted = new WeakMap<Element, Letters>();

function countIn(node: Nodes): Letters {
  if (node.type === 'text') return countLetters(node.value);
  if (!('children' in node) || (node.type === 'element' && (code.test(node.tagName) || opaque.test(node.tagName))))
    return { ltr: 0, rtl: 0 };
  const known = node.type === 'element' ? counted.get(node) : undefined;
  if (known !== undefined) return known;
  let letters: Letters = { ltr: 0, rtl: 0 };
  for (const child of node.children) {
    if (child.type === 'element' && (child.properties.lang !== undefined || child.properties.dir !== undefined))
      continue;
    letters = addLetters(letters, countIn(child));
  }
  if (node.type === 'element') counted.set(node, letters);
  return letters;
}

/** Stands for an element in the text that runs are looked for in. */
const standIns = { ltr: 'A', rtl: '\u05D0', none: '\uFFFC', end: '\n' } as const;

interface Piece {
  readonly node: ElementContent;
  readonly text: string;
}

/** A stretch of both directions that runs the other way as a whole stands in a box, and keeps its edge. */
function boxStretches<T extends Nodes>(children: readonly T[], base: Direction): (T | ElementContent)[] {
  const result: (T | ElementContent)[] = [];
  let stretch: ElementContent[] = [];
  const close = (): void => {
    const box = h('bdi', { dir: opposite(base) }, stretch);
    const { ltr, rtl } = countIn(box);
    if (ltr > 0 && rtl > 0 && runsAgainst(box, base)) result.push(box);
    else for (const node of stretch) result.push(node);
    stretch = [];
  };
  for (const node of children) {
    if (node.type === 'text' || (node.type === 'element' && isPhrase(node))) stretch.push(node);
    else {
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

/** Each stretch of text and phrases, with its runs of the other direction in boxes of their own. */
function isolate<T extends Nodes>(children: readonly T[], base: Direction): (T | ElementContent)[] {
  const result: (T | ElementContent)[] = [];
  let pieces: Piece[] = [];
  const close = (): void => {
    for (const piece of boxRuns(pieces, base)) result.push(piece);
    pieces = [];
  };
  for (const node of children) {
    if (node.type === 'text') pieces.push({ node, text: node.value });
    else if (node.type === 'element' && isPhrase(node)) pieces.push({ node, text: standInFor(node, base) });
    else {
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

function isPhrase({ tagName }: Element): boolean {
  return phrases.has(tagName) || transparent.has(tagName) || objects.has(tagName);
}

function standInFor(node: Element, base: Direction): string {
  if (node.tagName === 'br') return standIns.end;
  if (node.tagName === 'bdi' || node.properties.dir !== undefined || classesOf(node).includes('noteref'))
    return standIns.none;
  const letters = countIn(node);
  if (letters.ltr + letters.rtl === 0) return standIns.none;
  return standIns[letters[base] > 0 ? base : opposite(base)];
}

function boxRuns(pieces: readonly Piece[], base: Direction): ElementContent[] {
  const text = pieces.map((piece) => piece.text).join('');
  const other = opposite(base);
  const runs = findRuns(text, base);
  if (runs.length === 0) return pieces.map(({ node }) => node);
  const take = handOut(pieces);
  const result: ElementContent[] = [];
  for (const [from, to] of runs) {
    result.push(...take(from));
    const inside = take(to);
    const [only] = inside;
    if (inside.length === 1 && isElement(only) && only.properties.dir === undefined) {
      only.properties.dir = other;
      result.push(only);
    } else result.push(h('bdi', { dir: other }, inside));
  }
  return result.concat(take(text.length));
}

/** Gives what stands from where it was called last to a place of the joined text: texts are cut, elements never. */
function handOut(pieces: readonly Piece[]): (to: number) => ElementContent[] {
  let index = 0;
  let start = 0;
  let from = 0;
  return (to) => {
    const found: ElementContent[] = [];
    for (let piece = pieces[index]; piece !== undefined && start < to; piece = pieces[index]) {
      const { node, text } = piece;
      const value = text.slice(Math.max(0, from - start), to - start);
      if (node.type !== 'text') found.push(node);
      else if (value !== '') found.push({ ...node, value });
      if (start + text.length > to) break;
      start += text.length;
      index += 1;
    }
    from = to;
    return found;
  };
}
