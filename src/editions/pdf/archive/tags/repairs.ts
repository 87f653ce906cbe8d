/**
 * Makes of Chromium's structure tree one that PDF/UA-1 accepts (ISO 14289-1, 7). Whatever turns out to be no
 * content of the book becomes an artifact.
 */
import type { Sequence } from '../content/page-content.ts';
import { keepItems, repairEntry, repairList, repairTerms } from './list-repairs.ts';
import { findMark, type Mark } from './language-marks.ts';
import {
  contentsOf,
  elementsOf,
  isInline,
  makeElement,
  textOf,
  walk,
  type Part,
  type StructureElement,
} from './elements.ts';
import { renameHeads, repairTable } from './table-repairs.ts';

/** What is known of elements beyond what the file can say. */
export type Marked = ReadonlyMap<StructureElement, Mark>;

export interface Repaired {
  /** Sequences that are no content of the book. */
  readonly artifacts: ReadonlySet<Sequence>;
  readonly marked: Marked;
}

/** Changes the tree in place. @param language that of the whole document */
export function repairStructure(root: StructureElement, marks: readonly Mark[], language: string): Repaired {
  const artifacts = new Set<Sequence>();
  const drop = ({ sequence }: { readonly sequence: Sequence }): void => void artifacts.add(sequence);
  const marked = readMarks(root, marks);
  joinFormulas(root, marked);
  keepItems(root);
  settleLanguages(root, language);
  dropDecorations(root, drop);
  tagLinks(root);
  repairFigures(root, drop);
  prune(root);
  hoistLeaves(root);
  nameContainers(root);
  wrapLines(root);
  walk(root, (element) => {
    if (element.type === 'L') repairList(element);
    if (element.type === 'Terms') repairTerms(element);
    if (element.type === 'TOCI') repairEntry(element);
    if (element.type === 'Table') repairTable(element, drop);
    if (element.type === 'Ruby') repairRuby(element);
  });
  settleHeadings(root);
  renameHeads(root);
  settleNotes(root);
  return { artifacts, marked };
}

/** The parts of a formula that was parted at the ends of lines. */
function joinFormulas(root: StructureElement, marked: Marked): void {
  walk(root, (element) => {
    let last: StructureElement | undefined;
    element.children = element.children.filter((child) => {
      const mark = child.kind === 'element' && child.type === 'Formula' ? marked.get(child) : undefined;
      if (child.kind !== 'element' || mark === undefined) {
        last = undefined;
        return true;
      }
      if (last !== undefined && marked.get(last) === mark) {
        for (const part of child.children) if (part.kind === 'element') part.parent = last;
        last.children.push(...child.children);
        return false;
      }
      last = child;
      return true;
    });
  });
}

function readMarks(root: StructureElement, marks: readonly Mark[]): Map<StructureElement, Mark> {
  const marked = new Map<StructureElement, Mark>();
  walk(root, (element) => {
    const mark = findMark(element.language, marks);
    if (mark === undefined) return;
    marked.set(element, mark);
    element.language = mark.language;
    if (mark.type !== undefined) element.type = mark.type;
    if (mark.alt !== undefined && mark.alt !== '') element.alt = mark.alt;
    if (mark.mathml !== undefined) element.mathml = mark.mathml;
    if (mark.expansion !== undefined) {
      element.expansion = mark.expansion;
      element.type = 'Span';
    }
    if (mark.type === 'Note') element.id = mark.id;
  });
  return marked;
}

/** An element says its language only where it differs from that around it (14.9.2). */
function settleLanguages(root: StructureElement, language: string): void {
  const settle = (element: StructureElement, around: string): void => {
    const own = element.language ?? around;
    element.language = own === around ? undefined : own;
    for (const child of elementsOf(element)) settle(child, own);
  };
  settle(root, language);
}

/** Boxes, rules and points are painted, not read: backgrounds of what has content below, leaves without any. */
function dropDecorations(root: StructureElement, drop: (part: { readonly sequence: Sequence }) => void): void {
  walk(root, (element) => {
    if (element.type === 'Figure' || element.type === 'Formula') return;
    element.children = element.children.filter((child) => {
      if (child.kind !== 'content') return true;
      const { sequence } = child;
      const isWritten = sequence.runs.some(({ text, isHidden }) => text !== '' && !isHidden);
      if (isWritten || sequence.hasPicture || (element.type === 'Lbl' && sequence.hasPath)) return true;
      drop(child);
      return false;
    });
  });
}

/** Links with a role of their own have lost that they are links. */
function tagLinks(root: StructureElement): void {
  walk(root, (element) => {
    if (element.children.some(({ kind }) => kind === 'annotation')) element.type = 'Link';
  });
}

/** A `<figure>` is a box around picture and caption. What has no words for those who do not see it is an artifact. */
function repairFigures(root: StructureElement, drop: (part: { readonly sequence: Sequence }) => void): void {
  walk(root, (element) => {
    if (element.type !== 'Figure' || (element.alt !== undefined && element.alt.trim() !== '')) return;
    if (elementsOf(element).length > 0) {
      element.type = 'Div';
      return;
    }
    for (const content of contentsOf(element)) drop(content);
    element.children = [];
  });
}

/** Empty elements say nothing; an empty cell says that it is empty. */
function prune(element: StructureElement): void {
  element.children = element.children.filter((child) => {
    if (child.kind !== 'element') return true;
    prune(child);
    return child.children.length > 0 || child.type === 'TD' || child.type === 'TH';
  });
}

/** Chromium wraps every text in an element of its own: what adds nothing goes. */
function hoistLeaves(element: StructureElement): void {
  for (const child of elementsOf(element)) hoistLeaves(child);
  element.children = element.children.flatMap((child) => {
    if (child.kind !== 'element' || child.type !== 'NonStruct' || child.language !== undefined) return [child];
    const isLeaf = child.children.every(({ kind }) => kind === 'content');
    const isLine = child.children.every((part) => part.kind !== 'element' || isInline(part));
    if (!isLeaf && !(isLine && isInline(element))) return [child];
    for (const part of child.children) if (part.kind === 'element') part.parent = element;
    return child.children;
  });
}

/** What is left of elements without a type: boxes and phrases. */
function nameContainers(root: StructureElement): void {
  walk(root, (element) => {
    if (element.type === 'H') element.type = 'H6';
    if (element.type !== 'NonStruct') return;
    const holdsBlocks = elementsOf(element).some((child) => !isInline(child));
    element.type = holdsBlocks ? 'Div' : element.parent !== undefined && takesLines(element.parent) ? 'Span' : 'P';
    if (element.type === 'Div' && element.parent !== undefined && takesLines(element.parent)) element.type = 'Span';
  });
}

/** Lines that stand in a box without a paragraph of their own. */
function wrapLines(root: StructureElement): void {
  walk(root, (element) => {
    if (!/^(?:Document|Part|Art|Sect|Div|BlockQuote)$/.test(element.type)) return;
    const children: Part[] = [];
    let paragraph: StructureElement | undefined;
    for (const child of element.children) {
      if (child.kind === 'element' && !isInline(child)) {
        paragraph = undefined;
        children.push(child);
        continue;
      }
      if (paragraph === undefined) {
        paragraph = makeElement('P', element);
        children.push(paragraph);
      }
      if (child.kind === 'element') child.parent = paragraph;
      paragraph.children.push(child);
    }
    element.children = children;
  });
}

function takesLines(element: StructureElement): boolean {
  return (
    isInline(element) ||
    /^(?:P|Term|Definition|H\d?|Caption|Lbl|TH|TD|LBody|LI|Note|Formula|Figure)$/.test(element.type)
  );
}

/** Base text and annotation (14.8.4.4.3). */
function repairRuby(ruby: StructureElement): void {
  ruby.children = ruby.children.map((child) => {
    if (child.kind === 'element' && /^R[BTP]$/.test(child.type)) return child;
    return makeElement('RB', ruby, [child]);
  });
}

/** No level is left out (ISO 14289-1, 7.4.2): what is too deep is raised, as readers of the text take it. */
function settleHeadings(root: StructureElement): void {
  let last = 0;
  walk(root, (element) => {
    const level = /^H([1-6])$/.exec(element.type)?.[1];
    if (level === undefined) return;
    last = Math.min(Number(level), last + 1);
    element.type = `H${last}`;
  });
}

/** Every note has an id of its own; what goes on on the next page belongs to it. */
function settleNotes(root: StructureElement): void {
  const known = new Map<string, StructureElement>();
  walk(root, (element) => {
    if (element.type !== 'Note') return;
    const id = element.id ?? `note-${known.size + 1}`;
    const first = known.get(id);
    if (first === undefined) {
      element.id = id;
      known.set(id, element);
      return;
    }
    for (const child of elementsOf(element)) child.parent = first;
    first.children.push(...element.children);
    element.children = [];
  });
  prune(root);
}

/** What a formula says where nobody has said it: its own signs. */
export function describeFormulas(root: StructureElement): void {
  walk(root, (element) => {
    if (element.type === 'Formula' && (element.alt === undefined || element.alt === '')) element.alt = textOf(element);
  });
}
