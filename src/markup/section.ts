import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { type Book, type Section, type SectionRole, defined, directionOf, hasClass, termsFor } from '../model/index.ts';
import { placeFeet } from './notes-at-foot.ts';
import { asideNotes, footNote, listNotes } from './notes.ts';
import { isLine } from './letters.ts';
import { dpubRole } from './roles.ts';

export interface SectionForm {
  /**
   * One list at the section's end; or an aside each there (what e-book readers pop up); or an aside each
   * after the block that refers to it (what goes to the foot of the page).
   */
  readonly notes: 'list' | 'asides' | 'feet';
  /** Form controls cannot be printed and are not allowed in every reader: a character says the same. */
  readonly checkboxes: 'inputs' | 'characters';
  /**
   * On paper: what is folded up in `details` stands open, for paper cannot be opened, and nothing is ever read
   * without its styles.
   */
  readonly paper?: boolean;
}

/** The `<section>` that stands for a section in an edition: see the vocabulary in src/README.md. */
export function wrapSection(section: Section, book: Book, form: SectionForm): Element {
  const heading = headingOf(section);
  const role = dpubRole(section.role);
  const direction = section.language === undefined ? book.metadata.direction : directionOf(section.language);
  return h(
    'section',
    {
      id: section.id,
      className: ['section', section.role],
      ...defined({ role }),
      // Without a heading the section is named in words: an unnamed landmark helps nobody.
      ...(heading === undefined ? { ariaLabel: section.title } : { ariaLabelledBy: heading }),
      ...defined({ lang: section.language }),
      ...(direction === book.metadata.direction ? {} : { dir: direction }),
    },
    addNotes(section, book, form).map((node) => adapt(node, form)),
  );
}

/** Sections that are laid out as one box, in which nothing else can stand. */
const boxed: ReadonlySet<SectionRole> = new Set(['titlepage', 'imprint']);

function addNotes(section: Section, book: Book, form: SectionForm): ElementContent[] {
  const body = section.body.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const { notes } = section;
  if (notes.length === 0) return body;
  const language = section.language ?? book.metadata.language;
  const terms = termsFor(language);
  if (form.notes === 'asides') return [...body, ...asideNotes(section, terms)];
  if (form.notes === 'list' || boxed.has(section.role)) {
    const index = body.findIndex(
      (node) => node.type === 'element' && node.tagName === 'section' && hasClass(node, 'index'),
    );
    // The index of an essay stays at its end.
    return body.toSpliced(index < 0 ? body.length : index, 0, listNotes(section, terms, headingOf(section)));
  }
  const renumbered = book.notes.numbering === 'page';
  const foot = { terms, language, direction: directionOf(language), renumbered };
  const placed = placeFeet(body, notes, (note, slot) => footNote(note, slot, foot));
  return renumbered ? placed.map(markReferences) : placed;
}

/** Says which note's number stands in a reference, for those who find other numbers. */
function markReferences(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { role, href } = node.properties;
  const isReference = role === 'doc-noteref' && typeof href === 'string';
  return {
    ...node,
    ...(isReference ? { properties: { ...node.properties, dataNoteMark: href.slice(1) } } : {}),
    children: node.children.map(markReferences),
  };
}

/** Id of the section's own heading: that of its opening, whatever stands before it. */
function headingOf({ body }: Section): string | undefined {
  const opening = body.children.find((node) => node.type === 'element' && node.tagName === 'header');
  return findHeading(opening ?? body);
}

function findHeading(node: Nodes): string | undefined {
  if (node.type === 'element' && node.tagName === 'h1') {
    return typeof node.properties.id === 'string' ? node.properties.id : undefined;
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findHeading(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function adapt(node: ElementContent, form: SectionForm): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'input' && form.checkboxes === 'characters') {
    return h('span', { className: ['checkbox'] }, node.properties.checked === true ? '☑' : '☐');
  }
  const unfolds = node.tagName === 'details' && form.paper === true;
  const children = node.children.map((child) => adapt(child, form));
  return {
    ...node,
    ...(unfolds ? { properties: { ...node.properties, open: true } } : {}),
    children: form.paper === true ? children : endLines(children),
  };
}

/** Verse stays verse where there are no styles: its lines end by themselves, but for the last of a stanza. */
function endLines(children: readonly ElementContent[]): ElementContent[] {
  const last = children.findLastIndex((child) => child.type === 'element' && isLine(child));
  return children.map((child, index) =>
    index < last && child.type === 'element' && isLine(child)
      ? { ...child, children: [...child.children, h('br')] }
      : child,
  );
}
