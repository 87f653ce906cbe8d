export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Whether a picture moves: a GIF, PNG or WebP of several frames, or an SVG with SMIL or style animation. */
export function isAnimated({ mediaType, bytes }: Picture): boolean {
  const text = (): string => new TextDecoder('latin1').decode(bytes);
  switch (mediaType) {
    case 'image/gif':
      return countFrames(bytes) > 1;
    case 'image/png':
      return readPngChunks(bytes).includes('acTL');
    case 'image/webp':
      return text().slice(0, 256).includes('ANIM');
    case 'image/svg+xml':
      return /<(?:\w+:)?(?:animate\w*|set)\b|@keyframes|animation\s*:/iu.test(text());
    default:
      return false;
  }
}

/** Image descriptors in the block structure of a GIF (GIF89a specification, section 20). */
function countFrames(bytes: Uint8Array): number {
  const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const skipBlocks = (from: number): number => {
    let at = from;
    while ((bytes[at] ?? 0) !== 0) at += (bytes[at] ?? 0) + 1;
    return at + 1;
  };
  let frames = 0;
  let at = 13 + tableSize(bytes[10] ?? 0);
  while (at < bytes.length) {
    if (bytes[at] === 0x21) at = skipBlocks(at + 2);
    else if (bytes[at] === 0x2c) {
      frames += 1;
      at = skipBlocks(at + 11 + tableSize(bytes[at + 9] ?? 0));
    } else break;
  }
  return frames;
}

function readPngChunks(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  }
  return names;
}
