/** Paragraphs are broken as wholes in the browser: fewer lines gape, and all stands as it was measured. */
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
export const face = await readFile(
  new URL('../../../node_modules/@fontsource/eb-garamond/files/eb-garamond-latin-400-normal.woff2', import.meta.url),
);
const list = (kind: string, inside: (text: string) => string): string =>
  texts.map((text) => `<p class="${kind}" data-at="${kind}">${inside(text)}</p>`).join('');
/** With all that may stand in a paragraph: what is set otherwise, what keeps its distance, what may be divided. */
const mixed = (text: string): string =>
  text
    .replaceAll(' to ', ' <em>to</em> ')
    .replaceAll(' but ', ' “but” ')
    .replaceAll(' not ', '—not ')
    .replaceAll(' all ', ' <code>all of it</code>, ')
    .replaceAll(' with ', ' <span class="undivided">with\u00a0</span>')
    .replaceAll(' field ', ' <a href="#x">field-work</a> ')
    .replaceAll(' fish ', ' Donau\u00addampf\u00adschiff ')
    .replaceAll(' his ', ' <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9"> ');
export const document = `<!DOCTYPE html><html lang="en"><style>
@font-face { font-family: Garamond; src: url(garamond.woff2) }
* { margin: 0; padding: 0 }
html { font-variant-ligatures: common-ligatures; --hyphen-ladder: 2 }
.galley { width: 330px; font: 16px/20px Garamond }
p { text-align: justify; hyphens: auto; hyphenate-limit-chars: 6 3 3; hyphenate-character: '-' }
p.led::first-line { font-family: monospace; letter-spacing: 0.5px }
code { font-variant-ligatures: none; font-size: 14px; padding: 0 3px; hyphens: manual }
.undivided { hyphens: manual }
.together { white-space: nowrap }
.verse p { text-align: start }
</style><body><div class="galley"><section class="section">
${list('prose', (text) => text)}
${list('mixed', mixed)}
${list('led', (text) => text)}
<div class="verse">${list('other', (text) => text)}</div>
${list('other', (text) => `${text} سلام`)}
</section></div></body></html>`;

const wishes = { loosest: 0.65, shortest: 2.4 };

interface State {
  readonly text: string;
  readonly html: string;
  readonly letters: string;
  /** Width of its last line. */
  readonly last: number;
}

describe('broken paragraphs', () => {
  let press: OpenPress;
  let found: { readonly set: number; readonly tracked: number; readonly refused: number };
  let before: { readonly all: readonly State[]; readonly loose: number };
  let after: typeof before;
  /** Widths of “fi” in paragraphs whose letters are tracked, and of one that is set as it was. */
  let pairs: readonly number[];
  let pair: number | undefined;

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
      const look = async (): Promise<typeof before> => ({
        all: await readStates(page),
        loose: (await program.call('findLooseLines', [], wishes.loosest)).filter(({ at }) => at !== 'other').length,
      });
      before = await look();
      found = await program.call('breakParagraphs', wishes);
      after = await look();
      pairs = await measurePairs(page, '.prose[style*=letter-spacing], .prose[style*=letter-spacing] span');
      [pair] = await measurePairs(page, '.verse p');
    });
  }, 60_000);
  afterAll(() => press.close());

  it('have few lines loose of many', () => {
    expect(before.loose).toBeGreaterThan(40);
    expect(after.loose).toBeLessThan(before.loose / 3);
  });

  it('stand as they were measured, whatever is in them', () => {
    expect(found.set).toBeGreaterThan(2 * texts.length);
    expect(found.refused).toBe(0);
  });

  it('have the words that they had', () => {
    expect(after.all.map(({ text }) => text)).toEqual(before.all.map(({ text }) => text));
  });

  it('hardly ever end with a stump', () => {
    const stumps = ({ all }: typeof before): number =>
      all.slice(0, 3 * texts.length).filter(({ last }) => last < 16 * wishes.shortest - 0.1).length;
    expect(stumps(before)).toBeGreaterThan(10);
    expect(stumps(after)).toBeLessThanOrEqual(stumps(before) / 10);
  });

  it('are neither verse nor of letters that are joined', () => {
    expect(after.all.slice(-2 * texts.length)).toEqual(before.all.slice(-2 * texts.length));
  });

  it('keep ligatures where letters are tracked', () => {
    expect(found.tracked).toBeGreaterThan(0);
    expect(pairs.length).toBeGreaterThan(0);
    // Without them, “fi” would be an eighth of an em wider.
    expect(pairs.filter((width) => Math.abs(width - (pair ?? 0)) > 0.3)).toEqual([]);
  });

  it('track no letters where some have no ligatures of their own', () => {
    const tracked = after.all.filter(({ letters }) => letters !== '');
    expect(tracked).toHaveLength(found.tracked);
    expect(tracked.filter(({ html }) => html.includes('<code>'))).toEqual([]);
  });
});

describe('words that are none', () => {
  /** Each place, and each letter, would have to be tried. */
  const monsters = [
    'abc-'.repeat(9000),
    'understanding'.repeat(6000),
    '—a'.repeat(9000),
    'foot\u00adnote'.repeat(5000),
  ];
  const written = monsters.map((monster) => `<p>${texts[0] ?? ''} ${monster} ${texts[1] ?? ''}</p>`).join('');

  it('do not keep others waiting, and lose nothing', async () => {
    const press = await openTestPress();
    const html = document.replace(/<section.*<\/section>/su, `<section>${written}</section>`);
    const files = new Map([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]]);
    const read = await press.withPage(files, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      const program = await installPageProgram(page, await readPageBundle());
      await program.call('breakParagraphs', wishes);
      return page.$$eval('p', (all) => all.map(({ textContent }) => textContent));
    });
    await press.close();
    expect(read).toEqual(monsters.map((monster) => `${texts[0] ?? ''} ${monster} ${texts[1] ?? ''}`));
  }, 30_000);
});

async function readStates(page: Page): Promise<State[]> {
  return page.$$eval('p', (all) =>
    all.map((element) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      const rects = [...range.getClientRects()];
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      const edges = rects.filter((rect) => rect.bottom > bottom - 8).map(({ right }) => right);
      return {
        text: element.textContent,
        html: element.innerHTML,
        letters: (element as HTMLElement).style.letterSpacing,
        last: Math.max(...edges) - element.getBoundingClientRect().left,
      };
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
