/** The report on a publication: a page to read and the same as data, set by the house's own web edition. */
import { htmlEdition, type Press } from '../editions/index.ts';
import { type Examined, composePage, drawPictures, drawUpAccount, pageStyles, writeJson } from '../evidence/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import { Report } from '../report/index.ts';
import { openMemory, readPageBundle } from '../system/index.ts';
import { loadTheme, supplyFonts } from '../theme/index.ts';

/** @param press draws pages and screens; absent: there are none in it */
export async function makeReport(examined: Examined, press: Press | undefined): Promise<Artifact> {
  const account = drawUpAccount(examined);
  const { slug } = account.book;
  const pictures =
    press === undefined
      ? []
      : await drawPictures(examined.artifacts, { press, readProgram: async () => readPageBundle('pdf-pages') });
  const page = composePage(account, pictures, examined.book);
  const { bytes } = await setPage(page, pageStyles);
  return {
    kind: 'report',
    edition: 'report',
    path: `${slug}/${slug}.report.html`,
    mediaType: 'text/html',
    bytes,
    files: [{ path: `${slug}/${slug}.report.json`, bytes: writeJson(account) }],
  };
}

/** A page of Octavo's own, set as any web edition is; with more styles. */
export async function setPage(page: Book, more: string): Promise<Artifact> {
  // Not the manuscript's theme: what a report looks like is no matter of the book. Its own letters have no report.
  const aside = new Report();
  const base = await loadTheme('base', { language: 'en' });
  const styled = { ...base, styles: { ...base.styles, screen: `${base.styles.screen}\n${more}` } };
  const theme = await supplyFonts({ ...styled, memory: openMemory() }, page, aside, false);
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 0, height: 0 };
  const { artifact } = await htmlEdition.write({
    book: page,
    theme,
    report: aside,
    press: undefined,
    cover,
    progress: () => undefined,
  });
  return artifact;
}
