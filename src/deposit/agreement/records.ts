/** The records that a deposit may have, by the ends of their names, and how each is read. */
import { readCrossref, readDatacite } from './registers.ts';
import { readDublinCore } from './dublin-core.ts';
import { readRecord } from './json-ld.ts';
import { readMarc, readMarcXml } from './marc.ts';
import { readMods } from './mods.ts';
import { readOnix } from './onix.ts';
import { readBibtex, readCsl, readRis } from './references.ts';
import type { Told } from './told.ts';
import { findAll, readRoot, textsAt } from './xml.ts';

/** @throws Error that says why it cannot be told */
export type ReadRecord = (text: string) => Told | Promise<Told>;

/** Behind the name of the book, or as they are called in every deposit. */
export const recordReaders: Readonly<Record<string, ReadRecord>> = {
  '.jsonld': readRecord,
  '.dc.xml': readDublinCore,
  '.dcterms.xml': readDublinCore,
  '.marc.xml': readMarcXml,
  '.mrc': readMarc,
  '.mods.xml': readMods,
  '.onix.xml': readOnix,
  '.onix-3.0.xml': readOnix,
  '.datacite.xml': readDatacite,
  '.crossref.xml': readCrossref,
  '.csl.json': readCsl,
  '.bib': readBibtex,
  '.ris': readRis,
};

/** What the record of the package says of the book (METS). @throws Error if it is not well-formed */
export function readMets(text: string): Told {
  const { attributes } = readRoot(text);
  const say = (name: string): readonly string[] => [attributes[name] ?? []].flat().map(String);
  return { titles: say('LABEL').map((beginning) => ({ beginning })), uuids: say('OBJID') };
}

/** The same of PREMIS. @throws Error if it is not well-formed */
export function readPremis(text: string): Told {
  const identifiers = findAll(readRoot(text), 'objectIdentifier');
  return {
    uuids: identifiers
      .filter((one) => textsAt(one, 'objectIdentifierType').includes('UUID'))
      .flatMap((one) => textsAt(one, 'objectIdentifierValue')),
  };
}
