/** `octavo rebuild`: the editions of a deposit, made again of what is in it, and held against those in it. */
import { join } from 'node:path';
import { type Compared, type Origin, compareEditions, listDifferences, openOrigin } from '../deposit/index.ts';
import { readPrintProfile } from '../prepress/index.ts';
import {
  Failure,
  type Phrase,
  Report,
  countMessages,
  formatMessage,
  inRecords,
  said,
  wordsOf,
} from '../report/index.ts';
import { type Making, type Session, openDocket, openSession } from '../session.ts';
import { type PublishedEdition, describeCircumstances } from '../session/index.ts';
import { listThemes, openContainer, openZip, unpack, version } from '../system/index.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { type Call, readCall } from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const rebuildRows: OptionRows = {
  compare: { type: 'boolean', help: 'hold the editions against those of the deposit, byte by byte' },
  out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist; with --compare nowhere)' },
  plugins: { type: 'string', multiple: true, value: 'FILE', help: 'the plug-ins that they were made with (.mjs)' },
  browser: { type: 'string', value: 'PATH', help: 'browser for the PDF (also OCTAVO_BROWSER)' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  quiet: { type: 'boolean', short: 'q', help: 'nothing but what is wrong' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const rebuildHelp = `Usage: octavo rebuild BAG [--compare] [options]

Makes the editions of a deposit (a zip, or the folder that was in it) again: of the manuscript that
is in it, with the wishes and as of the instant that it says. With --compare it says of each file
whether its bytes are the same, and if they are not, what is otherwise here than it was there.
Nothing in a deposit is run: plug-ins are programs, and those with which a book was made are to be
given by hand.

${writeOptions(rebuildRows)}
Exit codes: 0 made (the same), 1 not the same, or something is wrong with the deposit, 2 usage,
3 a tool failed.
`;

interface Rebuilt {
  readonly compared: readonly Compared[];
  readonly written: readonly PublishedEdition[];
}

export async function rebuild(args: readonly string[], terminal: Terminal): Promise<number> {
  parseOptions(args, rebuildRows);
  const call = await readCall(args, () => rebuildRows);
  const { flag, positionals } = call;
  if (flag('help') === true) {
    terminal.out(rebuildHelp);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    throw new Failure(2, path === undefined ? said`No deposit was named` : said`One deposit at a time`, {
      hint: said`octavo rebuild book-deposit.zip --compare`,
    });
  }
  const report = new Report();
  const rebuilt = await rebuildNamed(path, call, report, terminal);
  const { messages } = report;
  const exitCode = rebuilt.failed ?? (report.hasErrors ? 1 : 0);
  if (flag('json') === true) {
    const { compared, written } = rebuilt;
    terminal.out(
      `${JSON.stringify({ octavo: version, exitCode, bag: path, compared, written, messages: messages.map(inRecords) }, null, 2)}\n`,
    );
    return exitCode;
  }
  const isQuiet = flag('quiet') === true;
  const speak = speakOn(terminal);
  for (const message of messages)
    if (message.severity !== 'info' || !isQuiet) terminal.err(`${formatMessage(message, '', speak)}\n`);
  if (!isQuiet)
    for (const { path: file, outcome } of rebuilt.compared)
      terminal.out(`${speak(said`${file}: ${outcomes[outcome]}`)}\n`);
  for (const edition of rebuilt.written) terminal.out(`${edition.path}\n`);
  if (exitCode !== 0) terminal.err(`${speak(said`${path}: ${countMessages(messages, speak)}`)}\n`);
  return exitCode;
}

/** What stops it is in the report, too. */
async function rebuildNamed(
  path: string,
  call: Call,
  report: Report,
  terminal: Terminal,
): Promise<Rebuilt & { readonly failed?: number }> {
  try {
    const container = await openContainer(path);
    try {
      return await rebuildFrom(await openOrigin(container, report, openZip), call, report, terminal);
    } finally {
      await container.close();
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode === 2) throw error;
    report.add(error.rule ?? 'tool-failed', error.said.text, error.place ?? {}, error.said.hint);
    return { compared: [], written: [], failed: error.exitCode };
  }
}

async function rebuildFrom(
  origin: Origin,
  { text, flag, plugins }: Call,
  report: Report,
  terminal: Terminal,
): Promise<Rebuilt> {
  const { recipe, outputIntent } = origin;
  const { slug, title = slug } = recipe;
  const lacking = recipe.plugins.filter((name) => !plugins.some((plugin) => plugin.name === name));
  if (lacking.length > 0) {
    throw new Failure(
      2,
      said`The editions were made with plug-ins, which are not run from a deposit: ${lacking.join(', ')}`,
      {
        hint: said`They are programs. If you have them and trust them, name each: --plugins FILE.`,
      },
    );
  }
  const { theme } = recipe.wishes;
  // Partials of a theme are programs: none is loaded because a deposit says so.
  if (theme !== undefined && !(await listThemes()).includes(theme)) {
    throw new Failure(1, said`Its theme, ${theme}, does not come with this Octavo`, { rule: 'rebuild-impossible' });
  }
  const unpacked = await unpack(origin.manuscript);
  const session = openSession({
    ...recipe.wishes,
    names: { slug, title },
    plugins,
    browser: text('browser'),
    env: { ...terminal.env, SOURCE_DATE_EPOCH: String(recipe.sourceDateEpoch) },
    profile: outputIntent === undefined ? undefined : readPrintProfile(outputIntent, 'output-intent.icc'),
    keeps: false,
    // What is compared was made from the bag alone.
    cache: false,
  });
  try {
    const manuscript = recipe.manuscript === undefined ? unpacked.path : join(unpacked.path, recipe.manuscript);
    const making = await make(session, manuscript, recipe.editions, report);
    const artifacts = making.made.map(({ artifact }) => artifact);
    const compared = flag('compare') === true ? await compareEditions(origin, artifacts, making.book.slug) : [];
    await tellDifferences(origin, making, compared, report);
    const out = text('out') ?? (flag('compare') === true ? undefined : 'dist');
    return { compared, written: out === undefined ? [] : await session.shelve(making, out) };
  } finally {
    await session.close();
    await unpacked.remove();
  }
}

/** @throws Failure rebuild-impossible where the manuscript is wrong, which it was not when it was deposited */
async function make(
  session: Session,
  manuscript: string,
  editions: readonly string[],
  report: Report,
): Promise<Making> {
  const docket = openDocket();
  const assertSound = (): void => {
    if (!docket.report.hasErrors) return;
    for (const message of docket.report.messages)
      if (message.severity === 'error')
        report.add(
          message.rule,
          wordsOf(message).text,
          { ...message, file: `data/source/manuscript/${message.file ?? ''}` },
          wordsOf(message).hint,
        );
    throw new Failure(1, said`This Octavo does not take the manuscript of the deposit`, { rule: 'rebuild-impossible' });
  };
  const reading = await session.read(manuscript, docket);
  assertSound();
  const making = await session.make(reading, editions);
  await session.check(making);
  assertSound();
  if (making.editions.length < editions.length) {
    throw new Failure(3, said`Without a browser some of the editions cannot be made`, { rule: 'browser-missing' });
  }
  return making;
}

const outcomes: Readonly<Record<Compared['outcome'], Phrase>> = {
  same: said`same bytes`,
  restored: said`damaged or lost in the deposit; made again, the same bytes as were deposited`,
  different: said`different`,
  missing: said`missing`,
  new: said`new`,
};

const words: Readonly<Record<Exclude<Compared['outcome'], 'same' | 'restored'>, Phrase>> = {
  different: said`It does not come out as it was deposited`,
  missing: said`It was deposited, and is not made again`,
  new: said`It is made, and was not deposited`,
};

async function tellDifferences(
  origin: Origin,
  making: Making,
  compared: readonly Compared[],
  report: Report,
): Promise<void> {
  for (const { path, outcome } of compared)
    if (outcome === 'restored')
      report.add(
        'rebuild-restored',
        said`It is damaged or lost in the deposit; what was made again has the checksums that it had`,
        { file: `data/${path}` },
        said`Make it with --out, and put it in the place of the damaged one.`,
      );
  const different = compared.flatMap(({ path, outcome, from }) =>
    outcome === 'same' || outcome === 'restored' ? [] : [{ path, outcome, from }],
  );
  if (different.length === 0) return;
  const reasons = listDifferences(origin.recipe, origin.packages, await describeCircumstances(making));
  for (const { path, outcome, from } of different)
    report.add(
      'rebuild-differs',
      sayDifference(outcome, from),
      { file: `data/${path}` },
      reasons.length === 0 ? said`Nothing that the deposit says of its making is otherwise here.` : undefined,
    );
  for (const reason of reasons) report.add('rebuild-versions', reason);
}

function sayDifference(outcome: keyof typeof words, from: number | undefined): Phrase {
  if (outcome !== 'different') return words[outcome];
  return from === undefined
    ? said`${words.different}, by its checksums: the deposit’s own is damaged or lost`
    : said`${words.different}: from byte ${from} on`;
}
