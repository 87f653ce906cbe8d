/** What is deposited of a book, and a sentence on each file. */
import { makeRecords, recordFormats } from '../../records/index.ts';
import { inRecords } from '../../report/index.ts';
import type { PayloadFile } from '../bag.ts';
import { byPath } from '../paths.ts';
import { listEdition } from './editions.ts';
import { describePreservation } from '../preservation/index.ts';
import { writeProvenance } from '../provenance.ts';
import { type Deposit, type Described, writeJson } from './making.ts';
import { writeReadme } from './readme.ts';
import { listSource } from './source.ts';

export { placeEdition } from './editions.ts';
export type { Deposit, Making, UsedFont, Wishes } from './making.ts';

/** In the order of their paths, README.txt among them. */
export function gatherPayload(deposit: Deposit): readonly PayloadFile[] {
  const files = [
    ...deposit.editions.flatMap((artifact) => listEdition(artifact, deposit.book.slug)),
    ...listRecords(deposit),
    ...listSource(deposit),
    ...(deposit.withProvenance === true
      ? [
          {
            path: 'metadata/provenance.json',
            bytes: writeProvenance(deposit),
            about: 'Where the editions come from: an in-toto statement with the provenance of SLSA, not signed',
          },
        ]
      : []),
    ...listReport(deposit),
    {
      // Who started the browser is no matter of the book: the bag is the same whoever made it.
      path: 'reports/messages.json',
      bytes: writeJson({
        octavo: deposit.making.octavo,
        messages: deposit.messages.filter(({ rule }) => rule !== 'browser-unsandboxed').map(inRecords),
      }),
      about: 'What Octavo said while it made the editions: each message with its rule, file and line',
    },
  ].toSorted(byPath);
  const all = [...files, ...describePreservation(deposit, files)].toSorted(byPath);
  return [...all, { path: 'README.txt', bytes: Buffer.from(writeReadme(deposit, all)) }].toSorted(byPath);
}

function listReport({ report, book }: Deposit): readonly Described[] {
  if (report === undefined) return [];
  const inBag = (path: string): string => `reports/${path.slice(book.slug.length + 1)}`;
  const about = 'What was examined of the editions, with what and with which result';
  return [
    { path: inBag(report.path), bytes: report.bytes, about: `${about}: a page to read` },
    ...(report.files ?? []).map(({ path, bytes }) => ({ path: inBag(path), bytes, about: `${about}: for programs` })),
  ];
}

function listRecords({ book, editions }: Deposit): readonly Described[] {
  const described = editions.filter(({ kind }) => kind === undefined);
  return makeRecords(book, described).map(({ format, name, bytes }) => ({
    path: `metadata/${name}`,
    bytes,
    about: `The record of the book: ${recordFormats[format].name}`,
  }));
}
