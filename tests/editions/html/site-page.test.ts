import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makeSitePage } from '../../../.config/site-page.ts';

it('the program of a site’s pages is its typed source without the types (npm run site-page)', async () => {
  expect(await readFile('templates/site/page.js', 'utf8')).toBe(await makeSitePage());
});
