/** What a deposit says of its making, and what it cannot have. */
import { posix } from 'node:path';
import type { Circumstances, Making, ProfileName } from '../deposit/index.ts';
import { editions } from '../editions.ts';
import { type Book, defined } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';
import { listPackages, listThemes, nodeRange, nodeVersion, version } from '../system/index.ts';
import type { FontFace } from '../theme/index.ts';
import type { SessionOptions } from './options.ts';

/** How a library wants it. */
export interface DepositWishes {
  /** Absent: the bag. */
  readonly profiles?: readonly ProfileName[] | undefined;
  /** With an in-toto statement on where the editions come from. */
  readonly provenance?: boolean | undefined;
}

/** @param made what there is of it besides what was wished */
export async function describeMaking(
  { theme, trim, attachSource, printReady, wrap, grey, options, profile, plugins = [] }: SessionOptions,
  made: { readonly browser?: string | undefined; readonly fonts: readonly FontFace[] },
): Promise<Making> {
  // Those of Octavo's own editions are wishes by name, or are paths, which mean nothing elsewhere.
  const own = new Set(editions.flatMap((edition) => ('options' in edition ? Object.keys(edition.options) : [])));
  const given = Object.entries(options ?? {}).filter(([name, value]) => value !== undefined && !own.has(name));
  return {
    octavo: version,
    node: nodeRange,
    ...defined({ browser: made.browser, outputIntent: profile?.bytes }),
    wishes: defined({
      theme,
      trim,
      attachSource,
      printReady,
      wrap,
      grey,
      options: given.length === 0 ? undefined : Object.fromEntries(given),
    }),
    plugins: plugins.map(({ name }) => name),
    fonts: made.fonts,
    packages: await listPackages(),
  };
}

/** What the editions came from must be in the bag. */
export async function checkDepositable(
  { images, design, sources }: Book,
  { theme = design.theme }: SessionOptions,
  report: Report,
): Promise<void> {
  for (const source of new Set([...images.values()].map((image) => image.source ?? '')))
    if (/^(?:https?:)?\/\//iu.test(source))
      report.add(
        'deposit-remote',
        said`${source} is not in the manuscript, and one day will not be where it is now`,
        {},
        said`Save the picture in the folder of the manuscript, and name it there.`,
      );
  const isOwn = theme !== undefined && theme === design.theme && sources?.has(posix.join(theme, 'theme.json')) === true;
  if (theme !== undefined && !isOwn && !(await listThemes()).includes(theme))
    report.add(
      'deposit-theme',
      said`The theme ${theme} does not come with Octavo, and is not part of the manuscript`,
      {},
      said`Put its folder into that of the manuscript, and name it there: theme: my-theme.`,
    );
}

/** What a deposit would say of its making here. */
export async function describeCircumstances(made: {
  readonly browser?: string | undefined;
  readonly fonts: readonly FontFace[];
}): Promise<Circumstances> {
  const packages = made.fonts.flatMap((font) => font.package ?? []);
  return {
    octavo: version,
    node: nodeVersion,
    browser: made.browser,
    fonts: Object.fromEntries(packages.map((from) => [from.name, from.version])),
    packages: await listPackages(),
  };
}
