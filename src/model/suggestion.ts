import { distance } from 'fastest-levenshtein';

/** Of words that are as near one that begins with what is written, whose end was forgotten; else the first. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const ways = words.map((one) => distance(word, one));
  const least = ways.reduce((a, b) => Math.min(a, b), Infinity);
  const near = words.filter((_, index) => ways[index] === least);
  return near.find((one) => one.startsWith(word)) ?? near[0];
}

/**
 * The word that was probably meant, if one is near enough.
 * @param share one letter in so many may be wrong (two always may)
 */
export function suggest(word: string, words: readonly string[], share = 3): string | undefined {
  const best = nearest(word, words);
  if (best === undefined) return undefined;
  return distance(word, best) <= Math.max(2, Math.floor(word.length / share)) ? best : undefined;
}
