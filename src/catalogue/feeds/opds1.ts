/** OPDS 1.2 (https://specs.opds.io/opds-1.2): the same feeds as Atom, for apps that know no others. */
import { defined, makeUuid, writeUrn } from '../../model/index.ts';
import { type Child, element, writeDocument } from '../../records/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { List, ListedTitle } from '../list.ts';
import type { TitleEdition } from '../title.ts';
import { type FeedWords, type PlannedFeed, type Way, planFeeds } from './plan.ts';

const ending = 'xml';
const atom = 'application/atom+xml;profile=opds-catalog';
const navigation = `${atom};kind=navigation`;
const acquisition = `${atom};kind=acquisition`;

/** The feeds by their paths. */
export function writeOpds1(about: About, list: List, words: FeedWords): ReadonlyMap<string, string> {
  return new Map(
    planFeeds(list, about.title, words, ending).map((feed) => [feed.path, writeFeed(feed, about, list)] as const),
  );
}

function writeFeed(feed: PlannedFeed, about: About, list: List): string {
  const { path, title, ways = [], titles, part, facets = [] } = feed;
  const lead = leadFrom(path, about);
  const own = titles === undefined ? navigation : acquisition;
  const first = feeds.first(ending);
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/terms/',
      'xmlns:opds': 'http://opds-spec.org/2010/catalog',
      'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
      'xmlns:schema': 'http://schema.org/',
      'xml:lang': about.language,
    },
    element('id', idOf(list, path)),
    element('title', title),
    element('updated', list.modified),
    element('author', element('name', about.publisher ?? about.title), element('uri', about.url)),
    link({ rel: 'self', href: lead(path), type: own }),
    link({ rel: 'start', href: lead(first), type: navigation }),
    path === first ? link({ rel: 'alternate', href: lead(pages.first), type: 'text/html' }) : undefined,
    (part?.turns ?? []).map(({ rel, to }) => link({ rel, href: lead(to), type: acquisition })),
    facets.flatMap((facet) => facet.ways.map((way) => showFacet(facet.title, way, lead))),
    ways.map((way) => showWay(way, lead, list)),
    (titles ?? []).map((one) => describe(one, path, about)),
  );
  // It has an id.
  return root === undefined ? '' : writeDocument(root);
}

function showFacet(group: string, { to, title, count }: Way, lead: (to: string) => string): Child {
  return link({
    rel: 'http://opds-spec.org/facet',
    href: lead(to),
    type: acquisition,
    title,
    'opds:facetGroup': group,
    'thr:count': String(count),
  });
}

function showWay({ to, title, rel, leadsTo }: Way, lead: (to: string) => string, list: List): Child {
  return element(
    'entry',
    element('id', idOf(list, to)),
    element('title', title),
    element('updated', list.modified),
    element('content', { type: 'text' }, title),
    link({ rel, href: lead(to), type: leadsTo === 'ways' ? navigation : acquisition }),
  );
}

function idOf(list: List, path: string): string {
  return makeUuid(`${list.uuid} ${path}`);
}

function link(attributes: Readonly<Record<string, string | undefined>>, ...content: readonly Child[]): Child {
  return element('link', attributes, ...content);
}

function describe(title: ListedTitle, path: string, about: About): Child {
  const lead = leadFrom(path, about);
  const { metadata, cover, people, withdrawn } = title;
  const { subtitle, language, publisher, date, rights, description, series, subjects, identifiers } = metadata;
  const name = (role: string, tag: string): Child =>
    people
      .filter((one) => one.role === role)
      .map((one) => element(tag, element('name', one.name), element('uri', one.addresses[0])));
  const accessible = title.editions.find(({ accessibility }) => accessibility !== undefined)?.accessibility;
  return element(
    'entry',
    element('id', metadata.uuid),
    element('title', subtitle === undefined ? metadata.title : `${metadata.title}: ${subtitle}`),
    element('updated', metadata.modified),
    name('aut', 'author'),
    people.filter(({ role }) => role !== 'aut').map((one) => element('contributor', element('name', one.name))),
    identifiers
      .filter(({ scheme }) => scheme !== 'issn')
      .map((identifier) => element('dc:identifier', writeUrn(identifier))),
    element('dc:language', language),
    element('dc:publisher', publisher),
    element('dc:issued', date),
    element('rights', rights),
    subjects.map(({ label }) => element('category', { term: label, label })),
    // As the apps of libraries read it: its name without a prefix.
    series === undefined
      ? undefined
      : element('schema:Series', { name: series.name, ...defined({ 'schema:position': series.position }) }),
    // What apps for OPDS 1.2 show as it is.
    (accessible?.claims ?? [])
      .filter(
        ({ made, property }) => made && property !== 'record' && property !== 'conformsTo' && property !== 'exemption',
      )
      .map(({ property, value }) => element(`schema:${property}`, value)),
    element('schema:accessibilitySummary', accessible?.summary.text),
    sayInShort(withdrawn === undefined ? description : `Withdrawn: ${withdrawn.reason}`),
    link({ rel: 'alternate', href: lead(pages.title(title)), type: 'text/html' }),
    /^image\/(?:jpeg|png|gif)$/u.test(cover.mediaType)
      ? [
          link({ rel: 'http://opds-spec.org/image', href: lead(cover.path), type: cover.mediaType }),
          link({ rel: 'http://opds-spec.org/image/thumbnail', href: lead(cover.path), type: cover.mediaType }),
        ]
      : undefined,
    withdrawn === undefined
      ? title.editions.map((edition) => acquire(title, edition, lead))
      : // Each entry of such a feed says where the title could be had: at its page, which says that it cannot.
        link({ rel: 'http://opds-spec.org/acquisition', href: lead(pages.title(title)), type: 'text/html' }),
  );
}

function sayInShort(text: string | undefined): Child {
  return text === undefined ? undefined : element('summary', { type: 'text' }, text);
}

function acquire(title: ListedTitle, edition: TitleEdition, lead: (to: string) => string): Child {
  const offer = title.offers.get(edition) ?? { kind: 'plain' };
  const named = { title: edition.edition.toUpperCase() };
  if (offer.kind === 'open' || offer.kind === 'plain') {
    const rel = `http://opds-spec.org/acquisition${offer.kind === 'open' ? '/open-access' : ''}`;
    return link({ rel, href: lead(edition.path), type: edition.mediaType, length: String(edition.bytes), ...named });
  }
  return link(
    {
      rel: `http://opds-spec.org/acquisition${offer.kind === 'buy' ? '/buy' : ''}`,
      href: lead(pages.title(title)),
      type: 'text/html',
      ...named,
    },
    offer.kind === 'buy'
      ? offer.prices.map(({ value, currency }) => element('opds:price', { currencycode: currency }, value))
      : undefined,
    element('opds:indirectAcquisition', { type: edition.mediaType }),
  );
}
