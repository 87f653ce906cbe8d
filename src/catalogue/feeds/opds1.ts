/** OPDS 1.2 (https://specs.opds.io/opds-1.2): the same feeds as Atom, for apps that know no others. */
import { defined, makeUuid, writeUrn } from '../../model/index.ts';
import { type Child, element, writeDocument } from '../../records/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { Group, List, ListedTitle } from '../list.ts';
import type { TitleEdition } from '../title.ts';
import { part } from './paging.ts';

const xml = 'xml';
const atom = 'application/atom+xml;profile=opds-catalog';
const navigation = `${atom};kind=navigation`;
const acquisition = `${atom};kind=acquisition`;

interface Feed {
  readonly path: string;
  readonly title: string;
  readonly type: typeof navigation | typeof acquisition;
  readonly links?: readonly Child[];
  readonly entries: readonly Child[];
}

/** The feeds by their paths. */
export function writeOpds1(
  about: About,
  list: List,
  words: Readonly<Record<Group['kind'] | 'all' | 'newest' | 'withdrawn', string>>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const write = ({ path, title, type, links = [], entries }: Feed): void => {
    const lead = leadFrom(path, about);
    const feed = element(
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
      link({ rel: 'self', href: lead(path), type }),
      link({ rel: 'start', href: lead(feeds.first(xml)), type: navigation }),
      links,
      entries,
    );
    if (feed !== undefined) files.set(path, writeDocument(feed));
  };
  const kinds = (['series', 'subject', 'person', 'language'] as const).filter((kind) => list.groups[kind].length > 0);
  const first = feeds.first(xml);
  const entry = (from: string, to: string, title: string, type: string, rel = 'subsection'): Child =>
    element(
      'entry',
      element('id', idOf(list, to)),
      element('title', title),
      element('updated', list.modified),
      element('content', { type: 'text' }, title),
      link({ rel, href: leadFrom(from, about)(to), type }),
    );
  write({
    path: first,
    title: about.title,
    type: navigation,
    links: [link({ rel: 'alternate', href: leadFrom(first, about)(pages.first), type: 'text/html' })],
    entries: [
      entry(first, feeds.all(1, xml), words.all, acquisition),
      entry(first, feeds.newest(xml), words.newest, acquisition, 'http://opds-spec.org/sort/new'),
      ...kinds.map((kind) => entry(first, feeds.groups(kind, xml), words[kind], navigation)),
      ...(list.withdrawn.length === 0 ? [] : [entry(first, feeds.withdrawn(xml), words.withdrawn, acquisition)]),
    ],
  });
  for (const { number, of, items } of part(list.current)) {
    const path = feeds.all(number, xml);
    const lead = leadFrom(path, about);
    const turn = (rel: string, to: number): Child => link({ rel, href: lead(feeds.all(to, xml)), type: acquisition });
    write({
      path,
      title: words.all,
      type: acquisition,
      links: [
        ...(number > 1 ? [turn('first', 1), turn('previous', number - 1)] : []),
        ...(number < of ? [turn('next', number + 1), turn('last', of)] : []),
        ...(['language', 'subject', 'series'] as const).flatMap((kind) =>
          list.groups[kind].length < 2
            ? []
            : list.groups[kind]
                .toSorted((a, b) => b.titles.length - a.titles.length)
                .slice(0, 50)
                .map((group) =>
                  link({
                    rel: 'http://opds-spec.org/facet',
                    href: lead(feeds.group(group, xml)),
                    type: acquisition,
                    title: group.name,
                    'opds:facetGroup': words[kind],
                    'thr:count': String(group.titles.length),
                  }),
                ),
        ),
      ],
      entries: items.map((title) => describe(title, path, about)),
    });
  }
  const newest = feeds.newest(xml);
  write({
    path: newest,
    title: words.newest,
    type: acquisition,
    entries: list.newest.map((title) => describe(title, newest, about)),
  });
  for (const kind of kinds) {
    const path = feeds.groups(kind, xml);
    write({
      path,
      title: words[kind],
      type: navigation,
      entries: list.groups[kind].map((group) => entry(path, feeds.group(group, xml), group.name, acquisition)),
    });
    for (const group of list.groups[kind]) {
      const own = feeds.group(group, xml);
      write({
        path: own,
        title: group.name,
        type: acquisition,
        entries: group.titles.map((title) => describe(title, own, about)),
      });
    }
  }
  if (list.withdrawn.length > 0) {
    const path = feeds.withdrawn(xml);
    write({
      path,
      title: words.withdrawn,
      type: acquisition,
      entries: list.withdrawn.map((title) => describe(title, path, about)),
    });
  }
  return files;
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
    series === undefined
      ? undefined
      : element('schema:Series', { 'schema:name': series.name, ...defined({ 'schema:position': series.position }) }),
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
