/** Paragraphs in which lines gape are set a trace narrower or wider, so that these end elsewhere; all others stay. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPageProgram } from '../../../src/editions/pdf/page-program.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { readPageBundle } from '../../../src/system/index.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { seedRandom } from '../../support/random.ts';

const random = seedRandom(11);
const words =
  'the of and in to a he was not with all but strength through fish field difficulty understanding thoughtful satisfied reflection'.split(
    ' ',
  );
const paragraph = (count: number): string => Array.from({ length: count }, () => random.pick(words)).join(' ');
const texts = Array.from({ length: 60 }, (_, at) => paragraph(40 + at));
const face = await readFile(
  new URL('../../../node_modules/@fontsource/eb-garamond/files/eb-garamond-latin-400-normal.woff2', import.meta.url),
);
const list = (kind: string, inside: (text: string) => string): string =>
  texts.map((text) => `<p class="${kind}" data-at="${kind}">${inside(text)}</p>`).join('');
const document = `<!DOCTYPE html><html lang="en"><style>
@font-face { font-family: Garamond; src: url(garamond.woff2) }
* { margin: 0; padding: 0 }
html { font-variant-ligatures: common-ligatures; --hyphen-ladder: 2 }
.galley { width: 330px; font: 16px/20px Garamond }
p { text-align: justify; hyphens: auto; hyphenate-limit-chars: 6 3 3 }
code { font-variant-ligatures: none; font-size: 14px }
.undivided { hyphens: manual }
.together { white-space: nowrap }
.verse p { text-align: start }
</style><body><div class="galley"><section class="section">
${list('prose', (text) => text)}
${list('with-code', (text) => `${text} <code>fi</code>`)}
<div class="verse">${list('other', (text) => text)}</div>
${list('other', (text) => `${text} سلام`)}
</section></div></body></html>`;

const limits = { loosest: 0.65, shortest: 2.4 };

interface State {
  readonly height: number;
  readonly spaces: string;
  readonly letters: string;
}

describe('letter fit', () => {
  let press: OpenPress;
  let count: number;
  let before: { readonly all: readonly State[]; readonly loose: number };
  let after: typeof before;
  /** Widths of “fi” in paragraphs whose letters are set otherwise, and of one that is set as it was. */
  let pairs: readonly number[];
  let pair: number | undefined;
  /** What is left to do for those who keep stumps and ladders away. */
  let undone: { readonly stumps: number; readonly ladders: number };

  beforeAll(async () => {
    press = await openTestPress();
    const files = new Map([
      ['index.html', { mediaType: 'text/html; charset=utf-8', bytes: document }],
      ['garamond.woff2', { mediaType: 'font/woff2', bytes: face }],
    ]);
    await press.withPage(files, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      const program = await installPageProgram(page, await readPageBundle());
      await program.call('askForFaces', 'fi');
      while (!(await program.call('areFacesLoaded'))) await new Promise((resolve) => setTimeout(resolve, 10));
      await program.call('fillLastLines', limits.shortest);
      await program.call('undoLadders');
      const look = async (): Promise<typeof before> => ({
        all: await readStates(page),
        loose: (await program.call('findLooseLines', [], limits.loosest)).filter(({ at }) => at !== 'other').length,
      });
      before = await look();
      count = await program.call('fitLetters', limits);
      after = await look();
      pairs = await measurePairs(page, '.prose[style*=letter-spacing]');
      [pair] = await measurePairs(page, '.verse p');
      const stumps = await program.call('fillLastLines', limits.shortest);
      undone = { stumps, ladders: (await program.call('undoLadders')).kept };
    });
  }, 60_000);
  afterAll(() => press.close());

  it('leaves few lines loose of many', () => {
    expect(before.loose).toBeGreaterThan(20);
    expect(after.loose).toBeLessThan(before.loose / 2);
  });

  it('makes no paragraph longer, and sets those as they were in which no line gapes', () => {
    expect(after.all.filter(({ height }, at) => height > (before.all[at]?.height ?? 0))).toEqual([]);
    const changed = after.all.filter(({ spaces, letters }) => spaces + letters !== '');
    expect(changed).toHaveLength(count);
    expect(changed.length).toBeLessThanOrEqual(before.loose);
  });

  it('leaves no stump and no ladder that was not there', () => {
    expect(undone).toEqual({ stumps: 0, ladders: 0 });
  });

  it('touches neither verse nor letters that are joined', () => {
    expect(after.all.slice(-2 * texts.length)).toEqual(before.all.slice(-2 * texts.length));
  });

  it('keeps ligatures where letters are tracked', () => {
    expect(pairs.length).toBeGreaterThan(3);
    // Without them, “fi” would be an eighth of an em wider.
    expect(pairs.filter((width) => Math.abs(width - (pair ?? 0)) > 0.3)).toEqual([]);
  });

  it('tracks no letters where some have no ligatures of their own', () => {
    const withCode = after.all.slice(texts.length, 2 * texts.length);
    expect(withCode.some(({ spaces }) => spaces !== '')).toBe(true);
    expect(withCode.filter(({ letters }) => letters !== '')).toEqual([]);
  });
});

async function readStates(page: Page): Promise<State[]> {
  return page.$$eval('p', (all) =>
    all.map((element) => {
      const { wordSpacing, letterSpacing } = (element as HTMLElement).style;
      return { height: element.clientHeight, spaces: wordSpacing, letters: letterSpacing };
    }),
  );
}

async function measurePairs(page: Page, selector: string): Promise<number[]> {
  return page.$$eval(selector, (all) =>
    all.flatMap((element) =>
      [...element.childNodes].flatMap((node) =>
        [...(node.nodeType === 3 ? (node as Text).data : '').matchAll(/\bfi/gu)].map(({ index }) => {
          const range = element.ownerDocument.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 2);
          return range.getBoundingClientRect().width;
        }),
      ),
    ),
  );
}
