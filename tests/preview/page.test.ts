/** The page in a real browser: somebody types into files and looks at the panes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../conformance/browser.ts';
import { ask, show, type ShownFolder } from '../support/preview.ts';

const sentence = 'Salt was carried over the mountains before there were roads, and the roads were made for it. ';

function chapter(title: string, words = 'Marked words'): string {
  const paragraphs = Array.from({ length: 24 }, (_, index) => `Paragraph ${index} of ${title}. ${sentence.repeat(3)}`);
  return `# ${title}\n\n${paragraphs.slice(0, 12).join('\n\n')}\n\n## More of ${title}\n\n${words} stand here.^[A note.]\n\n${paragraphs.slice(12).join('\n\n')}\n`;
}

/** The line of the marked words. */
const line = 29;

let browser: Browser;
let shown: ShownFolder;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, shown] = await Promise.all([
    launchBrowser(),
    show(
      {
        'book.yaml': 'title: On Salt\nauthor: A. Writer\nlang: en\ntheme: ./looks\nchapters: [one.md, two.md]\n',
        'one.md': chapter('One'),
        'two.md': chapter('Two'),
        'looks/theme.json': '{"extends": "base"}',
      },
      { wanted: ['pdf', 'html', 'epub'] },
    ),
  ]);
  page = await browser.newPage();
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(String(error)));
  await page.setViewport({ width: 1500, height: 900 });
  await page.goto(shown.preview.address);
  await untilShown({ pdf: 1, html: 1, epub: 1 });
});

afterAll(async () => {
  await browser.close();
  await shown.close();
});

/** Until panes show these versions, or later ones. */
async function untilShown(versions: Partial<Record<'pdf' | 'html' | 'epub', number>>, where = page): Promise<void> {
  await where.waitForFunction(
    (wanted) => Object.entries(wanted).every(([name, version]) => Number(document.body.dataset[name]) >= version),
    {},
    versions,
  );
}

async function frameOf(name: 'html' | 'epub', where = page): Promise<Frame> {
  const frame = await (await where.$(`#${name}-frame`))?.contentFrame();
  if (frame === undefined || frame === null) throw new Error(`there is no frame of ${name}`);
  return frame;
}

function versions(): { pdf: number; html: number; epub: number } {
  const { pdf, html, epub } = shown.preview.state.panes;
  return { pdf: pdf?.version ?? 0, html: html?.version ?? 0, epub: epub?.version ?? 0 };
}

/** Saves, and waits until the panes show it. */
async function save(path: string, text: string, panes: readonly ('pdf' | 'html' | 'epub')[]): Promise<void> {
  const before = versions();
  await shown.write(path, text);
  await untilShown(Object.fromEntries(panes.map((name) => [name, before[name] + 1])));
}

/** Until the document in a frame has these words. Nothing runs in there: it is looked at from the page. */
async function untilFrameSays(name: 'html' | 'epub', words: string, where = page): Promise<void> {
  await where.waitForFunction(
    (id, wanted) => document.querySelector<HTMLIFrameElement>(id)?.contentDocument?.body.textContent?.includes(wanted),
    {},
    `#${name}-frame`,
    words,
  );
}

async function untilFrameMarks(name: 'html' | 'epub'): Promise<void> {
  await page.waitForFunction(
    (id) =>
      document
        .querySelector<HTMLIFrameElement>(id)
        ?.contentDocument?.getAnimations()
        .some((animation) => animation.id === 'changed'),
    {},
    `#${name}-frame`,
  );
}

/** Until the paragraph with these words stands in the middle of its frame. */
async function untilCentred(name: 'html' | 'epub', words: string): Promise<void> {
  await page.waitForFunction(
    (id, wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>(id);
      const all = [...(frame?.contentDocument?.querySelectorAll('p') ?? [])];
      const box = all.find(({ textContent }) => textContent?.includes(wanted))?.getBoundingClientRect();
      return frame && box && Math.abs(box.top + box.height / 2 - frame.clientHeight / 2) < 30;
    },
    {},
    `#${name}-frame`,
    words,
  );
}

/** What is marked as changed in a document, or on a page. */
const marked = `document.getAnimations().filter(({ id }) => id === 'changed').map(({ effect }) => effect.target.textContent)`;

async function placeOf(frame: Frame, words: string): Promise<number> {
  return frame.evaluate((wanted) => {
    const all = [...document.querySelectorAll('p')];
    return all.find(({ textContent }) => textContent?.includes(wanted))?.getBoundingClientRect().top ?? Number.NaN;
  }, words);
}

describe('the page of a preview', () => {
  it('keeps its policies, and has the address without the token', () => {
    expect(complaints).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows the book in three panes, the pages of the PDF as openings', async () => {
    expect(await page.title()).toBe('On Salt – Octavo preview');
    expect(await placeOf(await frameOf('html'), 'Marked words')).not.toBeNaN();
    expect(await placeOf(await frameOf('epub'), 'Marked words')).not.toBeNaN();
    const openings = await page.$$eval('.opening', (all) =>
      all.map((opening) => [...opening.children].map((leaf) => leaf.getAttribute('aria-label'))),
    );
    expect(openings[0]).toEqual([null, expect.stringContaining('Page') as string]);
    expect(openings[1]).toHaveLength(2);
    const ink = await page.$eval('.leaf canvas', (canvas) => {
      const { width, height } = canvas;
      return new Set(canvas.getContext('2d')?.getImageData(0, 0, width, height).data).size;
    });
    expect(ink).toBeGreaterThan(2);
  });

  it('changes what has changed, marks it, and keeps the place', async () => {
    const frame = await frameOf('html');
    await frame.evaluate(() => {
      const all = [...document.querySelectorAll('#two p')];
      all[14]?.scrollIntoView({ block: 'start' });
    });
    const before = await placeOf(frame, 'Paragraph 13 of Two');
    const scrolled = await frame.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
    expect(scrolled).toBeGreaterThan(1000);
    // Above what is seen.
    await save('one.md', chapter('One', `${sentence.repeat(8)}\n\nNew words`), ['html']);
    expect(await frame.evaluate(marked)).toHaveLength(2);
    expect(await placeOf(frame, 'Paragraph 13 of Two')).toBeCloseTo(before, 0);
    expect(await frame.evaluate(() => document.scrollingElement?.scrollTop ?? 0)).toBeGreaterThan(scrolled + 50);
    expect(await placeOf(frame, 'New words stand here.')).toBeLessThan(0);
    const reader = await frameOf('epub');
    await untilFrameMarks('epub');
    expect(await reader.evaluate(marked)).toContainEqual(expect.stringContaining('New words'));
    await untilShown({ pdf: 2 });
    expect(await page.$eval('#said', ({ textContent }) => textContent)).toMatch(/(?:HTML|EPUB|PDF).*(?:changed|anew)/u);
    expect(complaints).toEqual([]);
  });

  it('marks what has changed on the pages that are seen, and stays where it is', async () => {
    await page.$eval('#pdf-view', (view) => void (view.scrollTop = 0));
    await page.select('#pdf-zoom', 'page');
    await page.$eval('#pdf-page', (field) => {
      (field as HTMLInputElement).value = '2';
      field.dispatchEvent(new Event('change'));
    });
    const place = await page.$eval('#pdf-view', ({ scrollTop }) => scrollTop);
    expect(place).toBeGreaterThan(100);
    await page.waitForFunction(() => document.querySelectorAll('.leaf canvas').length > 2);
    await save('one.md', chapter('One').replace('Paragraph 2 of', 'Paragraph two of'), ['pdf']);
    expect(await page.$$eval('.leaf .flash', ({ length }) => length)).toBeGreaterThan(0);
    expect(await page.$eval('#pdf-view', ({ scrollTop }) => scrollTop)).toBe(place);
  });

  it('goes to the page that is typed, again if it is typed again, and tells where it is when somebody scrolls', async () => {
    const view = (work: 'top' | 'place'): Promise<number> =>
      page.$eval('#pdf-view', (own, what) => (what === 'top' ? (own.scrollTop = 0) : own.scrollTop), work);
    const field = (): Promise<string> => page.$eval('#pdf-page', (own) => (own as HTMLInputElement).value);
    const type = async (number: string): Promise<void> => {
      await page.focus('#pdf-page');
      await page.$eval('#pdf-page', (own) => (own as HTMLInputElement).select());
      await page.keyboard.type(number);
      await page.keyboard.press('Enter');
    };
    await type('3');
    const place = await view('place');
    expect([place > 100, await field()]).toEqual([true, '3']);
    await view('top');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#pdf-page')?.value !== '3');
    await type('3');
    expect([await view('place'), await field()]).toEqual([place, '3']);
    await type('9999');
    expect(await field()).not.toBe('9999');
  });

  it('goes to a page that changed and is not seen, if that is wished', async () => {
    await page.$eval('#pdf-view', (view) => void (view.scrollTop = 0));
    await page.click('#follow');
    await save('two.md', chapter('Two').replace('Paragraph 20 of', 'Paragraph twenty of'), ['pdf']);
    await page.waitForFunction(() => (document.querySelector('#pdf-view')?.scrollTop ?? 0) > 100);
    // Chapter two begins behind the middle of the book.
    const { shown: at, of } = await page.$eval('#pdf-view', (view) => ({
      shown: view.scrollTop,
      of: view.scrollHeight,
    }));
    expect(at).toBeGreaterThan(of / 3);
    await page.click('#follow');
    await save('two.md', chapter('Two'), ['pdf']);
  });

  it('leads from a place in a pane to its line, and from a line to its places', async () => {
    await save('one.md', chapter('One'), ['html', 'epub', 'pdf']);
    const link = `vscode://file${shown.folder.split('/').map(encodeURIComponent).join('/')}/one.md:${line}:1`;
    await page.$$eval('.leaf .flash', (bands) => bands.forEach((band) => band.remove()));
    const answer = await ask(shown.preview, `/at?file=one.md&line=${line}`, { method: 'POST' });
    expect(await answer.json()).toMatchObject({ file: 'one.md', line, page: expect.any(Number) as number });
    for (const name of ['html', 'epub'] as const) {
      const frame = await frameOf(name);
      await untilCentred(name, 'Marked words');
      await page.$eval('#place', (foot) => foot.replaceChildren());
      await (await frame.$(`text/Marked words stand`))?.click({ count: 2 });
      expect(await page.$eval('#place a', ({ href }) => href)).toBe(link);
    }
    await page.$eval('#place', (foot) => foot.replaceChildren());
    await page.$$eval('.leaf .flash', (bands) => bands.forEach((band) => band.remove()));
    await ask(shown.preview, `/at?file=one.md&line=${line}`);
    // When it has come to rest: what is pressed while the pages still move is another place.
    const found = await page.waitForFunction(
      (last: { top?: number | undefined }) => {
        const band = document.querySelector('.leaf .flash')?.getBoundingClientRect();
        const rests = band?.top !== undefined && band.top === last.top;
        last.top = band?.top;
        return rests ? { x: band.left + band.width * 0.3, y: band.top + band.height * 0.6 } : undefined;
      },
      { polling: 100 },
      await page.evaluateHandle(() => ({})),
    );
    const spot = (await found.jsonValue()) ?? { x: 0, y: 0 };
    await page.mouse.click(spot.x, spot.y, { count: 2 });
    await page.waitForSelector('#place a');
    expect(await page.$eval('#place a', ({ href }) => href)).toBe(link);
  });

  it('says what is wrong beside the last good pages, with a link to the line', async () => {
    await shown.write('two.md', `${chapter('Two')}\nSee @fig-none.\n`);
    await page.waitForSelector('#trouble:not([hidden])');
    const trouble = await page.$eval('#trouble', ({ textContent }) => textContent);
    expect(trouble).toContain('two.md:55:5');
    expect(trouble).toContain('What is shown is the last that was good.');
    expect(await page.$eval('#messages', (list) => (list as HTMLElement).hidden)).toBe(false);
    expect(await page.$eval('#messages .error a', (link) => link.href)).toMatch(/^vscode:\/\/file\/.*\/two\.md:55:5$/u);
    expect(await page.$eval('#said', ({ textContent }) => textContent)).toBe(trouble);
    expect(await placeOf(await frameOf('html'), 'Marked words')).not.toBeNaN();
    await save('two.md', chapter('Two'), ['html']);
    await page.waitForSelector('#trouble[hidden]');
  });

  it('shows a style of the theme as soon as it is saved', async () => {
    await save('looks/structure.css', 'p { letter-spacing: 3px }', ['html', 'epub']);
    expect(shown.preview.state.panes.epub?.look).toBeGreaterThan(0);
    for (const name of ['html', 'epub'] as const)
      await page.waitForFunction(
        (id) => {
          const shownNow = document.querySelector<HTMLIFrameElement>(id)?.contentDocument;
          const paragraph = shownNow?.querySelector('p.first');
          return paragraph && shownNow?.defaultView?.getComputedStyle(paragraph).letterSpacing === '3px';
        },
        {},
        `#${name}-frame`,
      );
  });

  it('shows thirty edits in a row, each of them', async () => {
    const writing = await show({ 'essay.md': chapter('Edit 0') }, { file: 'essay.md', wanted: ['html'] });
    const own = await browser.newPage();
    await own.goto(writing.preview.address);
    await untilShown({ html: 1 }, own);
    for (let edit = 1; edit <= 30; edit += 1) {
      await writing.write('essay.md', chapter(`Edit ${edit}`));
      await untilFrameSays('html', `More of Edit ${edit}`, own);
    }
    expect(writing.preview.state.panes.html?.version).toBeGreaterThan(30);
    await own.close();
    await writing.close();
  });

  it('can be worked with the keyboard, and keeps what was chosen', async () => {
    await page.focus('button[data-pane="epub"]');
    await page.keyboard.press('Space');
    expect(await page.$eval('section[data-pane="epub"]', (pane) => pane.hidden)).toBe(true);
    await page.select('#html-colours', 'dark');
    await page.select('#html-width', 'narrow');
    const again = await browser.newPage();
    await again.setViewport({ width: 1500, height: 900 });
    await again.goto(new URL(page.url()).origin);
    await untilShown({ html: 1 }, again);
    expect(await again.$eval('button[data-pane="epub"]', (button) => button.getAttribute('aria-pressed'))).toBe(
      'false',
    );
    expect(await again.$eval('#html-frame', ({ clientWidth }) => clientWidth)).toBe(390);
    const paper = await (await frameOf('html', again)).evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(
      paper
        .match(/\d+/gu)
        ?.map(Number)
        .every((part) => part < 60),
    ).toBe(true);
    await again.close();
    await page.keyboard.press('Space');
    await page.select('#html-colours', 'light');
  });

  it('of which axe has nothing to say, in light, dark and narrow windows', async () => {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const found: string[] = [];
    await shown.write('two.md', `${chapter('Two')}\nSee @fig-none.\n`);
    await page.waitForSelector('#trouble:not([hidden])');
    for (const [scheme, width] of [
      ['light', 1500],
      ['dark', 1500],
      ['light', 500],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // In a world of its own: the page runs no scripts but its own.
      const client = await page.createCDPSession();
      const { frameTree } = await client.send('Page.getFrameTree');
      const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
      });
      await client.send('Runtime.evaluate', { expression: source, contextId });
      const { result } = await client.send('Runtime.evaluate', {
        expression:
          'axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(({ violations }) => JSON.stringify(violations))',
        contextId,
        awaitPromise: true,
      });
      for (const { id, nodes } of JSON.parse(String(result.value)) as axe.Result[])
        found.push(...nodes.map(({ html }) => `${scheme} ${width} ${id} ${html.slice(0, 120)}`));
    }
    expect(found).toEqual([]);
  });
});
