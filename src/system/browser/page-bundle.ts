/**
 * The functions that are put into the browser's page, as one text. A published package carries it, made when it
 * was packed; in a clone it is made of the sources as they stand, once in a run.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = findHome();
const sources = join(home, 'src/editions/pdf/in-page/index.ts');
/** Where a package has it. */
export const packedBundle = join(home, '.lib/in-page.js');

let known: Promise<string> | undefined;

/** An expression whose value is a frozen object of all functions of editions/pdf/in-page/. */
export async function readPageBundle(): Promise<string> {
  known ??= existsSync(sources) ? bundlePageFunctions() : readFile(packedBundle, 'utf8');
  return known;
}

/** Makes the bundle of the sources. */
export async function bundlePageFunctions(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [sources],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'functions',
    // The oldest browser that is known to lay out pages as they have to be.
    target: 'chrome120',
    banner: { js: '(() => {' },
    footer: { js: 'return Object.freeze({ ...functions });\n})()' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Octavo's own folder, wherever in it the program lies: in its sources, compiled, or in one file. */
function findHome(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
