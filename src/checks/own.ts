/** Octavo's own checks in the record of what was examined. */
import type { EditionName } from '../model/index.ts';
import type { Examination, Report } from '../report/index.ts';
import { version } from '../system/index.ts';

export interface OwnExamination extends Pick<Examination, 'check' | 'about' | 'evidence'> {
  readonly edition: EditionName;
  /** Messages of it. */
  readonly findings: number;
  /** Absent: whenever something was found. */
  readonly failed?: boolean;
}

export function noteExamined(
  { check, about, edition, findings, failed = findings > 0, evidence }: OwnExamination,
  report: Report,
): void {
  const result = failed ? 'failed' : 'passed';
  report.examined({ check, about, edition, tool: { name: 'Octavo', version }, result, findings, evidence });
}
