/** What is said of an edition once it is made. */
import { createHash } from 'node:crypto';
import { type Accessibility, type Artifact, type EditionName, defined, piecesOf } from '../model/index.ts';
import type { Spine } from '../prepress/index.ts';
import type { MadeEdition } from './make.ts';

export interface PublishedEdition {
  readonly edition: EditionName;
  /** On disk, absolute; while it is not there yet, below the output folder. */
  readonly path: string;
  readonly mediaType: string;
  /** Of all its files. */
  readonly bytes: number;
  /** Of the file at `path`. */
  readonly sha256: string;
  /** How many there are, of an edition of several. */
  readonly files?: number;
  readonly pages?: number;
  readonly accessibility?: Accessibility;
  /** It is a file for the printer, beside the PDF edition: how wide the spine of the book will be. */
  readonly spine?: Spine;
  /** How long it took to make, in milliseconds. */
  readonly milliseconds: number;
}

function hashOf(artifact: Artifact): string {
  const hash = createHash('sha256');
  for (const piece of piecesOf(artifact)) hash.update(piece);
  return hash.digest('hex');
}

export function describe({ artifact, spine, milliseconds }: MadeEdition, path = artifact.path): PublishedEdition {
  return {
    edition: artifact.edition,
    path,
    mediaType: artifact.mediaType,
    bytes: [artifact, ...(artifact.files ?? [])].flatMap(piecesOf).reduce((sum, { byteLength }) => sum + byteLength, 0),
    sha256: hashOf(artifact),
    ...(artifact.files === undefined ? {} : { files: artifact.files.length + 1 }),
    ...defined({ pages: artifact.pages, accessibility: artifact.accessibility }),
    milliseconds: Math.round(milliseconds),
    ...defined({ spine }),
  };
}
