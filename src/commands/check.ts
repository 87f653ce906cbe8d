/** `octavo check`: everything that `build` does but the writing; and why an edition claims what it claims. */
import { locateManuscripts } from '../manuscript/index.ts';
import { publish, type Publication, type PublishOptions } from '../publish.ts';
import { Failure } from '../report/report.ts';
import { countMessages, formatMessage } from '../report/reporter.ts';
import { openPress, type OpenPress } from '../system/browser/press.ts';
import { version } from '../system/templates.ts';
import { defaultManuscript, folderOfMessages, readEditions } from './build.ts';
import { listClaims, toClaimsTable } from './claims-table.ts';
import { parseOptions, suggest } from './options.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export const checkHelp = `Usage: octavo check [MANUSCRIPT …] [options]

Makes the editions of each manuscript in memory, checks them, and says what is wrong.
Nothing is written. Without a manuscript: everything under content/, or this folder.

  --explain accessibility  what each edition claims of its accessibility, and on what evidence
  --to LIST                editions to make: html,epub,pdf (those three), or site
  --theme NAME|DIR         theme (base, or what the manuscript asks for)
  --trim NAME|WxH          page of the PDF
  --strict                 warnings count as errors
  --allow-remote           fetch pictures from the network
  --browser PATH           browser for the PDF (also OCTAVO_BROWSER)
  --json                   one JSON document instead of words
  -q, --quiet              only messages, no progress
  -h, --help               this text

Exit codes: 0 nothing is wrong, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;

/** What can be explained. */
const subjects = ['accessibility'] as const;

export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    explain: { type: 'string' },
    to: { type: 'string', multiple: true },
    theme: { type: 'string' },
    trim: { type: 'string' },
    strict: { type: 'boolean' },
    'allow-remote': { type: 'boolean' },
    browser: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(checkHelp);
    return 0;
  }
  const explains = readSubject(values.explain);
  const editions = readEditions(values.to ?? []);
  const named = positionals.length > 0 ? positionals : [await defaultManuscript()];
  const paths = (await Promise.all(named.map(locateManuscripts))).flat();
  const silent = values.json === true || values.quiet === true || explains;
  const progress = showProgress(terminal, silent);
  const publications: Publication[] = [];
  const slugs = new Set<string>();
  let press: Promise<OpenPress | undefined> | undefined;
  const openOnce: PublishOptions['openPress'] = async (report) =>
    // Claims do not rest on the picture of a cover.
    explains && !editions.includes('pdf') ? undefined : (press ??= openPress({ browser: values.browser, report }));
  try {
    for (const path of paths) {
      progress.begin(path, editions);
      const publication = await publish(path, {
        editions,
        outDir: undefined,
        theme: values.theme,
        trim: values.trim,
        strict: values.strict === true,
        allowRemote: values['allow-remote'] === true,
        env: terminal.env,
        openPress: openOnce,
        slugs,
        progress: progress.update,
        finished: progress.finish,
      });
      progress.end();
      publications.push(publication);
      if (values.json === true) continue;
      if (explains) terminal.out(toClaimsTable(publication, paths.length > 1));
      if (!explains || publication.exitCode !== 0) tell(publication, terminal, values.quiet === true);
    }
  } finally {
    progress.end();
    await (await press?.catch(() => undefined))?.close();
  }
  const exitCode = Math.max(0, ...publications.map((publication) => publication.exitCode));
  if (values.json === true) terminal.out(`${JSON.stringify(toJson(publications, exitCode, explains), null, 2)}\n`);
  return exitCode;
}

/** @throws Failure usage */
function readSubject(wish: string | undefined): boolean {
  if (wish === undefined) return false;
  if (subjects.some((subject) => subject === wish)) return true;
  throw new Failure(2, `Nothing is known of “${wish}”`, {
    hint: suggest(wish, subjects) ?? `What can be explained: ${subjects.join(', ')}.`,
  });
}

function tell({ manuscript, messages, exitCode }: Publication, terminal: Terminal, quiet: boolean): void {
  const folder = folderOfMessages(manuscript);
  for (const message of messages) {
    if (message.severity === 'info' && quiet) continue;
    terminal.err(`${formatMessage(message, folder)}\n`);
  }
  const count = countMessages(messages);
  if (!quiet || exitCode !== 0) terminal.err(`${manuscript}: ${count === '' ? 'nothing is wrong' : count}\n`);
}

function toJson(publications: readonly Publication[], exitCode: number, explains: boolean): unknown {
  return {
    octavo: version,
    exitCode,
    messages: publications.flatMap(({ manuscript, messages }) =>
      messages.map((message) => ({ manuscript, ...message })),
    ),
    ...(explains ? { accessibility: publications.map(listClaims) } : {}),
  };
}
