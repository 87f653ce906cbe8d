/** Before pages are made up: breaks paragraphs as wholes. */
import { standAsStrips } from '../galley-table.ts';
import {
  type Candidate,
  findWays,
  type KnownParagraph,
  readCandidate,
  recall,
  recallAround,
  setBest,
  sumLooseness,
} from './known-paragraphs.ts';
import { unsetLines } from './set-lines.ts';
import { isUniform, trackLetters } from './tracking.ts';

/** What a line or a last line should not be, in ems. */
export interface LineWishes {
  /** Width of a space. */
  readonly loosest: number;
  /** Length of a last line. */
  readonly shortest: number;
}

interface BrokenCounts {
  readonly set: number;
  readonly tracked: number;
  readonly refused: number;
}

/** Of a line that is as loose as it may be before it looks so: up to there no word has to be divided. */
const demeritsUndivided = 110 ** 2;

/** Hundredths of an em are seen; these are not. The least first. */
const trackings = [0.0025, -0.0025, 0.005, -0.005];

/** What lines gape may be this share of what they gaped, else it is not worth tracking their letters. */
const worthwhile = 0.75;

/**
 * Breaks all paragraphs that are justified: each as a whole, and not line by line as the browser does. Words are divided
 * only where spaces would differ much; letters are tracked only where they gape all the same.
 * @returns how many are broken otherwise than the browser would, how many have tracked letters, and how many the browser
 * did not break as they were measured
 */
export function breakParagraphs(wishes: LineWishes): BrokenCounts {
  standAsStrips();
  const ladder = Number(getComputedStyle(document.documentElement).getPropertyValue('--hyphen-ladder')) || Infinity;
  const candidates = [...document.querySelectorAll<HTMLElement>('.galley :is(p, li, dd, blockquote)')]
    .map((block) => readCandidate(block, ladder, wishes.shortest))
    .filter((candidate) => candidate !== undefined);
  const found = findBest(candidates);
  const tracked = trackLoose(found, wishes);
  const set = setBest(found.map((one) => tracked.get(one.candidate.block) ?? one));
  // Browsers divide tracked words as they please.
  const refused = found.filter(({ candidate: { block } }) => tracked.has(block) && recall(block) === undefined);
  for (const { candidate } of refused) trackLetters(candidate, 0);
  const again = setBest(refused);
  return {
    set: set + again,
    tracked: tracked.size - refused.length,
    refused: found.filter(({ candidate: { block } }) => recall(block) === undefined).length,
  };
}

function findBest(candidates: readonly Candidate[]): KnownParagraph[] {
  const found = findWays(candidates, false);
  const isGood = ({ ways: [best] }: KnownParagraph): boolean => best !== undefined && best.worst <= demeritsUndivided;
  const divided = findWays(
    found.filter((one) => !isGood(one)).map(({ candidate }) => candidate),
    true,
  );
  const again = new Map(divided.map((one) => [one.candidate.block, one]));
  return found.map((one) => again.get(one.candidate.block) ?? one);
}

/** Those that gape less with tracked letters, which they have from then on. */
function trackLoose(paragraphs: readonly KnownParagraph[], { loosest }: LineWishes): Map<HTMLElement, KnownParagraph> {
  const gaping = (one: KnownParagraph): number => {
    const [best] = one.ways;
    return best === undefined ? 0 : sumLooseness(one, best, loosest);
  };
  const loose = paragraphs.filter((one) => gaping(one) > 0 && isUniform(one.candidate.block));
  // All are read in all ways before any is measured.
  const letters = new Map<Candidate, number>();
  for (const own of trackings) for (const { candidate } of loose) letters.set(trackLetters(candidate, own), own);
  const best = new Map(loose.map((one) => [one.candidate.block, { one, gaping: gaping(one) }]));
  for (const one of findWays([...letters.keys()], true)) {
    const { block } = one.candidate;
    const own = gaping(one);
    if (one.ways.length > 0 && own <= worthwhile * (best.get(block)?.gaping ?? 0))
      best.set(block, { one, gaping: own });
  }
  for (const { one } of best.values()) trackLetters(one.candidate, letters.get(one.candidate) ?? 0);
  return new Map([...best].flatMap(([block, { one }]) => (letters.has(one.candidate) ? [[block, one] as const] : [])));
}

/** Paragraphs in which some elements have other texts than they had. */
const stale = new Set<KnownParagraph>();

/** Leaves paragraphs to the browser until they are broken anew. @param elements whose texts have changed */
export function loosen(elements: readonly Element[]): void {
  for (const one of recallAround(elements)) {
    unsetLines(one.paragraph);
    stale.add(one);
  }
}

/** Breaks those anew that were loosened; they have to stand in continuous strips. */
export function breakAnew(): void {
  if (stale.size === 0) return;
  const candidates = [...stale].flatMap(({ candidate: { block, limits, size, width } }): Candidate[] => {
    const candidate = readCandidate(block, limits.ladder, limits.shortest / size);
    return candidate === undefined ? [] : [{ ...candidate, width }];
  });
  stale.clear();
  setBest(findBest(candidates));
}
