/** Running what a test file has told: steps before and after, and those of its tests that are wanted. */
import type { Case, Step, Suite } from './vitest.ts';

export interface Outcome {
  readonly id: string;
  readonly name: string;
  /** Absent: it passed. */
  readonly error?: string;
  readonly milliseconds: number;
}

export interface Run {
  /** No test after the first that fails. */
  readonly bail?: boolean;
  /** Told which tests are served by what is done next. */
  readonly enter?: (cases: readonly Case[]) => void;
}

const isSuite = (part: Case | Suite): part is Suite => 'parts' in part;

export function casesOf(suite: Suite): readonly Case[] {
  return suite.parts.flatMap((part) => (isSuite(part) ? casesOf(part) : [part]));
}

const say = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs these of a suite's tests. */
export async function runSuite(suite: Suite, wanted: readonly Case[], run: Run): Promise<Outcome[]> {
  return new Running(wanted, run).suite(suite, [], []);
}

class Running {
  #failed = false;
  readonly #wanted: ReadonlySet<Case>;
  readonly #run: Run;

  constructor(wanted: readonly Case[], run: Run) {
    this.#wanted = new Set(wanted);
    this.#run = run;
  }

  async suite(suite: Suite, before: readonly Step[], after: readonly Step[]): Promise<Outcome[]> {
    const cases = casesOf(suite).filter((one) => this.#wanted.has(one));
    const first = cases[0];
    if (first === undefined) return [];
    const outcomes: Outcome[] = [];
    this.#run.enter?.(cases);
    try {
      for (const step of suite.beforeAll) await step();
      const each = [
        [...before, ...suite.beforeEach],
        [...suite.afterEach, ...after],
      ] as const;
      for (const part of suite.parts) {
        if (this.#failed && this.#run.bail === true) break;
        if (isSuite(part)) outcomes.push(...(await this.suite(part, ...each)));
        else if (this.#wanted.has(part)) outcomes.push(await this.#case(part, ...each));
      }
      this.#run.enter?.(cases);
      for (const step of suite.afterAll) await step();
    } catch (error) {
      this.#failed = true;
      outcomes.push({ id: first.id, name: first.name, error: say(error), milliseconds: 0 });
    }
    return outcomes;
  }

  async #case(one: Case, before: readonly Step[], after: readonly Step[]): Promise<Outcome> {
    this.#run.enter?.([one]);
    const from = performance.now();
    const end = () => ({ id: one.id, name: one.name, milliseconds: performance.now() - from });
    try {
      for (const step of before) await step();
      await one.run();
      for (const step of after) await step();
      return end();
    } catch (error) {
      this.#failed = true;
      return { ...end(), error: say(error) };
    }
  }
}
