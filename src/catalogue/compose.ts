/** All that a catalogue publishes of its titles, written from the same list: pages to browse, and feeds. */
import { createHash } from 'node:crypto';
import type { Artifact } from '../model/index.ts';
import { feeds, pages } from './addresses.ts';
import { writeSitemap, writeStaticRepository } from './feeds/harvest.ts';
import { writeOpds1 } from './feeds/opds1.ts';
import { writeOpds2 } from './feeds/opds2.ts';
import { writeKbart, writeMarcBatches, writeOnixOf } from './feeds/trade.ts';
import { listTitles } from './list.ts';
import { type State, statePath, writeState } from './state.ts';
import type { Title } from './title.ts';
import { composeSite } from './web/site.ts';
import { groupWords, wordsFor } from './words.ts';

/** What the press says of itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly description?: string;
  /** Ends in `/`. */
  readonly url?: string;
  readonly publisher?: string;
  readonly contact?: string;
  /** Of OAI-PMH; ends in `/`. */
  readonly gateway?: string;
  readonly theme?: string;
}

export interface CatalogueSources {
  readonly about: About;
  readonly titles: readonly Title[];
  readonly state: State;
  /** A day: shops are told what has changed since then, too. */
  readonly since: string | undefined;
}

/** The same bytes for the same titles: nothing of it knows what time it is. */
export async function composeCatalogue({
  about,
  titles,
  state,
  since,
}: CatalogueSources): Promise<readonly Artifact[]> {
  const words = wordsFor(about.language);
  const list = listTitles(titles, state, about.title, words.language);
  const named = { ...groupWords(words), all: words.all, newest: words.newest, withdrawn: words.withdrawn };
  const marc = writeMarcBatches(list);
  const fresh = list.titles.filter(
    ({ slug, version }) => state.changed.includes(slug) || (since !== undefined && version.date.slice(0, 10) >= since),
  );
  const repository = writeStaticRepository(about, list);
  const offered = [
    { path: feeds.first('json'), name: 'OPDS 2.0' },
    { path: feeds.first('xml'), name: 'OPDS 1.2' },
    { path: 'catalogue/onix.xml', name: 'ONIX 3.1' },
    { path: 'catalogue/marc.mrc', name: 'MARC 21' },
    { path: 'catalogue/marc.xml', name: 'MARC 21 (XML)' },
    { path: 'catalogue/kbart.txt', name: 'KBART' },
    ...(repository === undefined ? [] : [{ path: 'catalogue/oai.xml', name: 'OAI-PMH' }]),
  ];
  const site = await composeSite(about, list, words, offered);
  const files = new Map<string, string | Uint8Array>([
    ...site.files,
    ...writeOpds2(about, list, named),
    ...writeOpds1(about, list, named),
    ['catalogue/onix.xml', writeOnixOf(about, list.titles, list.modified)],
    // A message has a product at least.
    ...(fresh.length === 0 ? [] : [['catalogue/onix-changes.xml', writeOnixOf(about, fresh, list.modified)] as const]),
    ['catalogue/marc.mrc', marc.mrc],
    ['catalogue/marc.xml', marc.xml],
    ['catalogue/kbart.txt', writeKbart(about, list)],
    ...(repository === undefined ? [] : [['catalogue/oai.xml', repository] as const]),
    [statePath, writeState(state)],
  ]);
  const sitemap = writeSitemap(about, site.pages);
  return [
    gather(files),
    ...(sitemap === undefined
      ? []
      : [
          {
            edition: 'catalogue',
            path: 'sitemap.xml',
            mediaType: 'application/xml',
            bytes: new TextEncoder().encode(sitemap),
          },
        ]),
  ];
}

/** The first page is the one to open; the list of all files proves that they are whole, and what is an earlier run's. */
function gather(files: ReadonlyMap<string, string | Uint8Array>): Artifact {
  const all = [...files].map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const sums = all.map(({ path, bytes }) => `${hash(bytes)}  ${path.slice('catalogue/'.length)}\n`).join('');
  const index = all.find(({ path }) => path === pages.first);
  if (index === undefined) throw new Error('A catalogue without pages');
  const inventory = { path: 'catalogue/SHA256SUMS', bytes: new TextEncoder().encode(sums) };
  return {
    edition: 'catalogue',
    mediaType: 'text/html',
    ...index,
    files: [...all.filter((one) => one !== index), inventory],
    inventory: inventory.path,
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
