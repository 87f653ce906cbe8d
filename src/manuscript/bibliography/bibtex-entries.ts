/**
 * A BibTeX file as its entries, unread: reading one costs a thousand times what finding its end does, and a file that
 * is kept for years has more entries than any book cites. Linear in the length of the file.
 */

interface Piece {
  /** From the sign `@` to that of the next. */
  readonly text: string;
  /** In small letters. */
  readonly type: string;
  readonly key: string;
  /** Its braces do not close. */
  readonly broken: boolean;
}

/** Files up to this many entries are read whole, so that all of their faults are told. */
const few = 200;

const opening = /@\s*(\w+)\s*([{(])/gu;
const atLineStart = /^[ \t]*@\s*(\w+)\s*([{(])/gmu;

/** What a bibliography has, and the part of it that has to be read. */
export interface Excerpt {
  readonly text: string;
  /** Of all entries. */
  readonly keys: readonly string[];
}

/**
 * Those entries alone that are wanted, what they inherit from, the strings of the file, and what is broken; in
 * their order, as they are written.
 * @param wanted keys; absent: all
 */
export function excerpt(text: string, wanted: ReadonlySet<string> | undefined): Excerpt {
  const pieces = split(text);
  const keys = pieces.map(({ key }) => key).filter((key) => key !== '');
  if (wanted === undefined || pieces.length <= few) return { text, keys };
  const byKey = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const name = piece.key.toLowerCase();
    const same = byKey.get(name) ?? [];
    byKey.set(name, same);
    same.push(piece);
  }
  const taken = new Set<Piece>();
  const take = (piece: Piece): void => {
    if (taken.has(piece)) return;
    taken.add(piece);
    for (const parent of parentsOf(piece)) for (const one of byKey.get(parent) ?? []) pending.push(one);
  };
  const pending = pieces.filter(
    ({ type, key, broken }) => broken || type === 'string' || type === 'preamble' || wanted.has(key),
  );
  for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) take(piece);
  return {
    text: pieces
      .filter((piece) => taken.has(piece))
      .map((piece) => piece.text)
      .join(''),
    keys,
  };
}

function split(text: string): Piece[] {
  const starts: { readonly at: number; readonly match: RegExpMatchArray; readonly broken: boolean }[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = endOf(text, opening.lastIndex, match[2] === '(');
    // Its end may be anywhere: whatever begins a line is an entry.
    if (end === undefined) return splitByLines(text);
    starts.push({ at: match.index, match, broken: false });
    opening.lastIndex = end;
  }
  return toPieces(text, starts);
}

function splitByLines(text: string): Piece[] {
  const matches = [...text.matchAll(atLineStart)];
  const starts = matches.map((match, index) => {
    const at = match.index;
    const next = matches[index + 1]?.index ?? text.length;
    const own = text.slice(at, next);
    return { at, match, broken: endOf(own, match[0].length, match[2] === '(') === undefined };
  });
  return toPieces(text, starts);
}

function toPieces(
  text: string,
  starts: readonly { readonly at: number; readonly match: RegExpMatchArray; readonly broken: boolean }[],
): Piece[] {
  return starts.map(({ at, match, broken }, index) => {
    const own = text.slice(at, starts[index + 1]?.at ?? text.length);
    const type = (match[1] ?? '').toLowerCase();
    const hasKey = !['string', 'preamble', 'comment'].includes(type);
    const key = hasKey ? (/^[^,{}()"=\s]*(?=\s*[,})])/u.exec(own.slice(match[0].length).trimStart())?.[0] ?? '') : '';
    return { text: own, type, key, broken };
  });
}

/** Behind the brace or parenthesis that closes; undefined: nothing does. */
function endOf(text: string, from: number, inParentheses: boolean): number | undefined {
  let depth = inParentheses ? 0 : 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x7b) depth += 1;
    else if (sign === 0x7d) depth -= 1;
    else if (sign === 0x29 && inParentheses && depth === 0) return at + 1;
    if (depth === 0 && !inParentheses) return at + 1;
  }
  return undefined;
}

/** In small letters. */
function parentsOf({ text }: Piece): string[] {
  return [
    ...text.matchAll(/\b(?:crossref|xdata)\s{0,9}=\s{0,9}(?:\{([^{}]{0,500})\}|"([^"]{0,500})"|([^\s,{}"]{1,200}))/giu),
  ].flatMap(([, braced, quoted, bare]) =>
    (braced ?? quoted ?? bare ?? '').split(',').map((key) => key.trim().toLowerCase()),
  );
}
