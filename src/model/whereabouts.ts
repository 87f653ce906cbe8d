/** Where something stands, seen from a page: “opposite”, “overleaf”, “above, p. 12”. */
import { findByLanguage } from './by-language.ts';
import { pagePhrase } from './page-phrases.ts';

/** `facing`: on the other page of the opening; `overleaf`: on the back of this one. */
export type Whereabouts = 'facing' | 'overleaf' | 'above' | 'below';

type Words = Readonly<Record<Whereabouts, string>>;

/** `%` stands for the page, said as the language says it. Other languages say the page alone. */
const words: Readonly<Record<string, Words>> = {
  en: { facing: 'opposite', overleaf: 'overleaf', above: 'above, %', below: 'below, %' },
  de: { facing: 'gegenüber', overleaf: 'umseitig', above: 'oben, %', below: 'unten, %' },
  fr: { facing: 'ci-contre', overleaf: 'au verso', above: 'ci-dessus, %', below: 'ci-dessous, %' },
  es: { facing: 'en la página opuesta', overleaf: 'al dorso', above: 'más arriba, %', below: 'más abajo, %' },
  it: { facing: 'a fronte', overleaf: 'a tergo', above: 'sopra, %', below: 'sotto, %' },
  nl: { facing: 'hiernaast', overleaf: 'aan ommezijde', above: 'hierboven, %', below: 'hieronder, %' },
  pt: { facing: 'na página ao lado', overleaf: 'no verso', above: 'acima, %', below: 'abaixo, %' },
  pl: { facing: 'na sąsiedniej stronie', overleaf: 'na odwrocie', above: 'powyżej, %', below: 'poniżej, %' },
  ja: { facing: '対向ページ', overleaf: '裏ページ', above: '前出、%', below: '後出、%' },
  zh: { facing: '对页', overleaf: '背页', above: '上文，%', below: '下文，%' },
  'zh-hant': { facing: '對頁', overleaf: '背頁', above: '上文，%', below: '下文，%' },
};

/** @param label of the page on which it stands */
export function sayWhereabouts(language: string, where: Whereabouts, label: string): string {
  const own = findByLanguage(words, language);
  const page = pagePhrase(language, 'one').replace('%', label);
  return own === undefined ? page : own[where].replace('%', page);
}
