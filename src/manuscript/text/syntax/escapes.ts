import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Root, Text } from 'mdast';
import { hideEscape, visit } from '../../../model/index.ts';

/** Marks the characters that the author escaped, which the parser forgets (see model/escapes.ts). */
export function escapesTransform(tree: Root, source: string): void {
  visit(tree, 'text', (node: Text) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const raw = source.slice(start, end);
    if (raw.includes('\\')) node.value = markEscapes(raw, node.value);
  });
}

const escape = /^\\([!-/:-@[-`{-~])/u;
const reference = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));/iu;

/** Walks source and value side by side; where they part (nested prefixes), the value stays as it is. */
function markEscapes(raw: string, value: string): string {
  let result = '';
  let at = 0;
  let rest = raw;
  while (rest !== '' && at < value.length) {
    const escaped = escape.exec(rest)?.[1];
    if (escaped !== undefined && value.startsWith(escaped, at)) {
      result += hideEscape(escaped);
      at += escaped.length;
      rest = rest.slice(2);
      continue;
    }
    const decoded = decodeReference(rest);
    if (decoded !== undefined && value.startsWith(decoded.text, at)) {
      result += decoded.text;
      at += decoded.text.length;
      rest = rest.slice(decoded.length);
      continue;
    }
    const character = rest.charAt(0);
    if (value.charAt(at) === character) {
      result += character;
      at += 1;
      rest = rest.slice(1);
    } else if (/[\s>]/u.test(character)) {
      // Indentation and quotation prefixes of continued lines are not part of the value.
      rest = rest.slice(1);
    } else {
      return value;
    }
  }
  return at === value.length ? result : value;
}

function decodeReference(rest: string): { text: string; length: number } | undefined {
  const match = reference.exec(rest);
  if (match === null) return undefined;
  const [whole, hex, decimal, name] = match;
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  const text = name === undefined ? decodeNumber(code) : decodeNamedCharacterReference(name);
  return text === false ? undefined : { text, length: whole.length };
}

function decodeNumber(code: number): string {
  return code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
