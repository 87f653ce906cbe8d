/** What the editions of a publication claim, as a table to read and as data. */
import type { Claim } from '../model/index.ts';
import type { Publication } from '../publication.ts';

interface Row {
  readonly claim: string;
  readonly made: boolean;
  readonly editions: string;
  readonly evidence: string;
}

/** Names of properties as a person says them; the value alone says the rest. */
const about: Readonly<Record<Claim['property'], string>> = {
  accessMode: 'mode',
  accessModeSufficient: 'mode that suffices',
  accessibilityFeature: 'feature',
  accessibilityHazard: 'hazard',
  record: 'for library records',
  conformsTo: 'conforms to',
  exemption: 'exempt',
};

/** Claims that are made, then those that were looked into and are not; the same in all editions is one line. */
export function toClaimsTable(publication: Publication, named: boolean): string {
  const rows = collectRows(publication);
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(({ claim }) => claim.length));
  const column = Math.max('edition'.length, ...rows.map(({ editions }) => editions.length));
  const line = (claim: string, editions: string, evidence: string): string =>
    `  ${claim.padEnd(width)}  ${editions.padEnd(column)}  ${evidence}\n`;
  const block = (made: boolean): string =>
    rows
      .filter((row) => row.made === made)
      .map(({ claim, editions, evidence }) => line(claim, editions, evidence))
      .join('');
  const summaries = publication.editions
    .flatMap(({ edition, accessibility }) => (accessibility === undefined ? [] : [[edition, accessibility] as const]))
    .map(([edition, { summary }]) => `  ${edition.padEnd(5)} ${summary.text}\n`)
    .join('');
  return `${named ? `${publication.manuscript}\n\n` : ''}Claimed\n${line('claim', 'edition', 'evidence')}${block(true)}\nNot claimed\n${block(false)}\nIn words\n${summaries}\n`;
}

function collectRows({ editions }: Publication): Row[] {
  const rows = new Map<string, { claim: Claim; editions: string[] }>();
  for (const { edition, accessibility } of editions) {
    for (const claim of accessibility?.claims ?? []) {
      const key = JSON.stringify([claim.property, claim.value, claim.made, claim.evidence]);
      const row = rows.get(key) ?? { claim, editions: [] };
      row.editions.push(edition);
      rows.set(key, row);
    }
  }
  const order = Object.keys(about);
  return [...rows.values()]
    .map(({ claim, editions: names }) => ({
      claim: `${about[claim.property]}: ${claim.value.replaceAll(',', ' + ')}`,
      rank: order.indexOf(claim.property),
      made: claim.made,
      editions: names.join(', '),
      evidence: claim.evidence,
    }))
    .toSorted((a, b) => a.rank - b.rank);
}

/** The same for machines. */
export function listClaims({ manuscript, editions }: Publication): unknown {
  return {
    manuscript,
    editions: editions.flatMap(({ edition, accessibility }) =>
      accessibility === undefined ? [] : [{ edition, ...accessibility }],
    ),
  };
}
