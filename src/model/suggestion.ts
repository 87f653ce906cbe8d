import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant, if one is near enough.
 * @param share one letter in so many may be wrong (two always may)
 */
export function suggest(word: string, words: readonly string[], share = 3): string | undefined {
  if (words.length === 0) return undefined;
  const best = closest(word, words);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / share)) ? best : undefined;
}
