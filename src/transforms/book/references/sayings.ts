/** References in words: “Figure 3”, “Figures 2–4 and 7”, “see Section 2.1, left”, each number a link. */
import type { Element, ElementContent } from 'hast';
import { numberPattern, type NumberedKind, rangeMark } from '../../../model/index.ts';
import { quotationMarksOf } from '../../typography/quotation-marks.ts';
import { readPrefix, spellIn } from './prefixes.ts';
import type { Target } from './targets.ts';

/** One of the things that a reference names. */
export interface Meant {
  readonly id: string;
  readonly target: Target;
  readonly prefix: string;
  readonly suffix: string;
  /** Its number alone. */
  readonly bare: boolean;
  /** With a small letter, where the language has one. */
  readonly small: boolean;
}

/** Things of a kind that are named with one word, in reading order. */
interface Group {
  readonly kind: NumberedKind;
  readonly members: readonly Meant[];
}

/** As many in a row as this are a range. */
const shortestRange = 3;

export function sayReferences(meant: readonly Meant[], language: string): ElementContent[] {
  const groups = groupAlike(meant);
  return joinList(
    groups.map((group) => sayGroup(group, language)),
    language,
  );
}

function groupAlike(meant: readonly Meant[]): (Group | Meant)[] {
  const groups: (Group | Meant)[] = [];
  for (const one of meant) {
    const kind = one.target.numbered?.kind;
    const last = groups.at(-1);
    if (kind === undefined) groups.push(one);
    else if (last !== undefined && 'members' in last && last.kind === kind && joins(last.members, one))
      groups[groups.length - 1] = { kind, members: [...last.members, one] };
    else groups.push({ kind, members: [one] });
  }
  return groups.map((group) => ('members' in group ? { ...group, members: inOrder(group.members) } : group));
}

/** Words before one of them, or behind the one before it, part them. */
function joins(members: readonly Meant[], next: Meant): boolean {
  const last = members.at(-1);
  return last !== undefined && last.suffix === '' && next.prefix === '' && last.bare === next.bare;
}

/** Words before and behind stay where they are. */
function inOrder(members: readonly Meant[]): Meant[] {
  const [first, last] = [members[0], members.at(-1)];
  const sorted = members.toSorted((a, b) => a.target.order - b.target.order);
  const single = sorted.filter((one, index) => sorted[index - 1]?.id !== one.id);
  return single.map((one, index) => ({
    ...one,
    prefix: index === 0 ? (first?.prefix ?? '') : '',
    suffix: index === single.length - 1 ? (last?.suffix ?? '') : '',
    small: first?.small ?? one.small,
  }));
}

function sayGroup(group: Group | Meant, language: string): ElementContent[] {
  if (!('members' in group)) return sayTitle(group, language);
  const { kind, members } = group;
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { kept, word } = readPrefix(first.prefix, language);
  const [before, after] = frame(kind, members, word, language);
  const runs = findRuns(members);
  const said = runs.map((run, index): ElementContent[] => {
    const start = index === 0 ? before : '';
    const end = index === runs.length - 1 ? after : '';
    return sayRun(run, [start, end], kind, language);
  });
  return [...lead(kept), ...joinList(said, language), ...tail(last.suffix)];
}

/** What stands before the first number and after the last. */
function frame(
  kind: NumberedKind,
  [first, ...others]: readonly Meant[],
  word: string | undefined,
  language: string,
): readonly [before: string, after: string] {
  if (word !== undefined) return [`${word}\u00A0`, ''];
  if (first?.bare === true) return ['', ''];
  const pattern = numberPattern(language, kind, others.length > 0 ? 'many' : 'one');
  const [before = '', after = ''] = pattern.replace(' ', '\u00A0').split('%');
  return [first?.small === true ? lower(before, language) : before, after];
}

function lower(word: string, language: string): string {
  return /^de\b/iu.test(language) ? word : `${word.charAt(0).toLocaleLowerCase(language)}${word.slice(1)}`;
}

function sayRun(
  run: readonly Meant[],
  [before, after]: readonly [string, string],
  kind: NumberedKind,
  language: string,
): ElementContent[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [link(first, `${before}${numberOf(first, kind)}${after}`)];
  const end = link(last, `${numberOf(last, kind)}${after}`);
  return [link(first, `${before}${numberOf(first, kind)}`), text(rangeMark(language)), end];
}

function numberOf({ target }: Meant, kind: NumberedKind): string {
  const number = target.numbered?.number ?? '';
  return kind === 'equation' ? `(${number})` : number;
}

/** Those that follow one another without a gap are a range; two are no range. */
function findRuns(members: readonly Meant[]): Meant[][] {
  const runs: Meant[][] = [];
  for (const one of members) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && follows(before, one)) last.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => (run.length < shortestRange ? run.map((one) => [one]) : [run]));
}

/** 2.3 and 2.4, A and B, 2a and 2b; not 2.9 and 3.1. */
function follows(a: Meant, b: Meant): boolean {
  const [one, other] = [partNumber(a), partNumber(b)];
  if (one.before !== other.before) return false;
  const [from, to] = [Number(one.last), Number(other.last)];
  if (!Number.isNaN(from)) return to === from + 1;
  return one.last.length === 1 && other.last.length === 1 && other.last.charCodeAt(0) === one.last.charCodeAt(0) + 1;
}

function partNumber({ target }: Meant): { readonly before: string; readonly last: string } {
  const number = target.numbered?.number ?? '';
  const last = /(?:\d+|\p{L}+)$/u.exec(number)?.[0] ?? number;
  return { before: number.slice(0, number.length - last.length), last };
}

/** A section without a number is called by its title, in quotation marks. */
function sayTitle(meant: Meant, language: string): ElementContent[] {
  const { target, prefix, suffix } = meant;
  const title = target.name(language);
  const [open, close] = quotationMarksOf(language)?.outer ?? bracketsOf(language);
  const words = title === '' ? target.around(language) : `${open}${title}${close}`;
  return [...lead(prefix), link(meant, words), ...tail(suffix)];
}

/** Of scripts whose marks are left as they are typed: corners in Japanese and traditional Chinese, curls elsewhere. */
function bracketsOf(language: string): readonly [string, string] {
  return /^(?:ja|yue|zh-(?:hant|tw|hk|mo))\b/iu.test(language) ? ['「', '」'] : ['“', '”'];
}

function lead(words: string): ElementContent[] {
  return words === '' ? [] : [...spellIn(words), text(' ')];
}

/** “, left” follows at once, “and others” after a space. */
function tail(words: string): ElementContent[] {
  if (words === '') return [];
  return [text(/^[\p{L}\p{N}([<“"'‘]/u.test(words) ? ' ' : ''), ...spellIn(words)];
}

/** “A, B and C”, as the language joins them. */
function joinList(parts: readonly ElementContent[][], language: string): ElementContent[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const list = new Intl.ListFormat([language, 'en'], { type: 'conjunction' });
  return list
    .formatToParts(parts.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === 'element' ? (parts[Number(value)] ?? []) : [text(value)]));
}

function link({ id }: Meant, words: string): Element {
  return { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [text(words)] };
}

function text(value: string): Extract<ElementContent, { type: 'text' }> {
  return { type: 'text', value };
}
