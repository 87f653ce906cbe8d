import type { Accessibility } from './accessibility.ts';
import type { EditionName } from './metadata.ts';

/** A file of an edition that is more than one. */
export interface ArtifactFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same one after the other, where it may be too large to be put together: then `bytes` does that when it is asked. */
  readonly pieces?: readonly Uint8Array[];
}

/** What is written of it, one after the other. */
export function piecesOf(file: Pick<ArtifactFile, 'bytes' | 'pieces'>): readonly Uint8Array[] {
  return file.pieces ?? [file.bytes];
}

/** A finished edition, or what was made of one, not yet on disk. */
export interface Artifact {
  /**
   * Absent: it is the edition itself. `print-copy`: the file for the printer, which was made of it; `wrap`: what the
   * printer puts around it; `report`: what was proved of the others; `deposit`: what a library is given, with the others in it; `entry`: what a catalogue of
   * many titles says of it.
   */
  readonly kind?: 'print-copy' | 'wrap' | 'report' | 'deposit' | 'entry';
  readonly edition: EditionName;
  /** Relative to the output folder, with `/`: `my-book/my-book.epub`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** As those of a file. */
  readonly pieces?: readonly Uint8Array[];
  /** What belongs to it besides this file; it is put on the shelf with it, or not at all. */
  readonly files?: readonly ArtifactFile[];
  /**
   * Path of the one of `files` that lists the others, as `sha256sum` does. What the list of an earlier build
   * has and this one has not is taken off the shelf.
   */
  readonly inventory?: string;
  /** Characters of the text that it does not have, since no font has them. */
  readonly missing?: ReadonlySet<string>;
  /** Pages of a paged edition. */
  readonly pages?: number;
  /** What it claims, with the evidence. */
  readonly accessibility?: Accessibility;
}

/** What goes to the printer and is no edition to read. */
export function isForPrinter(kind: Artifact['kind']): kind is 'print-copy' | 'wrap' {
  return kind === 'print-copy' || kind === 'wrap';
}
