/** Pairs of fields: one in Latin letters, one (880) as the book has it (MARC 21, appendix A, model A). */
import type { Field } from './field.ts';

/** Scripts as `$6` names them; those of MARC-8 by its codes, others by ISO 15924. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, '(2/r'],
  [/\p{Script=Arabic}/u, '(3/r'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, '$1'],
  [/\p{Script=Cyrillic}/u, '(N'],
  [/\p{Script=Greek}/u, '(S'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Gujarati}/u, 'Gujr'],
  [/\p{Script=Gurmukhi}/u, 'Guru'],
  [/\p{Script=Kannada}/u, 'Knda'],
  [/\p{Script=Khmer}/u, 'Khmr'],
  [/\p{Script=Malayalam}/u, 'Mlym'],
  [/\p{Script=Sinhala}/u, 'Sinh'],
  [/\p{Script=Tamil}/u, 'Taml'],
  [/\p{Script=Telugu}/u, 'Telu'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Tibetan}/u, 'Tibt'],
];

/** A field as the book has it, and the same in Latin letters, where somebody gave that. */
export interface Pair {
  readonly own: readonly Field[];
  readonly romanized?: readonly Field[] | undefined;
}

/** Where there are both, the one in Latin letters stands under its tag, and the other in 880. */
export function linkPairs(pairs: readonly Pair[]): Field[] {
  let count = 0;
  return pairs.flatMap(({ own, romanized = [] }) => {
    const [first, second] = [romanized[0], own[0]];
    if (first === undefined || second === undefined || !('subfields' in first) || !('subfields' in second)) return own;
    const script = scriptOf(second.subfields.map(([, value]) => value).join(''));
    if (script === undefined) return own;
    count += 1;
    const number = String(count).padStart(2, '0');
    return [
      { ...first, subfields: [['6', `880-${number}`], ...first.subfields] },
      { ...second, tag: '880', subfields: [['6', `${second.tag}-${number}/${script}`], ...second.subfields] },
    ];
  });
}

function scriptOf(text: string): string | undefined {
  return scripts.find(([letters]) => letters.test(text))?.[1];
}
