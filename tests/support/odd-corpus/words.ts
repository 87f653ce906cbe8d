/** Words of which odd manuscripts are made: several scripts, letters that seldom occur, signs that mean something to somebody. */
import type { Random } from '../random.ts';

const plain =
  'the harbour keeps two clocks and neither is right when fog comes in from under the lamp room nobody winds them'.split(
    ' ',
  );

/** As they may stand anywhere in a text: what means something to Markdown is behind a backslash. */
const odd = [
  'naïve',
  'cœur',
  'e\u0301tude',
  'ﬁne',
  'Ǆ',
  'ß',
  'İstanbul',
  '\u{1D49C}',
  'soft\u00ADhyphen',
  'zero\u200Bwidth',
  'no\u00A0break',
  'word\u2060joined',
  '\u200Fmark\u200E',
  '\uFEFFbom',
  'x\u0332\u0333y',
  '½',
  '№ 5',
  '24 °C',
  '10 %',
  'p. 5',
  'Mr Brown',
  '5\'10"',
  "'tis",
  "rock'n'roll",
  '"quoted"',
  "'quoted'",
  '"an \'inner\' one"',
  '1990--95',
  'word---word',
  '...',
  '--',
  '3 < 4',
  '4 > 3',
  'AT&T',
  '&amp;',
  '&nbsp;',
  '&#x2014;',
  '\\*star\\*',
  '\\[bracket\\]',
  ']]>',
  '-->',
  'C:\\\\dir',
  '100 %',
  '50\\% off',
  '\\#1',
  'a\\_b\\_c',
  '~~',
  '№',
  '☐',
  '☃',
  '😀',
  '👩‍👩‍👧',
  '🇩🇪',
  '❤️',
  '∑',
  '→',
  'Ωμέγα',
  'Привет',
  'שלום',
  'مرحبا',
  'سلام ۱۲۳',
  '古池や',
  '한국어',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'superextraordinarilyincomprehensible'.repeat(3),
  'https://example.org/a/very/long/address/that/goes/on/and/on?with=query&and=more#fragment',
  'someone@example.org',
];

export function word(random: Random): string {
  return random.next() < 0.12 ? random.pick(odd) : random.pick(plain);
}

export function words(random: Random, low: number, high: number): string {
  return Array.from({ length: random.between(low, high) }, () => word(random)).join(' ');
}

/** Without signs: where a parser of something else reads it. */
export function plainWords(random: Random, low: number, high: number): string {
  return Array.from({ length: random.between(low, high) }, () => random.pick(plain)).join(' ');
}
