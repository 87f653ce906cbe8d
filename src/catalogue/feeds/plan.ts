/** Which feeds there are, and how one leads to another: the same in both forms of OPDS. */
import { feeds } from '../addresses.ts';
import type { Group, List, ListedTitle } from '../list.ts';
import { part } from './paging.ts';

export type FeedWords = Readonly<Record<Group['kind'] | 'all' | 'newest' | 'withdrawn', string>>;

/** A way to another feed. */
export interface Way {
  readonly to: string;
  readonly title: string;
  readonly rel: string;
  /** What is behind it: more ways, or titles. */
  readonly leadsTo: 'ways' | 'titles';
  readonly count?: number;
}

export interface PlannedFeed {
  readonly path: string;
  readonly title: string;
  /** A feed has ways or titles. */
  readonly ways?: readonly Way[];
  readonly titles?: readonly ListedTitle[];
  readonly count?: number;
  /** Of a list in several parts: which one it is, and the others. */
  readonly part?: { readonly number: number; readonly turns: readonly Pick<Way, 'rel' | 'to'>[] };
  /** Groups of what it has. */
  readonly facets?: readonly { readonly title: string; readonly ways: readonly Way[] }[];
}

const subsection = 'subsection';

/** Facets that are offered of a kind, the largest first. */
const mostFacets = 50;

export function planFeeds(list: List, title: string, words: FeedWords, ending: string): readonly PlannedFeed[] {
  const kinds = (['series', 'subject', 'person', 'language'] as const).filter((kind) => list.groups[kind].length > 0);
  const hasTitles = list.current.length > 0;
  const first: PlannedFeed = {
    path: feeds.first(ending),
    title,
    count: list.current.length,
    ways: [
      ...(hasTitles
        ? ([
            { to: feeds.all(ending), title: words.all, rel: subsection, leadsTo: 'titles' },
            {
              to: feeds.newest(ending),
              title: words.newest,
              rel: 'http://opds-spec.org/sort/new',
              leadsTo: 'titles',
            },
          ] as const)
        : []),
      ...kinds.map((kind): Way => ({
        to: feeds.groups(kind, ending),
        title: words[kind],
        rel: subsection,
        leadsTo: 'ways',
      })),
      ...(list.withdrawn.length === 0
        ? []
        : [{ to: feeds.withdrawn(ending), title: words.withdrawn, rel: subsection, leadsTo: 'titles' } as const]),
    ],
  };
  return [
    first,
    ...(hasTitles
      ? [...planAll(list, words, ending), { path: feeds.newest(ending), title: words.newest, titles: list.newest }]
      : []),
    ...kinds.flatMap((kind) => [
      {
        path: feeds.groups(kind, ending),
        title: words[kind],
        ways: list.groups[kind].map((group) => leadTo(group, ending)),
      },
      ...list.groups[kind].flatMap((group) =>
        planTitles(group.name, group.titles, (number) => feeds.group(group, ending, number)),
      ),
    ]),
    ...(list.withdrawn.length === 0
      ? []
      : [{ path: feeds.withdrawn(ending), title: words.withdrawn, titles: list.withdrawn }]),
  ];
}

function planAll(list: List, words: FeedWords, ending: string): readonly PlannedFeed[] {
  const facets = (['language', 'subject', 'series'] as const).flatMap((kind) => {
    const groups = list.groups[kind];
    if (groups.length < 2) return [];
    const largest = groups.toSorted((a, b) => b.titles.length - a.titles.length).slice(0, mostFacets);
    return [{ title: words[kind], ways: largest.map((group) => leadTo(group, ending)) }];
  });
  return planTitles(words.all, list.current, (number) => feeds.all(ending, number)).map((feed) => ({
    ...feed,
    facets,
  }));
}

/** A list of titles, in as many feeds as it takes. */
function planTitles(
  title: string,
  titles: readonly ListedTitle[],
  address: (number: number) => string,
): readonly PlannedFeed[] {
  return part(titles).map(({ number, of, items }) => {
    const turn = (rel: string, to: number): Pick<Way, 'rel' | 'to'> => ({ rel, to: address(to) });
    return {
      path: address(number),
      title,
      titles: items,
      count: titles.length,
      ...(of === 1
        ? {}
        : {
            part: {
              number,
              turns: [
                ...(number > 1 ? [turn('first', 1), turn('previous', number - 1)] : []),
                ...(number < of ? [turn('next', number + 1), turn('last', of)] : []),
              ],
            },
          }),
    };
  });
}

function leadTo(group: Group, ending: string): Way {
  return {
    to: feeds.group(group, ending),
    title: group.name,
    rel: subsection,
    leadsTo: 'titles',
    count: group.titles.length,
  };
}
