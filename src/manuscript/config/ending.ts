import { Failure, type Report, wordsOf } from '../../report/index.ts';

/**
 * Ends the reading because of what the report already says: the Failure repeats its first error, word for
 * word, so that it is shown once.
 */
export function endingOf(report: Report): Failure {
  const first = report.messages.find(({ severity }) => severity === 'error');
  if (first === undefined) throw new Error('There is no error to end with');
  const { rule, file, line, column } = first;
  const { text, hint } = wordsOf(first);
  return new Failure(1, text, { rule, hint, place: { file, line, column } });
}
