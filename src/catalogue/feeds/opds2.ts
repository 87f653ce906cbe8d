/** OPDS 2.0 (https://drafts.opds.io/opds-2.0): what apps for reading show of a catalogue, and how one comes by a title. */
import { type Accessibility, claimed, defined, isbnOf, writeUrn } from '../../model/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { Group, List, ListedTitle, Person } from '../list.ts';
import type { TitleEdition } from '../title.ts';
import { part, perPage } from './paging.ts';

type Json = Readonly<Record<string, unknown>>;

const feedType = 'application/opds+json';
const json = 'json';

/** The feeds by their paths. */
export function writeOpds2(
  about: About,
  list: List,
  words: Readonly<Record<Group['kind'] | 'all' | 'newest' | 'withdrawn', string>>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, title: string, content: Json, links: readonly Json[] = []): void => {
    const lead = leadFrom(path, about);
    const { metadata = {}, ...rest } = content as { metadata?: Json };
    const feed = {
      metadata: { title, modified: list.modified, ...metadata },
      links: [
        { rel: 'self', href: lead(path), type: feedType },
        ...(path === feeds.first(json) ? [] : [{ rel: 'start', href: lead(feeds.first(json)), type: feedType }]),
        ...links,
      ],
      ...rest,
    };
    files.set(path, `${JSON.stringify(feed, null, 1)}\n`);
  };
  const kinds = (['series', 'subject', 'person', 'language'] as const).filter((kind) => list.groups[kind].length > 0);
  const first = feeds.first(json);
  const lead = leadFrom(first, about);
  const hasTitles = list.current.length > 0;
  write(
    first,
    about.title,
    {
      metadata: { ...defined({ description: about.description }), numberOfItems: list.current.length },
      navigation: [
        { href: lead(feeds.all(1, json)), title: words.all, type: feedType, rel: 'subsection' },
        ...(hasTitles
          ? [
              {
                href: lead(feeds.newest(json)),
                title: words.newest,
                type: feedType,
                rel: 'http://opds-spec.org/sort/new',
              },
            ]
          : []),
        ...kinds.map((kind) => ({
          href: lead(feeds.groups(kind, json)),
          title: words[kind],
          type: feedType,
          rel: 'subsection',
        })),
        ...(list.withdrawn.length === 0
          ? []
          : [{ href: lead(feeds.withdrawn(json)), title: words.withdrawn, type: feedType, rel: 'subsection' }]),
      ],
    },
    [{ rel: 'alternate', href: lead(pages.first), type: 'text/html' }],
  );
  for (const { number, of, items } of part(list.current)) {
    const path = feeds.all(number, json);
    const here = leadFrom(path, about);
    const link = (rel: string, to: number): Json => ({ rel, href: here(feeds.all(to, json)), type: feedType });
    const shown = items.map((title) => describe(title, path, about));
    write(
      path,
      words.all,
      {
        metadata: { numberOfItems: list.current.length, itemsPerPage: perPage, currentPage: number },
        ...(shown.length === 0
          ? { navigation: [{ href: here(first), title: about.title, type: feedType }] }
          : { publications: shown }),
        ...facetsOf(list, path, about, words),
      },
      [
        ...(number > 1 ? [link('first', 1), link('previous', number - 1)] : []),
        ...(number < of ? [link('next', number + 1), link('last', of)] : []),
      ],
    );
  }
  if (hasTitles) {
    const path = feeds.newest(json);
    write(path, words.newest, { publications: list.newest.map((title) => describe(title, path, about)) });
  }
  for (const kind of kinds) {
    const path = feeds.groups(kind, json);
    const here = leadFrom(path, about);
    write(path, words[kind], {
      navigation: list.groups[kind].map((group) => ({
        href: here(feeds.group(group, json)),
        title: group.name,
        type: feedType,
        rel: 'subsection',
        properties: { numberOfItems: group.titles.length },
      })),
    });
    for (const group of list.groups[kind]) {
      const own = feeds.group(group, json);
      write(own, group.name, {
        metadata: { numberOfItems: group.titles.length },
        publications: group.titles.map((title) => describe(title, own, about)),
      });
    }
  }
  if (list.withdrawn.length > 0) {
    const path = feeds.withdrawn(json);
    write(path, words.withdrawn, { publications: list.withdrawn.map((title) => describe(title, path, about)) });
  }
  return files;
}

function facetsOf(list: List, path: string, about: About, words: Readonly<Record<Group['kind'], string>>): Json {
  const lead = leadFrom(path, about);
  const facets = (['language', 'subject', 'series'] as const).flatMap((kind) => {
    const groups = list.groups[kind];
    if (groups.length < 2) return [];
    const most = groups.toSorted((a, b) => b.titles.length - a.titles.length).slice(0, 50);
    return [
      {
        metadata: { title: words[kind] },
        links: most.map((group) => ({
          href: lead(feeds.group(group, json)),
          title: group.name,
          type: feedType,
          properties: { numberOfItems: group.titles.length },
        })),
      },
    ];
  });
  return facets.length === 0 ? {} : { facets };
}

function describe(title: ListedTitle, path: string, about: About): Json {
  const lead = leadFrom(path, about);
  const { metadata, cover, kind, withdrawn, people, version } = title;
  const {
    subtitle,
    date,
    language,
    modified,
    series,
    subjects,
    classifications = [],
    publisher,
    imprint,
    description,
  } = metadata;
  const isRaster = /^image\/(?:jpeg|png|gif|webp)$/u.test(cover.mediaType);
  const accessibility = title.editions.find(({ edition }) => edition === 'epub') ?? title.editions[0];
  const pdf = title.editions.find(({ edition }) => edition === 'pdf');
  const persons = (role: string): Json | undefined => nameAll(people.filter((one) => one.role === role));
  return {
    metadata: {
      '@type': `http://schema.org/${kind === 'book' ? 'Book' : 'Article'}`,
      identifier: isbnOf(metadata, 'epub') ?? (metadata.identifiers[0] === undefined ? metadata.uuid : uriOf(title)),
      title: metadata.title,
      ...defined({
        subtitle,
        author: persons('aut'),
        editor: persons('edt'),
        translator: persons('trl'),
        illustrator: persons('ill'),
        publisher,
        imprint,
        description: withdrawn === undefined ? description : `Withdrawn: ${withdrawn.reason}`,
        published: date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined,
        numberOfPages: pdf?.pages,
      }),
      language,
      modified,
      ...(subjects.length + classifications.length === 0
        ? {}
        : {
            subject: [
              ...subjects.map(({ label }) => ({ name: label })),
              ...classifications.flatMap(({ scheme, code, words }) =>
                code === undefined && words === undefined
                  ? []
                  : [{ name: words ?? code ?? '', ...defined({ code, scheme: schemes[scheme] }) }],
              ),
            ],
          }),
      ...(series === undefined ? {} : { belongsTo: { series: { name: series.name, ...positionOf(series.position) } } }),
      ...(accessibility?.accessibility === undefined
        ? {}
        : { accessibility: describeAccessibility(title, accessibility.accessibility) }),
      version: String(version.number),
    },
    links: [
      { rel: 'alternate', href: lead(pages.title(title)), type: 'text/html' },
      ...(withdrawn === undefined
        ? title.editions.map((edition) => acquire(title, edition, lead))
        : [
            {
              rel: 'http://opds-spec.org/acquisition',
              href: lead(pages.title(title)),
              type: 'text/html',
              properties: { availability: { state: 'unavailable', ...sinceDay(withdrawn.date) } },
            },
          ]),
    ],
    ...(isRaster
      ? {
          images: [
            {
              href: lead(cover.path),
              type: cover.mediaType,
              width: Math.round(cover.width),
              height: Math.round(cover.height),
            },
          ],
        }
      : {}),
  };
}

const schemes: Readonly<Record<string, string>> = {
  thema: 'https://ns.editeur.org/thema/',
  bisac: 'https://www.bisg.org/',
  ddc: 'http://dewey.info/',
  lcc: 'http://id.loc.gov/authorities/classification/',
  lcsh: 'http://id.loc.gov/authorities/subjects/',
  fast: 'http://id.worldcat.org/fast/',
};

function uriOf({ metadata }: ListedTitle): string {
  const found = metadata.identifiers.find(({ scheme, edition }) => scheme !== 'issn' && edition === undefined);
  return found === undefined ? metadata.uuid : writeUrn(found);
}

function sinceDay(date: string | undefined): Json {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { since: date } : {};
}

function positionOf(position: string | undefined): Json {
  const number = Number(position);
  return position === undefined || !Number.isFinite(number) ? {} : { position: number };
}

function nameAll(people: readonly Person[]): Json | undefined {
  if (people.length === 0) return undefined;
  const all = people.map(({ name, fileAs, addresses }) => ({
    name,
    ...(fileAs === name ? {} : { sortAs: fileAs }),
    ...defined({ identifier: addresses[0] }),
  }));
  return (all.length === 1 ? all[0] : all) as Json;
}

function acquire(title: ListedTitle, edition: TitleEdition, lead: (to: string) => string): Json {
  const offer = title.offers.get(edition) ?? { kind: 'plain' };
  const file = { href: lead(edition.path), type: edition.mediaType, title: edition.edition.toUpperCase() };
  const size = { size: edition.bytes };
  switch (offer.kind) {
    case 'open':
      return { rel: 'http://opds-spec.org/acquisition/open-access', ...file, ...size };
    case 'plain':
      return { rel: 'http://opds-spec.org/acquisition', ...file, ...size };
    case 'later':
    case 'buy': {
      const price = offer.kind === 'buy' ? offer.prices[0] : undefined;
      return {
        rel: offer.kind === 'buy' ? 'http://opds-spec.org/acquisition/buy' : 'http://opds-spec.org/acquisition',
        href: lead(pages.title(title)),
        type: 'text/html',
        title: file.title,
        properties: {
          indirectAcquisition: [{ type: edition.mediaType }],
          ...(price === undefined ? {} : { price: { value: Number(price.value), currency: price.currency } }),
          ...(offer.kind === 'later' ? { availability: { state: 'unavailable', until: offer.day } } : {}),
        },
      };
    }
  }
}

/** In the words of the Readium Web Publication Manifest; what is no word of its vocabulary stays out. */
export function describeAccessibility({ metadata }: Pick<ListedTitle, 'metadata'>, accessibility: Accessibility): Json {
  const { conformance, exemption } = metadata.accessibility ?? {};
  const list = (property: Parameters<typeof claimed>[1]): string[] | undefined => {
    const values = claimed(accessibility, property);
    return values.length === 0 ? undefined : values;
  };
  return defined({
    exemption,
    accessMode: list('accessMode'),
    accessModeSufficient: list('accessModeSufficient')?.map((modes) => modes.split(',')),
    feature: list('accessibilityFeature'),
    hazard: list('accessibilityHazard'),
    summary: accessibility.summary.text,
    certification:
      conformance === undefined
        ? undefined
        : defined({
            certifiedBy: conformance.certifiedBy,
            credential: conformance.credential,
            report: conformance.report,
          }),
  });
}
