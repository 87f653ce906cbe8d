/** BibLaTeX, as reference managers and LaTeX read it (The biblatex Package, 2.1 and 2.2), in UTF-8. */
import type { CslName, CslWork } from './work.ts';

/** `@book{a,` with a field a line; what is not known is left out. */
export function writeBibtex(works: readonly CslWork[]): string {
  return works.map(writeEntry).join('\n');
}

function writeEntry(work: CslWork): string {
  const fields = listFields(work).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return `@${typeOf(work)}{${work.id},\n${fields.join('\n')}\n}\n`;
}

/** What appears by itself has no type of its own there; one with an ISBN is a book. */
function typeOf({ type, ISBN, editor, author }: CslWork): string {
  if (type === 'chapter') return 'incollection';
  if (type === 'article' && ISBN === undefined) return 'misc';
  return author === undefined && editor !== undefined ? 'collection' : 'book';
}

function listFields(work: CslWork): [string, string | undefined][] {
  return [
    ['author', writeNames(work.author)],
    ['bookauthor', writeNames(work['container-author'])],
    ['editor', writeNames(work.editor)],
    ['translator', writeNames(work.translator)],
    // A title keeps its capitals.
    ['title', `{${escape(work.title)}}`],
    ['booktitle', work['container-title'] && `{${escape(work['container-title'])}}`],
    ['date', work.issued && writeDate(work.issued)],
    ['edition', escape(work.edition)],
    ['publisher', escape(work.publisher)],
    ['location', escape(work['publisher-place'])],
    ['series', escape(work['collection-title'])],
    ['number', escape(work['collection-number'])],
    ['isbn', work.ISBN],
    ['issn', work.ISSN],
    ['doi', work.DOI],
    ['url', work.URL],
    ['langid', work.language],
    ['abstract', escape(work.abstract)],
    ['keywords', escape(work.keyword)],
  ];
}

export function writeDate({ 'date-parts': [parts = []] }: NonNullable<CslWork['issued']>): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function writeNames(names: readonly CslName[] | undefined): string | undefined {
  // A name in braces is not divided.
  return names
    ?.map((name) => ('literal' in name ? `{${escape(name.literal)}}` : escape(`${name.family}, ${name.given}`)))
    .join(' and ');
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escape(text: string): string;
function escape(text: string | undefined): string | undefined;
function escape(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\\{}~^]|[%&$#_]/gu, (sign) => special[sign] ?? `\\${sign}`);
}
