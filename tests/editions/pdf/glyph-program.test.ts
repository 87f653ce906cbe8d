/** Two parts of one font, joined to what both have; two fonts, left apart. */
import { expect, it } from 'vitest';
import {
  joinPrograms,
  readProgram,
  writeProgram,
  type GlyphProgram,
} from '../../../src/editions/pdf/gatherings/glyph-program.ts';

/** A font with some glyphs, each an outline of two letters and a width; the others were left out. */
function fontOf(glyphs: readonly (readonly [outline: string, width: number])[], instructions = 'fpgm'): GlyphProgram {
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  const made = readProgram(
    writeProgram({
      unitsPerEm: 1000,
      tables: new Map([
        ['head', head],
        ['hhea', Buffer.alloc(36)],
        ['maxp', Buffer.alloc(32)],
        ['fpgm', Buffer.from(instructions)],
        ['name', Buffer.from('is not needed')],
      ]),
      outlines: glyphs.map(([outline]) => Buffer.from(outline)),
      metrics: glyphs.map(([, width]) => [width, 0]),
    }),
  );
  if (made === undefined) throw new Error('it cannot be read again');
  return made;
}

const tell = (font: GlyphProgram | undefined): string | undefined =>
  font?.outlines.map((outline, id) => `${outline.toString()} ${font.metrics[id]?.[0]}`).join(', ');

it('has the glyphs of both, under their ids', () => {
  const one = fontOf([
    ['none', 500],
    ['aaaa', 10],
    ['', 0],
  ]);
  const other = fontOf([
    ['none', 500],
    ['', 0],
    ['', 250],
    ['dddd', 40],
  ]);
  expect(tell(joinPrograms(one, other))).toBe('none 500, aaaa 10,  250, dddd 40');
  expect(tell(joinPrograms(other, one))).toBe('none 500, aaaa 10,  250, dddd 40');
});

it('is written so that it is read as it was, with the tables that a PDF needs', () => {
  const font = fontOf([
    ['none', 500],
    ['aaaa', 10],
  ]);
  const again = readProgram(writeProgram(font));
  expect(tell(again)).toBe(tell(font));
  expect([...(again?.tables.keys() ?? [])]).toEqual(['fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
});

it('is left apart where a glyph, a width or the instructions differ', () => {
  const one = fontOf([
    ['none', 500],
    ['aaaa', 10],
  ]);
  expect(
    joinPrograms(
      one,
      fontOf([
        ['none', 500],
        ['bbbb', 10],
      ]),
    ),
  ).toBeUndefined();
  expect(
    joinPrograms(
      one,
      fontOf([
        ['none', 500],
        ['aaaa', 11],
      ]),
    ),
  ).toBeUndefined();
  expect(joinPrograms(one, fontOf([['none', 500]], 'prep'))).toBeUndefined();
});

it('is no font of this kind', () => {
  expect(readProgram(Buffer.from('OTTO and no more'))).toBeUndefined();
});
