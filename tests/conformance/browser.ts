/** The browser that axe uses and tests look with: the one that Octavo itself would print with. */
import puppeteer, { type Browser } from 'puppeteer';
import { lendBrowser, type LentBrowser } from '../../src/system/browser/lend.ts';

let found: Promise<LentBrowser> | undefined;

/** @throws Failure where there is none */
export async function findBrowser(): Promise<LentBrowser> {
  return (found ??= lendBrowser());
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
