/** Pixels of a PNG, as a PDF has them. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPixels } from '../../src/checks/contents/png-pixels.ts';
import { PdfReference, type PdfFile } from '../../src/pdf-file/index.ts';
import { paintGrey } from '../support/made-up-pictures.ts';

const file: PdfFile = { objects: new Map(), root: new PdfReference(0), info: undefined };

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // The checksum at the end is not looked at.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** Two pixels beside each other. */
function pair(type: number, row: readonly number[], more: readonly Buffer[] = [], depth = 8, interlace = 0): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, depth, type, 0, 0, interlace]);
  const packed = deflateSync(Uint8Array.from([0, ...row]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', packed.subarray(0, 3)),
    chunk('IDAT', packed.subarray(3)),
    chunk('IEND', new Uint8Array()),
  ]);
}

describe('pixels', () => {
  it.each([
    ['of colours', pair(2, [1, 2, 3, 4, 5, 6]), [1, 2, 3, 4, 5, 6]],
    ['of grey', pair(0, [7, 8]), [7, 7, 7, 8, 8, 8]],
    ['of a palette', pair(3, [1, 0], [chunk('PLTE', Uint8Array.from([9, 8, 7, 1, 2, 3]))]), [1, 2, 3, 9, 8, 7]],
    ['that nothing shines through', pair(6, [1, 2, 3, 255, 4, 5, 6, 255]), [1, 2, 3, 4, 5, 6]],
    ['that something shines through', pair(6, [1, 2, 3, 255, 4, 5, 6, 254]), undefined],
    ['with a colour that stands for none', pair(2, [1, 2, 3, 4, 5, 6], [chunk('tRNS', new Uint8Array(6))]), undefined],
    ['of other colours than sRGB', pair(2, [1, 2, 3, 4, 5, 6], [chunk('gAMA', new Uint8Array(4))]), undefined],
    ['in several passes', pair(2, [1, 2, 3, 4, 5, 6], [], 8, 1), undefined],
    ['of two bytes', pair(0, [1, 2, 3, 4], [], 16), undefined],
    ['that are missing', pair(2, [1, 2, 3]), undefined],
    ['of a file that breaks off', pair(2, [1, 2, 3, 4, 5, 6]).subarray(0, 40), undefined],
    ['of nothing', new Uint8Array(), undefined],
  ])('%s', (_, bytes, expected) => {
    const pixels = readPixels(file, bytes);
    expect(pixels === undefined ? undefined : [...pixels]).toEqual(expected);
  });

  it('of more than are worth it are not unpacked, whichever way they lie', () => {
    const large = (width: number, height: number): Buffer => {
      const bytes = pair(0, [7, 8]);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    expect(readPixels(file, large(2, 1))).toHaveLength(6);
    expect(readPixels(file, large(2, 1_000_001))).toBeUndefined();
    expect(readPixels(file, large(1_000_001, 2))).toBeUndefined();
  });

  it('row after row', () => {
    expect(readPixels(file, paintGrey(3, 2))).toHaveLength(18);
  });
});
