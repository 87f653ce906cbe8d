/**
 * Paged.js or Vivliostyle in the browser that Octavo prints with: a program of its own, so that its time and
 * memory can be measured as those of the others are.
 *
 * in-browser.ts pagedjs|vivliostyle DOCUMENT-FOLDER PEERS-FOLDER OUTPUT.pdf
 */
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer';
import { openCache } from '../../../src/system/browser/cache.ts';
import { findBrowsers } from '../../../src/system/browser/find.ts';
import { launchBrowser } from '../../../src/system/browser/launch.ts';

const [program = '', folder = '', peers = '', output = ''] = process.argv.slice(2);
const origin = 'https://bench.invalid';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

async function answer(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url());
  const path = pathname.startsWith('/modules/')
    ? join(peers, 'node_modules', pathname.slice('/modules/'.length))
    : join(folder, pathname);
  try {
    await request.respond({
      contentType: types[extname(path)] ?? 'application/octet-stream',
      body: await readFile(path),
    });
  } catch {
    await request.respond({ status: 404, body: '' });
  }
}

async function open(page: Page): Promise<void> {
  if (program === 'vivliostyle') {
    const viewer = `${origin}/modules/@vivliostyle/viewer/lib/index.html`;
    await page.goto(`${viewer}#src=${origin}/index.html&renderAllPages=true`, { timeout: 0 });
    await page.emulateMediaType('print');
    // As its own command line waits for it.
    await page.waitForFunction('window.coreViewer?.readyState === "complete"', { timeout: 0, polling: 200 });
    return;
  }
  await page.goto(`${origin}/index.html`, { timeout: 0 });
  await page.evaluate('window.PagedConfig = { auto: false }');
  await page.addScriptTag({ url: `${origin}/modules/pagedjs/dist/paged.polyfill.min.js` });
  await page.evaluate('window.PagedPolyfill.preview()');
}

const [candidate] = await findBrowsers(undefined);
if (candidate === undefined) throw new Error('there is no browser');
const running = await launchBrowser(candidate, await openCache());
try {
  const page = await running.browser.newPage();
  page.setDefaultTimeout(0);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await open(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, timeout: 0 });
  await writeFile(output, pdf);
} finally {
  await running.close();
}
