/** Walks through a content stream (ISO 32000-1, 7.8.2): operators with their operands, one after the other. */

export interface Operation {
  readonly operator: string;
  /** As they are written: numbers, names with their solidus, strings and lists whole. */
  readonly operands: readonly string[];
  /** Offsets of the first operand and of the end of the operator. */
  readonly start: number;
  readonly end: number;
}

const spaces = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const isRegular = (code: number | undefined): boolean =>
  code !== undefined && !spaces.has(code) && !delimiters.has(code);

export function* walkContent(bytes: Buffer): Generator<Operation> {
  let at = 0;
  let start = -1;
  let operands: string[] = [];
  while (at < bytes.length) {
    const code = bytes[at];
    if (code === undefined || spaces.has(code)) {
      at += 1;
      continue;
    }
    const from = at;
    if (code === 0x25) {
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
      continue;
    }
    if (start < 0) start = from;
    at = skipToken(bytes, from);
    const token = bytes.toString('latin1', from, at);
    if (delimiters.has(code) || /^[-+.\d]/.test(token)) {
      operands.push(token);
      continue;
    }
    // A picture in the stream: its bytes are no operators.
    if (token === 'BI') at = skipInlineImage(bytes, at);
    yield { operator: token, operands, start, end: at };
    operands = [];
    start = -1;
  }
}

/** Where the token that begins here ends. */
function skipToken(bytes: Buffer, from: number): number {
  const code = bytes[from];
  if (code === 0x28) return skipString(bytes, from);
  if (code === 0x5b || (code === 0x3c && bytes[from + 1] === 0x3c)) return skipNested(bytes, from);
  if (code === 0x3c) {
    const end = bytes.indexOf(0x3e, from);
    return end < 0 ? bytes.length : end + 1;
  }
  let at = from + 1;
  if (code !== 0x2f && code !== undefined && delimiters.has(code)) return at;
  while (isRegular(bytes[at])) at += 1;
  return at;
}

function skipString(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** A list or a dictionary with all that is in it. */
function skipNested(bytes: Buffer, from: number): number {
  let depth = 0;
  let at = from;
  while (at < bytes.length) {
    const code = bytes[at];
    const next = bytes[at + 1];
    if (code === 0x28) at = skipString(bytes, at);
    else if (code === 0x5b || (code === 0x3c && next === 0x3c)) {
      depth += 1;
      at += code === 0x5b ? 1 : 2;
    } else if (code === 0x5d || (code === 0x3e && next === 0x3e)) {
      depth -= 1;
      at += code === 0x5d ? 1 : 2;
      if (depth === 0) return at;
    } else if (code === 0x3c) at = skipToken(bytes, at);
    else at += 1;
  }
  return bytes.length;
}

function skipInlineImage(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from); at >= 0; at = bytes.indexOf('EI', at + 1)) {
    const [before, after] = [bytes[at - 1], bytes[at + 2]];
    if (before !== undefined && spaces.has(before) && (after === undefined || spaces.has(after))) return at + 2;
  }
  return bytes.length;
}
