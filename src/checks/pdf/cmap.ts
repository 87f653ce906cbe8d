/** What a ToUnicode CMap maps (ISO 32000-1, 9.10.3): code → text. */
export function readToUnicode(bytes: Buffer): Map<number, string> {
  const texts = new Map<number, string>();
  const source = bytes.toString('latin1');
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      texts.set(Number.parseInt(code, 16), decodeUtf16(text));
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', text, list] of block.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    ))
      readRange(texts, Number.parseInt(low, 16), Number.parseInt(high, 16), text ?? (list ?? '').match(/[^<>\s]+/g));
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
