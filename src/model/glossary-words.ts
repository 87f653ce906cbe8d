/** What a glossary and a list of abbreviations say, by language. */
export interface GlossaryWords {
  readonly glossary: string;
  /** Before the places at which the text names a term. */
  readonly places: string;
  /** What the button that shows a definition is called. */
  readonly definition: string;
  readonly abbreviations: string;
}

const en: GlossaryWords = {
  glossary: 'Glossary',
  places: 'In the text',
  definition: 'Definition',
  abbreviations: 'Abbreviations',
};

const words: Readonly<Record<string, GlossaryWords>> = {
  en,
  de: { glossary: 'Glossar', places: 'Im Text', definition: 'Erklärung', abbreviations: 'Abkürzungen' },
  fr: { glossary: 'Glossaire', places: 'Dans le texte', definition: 'Définition', abbreviations: 'Abréviations' },
  es: { glossary: 'Glosario', places: 'En el texto', definition: 'Definición', abbreviations: 'Abreviaturas' },
  it: { glossary: 'Glossario', places: 'Nel testo', definition: 'Definizione', abbreviations: 'Abbreviazioni' },
  nl: { glossary: 'Woordenlijst', places: 'In de tekst', definition: 'Betekenis', abbreviations: 'Afkortingen' },
  pt: { glossary: 'Glossário', places: 'No texto', definition: 'Definição', abbreviations: 'Abreviaturas' },
  pl: { glossary: 'Słowniczek', places: 'W tekście', definition: 'Definicja', abbreviations: 'Skróty' },
  ja: { glossary: '用語集', places: '本文', definition: '定義', abbreviations: '略語' },
  zh: { glossary: '术语表', places: '正文', definition: '释义', abbreviations: '缩略语' },
};

/** For a BCP 47 tag; English where a language has none yet. */
export function glossaryWordsFor(language: string): GlossaryWords {
  return words[language.toLowerCase().split('-')[0] ?? ''] ?? en;
}
