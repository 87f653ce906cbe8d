/** What finished editions must pass before they are put on the shelf. */
import { bookOf, type Check, type Edition, type Finished } from '../editions/index.ts';
import type { Report } from '../report/index.ts';
import { checkPrintCopy } from './print-copy.ts';

/**
 * Each edition by its own checks, then what was made of editions, then all of them together.
 * @param more checks that are given everything
 */
export async function checkFinished(
  { book, artifacts }: Finished,
  editions: readonly Edition[],
  report: Report,
  more: readonly Check[] = [],
): Promise<void> {
  for (const { name, checks = [] } of editions) {
    const own = artifacts.filter(({ kind, edition }) => kind === undefined && edition === name);
    if (own.length === 0) continue;
    for (const check of checks) await check({ book: bookOf(book, name), artifacts: own }, report);
  }
  for (const check of [checkPrintCopy, ...more]) await check({ book, artifacts }, report);
}
