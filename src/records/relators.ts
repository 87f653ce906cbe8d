/** What somebody did, in the words of each kind of record. */
import type { Contributor, RelatorCode } from '../model/index.ts';

interface Relator {
  /** Term of the MARC list, in English: the language of the notes of MARC records. */
  readonly term: string;
  /** ONIX code list 17. */
  readonly onix: string;
  /** contributorType of DataCite 4; absent: it is a creator. */
  readonly datacite?: string;
}

export const relators: Readonly<Record<RelatorCode, Relator>> = {
  aut: { term: 'author', onix: 'A01' },
  edt: { term: 'editor', onix: 'B01', datacite: 'Editor' },
  trl: { term: 'translator', onix: 'B06', datacite: 'Other' },
  ill: { term: 'illustrator', onix: 'A12', datacite: 'Other' },
  aui: { term: 'author of introduction, etc.', onix: 'A24', datacite: 'Other' },
  win: { term: 'writer of introduction', onix: 'A24', datacite: 'Other' },
  aft: { term: 'author of afterword, colophon, etc.', onix: 'A19', datacite: 'Other' },
  ctb: { term: 'contributor', onix: 'Z99', datacite: 'Other' },
  pbl: { term: 'publisher', onix: 'Z99', datacite: 'Other' },
  bkd: { term: 'book designer', onix: 'A11', datacite: 'Other' },
  cov: { term: 'cover designer', onix: 'A36', datacite: 'Other' },
  pht: { term: 'photographer', onix: 'A13', datacite: 'Other' },
  com: { term: 'compiler', onix: 'C01', datacite: 'Editor' },
  nrt: { term: 'narrator', onix: 'E07', datacite: 'Other' },
};

/** Addresses of authorities, as linked data names them. */
export function authorityAddress({ register, id }: NonNullable<Contributor['authorities']>[number]): string {
  const addresses = {
    orcid: 'https://orcid.org/',
    isni: 'https://isni.org/isni/',
    gnd: 'https://d-nb.info/gnd/',
    viaf: 'http://viaf.org/viaf/',
    wikidata: 'http://www.wikidata.org/entity/',
    lcnaf: 'http://id.loc.gov/authorities/names/',
    ror: 'https://ror.org/',
  } as const;
  return `${addresses[register]}${id}`;
}

/** “Le Guin, Ursula K.”: both parts, or nothing where the name has but one. */
export function nameParts({
  fileAs,
  isBody,
}: Contributor): { readonly family: string; readonly given: string } | undefined {
  if (isBody === true) return undefined;
  const comma = fileAs.indexOf(',');
  const [family, given] = [fileAs.slice(0, comma).trim(), fileAs.slice(comma + 1).trim()];
  return comma < 1 || given === '' ? undefined : { family, given };
}
