/** The words that Octavo itself puts into a book, by language. */
import type { RelatorCode } from './metadata.ts';
import { ar, fa, he } from './terms-rtl.ts';

export interface Terms {
  readonly contents: string;
  readonly notes: string;
  readonly note: string;
  readonly chapter: string;
  readonly part: string;
  readonly appendix: string;
  readonly cover: string;
  readonly titlePage: string;
  readonly imprint: string;
  readonly dedication: string;
  readonly epigraph: string;
  readonly page: string;
  readonly pages: string;
  /** The switch that shows them. */
  readonly pageNumbers: string;
  readonly figure: string;
  readonly table: string;
  /** Titles of the lists of figures and tables. */
  readonly figures: string;
  readonly tables: string;
  readonly by: string;
  readonly aboutAuthor: string;
  readonly backToReference: string;
  readonly skipToText: string;
  readonly search: string;
  /** How much was found; the number stands for `%`. */
  readonly found: string;
  readonly nothingFound: string;
  readonly moreFound: string;
  readonly previous: string;
  readonly next: string;
  readonly landmarks: string;
  readonly startOfText: string;
  readonly published: string;
  readonly allRightsReserved: string;
  readonly setIn: string;
  readonly madeWith: string;
  /** Names of call-outs without a title of their own. */
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
  /** Before names on the title page or the imprint: "Edited by". */
  readonly roles: Readonly<Record<Exclude<RelatorCode, 'aut'>, string>>;
  /** The printed book, of which an identifier is: beside EPUB, PDF, HTML. */
  readonly printed: string;
  /** Above the reference by which the book is cited. */
  readonly cite: string;
}

const en: Terms = {
  contents: 'Contents',
  notes: 'Notes',
  note: 'Note',
  chapter: 'Chapter',
  part: 'Part',
  appendix: 'Appendix',
  cover: 'Cover',
  titlePage: 'Title page',
  imprint: 'Imprint',
  dedication: 'Dedication',
  epigraph: 'Epigraph',
  page: 'Page',
  pages: 'Pages',
  pageNumbers: 'Page numbers',
  figure: 'Figure',
  table: 'Table',
  figures: 'Figures',
  tables: 'Tables',
  by: 'by',
  aboutAuthor: 'About the author',
  backToReference: 'Back to the text',
  skipToText: 'Skip to the text',
  search: 'Search',
  found: 'Found: %',
  nothingFound: 'Nothing found',
  moreFound: 'Show more',
  previous: 'Previous',
  next: 'Next',
  landmarks: 'Landmarks',
  startOfText: 'Start of the text',
  published: 'Published',
  allRightsReserved: 'All rights reserved.',
  setIn: 'Set in',
  madeWith: 'Made with Octavo',
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  roles: {
    edt: 'Edited by',
    trl: 'Translated by',
    ill: 'Illustrated by',
    aui: 'With an introduction by',
    aft: 'With an afterword by',
    pht: 'Photographs by',
    cov: 'Cover by',
    com: 'Compiled by',
    win: 'With an introduction by',
    ctb: 'With contributions by',
    bkd: 'Designed by',
    nrt: 'Read by',
    pbl: 'Published by',
  },
  printed: 'print',
  cite: 'How to cite',
};

const de: Terms = {
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  note: 'Anmerkung',
  chapter: 'Kapitel',
  part: 'Teil',
  appendix: 'Anhang',
  cover: 'Umschlag',
  titlePage: 'Titelseite',
  imprint: 'Impressum',
  dedication: 'Widmung',
  epigraph: 'Motto',
  page: 'Seite',
  pages: 'Seiten',
  pageNumbers: 'Seitenzahlen',
  figure: 'Abbildung',
  table: 'Tabelle',
  figures: 'Abbildungen',
  tables: 'Tabellen',
  by: 'von',
  aboutAuthor: 'Über die Autorin, den Autor',
  backToReference: 'Zurück zum Text',
  skipToText: 'Zum Text springen',
  search: 'Suche',
  found: 'Gefunden: %',
  nothingFound: 'Nichts gefunden',
  moreFound: 'Mehr zeigen',
  previous: 'Zurück',
  next: 'Weiter',
  landmarks: 'Orientierungspunkte',
  startOfText: 'Beginn des Textes',
  published: 'Erschienen',
  allRightsReserved: 'Alle Rechte vorbehalten.',
  setIn: 'Gesetzt aus',
  madeWith: 'Hergestellt mit Octavo',
  callouts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  roles: {
    edt: 'Herausgegeben von',
    trl: 'Übersetzt von',
    ill: 'Illustriert von',
    aui: 'Mit einer Einleitung von',
    aft: 'Mit einem Nachwort von',
    pht: 'Fotografien von',
    cov: 'Umschlag von',
    com: 'Zusammengestellt von',
    win: 'Mit einer Einleitung von',
    ctb: 'Mit Beiträgen von',
    bkd: 'Gestaltet von',
    nrt: 'Gelesen von',
    pbl: 'Verlegt von',
  },
  printed: 'gedruckt',
  cite: 'Zitierhinweis',
};

const fr: Terms = {
  contents: 'Table des matières',
  notes: 'Notes',
  note: 'Note',
  chapter: 'Chapitre',
  part: 'Partie',
  appendix: 'Annexe',
  cover: 'Couverture',
  titlePage: 'Page de titre',
  imprint: 'Mentions légales',
  dedication: 'Dédicace',
  epigraph: 'Épigraphe',
  page: 'Page',
  pages: 'Pages',
  pageNumbers: 'Numéros de page',
  figure: 'Figure',
  table: 'Tableau',
  figures: 'Table des figures',
  tables: 'Liste des tableaux',
  by: 'par',
  aboutAuthor: 'À propos de l’auteur',
  backToReference: 'Retour au texte',
  skipToText: 'Aller au texte',
  search: 'Recherche',
  found: 'Résultats\u00A0: %',
  nothingFound: 'Aucun résultat',
  moreFound: 'En voir plus',
  previous: 'Précédent',
  next: 'Suivant',
  landmarks: 'Repères',
  startOfText: 'Début du texte',
  published: 'Paru',
  allRightsReserved: 'Tous droits réservés.',
  setIn: 'Composé en',
  madeWith: 'Réalisé avec Octavo',
  callouts: { note: 'Note', tip: 'Conseil', important: 'Important', warning: 'Avertissement', caution: 'Attention' },
  roles: {
    edt: 'Édité par',
    trl: 'Traduit par',
    ill: 'Illustré par',
    aui: 'Introduction de',
    aft: 'Postface de',
    pht: 'Photographies de',
    cov: 'Couverture de',
    com: 'Réuni par',
    win: 'Introduction de',
    ctb: 'Avec la participation de',
    bkd: 'Conception graphique de',
    nrt: 'Lu par',
    pbl: 'Publié par',
  },
  printed: 'imprimé',
  cite: 'Pour citer',
};

const es: Terms = {
  contents: 'Índice',
  notes: 'Notas',
  note: 'Nota',
  chapter: 'Capítulo',
  part: 'Parte',
  appendix: 'Apéndice',
  cover: 'Cubierta',
  titlePage: 'Portada',
  imprint: 'Créditos',
  dedication: 'Dedicatoria',
  epigraph: 'Epígrafe',
  page: 'Página',
  pages: 'Páginas',
  pageNumbers: 'Números de página',
  figure: 'Figura',
  table: 'Tabla',
  figures: 'Índice de figuras',
  tables: 'Índice de tablas',
  by: 'por',
  aboutAuthor: 'Sobre el autor',
  backToReference: 'Volver al texto',
  skipToText: 'Ir al texto',
  search: 'Buscar',
  found: 'Resultados: %',
  nothingFound: 'Sin resultados',
  moreFound: 'Ver más',
  previous: 'Anterior',
  next: 'Siguiente',
  landmarks: 'Puntos de referencia',
  startOfText: 'Comienzo del texto',
  published: 'Publicado',
  allRightsReserved: 'Todos los derechos reservados.',
  setIn: 'Compuesto en',
  madeWith: 'Hecho con Octavo',
  callouts: { note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Advertencia', caution: 'Precaución' },
  roles: {
    edt: 'Edición de',
    trl: 'Traducción de',
    ill: 'Ilustraciones de',
    aui: 'Introducción de',
    aft: 'Epílogo de',
    pht: 'Fotografías de',
    cov: 'Cubierta de',
    com: 'Selección de',
    win: 'Introducción de',
    ctb: 'Con contribuciones de',
    bkd: 'Diseño de',
    nrt: 'Leído por',
    pbl: 'Publicado por',
  },
  printed: 'impreso',
  cite: 'Cómo citar',
};

const ja: Terms = {
  contents: '目次',
  notes: '注',
  note: '注',
  chapter: '第',
  part: '部',
  appendix: '付録',
  cover: '表紙',
  titlePage: '扉',
  imprint: '奥付',
  dedication: '献辞',
  epigraph: '題辞',
  page: 'ページ',
  pages: 'ページ',
  pageNumbers: 'ページ番号',
  figure: '図',
  table: '表',
  figures: '図目次',
  tables: '表目次',
  by: '著',
  aboutAuthor: '著者について',
  backToReference: '本文に戻る',
  skipToText: '本文へ',
  search: '検索',
  found: '%件見つかりました',
  nothingFound: '見つかりません',
  moreFound: 'さらに表示',
  previous: '前へ',
  next: '次へ',
  landmarks: 'ランドマーク',
  startOfText: '本文の始まり',
  published: '発行',
  allRightsReserved: '無断転載を禁じます。',
  setIn: '使用書体',
  madeWith: 'Octavo で作成',
  callouts: { note: '注記', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
  roles: {
    edt: '編',
    trl: '訳',
    ill: '挿絵',
    aui: '序文',
    aft: 'あとがき',
    pht: '写真',
    cov: '装丁',
    com: '編纂',
    win: '序文',
    ctb: '協力',
    bkd: 'デザイン',
    nrt: '朗読',
    pbl: '発行',
  },
  printed: '印刷版',
  cite: '引用の仕方',
};

const byLanguage: Readonly<Record<string, Terms>> = { en, de, fr, es, ja, ar, fa, he };

/** Terms for a BCP 47 tag; English where a language has none yet. */
export function termsFor(language: string): Terms {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? en;
}

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
  ko: ['%쪽', '%쪽'],
};

/** "p. 47", "S. 47": a phrase with `%` for the number. Words and number hold together. */
export function pagePhrase(language: string, count: 'one' | 'many'): string {
  const tag = language.toLowerCase();
  const own = tag.startsWith('zh-hant') || /^zh-(?:tw|hk|mo)\b/.test(tag) ? (['第%頁', '第%頁'] as const) : undefined;
  const [one, many] = own ?? pagePhrases[tag.split('-')[0] ?? ''] ?? ['p. %', 'pp. %'];
  return (count === 'one' ? one : many).replaceAll(' ', '\u00A0');
}
