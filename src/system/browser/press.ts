/** The press: a browser that prints what it is given from memory, and nothing else. */
import type { Browser, BrowserContext, HTTPRequest, Page } from 'puppeteer';
import type { Press, ServedFile } from '../../editions/index.ts';
import { Failure, type Phrase, type Report, said } from '../../report/index.ts';
import { openCache } from './cache.ts';
import { findBrowsers, type BrowserSource } from './find.ts';
import { launchBrowser, type RunningBrowser } from './launch.ts';
import { rm } from 'node:fs/promises';

export interface OpenPress extends Press {
  readonly browser: {
    readonly source: BrowserSource;
    readonly executable: string;
    readonly version: string;
    readonly sandboxed: boolean;
  };
  prepare(): void;
  close(): Promise<void>;
}

export interface PressOptions {
  /** Path or command of the browser (`--browser`). */
  readonly browser?: string | undefined;
  readonly report: Report;
  /** Longest time that one `withPage` may take, in milliseconds. */
  readonly timeout?: number;
}

/** Nobody can own a name under `.invalid` (RFC 2606): nothing of the network answers to it. */
const origin = 'https://octavo.invalid';

/** What a document may load: its own files. Scripts are off besides. */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const defaultTimeout = 1_800_000;

/**
 * Opens the press with the first browser that starts; `undefined` if there is none (`browser-missing` is
 * then in the report).
 * @throws Failure 2 browser-missing if a browser was named that is not there; 3 browser-failed if those
 *   that are there do not start
 */
export async function openPress(options: PressOptions): Promise<OpenPress | undefined> {
  const { report } = options;
  const candidates = await findBrowsers(options.browser);
  if (candidates.length === 0) {
    report.add('browser-missing', said`No browser was found: there is no PDF edition`, {}, howToGetBrowser());
    return undefined;
  }
  const cache = await openCache();
  const dropCache = async (): Promise<void> => {
    if (cache.temporary) await rm(cache.path, { recursive: true, force: true });
  };
  let reason: unknown;
  for (const candidate of candidates) {
    try {
      const running = await launchBrowser(candidate, cache);
      if (running.unsandboxed !== undefined) {
        report.add('browser-unsandboxed', said`The browser ran without its sandbox: ${running.unsandboxed}`);
      }
      return makePress(running, options.timeout ?? defaultTimeout, dropCache);
    } catch (error) {
      reason ??= error;
    }
  }
  await dropCache();
  throw new Failure(3, said`The browser does not start: ${firstLines(reason)}`, {
    rule: 'browser-failed',
    hint: said`octavo doctor shows which browsers there are.`,
    cause: reason,
  });
}

/** One sentence on how to get a browser on this system. */
export function howToGetBrowser(platform: string = process.platform): Phrase {
  return platform === 'linux'
    ? said`Install Chromium or Google Chrome, or run npm ci again without --omit=optional; OCTAVO_BROWSER names one that is elsewhere.`
    : said`Install Google Chrome, Chromium or Edge; OCTAVO_BROWSER names one that is elsewhere.`;
}

function makePress(running: RunningBrowser, timeout: number, afterwards: () => Promise<void>): OpenPress {
  const { browser } = running;
  let ready: Promise<Sheet> | undefined;
  return {
    browser: {
      source: running.source,
      executable: running.executable,
      version: running.version,
      sandboxed: running.unsandboxed === undefined,
    },
    withPage: (files, work) =>
      guard(browser, timeout, () => {
        const sheet = ready ?? openSheet(browser);
        ready = undefined;
        return useSheet(sheet, files, work);
      }),
    prepare: () => {
      ready ??= openSheet(browser);
      // What went wrong is told to whoever asks for it.
      ready.catch(() => undefined);
    },
    close: async () => {
      await running.close();
      await afterwards();
    },
  };
}

/** A page with nothing on it yet, closed off from all others. */
interface Sheet {
  readonly context: BrowserContext;
  readonly page: Page;
}

async function openSheet(browser: Browser): Promise<Sheet> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    // Our own functions are handed over as text; esbuild wraps the names in them with this helper.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setRequestInterception(true);
    return { context, page };
  } catch (error) {
    await context.close().catch(() => undefined);
    throw error;
  }
}

async function useSheet<T>(
  sheet: Promise<Sheet>,
  files: ReadonlyMap<string, ServedFile>,
  work: (page: Page, origin: string) => Promise<T>,
): Promise<T> {
  const { context, page } = await sheet;
  try {
    page.on('request', (request) => void serve(request, files).catch(() => undefined));
    return await work(page, origin);
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function serve(request: HTTPRequest, files: ReadonlyMap<string, ServedFile>): Promise<void> {
  const url = new URL(request.url());
  const file = url.origin === origin ? files.get(decodeURI(url.pathname.slice(1))) : undefined;
  if (file === undefined || request.method() !== 'GET') return request.abort('blockedbyclient');
  return request.respond({
    status: 200,
    contentType: file.mediaType,
    headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    body: file.bytes,
  });
}

/** Turns a browser that dies or does not answer into a failure that a person understands. */
async function guard<T>(browser: Browser, timeout: number, work: () => Promise<T>): Promise<T> {
  let watch: NodeJS.Timeout | undefined;
  let left: () => void = () => undefined;
  const trouble = new Promise<never>((_, reject) => {
    left = (): void =>
      reject(
        new Failure(3, said`The browser stopped while it was printing`, { rule: 'browser-failed', hint: lowMemory }),
      );
    // Not `once`: that cannot be taken back, and each would keep what its work gave for as long as the browser is open.
    browser.on('disconnected', left);
    watch = setTimeout(() => {
      reject(
        new Failure(3, said`The browser did not finish within ${Math.round(timeout / 1000)} seconds`, {
          rule: 'browser-failed',
          hint: lowMemory,
        }),
      );
    }, timeout);
  });
  try {
    if (!browser.connected) left();
    return await Promise.race([work(), trouble]);
  } catch (error) {
    if (error instanceof Failure || !(await isBrowserTrouble(error, browser))) throw error;
    throw new Failure(3, said`The browser failed: ${firstLines(error)}`, {
      rule: 'browser-failed',
      hint: lowMemory,
      cause: error,
    });
  } finally {
    clearTimeout(watch);
    browser.off('disconnected', left);
  }
}

const lowMemory = said`Browsers die when memory runs out: try again with fewer programs open, or a container with more memory.`;

async function isBrowserTrouble(error: unknown, browser: Browser): Promise<boolean> {
  const { PuppeteerError } = await import('puppeteer-core');
  return !browser.connected || error instanceof PuppeteerError;
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 3)
    .join(' ');
}
