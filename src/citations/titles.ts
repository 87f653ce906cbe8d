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

export interface PartOfList {
  readonly types: readonly string[];
  /** What is of none of the types of the parts before. */
  readonly others: boolean;
  readonly title: string;
}

const kinds: readonly (readonly [name: string, types: readonly string[]])[] = [
  ['books', ['book', 'classic', 'collection', 'musical_score', 'pamphlet', 'periodical']],
  [
    'articles',
    (
      'article article-journal article-magazine article-newspaper chapter entry entry-dictionary entry-encyclopedia ' +
      'paper-conference review review-book'
    ).split(' '),
  ],
  ['sites', ['post', 'post-weblog', 'software', 'webpage', 'dataset']],
];

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { books: 'Bücher', articles: 'Aufsätze und Artikel', sites: 'Internet', others: 'Weiteres' },
  en: { books: 'Books', articles: 'Articles and chapters', sites: 'Online', others: 'Other works' },
  es: { books: 'Libros', articles: 'Artículos y capítulos', sites: 'En línea', others: 'Otras obras' },
  fr: { books: 'Livres', articles: 'Articles et chapitres', sites: 'En ligne', others: 'Autres' },
  it: { books: 'Libri', articles: 'Articoli e capitoli', sites: 'In rete', others: 'Altre opere' },
  ja: { books: '図書', articles: '論文・記事', sites: 'オンライン', others: 'その他' },
  nl: { books: 'Boeken', articles: 'Artikelen en hoofdstukken', sites: 'Online', others: 'Overige' },
  pl: { books: 'Książki', articles: 'Artykuły i rozdziały', sites: 'Źródła internetowe', others: 'Inne' },
  pt: { books: 'Livros', articles: 'Artigos e capítulos', sites: 'Em linha', others: 'Outras obras' },
  zh: { books: '图书', articles: '论文与文章', sites: '网络资源', others: '其他' },
};

/** The parts of a list that is parted by the types of works. */
export function partsOfList(language: string): PartOfList[] {
  const own = names[language.split('-')[0] ?? ''] ?? names['en'] ?? {};
  return [
    ...kinds.map(([name, types]) => ({ types, others: false, title: own[name] ?? '' })),
    { types: kinds.flatMap(([, types]) => types), others: true, title: own['others'] ?? '' },
  ];
}
