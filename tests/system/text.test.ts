/** What is text, and where it ends to be. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/report/index.ts';
import { decodeText } from '../../src/system/text.ts';

const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

function failureOf(bytes: Uint8Array): Failure {
  try {
    decodeText(bytes, 'a.md');
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
  throw new Error('It was read');
}

describe('a text', () => {
  it.each([
    ['nothing', '', ''],
    ['letters of one, two, three and four bytes', 'aé漢😀', 'aé漢😀'],
    [
      'the first and the last of each length',
      '\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}',
      undefined,
    ],
    ['the sign for what cannot be read', 'a\uFFFDb', 'a\uFFFDb'],
    ['a mark of the order of bytes', '\uFEFFone', 'one'],
    ['one within the text', 'one\uFEFFtwo', 'one\uFEFFtwo'],
    ['line ends of every kind', 'a\r\nb\rc\nd\r\r\ne\n', 'a\nb\nc\nd\n\ne\n'],
  ])('is read with %s', (_, written, read = written) => {
    expect(decodeText(Buffer.from(written), 'a.md')).toBe(read);
  });
});

describe('what is no text', () => {
  it.each([
    ['a byte of Latin-1', bytesOf('caf', 0xe9, ' au lait'), 1, 4],
    ['a byte that only goes on', bytesOf('a\nb', 0x80), 2, 2],
    ['a byte that nothing begins with', bytesOf('ab', 0xff), 1, 3],
    ['two bytes for what needs one', bytesOf('a', 0xc1, 0xbf), 1, 2],
    ['three bytes for what needs two', bytesOf('a', 0xe0, 0x9f, 0xbf), 1, 2],
    ['four bytes for what needs three', bytesOf('a', 0xf0, 0x8f, 0xbf, 0xbf), 1, 2],
    ['half of a pair', bytesOf('a', 0xed, 0xa0, 0x80), 1, 2],
    ['more than there is', bytesOf('a', 0xf4, 0x90, 0x80, 0x80), 1, 2],
    ['a letter cut short by another', bytesOf('é', 0xe6, 0xbc, 'x'), 1, 2],
    ['a letter cut short by the end', bytesOf('漢', 0xe6, 0xbc), 1, 2],
    ['what begins like the sign for it', bytesOf('ab', 0xef, 0xbf, 'x'), 1, 3],
    ['that at the end', bytesOf('ab', 0xef, 0xbf), 1, 3],
    ['that after the sign itself', bytesOf('a\uFFFD', 0xef, 0xbf), 1, 3],
    ['a byte after a mark of their order', bytesOf('\uFEFFab', 0xe9), 1, 3],
    ['a byte after lines of every kind', bytesOf('\uFEFFa\r\nb\rc\n\nde', 0xe9, 'f'), 5, 3],
    ['the very first byte', bytesOf(0xe9), 1, 1],
  ])('is told at its place: %s', (_, bytes, line, column) => {
    expect(failureOf(bytes)).toMatchObject({
      rule: 'file-encoding',
      exitCode: 1,
      place: { file: 'a.md', line, column },
    });
  });

  it.each([
    ['in the first line', bytesOf(0, 'ab'), 1, 1],
    ['in a later one', bytesOf('one\r\ntwo', 0, 0), 2, 4],
  ])('is told at the first NUL: %s', (_, bytes, line, column) => {
    expect(failureOf(bytes)).toMatchObject({ rule: 'file-nul', exitCode: 1, place: { file: 'a.md', line, column } });
  });

  it.each([
    ['little', [0xff, 0xfe, 0x68, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x68]],
  ])('is called UTF-16 where it is (%s-endian)', (order, bytes) => {
    expect(failureOf(Uint8Array.from(bytes))).toMatchObject({
      rule: 'file-encoding',
      message: expect.stringContaining(`UTF-16 (${order}-endian)`),
      place: { file: 'a.md', line: 1, column: 1 },
    });
  });

  it('is taken for UTF-16 where bytes are NUL, else for Latin-1 or its like', () => {
    expect(failureOf(Uint8Array.from([0xe9, 0x00])).hint).toContain('UTF-16');
    expect(failureOf(Uint8Array.from([0xe9, 0x20])).hint).toContain('Latin-1');
  });
});
