/**
 * JPEGs for the press. The browser prints one as it came, if nothing has to be done to its pixels; else it unpacks
 * it, and a picture of one megabyte takes twenty. So what a camera has turned is turned by a drawing around it, and
 * what is in the inks of a press or in plain red, green and blue, which no browser keeps, is saved anew.
 */
import { type JpegHead, readJpegHead } from '../model/index.ts';
import type { Press, ServedFile } from './edition.ts';
import { redraw } from './redraw.ts';

/** How the drawing turns what is stored `w` wide and `h` high: Exif's orientations 2 to 8 as SVG matrices. */
const turns: Readonly<Record<number, (w: number, h: number) => readonly number[]>> = {
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

/** A picture as the browser prints it without unpacking it. */
export async function preparePicture(picture: ServedFile, press: Press): Promise<ServedFile> {
  const { mediaType, bytes } = picture;
  if (mediaType !== 'image/jpeg' || typeof bytes === 'string') return picture;
  const head = readJpegHead(bytes);
  if (head === undefined) return picture;
  if (head.colours === 'inks' || head.colours === 'rgb') return saveAnew(picture, press);
  return head.orientation === 1 ? picture : { mediaType: 'image/svg+xml', bytes: turn(bytes, head) };
}

/** The file itself, said to lie as it is stored, in a drawing that turns it. */
function turn(bytes: Uint8Array, { width, height, orientation, orientationAt = 0 }: JpegHead): string {
  const upright = Buffer.from(bytes);
  upright[orientationAt] = 1;
  const [w, h] = orientation < 5 ? [width, height] : [height, width];
  const matrix = (turns[orientation]?.(width, height) ?? [1, 0, 0, 1, 0, 0]).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">` +
    `<image width="${width}" height="${height}" transform="matrix(${matrix})" ` +
    `href="data:image/jpeg;base64,${upright.toString('base64')}"/></svg>`
  );
}

async function saveAnew(picture: ServedFile, press: Press): Promise<ServedFile> {
  const drawn = await redraw(picture, press, { most: Number.POSITIVE_INFINITY, photograph: true });
  return drawn ?? picture;
}
