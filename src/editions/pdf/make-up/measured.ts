/**
 * What a galley measures before it is cut into pages: one long strip of type with its notes. All lengths
 * are CSS pixels; heights count from the strip's top.
 */

/** What a page cannot divide: a line, a row, a picture. In the order of the strip. */
export interface Item {
  readonly top: number;
  readonly bottom: number;
  readonly kind: 'line' | 'row' | 'block' | 'head';
  /** Whether a page may begin with it: no widow, no orphan, nothing parted that belongs together. */
  readonly opens: boolean;
  /** Whether a page has to begin with it. */
  readonly forced: boolean;
  /** Index of the block at the top level of the section that it belongs to. */
  readonly block: number;
  /** Begins its block. */
  readonly first: boolean;
  /** Height of what is said again above it if a page begins with it: the head of its table, what goes on in an index. */
  readonly header: number;
  /** Indexes of the notes that are first referred to in it. */
  readonly notes: readonly number[];
  /** A figure with a caption: it may stand at the head of a later page, and the text goes on without it. */
  readonly floats: boolean;
  /** Margins of its block: of figures that float, and of what stands next to them. */
  readonly margins: readonly [above: number, below: number];
  /** Has a page to itself, without folio and head. */
  readonly plate: boolean;
  /** Belongs to a heading: it takes more space above than other blocks. */
  readonly heading: boolean;
  /** A line of an index that begins its entry: a page can be told to begin with it, though not with its block. */
  readonly entry?: boolean;
  /** Part of a table, or of code, that is so small that it should stand on one page, or had better. */
  readonly whole?: 'small' | 'middling';
  /** A line that reaches beyond the text block. */
  readonly overfull?: boolean;
  /** `line:column` of its block in the section's file. */
  readonly at?: string;
}

/** A line of a note: where it ends, and whether the note may go on to another page after it. */
export interface NoteLine {
  readonly bottom: number;
  readonly ends: boolean;
}

export interface MeasuredNote {
  readonly id: string;
  readonly lines: readonly NoteLine[];
  readonly height: number;
  /** Height of its reference in the strip; of the outermost note's, for a note on a note. */
  readonly at: number;
  /** The note that refers to it, and the line of that where it does. */
  readonly parent?: { readonly note: number; readonly line: number };
}

export interface MeasuredGalley {
  readonly items: readonly Item[];
  /** Height, with the space below it, of an opening that stands above all columns of the first page. */
  readonly across?: number;
  readonly notes: readonly MeasuredNote[];
  /** Every id outside notes, with its height in the strip. */
  readonly ids: readonly (readonly [id: string, at: number])[];
  /** Ids inside notes, with the note's index and the line. */
  readonly noteIds: readonly (readonly [id: string, note: number, line: number])[];
}

/**
 * A paragraph by its last item: how many lines it has, and how much worse they would look if it had one more, or one
 * less; absent: it cannot. Demerits of its lines, as Knuth and Plass count them.
 */
export interface ElasticParagraph {
  readonly item: number;
  readonly lines: number;
  readonly longer?: number;
  readonly shorter?: number;
}

/** The page as the make-up sees it. */
export interface Frame {
  /** Of the text block (of one column of it), a whole number of lines. */
  readonly height: number;
  readonly width: number;
  readonly leading: number;
  /** From the beginning of one column on the screen to that of the next. */
  readonly stride: number;
  /** Space for the rule between text and notes. */
  readonly separator: number;
  /** Columns of a page: what is planned as a page is one of them. */
  readonly columns: number;
  /** The columns of the last page are of one length. */
  readonly even?: boolean;
  /** The margin for notes that stand beside the text. */
  readonly beside?: { readonly width: number; readonly gap: number; readonly side: 'outer' | 'end' };
}

/** What the other columns of the first page leave blank at their head, beside an opening that stands above all. */
export function spaceAcross({ across = 0 }: MeasuredGalley, { columns }: Frame, turn: number): number {
  return turn > 0 && turn < columns ? across : 0;
}
