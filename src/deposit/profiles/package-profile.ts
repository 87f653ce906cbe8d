/** What a profile of deposits is: the same bytes, as somebody wants them. */
import type { Artifact, Container } from '../../model/index.ts';
import { type Report, type Words, said } from '../../report/index.ts';
import type { PayloadFile } from '../bag.ts';
import type { Deposit } from '../payload/index.ts';

export interface Packing {
  readonly deposit: Deposit;
  /** In the order of their paths. */
  readonly payload: readonly PayloadFile[];
  /** What lies where this package is to lie, if it adds to what is there. */
  readonly before: Container | undefined;
  readonly report: Report;
}

export interface PackageProfile {
  /** A few words for the help. */
  readonly about: string;
  /** Behind the name of the book: `-deposit.zip`. A folder has no ending. */
  readonly suffix: string;
  /** It adds to what is there, in a folder. */
  readonly adds?: boolean;
  /** @throws Failure of what cannot be packed @returns nothing where the report says why */
  readonly pack: (packing: Packing) => Promise<Artifact | undefined>;
}

/** The zip of a profile, as what goes on the shelf. */
export function asArtifact({ book }: Deposit, suffix: string, pieces: readonly Uint8Array[]): Artifact {
  return {
    kind: 'deposit',
    edition: 'deposit',
    path: `${book.slug}/${book.slug}${suffix}`,
    mediaType: 'application/zip',
    get bytes() {
      return Buffer.concat(pieces);
    },
    pieces,
  };
}

/** As of which moment the files of a zip are. */
export function dateOf({ book }: Deposit): Date {
  return new Date(book.metadata.modified);
}

export function findFile(payload: readonly PayloadFile[], path: string): PayloadFile | undefined {
  return payload.find((file) => file.path === path);
}

/** Editions in the order in which archives prefer them: those that take one of several take the first that there is. */
export function preferEdition({ book }: Deposit, payload: readonly PayloadFile[]): PayloadFile | undefined {
  const found = ['pdf', 'epub', 'html'].map((ending) => findFile(payload, `editions/${book.slug}.${ending}`));
  return found.find((file) => file !== undefined);
}

/** None of the editions that were made is one that archives take alone. */
export function tellNone(report: Report, who: Words): undefined {
  report.add(
    'deposit-lacks',
    said`${who} takes a PDF, an EPUB or a web edition in one file, and none of them was made`,
    {},
    said`Make one of them, too: --to pdf.`,
  );
}
