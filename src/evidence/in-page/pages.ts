/** Pages of a PDF, drawn in the browser’s page by PDF.js. It runs there whole: nothing is loaded. */
import { getDocument } from 'pdfjs-dist';
// In a page that may load nothing it cannot be a worker; PDF.js looks for it under this name (its `fake worker`).
// @ts-expect-error It comes without types; it is only handed on.
import * as worker from 'pdfjs-dist/build/pdf.worker.mjs';

/**
 * @param base64 the file
 * @param pages numbers from 1
 * @param width of the picture, in pixels
 * @returns for each page its picture (WebP, base64), and how wide and high that is
 */
export async function drawPages(
  base64: string,
  pages: readonly number[],
  width: number,
): Promise<{ base64: string; width: number; height: number }[]> {
  Object.assign(globalThis, { pdfjsWorker: worker });
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const file = await getDocument({ data, useWasm: false, isEvalSupported: false, verbosity: 0 }).promise;
  const pictures: { base64: string; width: number; height: number }[] = [];
  for (const number of pages) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    const address = canvas.toDataURL('image/webp', 0.85);
    pictures.push({
      base64: address.slice(address.indexOf(',') + 1),
      width: canvas.width,
      height: canvas.height,
    });
  }
  return pictures;
}
