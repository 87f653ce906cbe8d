/** Sets that several witnesses have: what one has alone, and what it lacks. */
import { type Phrase, type Words, joined } from '../../report/index.ts';

/** @param text a sentence without a full stop */
export type Tell = (file: string, text: Words) => void;

export interface Holding {
  readonly file: string;
  readonly has: readonly string[];
  /** It is asked for all that most have. */
  readonly whole: boolean;
}

export interface SetWords {
  /** Of what no other has; absent: that is not asked. */
  readonly extra?: (shown: string) => Phrase;
  readonly lacking: (shown: string) => Phrase;
  readonly show?: (key: string) => string;
  /** Who else may have it, in another place. */
  readonly known?: readonly Holding[];
}

export function compareSets(
  holdings: readonly Holding[],
  { extra, lacking, show = (key) => key, known = [] }: SetWords,
  tell: Tell,
): void {
  const expected = listExpected(holdings);
  const holders = listHolders([...holdings, ...known]);
  for (const { file, has, whole } of holdings) {
    const odd = [...new Set(has)].filter((key) => (holders.get(key)?.size ?? 0) < 2);
    const missing = whole ? expected.filter((key) => !has.includes(key)) : [];
    const texts = [
      ...(odd.length === 0 || extra === undefined ? [] : [extra(odd.map(show).join(', '))]),
      ...(missing.length === 0 ? [] : [lacking(missing.map(show).join(', '))]),
    ];
    if (texts.length > 0) tell(file, joined(texts, '. '));
  }
}

/** Files by what they have. */
export function listHolders(holdings: readonly Holding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { file, has } of holdings)
    for (const key of has) holders.set(key, (holders.get(key) ?? new Set()).add(file));
  return holders;
}

/** What more than half of those have that are asked for all. */
export function listExpected(holdings: readonly Holding[]): readonly string[] {
  const asked = holdings.filter(({ whole }) => whole);
  return [...listHolders(asked)].flatMap(([key, files]) => (files.size * 2 > asked.length ? [key] : []));
}
