/** What a file is by its name or heading: "00-preface.md", "Anhang B", "まえがき". */
import { type Matter, type SectionRole, withoutEnding } from '../../model/index.ts';

export interface NamedRole {
  readonly role: SectionRole;
  /** Where it belongs if nothing speaks against it; `either`: to the body, or to what stands around it. */
  readonly matter: Matter | 'either';
}

/** Names in English, German, French, Spanish and Japanese; without accents, lower case. */
const names: readonly (readonly [RegExp, SectionRole, NamedRole['matter']])[] = [
  [/^(?:chapter|chap|kapitel|chapitre|capitulo)\s*(?:\d+|[ivxlc]+)?$/, 'chapter', 'body'],
  [/^(?:title ?page|titelseite|page de titre|portada)$/, 'titlepage', 'front'],
  [/^(?:copyright(?: page)?|imprint|impressum)$/, 'imprint', 'front'],
  [/^(?:dedication|widmung|dedicace|dedicatoria|献辞)$/, 'dedication', 'front'],
  [/^(?:epigraph|motto|epigraphe|epigrafe)$/, 'epigraph', 'front'],
  [/^(?:foreword|geleitwort|avant propos|序文)(?: (?:by|to|von|zur|de) .*)?$/, 'foreword', 'front'],
  [/^(?:preface|vorwort|prefacio|まえがき|序|この書籍について)(?: (?:by|to|zur|de|a) .*)?$/, 'preface', 'front'],
  [
    /^(?:abstract|front ?matter|titelei|about this book|uber dieses buch|how to (?:use|read) this book)$/,
    'preface',
    'front',
  ],
  [/^(?:acknowledge?ments|thanks|danksagung|dank|remerciements|agradecimientos|謝辞)$/, 'acknowledgments', 'either'],
  [/^(?:introduction|intro|einleitung|einfuhrung|introduccion|はじめに|序論)$/, 'introduction', 'either'],
  [/^(?:prologue|prolog|prologo)$/, 'prologue', 'body'],
  [/^(?:epilogue|epilog|epilogo)$/, 'epilogue', 'either'],
  [/^(?:conclusions?|schluss|schlusswort|fazit|conclusiones|結論)$/, 'conclusion', 'either'],
  [/^(?:afterword|nachwort|postface|postscript|あとがき|おわりに)$/, 'afterword', 'back'],
  [/^(?:appendix|appendices|anhang|annexe?|appendice|apendice|anexo|付録)(?:\s.*)?$/, 'appendix', 'back'],
  [/^(?:glossary|glossar|glossaire|glosario|用語集)(?: (?:of|der) .*)?$/, 'glossary', 'back'],
  [
    /^(?:bibliography|references|works cited|further reading|bibliographie|literatur|literaturverzeichnis|quellen|bibliografia|referencias|参考文献)$/,
    'bibliography',
    'back',
  ],
  [/^(?:index|register|sachregister|personenregister|索引)(?: (?:of|der) .*)?$/, 'index', 'back'],
  [/^(?:colophon|kolophon|colofon|奥付)$/, 'colophon', 'back'],
  [/^(?:back ?matter|about the authors?|uber (?:den|die) autor(?:in|en)?|著者紹介)$/, 'chapter', 'back'],
];

/** "Summary", "Table of Contents", "Inhalt": what a list of chapters is called, whatever the book. */
export function namesList(title: string): boolean {
  return listNames.test(fold(title));
}

const listNames =
  /^(?:summary|(?:table of )?contents?|toc|chapters|read ?me|inhalt|inhaltsverzeichnis|ubersicht|sommaire|table des matieres|indice|tabla de contenidos?|sumario|sommario|inhoud|inhoudsopgave|innehall|indhold|innhold|sisallys|spis tresci|obsah|cuprins|icindekiler|содержание|оглавление|зміст|目次|目录|目錄|차례|목차|فهرست|المحتويات|תוכן העניינים|index)$/;

/** Role by a name or a heading; undefined: nothing special, a chapter. */
export function roleOfName(name: string): NamedRole | undefined {
  const plain = fold(name);
  const row = names.find(([pattern]) => pattern.test(plain));
  return row === undefined ? undefined : { role: row[1], matter: row[2] };
}

/** Without accents, numbers before it and punctuation, in lower case. */
function fold(name: string): string {
  return withoutEnding(name)
    .replace(/^[\d\s._-]+(?=\D)/, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_.:–—]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a section of this role stands by itself. */
export function matterOfRole(role: SectionRole): NamedRole['matter'] {
  return names.find(([, named]) => named === role)?.[2] ?? 'body';
}

/** "Part II", "Teil 2", "第一部: 基本文法": an entry with this title opens a part. */
export function namesPart(title: string): boolean {
  return /^(?:part|book|teil|buch|partie|livre|parte|libro)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier)\b|^第[一二三四五六七八九十\d]+部/i.test(
    title,
  );
}

/** Only chapters in the body and appendices are numbered of themselves. */
export function isNumbered(role: SectionRole, matter: Matter): boolean {
  return role === 'appendix' || (role === 'chapter' && matter === 'body');
}
