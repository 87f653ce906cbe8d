/**
 * The Book: what the manuscript is once it has been read. Every edition is written from it,
 * none of them changes it.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { Contributor, EditionName, Metadata } from './metadata.ts';
import type { NumberedKind } from './numbered-kinds.ts';
import type { PrintWishes } from './print-wishes.ts';
import type { PageWishes } from './page-wishes.ts';

export type Matter = 'front' | 'body' | 'back';

/** What a section is in the trade's words. Editions turn it into DPUB roles and epub:types. */
export type SectionRole =
  | 'cover'
  | 'halftitle'
  | 'titlepage'
  | 'imprint'
  | 'contents'
  | 'figure-list'
  | 'table-list'
  | 'listing-list'
  | 'first-lines'
  | 'dedication'
  | 'epigraph'
  | 'foreword'
  | 'preface'
  | 'acknowledgments'
  | 'introduction'
  | 'prologue'
  | 'part'
  | 'chapter'
  | 'essay'
  | 'epilogue'
  | 'conclusion'
  | 'afterword'
  | 'appendix'
  | 'endnotes'
  | 'glossary'
  | 'bibliography'
  | 'index'
  | 'colophon';

/**
 * Where notes stand: at the foot of the page or in its margin (in print; the other editions have them at
 * the end of the chapter), at the end of their chapter, or all together in a section at the end of the book.
 */
export type NotePlace = 'foot' | 'margin' | 'chapter' | 'endnotes';

/** Where their numbers begin anew: with each chapter, never, or (in print) with each page. */
export type NoteNumbering = 'chapter' | 'book' | 'page';

export interface NoteSettings {
  readonly place: NotePlace;
  /** `page` only where notes stand on the page of their reference. */
  readonly numbering: NoteNumbering;
}

/** A foot- or endnote. Its number is already settled; numbers by the page are the print edition's to find. */
export interface Note {
  /** Book-unique id of the note: `fn-<section>-<n>`, where `n` counts in the section. */
  readonly id: string;
  readonly number: number;
  /** What its author calls it: `x` of `[^x]`. */
  readonly label?: string;
  /** Ids of the places that refer to it, in reading order; the first is where it stands in print. */
  readonly references: readonly string[];
  /** Block content, without number and backlink: editions add those. */
  readonly body: readonly ElementContent[];
}

export interface Section {
  /** Book-unique; also the id of the element that wraps the section in every edition. */
  readonly id: string;
  readonly role: SectionRole;
  readonly matter: Matter;
  /**
   * What contents and running heads call it: the name in the list of chapters, else the words of the heading;
   * for sections without one, a name ("Dedication"). Plain text.
   */
  readonly title: string;
  /** What running heads say instead. */
  readonly shortTitle?: string;
  /** What the contents call headings in it where the list of chapters names them, by their ids. */
  readonly names?: ReadonlyMap<string, string>;
  /** "1", "II", "A": shown above the heading and in the contents; absent for unnumbered ones. */
  readonly number?: string;
  /** Those who made it, where they are not those who made the book: absent for most. */
  readonly contributors?: readonly Contributor[];
  /** Id of the part it belongs to. */
  readonly part?: string;
  /** 0 at the top of the book, 1 inside a part, 2 inside a part of a part. */
  readonly depth: number;
  /** Language where it differs from the book's. */
  readonly language?: string;
  /** Stands in the contents list. */
  readonly listed: boolean;
  /** Made by Octavo from the metadata (title page …), not written by the author. */
  readonly generated: boolean;
  /** The manuscript file it comes from, relative to the manuscript's folder, with `/`. */
  readonly source?: string;
  /**
   * Block content. Its opening, `<header class="opening">` with the `h1` (see the vocabulary in
   * src/README.md), comes first, but for what the author put above the heading. Links to places in the book are `href="#id"` whatever the edition;
   * images have `src` = a key of `Book.images`.
   */
  readonly body: Root;
  readonly notes: readonly Note[];
}

/** A picture that the manuscript uses: read, checked and, if SVG, cleaned. */
export interface Image {
  /** `images/<name>-<first 8 of the SHA-256>.<extension>`: ASCII, unique, safe as a file name. */
  readonly key: string;
  /** Its path in the manuscript’s folder, for messages. */
  readonly source?: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  /** CSS pixels; absent for an SVG without size. */
  readonly width?: number;
  readonly height?: number;
}

/** A figure, table or listing with a caption; an equation; a theorem and its like. */
export interface Captioned {
  readonly kind: NumberedKind;
  /** '' for what nothing can lead to: a proof without an id. */
  readonly id: string;
  /** `3`, `2.3`, `2a` for a part of a figure; absent where its kind is not numbered. */
  readonly number?: string;
  /** Id of the figure of which it is a part. */
  readonly within?: string;
  /** The caption's words, without number; '' if it has nothing but a number. */
  readonly title: string;
  /** Id of the section it stands in. */
  readonly section: string;
  /** Language where it differs from the book's. */
  readonly language?: string;
}

/** What a book may have a list of. */
export const captionLists = ['figures', 'tables', 'listings', 'first-lines'] as const;
export type CaptionList = (typeof captionLists)[number];

/**
 * Whether print tells where what is referred to stands. `far`: its page, unless it is the same; `words`: opposite,
 * overleaf, or above or below with the page, and nothing on the same page.
 */
export const referencePages = ['never', 'always', 'far', 'words'] as const;
export type ReferencePages = (typeof referencePages)[number];

/** How references are worded. */
export interface ReferenceWishes {
  /** `false`: “figure 3” for `@fig-x`, “Figure 3” for `@Fig-x`; default: always with a capital. */
  readonly capitals?: boolean;
  /** Whether print tells where what is referred to by number stands; default never. */
  readonly page?: ReferencePages;
}

export interface Cover {
  /** The image chosen by the author, a key of `Book.images`; absent: the cover is made from the templates. */
  readonly image?: string;
  readonly alt: string;
  /** Also the first page of the PDF. */
  readonly inPdf: boolean;
}

/** What a running head names. What a page has none of is named by the next larger thing. */
export const headLevels = ['none', 'author', 'book', 'part', 'chapter', 'section'] as const;
export type HeadLevel = (typeof headLevels)[number];

export interface RunningHeads {
  readonly verso: HeadLevel;
  readonly recto: HeadLevel;
  /** Of several sections that begin on a page, the one that is named; where none begins, the one in force. */
  readonly pick: 'first' | 'last';
}

/** The manuscript's own wishes for its make-up; the command line overrides them. */
export interface Design {
  readonly theme?: string;
  readonly trim?: string;
  readonly page?: PageWishes;
  readonly print?: PrintWishes;
  /** Where the manuscript says so. */
  readonly pagePlace?: {
    readonly file?: string | undefined;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
  };
  /** Where it asks for a wrap. */
  readonly wrapPlace?: {
    readonly file?: string | undefined;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
  };
  readonly heads?: Partial<RunningHeads>;
}

/** A poem, by its first line. */
export interface FirstLine {
  readonly id: string;
  readonly line: string;
  readonly language?: string;
}

export interface Book {
  readonly kind: 'essay' | 'book';
  /** Folder and file name of the editions: ASCII, lower case. */
  readonly slug: string;
  readonly metadata: Metadata;
  /** All sections in the order of the spine, generated ones included. */
  readonly sections: readonly Section[];
  readonly images: ReadonlyMap<string, Image>;
  readonly cover: Cover;
  readonly design: Design;
  /** The files of the manuscript by their paths in its folder, byte for byte: what a PDF takes along that is to restore it. */
  readonly sources?: ReadonlyMap<string, Uint8Array>;
  /** The one of `sources` that is the manuscript; absent: the folder is. */
  readonly file?: string;
  readonly notes: NoteSettings;
  /** How the EPUB shows formulas; absent: as MathML. */
  readonly formulas?: { readonly epub?: 'mathml' | 'pictures' };
  /** `false`: the author wants no contents list in the text; absent: as the kind of book wants it. */
  readonly contents?: boolean;
  /** Down to which level the printed contents go (1: chapters); absent: as many as can be looked over. */
  readonly contentsDepth?: number;
  /** Of its poems, in reading order, where a list of them is wanted. */
  readonly firstLines?: readonly FirstLine[];
  /** In reading order; absent: nobody has looked. */
  readonly captions?: readonly Captioned[];
  /** Headings have numbers (“2.1”), in `span.section-number`. */
  readonly numbersHeadings?: boolean;
  /** Lists that follow the contents, in this order. */
  readonly lists?: readonly CaptionList[];
}

/** One line of the contents, with those below it. */
export interface ContentsEntry {
  /** Id of the section or heading. */
  readonly id: string;
  /** A line of plain text. */
  readonly title: string;
  /** The same with emphasis and languages, where the heading has any. */
  readonly words?: readonly ElementContent[];
  readonly number?: string;
  /** Its authors, where it has some of its own, as the language joins names: "A. Writer and B. Other". */
  readonly authors?: string;
  /** Language where it differs from the book's. */
  readonly language?: string;
  readonly role: SectionRole | 'heading';
  readonly entries: readonly ContentsEntry[];
}

export type { Element, ElementContent, Root, EditionName };
