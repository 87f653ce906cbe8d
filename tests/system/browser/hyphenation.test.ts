/** Dictionaries of hyphenation: where a browser looks for them, and that they are made anew when they change. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installDictionaries, nameDictionaries, writeDictionaries } from '../../../src/system/browser/hyphenation.ts';
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

test('they are made of all patterns that can be packed, under the names that the browser asks for', async () => {
  const patterns = `module.exports = [[[0, 1]], { "'": { a: 0 }, a: { b: 0 } }];`;
  const letters = Array.from(
    { length: 300 },
    (_, index) => `${JSON.stringify(String.fromCharCode(0x1000 + index))}: 0`,
  );
  const files = {
    'aa.js': patterns,
    'nb.js': patterns,
    'sh-latn.js': patterns,
    'no.js': patterns,
    'broken.js': 'module.exports = [',
    'toomany.js': `module.exports = [[[0, 1]], { ${letters.join()} }];`,
    'README.js': patterns,
    'ab.js.map': patterns,
  };
  const from = await folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`patterns/${name}`, text])),
  );
  const to = join(from, 'made/dictionaries');
  await writeDictionaries(to, join(from, 'patterns'));
  const names = ['aa', 'bs', 'nb', 'no', 'sh', 'sh-latn', 'sr-latn'].map((name) => `hyph-${name}.hyb`).toSorted();
  expect((await readdir(to)).toSorted()).toEqual(names);
  const [first, ...others] = await Promise.all(names.map(async (name) => readFile(join(to, name))));
  expect(first?.length).toBeGreaterThan(24);
  for (const other of others) expect(other).toEqual(first);
});

test('patterns that fail otherwise are a fault of ours', async () => {
  const from = await folderWith({ 'patterns/aa.js': 'throw new Error("no such luck");' });
  await expect(writeDictionaries(join(from, 'made'), join(from, 'patterns'))).rejects.toThrow('no such luck');
});
