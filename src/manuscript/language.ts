/** The language of a text that does not say: by its script, else by its commonest words. */

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Words that hardly stand in another of these languages. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'is', 'that', 'with', 'was', 'this', 'you'],
  de: ['der', 'und', 'die', 'das', 'nicht', 'ist', 'ein', 'mit', 'auf', 'sich'],
  fr: ['le', 'les', 'et', 'est', 'une', 'dans', 'que', 'pour', 'pas', 'des'],
  es: ['el', 'los', 'y', 'que', 'una', 'por', 'con', 'para', 'las', 'del'],
  it: ['il', 'che', 'di', 'gli', 'per', 'una', 'sono', 'della', 'non', 'con'],
  nl: ['het', 'een', 'van', 'en', 'niet', 'dat', 'ik', 'zijn', 'voor', 'met'],
  pt: ['o', 'os', 'que', 'uma', 'não', 'para', 'com', 'em', 'do', 'da'],
};

/** How much of the text is looked at, in characters. */
const sample = 20_000;

/** The lines outside of code. */
function withoutFences(text: string): string {
  let fence: string | undefined;
  const prose = text.split('\n').filter((line) => {
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined;
    }
    if (mark?.startsWith(fence) === true) fence = undefined;
    return false;
  });
  return prose.join('\n');
}

/** Undefined where the text is too short or the answer unclear. */
export function guessLanguage(text: string): string | undefined {
  const middle = withoutFences(text)
    .slice(0, sample * 2)
    .replace(/`[^`\n]*`|<[^>\n]*>|\]\([^)\n]*\)/g, ' ')
    .slice(0, sample);
  const letters = middle.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [pattern, language] of scripts) {
    const share = (middle.match(pattern)?.length ?? 0) / letters;
    if (share > (language === 'uk' ? 0.03 : 0.15)) return language;
  }
  const words = middle.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const counts = Object.entries(commonWords)
    .map(([language, common]) => [language, words.filter((word) => common.includes(word)).length] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const [best, second] = counts;
  if (best === undefined || second === undefined) return undefined;
  return best[1] >= words.length * 0.04 && best[1] > second[1] * 1.3 ? best[0] : undefined;
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'sd', 'ug', 'dv', 'ckb', 'syr']);

/** Direction of writing of a language tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm'].includes(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(base) ? 'rtl' : 'ltr';
}

/** The tag in its canonical spelling (`en-gb` → `en-GB`), or undefined if it is not well-formed (BCP 47). */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
