/** `octavo build`: manuscripts → editions on the shelf. */
import { join, relative } from 'node:path';
import { locateManuscripts } from '../manuscript/index.ts';
import type { EditionName } from '../model/metadata.ts';
import { readPrintProfile } from '../prepress/print-ready/intent.ts';
import { publish, type Publication, type PublishedEdition } from '../publish.ts';
import { countMessages, formatMessage, sayBytes } from '../report/reporter.ts';
import { Failure } from '../report/report.ts';
import { openPress, type OpenPress } from '../system/browser/press.ts';
import { folderExists } from '../system/files.ts';
import { readNamedFile } from '../system/named-file.ts';
import { version } from '../system/templates.ts';
import { parseOptions } from './options.ts';
import { showProgress, type Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export const buildHelp = `Usage: octavo build [MANUSCRIPT …] [options]

Publishes each manuscript (a Markdown file, or a folder with a book) as HTML, EPUB and PDF
into DIR/<slug>/. Without a manuscript: everything under content/, or this folder.

  --to LIST          editions to make: html,epub,pdf (those three), or site: a folder of
                     pages with search
  -o, --out DIR      where to put them (dist)
  --theme NAME|DIR   theme (base, or what the manuscript asks for)
  --trim NAME|WxH    page of the PDF: a4, a5, letter, 6x9, 5x8, or 148x210mm
  --print-ready      a second PDF for the printer: bleed, marks, black as black
  --grey             that one without colours
  --output-intent F  the ICC profile of its press, which makes it PDF/X-4
  --attach-source    put the manuscript into the PDF, for octavo restore
  --strict           warnings stop the build, too
  --allow-remote     fetch pictures from the network
  --browser PATH     browser for the PDF (also OCTAVO_BROWSER)
  --json             one JSON document instead of words
  -q, --quiet        only messages, no progress
  -h, --help         this text

Exit codes: 0 published, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;

const names: readonly EditionName[] = ['html', 'site', 'epub', 'pdf'];

/** A site says what the web edition says: it is made where it is asked for. */
const usual = names.filter((name) => name !== 'site');

export async function build(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    to: { type: 'string', multiple: true },
    out: { type: 'string', short: 'o' },
    theme: { type: 'string' },
    trim: { type: 'string' },
    'attach-source': { type: 'boolean' },
    'print-ready': { type: 'boolean' },
    grey: { type: 'boolean' },
    'output-intent': { type: 'string' },
    strict: { type: 'boolean' },
    'allow-remote': { type: 'boolean' },
    browser: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(buildHelp);
    return 0;
  }
  const editions = readEditions(values.to ?? []);
  const outDir = values.out ?? 'dist';
  const intent = values['output-intent'];
  // What only the printer's file has asks for that file.
  const printReady = values['print-ready'] ?? (values.grey === true || intent !== undefined ? true : undefined);
  if (printReady === true && !editions.includes('pdf')) {
    throw new Failure(2, 'The file for the printer is made of the PDF, which is not among the editions', {
      hint: 'Add pdf to --to.',
    });
  }
  const profile = intent === undefined ? undefined : readPrintProfile(await readNamedFile(intent), intent);
  const paths = (
    await Promise.all((positionals.length > 0 ? positionals : [await defaultManuscript()]).map(locateManuscripts))
  ).flat();
  const silent = values.json === true || values.quiet === true;
  const progress = showProgress(terminal, silent);
  const slugs = new Set<string>();
  const publications: Publication[] = [];
  let press: Promise<OpenPress | undefined> | undefined;
  try {
    for (const path of paths) {
      progress.begin(path, editions);
      const publication = await publish(path, {
        editions,
        outDir,
        theme: values.theme,
        trim: values.trim,
        attachSource: values['attach-source'],
        printReady,
        grey: values.grey,
        profile,
        strict: values.strict === true,
        allowRemote: values['allow-remote'] === true,
        env: terminal.env,
        // One browser for all manuscripts; what it has to say is said of the first.
        openPress: (report) => (press ??= openPress({ browser: values.browser, report })),
        slugs,
        progress: progress.update,
        finished: progress.finish,
      });
      progress.end();
      publications.push(publication);
      if (values.json !== true) tell(publication, terminal, progress, values.quiet === true, values.strict === true);
    }
  } finally {
    progress.end();
    await (await press?.catch(() => undefined))?.close();
  }
  const exitCode = worst(publications);
  if (values.json === true) terminal.out(`${JSON.stringify(toJson(publications, exitCode), null, 2)}\n`);
  return exitCode;
}

/** @throws Failure usage */
export function readEditions(lists: readonly string[]): EditionName[] {
  const wanted = lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  for (const name of wanted) {
    if (!names.some((known) => known === name)) {
      throw new Failure(2, `Unknown edition “${name}”`, { hint: `There are ${names.join(', ')}.` });
    }
  }
  return wanted.length === 0 ? [...usual] : names.filter((name) => wanted.includes(name));
}

export async function defaultManuscript(): Promise<string> {
  return (await folderExists('content')) ? 'content' : '.';
}

function worst(publications: readonly Publication[]): number {
  return Math.max(0, ...publications.map(({ exitCode }) => exitCode));
}

/** What stands before the paths in messages, so that they can be opened from here. */
export function folderOfMessages(manuscript: string): string {
  return /\.(?:md|markdown)$/iu.test(manuscript) ? manuscript.replace(/[^/\\]*$/u, '') : join(manuscript, '/');
}

function tell(publication: Publication, terminal: Terminal, progress: Progress, quiet: boolean, strict: boolean): void {
  const { manuscript, messages, editions, exitCode } = publication;
  const folder = folderOfMessages(manuscript);
  for (const message of messages) {
    if (message.severity === 'info' && quiet) continue;
    terminal.err(`${formatMessage(message, folder)}\n`);
  }
  if (exitCode !== 0 && editions.length === 0) {
    const count = countMessages(messages);
    const why = strict && !messages.some(({ severity }) => severity === 'error') ? ' (--strict)' : '';
    terminal.err(
      `${manuscript}: not published${count === '' ? '' : `: ${count}${why}`}. What was published before stays.\n`,
    );
    return;
  }
  progress.summary(publication);
  for (const edition of editions) terminal.out(`${pathOf(edition)}\n`);
}

/** As the person may type it: from the folder in which octavo was started. */
function pathOf(edition: Pick<PublishedEdition, 'path'>): string {
  return relative('.', edition.path);
}

function toJson(publications: readonly Publication[], exitCode: number): unknown {
  return {
    octavo: version,
    exitCode,
    editions: publications.flatMap(({ manuscript, editions }) =>
      editions.map(({ accessibility: _claims, ...edition }) => ({ manuscript, ...edition, path: pathOf(edition) })),
    ),
    messages: publications.flatMap(({ manuscript, messages }) =>
      messages.map((message) => ({ manuscript, ...message })),
    ),
    timings: publications.map(({ manuscript, timings }) => ({ manuscript, ...timings })),
  };
}

export { sayBytes };
