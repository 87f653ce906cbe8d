/** A test runner for Stryker: test files are read once, mutants are switched on and off in the same process. */
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { Memory } from './memory.ts';
import { slow } from './rooms.ts';
import { casesOf, type Outcome, runSuite } from './suites.ts';
import { type Case, collect, type Suite } from './vitest.ts';

const isQuick = ({ id }: Case): boolean => !slow.some((part) => id.includes(part));
const fileOf = (id: string): string => id.split(' > ', 1)[0] ?? '';

const toResult = ({ id, name, error, milliseconds }: Outcome): TestResult => {
  const result = { id, name, fileName: resolve(fileOf(id)), timeSpentMs: milliseconds };
  return error === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: error };
};

/** Stryker's context, whose properties are also put out of use. */
type Context = { -readonly [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined };

class OneProcessRunner {
  readonly #memory = new Memory();
  readonly #suites = new Map<string, Suite>();
  readonly #context: Context;
  /** How long each file's tests take: those that are quick are asked first. */
  readonly #milliseconds = new Map<string, number>();
  /** A mutant left something behind that makes tests fail without it. */
  #isSpoilt = false;
  #isFresh = true;

  constructor() {
    const scope = globalThis as typeof globalThis & { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: Context };
    this.#context = scope[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #suiteOf(file: string): Promise<Suite> {
    const known = this.#suites.get(file);
    if (known !== undefined) return known;
    const suite = await this.#memory.watch(async () =>
      collect(file, async () => import(pathToFileURL(resolve(file)).href)),
    );
    this.#suites.set(file, suite);
    return suite;
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const outcomes: Outcome[] = [];
    /** What is done once for several tests is noted under a name of its own, then under each of them. */
    const shared = new Map<string, readonly Case[]>();
    const enter = (cases: readonly Case[]): void => {
      const name = cases.length === 1 ? cases[0]?.id : `for ${shared.size}`;
      if (name !== undefined && cases.length > 1) shared.set(name, cases);
      this.#context.currentTestId = name;
    };
    for (const file of testFiles.map((path) => relative('.', path))) {
      this.#context.currentTestId = undefined;
      const suite = await this.#suiteOf(file);
      outcomes.push(...(await runSuite(suite, casesOf(suite).filter(isQuick), { enter })));
    }
    await this.#removeFolders();
    const mutantCoverage: MutantCoverage = this.#context.mutantCoverage ?? { static: {}, perTest: {} };
    const { perTest } = mutantCoverage;
    for (const [name, cases] of shared) {
      const counts = Object.entries(perTest[name] ?? {});
      delete perTest[name];
      for (const { id } of cases) {
        const own = (perTest[id] ??= {});
        for (const [mutant, count] of counts) own[mutant] = (own[mutant] ?? 0) + count;
      }
    }
    return { status: DryRunStatus.Complete, tests: outcomes.map(toResult), mutantCoverage };
  }

  async mutantRun({ testFilter = [], activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.#isSpoilt) throw new Error('A mutant left something behind.');
    const outcomes = await this.#run(testFilter, activeMutant.id, hitLimit);
    const limit = determineHitLimitReached(this.#context.hitCount, hitLimit);
    const tests = outcomes.map(toResult);
    const result = toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests });
    if (result.status === MutantRunStatus.Killed) {
      // What kills must not fail by itself.
      const again = await this.#run(result.killedBy);
      this.#isSpoilt = again.some(({ error }) => error !== undefined);
      if (this.#isSpoilt && !this.#isFresh) throw new Error('An earlier mutant left something behind.');
    }
    this.#isFresh = false;
    return result;
  }

  async #run(ids: readonly string[], mutant?: string, hitLimit?: number): Promise<Outcome[]> {
    const wanted = new Set(ids);
    const time = (file: string): number => this.#milliseconds.get(file) ?? 0;
    const files = [...new Set(ids.map(fileOf))].toSorted((a, b) => time(a) - time(b));
    const suites = [];
    for (const file of files) suites.push(await this.#suiteOf(file));
    const outcomes: Outcome[] = [];
    this.#memory.forget();
    Object.assign(this.#context, { activeMutant: mutant, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    for (const suite of suites) {
      const cases = casesOf(suite).filter(({ id }) => wanted.has(id));
      const from = performance.now();
      outcomes.push(...(await runSuite(suite, cases, { bail: true })));
      if (mutant === undefined) continue;
      this.#milliseconds.set(suite.name, (performance.now() - from) / cases.length);
      if (outcomes.some(({ error }) => error !== undefined)) break;
    }
    this.#context.activeMutant = undefined;
    await this.#removeFolders();
    return outcomes;
  }

  async #removeFolders(): Promise<void> {
    const { removeFolders } = (await import(pathToFileURL(resolve('tests/support/folder.ts')).href)) as {
      removeFolders: () => Promise<void>;
    };
    await removeFolders();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];
