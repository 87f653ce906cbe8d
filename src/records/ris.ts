/** RIS, which every reference manager reads (Research Information Systems, 2001): a tag, two spaces, a hyphen, a space. */
import { writeDate } from './bibtex.ts';
import type { CslName, CslWork } from './work.ts';

const types = { book: 'BOOK', article: 'GEN', chapter: 'CHAP' } as const;

export function writeRis(works: readonly CslWork[]): string {
  return works.map((work) => `${listLines(work).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

function listLines(work: CslWork): string[] {
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', types[work.type]],
    ['ID', work.id],
    ...names('AU', work.author),
    ...names('A2', work.editor),
    ...names('A4', work.translator),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['PY', work.issued && writeDate(work.issued).slice(0, 4)],
    ['DA', work.issued && writeDate(work.issued).replaceAll('-', '/')],
    ['ET', work.edition],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['T3', work['collection-title']],
    ['LA', work.language],
    ['SN', work.ISBN ?? work.ISSN],
    ['DO', work.DOI],
    ['UR', work.URL],
    ['AB', work.abstract],
    ...(work.keyword ?? '').split(', ').map((word) => ['KW', word] as const),
  ];
  // A field is one line.
  return fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replaceAll(/\s+/gu, ' ')}`],
  );
}

function names(tag: string, all: readonly CslName[] = []): (readonly [string, string])[] {
  return all.map((name) => [tag, 'literal' in name ? name.literal : `${name.family}, ${name.given}`]);
}
