/** Finds what is left in a file of the syntax of other programs (see foreign-kinds.ts): shown as text, and to be said. */
import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { SKIP, visit } from '../../model/index.ts';
import { withoutAlert } from './syntax/alerts.ts';
import { foreignKinds, type ForeignKind, type ForeignName } from './foreign-kinds.ts';

export interface ForeignSign {
  readonly kind: ForeignName;
  /** 1-based */
  readonly line: number;
  readonly column: number;
}

declare module 'mdast' {
  interface RootData {
    /** What looks like the syntax of another program. */
    foreign?: readonly ForeignSign[];
  }
}

const leaves = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);
const kinds: readonly (readonly [string, ForeignKind])[] = Object.entries(foreignKinds);
/** Two paragraphs whose lines are ended by hand, and most of them longer than those of an address. */
const fewest = { breaks: 3, stanzas: 2, words: 4, lines: 3, softStanzas: 4 } as const;

/** Lines of a source that are ended at the margin are longer than those of verse. */
const longestVerse = 60;

/** `[wick]{.term}`, `[]{.index}` */
const titleMark = /\][{][.#][\p{L}_-]/u;

/** @param tree as it was parsed, with the places of `source` */
export function findForeignSigns(tree: Root, source: string): ForeignSign[] {
  const found: ForeignSign[] = [];
  const add = (kind: ForeignName, node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ kind, line, column });
  };
  const stanzas: Nodes[] = [];
  const softStanzas: Nodes[] = [];
  let paragraphs = 0;
  visit(tree, (node) => {
    if (node.type === 'code' && isUnclosed(node, source, /^(?:`{3,}|~{3,})/u)) add('fence', node);
    if (node.type === 'containerDirective' && isUnclosed(node, source, /^:{3,}/u)) add('box', node);
    if (node.type === 'image' && titleMark.test(node.title ?? '')) add('titleMark', node);
    if (node.type === 'thematicBreak' && /^-{2,}(?: +-{2,})+$/u.test(sliceOf(node, source))) add('grid', node);
    if (
      node.type === 'containerDirective' &&
      /^(?:verse|poem|epigraph|drama|play|cast|letter|telegram|inscription|interview)$/iu.test(node.name)
    )
      return SKIP;
    if (!leaves.has(node.type)) return;
    found.push(...findInLeaf(node as Parents, source));
    if (node.type !== 'paragraph') return;
    paragraphs += 1;
    if (isStanza(node, source)) stanzas.push(node);
    else if (isSoftStanza(node, source)) softStanzas.push(node);
    return;
  });
  if (stanzas.length >= fewest.stanzas) for (const stanza of stanzas) add('verse', stanza);
  const isOfPoems = softStanzas.length >= fewest.softStanzas && softStanzas.length * 3 >= paragraphs;
  if (isOfPoems) for (const stanza of softStanzas) add('verse', stanza);
  const [first] = tree.children;
  if (first?.type === 'paragraph' && isMetadata(sliceOf(first, source))) add('metadata', first);
  return found;
}

function findInLeaf(leaf: Parents, source: string): ForeignSign[] {
  const text = wordsOf(leaf, source);
  const places = new Places(leaf, text);
  const found = kinds.flatMap(([kind, { pattern }]) =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)]
          .filter(({ index }) => kind !== 'admonition' || !isAlert(text.slice(index, index + 40)))
          // Each line of a table drawn with signs would be one.
          .slice(0, kind === 'grid' ? 1 : undefined)
          .map(({ index }) => places.at(kind as ForeignName, index)),
  );
  const start = leaf.position?.start.offset ?? 0;
  visit(leaf, 'text', ({ position }) => {
    const from = (position?.start.offset ?? 0) - start;
    const own = text.slice(from, (position?.end.offset ?? 0) - start);
    for (const { index } of own.matchAll(openStars)) found.push(places.at('emphasis', from + index));
  });
  return found;
}

/** One that is understood. */
function isAlert(text: string): boolean {
  return withoutAlert(text) !== text;
}

/** What is left of a bold word if one end of it is missing; not the stars of a path, and not escaped. */
const openStars = /(?<![\\*\p{L}\p{N}/])\*\*(?=\p{L})|(?<=[\p{L}.,;:!?])\*\*(?![*\p{L}\p{N}/])/gu;

/** Where in the file an offset in a leaf's text is. */
class Places {
  readonly #start: { readonly line: number; readonly column: number };
  readonly #ends: number[] = [];

  constructor(leaf: Nodes, text: string) {
    this.#start = leaf.position?.start ?? { line: 1, column: 1 };
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#ends.push(at);
  }

  at(kind: ForeignName, offset: number): ForeignSign {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const last = this.#ends[low - 1];
    return {
      kind,
      line: this.#start.line + low,
      column: last === undefined ? this.#start.column + offset : offset - last,
    };
  }
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The source of a leaf with blanks for what is no words: code, formulas, tags, pictures, addresses, references to notes. */
function wordsOf(leaf: Parents, source: string): string {
  const start = leaf.position?.start.offset ?? 0;
  const pieces: string[] = [];
  let at = start;
  const blank = (from: number, to: number): void => {
    if (to <= at) return;
    pieces.push(source.slice(at, from), source.slice(Math.max(at, from), to).replace(/[^\n]/gu, ' '));
    at = to;
  };
  visit(leaf, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (['inlineCode', 'inlineMath', 'html', 'image', 'imageReference', 'footnoteReference'].includes(node.type))
      blank(from, to);
    return;
  });
  pieces.push(source.slice(at, leaf.position?.end.offset ?? at));
  const text = pieces.join('').split('');
  visit(leaf, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const first = node.children[0]?.position?.start.offset ?? 0;
    const last = node.children.at(-1)?.position?.end.offset ?? 0;
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    const isBare = first === from;
    for (let index = from; index < to; index += 1)
      if ((isBare || index < first || index >= last) && text[index - start] !== '\n') text[index - start] = ' ';
  });
  return text.join('');
}

function isStanza(node: Paragraph, source: string): boolean {
  const breaks = node.children.filter(({ type }) => type === 'break').length;
  if (breaks < fewest.breaks) return false;
  const lines = sliceOf(node, source).split('\n');
  return lines.filter((line) => line.trim().split(/\s+/u).length >= fewest.words).length > lines.length / 2;
}

/** Lines that only begin anew in the source, as those of plain text do: each as a line of verse begins, none as long as prose. */
function isSoftStanza(node: Paragraph, source: string): boolean {
  const lines = sliceOf(node, source)
    .split('\n')
    .map((line) => line.trim());
  if (lines.length < fewest.lines) return false;
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/u).length, 0);
  return (
    words >= fewest.words * lines.length &&
    lines.every((line) => line.length < longestVerse && /^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(line))
  );
}

/** A fence that the end of its file, quotation or item ended. @param marks what one begins with */
function isUnclosed(node: Nodes, source: string, marks: RegExp): boolean {
  const lines = sliceOf(node, source).split('\n');
  const [mark] = marks.exec(lines[0] ?? '') ?? [];
  if (mark === undefined) return false;
  const last = lines.length < 2 ? '' : (lines.at(-1) ?? '').replace(/^[\s>]+/u, '').trimEnd();
  return !(last.startsWith(mark) && [...last].every((character) => character === mark[0]));
}

const metadataKey =
  /^(?:title|subtitle|authors?|date|lang|language|layout|tags|keywords|description|publisher)[ \t]*:/iu;

function isMetadata(paragraph: string): boolean {
  const lines = paragraph.split('\n');
  const [first = '', ...others] = lines;
  return /^(?:title|author)/iu.test(first) && others.length > 0 && lines.every((line) => metadataKey.test(line));
}
