/**
 * What the browser's PDF cannot say of an element. Chromium writes the language of every element that is in
 * its accessibility tree, and little else: so facts travel as private subtags of the language (BCP 47,
 * 2.2.7: `en-x-octavo-12`), and the finishing pass reads them and puts the true language back.
 */
export interface Mark {
  /** The true language. */
  readonly language: string;
  /** A type of ISO 32000-1, 14.8.4, or one of ours that a repair turns into several. */
  readonly type?: MarkType;
  /** Unique in the book: notes are found by it. */
  readonly id?: string;
  readonly alt?: string;
  /** A formula as MathML, where the file may carry it. */
  readonly mathml?: string;
  readonly expansion?: string;
  /** What a link says of itself. */
  readonly label?: string;
  /** Word before the text of a link: “Note” before its number. */
  readonly prefix?: string;
}

export type MarkType =
  | 'Part'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'Note'
  | 'Reference'
  | 'Quote'
  | 'Formula'
  | 'Terms'
  | 'Term'
  | 'Definition';

const suffix = '-x-octavo-';

/** Language that carries the mark with this number. */
export function writeMarked({ language }: Mark, index: number): string {
  return `${language}${suffix}${index}`;
}

export function findMark(language: string | undefined, marks: readonly Mark[]): Mark | undefined {
  const at = language?.lastIndexOf(suffix) ?? -1;
  const mark = language === undefined || at < 0 ? undefined : marks[Number(language.slice(at + suffix.length))];
  return mark !== undefined && mark.language === language?.slice(0, at) ? mark : undefined;
}
