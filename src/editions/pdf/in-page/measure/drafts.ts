/** Items of a strip while it is read. */
import type { Item } from '../../make-up/measured.ts';
import type { TableItem } from '../galley-table.ts';

export type Draft = { -readonly [Key in keyof TableItem]: TableItem[Key] };

/** What floats beside text: its place in the strip, and the items read before it. */
export interface Float {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
}

/** What is handed through the reading of a strip. */
export interface Strip {
  readonly items: Draft[];
  /** The blocks at the top level of the section. */
  readonly blocks: HTMLElement[];
  readonly floats: Float[];
  /** Items that may not be parted from what follows them. */
  readonly keepsNext: Set<Draft>;
  /** Paragraphs of a line below a heading. */
  readonly belowHeadings: Set<Draft>;
  /** Where it begins in the window. */
  readonly origin: number;
  readonly page: PageMeasure;
}

/** What of the page has to be known to read a strip, CSS pixels. */
export interface PageMeasure {
  /** Height of a page's text block. */
  readonly block: number;
  readonly leading: number;
}

export function openStrip(origin: number, page: PageMeasure): Strip {
  return { items: [], blocks: [], floats: [], keepsNext: new Set(), belowHeadings: new Set(), origin, page };
}

/** @param block index of the block at the top level */
export function draftItem(element: Element, top: number, bottom: number, kind: Item['kind'], block: number): Draft {
  const at = element.closest<HTMLElement>('[data-at]')?.dataset['at'];
  return {
    top,
    bottom,
    kind,
    opens: true,
    forced: false,
    block,
    first: false,
    header: 0,
    notes: [],
    floats: false,
    margins: [0, 0],
    plate: false,
    heading: false,
    ...(at === undefined ? {} : { at }),
    element,
    run: undefined,
    line: 0,
  };
}

/** Whether a value of break-before, -after or -inside asks to keep together. */
export function avoids(value: string): boolean {
  return value.startsWith('avoid');
}

/** Whether a value of break-before or -after asks for a new page. */
export function forces(value: string): boolean {
  return /^(?:page|column|left|right|recto|verso|always|all)$/.test(value);
}
