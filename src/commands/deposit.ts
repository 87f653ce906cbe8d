/** `octavo deposit`: manuscripts → editions on the shelf, and of each one bag for a library. */
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { type ProfileName, packageProfiles } from '../deposit/index.ts';
import { Failure, said } from '../report/index.ts';
import { listThemes } from '../system/index.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import { readPrintWishes } from './print-wishes.ts';
import { listPublished, tellPublished } from './published.ts';
import { allRow, locateAll, nameEditions, publishAll, readCall, worst } from './publishing.ts';
import type { Terminal } from './terminal.ts';

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: editions.map(({ name }) => name),
      help: `editions to make and deposit: ${nameEditions(editions, true)}`,
    },
    out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist)' },
    profile: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: Object.keys(packageProfiles),
      help: `as whom it is for wants it: ${Object.entries(packageProfiles)
        .map(([name, { about }], index) => `${name}${index === 0 ? ' (that one)' : ''}, ${about}`)
        .join('; ')}`,
    },
    provenance: { type: 'boolean', help: 'with an in-toto statement on where the editions come from (SLSA)' },
    theme: { type: 'string', value: 'NAME', isTheme: true, help: 'theme, of those that come with Octavo' },
    ...Object.assign({}, ...editions.map(({ options = {} }) => options)),
    strict: { type: 'boolean', help: 'warnings stop it, too' },
    browser: { type: 'string', value: 'PATH', help: 'browser for the PDF (also OCTAVO_BROWSER)' },
    json: { type: 'boolean', help: 'one JSON document instead of words' },
    all: allRow,
    quiet: { type: 'boolean', short: 'q', help: 'only messages, no progress' },
    help: { type: 'boolean', short: 'h', help: 'this text' },
  };
}

export const depositRows = tableOf(ownEditions);

export const depositHelp = `Usage: octavo deposit [MANUSCRIPT …] [options]

Publishes each manuscript as octavo build does, and puts DIR/<slug>/<slug>-deposit.zip beside its
editions: one BagIt bag with the editions, their records for libraries and shops, the manuscript,
what Octavo said while it made them, and checksums of everything. The bag tells how its editions are
made again, and octavo rebuild does it. So nothing is fetched, there are no plug-ins, and a theme of
one's own lies in the folder of the manuscript, which names it.
octavo check --for deposit says what a library will miss, octavo verify whether a bag is whole.

${writeOptions(tableOf(ownEditions))}
Exit codes: 0 deposited, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;

export async function deposit(args: readonly string[], terminal: Terminal): Promise<number> {
  // There are no plug-ins here: an option for them is refused before any is loaded.
  parseOptions(args, tableOf(ownEditions));
  const call = await readCall(args, tableOf);
  const { text, flag, wanted, positionals } = call;
  if (flag('help') === true) {
    terminal.out(depositHelp);
    return 0;
  }
  const to = wanted();
  const theme = text('theme');
  if (theme !== undefined && !(await listThemes()).includes(theme)) {
    throw new Failure(2, said`The theme ${theme} does not come with Octavo`, {
      rule: 'deposit-theme',
      hint: said`Put its folder into that of the manuscript, and name it there: theme: my-theme.`,
    });
  }
  const print = await readPrintWishes(call);
  const isForScripts = flag('json') === true;
  const [quiet, strict, all] = [flag('quiet') === true, flag('strict') === true, flag('all') === true];
  const publications = await publishAll(
    await locateAll(positionals),
    {
      to,
      out: text('out') ?? 'dist',
      strict,
      deposit: { profiles: readProfiles(call.texts('profile')), provenance: flag('provenance') },
      theme,
      trim: text('trim'),
      ...print,
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
  if (isForScripts) terminal.out(`${JSON.stringify(listPublished(publications, exitCode), null, 2)}\n`);
  return exitCode;
}

/** @throws Failure usage */
function readProfiles(lists: readonly string[]): readonly ProfileName[] {
  const wanted = new Set(
    lists
      .flatMap((list) => list.split(','))
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  );
  const known = Object.keys(packageProfiles) as ProfileName[];
  const unknown = [...wanted].find((name) => !known.some((one) => one === name));
  if (unknown !== undefined)
    throw new Failure(2, said`There is no profile “${unknown}”`, {
      hint: didYouMean(unknown, known) ?? said`There are ${known.join(', ')}.`,
    });
  return wanted.size === 0 ? ['bag'] : known.filter((name) => wanted.has(name));
}
