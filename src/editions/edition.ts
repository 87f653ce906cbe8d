/** The whole contract between the house and an edition. */
import type { Artifact, Book, EditionName, PageMap } from '../model/index.ts';
import type { Report, Words } from '../report/index.ts';
import type { Memory } from '../system/index.ts';
import type { Theme } from '../theme/index.ts';

/** What the browser does for an edition; made by system/browser/press.ts, absent where no browser was found. */
export interface Press {
  /** Opens a closed-off page on a set of files served from memory, hands it over, and closes it again. Nothing else can be loaded, no script of the document runs. */
  withPage<T>(
    files: ReadonlyMap<string, ServedFile>,
    work: (page: import('puppeteer').Page, origin: string) => Promise<T>,
  ): Promise<T>;
  /** Somebody will ask for a page in a moment: it is opened meanwhile. */
  prepare?(): void;
}

export interface ServedFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array | string;
}

/** What a browser has laid out, for another time. */
export interface Layouts {
  readonly memory: Memory;
  /** By which the browser is known. */
  readonly browser: string;
}

export interface EditionContext {
  readonly book: Book;
  readonly theme: Theme;
  readonly report: Report;
  readonly press: Press | undefined;
  /** Where pages that were laid out are kept; absent: nowhere. */
  readonly layouts?: Layouts | undefined;
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
  /**
   * It is looked at and not kept: nothing need be done that only makes it smaller, or one file of several. What is
   * parted so has its first file in `bytes` and the others in `files`.
   */
  readonly isDraft?: boolean | undefined;
  /** Keeps what is made on the way, under a path, for those who look for a fault; absent where nobody does. */
  readonly keep?: ((path: string, bytes: Uint8Array | string) => Promise<void>) | undefined;
  /** Pages of the PDF that are printed at a time, about; without it, as many as take the least time. */
  readonly pagesAtOnce?: number | undefined;
  /** What was given to the options of the editions, by their names without hyphens before them. */
  readonly options?: EditionValues | undefined;
  /** Called with 0…1 and a word on what is going on ("laying out", "printing"). */
  readonly progress: (share: number, what: string) => void;
}

/** An option on the command line that is there for one edition. */
export interface EditionOption {
  readonly type: 'string' | 'boolean';
  /** How its value is called in the help: `NAME|WxH`. */
  readonly value?: string;
  readonly help: string;
  /** It has a meaning for `octavo check`, too: the help there, if it says less. */
  readonly inCheck?: string;
}

export type EditionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What is proved of finished editions. */
export interface Finished {
  readonly book: Book;
  readonly artifacts: readonly Artifact[];
}

/** Says in the report what is wrong with what was finished. */
export type Check = (finished: Finished, report: Report) => void | Promise<void>;

/** One thing that a checker has to say of a finished edition. */
export interface Fault {
  /** `warning`: it is advised against, and allowed. */
  readonly severity: 'error' | 'warning';
  /** As the checker calls its rule. */
  readonly rule: string;
  readonly text: string;
  /** What its author can do about it; absent: nothing. */
  readonly hint?: string;
  /** File within the edition; absent: it has one, or all of it is meant. */
  readonly path?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What came of an examination. */
export interface Findings {
  readonly faults: readonly Fault[];
  /** What was looked at, in numbers: “31 files”. */
  readonly evidence: string;
  /** Of the program, where that is not a package of npm that comes with Octavo. */
  readonly version?: string;
}

/** Why something cannot be done here, and how it could. */
export interface Lack {
  readonly text: Words;
  readonly hint: Words;
}

/** What examiners work with. */
export interface Means {
  /** Calls a function of `checks/in-thread.ts` in a thread of its own. @throws Error where it breaks or takes too long */
  readonly inThread: (work: string, input: unknown) => Promise<unknown>;
  /** Absent where the build had no use for a browser. */
  readonly press: Press | undefined;
}

/** Examines the bytes of an edition alone, beside the making of the others. */
export interface Examiner {
  /** Name of the examination: lower-case letters, digits and hyphens. */
  readonly check: string;
  /** What holds where nothing is found, as a sentence without a full stop. */
  readonly about: string;
  /** What does it; `package`: of npm. */
  readonly tool: { readonly name: string; readonly package?: string; readonly url: string };
  /** Somebody wished it: that it could not be made is an error. */
  readonly isAskedFor?: true;
  /** What it needs and is not on this machine. */
  findLack?(): Promise<Lack | undefined>;
  /** Loads what it works with while the edition is still being made. */
  prepare?(means: Pick<Means, 'inThread'>): Promise<unknown>;
  /**
   * What was found, or why it did not have to be made.
   * @throws Error where it cannot be made: what it says is told
   */
  examine(artifact: Artifact, means: Means): Promise<Findings | { readonly skipped: string }>;
}

/** One row of the table of editions (index.ts), or of a plug-in. Nothing else in the house knows which there are. */
export interface Edition {
  /** What `--to` calls it: lower-case letters, digits and hyphens. */
  readonly name: EditionName;
  /** What it is, in a few words, where its name does not say it. */
  readonly about?: string;
  /** It is made where nobody says what is to be made. */
  readonly byDefault: boolean;
  readonly needs: {
    /** The browser: it cannot be made without, is better with it, does not know it. */
    readonly press: 'must' | 'may' | 'no';
    /** The pages of print: it is made first and tells them, is told them if they are there, does not know them. */
    readonly pages: 'gives' | 'takes' | 'no';
  };
  /** Says of a book of which it cannot be made why, before any edition is made. @throws Failure */
  readonly assertPossible?: (book: Book) => void;
  /** Whether one that may use the browser has any use for it in this book; absent: always. */
  readonly usesPress?: (book: Book) => boolean;
  /** The layer of styles that is its own: `LAYER.css` in the folders of a theme (`Theme.styles`). */
  readonly layer?: string;
  /** By name, without the hyphens before it. */
  readonly options?: Readonly<Record<string, EditionOption>>;
  /** What it must pass before it is put on the shelf: each is given the artifacts of this edition alone. */
  readonly checks?: readonly Check[];
  /** What programs of others find out about its bytes. */
  readonly examiners?: readonly Examiner[];
  /** Pure but for the press: no clock, disk, network or environment. */
  write(context: EditionContext): Promise<{ artifact: Artifact; pageMap?: PageMap }>;
}
