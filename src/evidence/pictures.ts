/** Some pages and screens of the finished editions, drawn small by the browser that is there. */
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer';
import type { Press, ServedFile } from '../editions/index.ts';
import { type Artifact, mediaTypeOf } from '../model/index.ts';
import type { Picture } from './page.ts';

export interface PictureTools {
  readonly press: Press;
  /** An expression whose value has the functions of in-page/pages.ts. */
  readonly readProgram: () => Promise<string>;
}

type Drawing = Omit<Picture, 'image'> & {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** The same pictures for the same files and browser. */
export async function drawPictures(artifacts: readonly Artifact[], tools: PictureTools): Promise<Picture[]> {
  const drawings: Drawing[] = [];
  for (const artifact of artifacts) {
    if (artifact.kind !== undefined) continue;
    if (artifact.edition === 'pdf') drawings.push(...(await drawPdf(artifact, tools)));
    if (artifact.edition === 'html') drawings.push(...(await drawHtml(artifact, tools.press)));
    if (artifact.edition === 'epub') drawings.push(...(await drawEpub(artifact, tools.press)));
  }
  return drawings.map(({ bytes, width, height, ...picture }) => ({
    ...picture,
    image: {
      key: `images/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.webp`,
      mediaType: 'image/webp',
      bytes,
      width,
      height,
    },
  }));
}

/** Of a page, in pixels. */
const pageWidth = 360;

/** How many of them. */
const most = 4;

/** The first, and others as far apart as they can be. */
function choosePages(count: number): number[] {
  const shown = Math.min(count, most);
  return Array.from({ length: shown }, (_, index) => 1 + Math.floor((index * count) / shown));
}

async function drawPdf({ bytes, pages = 0 }: Artifact, { press, readProgram }: PictureTools): Promise<Drawing[]> {
  const program = await readProgram();
  const chosen = choosePages(pages);
  const drawn = await press.withPage(blank, async (page, origin) => {
    await page.goto(`${origin}/blank.html`);
    const functions = await page.evaluateHandle(program);
    return page.evaluate(
      async (all, ...given) => (all as typeof import('./in-page/pages.ts')).drawPages(...given),
      functions,
      Buffer.from(bytes).toString('base64'),
      chosen,
      pageWidth,
    );
  });
  return drawn.map(({ base64, width, height }, index) => ({
    edition: 'pdf',
    caption: `PDF, page ${chosen[index]} of ${pages}`,
    bytes: Buffer.from(base64, 'base64'),
    width,
    height,
  }));
}

const blank: ReadonlyMap<string, ServedFile> = new Map([
  ['blank.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><title>Pages</title>' }],
]);

/** CSS pixels, and how many of the picture's one of them is. */
interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly dark?: boolean;
}

const screens: readonly Screen[] = [
  { name: 'on a desk', width: 1200, height: 900, scale: 0.5 },
  { name: 'on a desk, dark', width: 1200, height: 900, scale: 0.5, dark: true },
  { name: 'on a telephone', width: 390, height: 780, scale: 0.75 },
];

async function drawHtml({ bytes }: Artifact, press: Press): Promise<Drawing[]> {
  const files = new Map([['index.html', { mediaType: 'text/html', bytes }]]);
  const drawings: Drawing[] = [];
  for (const screen of screens)
    drawings.push(
      await shoot(press, files, 'index.html', screen, { edition: 'html', caption: `HTML, ${screen.name}` }),
    );
  return drawings;
}

const reader: Screen = { name: 'in a reading system', width: 480, height: 640, scale: 0.75 };

async function drawEpub({ bytes }: Artifact, press: Press): Promise<Drawing[]> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const files = new Map<string, ServedFile>();
  for (const [path, file] of Object.entries(zip.files)) {
    if (!file.dir) files.set(path, { mediaType: mediaTypeOf(path), bytes: await file.async('uint8array') });
  }
  const pages = [...files.keys()].filter((path) => path.endsWith('.xhtml') && !/\/(?:toc|nav)\.xhtml$/u.test(path));
  const chosen = choosePages(pages.length).map((number) => ({ path: pages[number - 1] ?? '', number }));
  const drawings: Drawing[] = [];
  for (const { path, number } of chosen) {
    const caption = `EPUB, document ${number} of ${pages.length}`;
    drawings.push(await shoot(press, files, path, reader, { edition: 'epub', caption }));
  }
  return drawings;
}

async function shoot(
  press: Press,
  files: ReadonlyMap<string, ServedFile>,
  path: string,
  { width, height, scale, dark = false }: Screen,
  picture: Pick<Drawing, 'edition' | 'caption'>,
): Promise<Drawing> {
  const bytes = await press.withPage(files, async (page, origin) => {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(`${origin}/${encodeURI(path)}`, { waitUntil: 'load' });
    await page.evaluate(async () => document.fonts.ready.then(() => undefined));
    await waitForPaint(page);
    return page.screenshot({ type: 'webp', quality: 85 });
  });
  return { ...picture, bytes, width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Frames after which a page counts as one on which there is nothing to be seen. */
const mostFrames = 60;

/**
 * On a busy machine a page is loaded before anything is painted, and its picture would be blank. Each small picture
 * asks the browser for a frame, until it says that it has painted words or pictures (Paint Timing).
 */
async function waitForPaint(page: Page): Promise<void> {
  for (let frame = 0; frame < mostFrames; frame += 1) {
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    if (painted) return;
    await page.screenshot({ type: 'webp', clip: { x: 0, y: 0, width: 1, height: 1 } });
  }
}
