/**
 * Where the lines of a paragraph end, decided for all of them together: of all ways to break it the one whose spaces
 * are most alike. Pure. (D. E. Knuth and M. F. Plass, Breaking paragraphs into lines, Software: Practice and Experience
 * 11, 1981; of the weights those of divided words and of stumps are ours.)
 */

/** A place where a line may end. Lengths are CSS pixels from the beginning of the paragraph, were it set in one line. */
export interface Stop {
  /** Where the ink of a line that ends here ends, its hyphen included. */
  readonly end: number;
  /** Where a line that begins after it begins. */
  readonly next: number;
  /** Spaces before `end`, and before `next`. */
  readonly spaces: readonly [before: number, after: number];
  /** Whether it is inside a word. */
  readonly divided: boolean;
}

export interface Measure {
  /** Of a line, and what the first leaves blank at its beginning. */
  readonly width: number;
  readonly indent: number;
  /** A space as the face has it. */
  readonly space: number;
  /** Ends of the first line, where it is set otherwise than the others: as many as stops can end it. */
  readonly lead?: readonly number[];
  /** The last stop is the end of the paragraph. */
  readonly stops: readonly Stop[];
}

export interface LineLimits {
  /** Lines in succession that may end inside a word. */
  readonly ladder: number;
  /** Length of the last line of several, at least. */
  readonly shortest: number;
}

export interface SetLine {
  /** Indexes of the stops that it begins after (-1: the paragraph begins) and ends at. */
  readonly from: number;
  readonly to: number;
  /** What is added to each of its spaces; of the last line only what is taken away. */
  readonly added: number;
}

/** A way to break a paragraph. */
export interface BrokenParagraph {
  readonly lines: readonly SetLine[];
  readonly demerits: number;
  /** Of its worst line. */
  readonly worst: number;
}

/** A space may lose a fifth of its width, and gain seven tenths of it before a line looks loose: text faces have narrow ones. */
const [shrink, stretch] = [0.2, 0.7];

/** By how many times its width a space may be wider: more is thought of only if there is no other way. */
const widest = [3, 8, 24, Infinity];

/** Lines that a way may have more or less than the best, at any place. */
const spread = 2;

const demeritsOf = {
  line: 10,
  division: 200,
  /** Two divided words under each other; the last but one line that ends with one. */
  divisions: 10_000,
  finalDivision: 5_000,
  /** Wide lines beside narrow ones. */
  contrast: 10_000,
  /** As a line whose spaces are nearly three times as wide as they should be. */
  stump: 4_000_000,
};

/** A line that ends at a stop, with the best that comes before it. */
interface Node {
  readonly stop: number;
  readonly line: number;
  /** Divided words under each other. */
  readonly ladder: number;
  /** 0 narrow, 1 as it should be, 2 wide, 3 very wide. */
  readonly fitness: number;
  readonly demerits: number;
  /** Of these, what it has for its own spaces. */
  readonly looks: number;
  readonly added: number;
  readonly previous: Node | undefined;
}

/**
 * The best ways to break a paragraph, by their number of lines, the best of all first: none if a word is wider than
 * the measure. Time grows with the length of the paragraph, not with its square: a line holds only so many words.
 */
export function breakLines(measure: Measure, limits: LineLimits): BrokenParagraph[] {
  let ends: readonly Node[] | undefined;
  for (const most of widest) ends ??= reach(measure, limits, most * measure.space);
  const best = new Map<number, Node>();
  for (const node of ends ?? []) {
    const known = best.get(node.line);
    if (known === undefined || node.demerits < known.demerits) best.set(node.line, node);
  }
  return [...best.values()].toSorted((a, b) => a.demerits - b.demerits).map(readBack);
}

/** Nodes at the last stop. @param most that may be added to a space */
function reach(measure: Measure, limits: LineLimits, most: number): readonly Node[] | undefined {
  const last = measure.stops.length - 1;
  const least = -shrink * measure.space;
  const start: Node = {
    stop: -1,
    line: 0,
    ladder: 0,
    fitness: 1,
    demerits: 0,
    looks: 0,
    added: 0,
    previous: undefined,
  };
  /** Nodes by the stop that they are at, the first of them first. */
  let active: (readonly Node[])[] = [[start]];
  for (let stop = 0; stop <= last; stop += 1) {
    const isLast = stop === last;
    const found: Node[] = [];
    let past = 0;
    for (const nodes of active) {
      const added = spaceAdded(measure, nodes[0]?.stop ?? -1, stop);
      // A line from there would be too long, here and at all stops to come; or too short, and all from later ones, too.
      if (added < least) past += 1;
      else if (!isLast && added > most) break;
      else for (const node of nodes) addBest(found, endLine(measure, limits, node, { stop, added, isLast }));
    }
    if (isLast) return found.length === 0 ? undefined : found;
    // Those that are past come first, but for a hyphen that is wider than what follows it.
    active = past === 0 ? active : active.filter((nodes) => spaceAdded(measure, nodes[0]?.stop ?? -1, stop) >= least);
    if (found.length > 0) active.push(nearBest(found));
    if (active.length === 0) return undefined;
  }
  return undefined;
}

/** Long paragraphs could be broken in lines of many numbers: what is wanted are those near the best. */
function nearBest(nodes: readonly Node[]): readonly Node[] {
  const best = nodes.reduce((one, other) => (other.demerits < one.demerits ? other : one));
  return nodes.filter(({ line }) => Math.abs(line - best.line) <= spread);
}

/** Of two that can be followed by the same, the better stays. */
function addBest(nodes: Node[], node: Node | undefined): void {
  if (node === undefined) return;
  const isBetter = (one: Node, other: Node): boolean =>
    one.line === other.line &&
    one.ladder <= other.ladder &&
    one.demerits + (one.fitness === other.fitness ? 0 : demeritsOf.contrast) <= other.demerits;
  if (nodes.some((one) => isBetter(one, node))) return;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const other = nodes[at];
    if (other !== undefined && isBetter(node, other)) nodes.splice(at, 1);
  }
  nodes.push(node);
}

/** What is added to each space of a line so that it fills the measure: negative if it is too long as it is. */
function spaceAdded({ width, indent, lead, stops }: Measure, from: number, to: number): number {
  const [before, here] = [stops[from], stops[to]];
  if (here === undefined) return -Infinity;
  if (before === undefined) return divide(width - indent - (lead?.[to] ?? here.end), here.spaces[0]);
  return divide(width - (here.end - before.next), here.spaces[0] - before.spaces[1]);
}

/** A line without spaces cannot give, and takes as much as it leaves blank. */
function divide(room: number, spaces: number): number {
  return spaces > 0 ? room / spaces : room < -0.05 ? -Infinity : room;
}

function endLine(
  { space, stops }: Measure,
  { ladder, shortest }: LineLimits,
  previous: Node,
  { stop, added, isLast }: { readonly stop: number; readonly added: number; readonly isLast: boolean },
): Node | undefined {
  const [here, before] = [stops[stop], stops[previous.stop]];
  if (here === undefined) return undefined;
  const inARow = here.divided ? previous.ladder + 1 : 0;
  if (inARow > ladder) return undefined;
  // The last line is as long as it is.
  const own = isLast ? Math.min(0, added) : added;
  const ratio = own < 0 ? own / (shrink * space) : own / (stretch * space);
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  const looks = (demeritsOf.line + 100 * Math.abs(ratio) ** 3) ** 2;
  let demerits = looks;
  if (here.divided) demerits += demeritsOf.division ** 2;
  if (here.divided && previous.ladder > 0) demerits += demeritsOf.divisions;
  if (Math.abs(fitness - previous.fitness) > 1) demerits += demeritsOf.contrast;
  if (isLast && before !== undefined) {
    if (before.divided) demerits += demeritsOf.finalDivision;
    if (here.end - before.next < shortest) demerits += demeritsOf.stump;
  }
  const line = previous.line + 1;
  return { stop, line, ladder: inARow, fitness, demerits: previous.demerits + demerits, looks, added: own, previous };
}

function readBack(end: Node): BrokenParagraph {
  const lines: SetLine[] = [];
  let worst = 0;
  for (let node: Node | undefined = end; node?.previous !== undefined; node = node.previous) {
    lines.push({ from: node.previous.stop, to: node.stop, added: node.added });
    worst = Math.max(worst, node.looks);
  }
  return { lines: lines.toReversed(), demerits: end.demerits, worst };
}

/** The last stop that a line can reach: there a browser ends it. Undefined if a word is wider than the measure. */
export function fillLine(measure: Measure, from: number): number | undefined {
  const { stops, space } = measure;
  let to: number | undefined;
  for (let stop = from + 1; stop < stops.length; stop += 1) {
    const added = spaceAdded(measure, from, stop);
    // A part of a word with its hyphen may be too wide where the next one without is not.
    if (added >= 0) to = stop;
    else if (added < -2 * space) break;
  }
  return to;
}
