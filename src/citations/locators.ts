/** “p. 5”, “S. 12 f.”, “chap. 3”: what of a work is meant, at the beginning of the words after a key. */

export interface Located {
  /** A locator of CSL's: page, chapter … */
  readonly label?: string;
  readonly locator?: string;
  /** What follows it. */
  readonly rest: string;
}

/** Words for parts of works → the names that CSL has for them. */
export type LocatorWords = ReadonlyMap<string, string>;

const labels = new Set(
  (
    'act appendix article-locator book canon chapter column elocation equation figure folio issue line note opus page ' +
    'paragraph part rule scene section sub-verbo supplement table timestamp title-locator verse version volume'
  ).split(' '),
);

const term = /<term name="([a-z-]+)"(?: form="(?:short|symbol)")?>([\s\S]*?)<\/term>/gu;

/** What authors write beside the words that their language prints: for the page es, pt, it, nl, pl; for the chapter en, fr. */
const otherWords = { page: 'pág págs pag pagg pgs blz str ss', chapter: 'ch chs Ch' };

/** The words of one or several languages, read off their locales; of two that are alike the first counts. */
export function readLocatorWords(locales: readonly string[]): LocatorWords {
  const words = new Map<string, string>();
  for (const locale of locales) {
    for (const [, name = '', content = ''] of locale.matchAll(term)) {
      if (!labels.has(name)) continue;
      for (const [, word = ''] of content.matchAll(/<(?:single|multiple)>([^<]+)</gu)) {
        const bare = word.replace(/\.$/u, '');
        for (const form of [word, bare, bare.toLowerCase(), `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}`])
          if (!words.has(form)) words.set(form, name);
      }
    }
  }
  for (const [name, all] of Object.entries(otherWords))
    for (const word of all.split(' ')) if (!words.has(word)) words.set(word, name);
  return words;
}

/** A number with what belongs to it: 12, 12a, A3, 1.2, 5 ff. */
const digits = String.raw`\p{L}{0,2}\p{Nd}[\p{L}\p{Nd}]{0,20}(?:[.:/]\p{Nd}{1,9}\p{L}?){0,9}(?![\p{L}\p{Nd}])`;
const roman = String.raw`(?:[ivxlcdm]{1,12}|[IVXLCDM]{1,12})(?![\p{L}\p{Nd}])`;
const following = String.raw`(?:[ \u00A0]?ff?(?![\p{L}\p{Nd}])\.?)?`;
const listOf = (number: string): RegExp =>
  new RegExp(
    `^${number}${following}(?: ?[-–—]{1,3} ?${number}${following})?(?: ?[,&] ?${number}${following}(?: ?[-–—]{1,3} ?${number}${following})?){0,50}`,
    'u',
  );
const bareNumbers = listOf(digits);
const numbers = listOf(`(?:${digits}|${roman})`);

/** As Pandoc has it: bare numbers are pages, `{…}` says that all of it is the locator, or, if it is empty, that none is. */
export function readLocator(suffix: string, words: LocatorWords): Located {
  const text = suffix.replace(/^[,\s]+/u, '');
  const braced = /^\{([^{}]*)\}/u.exec(text);
  if (braced !== null) {
    const inside = (braced[1] ?? '').trim();
    const rest = text.slice(braced[0].length);
    if (inside === '') return { rest };
    const [label, from] = readWord(inside, words);
    return { label: label ?? 'page', locator: inside.slice(from).trim(), rest };
  }
  const [label, from] = readWord(text, words);
  const found = (label === undefined ? bareNumbers : numbers).exec(text.slice(from));
  if (found === null) return { rest: suffix };
  return { label: label ?? 'page', locator: found[0].trim(), rest: text.slice(from + found[0].length) };
}

/** The word for a part at the beginning, and where what follows it begins. */
function readWord(text: string, words: LocatorWords): [label: string | undefined, from: number] {
  const found = /^(?:[§¶]{1,2}|\p{L}[\p{L}’']{0,20}(?:\.(?: ?\p{L}{1,4}\.)?[ºᵒ]?s?)?(?: verbo| verbis| voce)?)/u.exec(
    text,
  )?.[0];
  if (found === undefined) return [undefined, 0];
  for (const word of [found, found.replace(/\.$/u, '')]) {
    const label = words.get(word);
    if (label === undefined) continue;
    const after = /^\.?[\s\u00A0]*/u.exec(text.slice(word.length))?.[0] ?? '';
    return [label, word.length + after.length];
  }
  return [undefined, 0];
}
