/** Dictionaries of hyphenation: where a browser looks for them, and that they are made anew when they change. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installDictionaries, nameDictionaries } from '../../../src/system/browser/hyphenation.ts';
import { folderWith } from '../../support/folder.ts';

test('their folder is named after the patterns that they are made of', () => {
  const { version } = createRequire(import.meta.url)('hyphen/package.json') as { version: string };
  expect(nameDictionaries()).toMatch(new RegExp(`^hyphenation-${version.replaceAll('.', '\\.')}-\\d+$`, 'u'));
});

test('they are put where the browser looks for them, with what says that they are there', async () => {
  const root = await folderWith({ 'dictionaries/hyph-de.hyb': 'D', 'dictionaries/hyph-en-us.hyb': 'E' });
  const data = join(root, 'data');
  await mkdir(data);
  await installDictionaries(join(root, 'dictionaries'), data);
  const [version = ''] = await readdir(join(data, 'hyphen-data'));
  expect(version).toMatch(/^\d+(?:\.\d+){3}$/u);
  const folder = join(data, 'hyphen-data', version);
  expect((await readdir(folder)).toSorted()).toEqual(['hyph-de.hyb', 'hyph-en-us.hyb', 'manifest.json']);
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual({
    manifest_version: 2,
    name: 'hyphens',
    version,
  });
  // Once more, into the same place.
  await writeFile(join(root, 'dictionaries/hyph-de.hyb'), 'D2');
  await installDictionaries(join(root, 'dictionaries'), data);
  expect(await readFile(join(folder, 'hyph-de.hyb'), 'utf8')).toBe('D2');
});
