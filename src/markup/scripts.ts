/** Writing systems: which a language uses, and where a text falls into another. */

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
  Hangul: /\p{Script=Hangul}/u,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Han: /\p{Script=Han}/u,
} as const;
export type ScriptName = keyof typeof scripts;

/** A tag for a phrase in this script, to be offered to an author. */
export const likelyLanguage: Readonly<Record<ScriptName, string>> = {
  Latin: 'en',
  Greek: 'el',
  Cyrillic: 'ru',
  Hebrew: 'he',
  Arabic: 'ar',
  Devanagari: 'hi',
  Thai: 'th',
  Hangul: 'ko',
  Japanese: 'ja',
  Han: 'zh',
};

const others: Readonly<Record<string, readonly ScriptName[]>> = {
  el: ['Greek'],
  grc: ['Greek'],
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  be: ['Cyrillic'],
  bg: ['Cyrillic'],
  mk: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  kk: ['Cyrillic'],
  mn: ['Cyrillic'],
  he: ['Hebrew'],
  yi: ['Hebrew'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  ps: ['Arabic'],
  hi: ['Devanagari'],
  mr: ['Devanagari'],
  ne: ['Devanagari'],
  sa: ['Devanagari', 'Latin'],
  th: ['Thai'],
  ko: ['Hangul', 'Han'],
  ja: ['Japanese', 'Han'],
  zh: ['Han'],
  yue: ['Han'],
};

/** By the subtag of a script (`sr-Latn`), which outweighs the language. */
const bySubtag: Readonly<Record<string, readonly ScriptName[]>> = {
  latn: ['Latin'],
  grek: ['Greek'],
  cyrl: ['Cyrillic'],
  hebr: ['Hebrew'],
  arab: ['Arabic'],
  deva: ['Devanagari'],
  hans: ['Han'],
  hant: ['Han'],
  jpan: ['Japanese', 'Han'],
  kore: ['Hangul', 'Han'],
};

/** Scripts that texts in this language are written in; undefined for a language that is not known to use only some. */
function scriptsOf(language: string): readonly ScriptName[] | undefined {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const subtag = rest.find((part) => part.length === 4);
  if (base === 'mul' || base === 'und' || base === 'zxx') return undefined;
  return (subtag === undefined ? undefined : bySubtag[subtag]) ?? others[base] ?? ['Latin'];
}

/** Letters that must stand together to be a phrase: a single one is a symbol (`π`, `Δ`). */
const fewest = 2;

/**
 * For each script that the language is not written in, the first run of its letters. Words in Latin
 * letters stand in texts of all languages (names, abbreviations) and do not count.
 */
export function findForeignRuns(text: string, language: string): { script: ScriptName; run: string }[] {
  // The commonest case by far, and the cheapest to know.
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u024F\u1E00-\u1EFF\u2000-\u22FF]*$/u.test(text)) return [];
  const own = scriptsOf(language);
  if (own === undefined) return [];
  return (Object.entries(scripts) as [ScriptName, RegExp][]).flatMap(([script, pattern]) => {
    if (script === 'Latin' || own.includes(script)) return [];
    const rest = new RegExp(`${pattern.source}[${classOf(pattern)}\\p{M}\\s\\p{P}]*`, 'u').exec(text)?.[0];
    // Up to the last letter: what follows is the sentence's.
    const run = /^[^]*[\p{L}\p{M}]/u.exec(rest ?? '')?.[0] ?? '';
    return (run.match(/\p{L}/gu)?.length ?? 0) >= fewest ? [{ script, run }] : [];
  });
}

function classOf(pattern: RegExp): string {
  return pattern.source.replace(/^\[|\]$/gu, '');
}
