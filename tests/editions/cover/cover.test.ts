import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { chooseDesign } from '../../../src/editions/cover/design.ts';
import { drawCover } from '../../../src/editions/cover.ts';
import type { Press } from '../../../src/editions/edition.ts';
import type { Metadata } from '../../../src/model/metadata.ts';
import { listThemes } from '../../../src/system/templates.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { openMemory } from '../../../src/system/memory.ts';
import { elementsOf } from '../../support/epub.ts';
import { makeBook, metadata, pictures } from '../../support/epub-book.ts';
import { makeTheme } from '../../support/epub-theme.ts';
import { folderWith } from '../../support/folder.ts';

const theme = makeTheme();

async function draw(changes: Partial<Metadata> = {}): Promise<string> {
  const { bytes } = await drawCover(makeBook({ metadata: { ...metadata, ...changes } }), theme, undefined);
  return new TextDecoder().decode(bytes);
}

const longTitle =
  'On the Origin of Species by Means of Natural Selection, or the Preservation of Favoured Races in the Struggle for Life';

describe('a generated cover', () => {
  it('is an SVG of 1600 by 2400 with its words in the title', async () => {
    const cover = await drawCover(makeBook(), theme, undefined);
    expect(cover).toMatchObject({ mediaType: 'image/svg+xml', extension: 'svg', width: 1600, height: 2400 });
    const [svg, title] = elementsOf(fromXml(new TextDecoder().decode(cover.bytes)));
    expect(svg?.attributes).toMatchObject({ viewBox: '0 0 1600 2400', role: 'img' });
    expect(title?.children).toMatchObject([{ type: 'text', value: 'Cover of Salt & Light' }]);
  });

  it('needs no font: all letters are outlines', async () =>
    expect(await draw()).not.toMatch(/<text|font-family|@font-face/u));

  it('leaves letters that no font has to whatever draws it', async () =>
    expect(await draw({ title: '塩 <&>' })).toMatch(/<text[^>]*>塩<\/text>/u));

  it.each([
    ['nothing but a title', { title: 'Ox', contributors: [] }],
    ['a long title', { title: longTitle }],
    ['a very long title', { title: `${longTitle} ${longTitle} ${longTitle}` }],
    ['one long word', { title: 'Donaudampfschifffahrtsgesellschaftskapitän' }],
    [
      'many authors',
      {
        contributors: Array.from({ length: 9 }, (_, index) => ({
          name: `Author Number ${index}`,
          fileAs: '',
          role: 'aut' as const,
        })),
      },
    ],
  ])('keeps inside its edges with %s', async (_, changes) => {
    for (const { attributes } of elementsOf(fromXml(await draw(changes)))) {
      const [, x, y] = /^translate\((\S+) (\S+)\)$/u.exec(attributes['transform'] ?? '') ?? [];
      if (x === undefined) continue;
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(1600);
      expect(Number(y)).toBeLessThanOrEqual(2400);
    }
  });

  it('is always the same for the same book', async () => expect(await draw()).toBe(await draw()));

  it('has ink that can be read on its label', () => {
    for (let index = 0; index < 60; index++) {
      const { palette } = chooseDesign({ title: `Title ${index}` });
      expect(contrast(palette.ink, palette.label)).toBeGreaterThan(7);
      expect(contrast(palette.accent, palette.label)).toBeGreaterThan(3);
      expect(contrast(palette.onGround, palette.ground)).toBeGreaterThan(4.5);
    }
  });
});

it('the volumes of a series have one pattern, and colours of their own', () => {
  const volumes = Array.from({ length: 8 }, (_, index) =>
    chooseDesign({ title: `Volume ${index}`, series: { name: 'The Coast', position: `${index + 1}` } }),
  );
  const shapeOf = ({ pattern, palette }: (typeof volumes)[number]): string =>
    pattern.markup.replaceAll(palette.ground, '');
  expect(new Set(volumes.map(shapeOf)).size).toBe(1);
  expect(new Set(volumes.map(({ palette }) => palette.ground)).size).toBe(8);
  // Without a number the title decides the colour, as it does without a series.
  const alone = chooseDesign({ title: 'Volume 1' });
  expect(chooseDesign({ title: 'Volume 1', series: { name: 'The Coast' } }).palette).toEqual(alone.palette);
  const titles = Array.from({ length: 200 }, (_, index) => shapeOf(chooseDesign({ title: `Title ${index}` })));
  expect(new Set(titles).size).toBe(11);
});

describe.each(await listThemes())('the cover of %s', (name) => {
  it.each([
    ['nothing but a title', { title: 'Ox', contributors: [] }],
    ['a long title', { title: longTitle, subtitle: `With ${longTitle}` }],
    ['a long word', { title: 'Donaudampfschifffahrtsgesellschaftskapitän' }],
    [
      'a long name',
      { contributors: [{ name: 'Hester Whitcombe-Fforde-Featherstonehaugh', fileAs: '', role: 'aut' as const }] },
    ],
  ])('keeps inside its edges with %s', async (_, changes) => {
    const own = await loadTheme(name);
    const { bytes } = await drawCover(makeBook({ metadata: { ...metadata, ...changes } }), own, undefined);
    const svg = new TextDecoder().decode(bytes);
    expect(svg).not.toMatch(/<text|NaN|undefined/u);
    const [root] = elementsOf(fromXml(svg));
    expect(root?.attributes).toMatchObject({ viewBox: '0 0 1600 2400', role: 'img' });
    const lines = elementsOf(fromXml(svg)).flatMap(({ attributes }) => {
      const [, x, y] = /^translate\((\S+) (\S+)\)$/u.exec(attributes['transform'] ?? '') ?? [];
      return x === undefined || attributes['d'] !== undefined ? [] : [[Number(x), Number(y)] as const];
    });
    for (const [x, y] of lines) {
      expect(x).toBeGreaterThanOrEqual(100);
      expect(x).toBeLessThan(1500);
      expect(y).toBeGreaterThan(100);
      expect(y).toBeLessThanOrEqual(2320);
    }
    // No line stands on another.
    const tops = lines.map(([, y]) => y).toSorted((a, b) => a - b);
    for (const [index, y] of tops.entries()) expect(y - (tops[index - 1] ?? 0), `${index}`).toBeGreaterThan(30);
  });
});

it('the picture of the author is the cover as it is', async () => {
  const cover = await drawCover(
    makeBook({ cover: { image: pictures.dot.key, alt: 'x', inPdf: false } }),
    theme,
    undefined,
  );
  expect(cover).toEqual({ bytes: pictures.dot.bytes, mediaType: 'image/png', extension: 'png', width: 10, height: 10 });
});

it('a press draws it as PNG', async () => {
  const shown: string[] = [];
  const page = {
    setViewport: async () => undefined,
    goto: async (url: string) => shown.push(url),
    screenshot: async () => new Uint8Array([1, 2, 3]),
  };
  const press: Press = {
    withPage: (files, work) =>
      work(page as never, [...files.keys()][0] === 'cover.html' ? 'https://press.invalid' : ''),
  };
  const cover = await drawCover(makeBook(), theme, press);
  expect(cover).toMatchObject({ mediaType: 'image/png', extension: 'png', bytes: new Uint8Array([1, 2, 3]) });
  expect(shown).toEqual(['https://press.invalid/cover.html']);
});

it('is drawn once, and again for other words, letters, partials or another browser', async () => {
  let drawn = 0;
  const page = {
    setViewport: async () => undefined,
    goto: async () => undefined,
    screenshot: async () => new Uint8Array([(drawn += 1)]),
  };
  const press: Press = { withPage: (_files, work) => work(page as never, 'https://press.invalid') };
  const memory = openMemory({ XDG_CACHE_HOME: await folderWith({}) });
  const kept = { ...theme, memory };
  const drawWith = async (book = makeBook(), how = kept, browser: string | undefined = 'one'): Promise<number> =>
    (await drawCover(book, how, press, browser)).bytes[0] ?? 0;
  const face = kept.fonts[0];
  if (face === undefined) throw new Error('there are no fonts');
  expect(await drawWith()).toBe(1);
  expect(await drawWith()).toBe(1);
  expect(await drawWith(makeBook({ metadata: { ...metadata, title: 'Another' } }))).toBe(2);
  expect(await drawWith(makeBook(), { ...kept, fonts: [face] })).toBe(3);
  const partials = new Map([...kept.partials, ['cover.svg', '<svg/>']]);
  expect(await drawWith(makeBook(), { ...kept, partials })).toBe(4);
  expect(await drawWith(makeBook(), kept, 'other')).toBe(5);
  expect(await drawWith()).toBe(1);
  // Nobody knows whether it would be the same one.
  expect((await drawCover(makeBook(), kept, press)).bytes[0]).toBe(6);
});

/** WCAG 2.2 contrast ratio of two `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
