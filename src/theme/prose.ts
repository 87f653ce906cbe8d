/** The characters of a book, by what they are set in. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Book, CONTINUE, EXIT, type Section, hasClass, termsFor, visit } from '../model/index.ts';
import { CharacterSet } from './character-set.ts';
import { findEmojiSequences } from './emoji.ts';
import { shownInFormula, wordsInFormula } from './formula-letters.ts';

export interface BookText {
  readonly prose: ReadonlySet<string>;
  readonly code: ReadonlySet<string>;
  readonly math: ReadonlySet<string>;
}

/** What editions set for a note's way back, and for a box that print cannot tick. */
const backlink = '↩';
const checkboxes = '☐☑';

const codeElements = new Set(['pre', 'code', 'kbd', 'samp', 'tt']);

/** Code, and telegrams, which are typed. */
function isInMono(node: Element): boolean {
  return codeElements.has(node.tagName) || hasClass(node, 'telegram');
}

/** Whether anything in a book is set as code. */
export function hasCode({ sections }: Book): boolean {
  let found = false;
  for (const { body, notes } of sections)
    for (const tree of [body, ...notes.flatMap((note) => [...note.body])])
      visit(tree, 'element', (node) => {
        found ||= isInMono(node) && toString(node) !== '';
        return found ? EXIT : CONTINUE;
      });
  return found;
}

/** The characters of a book in one language. */
export interface LanguageText extends BookText {
  readonly language: string;
  /** Emoji of several characters. */
  readonly sequences: ReadonlySet<string>;
}

/** A text of a section as it is shown. */
export interface ShownText {
  readonly text: string;
  readonly kind: keyof BookText;
  readonly language: string;
  /** Of the text itself, or of what it stands in. */
  readonly position?: Nodes['position'];
  /** Whether the position is that of its first letter. */
  readonly exact?: boolean;
}

/** Shown texts of a section: its body, its notes, what editions put in for them. */
export function walkTexts(section: Section, language: string, tell: (shown: ShownText) => void): void {
  const walk = (node: Nodes, kind: keyof BookText, around: string, above: Nodes['position']): void => {
    const position = node.position ?? above;
    if (node.type === 'text')
      tell({ text: node.value, kind, language: around, position, exact: node.position !== undefined });
    if (node.type === 'element' && node.tagName === 'input')
      tell({ text: checkboxes, kind: 'prose', language: around, position });
    if (!('children' in node)) return;
    const { lang } = node.type === 'element' ? node.properties : {};
    const own = typeof lang === 'string' ? lang : around;
    if (node.type === 'element' && node.tagName === 'math') {
      tell({ text: shownInFormula(node), kind: 'math', language: own, position });
      // Words in formulas are set in the face of the text.
      tell({ text: wordsInFormula(node), kind: 'prose', language: own, position });
      return;
    }
    const inside = node.type === 'element' && isInMono(node) ? 'code' : kind;
    for (const child of node.children) walk(child, inside, own, position);
  };
  const own = section.language ?? language;
  walk(section.body, 'prose', own, undefined);
  if (section.notes.length > 0) tell({ text: backlink, kind: 'prose', language: own });
  for (const note of section.notes) for (const node of note.body) walk(node, 'prose', own, undefined);
  for (const text of [section.title, section.number ?? '']) tell({ text, kind: 'prose', language: own });
}

/** The texts of a book by their languages, that of the book first. */
export function gatherLanguages(book: Book): readonly LanguageText[] {
  type Gathered = Record<keyof BookText, CharacterSet> & { language: string; sequences: Set<string> };
  const found = new Map<string, Gathered>();
  const tell = ({ text: value, kind, language }: ShownText): void => {
    const text = found.get(language) ?? {
      language,
      prose: new CharacterSet(),
      code: new CharacterSet(),
      math: new CharacterSet(),
      sequences: new Set<string>(),
    };
    found.set(language, text);
    text[kind].add(value);
    for (const sequence of findEmojiSequences(value)) text.sequences.add(sequence);
  };
  const { language } = book.metadata;
  const added = alwaysNeeded + JSON.stringify([book.metadata, termsFor(language)]);
  tell({ text: added, kind: 'prose', language });
  for (const section of book.sections) walkTexts(section, language, tell);
  return [...found.values()].map(({ prose, code, math, ...text }) => ({
    ...text,
    prose: new Set(prose),
    code: new Set(code),
    math: new Set(math),
  }));
}

/** What the editions add to any book: figures, roman numerals, punctuation. */
export const alwaysNeeded =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00A0·©–—‘’“”•…';

/** All characters of the book, with those of its metadata. */
export function gatherBookCharacters(book: Book): BookText {
  const texts = gatherLanguages(book);
  const prose = new Set(texts.flatMap((text) => [...text.prose]));
  const code = new Set(texts.flatMap((text) => [...text.code]));
  if (code.size > 0) for (const character of alwaysNeeded) code.add(character);
  return { prose, code, math: new Set(texts.flatMap((text) => [...text.math])) };
}
