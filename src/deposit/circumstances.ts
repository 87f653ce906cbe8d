/** What is otherwise here than it was where a deposit was made: why its editions may not come out the same. */
import { type Phrase, type PhraseValue, allOf, inEnglish, said } from '../report/index.ts';
import { isAtLeast } from '../model/index.ts';
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
): readonly Phrase[] {
  const { octavo, node, browser, fonts } = recipe;
  const told: Phrase[] = [];
  if (octavo !== here.octavo) told.push(said`It was made by Octavo ${octavo}, and here is ${here.octavo}`);
  if (browser !== undefined && browser !== here.browser)
    told.push(said`It was printed by ${browser}, and here is ${here.browser ?? said`no browser`}`);
  if (!isAtLeast(here.node, node)) told.push(said`It was made with Node.js ${node}, and here is ${here.node}`);
  for (const name of new Set([...Object.keys(fonts), ...Object.keys(here.fonts)])) {
    if (Object.keys(fonts).length === 0 || fonts[name] === here.fonts[name]) continue;
    told.push(
      said`Of the fonts ${name} it has ${fonts[name] ?? said`none`}, and here is ${here.fonts[name] ?? said`none`}`,
    );
  }
  return packages.size === 0 || here.packages.size === 0
    ? told
    : [...told, ...comparePackages(packages, here.packages, new Set(Object.keys(fonts)))];
}

function comparePackages(
  then: Circumstances['packages'],
  now: Circumstances['packages'],
  told: ReadonlySet<string>,
): readonly Phrase[] {
  const write = (versions: readonly string[] = []): PhraseValue =>
    versions.length === 0 ? said`none` : allOf(versions);
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (name) => !told.has(name) && inEnglish(write(then.get(name))) !== inEnglish(write(now.get(name))),
  );
  const named = changed
    .slice(0, mostNamed)
    .map((name) => said`It was made with ${name} ${write(then.get(name))}, and here is ${write(now.get(name))}`);
  return changed.length > mostNamed
    ? [...named, said`${changed.length - mostNamed} other packages are others, too`]
    : named;
}
