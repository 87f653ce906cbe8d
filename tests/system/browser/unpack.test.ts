/** The browser that comes as a package is unpacked by the package itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/system/browser/unpack.ts';
import { folderWith } from '../../support/folder.ts';

test('wherever its program lies in it', async () => {
  const program =
    "import { writeFileSync } from 'node:fs'; export default { executablePath: async () => writeFileSync(`${process.env.TMPDIR}/chromium`, 'here') };";
  for (const place of ['build/esm/index.js', 'build/esm/index.mjs', 'main.mjs']) {
    const name = 'node_modules/@sparticuz/chromium';
    const exports = { '.': { import: { default: `./${place}` }, require: './none.cjs' } };
    const folder = await folderWith({
      [`${name}/package.json`]: JSON.stringify({ name: '@sparticuz/chromium', type: 'module', exports }),
      [`${name}/${place}`]: program,
      'target/empty': '',
    });
    await inflate(join(folder, name), join(folder, 'target'));
    expect(await readFile(join(folder, 'target/chromium'), 'utf8')).toBe('here');
  }
});

test('and why it cannot be is not hidden', async () => {
  const folder = await folderWith({ 'package.json': '{}' });
  await expect(inflate(folder, folder)).rejects.toThrow('Cannot find package');
});
