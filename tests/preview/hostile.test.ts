/** A manuscript, and an edition, that would like to do more than be read. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Desk } from '../../src/preview/desk.ts';
import { chooseEditor } from '../../src/preview/editors.ts';
import { serve } from '../../src/preview/serving.ts';
import { type LocalServer, openServer } from '../../src/system/preview/server.ts';
import { launchBrowser } from '../conformance/browser.ts';
import { folderWith } from '../support/folder.ts';
import { ask, show, type ShownFolder } from '../support/preview.ts';

let browser: Browser;
/** Somebody who waits for anything to come. */
let stranger: Server;
let elsewhere: string;
const heard: string[] = [];
const open: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  stranger = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('<title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => void stranger.listen(0, '127.0.0.1', () => resolve()));
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  heard.length = 0;
});

afterAll(async () => {
  await browser.close();
  stranger.close();
});

/** All that HTML has to get out of where it is. */
function schemes(): string {
  return `<meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">
<base href="${elsewhere}/base/">
<link rel="stylesheet" href="${elsewhere}/style.css"><link rel="preconnect" href="${elsewhere}"><link rel="prefetch" href="${elsewhere}/prefetch">
<style>@import "${elsewhere}/import.css"; body { background: url(${elsewhere}/background.png) }</style>
<script>parent.document.title = 'taken'; fetch('${elsewhere}/script')</script>
<script src="${elsewhere}/script.js"></script>
<img src="${elsewhere}/picture.png" onerror="parent.document.title = 'taken'" onload="parent.document.title = 'taken'">
<img src="/at?file=a.md&amp;line=1"><img src="x" onerror="parent.document.title='taken'">
<svg onload="parent.document.title = 'taken'"><script>parent.document.title = 'taken'</script><image href="${elsewhere}/image.svg"/></svg>
<iframe src="${elsewhere}/frame"></iframe><object data="${elsewhere}/object"></object><embed src="${elsewhere}/embed">
<video src="${elsewhere}/video" poster="${elsewhere}/poster" autoplay></video><audio src="${elsewhere}/audio" autoplay></audio>
<form id="form" action="${elsewhere}/form" method="post"><input name="q" value="1" autofocus onfocus="parent.document.title='taken'"><button>Send</button></form>
<a id="link" href="javascript:parent.document.title='taken'">Words</a>
<a id="out" href="${elsewhere}/link" target="_top" ping="${elsewhere}/ping">Words</a>`;
}

async function visit(address: string): Promise<Page> {
  const page = await browser.newPage();
  open.push(page);
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(address);
  return page;
}

it('nothing of an edition runs, loads, sends or leaves, whatever is in it', async () => {
  const markup = `<!DOCTYPE html><html><head><title>x</title></head><body><p id="first">First.</p>${schemes()}</body></html>`;
  const desk = {
    html: new TextEncoder().encode(markup),
    epub: {
      files: new Map([['a.xhtml', { mediaType: 'text/html', bytes: new TextEncoder().encode(markup) }]]),
      documents: [],
      start: '',
      lines: new Map(),
    },
    pdf: undefined,
    placed: {},
    state: {
      title: '<img src=x onerror="document.title=1">',
      wanted: ['html', 'epub'],
      panes: {
        html: { version: 1 },
        epub: {
          version: 1,
          documents: [{ file: 'a.xhtml', title: '<b>a</b>' }],
          start: 'a.xhtml',
          look: 0,
          changed: [],
        },
      },
      making: {},
      broken: true,
      messages: [
        {
          severity: 'error',
          rule: '<script>',
          text: `<img src="${elsewhere}/message.png">`,
          file: `"><img src="${elsewhere}/file.png">.md`,
        },
      ],
    },
  } as unknown as Desk;
  const server: LocalServer = await openServer({ port: 0, reply: serve(desk, chooseEditor('vscode', '/books')).reply });
  open.push(server);
  const page = await visit(server.address);
  await page.waitForFunction(() => document.body.dataset['html'] === '1' && document.body.dataset['epub'] === '1');
  for (const name of ['html', 'epub'] as const) {
    const frame = await (await page.$(`#${name}-frame`))?.contentFrame();
    await frame?.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('#link')?.click();
      document.querySelector<HTMLButtonElement>('#form button')?.click();
    });
    expect(await frame?.evaluate(() => document.querySelector('#first')?.textContent)).toBe('First.');
  }
  // One round of the network, so that what was under way would have come.
  await page.evaluate(async () => (await fetch('/')).text());
  expect(await page.title()).toBe('<img src=x onerror="document.title=1"> – Octavo preview');
  expect(new URL(page.url()).href).toBe(`http://127.0.0.1:${server.port}/`);
  expect(heard).toEqual([]);
  // By itself, in a window of its own, it does no more.
  await page.goto(`http://127.0.0.1:${server.port}/pane/html`);
  expect(await page.title()).toBe('x');
  expect(heard).toEqual([]);
});

it('a manuscript with all of it is shown as words, and a page of others cannot look in', async () => {
  const shown: ShownFolder = await show(
    // A picture from outside of the folder is a mistake, which would keep the pages back.
    { 'a.md': `# A\n\nFirst.\n\n${schemes().replaceAll(/<img src="\/at.*>\n/gu, '')}\n`, 'secret.txt': 'never shown' },
    { file: 'a.md' },
  );
  open.push(shown);
  await symlink('/etc/passwd', join(shown.folder, 'passwd.md'));
  await shown.until(({ panes }) => panes.epub !== undefined);
  const page = await visit(shown.preview.address);
  await page.waitForFunction(() => Number(document.body.dataset['epub']) > 0);
  await page.evaluate(async () => (await fetch('/')).text());
  expect(await page.title()).toBe('A – Octavo preview');
  expect(heard).toEqual([]);
  for (const path of ['/secret.txt', '/a.md', '/passwd.md', '/pane/epub/passwd.md', '/pane/epub/../secret.txt'])
    expect((await ask(shown.preview, path)).status).toBe(404);

  // The browser has the cookie now: another page in it, of the same machine, gets nothing by it.
  const origin = new URL(shown.preview.address).origin;
  const evil = await visit(elsewhere);
  const stolen = await evil.evaluate(async (from) => {
    const tries = ['/', '/pane/html', '/events', '/at?file=a.md&line=1'].map(async (path) =>
      fetch(from + path, { credentials: 'include' }).then(
        async (answer) => answer.text(),
        () => 'nothing',
      ),
    );
    const blind = fetch(`${from}/at?file=a.md&line=1`, {
      method: 'POST',
      mode: 'no-cors',
      credentials: 'include',
    }).then(
      async (answer) => answer.text(),
      () => 'nothing',
    );
    const frame = document.createElement('iframe');
    frame.src = from;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      document.body.append(frame);
    });
    let framed: string;
    try {
      framed = frame.contentDocument?.body.textContent ?? 'nothing';
    } catch {
      framed = 'nothing';
    }
    return [...(await Promise.all([...tries, blind])), framed];
  }, origin);
  expect([...new Set(stolen)].filter((text) => text !== '')).toEqual(['nothing']);
});

it('links that lead out of the folder are not followed', async () => {
  const outside = await folderWith({ 'private.md': '# Private\n\nNever shown.\n' }, 'outside');
  const shown = await show({
    'book.yaml': 'title: T\nlang: en\nchapters: [one.md, two.md]\n',
    'one.md': '# One\n\nA.\n',
  });
  open.push(shown);
  await symlink(join(outside, 'private.md'), join(shown.folder, 'two.md'));
  const { panes, messages } = await shown.until(
    ({ broken, messages: said }) => broken && said[0]?.rule === 'file-outside',
  );
  expect(panes).toEqual({});
  expect(JSON.stringify(messages)).not.toContain('Never shown');
});
