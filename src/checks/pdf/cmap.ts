/** Blocks of CMaps, and what one maps from codes to text (ISO 32000-1, 9.10.3). */

/** What stands between `begin…` and `end…`, block by block; what does not end is none. */
export function blocksOf(source: string, kind: string): readonly string[] {
  const [, ...parts] = source.split(`begin${kind}`);
  return parts.flatMap((part) => {
    const end = part.indexOf(`end${kind}`);
    return end < 0 ? [] : [part.slice(0, end)];
  });
}

/** Codes that ranges may map, one over the other: many more than there are. */
const mostMapped = 1_000_000;

/** Code → text. */
export function readToUnicode(bytes: Buffer): Map<number, string> {
  const texts = new Map<number, string>();
  const source = bytes.toString('latin1');
  for (const block of blocksOf(source, 'bfchar')) {
    for (const [, code = '', text = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      texts.set(Number.parseInt(code, 16), decodeUtf16(text));
  }
  let left = mostMapped;
  for (const block of blocksOf(source, 'bfrange')) {
    for (const [, low = '', high = '', text, list] of block.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    )) {
      const [from, to] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      left -= Math.max(0, Math.min(to - from, 0xffff));
      if (left >= 0) readRange(texts, from, to, text ?? (list ?? '').match(/[^<>\s]+/g));
    }
  }
  return texts;
}

/** A range counts up in its last unit, or has a list with a text for each code. */
function readRange(
  texts: Map<number, string>,
  low: number,
  high: number,
  target: string | readonly string[] | null,
): void {
  for (let code = low; code <= Math.min(high, low + 0xffff); code += 1) {
    if (typeof target !== 'string') texts.set(code, decodeUtf16(target?.[code - low] ?? ''));
    else {
      const first = decodeUtf16(target);
      const last = first.charCodeAt(first.length - 1) + code - low;
      texts.set(code, first.slice(0, -1) + String.fromCharCode(last));
    }
  }
}

function decodeUtf16(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{1,4}/g) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
