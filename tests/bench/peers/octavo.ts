/**
 * Octavo's PDF edition, with what it spent its time on: octavo.ts MANUSCRIPT OUTPUT-FOLDER
 * Prints JSON: milliseconds of each stage.
 */
import { publish } from '../../../src/index.ts';
import { openPress, type OpenPress } from '../../../src/system/browser/press.ts';

const [manuscript = '', outDir = ''] = process.argv.slice(2);
const stages: Record<string, number> = {};
let stage = 'start of the program';
let since = 0;
const turnTo = (next: string): void => {
  const now = performance.now();
  stages[stage] = Math.round((stages[stage] ?? 0) + now - since);
  [stage, since] = [next, now];
};
let press: OpenPress | undefined;
turnTo('read and prepare');
const publication = await publish(manuscript, {
  to: ['pdf'],
  out: outDir,
  openPress: async (report) => {
    turnTo('start of the browser');
    press = await openPress({ report });
    turnTo('read and prepare');
    return press;
  },
  progress: (_, share, what) => turnTo(share === 1 ? 'shelf' : what),
});
turnTo('end');
await press?.close();
process.stdout.write(JSON.stringify({ stages, code: publication.exitCode }));
process.exitCode = publication.exitCode;
