/** Numbers in other signs than figures. */

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Lower-case roman numeral of a whole number from 1 on. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Appendix A, B … Z, AA, AB …: a whole number from 1 on. */
export function letters(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? last : `${letters(Math.floor((number - 1) / 26))}${last}`;
}
