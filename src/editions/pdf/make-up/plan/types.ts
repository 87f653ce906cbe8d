/** What a plan is, and what the search for it hands from page to page. All lengths are CSS pixels. */
import type { ElasticParagraph, Frame } from '../measured.ts';

/** A part of a note, or all of it, on one page. */
export interface NotePiece {
  readonly note: number;
  /** Lines from … up to. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Where it stands beside the text; at the foot if nothing is said. */
  readonly top?: number;
}

export interface PagePlan {
  /** Items from … up to; the same if the page has none. */
  readonly start: number;
  readonly end: number;
  /** Figures at its head that belong to earlier pages: item, and where it stands. */
  readonly figures: readonly PlacedFigure[];
  /** Figures in its range that go to a later page. */
  readonly deferred: readonly number[];
  /** Where the text begins, below the figures at the head. */
  readonly top: number;
  /** Where text may stand no more. */
  readonly limit: number;
  /** Where its text ends. */
  readonly depth: number;
  /** What is taken from the height of an item to get its place on the page. */
  readonly origin: number;
  /** The browser ends the page here by itself. */
  readonly natural: boolean;
  readonly notes: readonly NotePiece[];
  /** Space added before items, so that the page is full. */
  readonly spaces: readonly AddedSpace[];
  /** Lines that paragraphs which end on it have to be longer for this, or (less than none) shorter. */
  readonly lines: number;
  /** The rest of what is higher than a page. */
  readonly continues: boolean;
}

export interface PlacedFigure {
  readonly item: number;
  readonly top: number;
}

export type AddedSpace = readonly [item: number, space: number];

export interface GalleyPlan {
  readonly pages: readonly PagePlan[];
  /** Notes that could not begin on the page of their reference. */
  readonly moved: readonly number[];
}

/** What the browser taught us about a galley, by trying. */
export interface Lessons {
  /** Items that have to begin a page. */
  readonly forced: ReadonlySet<number>;
  /** Of these, items that the browser yet set at the foot of the page before, where by its measures there is room. */
  readonly kept: ReadonlySet<number>;
  /** Lines that end with a divided word. */
  readonly hyphens: ReadonlySet<number>;
  /** Pages that an item higher than a page takes. */
  readonly tall: ReadonlyMap<number, number>;
  /** Paragraphs that could have a line more or less, in their order. */
  readonly elastic: readonly ElasticParagraph[];
}

export const noLessons: Lessons = {
  forced: new Set(),
  kept: new Set(),
  hyphens: new Set(),
  tall: new Map(),
  elastic: [],
};

export interface PlanWishes {
  readonly frame: Frame;
  /** Whether page `turn` of the galley is seen beside the one before it. */
  readonly faces: (turn: number) => boolean;
  /** Whether the reader turns the leaf after page `turn`. */
  readonly turns: (turn: number) => boolean;
  /** Whether notes take their space from the text. */
  readonly footnotes: boolean;
}

/** What is left of a note, from a line on. */
export interface NotePart {
  readonly note: number;
  readonly from: number;
}

/** The best way that is known to the beginning of a page. */
export interface State {
  /** The first item that has no page yet. */
  readonly next: number;
  /** Notes that go on. */
  readonly carried: readonly NotePart[];
  /** Figures that wait for a page. */
  readonly figures: readonly number[];
  readonly cost: number;
  /** Depth of the page before, as the eye sees it. */
  readonly depth: number;
  readonly page: Candidate | undefined;
  readonly before: State | undefined;
}

/** One way to fill a page. */
export interface Candidate {
  readonly plan: PagePlan;
  /** Notes that go on to the next page. */
  readonly carried: readonly NotePart[];
  /** Figures that wait for the next page. */
  readonly pending: readonly number[];
  /** Notes that begin on a later page than they should. */
  readonly moved: readonly number[];
  /** Pages that it takes: more than one only for what is higher than a page. */
  readonly pages: number;
  readonly cost: number;
  /** Depth that the eye sees: full with notes at the foot, or if space can be added. */
  readonly seen: number;
}
