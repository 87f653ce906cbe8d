/** The web edition printed from a browser: black on white, and lines that stand apart, whatever the theme has on the screen. */
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listThemes } from '../../src/system/templates.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { launchBrowser } from '../conformance/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

it.each(await listThemes())('%s', async (name) => {
  const { styles } = await loadTheme(name);
  const page = await browser.newPage();
  await page.setContent(
    `<style>${styles.tokens}${styles.typography}${styles.structure}${styles.screen}</style><main><section class="section"><p>One.</p></section></main>`,
  );
  await page.emulateMediaType('print');
  const seen = await page.evaluate(() => {
    const { color, fontSize, lineHeight } = getComputedStyle(document.querySelector('p') ?? document.body);
    return { color, fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
  });
  await page.close();
  expect(seen.color).toBe('rgb(0, 0, 0)');
  // The size of books, by the face: lines of A4 have 60 to 70 letters (tests/editions/html/screens.test.ts).
  expect(seen.fontSize).toBeGreaterThan(12);
  expect(seen.fontSize).toBeLessThan(18);
  expect(seen.lineHeight / seen.fontSize).toBeGreaterThan(1.3);
});
