/** `octavo catalogue build`: all titles of a press, and what is said of them together. */
import { relative } from 'node:path';
import { Failure, Report, said } from '../report/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { chooseEditions } from '../session.ts';
import { listenForInterruption } from '../system/index.ts';
import {
  type BuiltShelf,
  type ShelfWishes,
  accountOf,
  buildShelf,
  countRows,
  openLocalRunner,
  openQueueRunner,
} from '../workshop/index.ts';
import { tellStatus } from './catalogue-status.ts';
import { tellStore, usualDays } from './catalogue-store.ts';
import { showCrew } from './crew-table.ts';
import { tellMessages } from './messages.ts';
import { lists, minutes, readLimits, readShared, sharedRows } from './limits.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { nameEditions } from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

/** Titles after which a process is let go. */
const pieces = 40;

export const catalogueRows: OptionRows = {
  to: {
    type: 'string',
    multiple: true,
    value: 'LIST',
    values: ownEditions.map(({ name }) => name),
    help: `editions of every title: ${nameEditions(ownEditions, false)}; absent: as shelf.yaml says`,
  },
  out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist)' },
  jobs: { type: 'string', short: 'j', value: 'N', help: 'titles that are made at the same time (one for each core)' },
  only: { type: 'string', multiple: true, value: 'GLOB', help: 'these titles alone: by their paths or slugs' },
  since: {
    type: 'string',
    value: 'DATE|COMMIT',
    help: 'titles alone whose files have changed since that commit, or since the last one before that day; the changes for shops are from that day on',
  },
  resume: { type: 'boolean', help: 'go on with a run that was cut short: what failed in it is not tried again' },
  'time-limit': { type: 'string', value: 'MINUTES', help: `longest time for a title (${minutes}); then it is ended` },
  'memory-limit': {
    type: 'string',
    value: 'MB',
    help: 'most memory for a title, browser and all (four fifths of the machine’s, shared out); then it is ended',
  },
  ...sharedRows,
  'older-than': {
    type: 'string',
    value: 'DAYS',
    help: `of a store: what has not been used for so long (${usualDays})`,
  },
  strict: { type: 'boolean', help: 'warnings stop a title, too' },
  report: { type: 'boolean', help: 'a report beside the editions of each title, too' },
  'allow-remote': { type: 'boolean', help: 'fetch pictures from the network' },
  'no-cache': { type: 'boolean', help: 'make everything anew, and keep nothing' },
  browser: { type: 'string', value: 'PATH', help: 'browser for the PDF (also OCTAVO_BROWSER)' },
  json: { type: 'boolean', help: 'the report as one JSON document instead of words' },
  quiet: { type: 'boolean', short: 'q', help: 'no progress, only what went wrong' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const catalogueHelp = `Usage: octavo catalogue build SHELF [options]
       octavo catalogue status --queue URL [--json]
       octavo catalogue store info|clear --store DIR|s3://BUCKET [--older-than DAYS] [--json]

Publishes all titles of a press. SHELF is a folder of manuscripts, or one with a shelf.yaml that says where
they are and what they have in common. What has not changed is not made again. One title that fails stops
no other: what was published of it before stays, and the report says why.

With --queue and --store other machines make the titles, on which octavo worker runs; what they have made is
put into DIR here, and its bytes are the same. status says how many titles wait, are being made, are done and
were set aside, and which workers there are. store says how much lies in a store, and clears it of what nobody
has used for a while.

DIR has a folder for each title; catalogue/ with pages to browse and search, OPDS, ONIX, MARC, OAI-PMH
and KBART of all titles; catalogue-report.html and .json.

${writeOptions(catalogueRows)}
Exit codes: 0 all titles are published, 1 something is wrong with one of them, 2 usage, 3 a tool failed,
or a title took too long or too much memory; 130 interrupted.
`;

export async function catalogue(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    to: { type: 'string', multiple: true },
    out: { type: 'string', short: 'o' },
    jobs: { type: 'string', short: 'j' },
    only: { type: 'string', multiple: true },
    since: { type: 'string' },
    resume: { type: 'boolean' },
    'time-limit': { type: 'string' },
    'memory-limit': { type: 'string' },
    queue: { type: 'string' },
    store: { type: 'string' },
    'older-than': { type: 'string' },
    strict: { type: 'boolean' },
    report: { type: 'boolean' },
    'allow-remote': { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    browser: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(catalogueHelp);
    return 0;
  }
  const [verb, path, ...more] = positionals;
  if (verb === 'status' && path === undefined) return tellStatus(values, terminal);
  if (verb === 'store') return tellStore(positionals.slice(1), values, terminal);
  if (verb !== 'build' || path === undefined || more.length > 0) {
    const text = verb === 'build' ? said`Name one shelf` : said`It was not said what to do with the catalogue`;
    throw new Failure(2, text, {
      hint: said`octavo catalogue build SHELF, where SHELF is a folder of manuscripts or has a shelf.yaml.`,
    });
  }
  const json = values.json === true;
  const quiet = json || values.quiet === true;
  const crew = showCrew(terminal, quiet);
  const report = new Report();
  const { signal, forget } = listenForInterruption();
  const interruption = terminal.interruption ?? signal;
  const { hands, limits } = readLimits(values, pieces);
  const far = readShared(values, terminal.env, false);
  if (far !== undefined && values['allow-remote'] === true)
    throw new Failure(
      2,
      said`Titles that workers make have no network, so that --allow-remote does not go with --queue`,
      {
        hint: said`Put the pictures beside the manuscripts.`,
      },
    );
  const wishes = { ...readWishes(values), path, env: terminal.env, interruption };
  try {
    const built = await buildShelf(
      wishes,
      (bench) => {
        const wishes = { bench, hands, limits, env: terminal.env };
        if (far === undefined) return openLocalRunner(wishes);
        return openQueueRunner({ ...wishes, ...far, tell: (what) => crew.tell(what) });
      },
      crew,
      report,
    );
    crew.end();
    await tellMessages({ manuscript: path, messages: report.messages }, { terminal, quiet });
    tellBuiltShelf(built, json, terminal);
    if (!built.isWhole && interruption.aborted) return 130;
    return Math.max(0, ...built.rows.map(({ exitCode }) => exitCode), report.hasErrors ? 1 : 0);
  } catch (error) {
    crew.end();
    // What is wrong with shelf.yaml is told at its lines.
    if (report.messages.length > 0)
      await tellMessages({ manuscript: path, messages: report.messages }, { terminal, quiet });
    throw error;
  } finally {
    forget();
  }
}

interface Values {
  readonly to?: string[] | undefined;
  readonly out?: string | undefined;
  readonly only?: string[] | undefined;
  readonly since?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly report?: boolean | undefined;
  readonly 'allow-remote'?: boolean | undefined;
  readonly 'no-cache'?: boolean | undefined;
  readonly browser?: string | undefined;
}

function readWishes(values: Values): Omit<ShelfWishes, 'path' | 'env' | 'interruption'> {
  const names = lists(values.to);
  return {
    out: values.out ?? 'dist',
    to: names.length === 0 ? undefined : names,
    only: lists(values.only),
    since: values.since,
    resume: values.resume === true,
    strict: values.strict === true,
    withReport: values.report === true,
    bench: {
      allowRemote: values['allow-remote'],
      cache: values['no-cache'] !== true,
      browser: values.browser,
    },
    assertEditions: (wanted) => void chooseEditions(ownEditions, wanted),
  };
}

function tellBuiltShelf({ shelf, rows, written, isWhole }: BuiltShelf, json: boolean, terminal: Terminal): void {
  if (json) {
    terminal.out(`${JSON.stringify(accountOf(shelf, rows), null, 2)}\n`);
    return;
  }
  for (const page of written) terminal.out(`${relative('.', page)}\n`);
  const speak = speakOn(terminal);
  terminal.err(`${speak(countRows(rows))}.\n`);
  if (!isWhole) terminal.err(`${speak(said`The run was ended before its time: --resume goes on with it.`)}\n`);
}
