/** The characters of a book, by what they are set in. */
import type { Nodes } from 'hast';
import type { Book, Section } from '../model/book.ts';
import { termsFor } from '../model/terms.ts';
import type { Place } from '../report/report.ts';

export interface BookText {
  readonly prose: ReadonlySet<string>;
  readonly code: ReadonlySet<string>;
}

/** What editions set for a note's way back, and for a box that print cannot tick. */
const backlink = '↩';
const checkboxes = '☐☑';

const codeElements = new Set(['pre', 'code', 'kbd', 'samp', 'tt']);

/** Characters of one section: its text, its notes, what is read of its pictures. */
export function gatherCharacters(section: Section): BookText {
  const prose = new Set<string>();
  const code = new Set<string>();
  const add = (text: string, to: Set<string>): void => {
    for (const character of text) to.add(character);
  };
  const walk = (node: Nodes, into: Set<string>): void => {
    if (node.type === 'text') add(node.value, into);
    else if (node.type === 'element') {
      if (node.tagName === 'input') add(checkboxes, prose);
      const target = codeElements.has(node.tagName) ? code : into;
      if (typeof node.properties.alt === 'string') add(node.properties.alt, prose);
      for (const child of node.children) walk(child, target);
    } else if (node.type === 'root') for (const child of node.children) walk(child, into);
  };
  walk(section.body, prose);
  if (section.notes.length > 0) add(backlink, prose);
  for (const note of section.notes) for (const node of note.body) walk(node, prose);
  add(section.title, prose);
  add(section.number ?? '', prose);
  return { prose, code };
}

/** Where a character first stands in the manuscript: its line, or that of what it stands in. */
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
