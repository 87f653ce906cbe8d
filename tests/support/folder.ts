/** Folders with files given inline, gone after the test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** Those that were made since it was last called. */
export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map(async (folder) => rm(folder, { recursive: true, force: true })));
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a new folder named `name` with these files in it; returns its path. */
export async function folderWith(files: Files, name = 'my-book'): Promise<string> {
  const above = await mkdtemp(join(tmpdir(), 'octavo-test-'));
  made.push(above);
  const folder = join(above, name);
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
