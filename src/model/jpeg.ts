/** What the head of a JPEG says (ITU-T T.81, annex B; Exif 2.32, 4.6), without unpacking it. */
export interface JpegHead {
  /** Brightness alone; brightness and hues, as nearly all have them; red, green and blue; the inks of a press. */
  readonly colours: 'grey' | 'hues' | 'rgb' | 'inks';
  /** Stored pixels. */
  readonly width: number;
  readonly height: number;
  /** Exif's 1 to 8; 1: it lies as it is stored. */
  readonly orientation: number;
  /** Where the orientation stands: its byte that counts. */
  readonly orientationAt?: number;
}

/** Undefined for what is no JPEG, or is damaged before its frame. */
export function readJpegHead(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let plainColours = false;
  let turned: { orientation: number; orientationAt: number } | undefined;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Padding, and markers without a length.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) {
      return {
        colours: nameColours(bytes, at, plainColours),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        orientation: 1,
        ...turned,
      };
    }
    if (marker === 0xe1) turned ??= readOrientation(view, at + 4, Math.min(at + 2 + length, bytes.length));
    // Adobe's segment: its last byte says 0 where the colours are as they are.
    if (marker === 0xee && length >= 14 && bytes[at + 4] === 0x41) plainColours = bytes[at + 15] === 0;
    if (length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** SOF0 to SOF15, but for the tables (DHT, JPG, DAC) among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** By the number of components of a frame, and their names: some programs call them R, G and B. */
function nameColours(bytes: Uint8Array, frame: number, plain: boolean): JpegHead['colours'] {
  const count = bytes[frame + 9] ?? 0;
  if (count !== 3) return count === 4 ? 'inks' : 'grey';
  const named = [10, 13, 16].map((offset) => String.fromCharCode(bytes[frame + offset] ?? 0)).join('');
  return plain || named === 'RGB' ? 'rgb' : 'hues';
}

/** The first directory of the TIFF in an Exif segment. */
function readOrientation(
  view: DataView,
  from: number,
  end: number,
): { orientation: number; orientationAt: number } | undefined {
  if (from + 14 > end || view.getUint32(from) !== 0x45786966) return undefined;
  const tiff = from + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, little);
  if (first + 2 > end) return undefined;
  const count = view.getUint16(first, little);
  for (let entry = first + 2; entry + 12 <= end && entry < first + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const orientation = view.getUint16(entry + 8, little);
    return orientation >= 1 && orientation <= 8 ? { orientation, orientationAt: entry + (little ? 8 : 9) } : undefined;
  }
  return undefined;
}
