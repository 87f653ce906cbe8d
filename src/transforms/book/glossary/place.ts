/** Where a glossary stands that is written among the keys. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type SectionRole, glossaryWordsFor, hasClass, visit } from '../../../model/index.ts';
import { isElement, solidChildren } from '../../elements.ts';
import { buildOpening } from '../../openings.ts';
import type { OpenBook, ReadingContext } from '../transform.ts';
import type { GlossaryEntry } from './entries.ts';

/** What stands behind it in a book (The Chicago Manual of Style, 1.4). */
const behind: ReadonlySet<SectionRole> = new Set(['bibliography', 'index', 'colophon']);

/** In a `:::glossary` or a chapter that the author left for it, else at the end of the book; of an essay at its own end. */
export function placeGlossary(book: OpenBook, entries: readonly GlossaryEntry[], { ids }: ReadingContext): void {
  const { language } = book.metadata;
  const title = glossaryWordsFor(language).glossary;
  const list = listEntries(entries, language);
  const place = findPlace(book);
  if (place !== undefined) {
    place.children.push(list);
    return;
  }
  const id = ids.take('glossary');
  const heading = { id: ids.take(`${id}-title`), children: [{ type: 'text' as const, value: title }] };
  const [essay] = book.sections;
  if (book.kind === 'essay' && essay !== undefined) {
    const inside = [h('h2', { id: heading.id }, title), list];
    const properties = { className: ['glossary'], role: 'doc-glossary', ariaLabelledBy: heading.id };
    essay.body.children.push(h('section', { id, ...properties }, inside));
    return;
  }
  const end = book.sections.findIndex(({ matter, role }) => matter === 'back' && behind.has(role));
  book.sections.splice(end < 0 ? book.sections.length : end, 0, {
    id,
    role: 'glossary',
    matter: 'back',
    title,
    depth: 0,
    listed: true,
    generated: true,
    body: { type: 'root', children: [buildOpening({ heading }), list] },
    notes: [],
  });
}

function findPlace(book: OpenBook): Pick<Element, 'children'> | undefined {
  let place: Element | undefined;
  for (const { body, role } of book.sections) {
    visit(body, 'element', (node) => {
      if (
        place === undefined &&
        isElement(node, 'div') &&
        hasClass(node, 'glossary') &&
        solidChildren(node).length === 0
      )
        place = node;
    });
    if (place === undefined && role === 'glossary' && solidChildren(body).every((node) => isElement(node, 'header')))
      return body as Pick<Element, 'children'>;
  }
  return place;
}

/** Word by word, as the language has it. */
export function listEntries(
  entries: readonly Pick<GlossaryEntry, 'term' | 'title' | 'definition'>[],
  language: string,
): Element {
  const collator = new Intl.Collator([language, 'en'], { numeric: true, ignorePunctuation: true });
  const sorted = entries.toSorted((a, b) => collator.compare(a.term, b.term));
  return h(
    'dl',
    { className: ['glossary-entries'] },
    sorted.flatMap(({ title, definition }) => [title, definition]),
  );
}
