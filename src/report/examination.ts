/** What was examined, with what and with which result: the half of the gate that says what is right. */
import type { EditionName } from '../model/index.ts';

/**
 * One check of one finished edition (or of all of them), as it was made: its findings are messages of the
 * Report; what it stands on is here.
 *
 * @example
 * ```ts
 * import { Report } from 'octavo';
 *
 * const report = new Report();
 * report.examined({
 *   check: 'links',
 *   about: 'Every link inside the web edition leads to a place that is there',
 *   edition: 'html',
 *   tool: { name: 'Octavo', version: '1.0.0' },
 *   result: 'passed',
 *   findings: 0,
 *   evidence: '214 links',
 * });
 * console.log(report.examinations.map(({ check, result }) => `${check}: ${result}`));
 * ```
 */
export interface Examination {
  /** Lower-case letters, digits and hyphens; once for each edition. */
  readonly check: string;
  /** What holds where it is passed, as a sentence without a full stop. */
  readonly about: string;
  /** Its name; `all`: the editions were held against each other. */
  readonly edition: EditionName;
  readonly tool: { readonly name: string; readonly version: string; readonly url?: string };
  /** `not-made`: nothing is known; the evidence says why. */
  readonly result: 'passed' | 'failed' | 'not-made';
  /** How many messages of the Report are its. */
  readonly findings: number;
  /** What was looked at, in numbers: “31 files, 1,204 links”. */
  readonly evidence: string;
  /** How long it took; absent: it was not measured. */
  readonly milliseconds?: number;
}
