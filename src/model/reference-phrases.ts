/** A number as its kind is said in a language: “Figure 3”, “第3章”, “Sections 2.1 and 2.2”. */
import { type NumberedKind, type ReferenceWords, referenceWords } from './reference-words.ts';
import { termsFor } from './terms.ts';

const byTag: Readonly<Record<string, ReferenceWords>> = referenceWords;

/** Kinds that every language with words of Octavo's has a name for. */
const common = new Set<string>(['part', 'chapter', 'appendix', 'figure', 'table']);

function wordsFor(language: string): ReferenceWords | undefined {
  const tag = language.toLowerCase();
  const isHant = /^zh-(?:hant|tw|hk|mo)\b/u.test(tag);
  return byTag[isHant ? 'zh-hant' : tag] ?? byTag[tag.split('-')[0] ?? ''];
}

/** `Figures %`: what stands around a number, or around several. */
export function numberPattern(language: string, kind: NumberedKind, count: 'one' | 'many' = 'one'): string {
  const own = wordsFor(language);
  const [one, many] =
    own === undefined && common.has(kind)
      ? twice(termsFor(language)[kind as 'figure'])
      : (own ?? referenceWords.en).names[kind];
  const name = count === 'one' ? one : many;
  return name.includes('%') ? name : `${name} %`;
}

function twice(name: string): readonly [string, string] {
  return [name, name];
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
  const own = wordsFor(language);
  if (own === undefined && list !== 'listings') return termsFor(language)[list];
  return (own ?? referenceWords.en).lists[list];
}

/** Between the ends of a range of numbers. */
export function rangeMark(language: string): string {
  return wordsFor(language)?.range ?? referenceWords.en.range;
}
