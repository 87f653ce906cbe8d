/** Runs in the browser: draws the picture of the page on a canvas. No name of another file may be used in it. */

export interface Drawn {
  /** `data:image/…;base64,…` */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/**
 * `undefined` if the picture could not be read.
 * @param most pixels; the picture is made smaller if it has more
 * @param photograph may be saved as JPEG, if nothing shines through it
 */
export function redrawInPage(most: number, photograph: boolean): Drawn | undefined {
  const image = document.images[0];
  if (image === undefined || image.naturalWidth === 0) return undefined;
  const scale = Math.min(1, Math.sqrt(most / (image.naturalWidth * image.naturalHeight)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let opaque = true;
  for (let at = 3; at < data.length && opaque; at += 4) opaque = data[at] === 255;
  const address = photograph && opaque ? canvas.toDataURL('image/jpeg', 0.9) : canvas.toDataURL('image/png');
  return { address, width: canvas.width, height: canvas.height };
}
