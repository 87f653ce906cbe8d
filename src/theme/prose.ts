/** The characters of a book, by what they are set in. */
import type { Nodes } from 'hast';
import type { Book, Section } from '../model/book.ts';
import { termsFor } from '../model/terms.ts';
import type { Place } from '../report/report.ts';
import { findEmojiSequences } from './emoji.ts';

export interface BookText {
  readonly prose: ReadonlySet<string>;
  readonly code: ReadonlySet<string>;
}

/** What editions set for a note's way back, and for a box that print cannot tick. */
const backlink = '↩';
const checkboxes = '☐☑';

const codeElements = new Set(['pre', 'code', 'kbd', 'samp', 'tt']);

/** The characters of a book in one language. */
export interface LanguageText extends BookText {
  readonly language: string;
  /** Emoji of several characters. */
  readonly sequences: ReadonlySet<string>;
}

/** Shown texts of a section: its body, its notes, what editions put in for them. */
function walkTexts(
  section: Section,
  language: string,
  tell: (text: string, isCode: boolean, language: string) => void,
): void {
  const walk = (node: Nodes, isCode: boolean, around: string): void => {
    if (node.type === 'text') tell(node.value, isCode, around);
    if (node.type === 'element' && node.tagName === 'input') tell(checkboxes, false, around);
    if (!('children' in node)) return;
    const { lang } = node.type === 'element' ? node.properties : {};
    const own = typeof lang === 'string' ? lang : around;
    const inCode = isCode || (node.type === 'element' && codeElements.has(node.tagName));
    for (const child of node.children) walk(child, inCode, own);
  };
  const own = section.language ?? language;
  walk(section.body, false, own);
  if (section.notes.length > 0) tell(backlink, false, own);
  for (const note of section.notes) for (const node of note.body) walk(node, false, own);
  tell(section.title, false, own);
  tell(section.number ?? '', false, own);
}

/** Characters of one section: its text, its notes. */
export function gatherCharacters(section: Section): BookText {
  const text = { prose: new Set<string>(), code: new Set<string>() };
  walkTexts(section, '', (value, isCode) => {
    for (const character of value) text[isCode ? 'code' : 'prose'].add(character);
  });
  return text;
}

/** The texts of a book by their languages, that of the book first. */
export function gatherLanguages(book: Book): readonly LanguageText[] {
  const found = new Map<string, { language: string; prose: Set<string>; code: Set<string>; sequences: Set<string> }>();
  const tell = (value: string, isCode: boolean, language: string): void => {
    const text = found.get(language) ?? {
      language,
      prose: new Set<string>(),
      code: new Set<string>(),
      sequences: new Set<string>(),
    };
    found.set(language, text);
    for (const character of value) text[isCode ? 'code' : 'prose'].add(character);
    for (const sequence of findEmojiSequences(value)) text.sequences.add(sequence);
  };
  const { language } = book.metadata;
  tell(alwaysNeeded + JSON.stringify([book.metadata, termsFor(language)]), false, language);
  for (const section of book.sections) walkTexts(section, language, tell);
  return [...found.values()];
}

/** Where a character (or several) first stands in the manuscript: its line, or that of what it stands in. */
export function placeCharacter(section: Section, character: string): Place {
  const find = (node: Nodes, above: Nodes['position']): { line: number; column: number } | undefined => {
    const position = node.position ?? above;
    if (node.type === 'text') {
      const at = node.value.indexOf(character);
      if (at < 0 || position === undefined) return undefined;
      // Only a text with a place of its own counts from there.
      if (node.position === undefined) return position.start;
      const before = node.value.slice(0, at).split('\n');
      const last = before.at(-1)?.length ?? 0;
      return before.length === 1
        ? { line: position.start.line, column: position.start.column + last }
        : { line: position.start.line + before.length - 1, column: last + 1 };
    }
    if (!('children' in node)) return undefined;
    for (const child of node.children) {
      const found = find(child, position);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found =
    find(section.body, undefined) ??
    find({ type: 'root', children: section.notes.flatMap(({ body }) => [...body]) }, undefined);
  return { file: section.source, line: found?.line, column: found?.column };
}

/** What the editions add to any book: figures, roman numerals, punctuation. */
export const alwaysNeeded =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00A0·©–—‘’“”•…';

/** All characters of the book, with those of its metadata. */
export function gatherBookCharacters(book: Book): BookText {
  const prose = new Set(alwaysNeeded);
  const code = new Set<string>();
  for (const section of book.sections) {
    const characters = gatherCharacters(section);
    for (const character of characters.prose) prose.add(character);
    for (const character of characters.code) code.add(character);
  }
  for (const character of JSON.stringify([book.metadata, termsFor(book.metadata.language)])) prose.add(character);
  if (code.size > 0) for (const character of alwaysNeeded) code.add(character);
  return { prose, code };
}
