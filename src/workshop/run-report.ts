/** The report on a run: a page to read, set as any web edition of the house is, and the same as data. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Cell, table } from '../evidence/index.ts';
import type { Shelf } from '../manuscript/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import { type Phrase, inEnglish, joined, said } from '../report/index.ts';
import { setPage } from '../session/index.ts';
import { version } from '../system/index.ts';
import type { FullRow, Status } from './row.ts';

const words: Readonly<Record<Status, string>> = {
  built: 'built',
  unchanged: 'unchanged',
  failed: 'failed',
  refused: 'refused',
  withdrawn: 'withdrawn',
  left: 'not looked at',
  unbegun: 'not begun',
};

/** Titles with what became of them. */
const countings: Readonly<Record<Status, (count: number) => Phrase>> = {
  built: (count) => said`${count} built`,
  unchanged: (count) => said`${count} unchanged`,
  failed: (count) => joined([count, said`failed`], ' '),
  refused: (count) => said`${count} refused`,
  withdrawn: (count) => said`${count} withdrawn`,
  left: (count) => said`${count} not looked at`,
  unbegun: (count) => said`${count} not begun`,
};

export function countRows(rows: readonly FullRow[]): Phrase {
  const counts = (Object.keys(countings) as Status[]).flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [countings[status](count)];
  });
  const titles = rows.length === 1 ? said`1 title` : said`${rows.length} titles`;
  return counts.length === 0 ? titles : said`${titles}: ${joined(counts, ', ')}`;
}

/** For programs; times and memory are of this run, everything else is of the titles. */
export function accountOf(shelf: Shelf, rows: readonly FullRow[]): unknown {
  const titles = rows.map(({ reason, ...row }) => ({
    ...row,
    ...(reason === undefined ? {} : { reason: inEnglish(reason) }),
  }));
  return { octavo: version, catalogue: shelf.title, titles };
}

export async function makeRunReport(shelf: Shelf, rows: readonly FullRow[]): Promise<Artifact> {
  const artifact = await setPage(composeReport(shelf, rows), '.digest { font-size: 0.7em; }');
  return {
    kind: 'report',
    edition: 'report',
    path: 'catalogue-report.html',
    mediaType: 'text/html',
    bytes: artifact.bytes,
    files: [
      {
        path: 'catalogue-report.json',
        bytes: new TextEncoder().encode(`${JSON.stringify(accountOf(shelf, rows), null, 2)}\n`),
      },
    ],
  };
}

function composeReport(shelf: Shelf, rows: readonly FullRow[]): Book {
  const name = `Report on ${shelf.title}`;
  const bad = rows.filter(({ status }) => status === 'failed' || status === 'refused' || status === 'unbegun');
  const [style, verdict] =
    bad.length === 0 ? (['tip', 'All is on the shelf'] as const) : (['caution', 'Not all'] as const);
  return {
    kind: 'essay',
    slug: 'catalogue-report',
    metadata: {
      title: name,
      contributors: [],
      language: 'en',
      direction: 'ltr',
      identifiers: [],
      subjects: [],
      modified: '1980-01-01T00:00:00Z',
      uuid: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    },
    sections: [
      {
        id: 'account',
        role: 'essay',
        matter: 'body',
        title: name,
        depth: 0,
        listed: true,
        generated: false,
        notes: [],
        body: {
          type: 'root',
          children: [
            h('header', { className: ['opening'] }, [
              h('h1', { id: 'report' }, name),
              h('p', { className: ['subtitle'] }, 'What became of each title'),
            ]),
            h('aside', { className: ['callout', style] }, [
              h('p', { className: ['callout-title'] }, verdict),
              h('p', { className: ['first'] }, inEnglish(said`${countRows(rows)}.`)),
            ]),
            ...showFaults(bad),
            ...showTitles(rows),
            ...showFindings(rows),
            ...showClaims(rows),
            ...showMissing(rows),
          ],
        },
      },
    ],
    images: new Map(),
    cover: { alt: '', inPdf: false },
    design: {},
    notes: { place: 'foot', numbering: 'chapter' },
  };
}

function showFaults(rows: readonly FullRow[]): ElementContent[] {
  if (rows.length === 0) return [];
  return [
    h('h2', { id: 'faults' }, 'What is not on the shelf as it is now'),
    h('p', { className: ['first'] }, 'What was published of these titles before stays.'),
    table(
      'Titles that were not published',
      ['Title', 'Why'],
      rows.map((row) => [nameOf(row), inEnglish(row.reason ?? '')]),
    ),
  ];
}

function showTitles(rows: readonly FullRow[]): ElementContent[] {
  return [
    h('h2', { id: 'titles' }, 'Titles'),
    table(
      'All titles, with what this run did',
      ['Title', 'Status', 'Version', 'Pages', 'Errors', 'Warnings', 'Checks', 'Seconds', 'Editions'],
      rows.map((row): readonly Cell[] => [
        nameOf(row),
        words[row.status],
        row.version === undefined ? '' : String(row.version),
        row.pages === undefined ? '' : String(row.pages),
        String(row.errors),
        String(row.warnings),
        sayChecks(row),
        row.milliseconds === 0 ? '' : (row.milliseconds / 1000).toFixed(1),
        row.editions.flatMap(({ edition, path }, index) => [
          ...(index === 0 ? [] : [', ']),
          h('a', { href: path.split('/').map(encodeURIComponent).join('/') }, `${edition} of ${row.slug}`),
        ]),
      ]),
      new Set([2, 3, 4, 5, 7]),
    ),
  ];
}

function sayChecks({ checks: { passed, failed, unmade } }: FullRow): string {
  return [
    ...(passed === 0 ? [] : [`${passed} passed`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(unmade === 0 ? [] : [`${unmade} not made`]),
  ].join(', ');
}

function showFindings(rows: readonly FullRow[]): ElementContent[] {
  const told = rows.filter(({ messages }) => messages.some(({ severity }) => severity !== 'info'));
  if (told.length === 0) return [];
  return [
    h('h2', { id: 'findings' }, 'Findings'),
    table(
      'Errors and warnings; places are in the manuscript: file, line, column',
      ['Title', 'Rule', 'What', 'Where', 'What to do'],
      told.flatMap((row) =>
        row.messages
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, text, hint = '', file, line, column }): readonly Cell[] => [
            nameOf(row),
            [h('code', rule)],
            text,
            [file, line, column].filter((part) => part !== undefined).join(':'),
            hint,
          ]),
      ),
    ),
  ];
}

function showClaims(rows: readonly FullRow[]): ElementContent[] {
  const claiming = rows.flatMap((row) =>
    row.editions.filter(({ claims }) => claims.length > 0).map((edition) => ({ row, edition })),
  );
  if (claiming.length === 0) return [];
  return [
    h('h2', { id: 'accessibility' }, 'Accessibility'),
    table(
      'What each edition claims, and what was looked into and is not claimed',
      ['Title', 'Edition', 'Claimed', 'Not claimed'],
      claiming.map(({ row, edition: { edition, claims } }) => [
        nameOf(row),
        edition,
        listClaims(claims.filter(({ made }) => made)),
        listClaims(claims.filter(({ made }) => !made)),
      ]),
    ),
  ];
}

function listClaims(claims: FullRow['editions'][number]['claims']): string {
  return claims.map(({ value }) => value).join(', ');
}

function showMissing(rows: readonly FullRow[]): ElementContent[] {
  const lacking = rows.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return [];
  const groups = new Map<string, { receiver: string; why: string; line: string; rows: FullRow[] }>();
  for (const row of lacking) {
    for (const { receiver, what, why, line } of row.missing) {
      const key = `${receiver} ${what}`;
      const group = groups.get(key) ?? { receiver, why: `${what}: ${why}`, line, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    }
  }
  const receivers: Readonly<Record<string, string>> = { deposit: 'A library', bookshop: 'A bookshop' };
  return [
    h('h2', { id: 'missing' }, 'Missing metadata'),
    table(
      'What those who receive the titles will miss, and the line that would say it',
      ['What', 'Who', 'Add', 'Titles', 'Which'],
      [...groups.values()].map(({ receiver, why, line, rows: own }): readonly Cell[] => [
        why,
        receivers[receiver] ?? receiver,
        [h('code', line)],
        String(own.length),
        own.length === rows.length ? 'all' : own.map(({ slug }) => slug).join(', '),
      ]),
      new Set([3]),
    ),
  ];
}

function nameOf({ name, title }: FullRow): string {
  return title === undefined ? name : `${title} (${name})`;
}
