/**
 * A title as a catalogue knows it: what is said of it to readers, shops and libraries, written down once, when its
 * editions are made, and shelved with them. Everything that a catalogue publishes is written from these.
 */
import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import {
  type Accessibility,
  type Artifact,
  type Book,
  type Metadata,
  defined,
  isMapping,
  piecesOf,
} from '../model/index.ts';
import {
  type MarcRecord,
  type Missing,
  type RecordName,
  describeMarc,
  describeOaiDc,
  describeProducts,
  describeWork,
  listChapters,
  listMissing,
  makeRecords,
} from '../records/index.ts';

/** An edition on the shelf. */
export interface TitleEdition {
  readonly edition: string;
  /** From the shelf, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  /** Of all its files. */
  readonly bytes: number;
  /** Of the file at `path`. */
  readonly sha256: string;
  readonly pages?: number;
  readonly accessibility?: Accessibility;
}

export interface TitleCover {
  readonly path: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface Title {
  /** Of this very form: what another version has written is made again. */
  readonly form: typeof form;
  readonly slug: string;
  readonly kind: Book['kind'];
  readonly metadata: Metadata;
  readonly chapters: readonly string[];
  readonly cover: TitleCover;
  readonly editions: readonly TitleEdition[];
  /** What a library and a shop will miss. */
  readonly missing: readonly Missing[];
  /** What it was made of, each with a hash of it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of records beside the editions. */
  readonly records: readonly string[];
  readonly marc: MarcRecord;
  /** Products of ONIX. */
  readonly products: readonly Element[];
  readonly dublinCore: Element;
  /** In the words of schema.org. */
  readonly description: Readonly<Record<string, unknown>>;
}

const form = 1;

export interface EntryWishes {
  /** Records that lie beside the editions. */
  readonly records?: readonly RecordName[];
}

export interface EntrySources {
  readonly book: Book;
  readonly editions: readonly Artifact[];
  readonly cover: {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly extension: string;
    readonly width: number;
    readonly height: number;
  };
  readonly inputs: ReadonlyMap<string, string>;
}

/** Where the title of this slug says what it is, on the shelf. */
export function entryPath(slug: string): string {
  return `${slug}/${slug}.title.json`;
}

export function writeEntry({ book, editions, cover, inputs }: EntrySources, { records = [] }: EntryWishes): Artifact {
  const { slug } = book;
  const made = editions.filter(({ kind }) => kind === undefined);
  const subject = { book, editions: made };
  const files = makeRecords(book, made).filter(({ format }) => records.includes(format));
  const picture = { path: `${slug}/${slug}.cover.${cover.extension}`, bytes: cover.bytes };
  const title: Title = {
    form,
    slug,
    kind: book.kind,
    metadata: book.metadata,
    chapters: listChapters(book),
    cover: {
      path: picture.path,
      mediaType: cover.mediaType,
      width: cover.width,
      height: cover.height,
      alt: book.cover.alt,
    },
    editions: made.map(describeFile),
    missing: listMissing(book, ['deposit', 'bookshop']),
    inputs: gatherInputs(inputs),
    records: files.map(({ name }) => `${slug}/${name}`),
    marc: describeMarc(subject),
    products: describeProducts(subject),
    dublinCore: describeOaiDc(subject),
    description: describeWork(subject),
  };
  return {
    kind: 'entry',
    edition: 'entry',
    path: entryPath(slug),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(title)}\n`),
    files: [picture, ...files.map(({ name, bytes }) => ({ path: `${slug}/${name}`, bytes }))],
  };
}

/** What was written by {@link writeEntry}; undefined: something else, or of another form. */
export function readEntry(bytes: Uint8Array): Title | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    // Nobody but Octavo writes there.
    return isMapping(value) && value['form'] === form ? (value as unknown as Title) : undefined;
  } catch {
    return undefined;
  }
}

function describeFile(artifact: Artifact): TitleEdition {
  const { edition, path, mediaType, pages, accessibility, files = [] } = artifact;
  const sum = createHash('sha256');
  for (const piece of piecesOf(artifact)) sum.update(piece);
  const bytes = [artifact, ...files].flatMap(piecesOf).reduce((all, { byteLength }) => all + byteLength, 0);
  return { edition, path, mediaType, bytes, sha256: sum.digest('hex'), ...defined({ pages, accessibility }) };
}

/** Of a theme that it has changed is enough; where it lies on this machine is nobody's business. */
function gatherInputs(inputs: ReadonlyMap<string, string>): Record<string, string> {
  const theme: string[] = [];
  const own: [string, string][] = [];
  for (const [name, sum] of inputs) {
    if (name.startsWith('theme:')) theme.push(`${name.split(/[/\\]/u).at(-1) ?? ''} ${sum}`);
    else own.push([name, sum]);
  }
  // Files are read at the same time: whichever came first, it is the same.
  const sum = createHash('sha256').update(theme.toSorted().join('\n')).digest('hex');
  return Object.fromEntries([...own, ['theme', sum] as const].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
