/** Pictures as every e-reader shows them: WebP as JPEG or PNG, and none larger than screens have dots. */
import type { Book, Image } from '../../model/book.ts';
import type { EditionContext, Press, ServedFile } from '../edition.ts';
import { isAnimated } from '../accessibility/animation.ts';
import { redraw } from './redraw.ts';

/** As an edition keeps it, whether it is the cover or stands in the text. */
export type Picture = Pick<Image, 'bytes' | 'width' | 'height'> & { readonly mediaType: string };

/** Readers of some years ago give up above these pixels, and no screen that is read on has more. */
export const mostPixels = 5_600_000;

/** Whether a picture has to be drawn anew. One that moves would stand still: it stays what it is. */
export function needsRedrawing(picture: Picture): boolean {
  if (!/^image\/(?:jpeg|png|webp)$/u.test(picture.mediaType) || isAnimated(picture)) return false;
  return picture.mediaType === 'image/webp' || (picture.width ?? 0) * (picture.height ?? 0) > mostPixels;
}

/** The book with its pictures as e-readers can show them. */
export async function adaptPictures(book: Book, press: Press | undefined): Promise<Book> {
  const images = new Map<string, Image>();
  for (const [key, image] of book.images) images.set(key, rename(image, await adaptPicture(image, press)));
  return { ...book, images };
}

function rename(image: Image, drawn: Image): Image {
  if (drawn === image || !isDrawn(drawn.mediaType)) return image;
  return { ...drawn, key: image.key.replace(/\w+$/u, extensions[drawn.mediaType]) };
}

export async function adaptCover(
  cover: EditionContext['cover'],
  press: Press | undefined,
): Promise<EditionContext['cover']> {
  const adapted = await adaptPicture(cover, press);
  return isDrawn(adapted.mediaType) ? { ...adapted, extension: extensions[adapted.mediaType] } : adapted;
}

/** What the browser saves. */
const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

function isDrawn(mediaType: string): mediaType is keyof typeof extensions {
  return mediaType in extensions;
}

/** Drawn anew by the browser, which knows WebP; as it is where there is no browser or no need. */
async function adaptPicture<P extends Picture>(picture: P, press: Press | undefined): Promise<P> {
  if (press === undefined || !needsRedrawing(picture)) return picture;
  const files = new Map<string, ServedFile>([
    ['picture', { mediaType: picture.mediaType, bytes: picture.bytes }],
    ['page.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><title>Picture</title><img src="picture" alt="">' }],
  ]);
  const drawn = await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/page.html`, { waitUntil: 'load' });
    return page.evaluate(redraw, mostPixels, isPhotograph(picture));
  });
  // What the browser cannot read stays as it came.
  if (drawn === undefined) return picture;
  const { address, width, height } = drawn;
  const mediaType = /^data:([^;]+)/u.exec(address)?.[1] ?? picture.mediaType;
  const bytes = new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  return { ...picture, mediaType, bytes, width, height };
}

/** Saved with a loss already: JPEG, and WebP without the chunk of its lossless kind. */
function isPhotograph({ mediaType, bytes }: Picture): boolean {
  if (mediaType !== 'image/webp') return mediaType === 'image/jpeg';
  return !new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes('VP8L');
}
