/** What is put into the browser's page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfEdition } from '../../../src/editions/pdf/edition.ts';
import { installPageProgram, type PageProgram } from '../../../src/editions/pdf/page-program.ts';
import { Report } from '../../../src/report/report.ts';
import { readPageBundle } from '../../../src/system/browser/page-bundle.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { supplyFonts } from '../../../src/theme/supply.ts';
import { generateBook } from '../../support/generated-book.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

const html = `<!doctype html><script>document.title = 'a script ran'</script>
<title>Quiet</title><body><div class="galley"><section class="section"><p>One line.</p></section></div>
<img src="x:" onerror="document.title = 'a handler ran'">`;

async function withProgram<T>(work: (program: PageProgram, page: import('puppeteer').Page) => Promise<T>): Promise<T> {
  const files = new Map([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]]);
  return press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/index.html`);
    return work(await installPageProgram(page, await readPageBundle()), page);
  });
}

describe('the functions in the page', () => {
  test('are called by name, with data, and keep the galleys from call to call', async () => {
    const items = await withProgram(async (program) => {
      await program.call('layGalleys');
      const [galley] = await program.call('measureGalleys', [0], { block: 600, leading: 20 });
      return galley?.items;
    });
    expect(items).toMatchObject([{ kind: 'line', first: true, opens: true }]);
  });

  test('throw what they throw here', async () => {
    const files = new Map([['index.html', { mediaType: 'text/html', bytes: '<div class="galley"></div>' }]]);
    const work = press.withPage(files, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      const program = await installPageProgram(page, await readPageBundle());
      await program.call('layGalleys');
    });
    await expect(work).rejects.toThrow('a galley is empty');
  });

  test('leave no name in the page, and run no script of it', async () => {
    const { before, after, title } = await press.withPage(
      new Map([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]]),
      async (page, origin) => {
        await page.goto(`${origin}/index.html`);
        const names = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
        const before = await names();
        const program = await installPageProgram(page, await readPageBundle());
        await program.call('layGalleys');
        return { before, after: await names(), title: await page.title() };
      },
    );
    expect(after).toEqual(before);
    expect(title).toBe('Quiet');
  });

  test('cannot be changed', async () => {
    await withProgram(async (_, page) => {
      const functions = await page.evaluateHandle(await readPageBundle());
      expect(await page.evaluate((all) => Object.isFrozen(all), functions)).toBe(true);
    });
  });
});

describe('what is kept on the way', () => {
  test('is the document, the plan and the print; and keeping changes no byte', async () => {
    const book = generateBook({ seed: 5, chapters: 1 });
    const theme = await supplyFonts(await loadTheme('base', { language: 'en' }), book, new Report());
    const kept = new Map<string, Uint8Array | string>();
    const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
    const context = { book, theme, press, cover, progress: () => undefined };
    const plain = await pdfEdition.write({ ...context, report: new Report() });
    const watched = await pdfEdition.write({
      ...context,
      report: new Report(),
      keep: async (path, bytes) => void kept.set(path, bytes),
    });
    expect(Buffer.from(watched.artifact.bytes).equals(Buffer.from(plain.artifact.bytes))).toBe(true);
    expect([...kept.keys()]).toEqual(
      expect.arrayContaining(['galleys/index.html', 'galleys/laid-out.html', 'plan.json', 'browser.pdf']),
    );
    expect(String(kept.get('galleys/laid-out.html'))).toContain('counter-style');
    const plan = JSON.parse(String(kept.get('plan.json'))) as { counts: number[]; pages: unknown[] };
    expect(plan.pages).toHaveLength(plain.artifact.pages ?? 0);
    expect(plan.counts).toHaveLength(book.sections.filter(({ role }) => role !== 'cover').length);
    expect(Buffer.from(kept.get('browser.pdf') ?? '').toString('latin1', 0, 5)).toBe('%PDF-');
  }, 120_000);
});
