/** What is said of an edition that holds something otherwise than the manuscript. */
import { type Phrase, type Report, type RuleId, type Words, inEnglish, said } from '../../report/index.ts';
import type { Loss } from '../../words/index.ts';
import { type EditionContents, type Holding, type HoldingKind, holdingKinds } from './holdings.ts';
import type { Difference } from './series.ts';

interface Wording {
  readonly rule: RuleId;
  readonly one: Phrase;
  readonly many: Phrase;
  /** What its facets are called. */
  readonly facets: Readonly<Record<string, Phrase>>;
}

const wording: Readonly<Record<HoldingKind, Wording>> = {
  passage: {
    rule: 'text-added',
    one: said`a passage`,
    many: said`passages`,
    facets: { text: said`with other words or signs`, kind: said`as something else` },
  },
  heading: {
    rule: 'heading-differs',
    one: said`a heading`,
    many: said`headings`,
    facets: { level: said`of another level`, words: said`with other words` },
  },
  picture: {
    rule: 'picture-differs',
    one: said`a picture`,
    many: said`pictures`,
    facets: {
      words: said`with another alternative text`,
      picture: said`with other bytes`,
      scan: said`with other bytes`,
      pixels: said`with other pixels`,
      size: said`of another size`,
      file: said`from another file`,
    },
  },
  table: {
    rule: 'table-differs',
    one: said`a table`,
    many: said`tables`,
    facets: {
      rows: said`with more or fewer rows`,
      columns: said`with more or fewer columns`,
      heads: said`with other header cells`,
      cells: said`with other words in its cells`,
    },
  },
  formula: {
    rule: 'formula-differs',
    one: said`a formula`,
    many: said`formulas`,
    facets: { tex: said`with other TeX`, signs: said`with other signs`, aloud: said`that is read aloud otherwise` },
  },
  link: {
    rule: 'link-differs',
    one: said`a link`,
    many: said`links`,
    facets: { words: said`with other words`, to: said`to another place` },
  },
  entry: {
    rule: 'index-differs',
    one: said`an entry of an index`,
    many: said`entries of an index`,
    facets: { words: said`with other words`, places: said`with other places` },
  },
  contents: {
    rule: 'contents-differs',
    one: said`a line of the contents`,
    many: said`lines of the contents`,
    facets: {
      words: said`with other words`,
      to: said`that leads to another place`,
      level: said`at another level`,
      folio: said`with the number of another page`,
    },
  },
  bookmark: {
    rule: 'contents-differs',
    one: said`a bookmark`,
    many: said`bookmarks`,
    facets: { words: said`with other words`, to: said`that leads to another place`, level: said`at another level` },
  },
  navpoint: {
    rule: 'contents-differs',
    one: said`a line of the contents for older readers (NCX)`,
    many: said`lines of the contents for older readers`,
    facets: { words: said`with other words`, to: said`that leads to another place`, level: said`at another level` },
  },
};

/**
 * What a PDF says of itself is the browser's work, and of things that are no words not always to be read for certain:
 * the author is told, and the edition is made.
 */
export const printEdition = 'PDF edition';

/** What Octavo itself writes into a PDF. */
const ofOctavo: ReadonlySet<HoldingKind> = new Set(['passage', 'bookmark']);

/** What editions are called, where it is told. */
const names: Readonly<Record<string, Phrase>> = {
  'HTML edition': said`HTML edition`,
  'EPUB edition': said`EPUB edition`,
  [printEdition]: said`PDF edition`,
  site: said`site`,
};

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
    const others = index === mostTold - 1 && more > 0 ? said`, and ${more} more ${many} differ` : '';
    report.add(
      rule,
      said`The ${names[edition] ?? edition} ${say(kind, difference)}${others}`,
      difference.wanted?.place ?? {},
      said`This is a fault of Octavo, of the theme or of a plug-in: please report it. With --no-gate it is published as it is.`,
    );
  }
}

function say(kind: HoldingKind, { what, wanted, found, facet = '' }: Difference): Phrase {
  const { one, facets } = wording[kind];
  switch (what) {
    case 'missing':
      return said`lacks ${one}: ${nameOf(wanted)}`;
    case 'doubled':
      return said`has ${one} more often than the manuscript: ${nameOf(found)}`;
    case 'added':
      return said`has ${one} that the manuscript has not: ${nameOf(found)}`;
    case 'misplaced':
      return said`has ${one} in another place: ${nameOf(wanted)}`;
    case 'changed':
      return said`has ${one} ${facets[facet] ?? ''}: ${nameOf(wanted)}${sayChange(wanted, found, facet)}`;
  }
}

function nameOf(holding: Holding | undefined): Words {
  const name = holding?.name ?? '';
  return name === '' ? said`without words` : `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;
}

/** Hashes are for programs. */
const unsaid = new Set(['picture', 'scan', 'pixels']);

/** “(“…four | barrels…” for “…barrels | four…”)” */
function sayChange(wanted: Holding | undefined, found: Holding | undefined, facet: string): Words {
  const [was = '', is = ''] = [wanted?.facets[facet], found?.facets[facet]];
  if (unsaid.has(facet)) return '';
  let same = 0;
  while (same < was.length && was[same] === is[same]) same += 1;
  const from = Math.max(0, same - 12);
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, same + 24)}${text.length > same + 24 ? '…' : ''}`;
  return said` (${cut(is)} for ${cut(was)})`;
}

const fates: Readonly<Record<Loss['what'], Phrase>> = {
  missing: said`lacks words of the manuscript`,
  misplaced: said`has words of the manuscript in another order`,
  merged: said`runs two passages of the manuscript together`,
  demoted: said`has a heading or a listing as plain text`,
};

/** @param edition “HTML edition” */
export function tellLosses(losses: readonly Loss[], edition: string, report: Report): void {
  for (const [index, { passage, what, around }] of losses.slice(0, mostTold).entries()) {
    const more = losses.length - mostTold;
    const others = index === mostTold - 1 && more > 0 ? said`, and ${more} more` : '';
    report.add(
      'text-lost',
      said`The ${names[edition] ?? edition} ${fates[what]}: ${around === '' ? `“${passage.text.trim().slice(0, 60)}”` : around}${others}`,
      passage.place ?? {},
      said`This is a fault of Octavo or of the theme: please report it. With --no-gate it is published as it is.`,
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
      .map(([count, kind]) =>
        say(count, inEnglish(wording[kind].one).replace(/^an? /u, ''), inEnglish(wording[kind].many)),
      ),
  ].join(', ');
}
