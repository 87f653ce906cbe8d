/** The words of a catalogue's pages and feeds, in the languages of presses; English where there are none. */
export interface Words {
  readonly language: string;
  readonly all: string;
  readonly newest: string;
  readonly series: string;
  readonly subject: string;
  readonly person: string;
  readonly languages: string;
  readonly withdrawn: string;
  readonly catalogue: string;
  readonly editions: string;
  readonly accessibility: string;
  readonly versions: string;
  readonly version: string;
  readonly changed: string;
  readonly records: string;
  readonly contents: string;
  readonly feeds: string;
  readonly from: string;
  readonly pages: string;
  readonly cover: string;
  readonly page: string;
}

const english: Words = {
  language: 'en',
  all: 'All titles',
  newest: 'New titles',
  series: 'Series',
  subject: 'Subjects',
  person: 'People',
  languages: 'Languages',
  withdrawn: 'Withdrawn',
  catalogue: 'Catalogue',
  editions: 'Editions',
  accessibility: 'Accessibility',
  versions: 'Versions',
  version: 'Version',
  changed: 'Changed',
  records: 'Records',
  contents: 'Contents',
  feeds: 'For apps, shops and libraries',
  from: 'From',
  pages: 'pages',
  cover: 'Cover',
  page: 'Page',
};

const known: Readonly<Record<string, Words>> = {
  en: english,
  de: {
    language: 'de',
    all: 'Alle Titel',
    newest: 'Neue Titel',
    series: 'Reihen',
    subject: 'Themen',
    person: 'Personen',
    languages: 'Sprachen',
    withdrawn: 'Zurückgezogen',
    catalogue: 'Katalog',
    editions: 'Ausgaben',
    accessibility: 'Barrierefreiheit',
    versions: 'Fassungen',
    version: 'Fassung',
    changed: 'Geändert',
    records: 'Datensätze',
    contents: 'Inhalt',
    feeds: 'Für Apps, Buchhandel und Bibliotheken',
    from: 'Ab',
    pages: 'Seiten',
    cover: 'Umschlag',
    page: 'Seite',
  },
  fr: {
    language: 'fr',
    all: 'Tous les titres',
    newest: 'Nouveautés',
    series: 'Collections',
    subject: 'Sujets',
    person: 'Personnes',
    languages: 'Langues',
    withdrawn: 'Retirés',
    catalogue: 'Catalogue',
    editions: 'Éditions',
    accessibility: 'Accessibilité',
    versions: 'Versions',
    version: 'Version',
    changed: 'Modifié',
    records: 'Notices',
    contents: 'Table des matières',
    feeds: 'Pour les applications, les librairies et les bibliothèques',
    from: 'À partir du',
    pages: 'pages',
    cover: 'Couverture',
    page: 'Page',
  },
  es: {
    language: 'es',
    all: 'Todos los títulos',
    newest: 'Novedades',
    series: 'Colecciones',
    subject: 'Temas',
    person: 'Personas',
    languages: 'Idiomas',
    withdrawn: 'Retirados',
    catalogue: 'Catálogo',
    editions: 'Ediciones',
    accessibility: 'Accesibilidad',
    versions: 'Versiones',
    version: 'Versión',
    changed: 'Cambios',
    records: 'Registros',
    contents: 'Índice',
    feeds: 'Para aplicaciones, librerías y bibliotecas',
    from: 'Desde',
    pages: 'páginas',
    cover: 'Cubierta',
    page: 'Página',
  },
};

export function wordsFor(language: string): Words {
  return known[language.split('-')[0] ?? ''] ?? english;
}

/** What titles are grouped by, in words. */
export function groupWords(words: Words): Readonly<Record<'series' | 'subject' | 'person' | 'language', string>> {
  return { series: words.series, subject: words.subject, person: words.person, language: words.languages };
}
