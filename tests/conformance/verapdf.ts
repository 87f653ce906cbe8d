/** veraPDF, the reference validator of PDF/A and PDF/UA (https://verapdf.org). */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding, Validator } from './finding.ts';
import { runJar } from './java.ts';
import { fetchVeraPdf } from './maven.ts';

/** Profiles of veraPDF: PDF/A-2a, PDF/A-3a and PDF/UA-1. */
export type Flavour = '2a' | '3a' | 'ua1';

export interface FailedRule extends Finding {
  readonly flavour: Flavour;
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

/** What it says of each file by one profile. One Java machine for all of them: it is slow to warm up. */
export async function askVeraPdf(files: readonly string[], flavour: Flavour): Promise<Map<string, FailedRule[]>> {
  const jar = await fetchVeraPdf();
  const verdicts = new Map<string, FailedRule[]>();
  for (let start = 0; start < files.length; start += perRun) {
    const group = files.slice(start, start + perRun).map((file) => resolve(file));
    const args = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '2', '--loglevel', '0'];
    const { report } = JSON.parse(await runJar(jar, [...args, ...group])) as Report;
    for (const job of report.jobs) verdicts.set(job.itemDetails.name, readJob(job, flavour));
    for (const file of group) if (!verdicts.has(file)) throw new Error(`veraPDF said nothing about ${file}`);
  }
  return verdicts;
}

function readJob({ validationResult, taskException }: Job, flavour: Flavour): FailedRule[] {
  const [result] = validationResult ?? [];
  if (result === undefined) {
    const text = taskException?.exceptionMessage ?? 'it could not be read';
    return [{ flavour, severity: 'error', rule: 'unreadable', text, place: '' }];
  }
  return result.details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus !== 'PASSED')
    .map(({ clause, testNumber, failedChecks, description, checks: [first] }) => ({
      flavour,
      severity: 'error',
      rule: `${clause}-${testNumber}`,
      text: `PDF/${flavour === 'ua1' ? 'UA-1' : `A-${flavour}`}: ${first?.errorMessage ?? description} (${failedChecks} times)`,
      place: first?.context ?? '',
    }));
}

/** The PDF/A profile that a file has to meet: with something attached it is part 3. */
async function profileOf(file: string): Promise<Flavour> {
  const text = (await readFile(file)).toString('latin1');
  return /pdfaid:part(?:>|=["'])3/u.test(text) ? '3a' : '2a';
}

let announced: readonly string[] = [];
let asked: Promise<Map<string, FailedRule[]>> | undefined;

async function askAboutAll(files: readonly string[]): Promise<Map<string, FailedRule[]>> {
  const profiles = await Promise.all(files.map(profileOf));
  const all = new Map<string, FailedRule[]>();
  for (const flavour of ['2a', '3a', 'ua1'] as const) {
    const group = files.filter((_, index) => flavour === 'ua1' || profiles[index] === flavour);
    for (const [file, failed] of await askVeraPdf(group, flavour)) all.set(file, [...(all.get(file) ?? []), ...failed]);
  }
  return all;
}

export const verapdf: Validator = {
  name: 'veraPDF',
  reads: ['pdf'],
  announce(files) {
    announced = files;
  },
  async validate(file) {
    asked ??= askAboutAll(announced);
    const verdict = (await asked).get(resolve(file));
    if (verdict === undefined) throw new Error('veraPDF was not asked about it');
    return verdict;
  },
};
