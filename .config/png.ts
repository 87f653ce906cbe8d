/** Pictures with few colours as small PNG files: a palette, and a word that says what they were made of. */
import { crc32, deflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each point, row by row. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** https://www.w3.org/TR/png-3/ */
export function writePng({ width, height, pixels }: Pixels, mark: string): Buffer {
  const { palette, points } = paint(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight or four bits for a point, which is a number of the palette.
  const bits = palette.length > 16 ? 8 : 4;
  head.set([bits, 3], 8);
  const length = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((length + 1) * height);
  for (const [at, point] of points.entries()) {
    const column = at % width;
    const byte = Math.floor(at / width) * (length + 1) + 1 + (bits === 8 ? column : column >> 1);
    rows[byte] = (rows[byte] ?? 0) | (bits === 4 && column % 2 === 0 ? point << 4 : point);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Source\0${mark}`, 'latin1')),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The word that was written into a picture. */
export function readMark(png: Buffer): string | undefined {
  const at = png.indexOf('tEXtSource\0', 0, 'latin1');
  return at < 0 ? undefined : png.toString('latin1', at + 'tEXtSource\0'.length, at + 4 + png.readUInt32BE(at - 4));
}

/** As many steps of each colour as leave no more than a palette holds. */
function paint(pixels: Uint8Array): { palette: number[][]; points: Uint8Array } {
  for (const steps of [15, 9, 7, 5]) {
    const numbers = new Map<number, number>();
    const points = new Uint8Array(pixels.length / 3);
    for (let at = 0; at < points.length; at += 1) {
      const [red, green, blue] = [0, 1, 2].map((part) => Math.round(((pixels[3 * at + part] ?? 0) * steps) / 255));
      const colour = ((red ?? 0) << 8) | ((green ?? 0) << 4) | (blue ?? 0);
      const number = numbers.get(colour) ?? numbers.size;
      numbers.set(colour, number);
      points[at] = number;
    }
    if (numbers.size > 256) continue;
    const palette = [...numbers.keys()].map((colour) =>
      [8, 4, 0].map((shift) => Math.round((((colour >> shift) & 15) * 255) / steps)),
    );
    return { palette, points };
  }
  throw new Error('A picture has more colours than a palette holds');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
