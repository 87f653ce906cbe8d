/** What is told of saved files, however they are saved. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Watching, watchFolders } from '../../../src/system/preview/watching.ts';
import { folderWith } from '../../support/folder.ts';

let folder: string;
let watching: Watching;
let count = 0;
let told: () => void = () => undefined;

/** The next change that is told. */
async function next(): Promise<void> {
  return new Promise((resolve) => (told = resolve));
}

async function watch(wishes: { deep?: boolean; except?: string[] } = {}): Promise<void> {
  watching = await watchFolders({
    folders: [folder],
    ...wishes,
    changed: () => {
      count += 1;
      told();
    },
  });
}

beforeEach(async () => {
  count = 0;
  folder = await folderWith({ 'a.md': 'one', 'b.md': 'one', 'inner/c.md': 'one', 'dist/a.html': '' });
});
afterEach(async () => watching.close());

describe('a folder that is watched', () => {
  it('tells of a file that is written, replaced, and written in steps: once each', async () => {
    await watch();
    let change = next();
    await writeFile(join(folder, 'a.md'), 'two');
    await change;
    change = next();
    await writeFile(join(folder, '.a.md.swp'), 'three');
    await rename(join(folder, '.a.md.swp'), join(folder, 'a.md'));
    await change;
    change = next();
    // As editors do that empty a file before they write it.
    await writeFile(join(folder, 'a.md'), '');
    await writeFile(join(folder, 'a.md'), 'four');
    await change;
    expect(count).toBe(3);
  });

  it('tells of a file that is written again as soon as it was told', async () => {
    await watch();
    for (const text of ['two', 'and three', 'and then four']) {
      const change = next();
      await writeFile(join(folder, 'a.md'), text);
      await change;
    }
    expect(count).toBe(3);
  });

  it('tells of folders within it where that is wished, and not of what is nobody’s writing', async () => {
    await watch({ deep: true, except: [join(folder, 'dist')] });
    await writeFile(join(folder, 'dist/a.html'), 'made');
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, '.hidden'), 'x');
    const change = next();
    await writeFile(join(folder, 'inner/c.md'), 'two');
    await change;
    expect(count).toBe(1);
  });

  it('is watched besides others that are named later', async () => {
    await watch();
    const change = next();
    watching.add([join(folder, 'inner'), folder]);
    // A folder is watched when the system has said what is in it.
    const again = setInterval(() => void writeFile(join(folder, 'inner/c.md'), String(Math.random())), 150);
    await change;
    clearInterval(again);
    expect(count).toBe(1);
  });
});
