/** The site: the web edition as a folder of pages that lead to each other, with search. */
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { type Artifact, termsFor } from '../../../model/index.ts';
import { type FontFace, type Theme, fontFaceCss } from '../../../theme/index.ts';
import type { Edition } from '../../edition.ts';
import { embedFont, layStyles } from '../styles.ts';
import { structureData } from '../structured-data.ts';
import { claimForSite } from './claims-of-pages.ts';
import { composePage, frameSite } from './page.ts';
import { planSite, type SitePlan } from './pages.ts';
import { composePlaces } from './places.ts';
import { composeSearchIndex } from './search-index.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

export const siteEdition = {
  name: 'site',
  about: 'a folder of pages with search',
  // It says what the web edition says: it is made where it is asked for.
  byDefault: false,
  needs: { press: 'no', pages: 'takes' },
  layer: 'screen',
  async write({ book, theme, pageMap, progress }) {
    progress(0.1, 'composing');
    const plan = planSite(book, pageMap);
    const frame = frameSite(plan, theme);
    const shells = plan.pages.map((page) => fromHtml(composePage(plan, frame, { ...page, sections: [] })));
    const accessibility = claimForSite(plan, theme, shells);
    const structuredData = structureData(book, accessibility);
    const pages = new Map(
      plan.pages.map((page, place) => [page.file, composePage(plan, frame, page, place === 0 ? structuredData : '')]),
    );
    const shared = await composeShared(plan, theme, [...pages.values()].join('\n'));
    progress(1, 'done');
    return { artifact: { ...gather(`${book.slug}/site`, new Map([...pages, ...shared])), accessibility } };
  },
} as const satisfies Edition;

/** What the pages share, by its place in the folder. */
async function composeShared({ book, pages, places, noteRules }: SitePlan, theme: Theme, html: string): Promise<Files> {
  const shown = html + Object.values(termsFor(book.metadata.language)).join('');
  const { fonts, css, late } = await layStyles(theme, book, shown);
  // The theme's own faces are in the styles themselves, so that no line moves while they load. Those that
  // step in for other scripts may be large: a browser loads the ones that a page needs.
  const own = new Set(Object.values(theme.families).map(({ family }) => family));
  const faces = fontFaceCss(fonts, (face) => (own.has(face.family) ? embedFont(face) : nameFont(face)));
  return new Map<string, string | Uint8Array>([
    ['style.css', `${faces}\n${css}\n${late}\n${noteRules}\n`],
    ['page.js', theme.scripts.page],
    ['minisearch.js', theme.scripts.search],
    ['search-index.js', composeSearchIndex(pages)],
    ['places.js', composePlaces(places)],
    ...fonts.filter(({ family }) => !own.has(family)).map((face) => [nameFont(face), face.bytes] as const),
    ...[...book.images.values()]
      .filter(({ key }) => html.includes(`"${key}"`))
      .map(({ key, bytes }) => [key, bytes] as const),
  ]);
}

/** With a hash of what is in it: two subsets of a face never meet under one name. */
export function nameFont({ file, bytes }: FontFace): string {
  return `fonts/${file.replace(/\.woff2$/u, '')}-${hash(bytes).slice(0, 8)}.woff2`;
}

/** The page that is opened, with all others, and the list of them by which anyone can prove that they are whole. */
function gather(folder: string, files: Files): Artifact {
  const all = [...files].map(([name, content]) => ({
    path: `${folder}/${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const sums = all.map(({ path, bytes }) => `${hash(bytes)}  ${path.slice(folder.length + 1)}\n`).join('');
  const [index, ...others] = all;
  if (index === undefined) throw new Error('A site without pages');
  const inventory = { path: `${folder}/SHA256SUMS`, bytes: new TextEncoder().encode(sums) };
  return {
    edition: 'site',
    mediaType: 'text/html',
    ...index,
    files: [...others, inventory],
    inventory: inventory.path,
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
