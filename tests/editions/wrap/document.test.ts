/** The wrap as every theme has it, for pages of several shapes: all is there, and the front keeps inside its edges. */
import { describe, expect, it } from 'vitest';
import { sizeCover } from '../../../src/editions/cover/compose.ts';
import { sayPrices, writeWrap } from '../../../src/editions/wrap/document.ts';
import { layOutSheet } from '../../../src/editions/wrap/sheet.ts';
import type { Price } from '../../../src/model/catalogue.ts';
import { listThemes } from '../../../src/system/templates.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { makeBook, metadata } from '../../support/epub-book.ts';

const book = makeBook({
  metadata: { ...metadata, imprint: 'Small Hours', description: 'What it is about.', authorNote: 'She keeps bees.' },
});

describe.each(await listThemes())('the wrap of %s', (name) => {
  it.each([
    ['A5', 148, 210],
    ['5 × 8 inches', 127, 203.2],
    ['a square', 210, 210],
  ])('has all its parts on pages of %s', async (_, width, height) => {
    const theme = await loadTheme(name);
    const sheet = layOutSheet({ trim: { width, height }, spine: 14, flaps: 80, bleed: 3, direction: 'ltr' });
    const html = writeWrap({
      book,
      theme,
      sheet,
      picture: undefined,
      isbn: '9783161484100',
      barcode: { width: 37, height: 26, markup: '<svg class="bars"></svg>' },
      spineWay: 'down',
    });
    expect(html).not.toMatch(/NaN|undefined/u);
    for (const part of [
      'ISBN 978-3-16-148410-0',
      'What it is about.',
      'She keeps bees.',
      'Small Hours',
      'class="bars"',
    ])
      expect(html).toContain(part);
    const drawing = /<div class="front-drawing">([^]*?)<\/svg><\/div>/u.exec(html)?.[1] ?? '';
    const size = sizeCover(width + 6, height + 6);
    expect(drawing).toContain(`viewBox="0 0 ${size.width} ${size.height}"`);
    for (const [, x, y] of drawing.matchAll(/<g transform="translate\((\S+) (\S+)\)"/gu)) {
      expect(Number(x)).toBeGreaterThanOrEqual(90);
      expect(Number(x)).toBeLessThan(size.width - 90);
      expect(Number(y)).toBeLessThanOrEqual(size.height - 80);
    }
  });
});

it('a cover of another shape is higher or broader than the usual one, and never smaller', () => {
  expect(sizeCover(2, 3)).toEqual({ width: 1600, height: 2400 });
  expect(sizeCover(1, 2)).toEqual({ width: 1600, height: 3200 });
  expect(sizeCover(1, 1)).toEqual({ width: 2400, height: 2400 });
});

describe('the price on the back', () => {
  const price = (value: string, currency: string, edition?: Price['edition']): Price => ({
    ...(edition === undefined ? {} : { edition }),
    amount: { value, currency, hasTax: true },
  });

  it('is that of the book on paper, else that of all editions', () => {
    const [print, any] = [price('12.90', 'EUR', 'print'), price('5.00', 'EUR')];
    expect(sayPrices([any, print, price('3.00', 'EUR', 'epub')], 'en')).toBe('€12.90');
    expect(sayPrices([any], 'en')).toBe('€5.00');
    expect(sayPrices([price('3.00', 'EUR', 'epub')], 'en')).toBe('');
  });

  it('is written as its language has it, in all its currencies', () => {
    expect(sayPrices([price('19.90', 'EUR', 'print'), price('24.00', 'CHF', 'print')], 'de')).toBe(
      '19,90\u00A0€ · 24,00\u00A0CHF',
    );
  });

  it('is none of a book that is free', () => expect(sayPrices([{ edition: 'print' }], 'en')).toBe(''));
});
