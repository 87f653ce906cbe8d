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
const packedBundle = join(home, '.lib/program/in-page.js');

let known: Promise<string> | undefined;

/** An expression whose value is a frozen object of all functions of editions/pdf/in-page/. */
export async function readPageBundle(): Promise<string> {
  known ??= import.meta.url.endsWith('.ts') ? bundlePageFunctions() : readFile(packedBundle, 'utf8');
  return known;
}

/** Makes the bundle of the sources. No names are shortened, so that a stack trace says what failed. */
export async function bundlePageFunctions(): Promise<string> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: sources,
    logLevel: 'silent',
    // The oldest browser that is known to lay out pages as they have to be.
    transform: { target: 'chrome120' },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'functions', exports: 'named' });
  await bundle.close();
  return `(() => {\n${output[0].code}\nreturn Object.freeze({ ...functions });\n})()`;
}

/** Octavo's own folder, wherever in it the program lies: in its sources, compiled, or in one file. */
function findHome(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
