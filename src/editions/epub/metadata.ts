import {
  type Book,
  type Contributor,
  type Identifier,
  type Metadata,
  answerableFor,
  authorsOf,
  isbnOf,
  peopleOfSections,
  writeUrn,
} from '../../model/index.ts';
import type { Document } from './document.ts';
import { keepXmlCharacters } from './xml-text.ts';

/** An element of the package's metadata with the `meta`s that refine it. */
export interface Statement {
  /** `dc:title`, `meta` or `link`. */
  readonly element: string;
  /** Empty where nothing refines or names it. */
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly refinements: readonly Refinement[];
}

interface Refinement {
  readonly property: string;
  readonly text: string;
  readonly scheme?: string;
}

/** The id that the package's `unique-identifier` names. */
export const uniqueId = 'book-id';

/**
 * What the package says of the book (EPUB 3.3, 5.5), in the order a cataloguer reads.
 * @param pagesOf identifier of the printed book whose pages are marked in this one
 */
export function describeBook(book: Book, pagesOf?: string): Statement[] {
  const { metadata } = book;
  return [
    ...describeIdentifiers(metadata),
    ...describeTitles(metadata),
    ...describeLanguages(book),
    ...describePeople(metadata.contributors, peopleOfSections(book), answerableFor(book)),
    ...plain('dc:publisher', metadata.publisher),
    ...plain('dc:date', metadata.date),
    ...property('schema:bookEdition', metadata.edition),
    ...plain('dc:description', metadata.description),
    ...describeSubjects(metadata),
    ...describeSeries(metadata),
    ...describeRights(metadata),
    ...describeSource(metadata, pagesOf),
    ...property('dcterms:modified', metadata.modified.replace(/\.\d+Z$/u, 'Z')),
    ...property('ibooks:specified-fonts', 'true'),
  ];
}

export function property(name: string, text: string | undefined, attributes: Record<string, string> = {}): Statement[] {
  return clean('meta', text, { property: name, ...attributes });
}

function plain(
  element: string,
  text: string | undefined,
  id = '',
  refinements: readonly Refinement[] = [],
): Statement[] {
  return clean(element, text, {}, id, refinements);
}

function clean(
  element: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>>,
  id = '',
  refinements: readonly Refinement[] = [],
): Statement[] {
  const words = tidy(text);
  // An empty element is an error in EPUBCheck, and says nothing.
  if (words === '') return [];
  const said = refinements.map((refinement) => ({ ...refinement, text: tidy(refinement.text) }));
  return [{ element, id, attributes, text: words, refinements: said.filter((refinement) => refinement.text !== '') }];
}

function tidy(text: string | undefined): string {
  return keepXmlCharacters(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Codes of ONIX code list 5 for the kinds of identifier that it has. */
const identifierTypes: Readonly<Partial<Record<Identifier['scheme'], string>>> = { doi: '06', isbn: '15', issn: '34' };

function describeIdentifiers(metadata: Metadata): Statement[] {
  const own = metadata.identifiers.filter(({ edition }) => edition === undefined || edition === 'epub');
  const isbns = own.filter(({ scheme }) => scheme === 'isbn');
  // The ISBN of this very edition first; the UUID is there in any case and never changes.
  const chosen = isbns.find(({ edition }) => edition === 'epub') ?? isbns[0] ?? uuidOf(metadata);
  const others = [
    ...own.filter((identifier) => identifier !== chosen),
    ...(chosen.scheme === 'uuid' ? [] : [uuidOf(metadata)]),
  ];
  return [chosen, ...others].flatMap((identifier, index) => {
    const type = identifierTypes[identifier.scheme];
    const refinements =
      type === undefined ? [] : [{ property: 'identifier-type', text: type, scheme: 'onix:codelist5' }];
    return plain('dc:identifier', writeUrn(identifier), index === 0 ? uniqueId : `identifier-${index}`, refinements);
  });
}

function uuidOf(metadata: Metadata): Identifier {
  return { scheme: 'uuid', value: metadata.uuid };
}

function describeTitles({ title, subtitle }: Metadata): Statement[] {
  const titled = (text: string | undefined, id: string, type: string, place: string): Statement[] =>
    plain('dc:title', text, id, [
      { property: 'title-type', text: type },
      { property: 'display-seq', text: place },
    ]);
  return [...titled(title, 'title', 'main', '1'), ...titled(subtitle, 'subtitle', 'subtitle', '2')];
}

/** The main language first, then those of whole sections. */
function describeLanguages({ metadata, sections }: Book): Statement[] {
  const languages = new Set([metadata.language, ...sections.flatMap(({ language }) => language ?? [])]);
  return [...languages].flatMap((language) => plain('dc:language', language));
}

/**
 * One element for a person, however many roles: authors of the book are creators, all others contributors.
 * @param ofSections those who made sections alone
 */
function describePeople(
  contributors: readonly Contributor[],
  ofSections: readonly Contributor[],
  authors: readonly string[],
): Statement[] {
  const people = new Map<string, Contributor[]>();
  for (const contributor of [...contributors, ...ofSections]) {
    const key = JSON.stringify([contributor.name, contributor.fileAs]);
    people.set(key, [...(people.get(key) ?? []), contributor]);
  }
  const isCreator = new Set(authors);
  return [...people.values()].flatMap((same, index) => {
    const [person] = same;
    if (person === undefined) return [];
    return plain(
      same.some(({ name, role }) => role === 'aut' && isCreator.has(name)) ? 'dc:creator' : 'dc:contributor',
      person.name,
      `person-${index + 1}`,
      [
        { property: 'file-as', text: person.fileAs },
        ...same.map(({ role }) => ({ property: 'role', text: role, scheme: 'marc:relators' })),
        { property: 'display-seq', text: String(index + 1) },
      ],
    );
  });
}

function describeSubjects({ subjects }: Metadata): Statement[] {
  return subjects.flatMap(({ label, authority, term }, index) =>
    // Authority and term come together or not at all (EPUB 3.3, D.3.1).
    authority === undefined || term === undefined
      ? plain('dc:subject', label)
      : plain('dc:subject', label, `subject-${index + 1}`, [
          { property: 'authority', text: authority },
          { property: 'term', text: term },
        ]),
  );
}

function describeSeries({ series }: Metadata): Statement[] {
  if (series === undefined) return [];
  const position = series.position ?? '';
  return clean('meta', series.name, { property: 'belongs-to-collection' }, 'series', [
    { property: 'collection-type', text: 'series' },
    ...(/^\d+(?:\.\d+)*$/u.test(position) ? [{ property: 'group-position', text: position }] : []),
  ]);
}

function describeRights({ rights, licence }: Metadata): Statement[] {
  const url = licence?.url;
  return [
    ...plain('dc:rights', joinSentences([rights, licence?.name])),
    ...(url !== undefined && URL.canParse(url)
      ? [{ element: 'link', id: '', attributes: { rel: 'dcterms:license', href: url }, text: '', refinements: [] }]
      : []),
  ];
}

function joinSentences(sentences: readonly (string | undefined)[]): string {
  const said = sentences.flatMap((sentence) => sentence?.trim() || []);
  return said.map((text, index) => (index < said.length - 1 && !/\p{P}$/u.test(text) ? `${text}.` : text)).join(' ');
}

/** The printed book that this one goes with, where its ISBN is known or its pages are marked. */
function describeSource(metadata: Metadata, pagesOf: string | undefined): Statement[] {
  return [
    ...plain('dc:source', isbnOf(metadata, 'print') ?? isbnOf(metadata, 'pdf') ?? pagesOf),
    // EPUB Accessibility 1.1, 4.1.2
    ...property('pageBreakSource', pagesOf),
  ];
}

/** Who made a chapter, said of its file: by the manifest, as reading systems find it (EPUB 3.3, 5.5.2 and D.4). */
export function describeChapters(
  { sections }: Pick<Book, 'sections'>,
  documents: readonly Pick<Document, 'id' | 'body'>[],
): Statement[] {
  const ids = new Map(documents.map(({ id, body }) => [String(body.properties.id), id]));
  return sections.flatMap((section) => {
    const id = ids.get(section.id);
    return id === undefined
      ? []
      : authorsOf(section).flatMap((name) => property('dcterms:creator', name, { refines: `#${id}` }));
  });
}
