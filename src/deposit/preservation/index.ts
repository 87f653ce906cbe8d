/** What is said for archives of the files of a deposit. */
import type { PayloadFile } from '../bag.ts';
import type { Deposit, Described } from '../payload/making.ts';
import { writeMets } from './mets.ts';
import { writePremis } from './premis.ts';

/** @param files of the payload, in the order of their paths */
export function describePreservation(deposit: Deposit, files: readonly PayloadFile[]): readonly Described[] {
  const premis = {
    path: 'metadata/premis.xml',
    bytes: Buffer.from(writePremis(deposit, files)),
    about: 'For archives: checksums, format and making of each file (PREMIS 3)',
  };
  const mets = {
    path: 'metadata/mets.xml',
    bytes: Buffer.from(writeMets(deposit, [...files, premis])),
    about: 'For archives: what is in this package, and how the book is built (METS 1.12)',
  };
  return [mets, premis];
}
