/** MARC 21, as ISO 2709 and as XML (https://www.loc.gov/marc/bibliographic/). */
import { type Person, type Told, nameId, nameIsbn } from './told.ts';
import { childrenOf, findAll, readRoot, textOf } from './xml.ts';

interface Field {
  readonly tag: string;
  /** Of a control field; else its indicators. */
  readonly head: string;
  readonly subfields: readonly (readonly [code: string, value: string])[];
}

/** Of a record that is larger, in bytes, not everybody may be in it: ISO 2709 ends at 99,999. */
const spacious = 60_000;

/** @throws Error of what is no XML, or has no record */
export function readMarcXml(text: string): Told {
  const [record] = findAll(readRoot(text), 'record');
  if (record === undefined) throw new Error('it has no record');
  const fields = childrenOf(record, 'controlfield', 'datafield').map(({ attributes, ...element }): Field => {
    const subfields = childrenOf({ ...element, attributes }, 'subfield');
    return {
      tag: attributes['tag'] ?? '',
      head: subfields.length === 0 ? textOf({ ...element, attributes }) : `${attributes['ind1']}${attributes['ind2']}`,
      subfields: subfields.map((one) => [one.attributes['code'] ?? '', textOf(one)] as const),
    };
  });
  // White space at the ends counts where places do.
  const fixed = childrenOf(record, 'controlfield').find(({ attributes }) => attributes['tag'] === '008');
  const [first] = fixed?.children ?? [];
  return tell(fields, first?.type === 'text' ? first.value : '', Buffer.byteLength(text) / 2);
}

/** The first record of a file. @throws Error of what is not as ISO 2709 has it */
export function readMarc(text: string): Told {
  const bytes = Buffer.from(text);
  const base = Number(bytes.toString('latin1', 12, 17));
  const directory = bytes.toString('latin1', 24, base - 1);
  if (!(base > 24) || bytes[base - 1] !== 0x1e || directory.length % 12 !== 0)
    throw new Error('its directory does not end where it says');
  const fields = (directory.match(/.{12}/gsu) ?? []).map((entry): Field => {
    const [tag, length, start] = [entry.slice(0, 3), Number(entry.slice(3, 7)), Number(entry.slice(7))];
    const end = base + start + length;
    if (bytes[end - 1] !== 0x1e) throw new Error(`its field ${tag} does not end where it says`);
    const [head = '', ...rest] = bytes.toString('utf8', base + start, end - 1).split('\u001F');
    return { tag, head, subfields: rest.map((one) => [one.slice(0, 1), one.slice(1)] as const) };
  });
  return tell(fields, fields.find(({ tag }) => tag === '008')?.head ?? '', bytes.length);
}

function tell(written: readonly Field[], fixed: string, size: number): Told {
  const fields = unlink(written);
  const at = (tag: string, code: string, isMeant: (field: Field) => boolean = () => true): readonly string[] =>
    fields.filter((field) => field.tag === tag && isMeant(field)).flatMap((field) => valuesOf(field, code));
  const isbns = at('020', 'a').map(nameIsbn);
  const prints = at('020', 'z').map(nameIsbn);
  const isPublication = ({ head }: Field): boolean => head.endsWith('1');
  const titles = fields.filter(({ tag }) => tag === '245');
  const addresses = at('856', 'u').map(nameId);
  return {
    titles: titles.map((field) => [...valuesOf(field, 'a'), ...valuesOf(field, 'b')].map(withoutSlash).join(' ')),
    languages: [
      `=${fixed.slice(35, 38)}`,
      ...at('041', 'a', ({ head }) => !head.endsWith('7')).map((code) => `=${code}`),
    ],
    dates: at('264', 'c', isPublication).map((date) => ({ beginning: date.replace(/\.$/u, '') })),
    publishers: at('264', 'b', isPublication).map((name) => name.replace(/,$/u, '')),
    uuids: at('884', 'k'),
    people: fields.filter(({ tag }) => /^[17][01]0$/u.test(tag)).map((field) => readPerson(field, written)),
    everybody: size < spacious,
    isbns: { all: isbns, whole: true },
    prints: { all: [...prints, ...at('776', 'z').map(nameIsbn)], whole: true },
    dois: {
      all: [
        ...at('024', 'a', (field) => valuesOf(field, '2').includes('doi')).map((doi) => nameId(`doi:${doi}`)),
        ...addresses.filter((id) => id.startsWith('doi:')),
      ],
      whole: true,
    },
    byEdition: sortByEdition(fields),
    others: [
      ...at('024', 'a', (field) => !valuesOf(field, '2').includes('doi')).map(nameId),
      ...at('490', 'x').map((issn) => nameId(`urn:issn:${issn.replace(/;$/u, '').trimEnd()}`)),
      ...addresses.filter((id) => !id.startsWith('doi:')),
    ],
  };
}

/** What a book has in its own letters stands in 880, and under its tag in Latin ones (appendix A, model A). */
function unlink(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    const [link = ''] = valuesOf(field, '6');
    if (field.tag === '880') return [{ ...field, tag: link.slice(0, 3) }];
    return link.startsWith('880-') ? [] : [field];
  });
}

function valuesOf({ subfields }: Field, code: string): readonly string[] {
  return subfields.filter(([one]) => one === code).map(([, value]) => value);
}

function withoutSlash(part: string): string {
  return part.replace(/ \/$/u, '');
}

function readPerson(field: Field, all: readonly Field[]): Person {
  const [link] = valuesOf(field, '6');
  const [, number] = /^\d{3}-(\d+)/u.exec(link ?? '') ?? [];
  const latin = all.filter((one) => valuesOf(one, '6').includes(`880-${number}`));
  return {
    names: [field, ...latin].flatMap((one) => valuesOf(one, 'a')).map((name) => name.replace(/,$/u, '')),
    roles: valuesOf(field, '4').map((address) => address.slice(address.lastIndexOf('/') + 1)),
  };
}

function sortByEdition(fields: readonly Field[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const field of fields.filter(({ tag }) => tag === '020'))
    for (const name of valuesOf(field, 'q')) {
      const edition = name.toLowerCase();
      found.set(edition, [...(found.get(edition) ?? []), ...valuesOf(field, 'a').map(nameIsbn)]);
    }
  return found;
}
