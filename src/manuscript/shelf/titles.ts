/** Which files and folders of a shelf are titles: those that its patterns name. */
import { join } from 'node:path';
import picomatch from 'picomatch';
import { isMarkdown } from '../../model/index.ts';
import { listTree } from '../../system/index.ts';
import type { Settings } from '../config/index.ts';

/** What titles have in common. */
export interface Common {
  readonly defaults: Settings;
  /** Name or folder. */
  readonly theme?: string;
}

export interface Group extends Common {
  readonly patterns: readonly string[];
}

export interface Title extends Common {
  readonly manuscript: string;
  readonly name: string;
}

/**
 * A folder that is named is one title, whatever is in it. What several groups name has what the last says.
 * @param except a folder that is left out
 * @param tellIdle is told of a pattern that names nothing
 */
export async function findTitles(
  folder: string,
  groups: readonly Group[],
  except: string,
  tellIdle: (pattern: string) => void,
): Promise<readonly Title[]> {
  const { files, folders } = await listTree(folder, except);
  const candidates = [...folders, ...files.filter(isMarkdown)];
  const found = new Map<string, Common>();
  const unwanted = groups.flatMap(({ patterns }) => patterns).filter((pattern) => pattern.startsWith('!'));
  const isUnwanted = unwanted.length === 0 ? () => false : matcherOf(unwanted.map((pattern) => pattern.slice(1)));
  for (const { patterns, ...common } of groups) {
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
      const isNamed = matcherOf([pattern]);
      const named = candidates.filter((path) => isNamed(path) && !isUnwanted(path));
      if (named.length === 0) tellIdle(pattern);
      for (const path of named) found.set(path, common);
    }
  }
  const isWithin = (path: string): boolean =>
    path.split('/').some((_, index, parts) => index > 0 && found.has(parts.slice(0, index).join('/')));
  return [...found]
    .filter(([path]) => !isWithin(path))
    .map(([name, common]) => ({ manuscript: join(folder, name), name, ...common }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By the patterns that shells know: `*`, `**`, `?`, `{a,b}`. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => picomatch(pattern.replace(/^\.\//u, '').replace(/\/$/u, '')));
  return (path) => matchers.some((isMatch) => isMatch(path));
}
