/**
 * Mutants that are no programs: TypeScript refuses `list[i].size`, `map.get(key).size` and the like where `?.` stood,
 * for what is asked may not be there (`noUncheckedIndexedAccess`). They say nothing of the tests and are not run.
 */
import { readFile } from 'node:fs/promises';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What may be undefined by its type, before `?.`. */
const uncertain = /(?:\]|\.(?:at|exec|find|findLast|get|pop|shift)\((?:[^()]|\([^()]*\))*\))$/u;

class Types implements Checker {
  readonly #files = new Map<string, readonly string[]>();

  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const results: Record<string, CheckResult> = {};
    for (const mutant of mutants) {
      results[mutant.id] = (await this.#isRefused(mutant))
        ? { status: CheckStatus.CompileError, reason: 'possibly undefined' }
        : { status: CheckStatus.Passed };
    }
    return results;
  }

  async #isRefused({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): Promise<boolean> {
    if (mutatorName !== 'OptionalChaining') return false;
    const lines = this.#files.get(fileName) ?? (await readFile(fileName, 'utf8')).split('\n');
    this.#files.set(fileName, lines);
    if (start.line !== end.line) return false;
    const original = (lines[start.line] ?? '').slice(start.column, end.column);
    let same = 0;
    while (same < original.length && original[same] === replacement[same]) same += 1;
    return uncertain.test(original.slice(0, same));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', Types)];
