/**
 * Makes the pictures of the handbook's gallery: each manuscript in content/handbook/gallery is published, and its
 * three editions are drawn by the browser that printed them. `npm run gallery`, or `npm run gallery -- poem` for one.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Press, ServedFile } from '../src/editions/index.ts';
import { type Artifact, mediaTypeOf } from '../src/model/index.ts';
import { formatMessage, Report } from '../src/report/index.ts';
import { openSession, type Session } from '../src/session.ts';
import { openPress, readPageBundle } from '../src/system/index.ts';
import { writePng } from './png.ts';

export const galleryFolder = join(import.meta.dirname, '../content/handbook/gallery');

/** Of the printed page; small, since a manuscript of the gallery is short. */
const trim = '120x180mm';

/** Every picture has these, the shape of the printed page. */
const width = 600;
const height = Math.round((width * 180) / 120);

/** Of the screens on which the e-book and the web page are seen, in CSS pixels. */
const reader = { width: 400, margin: '28px 30px' };
const window = { width: 760 };

export async function namesOfGallery(): Promise<string[]> {
  return (await readdir(galleryFolder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
}

/** What a picture was made of: it is written into the picture, so that one that is out of date is found. */
export function markOf(manuscript: string): string {
  return createHash('sha256').update(manuscript).digest('hex').slice(0, 16);
}

async function drawManuscript(name: string, session: Session, press: Press): Promise<void> {
  const path = join(galleryFolder, `${name}.md`);
  const making = await session.make(await session.read(path), ['html', 'epub', 'pdf']);
  await session.check(making);
  for (const message of making.report.messages) process.stderr.write(`${formatMessage(message)}\n`);
  if (making.report.messages.length > 0) throw new Error(`${name}: the gallery has nothing to be told`);
  const mark = markOf(await readFile(path, 'utf8'));
  for (const { artifact } of making.made) {
    if (artifact.edition === 'pdf' && artifact.pages !== 1) throw new Error(`${name}: it has ${artifact.pages} pages`);
    const pixels = await drawEdition(artifact, press);
    const picture = writePng({ width, height, pixels }, mark);
    const file = `${name}-${artifact.edition}.png`;
    await writeFile(join(galleryFolder, file), picture);
    process.stdout.write(`${file}  ${Math.ceil(picture.length / 1000)} kB\n`);
  }
}

async function drawEdition(artifact: Artifact, press: Press): Promise<Uint8Array> {
  const { bytes } = artifact;
  if (artifact.edition === 'pdf') return drawPage(bytes, press);
  if (artifact.edition === 'html')
    return shoot(new Map([['index.html', { mediaType: 'text/html', bytes }]]), 'index.html', window, press);
  const zip = await JSZip.loadAsync(bytes);
  const files = new Map<string, ServedFile>();
  for (const [path, file] of Object.entries(zip.files))
    if (!file.dir) files.set(path, { mediaType: mediaTypeOf(path), bytes: await file.async('uint8array') });
  const text = [...files.keys()].find((path) => /\/\d+-[^/]*\.xhtml$/u.test(path));
  if (text === undefined) throw new Error('The e-book has no text');
  return shoot(files, text, reader, press);
}

/** Twice as large as it will be: what the format of that picture loses is gone when it is made smaller. */
async function drawPage(pdf: Uint8Array, press: Press): Promise<Uint8Array> {
  const files = new Map([['page.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><title>Page</title>' }]]);
  const program = await readPageBundle('pdf-pages');
  const picture = await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/page.html`);
    const [drawn] = await page.evaluate(
      async (all, ...given) => (all as typeof import('../src/evidence/in-page/pages.ts')).drawPages(...given),
      await page.evaluateHandle(program),
      Buffer.from(pdf).toString('base64'),
      [1],
      2 * width,
    );
    return drawn?.base64 ?? '';
  });
  return readPixels(`data:image/webp;base64,${picture}`, press);
}

async function shoot(
  files: ReadonlyMap<string, ServedFile>,
  path: string,
  screen: { readonly width: number; readonly margin?: string },
  press: Press,
): Promise<Uint8Array> {
  const base64 = await press.withPage(files, async (page, origin) => {
    const scale = width / screen.width;
    await page.setViewport({ width: screen.width, height: Math.round(height / scale), deviceScaleFactor: 2 * scale });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.goto(`${origin}/${encodeURI(path)}`, { waitUntil: 'load' });
    // A reader for e-books puts white around the page.
    if (screen.margin !== undefined)
      await page.addStyleTag({ content: `html { margin: ${screen.margin} !important; overflow: hidden; }` });
    await page.evaluate(async () => document.fonts.ready.then(() => undefined));
    return page.screenshot({ type: 'png', encoding: 'base64' });
  });
  return readPixels(`data:image/png;base64,${base64}`, press);
}

/** Red, green and blue of each point, in a thin frame: most pages are as white as the one that they stand on. */
async function readPixels(address: string, press: Press): Promise<Uint8Array> {
  const files = new Map([['page.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><title>Picture</title>' }]]);
  const base64 = await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/page.html`);
    return page.evaluate(
      async (source, wide, high) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = wide;
        canvas.height = high;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('No canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, wide, high);
        context.strokeStyle = '#999';
        context.strokeRect(0.5, 0.5, wide - 1, high - 1);
        const { data } = context.getImageData(0, 0, wide, high);
        let text = '';
        for (let at = 0; at < data.length; at += 4)
          text += String.fromCharCode(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
        return btoa(text);
      },
      address,
      width,
      height,
    );
  });
  return Buffer.from(base64, 'base64');
}

if (process.argv[1] === import.meta.filename) {
  const chosen = process.argv.slice(2);
  const press = await openPress({ report: new Report() });
  if (press === undefined) throw new Error('No browser was found');
  const session = openSession({ trim, openPress: () => Promise.resolve(press), env: { SOURCE_DATE_EPOCH: '0' } });
  try {
    for (const name of await namesOfGallery())
      if (chosen.length === 0 || chosen.includes(name)) await drawManuscript(name, session, press);
  } finally {
    await session.close();
    await press.close();
  }
}
