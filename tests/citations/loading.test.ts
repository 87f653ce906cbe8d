/** What makes citations is loaded when something is cited, and not before. */
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { cite } from '../support/works.ts';

const loaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('node_modules/citeproc/'));

it('a text that cites nothing loads no processor, whatever bibliography it names', async () => {
  const { messages } = await cite('No work is cited, and a\\@b is no key.');
  expect(messages).toEqual([]);
  expect(loaded()).toBe(false);
  await cite('One is [@tides].');
  expect(loaded()).toBe(true);
});
