/**
 * Places in a text that hold in all editions. They are told in letters: how many stand before, in the order
 * of the tree, white space and invisible signs left out. What the editions fill in differently (a picture,
 * a formula, the number of a note, a box to tick) counts as one letter, what only some of them have (ways
 * back from notes, folios) as none; so a place is the same however the tree was cut into nodes since.
 */
import { hasClass, isConditional } from '../model/index.ts';
import type { Element, ElementContent, Text } from 'hast';

const invisible = /[\s\u00AD\u200B-\u200D\u2060]/u;
const solid = /^(?:img|svg|math|hr|input|video|audio|object|canvas|iframe)$/;

/** How an element counts: by what is in it, as one letter, or not at all. */
export function weigh(element: Element): 'content' | 'letter' | 'nothing' {
  const { tagName, properties } = element;
  const { ariaHidden, role, dataFolioOf, dataPageAlone } = properties;
  if (String(ariaHidden) === 'true' || role === 'doc-backlink' || dataFolioOf !== undefined) return 'nothing';
  if (hasClass(element, 'index-locators') || isConditional(element)) return 'nothing';
  if (tagName === 'br' || tagName === 'wbr') return 'nothing';
  const isFilled = hasClass(element, 'noteref', 'checkbox');
  return isFilled || solid.test(tagName) || dataPageAlone !== undefined ? 'letter' : 'content';
}

export function isLetter(character: string): boolean {
  return !invisible.test(character);
}

export function countLetters(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + sizeOf(node), 0);
}

function sizeOf(node: ElementContent): number {
  if (node.type === 'text') return countIn(node.value);
  if (node.type !== 'element') return 0;
  const weight = weigh(node);
  return weight === 'content' ? countLetters(node.children) : weight === 'letter' ? 1 : 0;
}

const allInvisible = new RegExp(invisible.source, 'gu');

function countIn(text: string): number {
  return text.length - (text.match(allInvisible)?.length ?? 0);
}

/** A letter by the text in which it stands; what is no character stands in none. */
export interface PlacedLetter {
  readonly text: Text;
  readonly offset: number;
}

/**
 * Where letters stand, in one walk.
 * @param wanted how many stand before each of them
 */
export function findLetters(
  nodes: readonly ElementContent[],
  wanted: readonly number[],
): ReadonlyMap<number, PlacedLetter> {
  const found = new Map<number, PlacedLetter>();
  const open = wanted.toSorted((a, b) => b - a);
  let before = 0;
  const walk = (node: ElementContent): void => {
    if (open.length === 0) return;
    if (node.type === 'element') {
      const weight = weigh(node);
      if (weight === 'content') node.children.forEach(walk);
      else if (weight === 'letter') before += 1;
    } else if (node.type === 'text') {
      const after = before + countIn(node.value);
      let offsets: readonly number[] | undefined;
      for (let next = open.at(-1); next !== undefined && next < after; next = open.at(-1)) {
        open.pop();
        offsets ??= [...letterOffsets(node.value)];
        const offset = offsets[next - before];
        if (offset !== undefined) found.set(next, { text: node, offset });
      }
      before = after;
    }
  };
  nodes.forEach(walk);
  return found;
}

/** Offsets of the letters in a text. */
export function* letterOffsets(text: string): Generator<number> {
  for (let offset = 0; offset < text.length; offset += 1) if (isLetter(text.charAt(offset))) yield offset;
}

/** A letter with what is needed to see where words end. */
export interface Letter {
  /** U+FFFC for what is no character. */
  readonly character: string;
  /** Follows the letter before it without a space, in the same line or word. */
  readonly joined: boolean;
  /** Goes on what began with the letter before: a ruby. */
  readonly inside: boolean;
  readonly text?: Text;
  readonly offset: number;
}

const blocks =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|br|wbr|img|svg|math)$/;

/** All letters in order. */
export function readLetters(nodes: readonly ElementContent[]): Letter[] {
  const letters: Letter[] = [];
  let joined = false;
  let ruby: Element | undefined;
  let open: Element | undefined;
  const add = (character: string, text?: Text, offset = 0): void => {
    letters.push({ character, joined, inside: ruby !== undefined && open === ruby, ...(text ? { text } : {}), offset });
    open = ruby;
    joined = true;
  };
  const read = (node: ElementContent): void => {
    if (node.type === 'text') {
      for (let offset = 0; offset < node.value.length; offset += 1) {
        const character = node.value.charAt(offset);
        if (isLetter(character)) add(character, node, offset);
        else if (/[\s\u200B]/u.test(character)) joined = false;
      }
      return;
    }
    if (node.type !== 'element') return;
    const weight = weigh(node);
    const parts = blocks.test(node.tagName) || isLine(node);
    if (parts) joined = false;
    if (weight === 'letter') add('\uFFFC');
    const outer = ruby;
    if (node.tagName === 'ruby') ruby ??= node;
    if (weight === 'content') node.children.forEach(read);
    ruby = outer;
    if (parts) joined = false;
  };
  nodes.forEach(read);
  return letters;
}

/** A line of verse. */
export function isLine(element: Element): boolean {
  return element.tagName === 'span' && hasClass(element, 'line');
}
