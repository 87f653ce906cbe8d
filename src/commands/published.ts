/** What is said of manuscripts that were published, or were not. */
import { relative } from 'node:path';
import type { Publication } from '../publication.ts';
import { countMessages } from '../report/index.ts';
import type { PublishedEdition } from '../session/index.ts';
import { version } from '../system/index.ts';
import { listMessages, tellFirst, tellMessages } from './messages.ts';
import { type Progress, showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** How a call of `build` wants to be told what became of its manuscripts. */
export interface Manner {
  /** One JSON document. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
  /** Each message by itself, also where many are of a kind. */
  readonly all: boolean;
}

/** Of manuscripts that were not made again, since nothing had changed. @returns the exit code */
export async function tellBuilt(
  publications: readonly Publication[],
  manner: Manner,
  terminal: Terminal,
): Promise<number> {
  if (manner.json) {
    terminal.out(`${JSON.stringify(listPublished(publications, 0), null, 2)}\n`);
    return 0;
  }
  const progress = showProgress(terminal, manner.quiet);
  for (const publication of publications) {
    progress.begin(publication.manuscript, []);
    await tellPublished(publication, terminal, progress, manner);
  }
  return 0;
}

/** Messages, then the path of each edition, or that there is none. */
export async function tellPublished(
  publication: Publication,
  terminal: Terminal,
  progress: Progress,
  { quiet, strict, all }: Omit<Manner, 'json'>,
): Promise<void> {
  const { manuscript, messages, editions, exitCode } = publication;
  await tellMessages(publication, { terminal, quiet, all });
  if (exitCode !== 0 && editions.length === 0) {
    const count = countMessages(messages);
    const why = strict && !messages.some(({ severity }) => severity === 'error') ? ' (--strict)' : '';
    terminal.err(
      `${manuscript}: not published${count === '' ? '' : `: ${count}${why}`}. What was published before stays.\n`,
    );
    tellFirst(publication, terminal);
    return;
  }
  progress.summary(publication);
  for (const edition of editions) terminal.out(`${pathOf(edition)}\n`);
  tellFirst(publication, terminal);
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
    // Of these the editions were left as they were: nothing had changed.
    unchanged: publications.filter(({ unchanged }) => unchanged).map(({ manuscript }) => manuscript),
    timings: publications.map(({ manuscript, timings }) => ({ manuscript, ...timings })),
  };
}
