/** What an index says, by language. */
export interface IndexWords {
  readonly index: string;
  readonly see: string;
  readonly seeAlso: string;
  /** What stands before the entries that begin with no letter. */
  readonly signs: string;
  readonly numbers: string;
  /** Before the number of a note: “47n3”. */
  readonly note: string;
  /** Said at the beginning where some numbers are bold. */
  readonly main: string;
  /** At the head of a column that an entry or a letter goes on in: `%` stands for its name. */
  readonly continued: string;
}

const en: IndexWords = {
  index: 'Index',
  see: 'see',
  seeAlso: 'see also',
  signs: 'Signs',
  numbers: 'Numbers',
  note: 'n',
  main: 'Bold numbers lead to where a thing is mainly treated.',
  continued: '% (continued)',
};

const words: Readonly<Record<string, IndexWords>> = {
  en,
  de: {
    index: 'Register',
    see: 'siehe',
    seeAlso: 'siehe auch',
    signs: 'Zeichen',
    numbers: 'Zahlen',
    note: ' Anm. ',
    main: 'Fette Zahlen verweisen auf die Hauptstelle.',
    continued: '% (Fortsetzung)',
  },
  fr: {
    index: 'Index',
    see: 'voir',
    seeAlso: 'voir aussi',
    signs: 'Signes',
    numbers: 'Nombres',
    note: ' n. ',
    main: 'Les numéros en gras renvoient au passage principal.',
    continued: '% (suite)',
  },
  es: {
    index: 'Índice analítico',
    see: 'véase',
    seeAlso: 'véase también',
    signs: 'Signos',
    numbers: 'Números',
    note: ' n. ',
    main: 'Los números en negrita remiten al pasaje principal.',
    continued: '% (continuación)',
  },
  it: {
    index: 'Indice analitico',
    see: 'vedi',
    seeAlso: 'vedi anche',
    signs: 'Segni',
    numbers: 'Numeri',
    note: ' n. ',
    main: 'I numeri in grassetto rinviano al passo principale.',
    continued: '% (segue)',
  },
  nl: {
    index: 'Register',
    see: 'zie',
    seeAlso: 'zie ook',
    signs: 'Tekens',
    numbers: 'Getallen',
    note: 'n',
    main: 'Vette nummers verwijzen naar de voornaamste plaats.',
    continued: '% (vervolg)',
  },
  pt: {
    index: 'Índice remissivo',
    see: 'ver',
    seeAlso: 'ver também',
    signs: 'Sinais',
    numbers: 'Números',
    note: ' n. ',
    main: 'Os números em negrito remetem para a passagem principal.',
    continued: '% (continuação)',
  },
  pl: {
    index: 'Indeks',
    see: 'zob.',
    seeAlso: 'zob. też',
    signs: 'Znaki',
    numbers: 'Liczby',
    note: ' przyp. ',
    main: 'Pogrubione numery wskazują główne miejsce.',
    continued: '% (ciąg dalszy)',
  },
  ja: {
    index: '索引',
    see: '→',
    seeAlso: '→',
    signs: '記号',
    numbers: '数字',
    note: '注',
    main: '太字の数字は主要な箇所を示す。',
    continued: '%（続き）',
  },
  zh: {
    index: '索引',
    see: '见',
    seeAlso: '另见',
    signs: '符号',
    numbers: '数字',
    note: '注',
    main: '粗体数字表示主要论述之处。',
    continued: '%（续）',
  },
  'zh-hant': {
    index: '索引',
    see: '見',
    seeAlso: '另見',
    signs: '符號',
    numbers: '數字',
    note: '註',
    main: '粗體數字表示主要論述之處。',
    continued: '%（續）',
  },
};

/** For a BCP 47 tag; English where a language has none yet. */
export function indexWordsFor(language: string): IndexWords {
  const tag = language.toLowerCase();
  const isHant = /^zh-(?:hant|tw|hk|mo)\b/u.test(tag);
  return words[isHant ? 'zh-hant' : (tag.split('-')[0] ?? '')] ?? en;
}
