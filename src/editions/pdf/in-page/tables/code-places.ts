/** Where code in a table may be parted if it must: at its own places, and without a hyphen. */

/** Words that are shorter stay whole. */
const shortest = 10;

/** Characters of a hash, or of a key without any place of its own, that stay together. */
const group = 8;

/** After / \ _ - . , : ; = ? & @ + |, and before a capital inside a name. */
const ownPlaces =
  /(?<=[^\s/][/\\_,:;=?&@+|])(?=[^\s/\\_,:;=?&@+|])|(?<=[\p{L}\p{N}]\.)(?=\p{L})|(?<=[\p{L}\p{N}]-)(?=\p{L})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** A hash, or letters and figures mixed like one. */
export const isHash = /^(?:[\da-f]{16,}|[\dA-F]{16,}|(?=.*\d)(?=.*[A-Za-z])[\dA-Za-z]{24,})$/;

/**
 * What of a word may stand on a line of its own.
 * @param word without spaces
 */
export function partCode(word: string): string[] {
  if (word.length < shortest) return [word];
  const pieces = isHash.test(word) ? [word] : word.split(ownPlaces);
  return join(pieces.flatMap((piece) => (isHash.test(piece) ? inGroups(piece) : [piece])));
}

function inGroups(text: string): string[] {
  const groups: string[] = [];
  for (let at = 0; at < text.length; at += group) groups.push(text.slice(at, at + group));
  return groups;
}

/** Two characters do not stand by themselves. */
function join(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < 3 || piece.length < 3)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
