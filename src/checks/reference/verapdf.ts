/** veraPDF, the reference validator of PDF/A and PDF/UA (https://verapdf.org). */
import { runValidator } from '../../system/index.ts';
import type { Remark } from './remark.ts';

/** Profiles of veraPDF: PDF/A-2a, PDF/A-3a and PDF/UA-1. */
export const flavours = ['2a', '3a', 'ua1'] as const;
export type Flavour = (typeof flavours)[number];

export interface FailedRule extends Remark {
  readonly flavour: Flavour;
  /** What it points at in the file. */
  readonly context: string;
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly taskException?: { readonly exceptionMessage?: string };
  readonly validationResult?: readonly {
    readonly details: {
      readonly ruleSummaries: readonly {
        readonly ruleStatus: string;
        readonly clause: string;
        readonly testNumber: number;
        readonly failedChecks: number;
        readonly description: string;
        readonly checks: readonly { readonly context: string; readonly errorMessage: string | null }[];
      }[];
    };
  }[];
}

interface Report {
  readonly report: { readonly jobs: readonly Job[] };
}

/** Names on the command line of one run. */
const perRun = 400;

/**
 * What it says of each file by one profile. One Java machine for all of them: it is slow to warm up.
 * @param files absolute paths
 * @throws Error where it cannot be asked, or says nothing of one
 */
export async function askVeraPdf(files: readonly string[], flavour: Flavour): Promise<Map<string, FailedRule[]>> {
  const verdicts = new Map<string, FailedRule[]>();
  for (let start = 0; start < files.length; start += perRun) {
    const group = files.slice(start, start + perRun);
    const args = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '2', '--loglevel', '0'];
    const { report } = JSON.parse(await runValidator('veraPDF', [...args, ...group])) as Report;
    for (const job of report.jobs) verdicts.set(job.itemDetails.name, readJob(job, flavour));
    for (const file of group) if (!verdicts.has(file)) throw new Error(`veraPDF said nothing about ${file}`);
  }
  return verdicts;
}

function readJob({ validationResult, taskException }: Job, flavour: Flavour): FailedRule[] {
  const [result] = validationResult ?? [];
  if (result === undefined) {
    const text = taskException?.exceptionMessage ?? 'it could not be read';
    return [{ flavour, severity: 'error', rule: 'unreadable', text, context: '' }];
  }
  return result.details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus !== 'PASSED')
    .map(({ clause, testNumber, failedChecks, description, checks: [first] }) => ({
      flavour,
      severity: 'error',
      rule: `${clause}-${testNumber}`,
      text: `PDF/${flavour === 'ua1' ? 'UA-1' : `A-${flavour}`}: ${first?.errorMessage ?? description} (${failedChecks} times)`,
      context: first?.context ?? '',
    }));
}

/** What a PDF says it is: with something attached it is part 3. */
export function claimedFlavour(bytes: Uint8Array): Flavour {
  return /pdfaid:part(?:>|=["'])3/u.test(Buffer.from(bytes).toString('latin1')) ? '3a' : '2a';
}
