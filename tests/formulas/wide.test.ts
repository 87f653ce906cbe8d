/** Formulas that are wider than the page. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { folderWith, removeFolders } from '../support/folder.ts';

const terms = (count: number, sign: string): string =>
  Array.from({ length: count }, (_, index) => `x_{${index}}`).join(sign);

let told: readonly { readonly rule: string; readonly line?: number | undefined }[] = [];

beforeAll(async () => {
  const folder = await folderWith({
    'a.md': [
      '# Wide',
      `$$ y = ${terms(9, ' + ')} $$`,
      `$$ y = ${terms(40, ' + ')} $$`,
      `$$ \\frac{${terms(40, ' + ')}}{2} $$`,
      `Within a line $y = ${terms(40, ' + ')}$.`,
    ].join('\n\n'),
  });
  const result = await publish(join(folder, 'a.md'), { to: ['pdf'], out: join(folder, '..', 'shelf') });
  told = result.messages.filter(({ rule }) => /^(?:formula-wide|line-overfull|page-overfull)$/u.test(rule));
}, 120_000);
afterAll(removeFolders);

it('are divided at their signs, and nothing is said of it; only what has no signs to divide at is told at its line', () => {
  expect(told).toMatchObject([{ rule: 'formula-wide', line: 7 }]);
});
