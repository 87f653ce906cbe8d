/** What finished editions must pass before they are put on the shelf. */
import { bookOf, type Check, type Edition, type Finished } from '../editions/index.ts';
import type { Report } from '../report/index.ts';
import { Gate } from './gate.ts';
import { tellOutcome } from './outcomes.ts';
import { checkPrintCopy } from './print-copy.ts';

/**
 * Each edition by its own checks and by what others find out about it, then what was made of editions, then all of
 * them together.
 * @param more checks that are given everything
 * @param gate where that was begun when the editions were made
 */
export async function checkFinished(
  { book, artifacts }: Finished,
  editions: readonly Edition[],
  report: Report,
  more: readonly Check[] = [],
  gate = new Gate(),
): Promise<void> {
  const own = editions.flatMap((edition) =>
    artifacts
      .filter(({ kind, edition: name }) => kind === undefined && name === edition.name)
      .map((artifact) => ({ edition, artifact, book: bookOf(book, edition.name) })),
  );
  for (const { edition, artifact, book: theirs } of own)
    for (const check of edition.checks ?? []) await check({ book: theirs, artifacts: [artifact] }, report);
  for (const check of [checkPrintCopy, ...more]) await check({ book, artifacts }, report);
  // Last, so that it has the time of all the others.
  for (const { edition, artifact, book: theirs } of own)
    for (const outcome of await gate.examine(edition, artifact)) await tellOutcome(outcome, artifact, theirs, report);
}
