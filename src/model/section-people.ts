/** Chapters may have authors of their own: what a book says of them. */
import type { Book, Section } from './book.ts';
import { namesOf, namesWith, type Contributor } from './metadata.ts';

/** Names of a section's own authors; empty where they are the book's. */
export function authorsOf({ contributors = [] }: Pick<Section, 'contributors'>): string[] {
  return namesWith(contributors, 'aut');
}

/** Several sections have authors of their own. */
export function isAnthology({ sections }: Pick<Book, 'sections'>): boolean {
  return sections.filter((section) => authorsOf(section).length > 0).length > 1;
}

/** Those who made the sections and are not named for the book, each once in each role. */
export function peopleOfSections({ sections, metadata }: Pick<Book, 'sections' | 'metadata'>): Contributor[] {
  const key = ({ name, role }: Contributor): string => JSON.stringify([name, role]);
  const known = new Set(metadata.contributors.map(key));
  return sections
    .flatMap(({ contributors = [] }) => contributors)
    .filter((person) => {
      const isNew = !known.has(key(person));
      known.add(key(person));
      return isNew;
    });
}

/** Whom catalogues and reference managers name as authors: those of the book; where nobody made it as a whole, of its parts. */
export function answerableFor(book: Pick<Book, 'sections' | 'metadata'>): string[] {
  const authors = namesOf(book.metadata, 'aut');
  const isEdited = (['edt', 'com'] as const).some((role) => namesOf(book.metadata, role).length > 0);
  return authors.length > 0 || isEdited ? authors : namesWith(peopleOfSections(book), 'aut');
}
