/** What is said of an edition that holds something otherwise than the manuscript. */
import type { Report, RuleId } from '../../report/index.ts';
import type { Loss } from '../../words/index.ts';
import { type EditionContents, type Holding, type HoldingKind, holdingKinds } from './holdings.ts';
import type { Difference } from './series.ts';

interface Words {
  readonly rule: RuleId;
  readonly one: string;
  readonly many: string;
  /** What its facets are called. */
  readonly facets: Readonly<Record<string, string>>;
}

const wording: Readonly<Record<HoldingKind, Words>> = {
  passage: {
    rule: 'text-added',
    one: 'a passage',
    many: 'passages',
    facets: { text: 'with other words or signs', kind: 'as something else' },
  },
  heading: {
    rule: 'heading-differs',
    one: 'a heading',
    many: 'headings',
    facets: { level: 'of another level', words: 'with other words' },
  },
  picture: {
    rule: 'picture-differs',
    one: 'a picture',
    many: 'pictures',
    facets: {
      words: 'with another alternative text',
      picture: 'with other bytes',
      scan: 'with other bytes',
      pixels: 'with other pixels',
      size: 'of another size',
      file: 'from another file',
    },
  },
  table: {
    rule: 'table-differs',
    one: 'a table',
    many: 'tables',
    facets: {
      rows: 'with more or fewer rows',
      columns: 'with more or fewer columns',
      heads: 'with other header cells',
      cells: 'with other words in its cells',
    },
  },
  formula: {
    rule: 'formula-differs',
    one: 'a formula',
    many: 'formulas',
    facets: { tex: 'with other TeX', signs: 'with other signs', aloud: 'that is read aloud otherwise' },
  },
  link: {
    rule: 'link-differs',
    one: 'a link',
    many: 'links',
    facets: { words: 'with other words', to: 'to another place' },
  },
  entry: {
    rule: 'index-differs',
    one: 'an entry of an index',
    many: 'entries of an index',
    facets: { words: 'with other words', places: 'with other places' },
  },
  contents: {
    rule: 'contents-differs',
    one: 'a line of the contents',
    many: 'lines of the contents',
    facets: {
      words: 'with other words',
      to: 'that leads to another place',
      level: 'at another level',
      folio: 'with the number of another page',
    },
  },
  bookmark: {
    rule: 'contents-differs',
    one: 'a bookmark',
    many: 'bookmarks',
    facets: { words: 'with other words', to: 'that leads to another place', level: 'at another level' },
  },
  navpoint: {
    rule: 'contents-differs',
    one: 'a line of the contents for older readers (NCX)',
    many: 'lines of the contents for older readers',
    facets: { words: 'with other words', to: 'that leads to another place', level: 'at another level' },
  },
};

/**
 * What a PDF says of itself is the browser's work, and of things that are no words not always to be read for certain:
 * the author is told, and the edition is made.
 */
export const printEdition = 'PDF edition';

/** What Octavo itself writes into a PDF. */
const ofOctavo: ReadonlySet<HoldingKind> = new Set(['passage', 'bookmark']);

/** After so many of a kind, the rest is counted. */
const mostTold = 5;

/** @param edition “HTML edition” */
export function tellDifferences(
  kind: HoldingKind,
  differences: readonly Difference[],
  edition: string,
  report: Report,
): void {
  const { many } = wording[kind];
  const rule = edition === printEdition && !ofOctavo.has(kind) ? 'print-differs' : wording[kind].rule;
  for (const [index, difference] of differences.slice(0, mostTold).entries()) {
    const more = differences.length - mostTold;
    const others = index === mostTold - 1 && more > 0 ? `, and ${more} more ${many} differ` : '';
    report.add(
      rule,
      `The ${edition} ${say(kind, difference)}${others}`,
      difference.wanted?.place ?? {},
      'This is a fault of Octavo, of the theme or of a plug-in: please report it. With --no-gate it is published as it is.',
    );
  }
}

function say(kind: HoldingKind, { what, wanted, found, facet = '' }: Difference): string {
  const { one, facets } = wording[kind];
  switch (what) {
    case 'missing':
      return `lacks ${one}: ${nameOf(wanted)}`;
    case 'doubled':
      return `has ${one} more often than the manuscript: ${nameOf(found)}`;
    case 'added':
      return `has ${one} that the manuscript has not: ${nameOf(found)}`;
    case 'misplaced':
      return `has ${one} in another place: ${nameOf(wanted)}`;
    case 'changed':
      return `has ${one} ${facets[facet] ?? ''}: ${nameOf(wanted)}${sayChange(wanted, found, facet)}`;
  }
}

function nameOf(holding: Holding | undefined): string {
  const name = holding?.name ?? '';
  return name === '' ? 'without words' : `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;
}

/** Hashes are for programs. */
const unsaid = new Set(['picture', 'scan', 'pixels']);

/** “(“…four | barrels…” for “…barrels | four…”)” */
function sayChange(wanted: Holding | undefined, found: Holding | undefined, facet: string): string {
  const [was = '', is = ''] = [wanted?.facets[facet], found?.facets[facet]];
  if (unsaid.has(facet)) return '';
  let same = 0;
  while (same < was.length && was[same] === is[same]) same += 1;
  const from = Math.max(0, same - 12);
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, same + 24)}${text.length > same + 24 ? '…' : ''}`;
  return ` (${cut(is)} for ${cut(was)})`;
}

const said: Readonly<Record<Loss['what'], string>> = {
  missing: 'lacks words of the manuscript',
  misplaced: 'has words of the manuscript in another order',
  merged: 'runs two passages of the manuscript together',
  demoted: 'has a heading or a listing as plain text',
};

/** @param edition “HTML edition” */
export function tellLosses(losses: readonly Loss[], edition: string, report: Report): void {
  for (const [index, { passage, what, around }] of losses.slice(0, mostTold).entries()) {
    const more = losses.length - mostTold;
    const others = index === mostTold - 1 && more > 0 ? `, and ${more} more` : '';
    report.add(
      'text-lost',
      `The ${edition} ${said[what]}: ${around === '' ? `“${passage.text.trim().slice(0, 60)}”` : around}${others}`,
      passage.place ?? {},
      'This is a fault of Octavo or of the theme: please report it. With --no-gate it is published as it is.',
    );
  }
}

/** “1,204 passages, 31 notes, 12 pictures”: what was looked for in an edition. */
export function countContents({ words, holdings }: EditionContents): string {
  const all = [...holdings.text, ...holdings.notes];
  const counts = holdingKinds.map((kind) => [all.filter((holding) => holding.kind === kind).length, kind] as const);
  const say = (count: number, one: string, many: string): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
  return [
    say(words.text.length, 'passage', 'passages'),
    ...(words.notes.length === 0 ? [] : [say(words.notes.length, 'passage of notes', 'passages of notes')]),
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, kind]) => say(count, wording[kind].one.replace(/^an? /u, ''), wording[kind].many)),
  ].join(', ');
}
