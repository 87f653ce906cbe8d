/** `octavo worker`: makes titles of a catalogue that is built on another machine. */
import { Failure, Report, said } from '../report/index.ts';
import { inBubblewrap, listenForInterruption, nameQueue, openPress, openStore } from '../system/index.ts';
import { openWorker } from '../workshop/index.ts';
import { sayKit } from './catalogue-status.ts';
import { minutes, readLimits, readNumber, readShared, sharedRows } from './limits.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

/** Seconds without a sign of life after which a title is another worker's. */
const lease = 30;

export const workerRows: OptionRows = {
  ...sharedRows,
  jobs: { type: 'string', short: 'j', value: 'N', help: 'titles that are made at the same time (one for each core)' },
  'time-limit': { type: 'string', value: 'MINUTES', help: `longest time for a title (${minutes}); then it is ended` },
  'memory-limit': {
    type: 'string',
    value: 'MB',
    help: 'most memory for a title, browser and all (four fifths of the machine’s, shared out); then it is ended',
  },
  lease: {
    type: 'string',
    value: 'SECONDS',
    help: `after so long without a sign of life another worker takes its titles (${lease})`,
  },
  sandbox: {
    type: 'boolean',
    help: 'each title in bubblewrap: no network, and nothing to be read but the system, Octavo and its own files (Linux)',
  },
  browser: { type: 'string', value: 'PATH', help: 'browser for the PDF (also OCTAVO_BROWSER)' },
  quiet: { type: 'boolean', short: 'q', help: 'not a line for each title' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const workerHelp = `Usage: octavo worker --queue URL --store DIR|s3://BUCKET [options]

Takes titles that octavo catalogue build --queue has put into a queue, and makes them, until it is told to end:
at SIGTERM or Ctrl-C it finishes what it has and takes nothing new; a second one ends it at once, and others
take what it had. Each title is made in a process and a folder of its own. A worker takes only titles of its
own Octavo, Node.js and browser.

${writeOptions(workerRows)}
Exit codes: 0 it was told to end, 2 usage, 3 the queue or the store cannot be reached.
`;

export async function worker(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    queue: { type: 'string' },
    store: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    'time-limit': { type: 'string' },
    'memory-limit': { type: 'string' },
    lease: { type: 'string' },
    sandbox: { type: 'boolean' },
    browser: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(workerHelp);
    return 0;
  }
  if (positionals.length > 0)
    throw new Failure(2, said`A worker is given no manuscripts: ${positionals.join(' ')}`, {
      hint: said`It takes them from the queue: octavo catalogue build SHELF --queue URL --store DIR puts them there.`,
    });
  const { queue, store: address } = readShared(values, terminal.env, true);
  const { hands, limits } = readLimits(values, 1);
  const milliseconds = readNumber(values, 'lease', lease) * 1000;
  const name = nameQueue(queue);
  const store = await openStore(address, terminal.env);
  const speak = speakOn(terminal);
  const { signal, forget } = listenForInterruption();
  const interruption = terminal.interruption ?? signal;
  try {
    // The browser is unpacked before the first title, and not by each of them.
    await (await openPress({ browser: values.browser, report: new Report() }))?.close();
    const shell = values.sandbox === true ? await inBubblewrap(terminal.env, values.browser) : undefined;
    const open = await openWorker({
      ...{ queue, store, hands, limits, lease: milliseconds, shell, env: terminal.env, browser: values.browser },
      tell: (what) => {
        if (values.quiet !== true) terminal.err(`${speak(what)}\n`);
      },
    });
    const told = said`${open.card.id} takes titles from ${name}, store ${store.name}: ${sayKit(open.card.kit)}`;
    terminal.err(`${speak(told)}\n`);
    await new Promise<void>((resolve) => {
      if (interruption.aborted) resolve();
      interruption.addEventListener('abort', () => resolve(), { once: true });
    });
    terminal.err(`${speak(said`It takes nothing new, and finishes what it has.`)}\n`);
    await open.drain();
    return 0;
  } finally {
    forget();
  }
}
