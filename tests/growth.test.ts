/** Twice as much text takes twice as long, whatever it is made of. The whole table: npm run bench:growth. */
import { describe, expect, it } from 'vitest';
import { divideFile } from '../src/manuscript/chapters.ts';
import { Failure, Report } from '../src/report/report.ts';
import { growing } from './support/growing.ts';

/** Milliseconds of processor time; the best of three, since other work may come between. */
function timeToRead(text: string): number {
  const times = [0, 1, 2].map(() => {
    const from = process.cpuUsage();
    try {
      divideFile(text, 'a.md', 'en', 'sections', new Report());
    } catch (problem) {
      // A limit with its message is an answer, too.
      if (!(problem instanceof Failure)) throw problem;
    }
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const small = 500;
const factor = 4;

describe('reading', () => {
  it.each(growing.map(({ name, text }) => [name, text] as const))('grows with the text: %s', (_name, text) => {
    const before = Math.max(timeToRead(text(small)), 8);
    const after = timeToRead(text(small * factor));
    // Linear is 4, quadratic 16; what begins small has its start to bear.
    expect(after / before).toBeLessThan(factor * 2.5);
  });
});
