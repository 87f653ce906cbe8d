/**
 * bookdown's text references (https://bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html#text-references):
 * a paragraph `(ref:x) Some *words*.` says what stands wherever `(ref:x)` is written, in captions above all.
 */
import { findCodeLines } from '../fenced-code.ts';
import type { ForeignSign } from '../foreign-signs.ts';

export interface TextReferences {
  /** Its words, by its name, and the line where they are said. */
  readonly words: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  /** Names that something used. */
  readonly used: Set<string>;
}

export const noTextReferences: TextReferences = { words: new Map(), used: new Set() };

const definition = /^\(ref:([^()\s]{1,100})\)[ \t]+(\S.*)$/u;
/** Code within a line is as it was written. */
const use = /(`{1,9})(?!`)[^]{0,999}?(?<!`)\1(?!`)|\(ref:([^()\s]{1,100})\)/gu;

/** Takes what they say out of a text, line for line. @param outer what is known around it */
export function takeTextReferences(
  text: string,
  outer: TextReferences,
): { readonly text: string; readonly references: TextReferences } {
  if (!text.includes('(ref:')) return { text, references: outer };
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  const words = new Map(outer.words);
  for (const [index, line] of lines.entries()) {
    const [, name, said] = code.has(index) ? [] : (definition.exec(line) ?? []);
    const isAlone = (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '';
    if (name === undefined || said === undefined || !isAlone) continue;
    if (!words.has(name)) words.set(name, { text: said.trimEnd(), line: index + 1 });
    lines[index] = '';
  }
  const references: TextReferences = { words, used: outer.used };
  const done = lines.map((line, index) => (code.has(index) ? line : useTextReferences(line, references)));
  return { text: done.join('\n'), references };
}

/** Words that nothing stands for. */
export function findUnused({ words, used }: TextReferences): ForeignSign[] {
  const left = [...words].filter(([name]) => !used.has(name));
  return left.map(([, { line }]) => ({ kind: 'textReference', line, column: 1 }));
}

/** Puts the words where they are meant; a name that says nothing stays as it is. */
export function useTextReferences(text: string, { words, used }: TextReferences): string {
  if (words.size === 0 || !text.includes('(ref:')) return text;
  return text.replaceAll(use, (whole, _marks, name?: string) => {
    const said = name === undefined ? undefined : words.get(name);
    if (name === undefined || said === undefined) return whole;
    used.add(name);
    return said.text;
  });
}
