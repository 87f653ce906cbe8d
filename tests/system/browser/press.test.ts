import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFile } from '../../../src/editions/edition.ts';
import { Report } from '../../../src/report/report.ts';
import { openPress, type OpenPress } from '../../../src/system/browser/press.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;
let server: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  press = await openTestPress();
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  await press.close();
  await new Promise((resolve) => server.close(resolve));
});

const html = (body: string, head = ''): Map<string, ServedFile> =>
  new Map([
    [
      'index.html',
      { mediaType: 'text/html; charset=utf-8', bytes: `<!doctype html><title>clean</title>${head}<body>${body}` },
    ],
  ]);

describe('the press', () => {
  test('keeps nothing of what it has done', async () => {
    const count = async (): Promise<number> =>
      press.withPage(new Map(), (page) => Promise.resolve(page.browser().listenerCount('disconnected')));
    const first = await count();
    await count();
    expect(await count()).toBe(first);
  });

  test('serves what it was given, from memory', async () => {
    const files = html('<link rel="stylesheet" href="styles/ä b.css"><p>text');
    files.set('styles/ä b.css', { mediaType: 'text/css', bytes: 'p { color: rgb(1, 2, 3) }' });
    const colour = await press.withPage(files, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      return page.evaluate(() => getComputedStyle(document.querySelector('p') ?? document.body).color);
    });
    expect(colour).toBe('rgb(1, 2, 3)');
  });

  test('runs no script of a document, however it is written', async () => {
    const body = [
      '<script>document.title = "script"</script>',
      '<img src="x" onerror="document.title = \'onerror\'">',
      '<svg onload="document.title = \'svg\'"><script>document.title = "svg script"</script></svg>',
      '<iframe srcdoc="<script>parent.document.title = 1</script>"></iframe>',
      '<details open ontoggle="document.title = \'toggle\'"></details>',
      '<a href="javascript:document.title=1">link</a>',
    ].join('');
    const title = await press.withPage(html(body), async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      await page.pdf();
      return page.title();
    });
    expect(title).toBe('clean');
  });

  test('lets no request leave', async () => {
    const head = [
      `<link rel="preconnect" href="${address}">`,
      `<link rel="dns-prefetch" href="${address}">`,
      `<link rel="prefetch" href="${address}/prefetch">`,
      `<link rel="stylesheet" href="${address}/style.css">`,
      `<style>@import "${address}/import.css"; @font-face { font-family: F; src: url(${address}/font.woff2) } body { font-family: F; background: url(${address}/background.png) }</style>`,
    ].join('');
    const body = [
      `<img src="${address}/image.png" srcset="${address}/image2.png 2x">`,
      `<iframe src="${address}/frame"></iframe>`,
      `<object data="${address}/object"></object><embed src="${address}/embed">`,
      `<video src="${address}/video" poster="${address}/poster"></video>`,
      `<svg><image href="${address}/svg.png"/><use href="${address}/use.svg#a"/></svg>`,
      '<img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe>',
      '<img src="https://octavo.invalid/not-given.png">',
    ].join('');
    const text = await press.withPage(html(body, head), async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      await page.pdf();
      return page.evaluate(() => document.body.innerText);
    });
    expect(asked).toEqual([]);
    expect(text).not.toContain('root:');
  });

  test('goes nowhere when a document wants to lead it away', async () => {
    const refresh = html('text', `<meta http-equiv="refresh" content="0; url=${address}/refresh">`);
    await press.withPage(refresh, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      await page.pdf().catch(() => undefined);
    });
    expect(asked).toEqual([]);
  });

  test('keeps documents apart', async () => {
    const seen = await press.withPage(html(''), (page) =>
      press.withPage(html(''), async (other) => [page.browserContext() === other.browserContext()]),
    );
    expect(seen).toEqual([false]);
  });

  test('hands out the page that was prepared, with the files of who asks for it', async () => {
    press.prepare();
    const opened = await press.withPage(html('first'), async (page, origin) => {
      const browser = page.browser();
      press.prepare();
      await page.goto(`${origin}/index.html`);
      const before = browser.browserContexts().length;
      const text = await press.withPage(html('second'), async (other, place) => {
        await other.goto(`${place}/index.html`);
        return other.evaluate(() => document.body.textContent);
      });
      return { text, apart: before - browser.browserContexts().length };
    });
    // The second was there before it was asked for, and is closed like any other.
    expect(opened).toEqual({ text: 'second', apart: 1 });
  });

  test('fails with a reason when the browser dies, and then at once', async () => {
    const doomed = await openPress({ report: new Report() });
    const printing = doomed?.withPage(html('text'), async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      page.browser().process()?.kill('SIGKILL');
      await page.pdf();
    });
    await expect(printing).rejects.toMatchObject({ exitCode: 3, rule: 'browser-failed' });
    await expect(doomed?.withPage(html(''), () => Promise.resolve())).rejects.toMatchObject({ rule: 'browser-failed' });
    await doomed?.close();
  }, 60_000);

  test('gives up after its time', async () => {
    const hasty = await openPress({ report: new Report(), timeout: 200 });
    const never = hasty?.withPage(html(''), () => new Promise(() => undefined));
    await expect(never).rejects.toMatchObject({ exitCode: 3, rule: 'browser-failed' });
    await hasty?.close();
  }, 60_000);

  test('says that a browser that was named does not start', async () => {
    await expect(openPress({ report: new Report(), browser: '/bin/false' })).rejects.toMatchObject({
      exitCode: 3,
      rule: 'browser-failed',
    });
  }, 60_000);
});
