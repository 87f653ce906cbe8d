/** What is said of manuscripts that were published, or were not. */
import { relative } from 'node:path';
import type { Publication } from '../publication.ts';
import { type Examination, type Phrase, type RuleId, joined, said } from '../report/index.ts';
import type { PublishedEdition } from '../session/index.ts';
import { openWithProgram, version } from '../system/index.ts';
import { listMessages, listSilenced, sumUp, tellFirst, tellIdle, tellMessages } from './messages.ts';
import { type Progress, showProgress } from './progress.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

/** How a call of `build` wants to be told what became of its manuscripts. */
export interface Manner {
  /** One JSON document. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
  /** Each message by itself, also where many are of a kind. */
  readonly all: boolean;
  /** They are opened, then. */
  readonly open: boolean;
  /** Rules that were not to be told. */
  readonly ignore: readonly RuleId[];
}

/** Of manuscripts that were not made again, since nothing had changed. @returns the exit code */
export async function tellBuilt(
  publications: readonly Publication[],
  manner: Manner,
  terminal: Terminal,
): Promise<number> {
  if (manner.open) await openEditions(publications, terminal);
  if (manner.json) {
    terminal.out(`${JSON.stringify(listPublished(publications, 0), null, 2)}\n`);
    return 0;
  }
  const progress = showProgress(terminal, manner.quiet);
  for (const publication of publications) {
    progress.begin(publication.manuscript, []);
    await tellPublished(publication, terminal, progress, manner);
  }
  tellIdle(publications, manner.ignore, terminal);
  return 0;
}

/** Messages, then the path of each edition, or that there is none. */
export async function tellPublished(
  publication: Publication,
  terminal: Terminal,
  progress: Progress,
  { quiet, strict, all }: Pick<Manner, 'quiet' | 'strict' | 'all'>,
): Promise<void> {
  const { manuscript, messages, editions, exitCode } = publication;
  const speak = speakOn(terminal);
  await tellMessages(publication, { terminal, quiet, all });
  if (exitCode !== 0 && editions.length === 0) {
    const count = sumUp(publication, speak);
    const why = strict && !messages.some(({ severity }) => severity === 'error') ? ' (--strict)' : '';
    const told = tellUnpublished(count === '' ? '' : `${count}${why}`);
    terminal.err(`${speak(said`${manuscript}: ${told}`)}\n`);
    tellFirst(publication, terminal);
    return;
  }
  progress.summary(publication);
  for (const edition of editions) terminal.out(`${pathOf(edition)}\n`);
  if (!quiet) terminal.err(`${speak(judge(publication))}\n`);
  tellFirst(publication, terminal);
}

/** @param count of its messages; empty: it has none */
export function tellUnpublished(count: string): Phrase {
  return count === ''
    ? said`not published. What was published before stays.`
    : said`not published: ${count}. What was published before stays.`;
}

/** No report, no deposit, no file for the printer. */
function isToRead({ edition, spine }: PublishedEdition): boolean {
  return edition !== 'report' && edition !== 'deposit' && spine === undefined;
}

/** In a line: how many editions there are, and what was proved of them. */
function judge({ editions, examinations, messages }: Publication): Phrase {
  const made = editions.filter(isToRead);
  const count = (wanted: string): number => examinations.filter(({ result }) => result === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const unmade = examinations.filter(({ result }) => result === 'not-made').map(nameExamination);
  const proved = joined(
    [
      passed === 1 ? said`1 check was passed` : said`${passed} checks were passed`,
      ...(failed === 0 ? [] : [said`${failed} failed`]),
      ...(unmade.length === 0 ? [] : [said`${unmade.length} not made (${unmade.join(', ')})`]),
    ],
    ', ',
  );
  const isClean = messages.every(({ severity }) => severity === 'info');
  const what = made.length === 1 ? said`1 edition` : said`${made.length} editions`;
  return isClean ? said`${what}: nothing is wrong with the manuscript, and ${proved}.` : said`${what}: ${proved}.`;
}

/** `epub-accessibility`; where its own name does not tell of which edition it is, `epub links`. */
function nameExamination({ check, edition }: Examination): string {
  return check.startsWith(`${edition}-`) ? check : `${edition} ${check}`;
}

/** With the programs that the person has for them. */
export async function openEditions(publications: readonly Publication[], terminal: Terminal): Promise<void> {
  for (const { path } of publications.flatMap(({ editions }) => editions.filter(isToRead))) {
    const failed = await openWithProgram(path, terminal.env);
    if (failed === undefined) continue;
    const speak = speakOn(terminal);
    const hint = speak(said`They are there all the same: open them by hand.`);
    const told = said`the editions could not be opened: ${failed}`;
    terminal.err(`${speak(said`octavo: ${told}`)}\n    ${hint}\n`);
    return;
  }
}

/** As the person may type it: from the folder in which octavo was started. */
function pathOf(edition: Pick<PublishedEdition, 'path'>): string {
  return relative('.', edition.path);
}

/** For a script. */
export function listPublished(publications: readonly Publication[], exitCode: number): unknown {
  return {
    octavo: version,
    exitCode,
    editions: publications.flatMap(({ manuscript, editions }) =>
      editions.map(({ accessibility: _claims, ...edition }) => ({ manuscript, ...edition, path: pathOf(edition) })),
    ),
    messages: listMessages(publications),
    silenced: listSilenced(publications),
    // Of these the editions were left as they were: nothing had changed.
    unchanged: publications.filter(({ unchanged }) => unchanged).map(({ manuscript }) => manuscript),
    timings: publications.map(({ manuscript, timings }) => ({ manuscript, ...timings })),
  };
}
