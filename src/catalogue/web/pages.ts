/** The pages of a catalogue: titles, series, subjects, people. They are whole without a program; search is added. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { joinNames, namesOf } from '../../model/index.ts';
import { feeds, leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import { part } from '../feeds/paging.ts';
import type { Group, List, ListedTitle } from '../list.ts';
import { groupWords, type Words } from '../words.ts';
import type { CataloguePage } from './page.ts';
import { composeTitle } from './title-page.ts';

const kinds = ['series', 'subject', 'person'] as const;

export function composePages(about: About, list: List, words: Words): readonly CataloguePage[] {
  const lead = leadFrom(pages.first);
  const names = groupWords(words);
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
    ...pageTitles(words.all, list.current, words, (number) => pages.all(number)),
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
            ...list.allGroups[kind].flatMap((group) =>
              pageTitles(group.name, group.titles, words, (number) => pages.group(group, number), showRegisters(group)),
            ),
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
    { path: pages.all(), name: words.all },
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

/** A list of titles, on as many pages as it takes. @param before what stands above it on the first of them */
function pageTitles(
  name: string,
  titles: readonly ListedTitle[],
  words: Words,
  address: (number: number) => string,
  before: readonly Element[] = [],
): readonly CataloguePage[] {
  const lead = leadFrom(pages.first);
  return part(titles).map(({ number, of, items }) => ({
    path: address(number),
    title: number === 1 ? name : `${name}, ${words.page} ${number}`,
    body: [
      h('h1', name),
      ...(number === 1 ? before : []),
      showTitles(items, lead),
      ...(of === 1 ? [] : [showTurns(number, of, words, (to) => lead(address(to)))]),
    ],
  }));
}

function showTurns(number: number, of: number, words: Words, lead: (number: number) => string): Element {
  return h('nav', { ariaLabel: words.page }, [
    h(
      'ol',
      { className: ['groups'] },
      Array.from({ length: of }, (_, index) =>
        h('li', [
          h(
            'a',
            { href: lead(index + 1), ...(index + 1 === number ? { ariaCurrent: 'page' } : {}) },
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
