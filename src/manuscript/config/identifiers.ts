/** Identifiers of the work and of its editions, checked as far as they can be. */
import { type Identifier, defined } from '../../model/index.ts';
import { type Phrase, type Report, said } from '../../report/index.ts';
import type { BookValues } from './checked.ts';
import { textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** Reads `isbn`, `doi`, `issn` and `identifier`. */
export function readIdentifiers(values: BookValues, source: YamlSource, report: Report): Identifier[] {
  const found: Identifier[] = [];
  const add = (
    value: string | number | undefined,
    path: Path,
    scheme?: string,
    named: Pick<Identifier, 'edition' | 'binding'> = {},
  ): void => {
    if (value === undefined) return;
    // A number of YAML has lost the zeros at its beginning, and its last digits if there are many.
    const written = typeof value === 'number' ? source.plainText?.(path) : undefined;
    const identifier = recognise((written ?? textOf(value)).trim(), scheme);
    if (!('scheme' in identifier)) {
      report.add('config-value', identifier, source.placeOf(path), hints[scheme ?? 'identifier']);
    } else found.push({ ...identifier, ...named });
  };
  const { isbn, doi, issn, identifier } = values;
  if (typeof isbn === 'object') {
    for (const [key, value] of Object.entries(isbn)) add(value, ['isbn', key], 'isbn', editionOf[key]);
  } else add(isbn, ['isbn'], 'isbn');
  add(doi, ['doi'], 'doi');
  add(issn, ['issn'], 'issn');
  const isList = Array.isArray(identifier);
  for (const [index, item] of [identifier].flat().entries()) {
    const path = isList ? ['identifier', index] : ['identifier'];
    if (typeof item === 'object') {
      const scheme = item.scheme === undefined ? undefined : textOf(item.scheme).toLowerCase();
      add(
        item.value ?? item.text,
        [...path, item.value === undefined ? 'text' : 'value'],
        schemes[scheme ?? ''] ?? scheme,
        defined({ edition: item.edition }),
      );
    } else add(item, path);
  }
  return found.filter((one, index) => found.findIndex((other) => same(one, other)) === index);
}

/** `all` is none of them. */
const editionOf: Readonly<Record<string, Pick<Identifier, 'edition' | 'binding'>>> = {
  epub: { edition: 'epub' },
  pdf: { edition: 'pdf' },
  print: { edition: 'print' },
  hardback: { edition: 'print', binding: 'hardback' },
  paperback: { edition: 'print', binding: 'paperback' },
  html: { edition: 'html' },
};

const schemes: Readonly<Record<string, string>> = {
  'isbn-10': 'isbn',
  'isbn-13': 'isbn',
  url: 'uri',
  urn: 'uri',
  urk: 'uri',
};

const hints: Readonly<Record<string, Phrase>> = {
  isbn: said`Compare it with the one the agency gave you; the last digit follows from the others.`,
  doi: said`A DOI begins with 10., for instance 10.1234/abcd.`,
  issn: said`An ISSN has eight digits, for instance 0378-5955.`,
  identifier: said`An identifier is an ISBN, a DOI, a UUID, or an address with its scheme (urn:…, https://…).`,
};

/** The identifier, or what is wrong with it. */
function recognise(value: string, scheme: string | undefined): Identifier | Phrase {
  const bare = value
    .replace(/^(?:urn:)?(?:isbn|issn|uuid|doi)[:\s]\s*/i, '')
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
  const named = scheme ?? /^(?:urn:)?(isbn|issn|uuid|doi)[:\s]/i.exec(value)?.[1]?.toLowerCase();
  if (named === 'isbn' || (named === undefined && /^97[89][\d -]{10,14}$/.test(value))) {
    const digits = bare.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
    // A YAML number has lost the zeros at its beginning.
    const isbn = /^\d{8,9}[\dX]$/.test(digits) ? digits.padStart(10, '0') : digits;
    return isIsbn(isbn)
      ? { scheme: 'isbn', value: isbn === digits ? bare : isbn }
      : /^(?:\d{9}[\dX]|\d{13})$/.test(isbn)
        ? said`“${value}” is not an ISBN: its check digit is wrong`
        : said`“${value}” is not an ISBN`;
  }
  if (named === 'doi' || (named === undefined && /^10\.\d{4,9}\//.test(bare))) {
    return /^10\.\d{4,9}\/\S+$/.test(bare) ? { scheme: 'doi', value: bare } : said`“${value}” is not a DOI`;
  }
  if (named === 'issn')
    return isIssn(bare) ? { scheme: 'issn', value: bare.toUpperCase() } : said`“${value}” is not an ISSN`;
  if (named === 'uuid' || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(bare)
      ? { scheme: 'uuid', value: bare.toLowerCase() }
      : said`“${value}” is not a UUID`;
  }
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
    ? { scheme: 'uri', value }
    : said`“${value}” is not an identifier that a catalogue knows`;
}

function isIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  if (/^\d{9}[\dX]$/.test(digits)) return values.reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11 === 0;
  return (
    /^97[89]\d{10}$/.test(digits) && values.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

function isIssn(value: string): boolean {
  if (!/^\d{4}-?\d{3}[\dX]$/i.test(value)) return false;
  const values = [...value.replace('-', '').toUpperCase()].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  return values.reduce((sum, digit, i) => sum + digit * (8 - i), 0) % 11 === 0;
}

function same(a: Identifier, b: Identifier): boolean {
  return a.scheme === b.scheme && a.value === b.value && a.edition === b.edition;
}
