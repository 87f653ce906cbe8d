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

/** Chinese characters are drawn differently in each of these languages, and no font has them all. */
const packagesForHan: readonly (readonly [RegExp, string])[] = [
  [/^ja\b/i, '@fontsource/noto-serif-jp'],
  [/^zh(?!-(?:hant|tw|hk))\b/i, '@fontsource/noto-serif-sc'],
  [/^(?:zh-hant|zh-tw|zh-hk|yue)\b/i, '@fontsource/noto-serif-tc'],
  [/^ko\b/i, '@fontsource/noto-serif-kr'],
];

/**
 * What to do about a character that no font has.
 * @param installed packages that were looked into already
 */
export function adviseFont(character: string, language: string, installed: ReadonlySet<string>): string {
  const candidates = /\p{Script=Han}/u.test(character)
    ? [...packagesForHan.filter(([pattern]) => pattern.test(language)), ...packagesForHan].map(([, name]) => name)
    : packages.filter(([script]) => script.test(character)).map(([, name]) => name);
  const found = candidates.find((name) => !installed.has(name));
  if (found !== undefined) return `Install a font that has it: npm install ${found}`;
  if (/\p{Co}/u.test(character))
    return 'It is a private-use character, which means something in one font only: write another.';
  return 'Name a font that has it under “fallbacks” in a theme.json of your own.';
}
