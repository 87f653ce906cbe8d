/**
 * The words that Octavo itself puts into a book, by language: a file for each. Another language is another file, and
 * a line here. Where there is none, a book has these words in English.
 */
import { findByLanguage } from '../by-language.ts';
import { arabic } from './arabic.ts';
import type { AccessibilityTerms, BookWords, GlossaryWords, IndexWords, ReferenceWords, Terms } from './book-words.ts';
import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { europeanPortuguese, portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { traditionalChinese } from './traditional-chinese.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

export type { GlossaryWords, IndexWords, ReferenceWords, Terms } from './book-words.ts';

/** By the language, or by the tag where a country or a script has words of its own. */
export const bookWords: Readonly<Record<string, BookWords>> = {
  ar: arabic,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  it: italian,
  ja: japanese,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  'pt-pt': europeanPortuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
  'zh-hant': traditionalChinese,
};

function wordsFor(language: string): BookWords {
  return findByLanguage(bookWords, language) ?? english;
}

/** Terms for a BCP 47 tag. */
export function termsFor(language: string): Terms {
  return wordsFor(language).terms;
}

export function referenceWordsFor(language: string): ReferenceWords {
  return wordsFor(language).references;
}

export function indexWordsFor(language: string): IndexWords {
  return wordsFor(language).index;
}

export function glossaryWordsFor(language: string): GlossaryWords {
  return wordsFor(language).glossary;
}

export function titleOfFirstLines(language: string): string {
  return wordsFor(language).firstLines;
}

/** Sentences, the language that they are in, and what stands between them. */
export function accessibilityTermsFor(language: string): { terms: AccessibilityTerms; language: string; gap: string } {
  const words = findByLanguage(bookWords, language);
  if (words === undefined) return { terms: english.accessibility, language: 'en', gap: ' ' };
  return { terms: words.accessibility, language, gap: /^(?:ja|zh|yue)\b/iu.test(language) ? '' : ' ' };
}
