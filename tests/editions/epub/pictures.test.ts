/** What e-readers cannot show is drawn anew: WebP, and pictures of more dots than any screen has. */
import { h } from 'hastscript';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adaptCover, adaptPictures, mostPixels, needsRedrawing } from '../../../src/editions/epub/pictures.ts';
import { epubEdition } from '../../../src/editions/epub/edition.ts';
import type { Image } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { inspectEpub } from '../../support/epub.ts';
import { makeBook, makeSection } from '../../support/epub-book.ts';
import { makeTheme } from '../../support/epub-theme.ts';
import { plainCover } from '../../support/epub-writing.ts';
import { paintGrey } from '../../support/made-up-pictures.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

/** One dot each: saved with a loss, and without one with half of its white shining through. */
const lossy = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v3AgAA=';
const lossless = 'UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAEA8Q8f8fEv0PAA==';

function picture(name: string, mediaType: Image['mediaType'], bytes: Uint8Array): Image {
  const { width, height } = imageSize(bytes);
  return { key: `images/${name}-01234567.${mediaType.replace('image/', '')}`, mediaType, bytes, width, height };
}

const photograph = picture('photograph', 'image/webp', Buffer.from(lossy, 'base64'));
const drawing = picture('drawing', 'image/webp', Buffer.from(lossless, 'base64'));
const large = picture('large', 'image/png', paintGrey(4000, 2000));
const small = picture('small', 'image/png', paintGrey(40, 20));
const all = [photograph, drawing, large, small];

const book = makeBook({
  images: new Map(all.map((image) => [image.key, image])),
  sections: [makeSection({ id: 'one' }, ...all.map(({ key }) => h('p', [h('img', { src: key, alt: 'A dot' })])))],
});

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 60_000);

afterAll(() => press.close());

describe('pictures of the EPUB', () => {
  it('are drawn anew only where readers ask for it', () => {
    expect(all.filter(needsRedrawing)).toEqual([photograph, drawing, large]);
  });

  it('are JPEG and PNG, and no larger than a screen', async () => {
    const { images } = await adaptPictures(book, press);
    expect([...images.values()].map(({ key, mediaType }) => [key, mediaType])).toEqual([
      ['images/photograph-01234567.jpg', 'image/jpeg'],
      ['images/drawing-01234567.png', 'image/png'],
      ['images/large-01234567.png', 'image/png'],
      [small.key, 'image/png'],
    ]);
    for (const { mediaType, bytes, width = 0, height = 0 } of images.values()) {
      expect(imageSize(bytes)).toMatchObject({ width, height, type: mediaType === 'image/jpeg' ? 'jpg' : 'png' });
      expect(width * height).toBeLessThanOrEqual(mostPixels);
    }
    const { width = 0, height = 1 } = images.get(large.key) ?? {};
    expect(width / height).toBeCloseTo(2, 2);
    expect(images.get(small.key)?.bytes).toBe(small.bytes);
  });

  it('are the same each time, and none is WebP in the file', async () => {
    const context = {
      book,
      theme: { ...makeTheme(), fonts: [] },
      report: new Report(),
      press,
      progress: () => undefined,
    };
    const write = async () => (await epubEdition.write({ ...context, cover: plainCover })).artifact.bytes;
    const bytes = await write();
    expect(Buffer.compare(bytes, await write())).toBe(0);
    const types = (await inspectEpub(bytes)).manifest.map(({ attributes }) => attributes['media-type']);
    expect(types).not.toContain('image/webp');
    expect(types).toContain('image/jpeg');
  });

  it('stay what they are without a browser', async () => {
    expect((await adaptPictures(book, undefined)).images).toEqual(book.images);
  });

  it('the cover, too', async () => {
    const cover = await adaptCover({ ...photograph, extension: 'webp', width: 1, height: 1 }, press);
    expect(cover).toMatchObject({ mediaType: 'image/jpeg', extension: 'jpg' });
  });
});
