/** What reference managers read: CSL-JSON, BibLaTeX, RIS. The book comes first, then chapters with authors of their own. */
import { type Person, type Told, type Value, nameId, nameIsbn } from './told.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the three of them say, in one form. */
interface Reference {
  readonly title: readonly string[];
  readonly container: readonly string[];
  readonly authors: readonly string[];
  readonly others: readonly string[];
  readonly dates: readonly Value[];
  readonly languages: readonly string[];
  readonly publishers: readonly string[];
  readonly isbns: readonly string[];
  readonly dois: readonly string[];
  readonly addresses: readonly string[];
}

/** @throws Error if it is no JSON */
export function readCsl(text: string): Told {
  const works = [JSON.parse(text) as unknown].flat().map((one) => Object(one) as Fields);
  return tell(
    works.map((work) => ({
      title: say(work['title']),
      container: say(work['container-title']),
      authors: listNames(work['author']),
      others: ['editor', 'translator', 'illustrator', 'container-author'].flatMap((key) => listNames(work[key])),
      dates: readParts(work['issued']),
      languages: say(work['language']),
      publishers: say(work['publisher']),
      isbns: say(work['ISBN']),
      dois: say(work['DOI']),
      addresses: [...say(work['URL']), ...say(work['ISSN']).map((issn) => `urn:issn:${issn}`)],
    })),
  );
}

function listNames(names: unknown): readonly string[] {
  return [names ?? []].flat().flatMap((name) => {
    const { literal, given, family } = Object(name) as Fields;
    return literal === undefined ? [[...say(given), ...say(family)].join(' ')] : say(literal);
  });
}

function readParts(issued: unknown): readonly string[] {
  const [parts] = [(Object(issued) as Fields)['date-parts'] ?? []].flat() as readonly unknown[];
  const date = [parts ?? []]
    .flat()
    .filter((part) => typeof part === 'number' || typeof part === 'string')
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  return date === '' ? [] : [date];
}

/** @throws Error of what is no BibTeX */
export async function readBibtex(text: string): Promise<Told> {
  const { parse } = await import('@retorquere/bibtex-parser');
  // In the old encoding of TeX these signs are others, which is not meant.
  const meant = text.replaceAll('<', '\uE000').replaceAll('>', '\uE001');
  const { entries, errors } = parse(meant, { sentenceCase: false, caseProtection: false, english: false });
  const [broken] = errors;
  if (broken !== undefined) throw new Error(broken.error);
  return tell(
    entries.map(({ fields: typed }) => {
      const restored = JSON.stringify(typed).replaceAll('\uE000', '<').replaceAll('\uE001', '>');
      const fields = JSON.parse(restored) as Fields;
      const names = (key: string): readonly string[] =>
        [fields[key] ?? []].flat().flatMap((one) => {
          const { name, firstName, prefix, lastName, suffix } = Object(one) as Fields;
          return [[name, firstName, prefix, lastName, suffix].flatMap(say).join(' ')];
        });
      return {
        title: say(fields['title']),
        container: say(fields['booktitle']),
        authors: names('author'),
        others: ['editor', 'translator', 'bookauthor'].flatMap(names),
        dates: say(fields['date']),
        languages: say(fields['langid']),
        publishers: [fields['publisher'] ?? []].flat().flatMap(say),
        isbns: say(fields['isbn']),
        dois: say(fields['doi']),
        addresses: [...say(fields['url']), ...say(fields['issn']).map((issn) => `urn:issn:${issn}`)],
      };
    }),
  );
}

/** RIS: a tag, two spaces, a hyphen, a space (Research Information Systems, 2001). @throws Error of what has no entry */
export function readRis(text: string): Told {
  const entries = text.split(/^ER {2}-.*$/mu).filter((entry) => /^TY {2}-/mu.test(entry));
  return tell(
    entries.map((entry) => {
      const all = [...entry.matchAll(/^([A-Z][A-Z\d]) {2}- ?(.*?)\r?$/gmu)];
      const at = (...tags: readonly string[]): readonly string[] =>
        all.flatMap(([, tag = '', value = '']) => (tags.includes(tag) && value !== '' ? [value] : []));
      const [isbns, issns] = [at('SN').filter((one) => !isIssn(one)), at('SN').filter(isIssn)];
      return {
        title: at('TI'),
        container: at('T2'),
        authors: at('AU'),
        others: at('A2', 'A4'),
        dates: [...at('DA').map((date) => date.replaceAll('/', '-')), ...at('PY').map((beginning) => ({ beginning }))],
        languages: at('LA'),
        publishers: at('PB'),
        isbns,
        dois: at('DO'),
        addresses: [...at('UR'), ...issns.map((issn) => `urn:issn:${issn}`)],
      };
    }),
  );
}

function isIssn(number: string): boolean {
  return /^\d{4}-?\d{3}[\dX]$/iu.test(number);
}

function say(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** @throws Error where there is no work */
function tell([book, ...chapters]: readonly Reference[]): Told {
  if (book === undefined) throw new Error('it has no entry');
  const person = (name: string): Person => ({ names: [name] });
  const isAddress = (id: string): boolean => !id.startsWith('doi:');
  return {
    titles: [...book.title, ...chapters.flatMap(({ container }) => container)],
    languages: book.languages,
    dates: [book, ...chapters].flatMap(({ dates }) => dates),
    publishers: [book, ...chapters].flatMap(({ publishers }) => publishers),
    people: [book, ...chapters].flatMap(({ authors, others }) => [...authors, ...others]).map(person),
    authors: book.authors,
    isbns: { all: [book, ...chapters].flatMap(({ isbns }) => isbns).map(nameIsbn), whole: false },
    dois: { all: book.dois.map((doi) => nameId(`doi:${doi}`)), whole: false },
    // The address of a chapter is that of the book, and a place in it.
    others: [book, ...chapters]
      .flatMap(({ addresses }) => addresses)
      .map((address) => nameId(address.split('#')[0] ?? ''))
      .filter(isAddress),
  };
}
