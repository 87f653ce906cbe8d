import { findByLanguage } from './by-language.ts';

/** How pages are cited, one and several; the number stands for `%`. */
const pagePhrases: Readonly<Record<string, readonly [one: string, many: string]>> = {
  en: ['p. %', 'pp. %'],
  de: ['S. %', 'S. %'],
  fr: ['p. %', 'p. %'],
  es: ['p. %', 'pp. %'],
  it: ['p. %', 'pp. %'],
  pt: ['p. %', 'pp. %'],
  ca: ['p. %', 'pp. %'],
  la: ['p. %', 'pp. %'],
  nl: ['p. %', 'p. %'],
  da: ['s. %', 's. %'],
  sv: ['s. %', 's. %'],
  no: ['s. %', 's. %'],
  nb: ['s. %', 's. %'],
  nn: ['s. %', 's. %'],
  is: ['bls. %', 'bls. %'],
  fi: ['s. %', 's. %'],
  et: ['lk %', 'lk %'],
  pl: ['s. %', 's. %'],
  cs: ['s. %', 's. %'],
  sk: ['s. %', 's. %'],
  hr: ['str. %', 'str. %'],
  sl: ['str. %', 'str. %'],
  hu: ['%. o.', '%. o.'],
  ro: ['p. %', 'pp. %'],
  tr: ['s. %', 's. %'],
  el: ['σ. %', 'σσ. %'],
  ru: ['с. %', 'с. %'],
  uk: ['с. %', 'с. %'],
  ar: ['ص %', 'ص %'],
  fa: ['ص %', 'صص %'],
  he: ['עמ׳ %', 'עמ׳ %'],
  ja: ['%ページ', '%ページ'],
  zh: ['第%页', '第%页'],
  'zh-hant': ['第%頁', '第%頁'],
  ko: ['%쪽', '%쪽'],
};

/** "p. 47", "S. 47": a phrase with `%` for the number. Words and number hold together. */
export function pagePhrase(language: string, count: 'one' | 'many'): string {
  const [one, many] = findByLanguage(pagePhrases, language) ?? ['p. %', 'pp. %'];
  return (count === 'one' ? one : many).replaceAll(' ', '\u00A0');
}
