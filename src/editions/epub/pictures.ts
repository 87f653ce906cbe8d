/** Pictures as every e-reader shows them: WebP as JPEG or PNG, none in inks, none larger than screens have dots. */
import { type Book, type Image, readJpegHead } from '../../model/index.ts';
import type { EditionContext, Press } from '../edition.ts';
import { isAnimated } from '../accessibility/animation.ts';
import { redraw } from '../redraw.ts';

/** As an edition keeps it, whether it is the cover or stands in the text. */
export type Picture = Pick<Image, 'bytes' | 'width' | 'height'> & { readonly mediaType: string };

/** Readers of some years ago give up above these pixels, and no screen that is read on has more. */
export const mostPixels = 5_600_000;

/** Whether a picture has to be drawn anew. One that moves would stand still: it stays what it is. */
export function needsRedrawing(picture: Picture): boolean {
  if (!/^image\/(?:jpeg|png|webp)$/u.test(picture.mediaType) || isAnimated(picture)) return false;
  if (picture.mediaType === 'image/jpeg' && readJpegHead(picture.bytes)?.colours === 'inks') return true;
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
  const drawn = await redraw(picture, press, { most: mostPixels, photograph: isPhotograph(picture) });
  // What the browser cannot read stays as it came.
  return drawn === undefined ? picture : { ...picture, ...drawn };
}

/** Saved with a loss already: JPEG, and WebP without the chunk of its lossless kind. */
function isPhotograph({ mediaType, bytes }: Picture): boolean {
  if (mediaType !== 'image/webp') return mediaType === 'image/jpeg';
  return !new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes('VP8L');
}
