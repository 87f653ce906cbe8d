/** A table that is wider than its place, while it is made to fit. */
import { findGalleys } from '../galley-table.ts';
import { keepCodeWords, markAddresses, markCodePlaces } from './code-marks.ts';
import { readGrid, type Grid } from './grid.ts';

/** How a table is set. */
export interface Setting {
  /** Of its own size. */
  readonly size: number;
  readonly hasCloseGutters: boolean;
  /** Where code may be parted: nowhere, between its words, at its own places. Addresses are at theirs with its words. */
  readonly code: 'whole' | 'words' | 'parted';
  /** Words are divided, with a hyphen. */
  readonly dividesWords: boolean;
  /** What does not fit is broken wherever it has to be. */
  readonly breaksAnywhere: boolean;
}

/** As the styles have it. */
export const plain: Setting = {
  size: 1,
  hasCloseGutters: false,
  code: 'whole',
  dividesWords: false,
  breaksAnywhere: false,
};

export class WideTable {
  readonly element: HTMLTableElement;
  readonly grid: Grid;
  /** Index of its galley. */
  readonly galley: number;
  /** Columns that have nothing but figures below their heads. */
  readonly figures: readonly boolean[];
  /** What it may be wide, CSS pixels. */
  place: number;
  /** As wide as its longest words, and as all that is in it on one line; by column. */
  least: readonly number[] = [];
  most: readonly number[] = [];
  /** No column is made narrower. */
  bounds: readonly number[] = [];
  readonly #size: number;
  readonly #lineHeight: number;

  constructor(element: HTMLTableElement, place: number) {
    this.element = element;
    this.place = place;
    this.grid = readGrid(element);
    this.galley = findGalleys().findIndex((galley) => galley.contains(element));
    this.figures = Array.from({ length: this.grid.columns }, (_, column) => this.#hasFigures(column));
    for (const { element: cell, column, columns } of this.grid.cells) {
      if (columns === 1 && this.figures[column] === true) cell.classList.add('in-figures');
    }
    const style = getComputedStyle(element);
    this.#size = Number.parseFloat(style.fontSize);
    this.#lineHeight = Number.parseFloat(style.lineHeight) || this.#size * 1.3;
  }

  /** Its type size, CSS pixels. */
  get size(): number {
    return Number.parseFloat(getComputedStyle(this.element).fontSize);
  }

  /** `line:column` in the file of its section. */
  get at(): string | undefined {
    return this.element.closest<HTMLElement>('[data-at]')?.dataset['at'];
  }

  set(setting: Setting): void {
    const { classList, style } = this.element;
    classList.toggle('close-set', setting.hasCloseGutters);
    classList.toggle('parts-code', setting.code !== 'whole');
    classList.toggle('parts-places', setting.code === 'parted');
    classList.toggle('divides-words', setting.dividesWords);
    classList.toggle('tight', setting.breaksAnywhere);
    if (setting.code !== 'whole') {
      keepCodeWords(this.element);
      markAddresses(this.element);
    }
    if (setting.code === 'parted') markCodePlaces(this.element);
    style.fontSize = setting.size === 1 ? '' : `${this.#size * setting.size}px`;
    // Baselines stand on whole pixels.
    style.lineHeight = setting.size === 1 ? '' : `${Math.round(this.#lineHeight * setting.size)}px`;
  }

  /** Gives its columns widths that add up to its place; undefined: the browser does. */
  setColumns(widths: readonly number[] | undefined): void {
    const { element } = this;
    element.querySelectorAll(':scope > colgroup').forEach((group) => group.remove());
    element.classList.toggle('measured-out', widths !== undefined);
    element.style.width = '';
    if (widths === undefined) return;
    const group = document.createElement('colgroup');
    group.append(
      ...widths.map((width) => {
        const column = document.createElement('col');
        column.style.width = `${(width / this.place) * 100}%`;
        return column;
      }),
    );
    element.querySelector(':scope > :is(thead, tbody, tfoot, tr)')?.before(group);
    element.style.width = `${this.place}px`;
  }

  #hasFigures(column: number): boolean {
    const texts = this.grid.cells
      .filter((cell) => cell.column === column && cell.columns === 1 && cell.element.closest('thead') === null)
      .map(({ element }) => element.textContent.trim())
      .filter((text) => text !== '');
    return (
      texts.some((text) => /\p{N}/u.test(text)) &&
      texts.every((text) => /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u.test(text))
    );
  }
}
