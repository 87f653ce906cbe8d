/** What a list of works is called. */
const titles: Readonly<Record<string, string>> = {
  ar: 'المراجع',
  ca: 'Bibliografia',
  cs: 'Literatura',
  da: 'Litteratur',
  de: 'Literatur',
  en: 'Bibliography',
  es: 'Bibliografía',
  fa: 'کتاب‌نامه',
  fi: 'Kirjallisuus',
  fr: 'Bibliographie',
  he: 'ביבליוגרפיה',
  hu: 'Irodalom',
  it: 'Bibliografia',
  ja: '参考文献',
  ko: '참고문헌',
  nb: 'Litteratur',
  nl: 'Bibliografie',
  nn: 'Litteratur',
  no: 'Litteratur',
  pl: 'Bibliografia',
  pt: 'Bibliografia',
  ro: 'Bibliografie',
  ru: 'Список литературы',
  sv: 'Litteratur',
  tr: 'Kaynakça',
  uk: 'Література',
  zh: '参考文献',
};

export function titleOfList(language: string): string {
  return titles[language.split('-')[0] ?? ''] ?? titles['en'] ?? '';
}
