import type { Accessibility } from './accessibility.ts';
import type { EditionName } from './metadata.ts';

/** A finished file, not yet on disk. */
export interface Artifact {
  readonly edition: EditionName;
  /** Relative to the output folder, with `/`: `my-book/my-book.epub`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Pages of a paged edition. */
  readonly pages?: number;
  /** What it claims, with the evidence. */
  readonly accessibility?: Accessibility;
}
