/** Language tags (BCP 47) that somebody knows, and those that are meant by what is none. */
import { distance } from 'fastest-levenshtein';

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The tag in its canonical spelling (`en_gb` → `en-GB`, `deu` → `de`); undefined for what is no language. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [found] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    const base = found?.split('-')[0] ?? '';
    // Every code of three letters may be one that only few know; `english` is well-formed, and `jp` a country.
    return found !== undefined && (base.length === 3 || english.of(base) !== undefined) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The tag that is meant: by the name of a language in English or its own, by a locale, by a country. */
export function suggestTag(given: string): string | undefined {
  const plain = fold(given);
  const names = namesOfLanguages();
  const exact = names.get(plain);
  if (exact !== undefined) return exact;
  const locale = canonicalTag(given.trim().replace(/[.@].*$/u, ''));
  if (locale !== undefined) return locale;
  if (/^[a-z]{2}$/u.test(plain)) {
    const spoken = new Intl.Locale(`und-${plain}`).maximize().language;
    return spoken === 'en' && plain !== 'us' ? undefined : spoken;
  }
  const near = [...names].find(([name]) => plain.length > 3 && distance(name, plain) === 1);
  return near?.[1];
}

/** Those of two letters, and some forms of them that have names. */
const forms = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'pt-BR', 'pt-PT', 'es-MX', 'fr-CA', 'fr-CH', 'de-AT', 'de-CH'];
const more = ['zh-Hans', 'zh-Hant', 'ckb', 'fil', 'grc', 'yue', 'haw', 'gsw', 'nds', 'sco', ...forms];

let known: Map<string, string> | undefined;

/** Name → tag; made once, and only where a tag is wrong. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  known = new Map();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const tag of [...codes, ...more]) {
    const name = english.of(tag);
    // Codes that have been given up (`iw`) are spelled otherwise by now.
    if (name === undefined || Intl.getCanonicalLocales(tag)[0] !== tag) continue;
    const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    for (const one of [name, own]) if (one !== undefined && !known.has(fold(one))) known.set(fold(one), tag);
  }
  return known;
}

function fold(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** What to write for a language, for those who have written something else. */
export function adviseTag(given: string): string {
  const suggestion = suggestTag(given);
  return suggestion === undefined
    ? 'Language tags are such as en, en-GB, de or zh-Hant.'
    : `Write ${suggestion}. Language tags are such as en, en-GB, de or zh-Hant.`;
}
