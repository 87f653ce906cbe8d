/** How messages reach who reads them: framed on a terminal, a line each in a pipe, beside the change on GitHub. */
import { join, relative, resolve } from 'node:path';
import { isMarkdown } from '../model/index.ts';
import type { Publication } from '../publication.ts';
import {
  type Message,
  type RuleId,
  type Speak,
  type Words,
  annotate,
  countMessages,
  formatMessage,
  frameGroup,
  groupMessages,
  inRecords,
  said,
  sayFirst,
  separateMessages,
} from '../report/index.ts';
import { openManuscript } from '../system/index.ts';
import { openPaint } from './colours.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export type Told = Pick<Publication, 'manuscript' | 'messages'>;

export interface Telling {
  readonly terminal: Terminal;
  /** Nothing that is only said for the record. */
  readonly quiet?: boolean;
  /** On a terminal: each by itself, and not one of a kind. */
  readonly all?: boolean;
}

/** Messages with paths that can be opened from here. */
export async function tellMessages({ manuscript, messages }: Told, { terminal, quiet, all }: Telling): Promise<void> {
  const folder = folderOf(manuscript);
  const speak = speakOn(terminal);
  const told = messages.filter(({ severity }) => severity !== 'info' || quiet !== true);
  if (terminal.columns === undefined) {
    for (const message of told) terminal.err(`${formatMessage(message, folder, speak)}\n`);
  } else if (told.length > 0) {
    const groups = all === true ? separateMessages(told) : groupMessages(told);
    const sources = await readSources(
      manuscript,
      groups.map(({ first }) => first),
    );
    const paint = openPaint(terminal);
    const linesOf = (file: string): readonly string[] | undefined => sources.get(file);
    const look = { width: widthOf(terminal.columns), paint, folder, linesOf, speak };
    terminal.err(`\n${groups.map((group) => `${frameGroup(group, look)}\n`).join('\n')}\n`);
  }
  if (terminal.env['GITHUB_ACTIONS'] === 'true') {
    for (const message of told) terminal.err(`${annotate(message, fileInRepository(message, folder, terminal))}\n`);
  }
}

/** “1 error, 2 warnings, 3 silenced”; empty: there is nothing of the kind. */
export function sumUp(
  { messages, silenced }: Pick<Publication, 'messages' | 'silenced'>,
  speak: Speak,
  nothing: Words = '',
): string {
  const count = countMessages(messages, speak) || speak(nothing);
  const rest = silenced.length === 0 ? '' : speak(said`${silenced.length} silenced`);
  return [count, rest].filter((part) => part !== '').join(', ');
}

/** The last line on a terminal, whatever came before: with what to begin. */
export function tellFirst({ manuscript, messages }: Told, terminal: Terminal): void {
  const { columns, err } = terminal;
  const groups = groupMessages(messages);
  const first = columns === undefined ? undefined : sayFirst(groups, folderOf(manuscript), speakOn(terminal));
  if (first !== undefined) err(`${first}\n`);
}

/** What paths in messages start from. */
export function folderOf(manuscript: string): string {
  return isMarkdown(manuscript) ? manuscript.replace(/[^/\\]*$/u, '') : join(manuscript, '/');
}

/** Lines longer than this are hard to read, whatever the window. */
const widest = 110;

function widthOf(columns: number): number {
  return Math.min(columns > 0 ? columns : 80, widest);
}

/** Files that are shown; one that cannot be read has its message without it. */
async function readSources(
  manuscript: string,
  messages: readonly Message[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await openManuscript(manuscript).catch(() => undefined);
  const files = new Set(messages.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])));
  const read = await Promise.all(
    [...files].map(async (file) => {
      const text = await folder?.readText(file).catch(() => undefined);
      return text === undefined ? [] : [[file, text.split('\n')] as const];
    }),
  );
  return new Map(read.flat());
}

function fileInRepository({ file }: Message, folder: string, { env }: Terminal): string | undefined {
  if (file === undefined) return undefined;
  return relative(env['GITHUB_WORKSPACE'] ?? '.', resolve(`${folder}${file}`)).replaceAll('\\', '/');
}

/** For a script: each message with the manuscript it is about. */
export function listMessages(publications: readonly Publication[]): unknown[] {
  return publications.flatMap(({ manuscript, messages }) =>
    messages.map((message) => ({ manuscript, ...inRecords(message) })),
  );
}

/** Of `--ignore`: which silenced nothing in any of the manuscripts. */
export function tellIdle(
  publications: readonly Publication[],
  ignore: readonly RuleId[] = [],
  terminal: Terminal,
): void {
  const answered = new Set(publications.flatMap(({ silenced }) => silenced.map(({ message }) => message.rule)));
  const idle = ignore.filter((rule) => !answered.has(rule));
  if (idle.length === 0) return;
  const told = said`--ignore ${idle.join(',')}: there was nothing to silence`;
  terminal.err(`${speakOn(terminal)(said`octavo: ${told}`)}\n`);
}

/** For a script: what was found and not told. */
export function listSilenced(publications: readonly Publication[]): unknown[] {
  return publications.flatMap(({ manuscript, silenced }) =>
    silenced.map(({ message, by: { place, reason } }) => ({
      manuscript,
      ...inRecords(message),
      silenced: {
        ...(place === undefined ? { by: 'command line' } : { by: place }),
        ...(reason === undefined ? {} : { reason }),
      },
    })),
  );
}
