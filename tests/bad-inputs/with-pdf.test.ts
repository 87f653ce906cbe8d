/** Some bad inputs with all three editions, printed by the real browser. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { Report } from '../../src/report/report.ts';
import { openPress, type OpenPress } from '../../src/system/browser/press.ts';
import { checkBadInput } from './check.ts';
import { configuration } from './configuration.ts';
import { reading } from './reading.ts';
import { printedTexts, texts } from './text.ts';

let press: OpenPress | undefined;

beforeAll(async () => {
  press = await openPress({ report: new Report() });
});

afterAll(async () => {
  await press?.close();
});

const chosen = new Set([
  'a script',
  'a picture on the network',
  'a picture that is cut off',
  'HTML that is never closed',
  'a cover that is not there',
  'a chapter that is not there',
  'fifty thousand open brackets',
]);
const rows = [...[...reading, ...configuration, ...texts].filter(({ name }) => chosen.has(name)), ...printedTexts];

describe('with the PDF', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    await checkBadInput(row, { editions: ['html', 'epub', 'pdf'], openPress: () => Promise.resolve(press) });
  });
});
