/** The whole contract between the house and an edition. */
import type { Artifact } from '../model/artifact.ts';
import type { Book } from '../model/book.ts';
import type { EditionName } from '../model/metadata.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Report } from '../report/report.ts';
import type { Theme } from '../theme/theme.ts';

/** What the browser does for an edition; made by system/browser.ts, absent where no browser was found. */
export interface Press {
  /** Opens a closed-off page on a set of files served from memory, hands it over, and closes it again. Nothing else can be loaded, no script of the document runs. */
  withPage<T>(
    files: ReadonlyMap<string, ServedFile>,
    work: (page: import('puppeteer').Page, origin: string) => Promise<T>,
  ): Promise<T>;
}

export interface ServedFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array | string;
}

export interface EditionContext {
  readonly book: Book;
  readonly theme: Theme;
  readonly report: Report;
  readonly press: Press | undefined;
  /** The cover as an image (PNG or JPEG as chosen by the author, PNG when made from the templates; SVG when no browser was there to draw it). */
  readonly cover: {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly extension: string;
    readonly width: number;
    readonly height: number;
  };
  /** The pages of the PDF, where that is made in the same run; the other editions carry their numbers. */
  readonly pageMap?: PageMap | undefined;
  /** Keeps what is made on the way, under a path, for those who look for a fault; absent where nobody does. */
  readonly keep?: ((path: string, bytes: Uint8Array | string) => Promise<void>) | undefined;
  /** Called with 0…1 and a word on what is going on ("laying out", "printing"). */
  readonly progress: (share: number, what: string) => void;
}

export interface Edition {
  readonly name: EditionName;
  readonly mediaType: string;
  readonly extension: string;
  /** Pure but for the press: no clock, disk, network or environment. */
  write(context: EditionContext): Promise<{ artifact: Artifact; pageMap?: PageMap }>;
}
