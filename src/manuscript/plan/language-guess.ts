/** The language of a text that does not say: by its script, else by its commonest words. */
import type { Nodes, Root } from 'mdast';

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[ٹڈڑے]/gu, 'ur'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** They are known by a few letters of their own. */
const telling = new Set(['uk', 'ur', 'fa']);

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

/** Undefined where the text is too short or the answer unclear. */
export function guessLanguage(trees: Iterable<Root>): string | undefined {
  const prose = proseOf(trees);
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [pattern, language] of scripts) {
    const share = (prose.match(pattern)?.length ?? 0) / letters;
    if (share > (telling.has(language) ? 0.02 : 0.15)) return language;
  }
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const counts = Object.entries(commonWords)
    .map(([language, common]) => [language, words.filter((word) => common.includes(word)).length] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const [best, second] = counts;
  if (best === undefined || second === undefined) return undefined;
  return best[1] >= words.length * 0.04 && best[1] > second[1] * 1.3 ? best[0] : undefined;
}

/** The words of the beginning, without code, addresses and tags. */
function proseOf(trees: Iterable<Root>): string {
  let prose = '';
  const walk = (node: Nodes): void => {
    if (prose.length >= sample) return;
    if (node.type === 'text') prose += `${node.value} `;
    else if (node.type === 'html') prose += `${node.value.replace(/<[^<>\n]*>/g, ' ')} `;
    else if ('children' in node) node.children.forEach(walk);
  };
  for (const tree of trees) walk(tree);
  return prose.slice(0, sample);
}
