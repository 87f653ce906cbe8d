/** The pages of a catalogue: titles, series, subjects, people. They are whole without a program; search is added. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { joinNames, namesOf, sayDate } from '../../model/index.ts';
import { sayBytes } from '../../report/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import { part } from '../feeds/paging.ts';
import { type Group, type List, type ListedTitle, nameGroup, type Offer } from '../list.ts';
import { groupWords, type Words } from '../words.ts';

export interface CataloguePage {
  /** From the folder of the editions. */
  readonly path: string;
  readonly title: string;
  readonly body: readonly ElementContent[];
  readonly metas?: readonly { readonly name: string; readonly content: string }[];
  readonly links?: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string;
    readonly title?: string;
  }[];
  /** schema.org, for machines. */
  readonly data?: unknown;
  readonly modified?: string;
}

const kinds = ['series', 'subject', 'person'] as const;

export function composePages(about: About, list: List, words: Words): readonly CataloguePage[] {
  const lead = leadFrom(pages.first);
  const names = groupWords(words);
  const all = part(list.current);
  return [
    {
      path: pages.first,
      title: about.title,
      body: [
        h('h1', about.title),
        ...(about.description === undefined ? [] : [h('p', { className: ['first'] }, about.description)]),
        h('h2', words.newest),
        showTitles(list.newest, lead),
      ],
      ...(about.description === undefined ? {} : { metas: [{ name: 'description', content: about.description }] }),
      links: [
        { rel: 'alternate', href: lead(feeds.first('json')), type: 'application/opds+json', title: 'OPDS 2.0' },
        {
          rel: 'alternate',
          href: lead(feeds.first('xml')),
          type: 'application/atom+xml;profile=opds-catalog;kind=navigation',
          title: 'OPDS 1.2',
        },
      ],
      data: describeCatalogue(about),
      modified: list.modified,
    },
    ...all.map(({ number, of, items }): CataloguePage => ({
      path: pages.all(number),
      title: of === 1 ? words.all : `${words.all}, ${words.page} ${number}`,
      body: [h('h1', words.all), showTitles(items, lead), ...(of === 1 ? [] : [showTurns(number, of, words, lead)])],
    })),
    {
      path: pages.newest,
      title: words.newest,
      body: [h('h1', words.newest), showTitles(list.newest, lead)],
    },
    ...kinds.flatMap((kind): CataloguePage[] =>
      list.allGroups[kind].length === 0
        ? []
        : [
            {
              path: pages.groups(kind),
              title: names[kind],
              body: [h('h1', names[kind]), listGroups(list.allGroups[kind], lead)],
            },
            ...list.allGroups[kind].map((group): CataloguePage => ({
              path: pages.group(group),
              title: group.name,
              body: [h('h1', group.name), ...showRegisters(group), showTitles(group.titles, lead)],
            })),
          ],
    ),
    ...(list.withdrawn.length === 0
      ? []
      : [
          {
            path: pages.withdrawn,
            title: words.withdrawn,
            body: [h('h1', words.withdrawn), showTitles(list.withdrawn, lead)],
          },
        ]),
    ...list.titles.map((title) => composeTitle(title, about, words, lead)),
  ];
}

type Lead = (to: string) => string;

/** Where one can go from every page. */
export function listWays(list: List, words: Words): readonly { readonly path: string; readonly name: string }[] {
  const names = groupWords(words);
  return [
    { path: pages.all(1), name: words.all },
    { path: pages.newest, name: words.newest },
    ...kinds
      .filter((kind) => list.allGroups[kind].length > 0)
      .map((kind) => ({ path: pages.groups(kind), name: names[kind] })),
    ...(list.withdrawn.length === 0 ? [] : [{ path: pages.withdrawn, name: words.withdrawn }]),
  ];
}

function describeCatalogue({ title, description, url, publisher, contact, language }: About): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    description,
    url,
    inLanguage: language,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher, email: contact },
  };
}

function showTitles(titles: readonly ListedTitle[], lead: Lead): Element {
  return h(
    'ul',
    { className: ['titles'] },
    titles.map((title, index) => {
      const { metadata, cover } = title;
      const authors = namesOf(metadata, 'aut');
      return h('li', [
        h('a', { href: lead(pages.title(title)) }, [
          // Its words stand below it.
          h('img', {
            src: lead(cover.path),
            alt: '',
            width: Math.round(cover.width),
            height: Math.round(cover.height),
            ...(index < 8 ? {} : { loading: 'lazy' }),
          }),
          h('span', { className: ['name'], lang: metadata.language }, metadata.title),
        ]),
        ...(authors.length === 0 ? [] : [h('span', { className: ['by'] }, joinNames(authors, metadata.language))]),
      ]);
    }),
  );
}

function showTurns(number: number, of: number, words: Words, lead: Lead): Element {
  return h('nav', { ariaLabel: words.page }, [
    h(
      'ol',
      { className: ['groups'] },
      Array.from({ length: of }, (_, index) =>
        h('li', [
          h(
            'a',
            { href: lead(pages.all(index + 1)), ...(index + 1 === number ? { ariaCurrent: 'page' } : {}) },
            `${words.page} ${index + 1}`,
          ),
        ]),
      ),
    ),
  ]);
}

function listGroups(groups: readonly Group[], lead: Lead): Element {
  return h(
    'ul',
    { className: ['groups'] },
    groups.map((group) =>
      h('li', [h('a', { href: lead(pages.group(group)) }, group.sortAs), ` (${group.titles.length})`]),
    ),
  );
}

/** Where registers know a person. */
function showRegisters({ kind, name, titles }: Group): Element[] {
  if (kind !== 'person') return [];
  const addresses = new Set(
    titles.flatMap(({ people }) => people.filter((one) => one.name === name).flatMap((one) => one.addresses)),
  );
  return addresses.size === 0
    ? []
    : [
        h(
          'ul',
          [...addresses].map((address) => h('li', [h('a', { href: address }, address)])),
        ),
      ];
}

function composeTitle(title: ListedTitle, about: About, words: Words, lead: Lead): CataloguePage {
  const { metadata, cover, chapters, withdrawn, people } = title;
  const { subtitle, description, language } = metadata;
  const own = { lang: language };
  const authors = people.filter(({ role }) => role === 'aut');
  const accessible = title.editions.find(({ accessibility }) => accessibility !== undefined)?.accessibility;
  return {
    path: pages.title(title),
    title: [metadata.title, ...authors.slice(0, 1).map(({ name }) => name)].join(' – '),
    body: [
      h('p', { className: ['title-cover'] }, [
        h('img', {
          src: lead(cover.path),
          alt: cover.alt === '' ? `${words.cover}: ${metadata.title}` : cover.alt,
          width: Math.round(cover.width),
          height: Math.round(cover.height),
        }),
      ]),
      h('h1', own, metadata.title),
      ...(subtitle === undefined ? [] : [h('p', { className: ['subtitle'], ...own }, subtitle)]),
      ...(people.length === 0 ? [] : [showPeople(title, lead)]),
      ...(withdrawn === undefined
        ? []
        : [
            h('p', { className: ['withdrawn-note'] }, [
              h(
                'strong',
                `${words.withdrawn}${withdrawn.date === undefined ? '' : `, ${sayDay(withdrawn.date, words)}`}: `,
              ),
              withdrawn.reason,
            ]),
          ]),
      ...(description === undefined ? [] : [h('p', { className: ['first'], ...own }, description)]),
      ...(withdrawn === undefined ? showEditions(title, words, lead) : []),
      ...showFacts(title, words, lead),
      ...(chapters.length === 0
        ? []
        : [
            h('h2', words.contents),
            h(
              'ol',
              own,
              chapters.map((chapter) => h('li', chapter)),
            ),
          ]),
      ...(accessible === undefined
        ? []
        : [
            h('h2', words.accessibility),
            h('p', { className: ['first'], lang: accessible.summary.language }, accessible.summary.text),
          ]),
      ...showVersions(title, words),
      ...showRecords(title, words, lead),
    ],
    ...(description === undefined ? {} : { metas: [{ name: 'description', content: description }] }),
    ...(about.url === undefined
      ? {}
      : { links: [{ rel: 'canonical', href: leadFrom(pages.title(title), about)(pages.title(title)) }] }),
    data: describeTitle(title, about),
    modified: metadata.modified,
  };
}

function describeTitle(title: ListedTitle, about: About): unknown {
  const lead = leadFrom(pages.title(title), about);
  const { '@context': _context, ...described } = title.description;
  return {
    '@context': 'https://schema.org',
    ...described,
    ...(about.url === undefined ? {} : { mainEntityOfPage: lead(pages.title(title)), image: lead(title.cover.path) }),
    version: String(title.version.number),
    ...(title.withdrawn === undefined ? {} : { creativeWorkStatus: 'Withdrawn' }),
  };
}

function showPeople({ people }: ListedTitle, lead: Lead): Element {
  const once = people.filter((one, index) => people.findIndex(({ slug }) => slug === one.slug) === index);
  return h('p', { className: ['byline'] }, [
    ...once.flatMap(({ name, slug }, index) => [
      ...(index === 0 ? [] : [', ']),
      h('a', { href: lead(pages.group({ kind: 'person', slug })) }, name),
    ]),
  ]);
}

function showEditions(title: ListedTitle, words: Words, lead: Lead): ElementContent[] {
  if (title.editions.length === 0) return [];
  return [
    h('h2', words.editions),
    h(
      'ul',
      title.editions.map((edition) => {
        const offer = title.offers.get(edition) ?? { kind: 'plain' };
        const name = edition.edition.toUpperCase();
        const facts = [
          sayBytes(edition.bytes),
          ...(edition.pages === undefined ? [] : [`${edition.pages} ${words.pages}`]),
          ...sayOffer(offer, words),
        ].join(', ');
        return h('li', [
          offer.kind === 'open' || offer.kind === 'plain'
            ? h('a', { href: lead(edition.path), type: edition.mediaType }, `${name}: ${title.metadata.title}`)
            : name,
          ` (${facts})`,
        ]);
      }),
    ),
  ];
}

function sayOffer(offer: Offer, words: Words): string[] {
  if (offer.kind === 'buy') return offer.prices.map(({ value, currency }) => `${value} ${currency}`);
  return offer.kind === 'later' ? [`${words.from} ${sayDay(offer.day, words)}`] : [];
}

function sayDay(day: string, { language }: Words): string {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(day) ? sayDate(day, language) : day;
}

function showFacts({ metadata }: ListedTitle, words: Words, lead: Lead): ElementContent[] {
  const { publisher, imprint, place, date, series, subjects, identifiers, rights, licence } = metadata;
  const names = groupWords(words);
  const nameOf = (kind: Group['kind'], name: string, groups: Lead): Element =>
    h(
      'a',
      { href: groups(name) },
      kind === 'series' && series?.position !== undefined ? `${name} ${series.position}` : name,
    );
  const groupPage =
    (kind: Group['kind']): Lead =>
    (name) =>
      lead(pages.group({ kind, slug: nameGroup(name) }));
  const rows: (readonly [string, readonly (string | ElementContent)[]])[] = [
    ...(publisher === undefined && imprint === undefined
      ? []
      : [[place ?? '', [[imprint, publisher].filter((one) => one !== undefined).join(', ')]] as const]),
    ...(date === undefined ? [] : [['', [h('time', { dateTime: date }, sayDay(date, words))]] as const]),
    ...(series === undefined ? [] : [[names.series, [nameOf('series', series.name, groupPage('series'))]] as const]),
    ...(subjects.length === 0
      ? []
      : [
          [
            names.subject,
            subjects.flatMap(({ label }, index) => [
              ...(index === 0 ? [] : [', ']),
              nameOf('subject', label, groupPage('subject')),
            ]),
          ] as const,
        ]),
    ...identifiers
      .filter(({ scheme }) => scheme === 'isbn' || scheme === 'doi' || scheme === 'issn')
      .map(
        ({ scheme, value, edition }) =>
          [
            `${scheme.toUpperCase()}${edition === undefined ? '' : ` (${edition.toUpperCase()})`}`,
            [scheme === 'doi' ? h('a', { href: `https://doi.org/${encodeURI(value)}` }, value) : value],
          ] as const,
      ),
    ...(rights === undefined && licence === undefined
      ? []
      : [
          [
            '©',
            [
              ...(rights === undefined ? [] : [`${rights.replace(/^©\s*/u, '')} `]),
              ...(licence === undefined
                ? []
                : [
                    licence.url === undefined
                      ? licence.name
                      : h('a', { rel: 'license', href: licence.url }, licence.name),
                  ]),
            ],
          ] as const,
        ]),
  ];
  if (rows.length === 0) return [];
  return [
    h(
      'ul',
      { className: ['title-facts'] },
      rows.map(([name, value]) => h('li', [...(name === '' ? [] : [`${name}: `]), ...value])),
    ),
  ];
}

function showVersions({ versions }: ListedTitle, words: Words): ElementContent[] {
  if (versions.length < 2) return [];
  return [
    h('h2', words.versions),
    h(
      'ul',
      versions
        .toReversed()
        .map(({ number, date, changes }) =>
          h('li', [
            `${words.version} ${number}, `,
            h('time', { dateTime: date }, sayDay(date.slice(0, 10), words)),
            ...(changes.length === 0 ? [] : [`. ${words.changed}: ${changes.join(', ')}`]),
          ]),
        ),
    ),
  ];
}

function showRecords({ records, slug }: ListedTitle, words: Words, lead: Lead): ElementContent[] {
  if (records.length === 0) return [];
  return [
    h('h2', words.records),
    h(
      'ul',
      records.map((path) => h('li', [h('a', { href: lead(path) }, path.slice(slug.length + 1))])),
    ),
  ];
}
