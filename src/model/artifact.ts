import type { Accessibility } from './accessibility.ts';
import type { EditionName } from './metadata.ts';

/** A file of an edition that is more than one. */
export interface ArtifactFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A finished edition, or what was made of one, not yet on disk. */
export interface Artifact {
  /**
   * Absent: it is the edition itself. `print-copy`: the file for the printer, which was made of it; `report`: what
   * was proved of the others; `deposit`: what a library is given, with the others in it.
   */
  readonly kind?: 'print-copy' | 'report' | 'deposit';
  readonly edition: EditionName;
  /** Relative to the output folder, with `/`: `my-book/my-book.epub`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
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
