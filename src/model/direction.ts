/** Directions of writing: of languages, and of letters (https://www.unicode.org/reports/tr9/). */
export type Direction = 'ltr' | 'rtl';

const scripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'samr', 'mand', 'rohg']);
const languages = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'ps',
  'yi',
  'sd',
  'ug',
  'dv',
  'ckb',
  'syr',
  'arc',
  'nqo',
  'azb',
  'prs',
]);

/** Direction of writing of a language tag. */
export function directionOf(language: string): Direction {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return scripts.has(script) ? 'rtl' : 'ltr';
  return languages.has(base) ? 'rtl' : 'ltr';
}

export function opposite(direction: Direction): Direction {
  return direction === 'ltr' ? 'rtl' : 'ltr';
}

/** Inside a character class of a pattern with the flag `v`: what belongs to scripts that run from right to left. */
export const rightward = ['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Samr', 'Mand', 'Rohg']
  .map((code) => `\\p{Script_Extensions=${code}}`)
  .join('');

/** Parts of patterns (flag `v`): a letter or figure that runs one way, and whatever belongs to its scripts. */
export const classes = {
  rtl: `[[${rightward}]&&[\\p{L}\\p{Nd}]]`,
  ltr: `[\\p{L}--[${rightward}]]`,
  rtlScripts: rightward,
} as const;
