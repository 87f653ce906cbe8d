import { expect, it } from 'vitest';
import { joinRunTexts } from '../../../src/editions/pdf/archive/content/run-texts.ts';

const join = (stream: string): string => joinRunTexts(Buffer.from(stream, 'latin1')).toString('latin1');
const hex = (text: string): string =>
  [...text].map((one) => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('');
const span = (text: string, inside: string): string => `/Span<</ActualText <FEFF${hex(text)}> >> BDC\n${inside}\nEMC`;
const place = (y: number): string => `/F8 15.5 Tf\n1 0 0 -1 0 ${y} Tm`;

it('says once of a run what its first glyph is said to stand for', () => {
  const stream = [
    `BT\n${span('(אב גד)', `${place(164)}\n<00E9> Tj`)}\n/Span<</ActualText (.) >> BDC\n4 0 Td <00F5> Tj\nEMC\nET`,
    `BT\n/ReversedChars BMC\n${span('א', `${place(164)}\n<0101> Tj`)}\n<0102> Tj\nEMC\nET`,
    `BT\n${span('ה', `${place(184)}\n<0101> Tj`)}\nET`,
  ].join('\n');
  const joined = join(stream);
  expect(joined.match(/\/ActualText <FEFF\w+>/gu)).toEqual([
    `/ActualText <FEFF${hex('(אב גד)')}>`,
    `/ActualText <FEFF${hex('ה')}>`,
  ]);
  expect(joined.match(/\bBT\b/gu)).toHaveLength(2);
  expect(joined.match(/\bB[DM]C\b/gu)?.length).toBe(joined.match(/\bEMC\b/gu)?.length);
  expect(joined.match(/<\w+> Tj/gu)).toEqual(stream.match(/<\w+> Tj/gu));
  expect(joined.indexOf('<0102>')).toBeLessThan(joined.lastIndexOf('EMC\nET\nBT'));
});

it.each([
  ['a ligature', `BT\n${span('الله', '1 0 Td <00E9> Tj')}\nET`],
  ['a letter with its space', `BT\n${span('א ', '<00E9> Tj')}\nET`],
  ['letters from left to right', `BT\n${span('a b c', '<00E9> Tj')}\nET`],
  ['a stream without any', 'BT\n<0053> Tj\n6.5 0 Td <00F7> Tj\nET'],
])('keeps %s', (_, stream) => {
  expect(join(stream)).toBe(stream);
});
