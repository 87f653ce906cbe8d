/** Pictures made in memory: no files to keep, the same bytes each time. */
import { deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';

/** A chart with two words in its upper left and lower right corner: where it is printed can be read back. */
export function drawChart(width: number, height: number, corners: readonly [string, string], bars: number): string {
  const step = (width - 20) / bars;
  const bar = (_: unknown, index: number): string => {
    const tall = 20 + ((index * 37) % Math.max(1, height - 70));
    return `<rect x="${(10 + index * step).toFixed(1)}" y="${height - 24 - tall}" width="${(step * 0.7).toFixed(1)}" height="${tall}" fill="#888"/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="#333"/>`,
    `<text x="6" y="16" font-size="12" font-family="sans-serif">${corners[0]}</text>`,
    ...Array.from({ length: bars }, bar),
    `<text x="${width - 6}" y="${height - 8}" font-size="12" font-family="sans-serif" text-anchor="end">${corners[1]}</text>`,
    '</svg>',
  ].join('');
}

/**
 * A grey picture (PNG, 8 bits a pixel, https://www.w3.org/TR/png-3/).
 * @param darkest by which one is told from another
 */
export function paintGrey(width: number, height: number, darkest = 60): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = darkest + ((x + y) % 160);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(content), 4);
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
}

/** CRC-32 as PNG has it; node:zlib has one only from Node 20.15 on. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * A photograph (JPEG) with a dark corner on its upper left, as it is stored.
 * @param orientation Exif's 1 to 8, in a segment of its own (Exif 2.32, 4.5); absent: there is none
 */
export function takePhotograph(width: number, height: number, orientation?: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.fill(
        x < width / 4 && y < height / 4 ? 20 : 90 + ((x * 7 + y * 13) % 120),
        (y * width + x) * 4,
        (y * width + x) * 4 + 3,
      );
  const bytes = Buffer.from(encode({ data, width, height }, 85).data);
  if (orientation === undefined) return bytes;
  const exif = Buffer.from(
    'ffe1002245786966000049492a00080000000100120103000100000000000000000000000000',
    'hex',
  ).subarray(0, 36);
  exif[28] = orientation;
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]);
}
