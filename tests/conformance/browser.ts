/** The browser that Ace and axe use: the one that Octavo itself would print with. */
import puppeteer, { type Browser } from 'puppeteer';
import { openCache } from '../../src/system/browser/cache.ts';
import { findBrowsers } from '../../src/system/browser/find.ts';
import { unpackPinned } from '../../src/system/browser/unpack.ts';
import { ToolMissing } from './finding.ts';

export interface BrowserFile {
  readonly executable: string;
  /** What it needs in its environment (the pinned browser: where its libraries are). */
  readonly env: Readonly<Record<string, string>>;
}

let found: Promise<BrowserFile> | undefined;

/** @throws ToolMissing where there is none */
export function findBrowser(): Promise<BrowserFile> {
  found ??= search();
  return found;
}

/** Starts it for pages of our own: many systems let nobody have a sandbox (containers, root). */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findBrowser();
  return puppeteer.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

async function search(): Promise<BrowserFile> {
  const candidates = await findBrowsers(undefined);
  // An installed browser shows pages as people see them; the pinned one does well enough.
  const candidate = candidates.find(({ source }) => source !== 'pinned') ?? candidates[0];
  if (candidate === undefined) throw new ToolMissing('No browser was found: see octavo doctor');
  if (candidate.executable !== undefined) return { executable: candidate.executable, env: {} };
  const { executable, env } = await unpackPinned(await openCache());
  return { executable, env };
}
