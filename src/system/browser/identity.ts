/** Which browser would print: so that what another one printed is not taken for it. */
import { execFile } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Question, noteUnrepeatable, noting } from '../observations/record.ts';
import { type BrowserCandidate, findPinnedPackage, seekBrowsers } from './find.ts';

/** Longest wait for a browser to say its version, in milliseconds. */
const patience = 10_000;

/**
 * Notes the browser that printed.
 * @param wish path or command from the command line
 * @param used absent: there was none
 * @returns by what it is known; undefined: it may be another the next time
 */
export async function noteBrowser(
  wish: string | undefined,
  used: BrowserCandidate | undefined,
): Promise<string | undefined> {
  const first = await findFirst(wish);
  // Another that had to help out, since the first did not start, may not have to another time.
  const isFirst =
    first?.source === used?.source && (first?.source === 'pinned' || first?.executable === used?.executable);
  if (isFirst) return lookForBrowser(wish);
  noteUnrepeatable();
  return undefined;
}

export async function lookForBrowser(wish: string | undefined): Promise<string> {
  const question: Question = { kind: 'browser', asked: [wish ?? null] };
  return noting(question, async () => describe(await findFirst(wish)), String);
}

/** The same, in words that are the same on every machine that has it. */
export async function nameBrowser(wish: string | undefined): Promise<string> {
  const first = await findFirst(wish);
  if (first === undefined) return 'no browser';
  if (first.executable !== undefined) return askVersion(first.executable);
  const manifest = await readFile(join(findPinnedPackage() ?? '', 'package.json'), 'utf8');
  return `@sparticuz/chromium ${(JSON.parse(manifest) as { version: string }).version}`;
}

async function findFirst(wish: string | undefined): Promise<BrowserCandidate | undefined> {
  for await (const candidate of seekBrowsers(wish)) return candidate;
  return undefined;
}

async function describe(candidate: BrowserCandidate | undefined): Promise<string> {
  if (candidate === undefined) return 'none';
  // It is one of the packages, whose versions are those of the installation.
  const { source, executable } = candidate;
  if (executable === undefined) return source;
  const real = await realpath(executable);
  const { size, mtimeMs } = await stat(real);
  return [source, real, size, mtimeMs, await askVersion(executable)].join(' ');
}

/** A script that starts the browser stays the same while the browser does not; on Windows it would open a window. */
async function askVersion(executable: string): Promise<string> {
  if (process.platform === 'win32') return '';
  const run = promisify(execFile);
  return run(executable, ['--version'], { timeout: patience }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}
