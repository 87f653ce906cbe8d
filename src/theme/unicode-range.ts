/** CSS unicode-range (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc): read, ask, write. */

type Span = readonly [from: number, to: number];

const parsed = new Map<string, readonly Span[]>();

/** Whether a range holds a code point. */
export function rangeHolds(range: string, point: number): boolean {
  return spansOf(range).some(([from, to]) => point >= from && point <= to);
}

/** The shortest range for a set of code points. */
export function writeRange(points: Iterable<number>): string {
  const spans: [number, number][] = [];
  for (const point of [...new Set(points)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** `U+0041`, as it is written in text about a character. */
export function nameCodePoint(point: number): string {
  return `U+${hex(point)}`;
}

function spansOf(range: string): readonly Span[] {
  const known = parsed.get(range);
  if (known !== undefined) return known;
  const spans = range.split(',').map(readSpan);
  parsed.set(range, spans);
  return spans;
}

function readSpan(text: string): Span {
  const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(text);
  const first = match?.[1] ?? '';
  // A range that nobody can read holds nothing.
  if (first === '') return [1, 0];
  return [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(match?.[2] ?? first.replaceAll('?', 'F'), 16),
  ];
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
