/** `octavo check`: everything that `build` does but the writing; and why an edition claims what it claims. */
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { type Receiver, receivers } from '../records/index.ts';
import type { Publication } from '../publication.ts';
import { Failure, said } from '../report/index.ts';
import { chooseEditions } from '../session.ts';
import type { SessionOptions } from '../session/index.ts';
import { version } from '../system/index.ts';
import { listClaims, toClaimsTable } from './claims-table.ts';
import { type Telling, listMessages, listSilenced, sumUp, tellFirst, tellIdle, tellMessages } from './messages.ts';
import { didYouMean, writeOptions, type OptionRows } from './options.ts';
import {
  listSharedOptions,
  locateAll,
  nameEditions,
  publishAll,
  readCall,
  readRules,
  tellEditors,
  worst,
  readSessionWishes,
  themeRow,
  listOptionsInCheck,
} from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

/** What can be explained. */
const subjects = ['accessibility'] as const;

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    explain: {
      type: 'string',
      value: 'accessibility',
      values: subjects,
      help: 'what each edition claims of its accessibility, and on what evidence',
    },
    for: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: receivers,
      help: 'what those who receive it will miss in its metadata: deposit (a library), bookshop, doi (a register)',
    },
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: editions.map(({ name }) => name),
      help: `editions to make: ${nameEditions(editions, false)}`,
    },
    theme: themeRow,
    ...listOptionsInCheck(editions),
    ...listSharedOptions('warnings count as errors'),
  };
}

function writeHelp(editions: readonly Edition[]): string {
  return `Usage: octavo check [MANUSCRIPT …] [options]

Makes the editions of each manuscript in memory, checks them, and says what is wrong.
Nothing is written. Without a manuscript: everything under content/, or this folder.

${writeOptions(tableOf(editions))}
Exit codes: 0 nothing is wrong, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;
}

export const checkRows = tableOf(ownEditions);
export const checkHelp = writeHelp(ownEditions);

export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = await readCall(args, tableOf);
  const { text, flag } = call;
  if (flag('help') === true) {
    terminal.out(writeHelp(call.editions));
    return 0;
  }
  const explains = readSubject(text('explain'));
  const to = call.wanted();
  const asking = readReceivers(call.texts('for'));
  const chosen = readRules(call);
  const paths = await locateAll(call.positionals);
  const [isForScripts, quiet, all] = [flag('json') === true, flag('quiet') === true, flag('all') === true];
  const mustPrint = chooseEditions(call.editions, to).some(({ needs }) => needs.press === 'must');
  // Claims do not rest on the picture of a cover.
  const press: Pick<SessionOptions, 'openPress'> =
    explains && !mustPrint ? { openPress: () => Promise.resolve(undefined) } : {};
  const publications = await publishAll(
    paths,
    {
      to,
      out: false,
      strict: flag('strict'),
      receivers: asking,
      ...chosen,
      ...readSessionWishes(call),
      ...press,
      silent: isForScripts || quiet || explains,
      tell: async (publication) => {
        if (isForScripts) return;
        if (explains) terminal.out(toClaimsTable(publication, paths.length > 1));
        if (!explains || publication.exitCode !== 0) await tell(publication, { terminal, quiet, all });
      },
    },
    terminal,
  );
  const exitCode = worst(publications);
  await tellEditors(publications, text('sarif'));
  if (!isForScripts) tellIdle(publications, chosen.ignore, terminal);
  if (isForScripts) terminal.out(`${JSON.stringify(toJson(publications, exitCode, explains), null, 2)}\n`);
  return exitCode;
}

/** @throws Failure usage */
function readSubject(wish: string | undefined): boolean {
  if (wish === undefined) return false;
  if (subjects.some((subject) => subject === wish)) return true;
  throw new Failure(2, said`Nothing is known of “${wish}”`, {
    hint: didYouMean(wish, subjects) ?? said`What can be explained: ${subjects.join(', ')}.`,
  });
}

/** @throws Failure usage */
function readReceivers(lists: readonly string[]): Receiver[] {
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
  return names.map((name) => {
    const found = receivers.find((receiver) => receiver === name);
    if (found !== undefined) return found;
    const hint = didYouMean(name, receivers) ?? said`--for takes ${receivers.join(', ')}.`;
    throw new Failure(2, said`Nobody is known as “${name}”`, { hint });
  });
}

async function tell(publication: Publication, telling: Telling): Promise<void> {
  const { terminal, quiet } = telling;
  await tellMessages(publication, telling);
  if (quiet !== true || publication.exitCode !== 0) {
    const speak = speakOn(terminal);
    const sum = sumUp(publication, speak, said`nothing is wrong`);
    terminal.err(`${speak(said`${publication.manuscript}: ${sum}`)}\n`);
  }
  tellFirst(publication, terminal);
}

function toJson(publications: readonly Publication[], exitCode: number, explains: boolean): unknown {
  return {
    octavo: version,
    exitCode,
    messages: listMessages(publications),
    silenced: listSilenced(publications),
    ...(explains ? { accessibility: publications.map(listClaims) } : {}),
  };
}
