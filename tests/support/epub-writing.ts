import { epubEdition } from '../../src/editions/epub/edition.ts';
import type { EditionContext } from '../../src/editions/edition.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { inspectEpub, type Epub } from './epub.ts';
import { makeTheme } from './epub-theme.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="24" viewBox="0 0 16 24"><rect width="16" height="24"/></svg>';

export const plainCover: EditionContext['cover'] = {
  bytes: new TextEncoder().encode(drawing),
  mediaType: 'image/svg+xml',
  extension: 'svg',
  width: 16,
  height: 24,
};

/** Cutting fonts takes longer than all the rest. */
const withoutFonts: Theme = { ...makeTheme(), fonts: [] };

export async function writeEpub(book: Book, theme: Theme = withoutFonts): Promise<Uint8Array> {
  const context = { book, theme, report: new Report(), press: undefined, cover: plainCover, progress: () => undefined };
  return (await epubEdition.write(context)).artifact.bytes;
}

export async function writeAndInspect(book: Book, theme?: Theme): Promise<Epub> {
  return inspectEpub(await writeEpub(book, theme));
}
