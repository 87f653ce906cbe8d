/** Which titles of a shelf are to be looked at, which are refused, and why the others are not. */
import { isMapping, isMarkdown } from '../model/index.ts';
import { matcherOf, type Shelf, type ShelvedTitle } from '../manuscript/index.ts';
import { allOf, said } from '../report/index.ts';
import type { State } from '../catalogue/index.ts';
import type { Changes } from '../system/index.ts';
import { type Row, refuse, rowWithout } from './row.ts';

export interface Choice {
  readonly chosen: readonly ShelvedTitle[];
  readonly others: readonly Row[];
}

/** Folders on the shelf that are no title's. */
const reserved: ReadonlySet<string> = new Set(['catalogue']);

/** What may stand at its address, and what may not; two that ask for one are both refused. */
export function assignAddresses({ titles, withdrawn }: Shelf, state: State): Choice {
  const bySlug = groupBySlug(titles);
  const addresses = new Map(
    Object.entries(state.titles).flatMap(([slug, { manuscript }]) => (withdrawn.has(slug) ? [] : [[manuscript, slug]])),
  );
  const chosen: ShelvedTitle[] = [];
  const others: Row[] = [];
  for (const title of titles) {
    const { slug, name } = title;
    const twins = (bySlug.get(slug) ?? []).filter((one) => one !== title);
    const earlier = addresses.get(name);
    if (withdrawn.has(slug)) others.push(rowWithout(title, 'withdrawn', withdrawn.get(slug)?.reason));
    else if (twins.length > 0)
      others.push(
        refuse(
          title,
          'slug-twice',
          said`${allOf([title, ...twins].map((one) => one.name))} would both be published as ${slug}`,
          said`Give one of them another slug: in its front matter or book.yaml.`,
        ),
      );
    else if (reserved.has(slug))
      others.push(
        refuse(
          title,
          'slug-twice',
          said`${slug} is the folder of the catalogue itself`,
          said`Give it another slug: in its front matter or book.yaml.`,
        ),
      );
    else if (earlier !== undefined && earlier !== slug)
      others.push(
        refuse(
          title,
          'slug-changed',
          said`It was published as ${earlier}, and would be ${slug} now`,
          said`Write slug: ${earlier} in it; or, if it is another title now, ${earlier}: with the reason under withdrawn: in shelf.yaml.`,
        ),
      );
    else chosen.push(title);
  }
  return { chosen, others };
}

function groupBySlug(titles: readonly ShelvedTitle[]): ReadonlyMap<string, readonly ShelvedTitle[]> {
  const groups = new Map<string, ShelvedTitle[]>();
  for (const title of titles) groups.set(title.slug, [...(groups.get(title.slug) ?? []), title]);
  return groups;
}

export interface Selection {
  /** Patterns of paths or slugs. */
  readonly only: readonly string[];
  readonly since: Changes | undefined;
  /** Rows of a run that was cut short. */
  readonly resumed: readonly unknown[];
}

export function select({ chosen, others }: Choice, { only, since, resumed }: Selection): Choice {
  const isNamed = only.length === 0 ? () => true : matcherOf(only);
  const isFresh = since === undefined ? () => true : freshness(chosen, since);
  const tried = new Map(
    resumed.flatMap((row) =>
      isMapping(row) && row['status'] === 'failed' ? [[row['name'], row as unknown as Row]] : [],
    ),
  );
  const selected: ShelvedTitle[] = [];
  const left: Row[] = [];
  for (const title of chosen) {
    const before = tried.get(title.name);
    if (!isNamed(title.name) && !isNamed(title.slug)) left.push(rowWithout(title, 'left', said`it was not named`));
    else if (!isFresh(title)) left.push(rowWithout(title, 'left', said`nothing of it has changed since then`));
    else if (before !== undefined) left.push(before);
    else selected.push(title);
  }
  return { chosen: selected, others: [...others, ...left] };
}

/**
 * A folder is fresh when a file in it is; a file when it is, or something beside it that is no title itself. What is
 * no title's, as shelf.yaml or a theme of the house, makes all of them fresh.
 */
function freshness(titles: readonly ShelvedTitle[], { paths }: Changes): (title: ShelvedTitle) => boolean {
  if (paths === 'all') return () => true;
  const owners = new Map(titles.map((title) => [title.name, title]));
  const folders = new Map<string, ShelvedTitle[]>();
  for (const title of titles) {
    const folder = title.name.split('/').slice(0, -1).join('/');
    if (isMarkdown(title.name) && folder !== '') folders.set(folder, [...(folders.get(folder) ?? []), title]);
  }
  const fresh = new Set<ShelvedTitle>();
  for (const path of paths) {
    const parts = path.split('/');
    const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    const owner = above.map((one) => owners.get(one)).find((one) => one !== undefined);
    const beside =
      owner === undefined ? above.map((one) => folders.get(one)).find((one) => one !== undefined) : [owner];
    if (beside === undefined) return () => true;
    for (const title of beside) fresh.add(title);
  }
  return (title) => fresh.has(title);
}
