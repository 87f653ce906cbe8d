/** A file's tree → pieces: one, or one for each heading that begins a section. */
import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { toTree } from '../../markup/tree.ts';
import { defined } from '../../model/defined.ts';
import type { Report } from '../../report/report.ts';
import { isElement } from '../../transforms/elements.ts';
import { extractNotes, type NoteBody } from '../../transforms/tree/notes.ts';
import type { FileContext } from '../../transforms/transform.ts';
import { ownSteps, type FileSteps, type ManuscriptFile } from '../text/index.ts';

/** What becomes of one section. */
export interface Piece {
  /** The heading it begins with; absent when the text has none. */
  readonly heading?: Element;
  /** What follows it. */
  readonly body: Root;
  readonly notes: ReadonlyMap<string, NoteBody>;
  readonly context: FileContext;
}

/**
 * How a file is cut: at every `h1` (`sections`), at the level below a single title (`chapters`), or not at
 * all, with the title taken out (`essay`).
 */
export type Division = 'sections' | 'chapters' | 'essay';

export interface DividedFile {
  readonly title?: Element;
  /** Where it stood among the first piece's nodes. */
  readonly titleAt?: number;
  readonly pieces: readonly Piece[];
}

export function divideFile(
  { path, body, tree: markdown }: ManuscriptFile,
  language: string,
  division: Division,
  report: Report,
  steps: FileSteps = ownSteps,
): DividedFile {
  const context: FileContext = { file: path, source: body, language, report };
  const tree = toTree(steps.changeMarkdown(markdown, context), context);
  for (const transform of steps.transforms) transform(tree, context);
  const notes = extractNotes(tree, context);
  if (division === 'essay') return takeTitle(tree, notes, context);
  // Several at the top, and the title stands elsewhere: the chapters are at the top already.
  const tops = tree.children.filter((node) => isElement(node, 'h1')).length;
  if (division === 'chapters' && tops === 1) {
    const { title, pieces } = takeTitle(tree, notes, context);
    const [piece] = pieces;
    if (piece === undefined) return { pieces: [] };
    shiftHeadings(piece.body, -1);
    return { ...defined({ title }), pieces: cut(piece.body, notes, context) };
  }
  return { pieces: cut(tree, notes, context) };
}

/** The one `h1` is the title; where there are several, none is, and all go down a level. */
function takeTitle(tree: Root, notes: ReadonlyMap<string, NoteBody>, context: FileContext): DividedFile {
  const tops = tree.children.filter((node): node is Element => isElement(node, 'h1'));
  const [title] = tops;
  const isTitle = title !== undefined && (tops.length === 1 || tree.children.find((node) => isElement(node)) === title);
  const body: Root = { ...tree, children: isTitle ? tree.children.filter((node) => node !== title) : tree.children };
  if (tops.length > 1 || !isTitle) shiftHeadings(body, 1);
  return { ...(isTitle ? { title, titleAt: tree.children.indexOf(title) } : {}), pieces: [{ body, notes, context }] };
}

function shiftHeadings(tree: Root, by: number): void {
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/u.test(node.tagName)) return;
    node.tagName = `h${Math.max(1, Math.min(6, Number(node.tagName.slice(1)) + by))}`;
  });
}

/** A new section at every `h1` of the tree's own; what stands before the first goes with it if it is short of words. */
function cut(tree: Root, notes: ReadonlyMap<string, NoteBody>, context: FileContext): Piece[] {
  const pieces: { heading?: Element; body: Root }[] = [];
  let before: RootContent[] = [];
  for (const node of tree.children) {
    if (isElement(node, 'h1')) {
      // What an author puts before the first heading (an epigraph, a badge) belongs to that section.
      pieces.push({ heading: node, body: { type: 'root', children: pieces.length === 0 ? before : [] } });
      before = [];
    } else {
      (pieces.at(-1)?.body.children ?? before).push(node);
    }
  }
  if (pieces.length === 0) pieces.push({ body: { type: 'root', children: before } });
  return pieces.map((piece) => ({ ...piece, notes, context }));
}
