/** Ids of people and bodies in registers, checked as far as their forms and check digits go. */
import { type Authority, type AuthorityName, authorityNames } from '../../model/index.ts';
import { type Phrase, type Report, said } from '../../report/index.ts';
import { textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';

interface Register {
  readonly name: Phrase;
  /** Where its entries live on the web: ids are often copied with it. */
  readonly address: RegExp;
  readonly form: RegExp;
  /** The id as the register writes it. */
  readonly write?: (id: string) => string;
  /** Absent: its ids have no check digit. */
  readonly checks?: (id: string) => boolean;
  readonly example: string;
}

const registers: Readonly<Record<AuthorityName, Register>> = {
  orcid: {
    name: said`an ORCID iD`,
    address: /^(?:https?:\/\/)?(?:www\.)?orcid\.org\//iu,
    form: /^\d{15}[\dX]$/u,
    write: (id) => inFours(id).join('-'),
    checks: endsInIso7064,
    example: '0000-0002-1825-0097',
  },
  isni: {
    name: said`an ISNI`,
    address: /^(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?|^isni\s*/iu,
    form: /^\d{15}[\dX]$/u,
    checks: endsInIso7064,
    example: '0000 0001 2103 2683',
  },
  gnd: {
    name: said`a number of the GND`,
    address: /^(?:https?:\/\/)?(?:www\.)?d-nb\.info\/gnd\/|^\(DE-588\)/iu,
    form: /^(?:1\d{7,9}[\dX]|[1-9]\d{0,7}-[\dX]|3\d{7}[\dX])$/u,
    // Those with a hyphen came from other files, with check digits of other kinds.
    checks: (id) => id.includes('-') || weigh([...id].map(valueOf)) % 11 === 0,
    example: '118540238',
  },
  viaf: {
    name: said`a number of VIAF`,
    address: /^(?:https?:\/\/)?(?:www\.)?viaf\.org\/(?:[a-z]{2}\/)?viaf\//iu,
    form: /^[1-9]\d{1,21}$/u,
    example: '24602065',
  },
  wikidata: {
    name: said`an item of Wikidata`,
    address: /^(?:https?:\/\/)?(?:www\.)?wikidata\.org\/(?:wiki|entity)\//iu,
    form: /^Q[1-9]\d*$/u,
    example: 'Q5879',
  },
  lcnaf: {
    name: said`a number of the Library of Congress’ names`,
    address: /^(?:https?:\/\/)?id\.loc\.gov\/authorities\/names\//iu,
    form: /^N[A-Z]{0,2}\d{8,10}$/u,
    write: (id) => id.toLowerCase(),
    example: 'n79021164',
  },
  ror: {
    name: said`a ROR id`,
    address: /^(?:https?:\/\/)?ror\.org\//iu,
    form: /^0[A-HJKMNP-TV-Z\d]{6}\d{2}$/u,
    write: (id) => id.toLowerCase(),
    checks: endsInRorDigits,
    example: '05dxps055',
  },
};

/** What is no such id is reported and left out. */
export function readAuthorities(
  values: Readonly<Partial<Record<AuthorityName, string | number | undefined>>>,
  path: Path,
  source: YamlSource,
  report: Report,
): Authority[] {
  return authorityNames.flatMap((register) => {
    const given = values[register];
    if (given === undefined) return [];
    const { name, address, form, write, checks, example } = registers[register];
    const text = textOf(given).trim();
    const bare = text.replace(address, '').replace(/\/$/u, '').toUpperCase();
    const close = register === 'gnd' ? bare : bare.replaceAll(/[\s\u2010-\u2015-]/gu, '');
    // A YAML number has lost the zeros at its beginning.
    const id = register === 'orcid' || register === 'isni' ? close.padStart(16, '0') : close;
    const isForm = form.test(id);
    if (isForm && (checks === undefined || checks(id))) return [{ register, id: write?.(id) ?? id }];
    const why = isForm ? said`: its check digit is wrong` : '';
    const hint = said`For instance ${example}; copy it from the register.`;
    report.add('config-value', said`“${text}” is not ${name}${why}`, source.placeOf([...path, register]), hint);
    return [];
  });
}

function inFours(id: string): string[] {
  return id.match(/.{4}/gu) ?? [id];
}

function valueOf(digit: string): number {
  return digit === 'X' ? 10 : Number(digit);
}

/** The last digit counts once, the one before it twice, and so on, as in an ISBN of ten digits. */
function weigh(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (digits.length - index), 0);
}

/** ISO 7064, MOD 11-2. */
function endsInIso7064(id: string): boolean {
  const total = [...id.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  return (12 - (total % 11)) % 11 === valueOf(id.slice(-1));
}

/** Six signs of Crockford's base 32 after the 0, then ISO 7064, MOD 97-10. */
function endsInRorDigits(id: string): boolean {
  const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const value = [...id.slice(1, 7)].reduce((sum, sign) => sum * 32 + signs.indexOf(sign), 0);
  return 98 - ((value * 100) % 97) === Number(id.slice(7));
}
