/** Who speaks: how plays written as Markdown say it at the beginning of a speech. */
import { toString } from 'mdast-util-to-string';
import type { Paragraph, PhrasingContent } from 'mdast';
import { splitLines } from './verse.ts';

export interface Spoken {
  /** As it is written, with the mark behind it. */
  readonly name: string;
  /** What is said, without the line of the name; empty where the name stands by itself. */
  readonly said: PhrasingContent[];
  /** Lines of the source before what is said. */
  readonly above: 0 | 1;
}

/** Longer ones are sentences. */
const longest = 48;

/** Titles that end with a point: the name goes on. */
const titles: ReadonlySet<string> = new Set(
  'MR MRS MS DR ST M MM MME MLLE SR SRA REV CAPT LT COL GEN SGT PROF HR FR SIG'.split(' '),
);

/**
 * The speaker, if a paragraph begins with one: `**NAME**`, `**Name.**`, `_Name_.`, `NAME.`, `NAME:`, or a name in
 * capitals that has its line to itself or is followed by a direction in brackets.
 * @param freely `Name:` as well: within a block that is a play by its author's word
 */
export function readSpeaker({ children }: Paragraph, freely = false): Spoken | undefined {
  const [first, ...rest] = joinNames(children);
  if (first?.type === 'strong' || first?.type === 'emphasis') return readMarked(first, rest);
  if (first?.type !== 'text') return undefined;
  const found = nameInCapitals(first.value, rest.length === 0) ?? (freely ? nameBeforeColon(first.value) : undefined);
  if (found === undefined) return undefined;
  const after = first.value.slice(found.length);
  const isOwnLine = /^[ \t]*\n/u.test(after) || (after.trim() === '' && rest[0]?.type === 'break');
  const text = after.trimStart();
  return {
    name: found.trim(),
    said: dropBreak([...(text === '' ? [] : [{ ...first, value: text }]), ...rest]),
    above: isOwnLine ? 1 : 0,
  };
}

/** `**CORNELIUS** **VOLTIMAND**`: several speak. */
function joinNames(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, between, second, ...rest] = nodes;
  const isBetween = between?.type === 'text' && /^ {0,3}(?:,|&|and|und|et|y|e)? {0,3}$/u.test(between.value);
  if (first?.type !== 'strong' || second?.type !== 'strong' || !isBetween) return [...nodes];
  return joinNames([{ ...first, children: [...first.children, between, ...second.children] }, ...rest]);
}

/** `**NAME**` and `**NAME.**`, whatever follows; `_Name._` and `_Name_.`, where words follow on the line. */
function readMarked(mark: PhrasingContent, rest: readonly PhrasingContent[]): Spoken | undefined {
  const [next, ...others] = rest;
  const text = next?.type === 'text' ? next.value : '';
  const points = /^[.:]/u.exec(text)?.[0] ?? '';
  const name = `${toString(mark)}${points}`;
  if (!isName(toString(mark).replace(/[.:]$/u, ''))) return undefined;
  const after = text.slice(points.length);
  const isOwnLine =
    /^[ \t]*\n/u.test(after) || (after.trim() === '' && (next?.type === 'break' || others[0]?.type === 'break'));
  if (mark.type === 'emphasis' && (isOwnLine || next === undefined || !/[.:]$/u.test(name))) return undefined;
  // Words that go on with the sentence: **Important** is not said by anybody.
  const goesOn = points === '' && !/[.:]$/u.test(name) && !isOwnLine && next !== undefined;
  if (goesOn && !(isCapitals(name) && /^\s*[[(]/u.test(after))) return undefined;
  const said =
    next?.type === 'text' ? [...(after.trim() === '' ? [] : [{ ...next, value: after.trimStart() }]), ...others] : rest;
  return { name: name.trim(), said: dropBreak([...said]), above: isOwnLine ? 1 : 0 };
}

function dropBreak(nodes: PhrasingContent[]): PhrasingContent[] {
  const at = nodes.findIndex((node) => node.type !== 'break');
  const [first, ...rest] = at < 0 ? [] : nodes.slice(at);
  if (first === undefined) return [];
  return first.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : [first, ...rest];
}

/** @returns the beginning of a text that names a speaker, with the mark behind it */
function nameInCapitals(text: string, isAll: boolean): string | undefined {
  const line = /^[^\n]*/u.exec(text)?.[0] ?? '';
  const capitals = /^[\p{Lu}\p{M}\p{N}.,:'’&\- ]+/u.exec(line)?.[0] ?? '';
  if (capitals.length < 2) return undefined;
  if (capitals.trim() === line.trim() && (line.length < text.length || isAll || text.trim() === capitals.trim()))
    return isName(capitals.trim().replace(/[.:]$/u, '')) && capitals.trim().length <= longest ? line : undefined;
  for (const { index } of capitals.matchAll(/[.:](?= |$)/gu)) {
    const name = capitals.slice(0, index);
    if (titles.has(name.slice(name.lastIndexOf(' ') + 1))) continue;
    return isName(name) && countLetters(name) > 1 ? capitals.slice(0, index + 1) : undefined;
  }
  // NAME [coming back] words
  if (!/^[[(]/u.test(line.slice(capitals.length)) || !capitals.endsWith(' ')) return undefined;
  return isName(capitals.trim()) && countLetters(capitals) > 1 ? capitals : undefined;
}

function nameBeforeColon(text: string): string | undefined {
  const name = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&\- ]{0,40}(?=:\s)/u.exec(text)?.[0];
  return name === undefined || name.split(' ').length > 4 ? undefined : `${name}:`;
}

function isName(text: string): boolean {
  return (
    text.length <= longest && /^[\p{Lu}\p{N}]/u.test(text) && !/[\n?!;…“”"]/u.test(text) && text.split(' ').length <= 7
  );
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Nothing but capitals, and more than one. */
export function isCapitals(text: string): boolean {
  return countLetters(text) > 1 && !/\p{Ll}/u.test(text);
}

/** What stays as it is: figures of kings, letters that are names. */
const figures = /^(?:[IVX]{1,5}|\p{Lu})$/u;

/**
 * A name that is written in capitals, as it is given to a compositor who has small ones: “First Clown”. They are
 * drawn by the style, and the name is copied and read aloud as a name.
 */
export function setName(name: string, language: string): string {
  if (!isCapitals(name)) return name;
  return name.replaceAll(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    // King’s: what stands behind an apostrophe is no name of its own, unless it is one (O’Neill).
    if (/[’']/u.test(name[at - 1] ?? '') && word.length < 3) return word.toLocaleLowerCase(language);
    if (figures.test(word)) return word;
    if (small.has(word) && at > 0) return word.toLocaleLowerCase(language);
    return `${word.slice(0, 1)}${word.slice(1).toLocaleLowerCase(language)}`;
  });
}

/** Between names. */
const small: ReadonlySet<string> = new Set('AND OF THE TO IN UND DER DIE DES ET DE DU LA LE DI DEL Y E'.split(' '));

/** Whether a paragraph, or one of its lines, is nothing but a direction: in italics, or in brackets. */
export function isDirection(nodes: readonly PhrasingContent[]): boolean {
  const solid = nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''));
  const words = solid
    .map((node) => toString(node))
    .join('')
    .trim();
  if (/^\[[^\]]*\]\.?$/u.test(words) || /^\([^)]*\)\.?$/u.test(words)) return true;
  return (
    solid.some((node) => node.type === 'emphasis') &&
    solid.every((node) => node.type === 'emphasis' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)))
  );
}

/** Whether lines that end softly are verse: each begins as a line of verse does, and none is as long as prose is. */
export function isVerse(nodes: readonly PhrasingContent[]): boolean {
  if (nodes.some((node) => node.type === 'break')) return true;
  const lines = splitLines(nodes).map((line) => line.map((node) => toString(node)).join(''));
  return (
    lines.length > 1 &&
    lines.every((line) => line.trim().length < 62 && /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(line.trim()))
  );
}
