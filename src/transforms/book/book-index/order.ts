/** In what order the entries of an index stand, and under which letters. */
import type { Entries, IndexEntry } from './entries.ts';

export interface LetterGroup {
  /** `A`, `あ`, `数`; '' for signs and `0` for numbers. */
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** Word by word, as the language has it (Unicode Collation Algorithm, CLDR); marks and quotation signs do not count. */
export function sortEntries(entries: Entries, language: string): IndexEntry[] {
  const collator = makeCollator(language);
  return [...entries.values()]
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .toSorted((a, b) => collator.compare(a.key, b.key) || collator.compare(a.entry.term, b.entry.term))
    .map(({ entry }) => entry);
}

/** Entries in their order, parted where the letter changes. */
export function groupByLetter(sorted: readonly IndexEntry[], language: string): LetterGroup[] {
  const letterOf = makeLetters(language);
  const groups: { letter: string; entries: IndexEntry[] }[] = [];
  for (const entry of sorted) {
    const letter = letterOf(keyOf(entry));
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

function makeCollator(language: string, sensitivity: 'base' | 'variant' = 'variant'): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true, sensitivity });
  } catch {
    return new Intl.Collator('en', { numeric: true, sensitivity });
  }
}

function keyOf({ sort, term }: IndexEntry): string {
  return (sort ?? term).replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '').trim() || term;
}

/** First letters of the syllables of pinyin, by which Chinese entries are grouped: each is the first Han letter of its own. */
const pinyin = 'A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M痳 N拏 O噢 P妑 Q七 R呥 S扨 T它 W穵 X夕 Y丫 Z帀'.split(' ');
const kana = 'あかさたなはまやらわ';
const hangul = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

function makeLetters(language: string): (key: string) => string {
  const [base, exact] = [makeCollator(language, 'base'), makeCollator(language)];
  return (key) => {
    const first = [...key.normalize('NFC')][0] ?? '';
    if (/\p{N}/u.test(first)) return '0';
    if (!/\p{L}/u.test(first)) return '';
    if (/\p{sc=Han}/u.test(first) && /^zh/iu.test(language))
      return pinyin.findLast((pair) => exact.compare(first, pair.slice(1)) >= 0)?.[0] ?? first;
    if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(first))
      return [...kana].findLast((letter) => exact.compare(first, letter) >= 0) ?? first;
    if (/[가-힣]/u.test(first)) return hangul[Math.floor(((first.codePointAt(0) ?? 0) - 0xac00) / 588)] ?? first;
    const upper = first.toLocaleUpperCase(language);
    // Ä is an A in German and a letter of its own in Swedish: the collation of the language knows.
    const bare = [...upper.normalize('NFD')][0] ?? upper;
    return base.compare(bare, upper) === 0 ? bare : upper;
  };
}
