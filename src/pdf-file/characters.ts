/** Classes of characters (ISO 32000-1, 7.2.2), and the values of digits. */

/** Kinds of {@link characterKinds}. */
export const regular = 0;
export const space = 1;
export const delimiter = 2;

/** The kind of each byte. */
export const characterKinds: Uint8Array = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) characterKinds[code] = space;
for (const character of '()<>[]{}/%') characterKinds[character.charCodeAt(0)] = delimiter;

/** Values of hexadecimal digits; 255: it is none. */
export const hexValues: Uint8Array = new Uint8Array(256).fill(255);
for (const [value, digit] of [...'0123456789ABCDEF'].entries()) {
  hexValues[digit.charCodeAt(0)] = value;
  hexValues[digit.toLowerCase().charCodeAt(0)] = value;
}

/** Where the run of regular characters from here ends. */
export function skipRegular(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && characterKinds[bytes[at] ?? 0] === regular) at += 1;
  return at;
}

/** Where the line ends on which this is: a comment's end (7.2.3). */
export function skipLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
  return at;
}

/** Behind a hexadecimal string that begins here, or the end of all. */
export function skipHex(bytes: Uint8Array, from: number): number {
  // Most are a few letters long: a native search would take longer to begin.
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === 0x3e) return at + 1;
  return bytes.length;
}

/** Behind a literal string that begins here, or the end of all. */
export function skipLiteral(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** Behind a dictionary that begins here, with all that is in it, or the end of all. */
export function skipDictionary(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length;) {
    const code = bytes[at];
    const isDouble = bytes[at + 1] === code;
    if (code === 0x28) at = skipLiteral(bytes, at);
    else if (code === 0x25) at = skipLine(bytes, at);
    else if (code === 0x3c && !isDouble) at = skipHex(bytes, at);
    else if (code === 0x3c) {
      depth += 1;
      at += 2;
    } else if (code === 0x3e && isDouble) {
      depth -= 1;
      at += 2;
      if (depth === 0) return at;
    } else at += 1;
  }
  return bytes.length;
}
