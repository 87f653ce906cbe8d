/** What is deposited of a book, and a sentence on each file. */
import { type Artifact, type Book, namesOf } from '../model/index.ts';
import { makeRecords, recordFormats } from '../records/index.ts';
import type { Message } from '../report/index.ts';
import type { PayloadFile } from './bag.ts';
import { byPath } from './paths.ts';

/** With what the editions were made. */
export interface Making {
  /** Versions of the programs, exactly. */
  readonly octavo: string;
  /** The versions of Node.js that make these bytes, as package.json says them. */
  readonly node: string;
  /** Absent: none was needed. */
  readonly browser?: string;
}

export interface Deposit {
  /** With the files of the manuscript. */
  readonly book: Book;
  readonly editions: readonly Artifact[];
  readonly messages: readonly Message[];
  readonly making: Making;
}

interface Described extends PayloadFile {
  /** A sentence without a full stop. */
  readonly about: string;
}

/** In the order of their paths, README.txt among them. */
export function gatherPayload(deposit: Deposit): readonly PayloadFile[] {
  const files = [
    ...deposit.editions.flatMap((artifact) => listEdition(artifact, deposit.book.slug)),
    ...listRecords(deposit),
    ...listSource(deposit),
    {
      // Who started the browser is no matter of the book: the bag is the same whoever made it.
      path: 'reports/messages.json',
      bytes: json({
        octavo: deposit.making.octavo,
        messages: deposit.messages.filter(({ rule }) => rule !== 'browser-unsandboxed'),
      }),
      about: 'What Octavo said while it made the editions: each message with its rule, file and line',
    },
  ].toSorted(byPath);
  return [...files, { path: 'README.txt', bytes: Buffer.from(writeReadme(deposit, files)) }].toSorted(byPath);
}

const editionNames: Readonly<Record<string, string>> = {
  html: 'The web edition: one HTML file with all that it needs',
  epub: 'The e-book: EPUB 3',
  pdf: 'The print edition: PDF/A and PDF/UA',
  site: 'The web edition in pages; this is the one to open',
};

function listEdition(artifact: Artifact, slug: string): readonly Described[] {
  const inBag = (path: string): string =>
    `editions/${path.startsWith(`${slug}/`) ? path.slice(slug.length + 1) : path}`;
  const { edition, kind, path, bytes, files = [], mediaType } = artifact;
  const about =
    kind === 'print-copy'
      ? 'The file for the printer, made of the print edition'
      : (editionNames[edition] ?? `The edition ${edition} (${mediaType})`);
  return [
    { path: inBag(path), bytes, about },
    ...files.map((file) => ({
      path: inBag(file.path),
      bytes: file.bytes,
      about: `Part of the edition ${edition}`,
    })),
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

function listSource({ book, editions, making }: Deposit): readonly Described[] {
  const { modified } = book.metadata;
  const names = editions.filter(({ kind }) => kind === undefined).map(({ edition }) => edition);
  return [
    ...[...(book.sources ?? [])].map(([path, bytes]) => ({
      path: `source/manuscript/${path}`,
      bytes,
      about: 'Part of the manuscript, as its author left it',
    })),
    {
      path: 'source/versions.json',
      bytes: json({ ...making, editions: names, sourceDateEpoch: Date.parse(modified) / 1000, modified }),
      about: 'With which programs, and as of which instant, the editions were made',
    },
  ];
}

function writeReadme({ book, making }: Deposit, files: readonly Described[]): string {
  const { title, subtitle } = book.metadata;
  const authors = namesOf(book.metadata, 'aut');
  const heading = subtitle === undefined ? title : `${title}: ${subtitle}`;
  return [
    heading,
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    '',
    'This is a deposit for a library: one BagIt bag (RFC 8493). The checksums of all files are in',
    'manifest-sha256.txt and manifest-sha512.txt beside the folder data. Where the bag is unpacked,',
    '',
    '    sha256sum -c manifest-sha256.txt',
    '',
    `says whether each file is as it was put there; so does octavo verify. It was made by Octavo ${making.octavo}.`,
    'To make the editions again, unpack source/manuscript/ and see source/versions.json.',
    '',
    'README.txt',
    '    This list.',
    ...files.flatMap(({ path, about }) => [path, `    ${about}.`]),
    '',
  ].join('\n');
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
