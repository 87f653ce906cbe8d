/** Which files and folders of a shelf are titles: those that its patterns name. */
import { join } from 'node:path';
import picomatch from 'picomatch';
import { isMarkdown } from '../../model/index.ts';
import { listTree } from '../../system/index.ts';
import type { Settings } from '../config/index.ts';

export interface Group {
  readonly patterns: readonly string[];
  readonly defaults: Settings;
}

export interface Title {
  readonly manuscript: string;
  readonly name: string;
  readonly defaults: Settings;
}

/**
 * A folder that is named is one title, whatever is in it. What several groups name has the defaults of the last.
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
  const found = new Map<string, Settings>();
  const unwanted = groups.flatMap(({ patterns }) => patterns).filter((pattern) => pattern.startsWith('!'));
  const isUnwanted = unwanted.length === 0 ? () => false : matcherOf(unwanted.map((pattern) => pattern.slice(1)));
  for (const { patterns, defaults } of groups) {
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
      const isNamed = matcherOf([pattern]);
      const named = candidates.filter((path) => isNamed(path) && !isUnwanted(path));
      if (named.length === 0) tellIdle(pattern);
      for (const path of named) found.set(path, defaults);
    }
  }
  const isWithin = (path: string): boolean =>
    path.split('/').some((_, index, parts) => index > 0 && found.has(parts.slice(0, index).join('/')));
  return [...found]
    .filter(([path]) => !isWithin(path))
    .map(([name, defaults]) => ({ manuscript: join(folder, name), name, defaults }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By the patterns that shells know: `*`, `**`, `?`, `{a,b}`. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => picomatch(pattern.replace(/^\.\//u, '').replace(/\/$/u, '')));
  return (path) => matchers.some((isMatch) => isMatch(path));
}
