/** `octavo build`: manuscripts → editions on the shelf. */
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { writeOptions, type OptionRows } from './options.ts';
import { readPrintWishes } from './print-wishes.ts';
import { listPublished, openEditions, tellPublished } from './published.ts';
import {
  listSharedOptions,
  locateAll,
  nameEditions,
  publishAll,
  readCall,
  readRules,
  tellEditors,
  tellIdle,
  worst,
} from './publishing.ts';
import type { Terminal } from './terminal.ts';

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: editions.map(({ name }) => name),
      help: `editions to make: ${nameEditions(editions, true)}`,
    },
    out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist)' },
    theme: { type: 'string', value: 'NAME|DIR', help: 'theme (base, or what the manuscript asks for)' },
    open: { type: 'boolean', help: 'open them when they are made' },
    report: { type: 'boolean', help: 'a report beside them: what was proved, and with what' },
    ...Object.assign({}, ...editions.map(({ options = {} }) => options)),
    'no-gate': { type: 'boolean', help: 'publish editions also if they do not pass their checks' },
    ...listSharedOptions('warnings stop the build, too'),
  };
}

function writeHelp(editions: readonly Edition[]): string {
  return `Usage: octavo build [MANUSCRIPT …] [options]

Publishes each manuscript (a Markdown file, or a folder with a book) as HTML, EPUB and PDF
into DIR/<slug>/. Without a manuscript: everything under content/, or this folder.

${writeOptions(tableOf(editions))}
Exit codes: 0 published, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;
}

export const buildRows = tableOf(ownEditions);
export const buildHelp = writeHelp(ownEditions);

export async function build(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = await readCall(args, tableOf);
  const { text, flag } = call;
  if (flag('help') === true) {
    terminal.out(writeHelp(call.editions));
    return 0;
  }
  const to = call.wanted();
  const chosen = readRules(call);
  const print = await readPrintWishes(call);
  const isForScripts = flag('json') === true;
  const [quiet, strict, all] = [flag('quiet') === true, flag('strict') === true, flag('all') === true];
  const publications = await publishAll(
    await locateAll(call.positionals),
    {
      to,
      out: text('out') ?? 'dist',
      strict,
      withReport: flag('report') === true,
      gate: flag('no-gate') !== true,
      ...chosen,
      plugins: call.plugins,
      options: call.editionValues,
      theme: text('theme'),
      trim: text('trim'),
      ...print,
      allowRemote: flag('allow-remote'),
      cache: flag('no-cache') !== true,
      browser: text('browser'),
      silent: isForScripts || quiet,
      tell: async (publication, progress) => {
        if (!isForScripts) await tellPublished(publication, terminal, progress, { quiet, strict, all });
      },
    },
    terminal,
  );
  const exitCode = worst(publications);
  await tellEditors(publications, text('sarif'));
  if (!isForScripts) tellIdle(publications, chosen, terminal);
  if (flag('open') === true) await openEditions(publications, terminal);
  if (isForScripts) terminal.out(`${JSON.stringify(listPublished(publications, exitCode), null, 2)}\n`);
  return exitCode;
}
