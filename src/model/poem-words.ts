/** What an index of first lines is called. Languages that are not here use English. */
const titles: Readonly<Record<string, string>> = {
  en: 'Index of First Lines',
  de: 'Verzeichnis der Gedichtanfänge',
  fr: 'Table des incipit',
  es: 'Índice de primeros versos',
  it: 'Indice dei capoversi',
  nl: 'Register van eerste regels',
  pt: 'Índice de primeiros versos',
  pl: 'Indeks incipitów',
  ja: '初行索引',
  zh: '首行索引',
};

export function titleOfFirstLines(language: string): string {
  return titles[language.toLowerCase().split('-')[0] ?? 'en'] ?? 'Index of First Lines';
}
