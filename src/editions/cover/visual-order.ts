/** Letters of a line in the order in which they stand from left to right (https://www.unicode.org/reports/tr9/#L2). */
import bidiFactory from 'bidi-js';
import { findRuns } from '../../model/index.ts';

// Its types speak of an ES module; what Node loads is the function itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Whether a line has anything that runs from right to left: most have not. */
const rightward =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

export interface Directed {
  readonly character: string;
  /** Odd: from right to left. */
  readonly level: number;
}

/** In the order of reading; brackets that run from right to left are turned round. */
export function levelsOf(text: string): Directed[] {
  if (!rightward.test(text)) return [...text].map((character) => ({ character, level: 0 }));
  const isolated = isolateRuns(text);
  const { levels } = bidi.getEmbeddingLevels(isolated);
  let at = 0;
  return [...isolated].flatMap((character): Directed[] => {
    const level = levels[at] ?? 0;
    at += character.length;
    if (isolates.test(character)) return [];
    const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null;
    return [{ character: mirrored ?? character, level }];
  });
}

/** LRI, RLI, PDI: what runs the other way keeps its signs, as in the text (“C++”). */
const isolates = /[\u2066\u2067\u2069]/u;

function isolateRuns(text: string): string {
  const base = (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 0 ? 'ltr' : 'rtl';
  let isolated = '';
  let done = 0;
  for (const [from, to] of findRuns(text, base)) {
    isolated += `${text.slice(done, from)}${base === 'ltr' ? '\u2067' : '\u2066'}${text.slice(from, to)}\u2069`;
    done = to;
  }
  return isolated + text.slice(done);
}

/** Runs as they stand from left to right; what is in a run is left to whoever sets it. */
export function orderRuns<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered;
}
