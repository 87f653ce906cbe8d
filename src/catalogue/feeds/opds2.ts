/** OPDS 2.0 (https://drafts.opds.io/opds-2.0): what apps for reading show of a catalogue, and how one comes by a title. */
import { defined } from '../../model/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { List } from '../list.ts';
import { describePublication, type Json } from './opds2-publication.ts';
import { perPage } from './paging.ts';
import { type FeedWords, type PlannedFeed, type Way, planFeeds } from './plan.ts';

const feedType = 'application/opds+json';
const ending = 'json';

/** The feeds by their paths. */
export function writeOpds2(about: About, list: List, words: FeedWords): ReadonlyMap<string, string> {
  return new Map(
    planFeeds(list, about.title, words, ending).map((feed) => [
      feed.path,
      `${JSON.stringify(writeFeed(feed, about, list.modified), null, 1)}\n`,
    ]),
  );
}

function writeFeed(feed: PlannedFeed, about: About, modified: string): Json {
  const { path, title, ways, titles, count, part, facets = [] } = feed;
  const lead = leadFrom(path, about);
  const first = feeds.first(ending);
  const link = ({ rel, to }: Pick<Way, 'rel' | 'to'>): Json => ({ rel, href: lead(to), type: feedType });
  return {
    metadata: {
      title,
      modified,
      ...(path === first ? defined({ description: about.description }) : {}),
      ...defined({ numberOfItems: count }),
      ...(part === undefined ? {} : { itemsPerPage: perPage, currentPage: part.number }),
    },
    links: [
      link({ rel: 'self', to: path }),
      ...(path === first
        ? [{ rel: 'alternate', href: lead(pages.first), type: 'text/html' }]
        : [link({ rel: 'start', to: first })]),
      ...(part?.turns ?? []).map(link),
    ],
    // A feed of nothing leads to its pages.
    ...(ways === undefined
      ? {}
      : {
          navigation:
            ways.length === 0
              ? [{ href: lead(pages.first), title, type: 'text/html' }]
              : ways.map((way) => showWay(way, lead, true)),
        }),
    ...(titles === undefined ? {} : { publications: titles.map((one) => describePublication(one, path, about)) }),
    ...(facets.length === 0
      ? {}
      : {
          facets: facets.map((facet) => ({
            metadata: { title: facet.title },
            links: facet.ways.map((way) => showWay(way, lead, false)),
          })),
        }),
  };
}

function showWay({ to, title, rel, count }: Way, lead: (to: string) => string, withRelation: boolean): Json {
  return {
    href: lead(to),
    title,
    type: feedType,
    ...(withRelation ? { rel } : {}),
    ...(count === undefined ? {} : { properties: { numberOfItems: count } }),
  };
}
