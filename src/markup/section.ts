import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import type { Book, Section } from '../model/book.ts';
import { termsFor } from '../model/terms.ts';
import { asideNotes, listNotes } from './notes.ts';
import { dpubRole } from './roles.ts';

export interface SectionForm {
  /** One list at the section's end, or an aside each (what e-book readers pop up). */
  readonly notes: 'list' | 'asides';
  /** Form controls cannot be printed and are not allowed in every reader: a character says the same. */
  readonly checkboxes: 'inputs' | 'characters';
  /** Paper cannot be opened: what is folded up in `details` stands open. */
  readonly unfolded?: boolean;
}

/** The `<section>` that stands for a section in an edition: see the vocabulary in src/README.md. */
export function wrapSection(section: Section, book: Book, form: SectionForm): Element {
  const language = section.language ?? book.metadata.language;
  const terms = termsFor(language);
  const body = section.body.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const heading = findHeading(section.body);
  const notes =
    section.notes.length === 0
      ? []
      : form.notes === 'list'
        ? [listNotes(section, terms, heading)]
        : asideNotes(section, terms);
  const role = dpubRole(section.role);
  return h(
    'section',
    {
      id: section.id,
      className: ['section', section.role],
      ...(role === undefined ? {} : { role }),
      // Without a heading the section is named in words: an unnamed landmark helps nobody.
      ...(heading === undefined ? { ariaLabel: section.title } : { ariaLabelledBy: heading }),
      ...(section.language === undefined ? {} : { lang: section.language }),
    },
    [...body.map((node) => adapt(node, form)), ...notes],
  );
}

/** Id of the section's own heading. */
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
  const unfolds = node.tagName === 'details' && form.unfolded === true;
  return {
    ...node,
    ...(unfolds ? { properties: { ...node.properties, open: true } } : {}),
    children: node.children.map((child) => adapt(child, form)),
  };
}
