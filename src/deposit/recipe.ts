/** How the editions of a deposit are made again: `source/versions.json`. */
import { defined, isMapping } from '../model/index.ts';
import { Failure, type Phrase, said } from '../report/index.ts';
import { placeEdition } from './payload/editions.ts';
import type { Deposit, Wishes } from './payload/making.ts';
import { nameContent, nameFolder } from './swhid.ts';

export interface Recipe {
  readonly octavo: string;
  /** A range. */
  readonly node: string;
  /** Name and version; absent: none was needed. */
  readonly browser?: string;
  /** In the order of their table. */
  readonly editions: readonly string[];
  /** Seconds since 1970. */
  readonly sourceDateEpoch: number;
  /** The file that is the manuscript; absent: the folder is. */
  readonly manuscript?: string;
  /** How the book is called where the manuscript does not say it. */
  readonly slug: string;
  readonly title?: string;
  readonly wishes: Wishes;
  readonly plugins: readonly string[];
  /** Versions of the packages of the fonts, by name; empty in deposits that did not say them yet. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** As it stands in the file. */
export function writeRecipe({ book, editions, making }: Deposit): unknown {
  const { octavo, node, browser, wishes, plugins, fonts } = making;
  const { modified, title } = book.metadata;
  const packages = fonts.flatMap((font) => (font.package === undefined ? [] : [font.package]));
  return {
    octavo,
    node,
    ...defined({ browser }),
    editions: editions.filter(({ kind }) => kind === undefined).map(({ edition }) => edition),
    sourceDateEpoch: Date.parse(modified) / 1000,
    modified,
    ...defined({ manuscript: book.file }),
    slug: book.slug,
    title,
    wishes: defined({ ...wishes }),
    plugins: [...plugins],
    // Of what anybody may look up by them: the file that says it cannot name its own folder.
    swhids: {
      'source/manuscript': nameFolder(book.sources ?? new Map()),
      ...Object.fromEntries(
        editions
          .flatMap((artifact) => placeEdition(artifact, book.slug))
          .map(({ path, bytes }) => [path, nameContent(bytes)] as const),
      ),
    },
    fonts: Object.fromEntries(
      packages.map(({ name, version }) => [name, version] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/**
 * @param slug what bag-info.txt calls the book: the first deposits did not say it here
 * @throws Failure rebuild-impossible
 */
export function readRecipe(text: string, slug: string): Recipe {
  const written = parse(text);
  const { octavo, node, browser, editions, sourceDateEpoch, manuscript, title, wishes, plugins, fonts } = written;
  if (typeof octavo !== 'string' || !isListOfTexts(editions) || typeof sourceDateEpoch !== 'number')
    throw impossible(said`versions.json does not say what the editions were made with`);
  const called = textOf(written['slug']) ?? slug;
  // It becomes the name of a folder.
  if (!/^[a-z\d-]{1,100}$/u.test(called)) throw impossible(said`versions.json has a name that no book is given`);
  return {
    octavo,
    node: typeof node === 'string' ? node : '',
    ...defined({ browser: textOf(browser), manuscript: textOf(manuscript), title: textOf(title) }),
    editions,
    sourceDateEpoch,
    slug: called,
    wishes: readWishes(isMapping(wishes) ? wishes : {}),
    plugins: isListOfTexts(plugins) ? plugins : [],
    fonts: Object.fromEntries(
      Object.entries(isMapping(fonts) ? fonts : {}).flatMap(([name, version]) =>
        typeof version === 'string' ? [[name, version] as const] : [],
      ),
    ),
  };
}

/** @param text packages.json */
export function readPackages(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(parse(text)).flatMap(([name, versions]) =>
      isListOfTexts(versions) ? [[name, versions] as const] : [],
    ),
  );
}

function readWishes(written: Readonly<Record<string, unknown>>): Wishes {
  const { theme, trim, attachSource, printReady, wrap, grey, options } = written;
  const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
  const given = Object.entries(isMapping(options) ? options : {}).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return defined({
    theme: textOf(theme),
    trim: textOf(trim),
    attachSource: flag(attachSource),
    printReady: flag(printReady),
    wrap: flag(wrap),
    grey: flag(grey),
    options: given.length === 0 ? undefined : Object.fromEntries(given),
  });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isMapping(value)) return value;
  } catch {
    // Said below.
  }
  throw impossible(said`the list of versions cannot be read`);
}

function impossible(why: Phrase): Failure {
  return new Failure(1, said`The editions cannot be made again: ${why}`, { rule: 'rebuild-impossible' });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
