/** What was made of a book, and all that was proved of it: the one model behind every form of the report. */
import { createHash } from 'node:crypto';
import {
  type Accessibility,
  type Artifact,
  type Book,
  type EditionName,
  type Identifier,
  defined,
  isForPrinter,
  namesOf,
} from '../model/index.ts';
import { type Examination, type Message, type Severity, type Silenced, inRecords } from '../report/index.ts';
import type { FontFace } from '../theme/index.ts';

/** With what the editions were made. */
export interface Programs {
  readonly octavo: string;
  /** The version that made them; in a deposit, which is the same whoever makes it, the versions that could. */
  readonly node: string;
  /** Absent: none was needed. */
  readonly browser?: string;
}

export interface Examined {
  readonly book: Book;
  readonly artifacts: readonly Artifact[];
  /** Those that the editions could embed. */
  readonly fonts: readonly FontFace[];
  readonly examinations: readonly Examination[];
  readonly messages: readonly Message[];
  /** What was found and not told; absent: nothing. */
  readonly silenced?: readonly Silenced[];
  readonly programs: Programs;
  /** Milliseconds by step; absent where the report is to be the same on every machine. */
  readonly timings?: Readonly<Record<string, number>>;
  /** The editions did not pass, and were not published. */
  readonly refused?: boolean;
}

export interface EditionAccount {
  readonly edition: EditionName;
  readonly kind?: 'print-copy' | 'wrap';
  /** Beside the report, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  /** What it is, with the standards that it keeps. */
  readonly format: string;
  /** Of all its files. */
  readonly bytes: number;
  /** Of the file at `path`. */
  readonly sha256: string;
  /** How many there are, of an edition of several. */
  readonly files?: number;
  readonly pages?: number;
}

export interface FontAccount {
  readonly family: string;
  /** `400`, `700 italic` … in order. */
  readonly faces: readonly string[];
  /** SPDX id. */
  readonly licence: string;
}

/**
 * `sound`: everything that was examined was passed. `faulty`: something was not, or a message is an error.
 * `unproved`: nothing failed, and something could not be examined.
 */
export type Verdict = 'sound' | 'faulty' | 'unproved';

export interface Account {
  readonly book: {
    readonly slug: string;
    readonly title: string;
    readonly subtitle?: string;
    readonly authors: readonly string[];
    readonly language: string;
    readonly identifiers: readonly Identifier[];
    /** The instant of its version. */
    readonly modified: string;
  };
  readonly verdict: Verdict;
  /** The editions that it speaks of were not published; absent: they were. */
  readonly refused?: true;
  readonly programs: Programs;
  readonly editions: readonly EditionAccount[];
  readonly examinations: readonly Examination[];
  readonly messages: readonly Message[];
  /** What was found and not told, because the author, or who built it, did not want it; absent: nothing. */
  readonly silenced?: readonly SilencedAccount[];
  readonly accessibility: readonly ({ readonly edition: EditionName } & Accessibility)[];
  /** What the author says of conformance or exemption; absent: nothing. */
  readonly statement?: NonNullable<Book['metadata']['accessibility']>;
  readonly fonts: readonly FontAccount[];
  readonly timings?: Readonly<Record<string, number>>;
}

export interface SilencedAccount {
  readonly rule: string;
  readonly severity: Severity;
  /** How many messages. */
  readonly count: number;
  /** Where it is written that they are not told: `book.yaml:4`; absent: on the command line. */
  readonly by?: string;
  readonly reason?: string;
}

/** Draws up the account of a book and its finished editions. Pure: the same for the same input. */
export function drawUpAccount(examined: Examined): Account {
  const { book, artifacts, fonts, programs, timings } = examined;
  const { title, subtitle, language, identifiers, modified, accessibility } = book.metadata;
  // Who started the browser is no matter of the book; times are there only where they are wanted.
  const messages = examined.messages.filter(({ rule }) => rule !== 'browser-unsandboxed');
  const examinations = examined.examinations.map(({ milliseconds, ...examination }) => ({
    ...examination,
    ...(timings === undefined ? {} : defined({ milliseconds })),
  }));
  return {
    book: {
      slug: book.slug,
      title,
      ...defined({ subtitle }),
      authors: namesOf(book.metadata, 'aut'),
      language,
      identifiers,
      modified,
    },
    verdict: judge(examinations, messages),
    ...(examined.refused === true && { refused: true }),
    programs,
    editions: artifacts
      .filter(({ kind }) => kind === undefined || isForPrinter(kind))
      .map((artifact) => accountForEdition(artifact, book)),
    examinations,
    messages: messages.map(inRecords),
    ...defined({ silenced: accountForSilenced(examined.silenced ?? []) }),
    accessibility: artifacts.flatMap(({ edition, kind, accessibility: claims }) =>
      claims === undefined || kind !== undefined ? [] : [{ edition, ...claims }],
    ),
    ...defined({ statement: accessibility }),
    fonts: accountForFonts(fonts),
    ...defined({ timings }),
  };
}

function accountForSilenced(silenced: readonly Silenced[]): SilencedAccount[] | undefined {
  const groups = new Map<Silenced['by'], SilencedAccount>();
  for (const { by, message } of silenced) {
    const { file, line } = by.place ?? {};
    const place = [file, line].filter((part) => part !== undefined).join(':');
    groups.set(by, {
      rule: by.rule,
      severity: message.severity,
      count: (groups.get(by)?.count ?? 0) + 1,
      ...defined({ by: place === '' ? undefined : place, reason: by.reason }),
    });
  }
  return groups.size === 0 ? undefined : [...groups.values()];
}

function judge(examinations: readonly Examination[], messages: readonly Message[]): Verdict {
  const failed = examinations.some(({ result }) => result === 'failed');
  if (failed || messages.some(({ severity }) => severity === 'error')) return 'faulty';
  return examinations.length === 0 || examinations.some(({ result }) => result === 'not-made') ? 'unproved' : 'sound';
}

const formats: Readonly<Record<string, string>> = {
  html: 'HTML: one file with all that it needs, no program in it',
  site: 'HTML in pages, with search',
  epub: 'EPUB 3.3',
};

function accountForEdition(artifact: Artifact, { slug }: Book): EditionAccount {
  const { edition, kind, path, mediaType, bytes, files, pages } = artifact;
  return {
    edition,
    ...(isForPrinter(kind) ? { kind } : {}),
    path: path.startsWith(`${slug}/`) ? path.slice(slug.length + 1) : path,
    mediaType,
    format: formats[edition] ?? (edition === 'pdf' ? sayPdf(bytes) : mediaType),
    bytes: [artifact, ...(files ?? [])].reduce((sum, file) => sum + file.bytes.byteLength, 0),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(files === undefined ? {} : { files: files.length + 1 }),
    ...defined({ pages }),
  };
}

/** What the file says of itself, in the packet that archives read (ISO 19005-2, 6.6; ISO 14289-1, 5). */
function sayPdf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const valueOf = (property: string): string | undefined =>
    new RegExp(`<${property}>([^<]{1,40})</${property}>`, 'u').exec(text)?.[1];
  const [part, level, accessible] = ['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map(valueOf);
  const [, printing] = /\/GTS_PDFXVersion\s*\(([^()]{1,40})\)/u.exec(text) ?? [];
  const standards = [
    ...(part === undefined ? [] : [`PDF/A-${part}${(level ?? '').toLowerCase()}`]),
    ...(accessible === undefined ? [] : [`PDF/UA-${accessible}`]),
    ...(printing === undefined ? [] : [printing]),
  ];
  return standards.length === 0 ? 'PDF' : `PDF: ${standards.join(', ')}`;
}

/** Families in the order of their names; files with parts of an alphabet are one face. */
function accountForFonts(fonts: readonly FontFace[]): FontAccount[] {
  const families = new Map<string, { faces: Set<string>; licence: string }>();
  for (const { family, weight, style, licence } of fonts) {
    const one = families.get(family) ?? { faces: new Set(), licence: licence.id };
    families.set(family, one);
    one.faces.add(style === 'italic' ? `${weight} italic` : String(weight));
  }
  return [...families]
    .map(([family, { faces, licence }]) => ({ family, faces: [...faces].toSorted(), licence }))
    .toSorted((a, b) => (a.family < b.family ? -1 : 1));
}
