/** Running text: what reads as one, however its tree is cut into nodes. */
import { hasClass } from '../../model/index.ts';
import type { Element, ElementContent, Root, Text } from 'hast';
import { objects, phrases, transparent } from '../../markup/index.ts';

/** Stands for something that is not prose (code, an image): what is beside it is beside a word. */
export const object = '\uFFFC';

export interface Piece {
  readonly text: string;
  readonly language: string;
  /** Absent for placeholders. */
  readonly node?: Text;
}

/** A paragraph, a heading, a cell of a table. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Characters of a run and what takes their place. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const opaque = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'img', 'math', 'svg', 'input']);
const inline = new Set([...phrases, ...transparent, ...objects, ...opaque]);

export function makeRun(pieces: readonly Piece[]): Run {
  return { pieces, text: pieces.map((piece) => piece.text).join('') };
}

/** All runs of a tree, in order. */
export function collectRuns(node: Root | Element, language: string): Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  const flush = (): void => {
    if (pieces.length > 0) runs.push(makeRun(pieces));
    pieces = [];
  };
  const goDown = (parent: Root | Element, inherited: string): void => {
    for (const child of parent.children) {
      if (child.type === 'element' && !inline.has(child.tagName)) {
        flush();
        goDown(child, languageOf(child, inherited));
      } else if (child.type === 'element' && child.tagName === 'pre') flush();
      else if (child.type !== 'doctype') collect(child, inherited, pieces);
    }
    flush();
  };
  goDown(node, language);
  return runs;
}

function languageOf(element: Element, inherited: string): string {
  return typeof element.properties.lang === 'string' && element.properties.lang !== ''
    ? element.properties.lang
    : inherited;
}

function collect(node: ElementContent, inherited: string, pieces: Piece[]): void {
  if (node.type === 'text') pieces.push({ text: node.value, language: inherited, node });
  if (node.type !== 'element') return;
  const language = languageOf(node, inherited);
  if (node.tagName === 'br') pieces.push({ text: '\n', language });
  else if (opaque.has(node.tagName)) pieces.push({ text: object, language });
  else if (!hasClass(node, 'noteref')) for (const child of node.children) collect(child, language, pieces);
}

/**
 * Puts edits into the nodes of a run. What is replaced never reaches into the next node: markup between two
 * hyphens is the author's wish. Where two edits meet, the first counts.
 * @param edits in the order of their places
 */
export function change(run: Run, edits: readonly Edit[]): Run {
  if (edits.length === 0) return run;
  let next = 0;
  let base = 0;
  const pieces = run.pieces.map((piece) => {
    const end = base + piece.text.length;
    let text = '';
    let at = base;
    for (let edit = edits[next]; edit !== undefined && edit.at < end; edit = edits[next]) {
      next += 1;
      if (edit.at < at) continue;
      text += run.text.slice(at, edit.at) + edit.put;
      at = Math.min(edit.at + edit.length, end);
    }
    text += run.text.slice(at, end);
    base = end;
    if (piece.node !== undefined) piece.node.value = text;
    return piece.node === undefined ? piece : { ...piece, text };
  });
  return makeRun(pieces);
}
