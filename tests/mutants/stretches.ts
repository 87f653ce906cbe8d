/** Which lines are mutated: all of a room, or stretches of it that chance picks, the same ones for the same seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedRandom } from '../support/random.ts';

/** Lines of a stretch: about a function. Mutants that reach over its end are left out. */
const length = 25;

/** The sources of a folder, but for faces of rooms, which only pass names on; a file is given as it is. */
export function filesOf(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .map((file) => join(path, file))
    .toSorted();
}

/**
 * @param part 1: whole files; 10: a tenth of their stretches
 * @returns as Stryker takes them: `file` or `file:from-to`, lines from 1
 */
export function pickStretches(files: readonly string[], part: number, seed: number): readonly string[] {
  if (part === 1) return files;
  const random = seedRandom(seed);
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    const stretches = Array.from({ length: Math.ceil(lines / length) }, (_, index) => index * length);
    return stretches
      .filter(() => random.next() < 1 / part)
      .map((from) => `${file}:${from + 1}-${Math.min(from + length, lines)}`);
  });
}
