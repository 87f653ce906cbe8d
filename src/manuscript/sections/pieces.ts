/** A file's tree → pieces: one, or one for each heading that begins a section. */
import type { Element, Root, RootContent } from 'hast';
import { classesOf, copyTree, defined } from '../../model/index.ts';
import { toTree } from '../../markup/index.ts';
import type { Formulas } from '../../formulas/index.ts';
import { Report } from '../../report/index.ts';
import { type FileContext, type NoteBody, extractNotes } from '../../transforms/index.ts';
import { holdsFormulas, ownSteps, type FileSteps, type ManuscriptFile } from '../text/index.ts';
import { setPlays, type DramaWish } from './plays.ts';
import { bringHighestTo, findOwnHeadings, raiseOwn, saysSomething } from './own-headings.ts';

/** What becomes of one section. */
export interface Piece {
  /** What stands before its heading. */
  readonly before: readonly RootContent[];
  /** Headings with nothing between them and its own: lines above it. */
  readonly above: readonly Element[];
  /** Absent where the text has none. */
  readonly heading?: Element;
  /** The words of the heading where the text has none. */
  readonly title?: string;
  /** What a book in one file has before its first chapter: no chapter itself. */
  readonly opensBook?: boolean;
  /** What follows the heading. */
  readonly body: Root;
  readonly notes: ReadonlyMap<string, NoteBody>;
  readonly context: FileContext;
}

/** What a file is called besides its own headings. */
export interface FileNames {
  /** In its front matter: the heading, where the text does not say the same. */
  readonly title?: string | undefined;
  /** In the list of chapters: the heading where there is no other. */
  readonly listed?: string | undefined;
}

/** A file's tree on its way to pieces. */
export interface WholeFile {
  readonly tree: Root;
  readonly notes: ReadonlyMap<string, NoteBody>;
  readonly context: FileContext;
}

interface Reading {
  readonly report: Report;
  readonly steps?: FileSteps;
  readonly formulas?: Formulas;
  readonly variables?: ReadonlyMap<string, string>;
  readonly drama?: DramaWish;
}

export function readWhole(
  file: ManuscriptFile,
  language: string,
  { report, steps = ownSteps, formulas, variables, drama = {} }: Reading,
): WholeFile {
  const { path, body, tree: markdown, sources } = file;
  const context: FileContext = { file: path, source: body, language, report, ...defined({ formulas, variables }) };
  const read = (into: FileContext): Omit<WholeFile, 'context'> => {
    const tree = toTree(setPlays(steps.changeMarkdown(markdown, into), drama, into), into);
    for (const transform of steps.transforms) transform(tree, into);
    return { tree, notes: extractNotes(tree, into) };
  };
  // What a formula defines holds for those of other files, too.
  if (steps.keep === undefined || (formulas !== undefined && holdsFormulas(file))) return { ...read(context), context };
  const kept = steps.keep([language, JSON.stringify([[...(variables ?? [])], drama]), ...sources], () => {
    const own = new Report();
    return { ...read({ ...context, report: own }), own };
  });
  report.takeOver(kept.own);
  return { ...copyTree({ tree: kept.tree, notes: kept.notes }), context };
}

/** A file of a book: a piece for each heading of its own, or the whole under the name that it has. */
export function divideFile({ tree, ...rest }: WholeFile, { title, listed }: FileNames): Piece[] {
  const own = findOwnHeadings(tree, title, listed);
  if (own.length > 0) {
    raiseOwn(own, tree);
    return cutAt(own, tree.children, rest);
  }
  bringHighestTo(2, tree);
  const words = title ?? listed;
  return [{ before: [], above: [], ...defined({ title: words }), body: tree, ...rest }];
}

/** `{.part}`, `{.appendices}`: it heads the chapters that follow. */
export function opensDivision(heading: Element): boolean {
  return classesOf(heading).some((name) => name === 'part' || name === 'appendices');
}

/** The text of an essay, its title taken out; without a heading where the text has no title. */
export function divideEssay({ tree, ...rest }: WholeFile, title: string | undefined): Piece {
  const own = findOwnHeadings(tree, title);
  const [first] = own;
  const begins = tree.children.find(saysSomething) === first;
  // Of several, the one at the beginning is the title, and those after it head the sections.
  const heading = own.length === 1 || begins || title !== undefined ? first : undefined;
  if (heading === undefined) bringHighestTo(2, tree);
  else raiseOwn(own, tree);
  const at = heading === undefined ? 0 : tree.children.indexOf(heading);
  const before = tree.children.slice(0, at);
  const body: Root = { type: 'root', children: tree.children.slice(heading === undefined ? 0 : at + 1) };
  if (own.length > 1 && heading !== undefined) bringHighestTo(2, body);
  return { before, above: [], ...defined({ heading }), body, ...rest };
}

/**
 * A piece for each of these headings. Of headings with nothing between them the last counts, and the others
 * are lines above it ("Chapter 1", a book's title), if there is a text for them to head.
 * @param own among `nodes`, in their order
 */
export function cutAt(
  own: readonly Element[],
  nodes: readonly RootContent[],
  rest: Pick<Piece, 'notes' | 'context'>,
): Piece[] {
  const begins = new Set<RootContent>(own);
  const bodies: RootContent[][] = [];
  const before: RootContent[] = [];
  for (const node of nodes) {
    if (begins.has(node)) bodies.push([]);
    else (bodies.at(-1) ?? before).push(node);
  }
  const lastWithText = bodies.findLastIndex((body) => body.some(saysSomething));
  const pieces: Piece[] = [];
  let waiting: { readonly before: RootContent[]; readonly above: Element[] } = { before, above: [] };
  for (const [index, heading] of own.entries()) {
    const body = bodies[index] ?? [];
    if (index < lastWithText && !opensDivision(heading) && !body.some(saysSomething)) {
      waiting.above.push(heading);
      waiting.before.push(...body);
    } else {
      pieces.push({ ...waiting, heading, body: { type: 'root', children: body }, ...rest });
      waiting = { before: [], above: [] };
    }
  }
  return pieces;
}
