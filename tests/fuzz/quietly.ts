import { Failure } from '../../src/report/report.ts';

/** Milliseconds of processor time that one small input may take, on a slow machine and before the code is warm. */
const patience = 5000;

/** Does what may end in a message; anything else that is thrown is a find, and so is what takes long. */
export function quietly(work: () => void): void {
  const from = process.cpuUsage();
  try {
    work();
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
  }
  const { user } = process.cpuUsage(from);
  if (user / 1000 > patience) throw new Error(`It took ${Math.round(user / 1000)} ms`);
}
