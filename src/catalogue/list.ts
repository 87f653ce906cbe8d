/** The one list of titles that pages and feeds are written from, and what they are grouped by. */
import { type Contributor, type Price, makeUuid, slugOf } from '../model/index.ts';
import { authorityAddress, isOpen } from '../records/index.ts';
import { createHash } from 'node:crypto';
import type { KnownTitle, State, Version } from './state.ts';
import type { Title, TitleEdition } from './title.ts';

/** How a reader comes by an edition: freely, for money, from a day on, or nobody says. */
export type Offer =
  | { readonly kind: 'open' | 'plain' }
  | { readonly kind: 'buy'; readonly prices: readonly NonNullable<Price['amount']>[] }
  | { readonly kind: 'later'; readonly day: string };

export interface ListedTitle extends Title {
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly withdrawn: KnownTitle['withdrawn'];
  readonly people: readonly Person[];
  readonly offers: ReadonlyMap<TitleEdition, Offer>;
}

export interface Person extends Pick<Contributor, 'name' | 'fileAs' | 'role'> {
  /** Where a register knows them. */
  readonly addresses: readonly string[];
  /** Of the group of what they made. */
  readonly slug: string;
}

/** Titles that have something in common. */
export interface Group {
  readonly kind: 'series' | 'subject' | 'person' | 'language';
  readonly name: string;
  readonly sortAs: string;
  /** Of its page and its feed; from its name alone, so that it never changes. */
  readonly slug: string;
  readonly titles: readonly ListedTitle[];
}

type Groups = Readonly<Record<Group['kind'], readonly Group[]>>;

export interface List {
  /** By the names under which they are sorted. */
  readonly titles: readonly ListedTitle[];
  /** What can be had; without what was withdrawn. */
  readonly current: readonly ListedTitle[];
  /** The newest first. */
  readonly newest: readonly ListedTitle[];
  readonly withdrawn: readonly ListedTitle[];
  /** Of what can be had. */
  readonly groups: Groups;
  /** Of all titles: their pages stay where they are. */
  readonly allGroups: Groups;
  /** The latest instant of all of them. */
  readonly modified: string;
  readonly uuid: string;
}

/** How many are new. */
const mostNew = 24;

/** @param speaker language of the catalogue: in it languages are named */
export function listTitles(titles: readonly Title[], state: State, name: string, speaker: string): List {
  const all = titles.flatMap((title): ListedTitle[] => {
    const known = state.titles[title.slug];
    const version = known?.versions.at(-1);
    if (known === undefined || version === undefined) return [];
    return [
      {
        ...title,
        version,
        versions: known.versions,
        withdrawn: known.withdrawn,
        people: listPeople(title),
        offers: new Map(title.editions.map((edition) => [edition, offerOf(title, edition)])),
      },
    ];
  });
  const sorted = all.toSorted((a, b) => order(sortName(a), sortName(b)) || order(a.slug, b.slug));
  const current = sorted.filter(({ withdrawn }) => withdrawn === undefined);
  return {
    titles: sorted,
    current,
    newest: current.toSorted((a, b) => order(dateOf(b), dateOf(a))).slice(0, mostNew),
    withdrawn: sorted.filter(({ withdrawn }) => withdrawn !== undefined),
    groups: groupAll(current, speaker),
    allGroups: groupAll(sorted, speaker),
    modified: all.reduce(
      (latest, { metadata }) => (metadata.modified > latest ? metadata.modified : latest),
      '1980-01-01T00:00:00Z',
    ),
    uuid: makeUuid(`catalogue:${name}`),
  };
}

function groupAll(titles: readonly ListedTitle[], speaker: string): Groups {
  return {
    series: groupBy(titles, 'series', ({ metadata: { series } }) => (series === undefined ? [] : [series.name])),
    subject: groupBy(titles, 'subject', ({ metadata: { subjects } }) => subjects.map(({ label }) => label)),
    person: groupPeople(titles),
    language: groupLanguages(titles, speaker),
  };
}

/** Known by their tags, whatever they are called. */
function groupLanguages(titles: readonly ListedTitle[], speaker: string): readonly Group[] {
  const names = new Intl.DisplayNames([speaker, 'en'], { type: 'language' });
  return groupBy(titles, 'language', ({ metadata: { language } }) => [language])
    .map((group) => {
      // Tags of nobody's but the writer's have no name of their own.
      const name = /^(?:und|x)(?:-|$)/u.test(group.name) ? group.name : (names.of(group.name) ?? group.name);
      return { ...group, name: name.charAt(0).toLocaleUpperCase(speaker) + name.slice(1), sortAs: name };
    })
    .toSorted((a, b) => order(plain(a.sortAs), plain(b.sortAs)) || order(a.slug, b.slug));
}

/** The same order on every machine: that of the code units, without marks and capitals. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function sortName({ metadata: { title, language } }: Title): string {
  const articles: Readonly<Record<string, RegExp>> = {
    en: /^(?:the|an?) /u,
    de: /^(?:der|die|das|eine?) /u,
    fr: /^(?:les? |la |l['’]|une? )/u,
    es: /^(?:el|los|las?|una?) /u,
    it: /^(?:il |lo |la |gli |le |i |l['’]|un[ao]? )/u,
    nl: /^(?:de|het|een) /u,
  };
  const article = articles[language.split('-')[0] ?? ''];
  return article === undefined ? plain(title) : plain(title).replace(article, '');
}

function dateOf({ metadata: { date, modified } }: Title): string {
  return date ?? modified.slice(0, 10);
}

const makers: ReadonlySet<string> = new Set(['aut', 'edt', 'trl', 'ill', 'com', 'win', 'aui', 'aft', 'pht', 'nrt']);

function listPeople({ metadata: { contributors } }: Title): readonly Person[] {
  return contributors
    .filter(({ role }) => makers.has(role))
    .map(({ name, fileAs, role, authorities = [] }) => ({
      name,
      fileAs,
      role,
      addresses: authorities.map(authorityAddress),
      slug: nameGroup(name),
    }));
}

function groupPeople(titles: readonly ListedTitle[]): readonly Group[] {
  const names = new Map(titles.flatMap(({ people }) => people.map(({ name, fileAs }) => [name, fileAs])));
  return groupBy(titles, 'person', ({ people }) => [...new Set(people.map(({ name }) => name))])
    .map((group) => ({ ...group, sortAs: names.get(group.name) ?? group.name }))
    .toSorted((a, b) => order(plain(a.sortAs), plain(b.sortAs)));
}

function groupBy(
  titles: readonly ListedTitle[],
  kind: Group['kind'],
  namesOf: (title: ListedTitle) => readonly string[],
): readonly Group[] {
  const groups = new Map<string, ListedTitle[]>();
  for (const title of titles) {
    for (const name of new Set(namesOf(title))) {
      const own = groups.get(name);
      if (own === undefined) groups.set(name, [title]);
      else own.push(title);
    }
  }
  return [...groups]
    .map(([name, own]) => ({
      kind,
      name,
      sortAs: name,
      slug: nameGroup(name),
      titles: kind === 'series' ? own.toSorted((a, b) => positionOf(a) - positionOf(b)) : own,
    }))
    .toSorted((a, b) => order(plain(a.name), plain(b.name)) || order(a.name, b.name));
}

/** Two names that would be spelled alike are told apart by a hash, whoever came first. */
export function nameGroup(name: string): string {
  const slug = slugOf(name);
  const isPlain = /^[\p{L}\p{N} -]+$/u.test(name) && plain(name) === slug.replaceAll('-', ' ');
  return isPlain ? slug : `${slug.slice(0, 60)}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;
}

function positionOf({ metadata: { series } }: Title): number {
  const position = Number(series?.position);
  return Number.isFinite(position) ? position : Number.MAX_SAFE_INTEGER;
}

function offerOf(title: Title, { edition }: TitleEdition): Offer {
  const { embargo, modified, prices = [] } = title.metadata;
  if (embargo !== undefined && embargo > modified.slice(0, 10)) return { kind: 'later', day: embargo };
  const own = prices.filter((price) => price.edition === edition);
  const said = own.length > 0 ? own : prices.filter((price) => price.edition === undefined);
  const amounts = said.flatMap(({ amount }) => amount ?? []);
  if (said.length > 0 && amounts.length === 0) return { kind: 'open' };
  if (amounts.length > 0) return { kind: 'buy', prices: amounts };
  return { kind: isOpen(title.metadata) ? 'open' : 'plain' };
}
