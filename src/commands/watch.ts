/** `octavo watch`: what `build` does, again whenever something is saved. */
import { relative } from 'node:path';
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { republish } from '../preview/index.ts';
import type { Publication } from '../publication.ts';
import { countMessages, joined, said } from '../report/index.ts';
import { openSession } from '../session.ts';
import { countPages } from './counts.ts';
import { listLastingOptions, listOwnThemes, untilInterrupted } from './going-on.ts';
import { tellMessages } from './messages.ts';
import { type OptionRows, writeOptions } from './options.ts';
import { readPrintWishes } from './print-wishes.ts';
import { tellUnpublished } from './published.ts';
import { locateAll, nameEditions, readCall, readSessionWishes, themeRow } from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      help: `editions to make: ${nameEditions(editions, true)}`,
    },
    out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist)' },
    theme: themeRow,
    ...Object.assign({}, ...editions.map(({ options = {} }) => options)),
    strict: { type: 'boolean', help: 'warnings stop a build, too' },
    'no-gate': { type: 'boolean', help: 'publish editions also if they do not pass their checks' },
    ...listLastingOptions(),
  };
}

function writeHelp(editions: readonly Edition[]): string {
  return `Usage: octavo watch [MANUSCRIPT …] [options]

Builds each manuscript as octavo build does, and again whenever something of it is saved: one
line for each time, and the messages. What was published last stays until there is something
better. Without a manuscript: everything under content/, or this folder. Ctrl-C ends it.

${writeOptions(tableOf(editions))}
Exit codes: 0 it was ended, 2 usage, 3 a tool failed.
`;
}

export const watchHelp = writeHelp(ownEditions);
export const watchRows = tableOf(ownEditions);

export async function watch(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = await readCall(args, tableOf);
  const { text, flag } = call;
  if (flag('help') === true) {
    terminal.out(writeHelp(call.editions));
    return 0;
  }
  const to = call.wanted();
  const manuscripts = await locateAll(call.positionals);
  const session = openSession({
    ...readSessionWishes(call),
    ...(await readPrintWishes(call)),
    env: terminal.env,
    keeps: true,
  });
  try {
    await untilInterrupted(terminal, async () => {
      const going = await republish(session, manuscripts, {
        to,
        out: text('out') ?? 'dist',
        strict: flag('strict') === true,
        gate: flag('no-gate') !== true,
        folders: await listOwnThemes(call),
        tell: (publication) => tellRound(publication, terminal),
      });
      return async () => going.close();
    });
  } finally {
    await session.close();
  }
  return 0;
}

/** Messages, and a line: what there is now, or why it is as it was. */
async function tellRound(publication: Publication, terminal: Terminal): Promise<void> {
  const { manuscript, messages, editions, timings } = publication;
  await tellMessages(publication, { terminal, quiet: true });
  const speak = speakOn(terminal);
  const count = countMessages(messages, speak);
  const seconds = ((timings['total'] ?? 0) / 1000).toFixed(1);
  if (editions.length === 0) {
    terminal.err(`${speak(said`${manuscript}: ${tellUnpublished(count)}`)}\n`);
    return;
  }
  const names = editions.map(({ edition, pages }) =>
    pages === undefined ? edition.toUpperCase() : `${edition.toUpperCase()} (${speak(countPages(pages))})`,
  );
  const folder = relative('.', editions[0]?.path ?? '').replace(/[^/\\]*$/u, '');
  const made = said`${names.join(', ')} in ${folder}, ${seconds} s`;
  const told = count === '' ? made : joined([made, count], '; ');
  terminal.err(`${speak(said`${manuscript}: ${told}`)}\n`);
}
