/** A picture drawn anew by the browser, as JPEG or PNG. */
import type { Press, ServedFile } from './edition.ts';
import { redrawInPage } from './redraw-in-page.ts';

export interface Redrawn {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Undefined if the browser cannot read it.
 * @param form.most pixels that it may have
 * @param form.photograph it may become a JPEG, which loses a little
 */
export async function redraw(
  picture: ServedFile,
  press: Press,
  form: { readonly most: number; readonly photograph: boolean },
): Promise<Redrawn | undefined> {
  const files = new Map<string, ServedFile>([
    ['picture', picture],
    ['page.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><title>Picture</title><img src="picture" alt="">' }],
  ]);
  const drawn = await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/page.html`, { waitUntil: 'load' });
    // What has no end cannot be handed over.
    return page.evaluate(redrawInPage, Math.min(form.most, Number.MAX_SAFE_INTEGER), form.photograph);
  });
  if (drawn === undefined) return undefined;
  const { address, width, height } = drawn;
  const mediaType = /^data:([^;]+)/u.exec(address)?.[1] ?? picture.mediaType;
  const bytes = new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  return { mediaType, bytes, width, height };
}
