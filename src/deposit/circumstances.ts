/** What is otherwise here than it was where a deposit was made: why its editions may not come out the same. */
import type { Recipe } from './recipe.ts';

export interface Circumstances {
  readonly octavo: string;
  /** The version that runs. */
  readonly node: string;
  readonly browser?: string | undefined;
  /** Versions of the packages of the fonts that were used, by name. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Of all packages; empty where nobody knows. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

/** Packages that are named; of others their number is said. */
const mostNamed = 8;

/** A sentence without a full stop for each. @param packages those of the deposit; empty: it does not say */
export function listDifferences(
  recipe: Recipe,
  packages: Circumstances['packages'],
  here: Circumstances,
): readonly string[] {
  const { octavo, node, browser, fonts } = recipe;
  const said: string[] = [];
  if (octavo !== here.octavo) said.push(`It was made by Octavo ${octavo}, and here is ${here.octavo}`);
  if (browser !== undefined && browser !== here.browser)
    said.push(`It was printed by ${browser}, and here is ${here.browser ?? 'no browser'}`);
  if (!isAtLeast(here.node, node)) said.push(`It was made with Node.js ${node}, and here is ${here.node}`);
  for (const name of new Set([...Object.keys(fonts), ...Object.keys(here.fonts)])) {
    if (Object.keys(fonts).length === 0 || fonts[name] === here.fonts[name]) continue;
    said.push(`Of the fonts ${name} it has ${fonts[name] ?? 'none'}, and here is ${here.fonts[name] ?? 'none'}`);
  }
  return packages.size === 0 || here.packages.size === 0
    ? said
    : [...said, ...comparePackages(packages, here.packages, new Set(Object.keys(fonts)))];
}

function comparePackages(
  then: Circumstances['packages'],
  now: Circumstances['packages'],
  told: ReadonlySet<string>,
): readonly string[] {
  const write = (versions: readonly string[] = []): string => versions.join(' and ') || 'none';
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (name) => !told.has(name) && write(then.get(name)) !== write(now.get(name)),
  );
  const named = changed
    .slice(0, mostNamed)
    .map((name) => `It was made with ${name} ${write(then.get(name))}, and here is ${write(now.get(name))}`);
  return changed.length > mostNamed
    ? [...named, `${changed.length - mostNamed} other packages are others, too`]
    : named;
}

/** @param range `>=20.12`; what is written in another way is not judged */
function isAtLeast(version: string, range: string): boolean {
  const least = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u
    .exec(range.trim())
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (least === undefined) return true;
  const parts = version.split('.').map(Number);
  const index = least.findIndex((part, place) => part !== (parts[place] ?? 0));
  return index === -1 || (parts[index] ?? 0) > (least[index] ?? 0);
}
