import { epubType, wrapSection } from '../../markup/index.ts';
import type { Book, Section } from '../../model/index.ts';
import type { Document } from './document.ts';
import { nameDocument } from './names.ts';
import { closeNotes } from './notes.ts';
import { addSemantics } from './semantics.ts';
import { splitSection } from './split.ts';
import { adaptTables } from './tables.ts';

/** The contents are the navigation document's business, and the cover has a page of its own. */
export function isReplaced(section: Section): boolean {
  return section.generated && (section.role === 'contents' || section.role === 'cover');
}

/** The sections of the book as documents, one or more each, in spine order. */
export function cutDocuments(book: Book): Document[] {
  return book.sections
    .filter((section) => !isReplaced(section))
    .flatMap((section, index) => cutSection(section, index + 1, book));
}

function cutSection(section: Section, place: number, book: Book): Document[] {
  const title = section.title.trim() || book.metadata.title;
  const wrapped = wrapSection(section, book, { notes: 'asides', checkboxes: 'characters' });
  return splitSection(adaptTables(addSemantics(closeNotes(wrapped), epubType(section.role))), title).map(
    (body, piece) => {
      const file = nameDocument(place, section, piece);
      return {
        id: `d${file.replace(/\.xhtml$/u, '')}`,
        file,
        title: piece === 0 ? title : `${title} (${piece + 1})`,
        language: section.language ?? book.metadata.language,
        matter: section.matter,
        body,
      };
    },
  );
}
