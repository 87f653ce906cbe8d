/**
 * What only the printed page shows of a section: its large first letter, the ornament at its end, what is
 * turned, what leads in a list.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { type Section, type SectionRole, classesOf, defined, hasClass, visit } from '../../model/index.ts';
import type { PageDesign } from '../../theme/index.ts';

/** What of the page's design shows in the markup of a section. */
export type PageDress = Pick<PageDesign, 'columns' | 'dropCaps' | 'endOrnament'>;

export const plain: PageDress = { columns: 1, dropCaps: 0, endOrnament: false };

/** Set in one column, whatever the book is set in: their lines are few, or broken by hand, or end in folios. */
const singleColumn: ReadonlySet<SectionRole> = new Set([
  'halftitle',
  'titlepage',
  'imprint',
  'contents',
  'dedication',
  'epigraph',
  'part',
  'colophon',
]);

/** Whether a section is set in columns as the page is. */
export function isSetInColumns({ role }: Section, { columns }: PageDress): boolean {
  return columns > 1 && !singleColumn.has(role);
}

/** Whether a section is an index, which is always set in columns: its lines are short. */
export function holdsIndex({ body }: Section): boolean {
  return body.children.some((node) => node.type === 'element' && hasClass(node, 'index-group'));
}

/** Whether a section is a dictionary and nothing else, which is set in columns, too. */
export function isDictionary({ body }: Section): boolean {
  const blocks = body.children.filter((node) => node.type === 'element' && !hasClass(node, 'opening'));
  return blocks.length > 0 && blocks.every((node) => node.type === 'element' && hasClass(node, 'dictionary'));
}

/** Begin with a text that is read from its first letter on. */
const opened: ReadonlySet<SectionRole> = new Set([
  'chapter',
  'essay',
  'introduction',
  'prologue',
  'epilogue',
  'conclusion',
]);

/** Changes the section's element in place. */
export function dressSection(
  element: Element,
  section: Pick<Section, 'role'>,
  { dropCaps, endOrnament }: PageDress,
): void {
  if (opened.has(section.role)) {
    if (dropCaps > 0) dropFirstLetter(element, dropCaps);
    if (endOrnament) addEndOrnament(element);
  }
  markLeadIns(element);
  turnWide(element);
  visit(element, 'element', (node) => {
    // What bleeds has a page to itself.
    if (node.tagName === 'figure' && hasClass(node, 'bleed') && !hasClass(node, 'plate')) {
      node.properties.className = [...classesOf(node), 'plate'];
    }
  });
}

/** Writing with capitals that have no joined or combined form: the others stay as they are. */
const capital = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** What may stand before the first letter: quotation marks, brackets, ¿ and ¡. */
const before = /^[\p{Ps}\p{Pi}\p{Pf}"'¿¡]+\s*/u;

/** Characters of a line that is not full: shorter paragraphs would leave a hole beside the letter. */
const lineLength = 45;

function dropFirstLetter(element: Element, lines: number): void {
  const opening = element.children.findIndex((child) => child.type === 'element' && hasClass(child, 'opening'));
  const first = element.children.slice(opening + 1).find((child): child is Element => child.type === 'element');
  if (first === undefined || first.tagName !== 'p' || opening < 0) return;
  const text = toString(first).trimStart();
  if (text.length < lines * lineLength) return;
  const marks = before.exec(text)?.[0] ?? '';
  if (!capital.test(text.slice(marks.length))) return;
  if (marks !== '' && !setMarksApart(first, marks)) return;
  first.properties.className = [...classesOf(first), 'drop-cap'];
}

/** The first letter takes punctuation before it along; what floats is not taken. */
function setMarksApart(paragraph: Element, marks: string): boolean {
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !first.value.trimStart().startsWith(marks)) return false;
  const rest = first.value.trimStart().slice(marks.length);
  paragraph.children.splice(0, 1, h('span', { className: ['before-cap'] }, marks.trimEnd()), {
    type: 'text',
    value: rest,
  });
  return true;
}

/** What is announced with a colon. Figures may stand elsewhere: captions tell what they are. */
const announced = /^(?:ul|ol|dl|pre|blockquote|table)$/;

/** A sentence has come to its end, whatever closes after its mark. */
const ended = /[.!?…。！？؟][\p{Pe}\p{Pf}"'’]*\s*$/u;

/** The paragraph that ends with a colon stays on the page with what it announces; its sentence with its formula. */
function markLeadIns(element: Element): void {
  visit(element, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || index === undefined) return;
    const words = wordsOf(node);
    const announces = /[:\uFF1A]\s*$/u.test(words);
    if (!announces && ended.test(words)) return;
    const next = parent?.children
      .slice(index + 1)
      .find((child): child is Element => child.type === 'element' && !hasClass(child, 'footnote'));
    if (next === undefined) return;
    const isAnnounced = announces && (announced.test(next.tagName) || hasClass(next, 'table', 'verse'));
    if (!isAnnounced && !hasClass(next, 'equation')) return;
    node.properties.className = [...classesOf(node), 'lead-in'];
  });
}

/** Without the marks of notes. */
function wordsOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'element' && hasClass(child, 'noteref') ? '' : toString(child)))
    .join('');
}

/** After the text: before the notes at the end of a section, those of its last paragraph, and its index. */
function addEndOrnament(element: Element): void {
  const last = element.children.findLastIndex(
    (child) => child.type === 'element' && !hasClass(child, 'notes', 'footnote', 'index'),
  );
  element.children.splice(last + 1, 0, h('div', { className: ['end-ornament'], ariaHidden: 'true' }));
}

/**
 * What is turned stands in a box as large as the text block; it is turned within. (A box that is turned
 * itself keeps, for the making of pages, the height that it had.)
 */
function turnWide(element: Element): void {
  visit(element, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !hasClass(node, 'landscape')) return;
    const { id, dataAt, ...others } = node.properties;
    const inner: Element = {
      ...node,
      properties: {
        ...others,
        className: [...classesOf(node).filter((name) => name !== 'landscape'), 'turned'],
      },
    };
    const box = h('div', { id, dataAt, className: ['landscape'] }, [inner]);
    parent.children[index] = { ...box, ...defined({ position: node.position }) };
    return index + 1;
  });
}
