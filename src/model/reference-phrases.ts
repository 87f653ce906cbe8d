/** A number as its kind is said in a language: “Figure 3”, “第3章”, “Sections 2.1 and 2.2”. */
import { type ReferenceWords, referenceWordsFor } from './languages/index.ts';
import type { NumberedKind } from './numbered-kinds.ts';

/** `Figures %`: what stands around a number, or around several. */
export function numberPattern(language: string, kind: NumberedKind, count: 'one' | 'many' = 'one'): string {
  const [one, many] = referenceWordsFor(language).names[kind];
  const name = count === 'one' ? one : many;
  return name.includes('%') ? name : `${name} %`;
}

/** "Chapter 3", "第3章", "Figure 4": how a number is said above a heading, in a caption, in a reference. */
export function sayNumber(language: string, kind: NumberedKind, number: string): string {
  return numberPattern(language, kind).replace('%', number);
}

/** The word alone, for what has no number: “Proof”. */
export function nameKind(language: string, kind: NumberedKind): string {
  return numberPattern(language, kind).replace('%', '').trim();
}

/** Title of a list: “Figures”. */
export function titleOfList(language: string, list: keyof ReferenceWords['lists']): string {
  return referenceWordsFor(language).lists[list];
}

/** Between the ends of a range of numbers. */
export function rangeMark(language: string): string {
  return referenceWordsFor(language).range;
}
