/**
 * What is cited: the book, or a chapter with authors of its own, in the terms of CSL 1.0.2, from which the records
 * of reference managers are written. What the metadata do not say is left out.
 */
import { answerableFor, authorsOf, defined, type Book, type Contributor, type Section } from '../model/index.ts';

/** A person in two parts; a body, or a name of one part, is literal. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslWork {
  readonly id: string;
  readonly type: 'book' | 'article' | 'chapter';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly illustrator?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly edition?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly 'container-title'?: string;
  readonly 'container-author'?: readonly CslName[];
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

/** The book first, then its chapters that have authors of their own. */
export function describeWorks(book: Book): readonly CslWork[] {
  const whole = describeBook(book);
  const chapters = book.sections.filter((section) => authorsOf(section).length > 0);
  return [whole, ...chapters.map((section) => describeChapter(section, book, whole))];
}

function describeBook(book: Book): CslWork {
  const { kind, slug, metadata } = book;
  const { title, subtitle, contributors, date, edition, publisher, place, series, subjects } = metadata;
  const identifier = (scheme: string): string | undefined =>
    metadata.identifiers.find((one) => one.scheme === scheme && one.edition === undefined)?.value ??
    metadata.identifiers.find((one) => one.scheme === scheme)?.value;
  const authors = answerableFor(book);
  return compact({
    id: slug,
    type: kind === 'book' ? 'book' : 'article',
    title: join(title, subtitle),
    author: authors.map((name) => nameOf(contributors.find((one) => one.name === name) ?? { name, fileAs: name })),
    editor: namesFor(contributors, 'edt', 'com'),
    translator: namesFor(contributors, 'trl'),
    illustrator: namesFor(contributors, 'ill'),
    issued: readDate(date),
    edition,
    publisher,
    'publisher-place': place,
    'collection-title': series?.name,
    'collection-number': series?.position,
    language: metadata.language,
    abstract: metadata.description,
    keyword: subjects.map(({ label }) => label).join(', '),
    ISBN: identifier('isbn'),
    ISSN: identifier('issn'),
    DOI: identifier('doi'),
    URL: metadata.url,
  });
}

function describeChapter(section: Section, { slug }: Book, whole: CslWork): CslWork {
  const { contributors = [] } = section;
  const { author, abstract: _abstract, keyword: _keyword, DOI: _doi, translator: _translator, ...shared } = whole;
  return compact({
    ...shared,
    id: `${slug}-${section.id}`,
    type: 'chapter' as const,
    title: section.title,
    author: namesFor(contributors, 'aut'),
    translator: namesFor(contributors, 'trl'),
    'container-title': whole.title,
    // Where nobody made the book as a whole, its authors are those of its chapters.
    'container-author': whole.editor === undefined ? undefined : author,
    language: section.language ?? whole.language,
    URL: whole.URL === undefined ? undefined : `${whole.URL.split('#')[0] ?? ''}#${section.id}`,
  });
}

function namesFor(people: readonly Contributor[], ...roles: readonly Contributor['role'][]): CslName[] {
  return people.filter(({ role }) => roles.includes(role)).map(nameOf);
}

/** “Le Guin, Ursula K.”: the part before the comma is the family's. */
function nameOf({ name, fileAs }: Pick<Contributor, 'name' | 'fileAs'>): CslName {
  const [family = '', ...given] = fileAs.split(',').map((part) => part.trim());
  return given.length === 0 || given[0] === '' ? { literal: name } : { family, given: given.join(', ') };
}

function join(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined) return title;
  return /[?!:.…]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** `2026`, `2026-11` or `2026-11-23` */
function readDate(date: string | undefined): CslWork['issued'] {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date ?? '')?.slice(1);
  if (parts === undefined) return undefined;
  return { 'date-parts': [parts.flatMap((part: string | undefined) => (part === undefined ? [] : [Number(part)]))] };
}

/** Without what is not known. */
function compact(
  work: { [Key in keyof CslWork]: CslWork[Key] | undefined } & Pick<CslWork, 'id' | 'type' | 'title'>,
): CslWork {
  const known = Object.entries(work).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return defined(Object.fromEntries(known)) as unknown as CslWork;
}
