/** Once pages are made up: how large pictures made of dots are where they are printed. */
import type { Frame } from '../make-up/measured.ts';
import { columnOf } from './boxes.ts';
import { findGalleys } from './galley-table.ts';

export interface PrintedPicture {
  readonly galley: number;
  /** Column of the galley, from 0. */
  readonly turn: number;
  /** `line:column` of what it stands in. */
  readonly at?: string;
  /** Its address. */
  readonly source: string;
  /** Of its dots, those that lie in an inch. */
  readonly dpi: number;
}

/** CSS pixels of an inch. */
const inch = 96;

export function measurePictures(frames: readonly Frame[]): PrintedPicture[] {
  return findGalleys().flatMap((element, galley) => {
    const edges = element.getBoundingClientRect();
    const stride = frames[galley]?.stride ?? Infinity;
    return [...element.querySelectorAll('img')].flatMap((picture): PrintedPicture[] => {
      const rect = picture.getBoundingClientRect();
      const source = picture.getAttribute('src') ?? '';
      if (rect.width === 0 || rect.height === 0 || source === '') return [];
      const at = picture.closest<HTMLElement>('[data-at]')?.dataset['at'];
      // A picture may be cut to a box of another shape: the side that has fewer dots counts. Turned ones, too.
      const [wide, high] = [picture.naturalWidth, picture.naturalHeight];
      const isTurned = wide > high !== rect.width > rect.height && wide !== high;
      const dpi = isTurned
        ? Math.min(wide / rect.height, high / rect.width)
        : Math.min(wide / rect.width, high / rect.height);
      const place = { galley, turn: columnOf(rect, edges, stride), source, dpi: dpi * inch };
      return [at === undefined ? place : { ...place, at }];
    });
  });
}
