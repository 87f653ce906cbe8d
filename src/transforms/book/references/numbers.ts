/** Numbers of figures, tables, listings, equations, theorems: which have one, and where counting begins anew. */
import { type Captioned, type NumberedKind, type Section, defined, letters } from '../../../model/index.ts';
import type { IdRegister } from '../../ids.ts';
import { findBearers, readCaption, type Bearer } from './bearers.ts';

/** What is counted under one name in `numbering`. */
export const numberingGroups = ['figures', 'tables', 'listings', 'equations', 'theorems'] as const;
export type NumberingGroup = (typeof numberingGroups)[number];
/** Numbers run through the whole book, or begin anew with each chapter (“2.3”), or each section of a chapter (“2.1.3”). */
export type NumberScope = 'book' | 'chapter' | 'section';

export interface NumberingWishes extends Partial<Record<NumberingGroup, boolean | NumberScope>> {
  /** Where what is numbered begins anew unless its group says otherwise. */
  readonly scope?: NumberScope;
  /** Theorems, lemmas, definitions … are counted in one row. */
  readonly together?: boolean;
}

export interface Counted {
  readonly entry: Captioned;
  readonly bearer: Bearer;
  readonly ids: readonly string[];
}

/** What is known of the book. */
export interface Counting {
  readonly wishes: NumberingWishes;
  readonly isBook: boolean;
  /** What the book has a list of. */
  readonly lists: readonly string[];
  /** Whether something refers to an id by its number. */
  readonly isWanted: (id: string) => boolean;
  /** Numbers of headings, by their ids. */
  readonly headings: ReadonlyMap<string, string>;
  readonly register: IdRegister;
}

export function groupOf(kind: NumberedKind): NumberingGroup {
  if (kind === 'figure' || kind === 'table' || kind === 'listing' || kind === 'equation') return `${kind}s`;
  return 'theorems';
}

interface Candidate {
  readonly bearer: Bearer;
  readonly section: Section;
  readonly title: string;
}

/** Either all of a group that have a caption have a number, or none. */
export function countBearers(sections: readonly Section[], counting: Counting): Counted[] {
  const all = sections.flatMap((section): Candidate[] =>
    findBearers(section.body).map((bearer) => ({ bearer, section, title: readCaption(bearer) })),
  );
  const groups = new Set(numberingGroups.filter((group) => isCounted(group, all, counting)));
  const counter = new Counter(counting);
  const done = new Map<Bearer, Counted>();
  for (const candidate of all) {
    const counted = count(candidate, groups, counter, counting, done);
    if (counted !== undefined) done.set(candidate.bearer, counted);
  }
  return [...done.values()];
}

function isCounted(group: NumberingGroup, all: readonly Candidate[], { wishes, lists, isWanted }: Counting): boolean {
  const wish = wishes[group];
  if (wish !== undefined) return wish !== false;
  if (group === 'equations' || group === 'theorems' || lists.includes(group)) return true;
  return all.some(({ bearer }) => groupOf(bearer.kind) === group && bearer.ids.some(isWanted));
}

function count(
  { bearer, section, title }: Candidate,
  groups: ReadonlySet<NumberingGroup>,
  counter: Counter,
  { isWanted, register }: Counting,
  done: ReadonlyMap<Bearer, Counted>,
): Counted | undefined {
  const { kind, element, ids, within } = bearer;
  const isNumbered = groups.has(groupOf(kind)) && mayHaveNumber(bearer, title, isWanted);
  const isEnvironment = groupOf(kind) === 'theorems';
  if (title === '' && !isNumbered && !isEnvironment) return undefined;
  const whole = within === undefined ? undefined : done.get(within);
  const number = !isNumbered
    ? undefined
    : within === undefined
      ? counter.next(bearer, section)
      : counter.nextPart(within, whole?.entry.number ?? '');
  // A proof without an id has nothing to be known by, and nothing leads to it.
  const isNameless = isEnvironment && number === undefined;
  const id = ids[0] ?? (isNameless ? '' : register.take(`${kind}-${number ?? 'unnumbered'}`, section.id));
  if (ids.length === 0 && id !== '') element.properties.id = id;
  const entry: Captioned = {
    kind,
    id,
    title,
    section: section.id,
    ...defined({ number, language: section.language, within: whole?.entry.id }),
  };
  return { entry, bearer, ids: ids.length === 0 ? [id] : ids };
}

function mayHaveNumber({ kind, element, ids }: Bearer, title: string, isWanted: (id: string) => boolean): boolean {
  if (kind === 'proof' || [element.properties.className].flat().includes('unnumbered')) return false;
  if (kind === 'remark' || kind === 'solution' || kind === 'equation') return ids.length > 0;
  return groupOf(kind) === 'theorems' || title !== '' || ids.some(isWanted);
}

class Counter {
  readonly #counting: Counting;
  readonly #counts = new Map<string, number>();
  readonly #parts = new Map<Bearer, number>();

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  next(bearer: Bearer, section: Section): string {
    const group = groupOf(bearer.kind);
    const { wishes } = this.#counting;
    const wish = wishes[group];
    const scope = typeof wish === 'string' ? wish : (wishes.scope ?? 'book');
    const before = this.#prefixOf(scope, bearer, section);
    const row = group === 'theorems' && wishes.together !== true ? bearer.kind : group;
    const key = `${row} ${before}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return before === '' ? String(count) : `${before}.${count}`;
  }

  /** `2a`: a part of figure 2. */
  nextPart(whole: Bearer, number: string): string {
    const count = (this.#parts.get(whole) ?? 0) + 1;
    this.#parts.set(whole, count);
    return `${number}${letters(count).toLowerCase()}`;
  }

  #prefixOf(scope: NumberScope, { heading }: Bearer, { role, number }: Section): string {
    if (scope === 'book') return '';
    const chapter = this.#counting.isBook && role !== 'part' ? (number ?? '') : '';
    const own = heading === undefined ? undefined : this.#counting.headings.get(heading);
    return scope === 'section' ? (own ?? chapter) : chapter;
  }
}
