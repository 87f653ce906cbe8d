/** Which font package has the characters of a script: advice for the author. */

const packages: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, '@fontsource/noto-serif-jp'],
  [/\p{Script=Hangul}/u, '@fontsource/noto-serif-kr'],
  [/\p{Script=Bopomofo}/u, '@fontsource/noto-serif-tc'],
  [/\p{Script=Arabic}/u, '@fontsource/noto-naskh-arabic'],
  [/\p{Script=Hebrew}/u, '@fontsource/noto-serif-hebrew'],
  [/\p{Script=Devanagari}/u, '@fontsource/noto-serif-devanagari'],
  [/\p{Script=Bengali}/u, '@fontsource/noto-serif-bengali'],
  [/\p{Script=Tamil}/u, '@fontsource/noto-serif-tamil'],
  [/\p{Script=Thai}/u, '@fontsource/noto-serif-thai'],
  [/\p{Script=Georgian}/u, '@fontsource/noto-serif-georgian'],
  [/\p{Script=Armenian}/u, '@fontsource/noto-serif-armenian'],
  [/\p{Script=Ethiopic}/u, '@fontsource/noto-serif-ethiopic'],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u, '@fontsource/noto-serif'],
  [/\p{Extended_Pictographic}/u, '@fontsource/noto-emoji'],
];

/** Chinese characters are drawn differently in each of these languages. */
function packageForHan(language: string): string {
  if (/^ja\b/i.test(language)) return '@fontsource/noto-serif-jp';
  if (/^ko\b/i.test(language)) return '@fontsource/noto-serif-kr';
  if (/^(?:zh-hant|zh-tw|zh-hk|yue)\b/i.test(language)) return '@fontsource/noto-serif-tc';
  if (/^zh\b/i.test(language)) return '@fontsource/noto-serif-sc';
  return '@fontsource/noto-serif-jp';
}

export function adviseFont(character: string, language: string): string {
  const found = /\p{Script=Han}/u.test(character)
    ? packageForHan(language)
    : packages.find(([script]) => script.test(character))?.[1];
  if (found !== undefined) return `Install a font that has it: npm install ${found}`;
  if (/\p{Co}/u.test(character)) return 'It is a private-use character, which means something in one font only: write another.';
  return 'Name a font that has it under “fallbacks” in a theme.json of your own.';
}
