/**
 * Puppeteer without the settings that it looks for in the folder in which a program runs, and in those above it and at
 * home: they may be programs, or name one as the browser, and that folder may be a stranger's.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { PuppeteerNode } from 'puppeteer';

export async function loadPuppeteer(): Promise<PuppeteerNode> {
  const { PuppeteerNode: Puppeteer } = await import('puppeteer-core');
  // What the package `puppeteer` does (lib/puppeteer/puppeteer.js), but for its search; its types keep it to itself.
  const Made = Puppeteer as unknown as new (settings: unknown) => PuppeteerNode;
  const cacheDirectory = process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');
  return new Made({ isPuppeteerCore: false, configuration: { cacheDirectory } });
}
