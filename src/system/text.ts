/** Bytes of a text file → text, or a Failure that names the line of what is wrong. */
import { Failure, said } from '../report/index.ts';

const utf16 = new Map([
  ['fffe', 'UTF-16 (little-endian)'],
  ['feff', 'UTF-16 (big-endian)'],
]);

/**
 * Decodes UTF-8; a byte order mark is taken off, CRLF and lone CR become LF.
 * @throws Failure file-encoding at the first byte that is not UTF-8, file-nul at the first NUL.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const foreign = utf16.get(Buffer.from(bytes.subarray(0, 2)).toString('hex'));
  if (foreign !== undefined) {
    throw new Failure(1, said`${file} is ${foreign}, not UTF-8`, {
      rule: 'file-encoding',
      place: { file, line: 1, column: 1 },
      hint: said`Save it as UTF-8: in most editors under “Save with encoding”.`,
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Failure(1, said`${file} is not UTF-8`, {
      rule: 'file-encoding',
      place: placeOf(bytes, firstInvalid(bytes), file),
      hint: bytes.includes(0)
        ? said`It looks like UTF-16 or another kind of file: save it as UTF-8.`
        : said`Here stands a byte of another encoding (perhaps Latin-1 or Windows-1252): save the file as UTF-8.`,
      cause,
    });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new Failure(1, said`${file} has a NUL byte, so it is not text`, {
      rule: 'file-nul',
      place: placeOf(bytes, nul, file),
      hint: said`Is it a picture or a word processor’s file? Octavo reads plain text in UTF-8.`,
    });
  }
  return text.replace(/\r\n?/g, '\n');
}

function placeOf(bytes: Uint8Array, offset: number, file: string): { file: string; line: number; column: number } {
  const before = Buffer.from(bytes.subarray(0, offset))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * Index of the first byte that is not UTF-8: the text is read as far as can be, with U+FFFD for what is wrong, and
 * written again.
 */
function firstInvalid(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const differing = bytes.findIndex((byte, index) => byte !== again[index]);
  let index = differing < 0 ? bytes.length : differing;
  // What is wrong may begin as U+FFFD does.
  while (((again[index] ?? 0) & 0xc0) === 0x80) index -= 1;
  return index;
}
