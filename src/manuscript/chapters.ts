/** A file's text → trees: one, or one for each heading that begins a section. */
import type { Element, Root, RootContent } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../report/report.ts';
import { toTree } from '../markup/tree.ts';
import { isElement } from '../transforms/elements.ts';
import { treeTransforms } from '../transforms/index.ts';
import { extractNotes, type NoteBody } from '../transforms/notes.ts';
import type { FileContext } from '../transforms/transform.ts';
import { checkDepth, checkTree, tooDeep } from './depth.ts';
import { parseMarkdown } from './parse.ts';

export interface Draft {
  /** The heading the section begins with; absent when the text has none. */
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
  /** Where it stood among the first draft's nodes. */
  readonly titleAt?: number;
  readonly drafts: readonly Draft[];
}

export function divideFile(
  text: string,
  file: string,
  language: string,
  division: Division,
  report: Report,
): DividedFile {
  const context: FileContext = { file, source: text, language, report };
  checkDepth(text, file);
  const tree = toTree(parseWithin(text, file), { file, language, report, source: text });
  for (const transform of treeTransforms) transform(tree, context);
  const notes = extractNotes(tree, context);
  if (division === 'essay') return takeTitle(tree, notes, context);
  // Several at the top, and the title stands elsewhere: the chapters are at the top already.
  const tops = tree.children.filter((node) => isElement(node, 'h1')).length;
  if (division === 'chapters' && tops === 1) {
    const { title, drafts } = takeTitle(tree, notes, context);
    const [draft] = drafts;
    if (draft === undefined) return { drafts: [] };
    shiftHeadings(draft.body, -1);
    return { ...(title === undefined ? {} : { title }), drafts: cut(draft.body, notes, context) };
  }
  return { drafts: cut(tree, notes, context) };
}

/** What nests within lines is known only when it has been read. */
function parseWithin(text: string, file: string): MdastRoot {
  try {
    const tree = parseMarkdown(text);
    checkTree(tree, file);
    return tree;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    throw tooDeep('Something nested deeper than can be read', file, 1);
  }
}

/** The one `h1` is the title; where there are several, none is, and all go down a level. */
function takeTitle(tree: Root, notes: ReadonlyMap<string, NoteBody>, context: FileContext): DividedFile {
  const tops = tree.children.filter((node): node is Element => isElement(node, 'h1'));
  const [title] = tops;
  const isTitle = title !== undefined && (tops.length === 1 || tree.children.find((node) => isElement(node)) === title);
  const body: Root = { ...tree, children: isTitle ? tree.children.filter((node) => node !== title) : tree.children };
  if (tops.length > 1 || !isTitle) shiftHeadings(body, 1);
  return { ...(isTitle ? { title, titleAt: tree.children.indexOf(title) } : {}), drafts: [{ body, notes, context }] };
}

function shiftHeadings(tree: Root, by: number): void {
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/u.test(node.tagName)) return;
    node.tagName = `h${Math.max(1, Math.min(6, Number(node.tagName.slice(1)) + by))}`;
  });
}

/** A new section at every `h1` of the tree's own; what stands before the first goes with it if it is short of words. */
function cut(tree: Root, notes: ReadonlyMap<string, NoteBody>, context: FileContext): Draft[] {
  const drafts: { heading?: Element; body: Root }[] = [];
  let before: RootContent[] = [];
  for (const node of tree.children) {
    if (isElement(node, 'h1')) {
      // What an author puts before the first heading (an epigraph, a badge) belongs to that section.
      drafts.push({ heading: node, body: { type: 'root', children: drafts.length === 0 ? before : [] } });
      before = [];
    } else {
      (drafts.at(-1)?.body.children ?? before).push(node);
    }
  }
  if (drafts.length === 0) drafts.push({ body: { type: 'root', children: before } });
  return drafts.map((draft) => ({ ...draft, notes, context }));
}
