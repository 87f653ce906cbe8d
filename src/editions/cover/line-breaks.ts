/** Breaks a title into lines as a person would: even in length, and not after "of" or "the". */

interface Piece {
  readonly text: string;
  /** What stands before it if no line begins with it. */
  readonly space: string;
}

/**
 * Lines of at most `measure`, as few as will do and as even as those can be. What holds together and is longer is
 * parted between its words, then after its hyphens; a word that is longer still is broken anywhere. `width` says how
 * wide a text is set.
 */
export function breakLines(text: string, measure: number, width: (text: string) => number, language: string): string[] {
  const pieces = cutPieces(text, language).flatMap((piece) => part(piece, measure, width));
  const space = width('n n') - width('nn');
  const widths = pieces.map((piece) => width(piece.text));
  // Words are measured once: kerning across a space is next to nothing.
  const measureLine = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += (widths[at] ?? 0) + (at > from && pieces[at]?.space !== '' ? space : 0);
    return sum;
  };
  const join = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map((piece, index) => (index === 0 ? '' : piece.space) + piece.text)
      .join('');
  const count = countLines(pieces.length, (from, to) => measureLine(from, to) <= measure);
  // best[n][i]: the cheapest way to set the first i pieces in n lines.
  let best: { cost: number; breaks: number[] }[] = [{ cost: 0, breaks: [] }];
  const ideal = measureLine(0, pieces.length) / count;
  for (let line = 1; line <= count; line++) {
    const next: { cost: number; breaks: number[] }[] = [];
    for (let end = line; end <= pieces.length; end++) {
      for (let start = line - 1; start < end; start++) {
        const before = best[start];
        const length = measureLine(start, end);
        if (before === undefined || (length > measure && end - start > 1)) continue;
        const cost =
          before.cost + (length - ideal) ** 2 + (end < pieces.length ? judgeBreak(pieces, end) * ideal ** 2 : 0);
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, breaks: [...before.breaks, end] };
      }
    }
    best = next;
  }
  const breaks = best[pieces.length]?.breaks ?? [pieces.length];
  return breaks.map((end, index) => join(breaks[index - 1] ?? 0, end));
}

/** How bad it is to break before a piece: after "of", "the", "&" very, between words without a space a little. */
function judgeBreak(pieces: readonly Piece[], at: number): number {
  if (/^(?:\p{Ll}{1,3}|&)$/u.test(pieces[at - 1]?.text ?? '')) return 0.6;
  return pieces[at]?.space === '' ? 0.05 : 0;
}

/** The longest piece that should not be broken: a word, or a name. */
export function longestPiece(text: string, width: (text: string) => number, language: string): number {
  return Math.max(0, ...cutPieces(text, language).map((piece) => width(piece.text)));
}

/** The longest that cannot be broken, of what is parted where it can be. */
export function longestPart(text: string, width: (text: string) => number, language: string): number {
  const parts = cutPieces(text, language).flatMap((piece) => cutHeld(piece).flatMap(cutAtHyphens));
  return Math.max(0, ...parts.map((piece) => width(piece.text)));
}

function countLines(length: number, fits: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let start = 0; start < length; count++) {
    let end = start + 1;
    while (end < length && fits(start, end + 1)) end++;
    start = end;
  }
  return Math.max(1, count);
}

const solid = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\u3000-\u303F\uFF00-\uFF60]/u;
/** What may not begin a line, and what may not end one (JIS X 4051). */
const closing = /^[\p{Pe}\p{Pf}、。，．・：；？！ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Spaces at which no line ends, as in names. */
const held = /[\u00A0\u202F]/u;
/** But none begins with what stands between two names. */
const betweenNames = /[\u00A0\u202F](?![·…])/u;
const afterHyphens = /(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;

function cutPieces(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.trim().split(/[^\S\u00A0\u202F]+/u)) {
    const parts = solid.test(word) ? cutSolid(word, language) : held.test(word) ? [word] : word.split(afterHyphens);
    parts.forEach((part, index) => pieces.push({ text: part, space: index === 0 && pieces.length > 0 ? ' ' : '' }));
  }
  return pieces;
}

/**
 * Scripts that are set without spaces break between phrases, and never before a full stop. In Japanese
 * what is written in hiragana mostly belongs to the word before it, and so does a single character.
 */
function cutSolid(text: string, language: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    const belongs =
      last !== undefined &&
      last.length < 9 &&
      (/^\p{sc=Hira}+$/u.test(segment) || (/^\p{sc=Han}$/u.test(segment) && /\p{sc=Han}$/u.test(last)));
    if (last !== undefined && (belongs || closing.test(segment) || opening.test(last)))
      parts.splice(-1, 1, last + segment);
    else parts.push(segment);
  }
  return parts;
}

/** What is too long, in parts that are not: “Margaret / Whitcombe-Fforde”, then “Whitcombe- / Fforde”. */
function part(piece: Piece, measure: number, width: (text: string) => number): Piece[] {
  const isLong = ({ text }: Piece): boolean => width(text) > measure;
  const cutIf = (one: Piece, cut: (one: Piece) => Piece[]): Piece[] => (isLong(one) ? cut(one) : [one]);
  return cutIf(piece, cutHeld)
    .flatMap((name) => cutIf(name, cutAtHyphens))
    .flatMap((word) => cutLong(word, measure, width));
}

function cutHeld({ text, space }: Piece): Piece[] {
  return text.split(betweenNames).map((word, index) => ({ text: word, space: index === 0 ? space : '\u00A0' }));
}

function cutAtHyphens({ text, space }: Piece): Piece[] {
  return text.split(afterHyphens).map((word, index) => ({ text: word, space: index === 0 ? space : '' }));
}

function cutLong(piece: Piece, measure: number, width: (text: string) => number): Piece[] {
  if (width(piece.text) <= measure) return [piece];
  const pieces: Piece[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter().segment(piece.text)) {
    if (line !== '' && width(line + segment) > measure) {
      pieces.push({ text: line, space: pieces.length === 0 ? piece.space : '' });
      line = '';
    }
    line += segment;
  }
  return [...pieces, { text: line, space: pieces.length === 0 ? piece.space : '' }];
}
