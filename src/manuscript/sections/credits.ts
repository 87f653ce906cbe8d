/** Who made a chapter, where it says so itself: the lines below its heading. */
import type { ElementContent } from 'hast';
import { type Contributor, defined, joinNames, namesWith, sayRoles } from '../../model/index.ts';
import { paragraph, setPlainText } from '../../transforms/index.ts';
import type { GivenMetadata } from '../config/index.ts';

export interface Credits {
  readonly subtitle?: string;
  /** For running heads. */
  readonly shortTitle?: string;
  /** Without those who are named for the book already. */
  readonly contributors: readonly Contributor[];
}

type Credited = Pick<GivenMetadata, 'subtitle' | 'shortTitle' | 'contributors'>;

/** Authors are a chapter's own if they are not just those of the book; whoever else is named, if not for the book. */
export function creditsOf(own: Credited, book: Credited, language: string): Credits {
  const authors = namesWith(own.contributors, 'aut').toSorted().join('\n');
  const isByOthers = authors !== namesWith(book.contributors, 'aut').toSorted().join('\n');
  const isNew = ({ name, role }: Contributor): boolean =>
    role === 'aut' ? isByOthers : !book.contributors.some((other) => other.name === name && other.role === role);
  const contributors = own.contributors.filter(isNew).map((person) => ({
    ...person,
    name: setPlainText(person.name, language),
    fileAs: setPlainText(person.fileAs, language),
  }));
  const set = (words: string | undefined, ofBook: string | undefined): string | undefined =>
    words === undefined || words === ofBook ? undefined : setPlainText(words, language);
  return {
    contributors,
    ...defined({ subtitle: set(own.subtitle, book.subtitle), shortTitle: set(own.shortTitle, book.shortTitle) }),
  };
}

/** The authors, then a line for each other role. */
export function sayPeople(people: readonly Contributor[], language: string): ElementContent[] {
  const authors = namesWith(people, 'aut');
  const line = (name: string, text: string): ElementContent => paragraph(name, [{ type: 'text', value: text }]);
  return [
    ...(authors.length === 0 ? [] : [line('byline', joinNames(authors, language))]),
    ...sayRoles(people, language).map(({ label, names }) => line('contributor', `${label} ${names}`)),
  ];
}
