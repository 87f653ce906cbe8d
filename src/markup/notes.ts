import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Note, Section, Terms } from '../model/index.ts';

/**
 * The notes of a section at its end, as one list (HTML, PDF).
 * No `doc-endnote` on the items: DPUB-ARIA 1.1 deprecates it.
 */
export function listNotes(section: Section, terms: Terms, titleId?: string): Element {
  const headingId = `${section.id}-notes`;
  // "Notes, Getting Started": landmarks of one page need names of their own.
  const names = titleId === undefined ? headingId : `${headingId} ${titleId}`;
  return h('section', { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: names }, [
    h('h2', { id: headingId }, terms.notes),
    orderNotes(section.notes, terms),
  ]);
}

/** Notes as a list that counts as they do. */
export function orderNotes(notes: readonly Note[], terms: Terms, className: readonly string[] = []): Element {
  const start = notes[0]?.number ?? 1;
  return h(
    'ol',
    start === 1 ? {} : { start },
    notes.map((note) =>
      h('li', { id: note.id, ...(className.length === 0 ? {} : { className: [...className] }) }, [
        ...closeWith(note.body, linkBack(note, terms)),
      ]),
    ),
  );
}

/** The notes of a section as footnotes that e-book readers show where they are referred to (EPUB). */
export function asideNotes(section: Section, terms: Terms): Element[] {
  return section.notes.map((note) =>
    h('aside', { id: note.id, className: ['footnote'], role: 'doc-footnote' }, [
      ...openWith(note.body, h('span', { className: ['note-number'] }, `${note.number}. `)),
      ...closeLast(note, terms),
    ]),
  );
}

/** What the foot of a page needs to know of the section around it. */
export interface FootForm {
  readonly terms: Terms;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its number is found when the pages are made up. */
  readonly renumbered: boolean;
}

/** A note for the foot of the page (PDF): its number leads back; other places that refer to it have an arrow each. */
export function footNote(note: Note, { foreign }: { readonly foreign: boolean }, form: FootForm): Element {
  const [first = '', ...others] = note.references;
  const { terms } = form;
  const number = h(
    'a',
    {
      className: ['note-number'],
      role: 'doc-backlink',
      href: `#${first}`,
      ...(form.renumbered
        ? { ariaLabel: terms.backToReference, dataNoteMark: note.id }
        : { ariaLabel: `${terms.backToReference} (${terms.note} ${note.number})` }),
    },
    String(note.number),
  );
  const opened = openWith(note.body, number, { type: 'text', value: ' ' });
  return h(
    'aside',
    {
      id: note.id,
      className: ['footnote'],
      role: 'doc-footnote',
      ...(foreign ? { lang: form.language, dir: form.direction } : {}),
    },
    others.length === 0 ? opened : closeWith(opened, linkBack(note, terms).slice(1)),
  );
}

function closeLast(note: Note, terms: Terms): Element[] {
  return note.body.length === 0 ? linkBack(note, terms) : [h('p', { className: ['backlinks'] }, linkBack(note, terms))];
}

/** One arrow for each place that refers to the note. */
function linkBack(note: Note, terms: Terms): Element[] {
  return note.references.map((reference, index) =>
    h(
      'a',
      {
        className: ['backlink'],
        role: 'doc-backlink',
        href: `#${reference}`,
        ariaLabel: `${terms.backToReference} (${terms.note} ${note.number}${index === 0 ? '' : `, ${index + 1}`})`,
      },
      '↩\uFE0E',
    ),
  );
}

function openWith(body: readonly ElementContent[], ...start: ElementContent[]): ElementContent[] {
  const [first, ...rest] = body;
  if (first?.type === 'element' && first.tagName === 'p') {
    return [{ ...first, children: [...start, ...first.children] }, ...rest];
  }
  return [h('p', start), ...body];
}

/** Puts the links into the last paragraph, where the eye arrives; into one of their own if there is none. */
function closeWith(body: readonly ElementContent[], links: readonly Element[]): ElementContent[] {
  const last = body.findLastIndex((node) => node.type === 'element');
  const target = body[last];
  if (target?.type !== 'element' || target.tagName !== 'p') return [...body, h('p', [...links])];
  // The space does not break: an arrow alone on a line would look lost.
  const spaced = links.flatMap((link): ElementContent[] => [{ type: 'text', value: '\u00A0' }, link]);
  return body.with(last, { ...target, children: [...target.children, ...spaced] });
}
