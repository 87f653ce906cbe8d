import { Failure } from '../../src/report/report.ts';

/** The Failure that a piece of work ends with; anything else is passed on. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
  throw new Error('It did not fail');
}
