/** Programs outside Octavo that can check its editions: whether they are there. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface FoundPackage {
  readonly path: string;
  readonly version: string;
}

/** Longest wait for a program to say its version, milliseconds. */
const patience = 20_000;

/** "17.0.9" of the Java on the PATH. */
export async function findJava(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('java', ['-version'], { timeout: patience }, (error, stdout, stderr) => {
      resolve(error === null ? (/version "([^"]+)"/.exec(stderr + stdout)?.[1] ?? 'of an unknown version') : undefined);
    });
  });
}

/**
 * An installed npm package.
 * @param file a file of it that has to be there, relative to the package
 */
export async function findPackage(name: string, file = 'package.json'): Promise<FoundPackage | undefined> {
  for (const start of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      const require = createRequire(start);
      const manifest = require.resolve(`${name}/package.json`);
      const path = join(dirname(manifest), file);
      await stat(path);
      const { version } = require(manifest) as { version: string };
      return { path, version };
    } catch {
      // Not installed from here, or its exports hide the manifest.
    }
  }
  return undefined;
}

export const nodeVersion: string = process.versions.node;
