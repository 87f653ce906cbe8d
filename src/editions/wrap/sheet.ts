/** The sheet that goes around a book: how its panels lie beside each other. Millimetres, from the trim's left edge. */

export type PanelName = 'back-flap' | 'back' | 'spine' | 'front' | 'front-flap';

export interface Panel {
  readonly name: PanelName;
  readonly left: number;
  readonly width: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** All around the trim. */
  readonly bleed: number;
  /** From left to right. */
  readonly panels: readonly Panel[];
  /** Where it is folded. */
  readonly folds: readonly number[];
}

export interface SheetSizes {
  /** Of the pages. */
  readonly trim: { readonly width: number; readonly height: number };
  readonly spine: number;
  /** 0: none. */
  readonly flaps: number;
  readonly bleed: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The front lies on the right of the spine, and on its left where a book is read from right to left. */
export function layOutSheet({ trim, spine, flaps, bleed, direction }: SheetSizes): Sheet {
  const row: readonly (readonly [PanelName, number])[] = [
    ['back-flap', flaps],
    ['back', trim.width],
    ['spine', spine],
    ['front', trim.width],
    ['front-flap', flaps],
  ];
  const panels: Panel[] = [];
  let left = 0;
  for (const [name, width] of direction === 'rtl' ? row.toReversed() : row) {
    if (width === 0) continue;
    panels.push({ name, left: toMicrons(left), width });
    left += width;
  }
  return {
    width: toMicrons(left),
    height: trim.height,
    bleed,
    panels,
    folds: panels.slice(1).map((panel) => panel.left),
  };
}

function toMicrons(value: number): number {
  return Math.round(value * 1000) / 1000;
}
