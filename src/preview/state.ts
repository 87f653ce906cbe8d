/** What the page of a preview knows: all of it, told anew whenever some of it changes. */

export const paneNames = ['pdf', 'html', 'epub'] as const;
export type PaneName = (typeof paneNames)[number];

export interface ShownMessage {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly text: string;
  readonly hint?: string;
  /** From the manuscript's folder. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface EpubDocument {
  readonly file: string;
  readonly title: string;
}

export interface PdfPage {
  /** `iv`, `47`, or '' where none is printed. */
  readonly label: string;
  readonly side: 'recto' | 'verso';
}

/** An edition as it was last made. What was made before stays until there is another. */
export interface Panes {
  readonly html?: { readonly version: number };
  readonly epub?: {
    readonly version: number;
    readonly documents: readonly EpubDocument[];
    /** Counts how often its styles have changed. */
    readonly look: number;
    /** The one in which the text begins. */
    readonly start: string;
    /** Those that are other than in the version before. */
    readonly changed: readonly string[];
  };
  readonly pdf?: {
    readonly version: number;
    /** The files of its pages, one after the other: one that is as it was has the number that it had. */
    readonly files: readonly number[];
    readonly pages: readonly PdfPage[];
    /** Width and height of the trimmed page, in CSS pixels. */
    readonly trim: readonly [number, number];
    /** The book opens from the other side. */
    readonly fromRight: boolean;
  };
}

export interface State {
  /** Of the book; else how the manuscript was named. */
  readonly title: string;
  readonly wanted: readonly PaneName[];
  readonly panes: Panes;
  /** What is being made, with a word on what is going on. */
  readonly making: Partial<Record<PaneName, string>>;
  /** The manuscript cannot be published as it is; what is shown is how it was before. */
  readonly broken: boolean;
  readonly messages: readonly ShownMessage[];
  /** Why there is no PDF. */
  readonly withoutPdf?: string;
}

/** Places of a line of the manuscript. */
export interface Places {
  readonly file: string;
  readonly line: number;
  /** The document of the EPUB. */
  readonly document?: string;
  /** Of the PDF, from 1. */
  readonly page?: number;
  /** Letters and digits of what is written there, small. */
  readonly letters?: string;
}

/** How a line is opened in an editor: `{path}`, `{line}` and `{column}` are filled in. */
export interface Editor {
  readonly name: string;
  /** Absent: none is opened. */
  readonly link?: string;
  /** The manuscript's folder, with `/` at its end. */
  readonly root: string;
}
