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
  cs: { facing: 'naproti', overleaf: 'na druhé straně listu', above: 'výše, %', below: 'níže, %' },
  sv: { facing: 'motstående sida', overleaf: 'omstående sida', above: 'ovan, %', below: 'nedan, %' },
  da: { facing: 'modstående side', overleaf: 'omstående side', above: 'ovenfor, %', below: 'nedenfor, %' },
  no: { facing: 'motstående side', overleaf: 'omstående side', above: 'ovenfor, %', below: 'nedenfor, %' },
  nb: { facing: 'motstående side', overleaf: 'omstående side', above: 'ovenfor, %', below: 'nedenfor, %' },
  nn: { facing: 'motståande side', overleaf: 'omståande side', above: 'ovanfor, %', below: 'nedanfor, %' },
  fi: { facing: 'viereisellä sivulla', overleaf: 'kääntöpuolella', above: 'edellä, %', below: 'jäljempänä, %' },
  ru: { facing: 'на соседней странице', overleaf: 'на обороте', above: 'выше, %', below: 'ниже, %' },
  uk: { facing: 'на сусідній сторінці', overleaf: 'на звороті', above: 'вище, %', below: 'нижче, %' },
  el: { facing: 'απέναντι', overleaf: 'στην πίσω σελίδα', above: 'παραπάνω, %', below: 'παρακάτω, %' },
  tr: { facing: 'karşı sayfada', overleaf: 'arka sayfada', above: 'yukarıda, %', below: 'aşağıda, %' },
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
