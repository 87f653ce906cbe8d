/** How the panels of a wrap lie beside each other, in millimetres. */
import { describe, expect, it } from 'vitest';
import { layOutSheet } from '../../../src/editions/wrap/sheet.ts';

const sizes = { trim: { width: 140, height: 210 }, spine: 12.8, flaps: 0, bleed: 3, direction: 'ltr' } as const;

describe('the sheet of a wrap', () => {
  it('is back, spine and front', () => {
    expect(layOutSheet(sizes)).toEqual({
      width: 292.8,
      height: 210,
      bleed: 3,
      panels: [
        { name: 'back', left: 0, width: 140 },
        { name: 'spine', left: 140, width: 12.8 },
        { name: 'front', left: 152.8, width: 140 },
      ],
      folds: [140, 152.8],
    });
  });

  it('has flaps outside, folded too', () => {
    const sheet = layOutSheet({ ...sizes, flaps: 90 });
    expect(sheet.width).toBe(472.8);
    expect(sheet.folds).toEqual([90, 230, 242.8, 382.8]);
  });

  it('has its front on the left where a book is read from right to left', () => {
    expect(layOutSheet({ ...sizes, flaps: 90, direction: 'rtl' }).panels.map(({ name }) => name)).toEqual([
      'front-flap',
      'front',
      'spine',
      'back',
      'back-flap',
    ]);
  });
});
