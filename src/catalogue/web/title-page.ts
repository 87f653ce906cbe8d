/** The page of a title: what it is, where it can be had, its versions. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { sayDate } from '../../model/index.ts';
import { sayBytes } from '../../report/index.ts';
import { leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import { type Group, type ListedTitle, nameGroup, type Offer } from '../list.ts';
import { groupWords, type Words } from '../words.ts';
import type { CataloguePage } from './page.ts';

type Lead = (to: string) => string;

export function composeTitle(title: ListedTitle, about: About, words: Words, lead: Lead): CataloguePage {
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
  const { '@context': _context, encoding, ...described } = title.description;
  return {
    '@context': 'https://schema.org',
    ...described,
    ...(title.withdrawn === undefined && encoding !== undefined ? { encoding } : {}),
    ...(about.url === undefined ? {} : { mainEntityOfPage: lead(pages.title(title)), image: lead(title.cover.path) }),
    version: String(title.version.number),
    ...(title.withdrawn === undefined ? {} : { creativeWorkStatus: 'Withdrawn' }),
  };
}

function showPeople({ people }: ListedTitle, lead: Lead): Element {
  const once = people.filter((one, index) => people.findIndex(({ slug }) => slug === one.slug) === index);
  return h('p', { className: ['first'] }, [
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
      rows.map(([name, value]) => h('li', [...(name === '' ? [] : [name === '©' ? '© ' : `${name}: `]), ...value])),
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
