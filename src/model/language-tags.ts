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

/** The tag that is meant: by the name of a language in English, its own or a neighbour's, by a locale, by a country. */
export function suggestTag(given: string): string | undefined {
  const plain = fold(given);
  const names = namesOfLanguages();
  const exact = names.get(plain);
  if (exact !== undefined) return exact;
  const locale = canonicalTag(given.trim().split(/[.@]/u, 1)[0] ?? '');
  if (locale !== undefined) return locale;
  if (/^[a-z]{2}$/u.test(plain)) {
    const spoken = new Intl.Locale(`und-${plain}`).maximize().language;
    return spoken === 'en' && plain !== 'us' ? undefined : spoken;
  }
  return suggestByWords(plain.split(/[^\p{L}]+/u), names) ?? findNear(plain, names);
}

/** “English (UK)”, “Chinese traditional”: a language, and a country or a script. */
function suggestByWords(words: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  const named = words.findIndex((word) => names.has(word));
  const language = names.get(words[named] ?? '');
  if (language === undefined) return undefined;
  const others = words.filter((word, index) => word !== '' && index !== named);
  const [other = ''] = others;
  const subtag = scriptWords[other] ?? namesOfRegions().get(others.join(' ')) ?? (other.length === 2 ? other : '');
  return canonicalTag(`${language}-${subtag}`) ?? language;
}

function findNear(plain: string, names: ReadonlyMap<string, string>): string | undefined {
  return [...names].find(([name]) => plain.length > 3 && distance(name, plain) === 1)?.[1];
}

/** Those of two letters, and some forms of them that have names. */
const forms = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'pt-BR', 'pt-PT', 'es-MX', 'fr-CA', 'fr-CH', 'de-AT', 'de-CH'];
const more = ['zh-Hans', 'zh-Hant', 'ckb', 'fil', 'grc', 'yue', 'haw', 'gsw', 'nds', 'sco', ...forms];
/** Names that Unicode's lists do not have. */
const otherNames: readonly (readonly [string, string])[] = [
  ['farsi', 'fa'],
  ['mandarin', 'zh'],
  ['castilian', 'es'],
  ['castellano', 'es'],
  ['flemish', 'nl-BE'],
  ['american', 'en-US'],
];
const scriptWords: Readonly<Record<string, string>> = {
  simplified: 'Hans',
  traditional: 'Hant',
  latin: 'Latn',
  cyrillic: 'Cyrl',
  arabic: 'Arab',
};
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

let known: Map<string, string> | undefined;

/** Name → tag; made once, and only where a tag is wrong. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const found = new Map(otherNames);
  // Codes that have been given up (`iw`) are spelled otherwise by now.
  const tags = [...codes, ...more].filter(
    (tag) => english.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag,
  );
  // In English, in itself, then in languages that people write about languages in.
  for (const speaker of ['en', undefined, 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
    for (const tag of tags) {
      const name = new Intl.DisplayNames([speaker ?? tag], { type: 'language', fallback: 'none' }).of(tag);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), tag);
    }
  }
  known = found;
  return found;
}

/** Name of a country in English → its code. */
function namesOfRegions(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const regions = codes.flatMap((code) => {
    const name = names.of(code.toUpperCase());
    return name === undefined ? [] : [[fold(name), code] as const];
  });
  return new Map([...regions, ['uk', 'gb'], ['usa', 'us'], ['great britain', 'gb']]);
}

function fold(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
