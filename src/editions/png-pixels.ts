/** The pixels of a PNG that may be seen through (PNG, third edition, W3C 2025). */
import { inflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number, opacity: number];

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
  readonly interlaced: boolean;
}

/** Of each kind of colour, the samples of a pixel. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Above these, the picture is not looked at. */
const mostPixels = 16_000_000;

/** Whether a PNG has anything that can be seen through. */
export function mayBeSeenThrough(bytes: Uint8Array): boolean {
  const chunks = readChunks(bytes);
  const kind = chunks.find(({ type }) => type === 'IHDR')?.data[9];
  return kind === 4 || kind === 6 || chunks.some(({ type }) => type === 'tRNS');
}

/** Calls with every pixel, or every so many where there are many; false where the file cannot be read so. */
export function forEachPixel(bytes: Uint8Array, look: (pixel: Pixel) => void): boolean {
  const chunks = readChunks(bytes);
  const head = readHead(chunks.find(({ type }) => type === 'IHDR')?.data);
  if (head === undefined || head.interlaced || head.width * head.height > mostPixels) return false;
  const samples = samplesOf[head.kind];
  if (samples === undefined) return false;
  const lineBytes = Math.ceil((head.width * samples * head.depth) / 8);
  const wanted = (lineBytes + 1) * head.height;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  let raw: Uint8Array;
  try {
    raw = inflateSync(packed, { maxOutputLength: wanted });
  } catch {
    return false;
  }
  if (raw.length < wanted) return false;
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const opacities = chunks.find(({ type }) => type === 'tRNS')?.data;
  const step = Math.max(1, Math.floor(Math.sqrt((head.width * head.height) / 250_000)));
  let above: Uint8Array = new Uint8Array(lineBytes);
  for (let y = 0; y < head.height; y++) {
    const start = y * (lineBytes + 1);
    const line = raw.subarray(start + 1, start + 1 + lineBytes);
    undoFilter(raw[start] ?? 0, line, above, Math.max(1, (samples * head.depth) >> 3));
    above = line;
    if (y % step !== 0) continue;
    for (let x = 0; x < head.width; x += step) look(readPixel(line, x, head, palette, opacities));
  }
  return true;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function readChunks(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let place = 8; place + 12 <= bytes.length;) {
    const length = view.getUint32(place);
    const type = String.fromCodePoint(...bytes.subarray(place + 4, place + 8));
    chunks.push({ type, data: bytes.subarray(place + 8, Math.min(place + 8 + length, bytes.length)) });
    place += 12 + length;
  }
  return chunks;
}

function readHead(data: Uint8Array | undefined): Head | undefined {
  if (data === undefined || data.length < 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth = 8, kind = 0, , , interlace = 0] = data.subarray(8);
  return { width: view.getUint32(0), height: view.getUint32(4), depth, kind, interlaced: interlace !== 0 };
}

/** Section 9.2: each byte was written as its difference to what was foretold. */
function undoFilter(filter: number, line: Uint8Array, above: Uint8Array, pixel: number): void {
  for (let place = 0; place < line.length; place++) {
    const left = place < pixel ? 0 : (line[place - pixel] ?? 0);
    const up = above[place] ?? 0;
    const corner = place < pixel ? 0 : (above[place - pixel] ?? 0);
    line[place] = (line[place] ?? 0) + foretell(filter, left, up, corner);
  }
}

function foretell(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function readPixel(line: Uint8Array, x: number, { depth, kind }: Head, palette?: Uint8Array, keys?: Uint8Array): Pixel {
  const samples = samplesOf[kind] ?? 1;
  const sample = (index: number): number => readSample(line, x * samples + index, depth);
  if (kind === 3) {
    const index = sample(0);
    const [red = 0, green = 0, blue = 0] = palette?.subarray(index * 3, index * 3 + 3) ?? [];
    return [red, green, blue, keys?.[index] ?? 255];
  }
  const most = 2 ** depth - 1;
  const scaled = (index: number): number => Math.round((sample(index) * 255) / most);
  const isKey = keys !== undefined && [...Array(samples).keys()].every((index) => sample(index) === key(keys, index));
  if (kind === 0) return [scaled(0), scaled(0), scaled(0), isKey ? 0 : 255];
  if (kind === 4) return [scaled(0), scaled(0), scaled(0), scaled(1)];
  return [scaled(0), scaled(1), scaled(2), kind === 6 ? scaled(3) : isKey ? 0 : 255];
}

/** The one colour that is to be seen through, as two bytes a sample. */
function key(keys: Uint8Array, index: number): number {
  return ((keys[index * 2] ?? 0) << 8) | (keys[index * 2 + 1] ?? 0);
}

function readSample(line: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  if (depth === 8) return line[index] ?? 0;
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
