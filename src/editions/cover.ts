/** The cover: the author's picture as it is, else one made from the theme's partial `cover.svg`. */
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer';
import { type Book, type Image, LastUsed } from '../model/index.ts';
import { fingerprintInstallation, noMemory } from '../system/index.ts';
import { type Theme, fillPartial } from '../theme/index.ts';
import { composeCover, coverSize } from './cover/compose.ts';
import type { EditionContext, Press } from './edition.ts';

/** Of the files of pictures. */
export const imageExtensions: Readonly<Record<Image['mediaType'], string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/**
 * The cover of a book. `theme` is to have the fonts that the book needs (see theme/supply.ts); without
 * a press a generated cover stays SVG.
 * @param browser by which it is known; absent: one that may be another tomorrow
 * @throws Failure theme-invalid if the partial fails
 */
export async function drawCover(
  book: CoverSources,
  theme: Theme,
  press: Press | undefined,
  browser?: string,
): Promise<EditionContext['cover']> {
  const chosen = book.cover.image === undefined ? undefined : book.images.get(book.cover.image);
  if (chosen !== undefined) return takePicture(chosen);
  const compose = (): string => fillPartial(theme, 'cover.svg', { ...composeCover(book, theme) }).trim();
  if (press === undefined) {
    const svg = composeOnce(sourcesOf(book, theme), compose);
    return { bytes: new TextEncoder().encode(svg), mediaType: 'image/svg+xml', extension: 'svg', ...coverSize };
  }
  const draw = async (): Promise<Uint8Array> => photograph(compose(), press);
  const { memory = noMemory } = theme;
  const bytes =
    browser === undefined
      ? await draw()
      : await memory.recall('covers', [await fingerprintInstallation(), browser, ...sourcesOf(book, theme)], draw);
  return { bytes, mediaType: 'image/png', extension: 'png', ...coverSize };
}

/** Those of the last few books: they are asked for with every saved change, and are what they were. */
const composed = new LastUsed<string>(4);

function composeOnce(sources: readonly (string | Uint8Array)[], compose: () => string): string {
  const sum = createHash('sha256');
  for (const source of sources) sum.update(source);
  return composed.take(sum.digest('base64'), compose);
}

/** What a cover is made of, whatever the book. */
type CoverSources = Pick<Book, 'cover' | 'images' | 'metadata'>;

function sourcesOf({ cover, metadata }: CoverSources, { partials, families, fonts }: Theme): (string | Uint8Array)[] {
  const faces = fonts.flatMap(({ bytes, ...face }) => [JSON.stringify(face), bytes]);
  return [JSON.stringify([cover, metadata, [...partials], families]), ...faces];
}

function takePicture({ bytes, mediaType, width, height }: Image): EditionContext['cover'] {
  return {
    bytes,
    mediaType,
    extension: imageExtensions[mediaType],
    width: width ?? coverSize.width,
    height: height ?? coverSize.height,
  };
}

async function photograph(svg: string, press: Press): Promise<Uint8Array> {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cover</title><style>html,body{margin:0}svg{display:block}</style></head><body>${svg}</body></html>`;
  const files = new Map([['cover.html', { mediaType: 'text/html', bytes: html }]]);
  return press.withPage(files, async (page: Page, origin) => {
    await page.setViewport({ ...coverSize, deviceScaleFactor: 1 });
    await page.goto(new URL('cover.html', origin.endsWith('/') ? origin : `${origin}/`).href, { waitUntil: 'load' });
    return page.screenshot({ type: 'png', clip: { x: 0, y: 0, ...coverSize } });
  });
}
