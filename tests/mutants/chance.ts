/**
 * Some mutants of a room, each picked by chance and for itself: whole lines would say more of the functions they stand
 * in than of the room. The same ones for the same seed, as long as the sources are the same.
 */
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { seedRandom } from '../support/random.ts';

/** Stryker starts processes of its own, which are told by the environment. */
const name = 'OCTAVO_MUTANTS';

/** @param part 1: all mutants, 10: a tenth */
export function setChance(part: number, seed: number): void {
  process.env[name] = `${part} ${seed}`;
}

export function isPicked({ id }: Pick<Mutant, 'id'>): boolean {
  const [part = 1, seed = 1] = (process.env[name] ?? '').split(' ').filter(Boolean).map(Number);
  return part === 1 || seedRandom(seed * 1_000_003 + Number(id)).next() < 1 / part;
}

/** Keeps the others from being run. */
class Chance implements Checker {
  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isPicked(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not picked by chance' },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'chance', Chance)];
