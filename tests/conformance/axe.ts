/** axe-core on the HTML edition as a browser shows it (https://github.com/dequelabs/axe-core). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from './browser.ts';
import type { Finding, Validator } from './finding.ts';

let running: Promise<Browser> | undefined;

/** How people may have it: contrast is another in the dark, and so is the layout on a small screen. */
const settings = [
  { name: 'light', scheme: 'light', width: 1280, height: 900 },
  { name: 'dark', scheme: 'dark', width: 1280, height: 900 },
  { name: 'narrow', scheme: 'light', width: 360, height: 740 },
] as const;

export const axeInBrowser: Validator = {
  name: 'axe',
  reads: ['html'],
  async validate(file) {
    running ??= launch();
    const page = await (await running).newPage();
    try {
      const findings: Finding[] = [];
      for (const setting of settings) findings.push(...(await examine(page, file, setting)));
      return findings;
    } finally {
      await page.close();
    }
  },
  async close() {
    await (await running)?.close();
    running = undefined;
  },
};

async function launch(): Promise<Browser> {
  const { executable, env } = await findBrowser();
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    pipe: true,
    protocolTimeout: 900_000,
    args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
  });
}

async function examine(page: Page, file: string, setting: (typeof settings)[number]): Promise<Finding[]> {
  await page.setBypassCSP(true);
  await page.setViewport({ width: setting.width, height: setting.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: setting.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'load', timeout: 120_000 });
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => ({
      severity: impact ?? 'unknown',
      rule: id,
      text: `${help}: ${node.html.replace(/\s+/gu, ' ').slice(0, 160)} ${(node.failureSummary ?? '').replace(/\s+/gu, ' ').slice(0, 240)}`,
      place: `${node.target.join(' ')} (${setting.name})`,
    })),
  );
}
