/**
 * What a catalogue remembers of its titles from one run to the next: which manuscript has which address, which
 * versions there were, what changed with each, and what was withdrawn. No clock: a version has the date that the
 * title itself has.
 */
import { isMapping } from '../model/index.ts';
import type { Title } from './title.ts';

export interface Version {
  /** From 1. */
  readonly number: number;
  /** The instant of the title, `2026-11-23T00:00:00Z`. */
  readonly date: string;
  /** Checksums of its editions, by their names. */
  readonly editions: Readonly<Record<string, string>>;
  /** What changed from the version before: files of the manuscript, the theme …; of the first: nothing. */
  readonly changes: readonly string[];
}

export interface KnownTitle {
  /** From the folder of the shelf. */
  readonly manuscript: string;
  readonly versions: readonly Version[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly withdrawn?: { readonly reason: string; readonly date?: string };
}

export interface State {
  readonly form: 1;
  /** Slugs of what changed when something last did: what shops are told next. */
  readonly changed: readonly string[];
  /** By their slugs. */
  readonly titles: Readonly<Record<string, KnownTitle>>;
}

/** From the shelf. */
export const statePath = 'catalogue/state.json';

/** @throws Error where it is none: nobody's addresses are forgotten without a word */
export function readState(bytes: Uint8Array | undefined): State {
  if (bytes === undefined) return { form: 1, changed: [], titles: {} };
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isMapping(value) || value['form'] !== 1 || !isMapping(value['titles'])) throw new Error('it is of another form');
  return value as unknown as State;
}

export function writeState({ titles, changed }: State): Uint8Array {
  const sorted = Object.fromEntries(Object.entries(titles).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify({ form: 1, changed, titles: sorted }, null, 1)}\n`);
}

export interface Found {
  readonly title: Title;
  /** From the folder of the shelf; undefined: it stands there no more. */
  readonly manuscript: string | undefined;
}

/** The state with what is on the shelf now. */
export function advance(
  before: State,
  found: readonly Found[],
  withdrawn: ReadonlyMap<string, NonNullable<KnownTitle['withdrawn']>>,
): State {
  const titles: Record<string, KnownTitle> = { ...before.titles };
  const changed: string[] = [];
  for (const { title, manuscript } of found) {
    const known = titles[title.slug];
    const editions = Object.fromEntries(title.editions.map(({ edition, sha256 }) => [edition, sha256]));
    const last = known?.versions.at(-1);
    const isSame = last !== undefined && isEqual(last.editions, editions);
    const version: Version = {
      number: (last?.number ?? 0) + 1,
      date: title.metadata.modified,
      editions,
      changes: known === undefined ? [] : compare(known.inputs, title.inputs),
    };
    if (!isSame) changed.push(title.slug);
    const gone = withdrawn.get(title.slug);
    if (JSON.stringify(gone) !== JSON.stringify(known?.withdrawn) && isSame) changed.push(title.slug);
    titles[title.slug] = {
      manuscript: manuscript ?? known?.manuscript ?? '',
      versions: isSame ? (known?.versions ?? []) : [...(known?.versions ?? []), version],
      inputs: title.inputs,
      ...(gone === undefined ? {} : { withdrawn: gone }),
    };
  }
  return { form: 1, changed: changed.length === 0 ? before.changed : changed.toSorted(), titles };
}

function isEqual(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** In words, in order. */
function compare(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names
    .filter((name) => before[name] !== now[name])
    .map(sayInput)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function sayInput(name: string): string {
  const known: Readonly<Record<string, string>> = {
    theme: 'the theme',
    options: 'what is wished of the editions',
    version: 'Octavo',
    instant: 'the date of the version',
  };
  return known[name] ?? name.replace(/^(?:file|picture):/u, '');
}
