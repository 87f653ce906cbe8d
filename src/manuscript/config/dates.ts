/**
 * Dates as people write them → `2026`, `2026-11`, `2026-11-23`. The names of months are those that the runtime
 * has of the language (CLDR); no library knows them better, and those that guess at dates guess too much.
 */
import { canonicalTag } from '../../model/index.ts';

/** Tried after the language of the text: no two of them mean different months by one word. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi'];

/** @returns undefined for what is no date, or none that there is */
export function readDateWords(given: string, language: string | undefined): string | undefined {
  const text = given.trim();
  const iso = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T ]\d\d:.*)?$/u.exec(text);
  if (iso !== null) return dateOf(iso[1], iso[3], iso[4]);
  const dotted = /^(?:(\d{1,2})\. ?)?(\d{1,2})\. ?(\d{4})$/u.exec(text);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1]);
  const eastern = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?$/u.exec(text);
  if (eastern !== null) return dateOf(eastern[1], eastern[2], eastern[3]);
  return readWords(text, language);
}

/** A year, the name of a month and a day, in any order, with what stands between them in some languages. */
function readWords(text: string, language: string | undefined): string | undefined {
  let year: string | undefined;
  let month: number | undefined;
  let day: string | undefined;
  for (const token of text.toLocaleLowerCase('en').split(/[\s,]+/u)) {
    if (/^\d{4}\.?$/u.test(token)) {
      if (year !== undefined) return undefined;
      year = token.slice(0, 4);
    } else if (/^\d{1,2}(?:\.|st|nd|rd|th|er|ère|º|ª)?$/u.test(token)) {
      if (day !== undefined) return undefined;
      day = /^\d+/u.exec(token)?.[0];
    } else {
      const named = monthNamed(token, language);
      if (named === undefined ? !fillers.has(token) : month !== undefined) return undefined;
      month ??= named;
    }
  }
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  return dateOf(year, month === undefined ? undefined : String(month), day);
}

const fillers: ReadonlySet<string> = new Set([
  '',
  'of',
  'the',
  'de',
  'del',
  'le',
  'den',
  'der',
  'am',
  'do',
  'em',
  'di',
  'il',
  'el',
]);

function monthNamed(word: string, language: string | undefined): number | undefined {
  const tag = language === undefined ? undefined : canonicalTag(language);
  const plain = fold(word);
  for (const tried of tag === undefined ? languages : [tag, ...languages]) {
    const month = monthsOf(tried).get(plain);
    if (month !== undefined) return month;
  }
  return undefined;
}

const known = new Map<string, ReadonlyMap<string, number>>();

function monthsOf(tag: string): ReadonlyMap<string, number> {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const months = new Map<string, number>();
  // Some languages have another form where a day stands beside it.
  const forms = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const;
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/^\p{L}+$/u.test(name)) {
        months.set(name, month);
        // “Sept.” and “Febr.”: English alone has so few letters that four of them are written, too.
        if (name.length > 4 && tag.startsWith('en')) months.set(name.slice(0, 4), month);
      }
    }
  }
  known.set(tag, months);
  return months;
}

/** Without accents and points: “aout”, “Sept.” */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLocaleLowerCase('en');
}

function dateOf(year = '', month?: string, day?: string): string | undefined {
  const known = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (known.getUTCMonth() !== Number(month ?? 1) - 1 || known.getUTCDate() !== Number(day ?? 1)) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** Dates that other programs fill in: Quarto's `today`, R's `Sys.Date()`. */
export function isMovingDate(date: string): boolean {
  return /^(?:today|now|last-modified|`r [^`]*`|r\s[^\n]*|\{\{[^{}]*\}\}|[^\n]{0,40}\bSys\.(?:Date|time)\b[^\n]*)$/iu.test(
    date.trim(),
  );
}
