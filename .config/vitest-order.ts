/** The order of the test files: those that take longest begin first, so that none is left for one worker alone. */
import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole books, in the order of their time; after them the others, the larger files first. */
const long = ['/content.test.ts', '/parity.test.ts', '/page-proof.test.ts', '/api.test.ts', '/refusals.test.ts'];

export default class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = files.map((file) => {
      const at = long.findIndex((end) => file.moduleId.endsWith(end));
      return { file, rank: at < 0 ? long.length : at, size: statSync(file.moduleId).size };
    });
    const sorted = places.toSorted((a, b) => a.rank - b.rank || b.size - a.size);
    return Promise.resolve(sorted.map(({ file }) => file));
  }
}
