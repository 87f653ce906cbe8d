/**
 * The judges: `npm run conformance [-- FILE|FOLDER … | --seeds FROM-TO] [--only NAME,…]`, by default on dist/, on
 * made-up manuscripts of what is odd and allowed (or on those of the seeds that are named alone), and on the
 * PDFs of the tests; of these the damaged ones must be refused. Then the records, by their schemas.
 * One line a file and validator, then what was found. Exit code 0: nothing was found; 1: something was;
 * 2: there was nothing to look at; 3: a validator could not run. A validator never passes by not running.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { ace } from './ace.ts';
import { axeInBrowser } from './axe.ts';
import { epubcheck } from './epubcheck.ts';
import { printFixtures, type Fixtures } from './fixtures.ts';
import { ToolMissing, type Finding, type Validator } from './finding.ts';
import { nu } from './nu.ts';
import { firstSeeds, isGuess, publishOdd, type OddEditions } from './odd-editions.ts';
import { everyPlace, generateOdd } from '../support/odd-corpus/index.ts';
import { pages } from './pages.ts';
import { compareRules, findAccepted } from './pdf-rules.ts';
import { judgeCommand } from './command.ts';
import { judgeDeposits } from './deposits.ts';
import { judgeRecords } from './records.ts';
import { verapdf } from './verapdf.ts';

const validators: Readonly<Record<string, Validator>> = { epubcheck, ace, nu, axe: axeInBrowser, pages, verapdf };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Editions in a folder and those below it, in the order of their names. */
async function collectFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => (entry.isDirectory() ? collectFiles(join(path, entry.name)) : [join(path, entry.name)])),
  );
  return nested.flat().filter((file) => /\.(?:epub|html|pdf)$/u.test(file));
}

function describe({ severity, rule, text, place }: Finding): string {
  return `    ${severity} ${rule} ${place}\n      ${text}`;
}

/** Judges a file; `undefined` if the validator could not do its work. */
async function judge(validator: Validator, file: string, isMadeUp: boolean): Promise<readonly Finding[] | undefined> {
  const start = performance.now();
  try {
    const all = await validator.validate(file);
    const findings = isMadeUp ? all.filter((finding) => !isGuess(finding)) : all;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(
      `${findings.length === 0 ? 'ok  ' : 'FAIL'} ${validator.name.padEnd(10)} ${file}: ${findings.length} findings (${seconds} s)`,
    );
    for (const finding of findings) say(describe(finding));
    return findings;
  } catch (error) {
    const reason =
      error instanceof ToolMissing
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    complain(`FAIL ${validator.name.padEnd(10)} ${file}: could not run. ${reason}`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = { only: { type: 'string' }, seeds: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(values.seeds ?? '') ?? [];
  const names = values.only?.split(',') ?? Object.keys(validators);
  const chosen = names.flatMap((name) => validators[name] ?? []);
  if (chosen.length < names.length) {
    complain(`--only takes ${Object.keys(validators).join(', ')}`);
    return 2;
  }
  if (values.seeds !== undefined) {
    if (from === undefined) {
      complain('--seeds takes FROM-TO, as 1-200');
      return 2;
    }
    return withFolder(async (folder) => judgeOdd(chosen, countUp(Number(from), Number(to)), folder));
  }
  const paths = positionals.length > 0 ? positionals : ['dist'];
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    complain(`There is no ${missing.join(', ')}`);
    return 2;
  }
  // Files that are named are looked at alone.
  if (positionals.length > 0) return judgeAll(chosen, paths);
  const records =
    values.only === undefined ? Math.max(await tellCommand(), await tellRecords(), await tellDeposits()) : 0;
  return withFolder(async (folder) => {
    const odd = await publishOdd([...firstSeeds.map(generateOdd), everyPlace], folder);
    const fixtures = chosen.includes(verapdf) ? await printFixtures(join(folder, 'printed')) : undefined;
    const verdict = await judgeAll(chosen, [...paths, ...(fixtures?.sound ?? [])], [odd.folder]);
    return Math.max(records, verdict, tellRefused(odd), fixtures === undefined ? 0 : await judgeChecks(fixtures));
  });
}

async function withFolder(judgeIn: (folder: string) => Promise<number>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-conformance-'));
  try {
    return await judgeIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function judgeOdd(chosen: readonly Validator[], seeds: readonly number[], folder: string): Promise<number> {
  const odd = await publishOdd(seeds.map(generateOdd), folder);
  const verdict = odd.refused.length < seeds.length ? await judgeAll(chosen, [], [odd.folder]) : 0;
  return Math.max(verdict, tellRefused(odd));
}

function countUp(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** What is allowed is published. */
function tellRefused({ refused }: OddEditions): number {
  say(`${refused.length === 0 ? 'ok  ' : 'FAIL'} odd manuscripts: ${refused.length} were refused`);
  for (const one of refused) say(`    ${one}`);
  return refused.length === 0 ? 0 : 1;
}

/** Asked from the command line the validators say the same. */
async function tellCommand(): Promise<number> {
  const findings = await judgeCommand();
  say(`${findings.length === 0 ? 'ok  ' : 'FAIL'} --reference: ${findings.length} findings`);
  for (const finding of findings) say(`    ${finding}`);
  return findings.length === 0 ? 0 : 1;
}

/** Those whose schemas are there; the others are named. */
async function tellRecords(): Promise<number> {
  const { judged, findings, unjudged } = await judgeRecords();
  const left =
    unjudged.length === 0 ? '' : `; not judged, for want of a schema (OCTAVO_SCHEMAS): ${unjudged.join(', ')}`;
  say(`${findings.length === 0 ? 'ok  ' : 'FAIL'} records: ${judged} judged, ${findings.length} findings${left}`);
  for (const finding of findings) say(`    ${finding}`);
  return findings.length === 0 ? 0 : 1;
}

/** By the programs that are there; the others are named. */
async function tellDeposits(): Promise<number> {
  const { judged, findings, absent } = await judgeDeposits();
  const left = absent.length === 0 ? '' : `; not there (OCTAVO_DEPOSIT_TOOLS): ${absent.join(', ')}`;
  say(`${findings.length === 0 ? 'ok  ' : 'FAIL'} deposits: ${judged} judgements, ${findings.length} findings${left}`);
  for (const finding of findings) say(`    ${finding}`);
  return findings.length === 0 ? 0 : 1;
}

/** veraPDF and our own check must mean the same. */
async function judgeChecks({ damaged }: Fixtures): Promise<number> {
  try {
    const differences = [...(await compareRules()), ...(await findAccepted(damaged))];
    say(
      `${differences.length === 0 ? 'ok  ' : 'FAIL'} veraPDF refuses ${damaged.length} damaged files: ${differences.length} differences`,
    );
    for (const difference of differences) say(`    ${difference}`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    complain(
      `FAIL veraPDF could not judge the damaged files. ${error instanceof Error ? error.message : String(error)}`,
    );
    return 3;
  }
}

/** @param madeUp folders with editions of manuscripts that nobody wrote */
async function judgeAll(
  chosen: readonly Validator[],
  paths: readonly string[],
  madeUp: readonly string[] = [],
): Promise<number> {
  const filesOf = async (some: readonly string[]): Promise<string[]> =>
    (await Promise.all(some.map(collectFiles))).flat();
  const others = new Set(await filesOf(madeUp));
  const files = [...(await filesOf(paths)), ...others];
  const work = files.flatMap((file) =>
    chosen
      .filter(({ reads }) => reads.some((extension) => file.endsWith(`.${extension}`)))
      .map((validator) => ({ validator, file })),
  );
  if (work.length === 0) {
    complain('There is no edition to look at: run npm run build first, or name files');
    return 2;
  }
  for (const validator of chosen)
    validator.announce?.(work.filter((one) => one.validator === validator).map(({ file }) => file));
  const verdicts: (readonly Finding[] | undefined)[] = [];
  try {
    for (const { validator, file } of work) verdicts.push(await judge(validator, file, others.has(file)));
  } finally {
    for (const validator of chosen) await validator.close?.();
  }
  const found = verdicts.reduce((sum, findings) => sum + (findings?.length ?? 0), 0);
  const broken = verdicts.filter((findings) => findings === undefined).length;
  say(
    `${files.length} files, ${verdicts.length} judgements, ${found} findings${broken > 0 ? `, ${broken} could not run` : ''}`,
  );
  return broken > 0 ? 3 : found > 0 ? 1 : 0;
}

process.exitCode = await main();
