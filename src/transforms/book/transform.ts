/** What a step that needs the whole book is given. */
import type { Element, ElementContent, Root } from 'hast';
import type { Speech } from '../../formulas/index.ts';
import type {
  Abbreviation,
  Book,
  CaptionList,
  Image,
  IndexWishes,
  Note,
  ReferenceWishes,
  Section,
  TermWish,
  WriteOutScope,
} from '../../model/index.ts';
import type { Place, Report } from '../../report/index.ts';
import type { IdRegister } from '../ids.ts';
import type { FileContext } from '../transform.ts';
import type { CitationSource } from './citations/source.ts';
import type { ContentsRoom } from './contents-depth.ts';
import type { LinkTargets } from './links.ts';
import type { NumberingWishes } from './references/numbers.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A note that is still worked on. */
export interface OpenNote extends Omit<Open<Note>, 'body'> {
  body: ElementContent[];
}

/** A section that is still worked on; a Section is what nothing in changes any more. */
export interface OpenSection extends Omit<Open<Section>, 'notes'> {
  notes: OpenNote[];
}

/** A Book that is still worked on: transforms change it in place, its trees too. */
export interface OpenBook extends Omit<Open<Book>, 'sections' | 'images'> {
  sections: OpenSection[];
  images: Map<string, Image>;
}

export interface BookContext {
  readonly report: Report;
  /** Gives out ids that nothing else in the book has. */
  readonly ids: IdRegister;
}

/** While the manuscript is read, before there is a theme. */
export interface ReadingContext extends BookContext {
  /** The text of each file without its front matter: what the positions in trees refer to. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Where links to the files of the manuscript lead. */
  readonly targets: LinkTargets;
  /** Reads the pictures of a tree and gives them their keys: this room opens no files. */
  readonly pictures: { collect(tree: Root | Element, context: FileContext): Promise<void> };
  readonly wishes: ReadingWishes;
  /** How formulas are read aloud. */
  readonly speech: Speech;
  readonly citations: CitationSource;
}

/** What the author wants of numbers, references and lists. */
export interface ReadingWishes {
  /** Absent: as the book needs it. */
  readonly numbering: NumberingWishes;
  readonly references: ReferenceWishes;
  /** Down to which level headings have numbers (1: chapters alone); absent: chapters, as they are. */
  readonly sectionDepth: number | undefined;
  readonly lists:
    | {
        readonly kinds: readonly CaptionList[];
        /** Where they are asked for. */
        readonly place: Place;
      }
    | undefined;
  readonly index?: IndexWishes | undefined;
  /** Entries of the glossary that are written among the keys. */
  readonly terms: readonly TermWish[];
  readonly abbreviations: readonly Abbreviation[];
  readonly writeOut: WriteOutScope;
}

/** Once there is a theme. */
export interface ThemedContext {
  /** A page for contents. */
  readonly room: ContentsRoom;
  /** What a partial of the theme (`titlepage`, `imprint` …) makes of the book and of `more`. */
  readonly fill: (partial: string, more?: Readonly<Record<string, unknown>>) => Root['children'];
}

export type ReadingTransform = (book: OpenBook, context: ReadingContext) => void | Promise<void>;
export type ThemedTransform = (book: OpenBook, context: ThemedContext) => void;
/** What a plug-in may do: it has the book as it was read, links and numbers settled. */
export type BookTransform = (book: OpenBook, context: BookContext) => void | Promise<void>;

/** Maps and lists of its own, the same trees. */
export function openBook(book: Book): OpenBook {
  const sections = book.sections.map((section) => ({
    ...section,
    notes: section.notes.map((note) => ({ ...note, body: [...note.body] })),
  }));
  return { ...book, sections, images: new Map(book.images) };
}

/** The text of a section, then each of its notes. What is changed in these trees is changed in the section. */
export function treesOf({ body, notes }: OpenSection): (Root | Element)[] {
  return [
    body,
    // The note's own array: what is added to it or taken away is so in the note.
    ...notes.map((note): Element => ({ type: 'element', tagName: 'div', properties: {}, children: note.body })),
  ];
}

/**
 * For messages on something in a section.
 * @param bodies the texts that positions refer to, by file; absent: nobody looks into them
 */
export function contextOf(
  { source: file = '', language }: Pick<Section, 'source' | 'language'>,
  book: Pick<Book, 'metadata'>,
  report: Report,
  bodies?: ReadonlyMap<string, string>,
): FileContext {
  return { file, source: bodies?.get(file) ?? '', language: language ?? book.metadata.language, report };
}
