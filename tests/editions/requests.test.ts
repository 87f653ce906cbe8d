/**
 * What a manuscript can make a reader's browser ask for: nothing, in no edition, also where no policy keeps it from it.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { launchBrowser } from '../conformance/browser.ts';
import { folderWith, type Files } from '../support/folder.ts';
import { loadingDrawings, loadingElements, loadingStyles, server } from '../support/loading.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Addresses that files ask for, besides what is in them or lies beside them: all are opened, as frames of a page. */
async function logRequests(folder: string, files: readonly string[]): Promise<string[]> {
  const asked: string[] = [];
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  page.on('request', (request) => {
    if (!/^(?:data|file|about|blob|chrome-error):/u.test(request.url())) asked.push(request.url());
  });
  // A frame whose file is not there would ask for nothing.
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  const frames = files.map((file) => `<iframe src="${pathToFileURL(join(folder, file)).href}"></iframe>`);
  const all = await folderWith({ 'all.html': `<!DOCTYPE html><title>All</title>${frames.join('\n')}` });
  await page.goto(pathToFileURL(join(all, 'all.html')).href, { waitUntil: 'networkidle0' });
  const opened = page.frames().slice(1);
  expect(opened.length).toBeGreaterThanOrEqual(files.length);
  await page.close();
  return asked;
}

const drawings: Files = Object.fromEntries([
  ...Object.values(loadingDrawings).map((drawing, index) => [`drawing-${index}.svg`, drawing] as const),
  ...Object.values(loadingStyles).map((css, index) => {
    const escaped = css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return [
      `style-${index}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>${escaped}</style><rect width="9" height="9"/></svg>`,
    ] as const;
  }),
]);

it('a browser does ask for what is not cleaned', async () => {
  const folder = await folderWith({ ...drawings, 'a.html': Object.values(loadingElements).join('\n') });
  const asked = await logRequests(folder, [...Object.keys(drawings), 'a.html']);
  // Of each kind: a drawing, a style sheet, an element. (Not all of them do harm in every browser.)
  for (const kind of ['d', 's', 'e']) expect(asked.some((url) => url.startsWith(`${server}/${kind}`))).toBe(true);
});

it('no edition asks for anything', async () => {
  const pictures = Object.keys(drawings).map((name) => `![A drawing](${name})`);
  const folder = await folderWith({
    'book.yaml': 'title: T\nauthor: A\nlanguage: en\nchapters: [one.md, two.md]\n',
    'one.md': ['# One', ...pictures, '## Within', ...Object.values(loadingElements)].join('\n\n'),
    'two.md': '# Two\n\nLast words.\n',
    ...drawings,
  });
  const { exitCode, editions, messages } = await publish(folder, {
    to: ['html', 'epub', 'site'],
    out: join(folder, 'out'),
    env: { SOURCE_DATE_EPOCH: '0' },
  });
  expect({ exitCode, errors: messages.filter(({ severity }) => severity === 'error') }).toEqual({
    exitCode: 0,
    errors: [],
  });
  const named = Object.keys(drawings).filter((name) =>
    messages.some(({ text }) => new RegExp(`\\b${name}[,:] `, 'u').test(text)),
  );
  expect(named).toEqual(Object.keys(drawings));
  const pathOf = (edition: string): string => editions.find((one) => one.edition === edition)?.path ?? '';
  const site = dirname(pathOf('site'));
  const pages = (await readdir(site)).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  expect(await logRequests('/', [pathOf('html'), ...pages.map((name) => join(site, name))])).toEqual([]);

  const zip = await JSZip.loadAsync(await readFile(pathOf('epub')));
  const unpacked: Record<string, Uint8Array> = {};
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) unpacked[name] = await file.async('uint8array');
  const documents = Object.keys(unpacked).filter((name) => /\.(?:xhtml|svg)$/u.test(name));
  // Drawings that are the same once they are clean are one.
  expect(documents.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(10);
  expect(await logRequests(await folderWith(unpacked), documents)).toEqual([]);
});
