/** Editions are made: those that tell the pages of print first, the others together. */
import { bookOf, type Edition, type EditionContext } from '../editions/index.ts';
import type { Artifact, Book, EditionName, PageMap } from '../model/index.ts';
import type { Spine } from '../prepress/index.ts';
import { Failure, said } from '../report/index.ts';
import type { Stopwatch } from '../system/index.ts';

export interface MadeEdition {
  readonly artifact: Artifact;
  readonly pageMap?: PageMap | undefined;
  /** Of the files for the printer. */
  readonly spine?: Spine;
  readonly milliseconds: number;
}

export interface Progress {
  /** Called with 0…1 and a word on what is going on. */
  readonly progress?: ((edition: EditionName, share: number, what: string) => void) | undefined;
  /** An edition is made; it is not on the shelf yet. */
  readonly finished?: ((made: MadeEdition) => void) | undefined;
}

/**
 * Whether any of the editions has a use for the browser: the start of one takes longer than an edition that
 * does without.
 */
export function needPress(editions: readonly Edition[], book: Book): boolean {
  return editions.some(
    ({ needs, usesPress }) => needs.press === 'must' || (needs.press === 'may' && (usesPress?.(book) ?? true)),
  );
}

/** @returns the editions in the order in which they were asked for */
export async function makeEditions(
  editions: readonly Edition[],
  context: Omit<EditionContext, 'progress' | 'pageMap'>,
  { progress, finished }: Progress,
  watch: Stopwatch,
): Promise<MadeEdition[]> {
  const make = async (edition: Edition, pageMap?: PageMap): Promise<MadeEdition> => {
    const from = watch.now();
    const { artifact, pageMap: own } = await edition.write({
      ...context,
      book: bookOf(context.book, edition.name),
      pageMap,
      progress: (share, what) => progress?.(edition.name, share, what),
    });
    const made = { artifact, pageMap: own, milliseconds: watch.now() - from };
    finished?.(made);
    return made;
  };
  const first = new Map<Edition, MadeEdition>();
  for (const edition of editions.filter(({ needs }) => needs.pages === 'gives'))
    first.set(edition, await make(edition));
  const pages = [...first.values()].find(({ pageMap }) => pageMap !== undefined)?.pageMap;
  const made = await Promise.all(
    editions.map(
      async (edition) => first.get(edition) ?? make(edition, edition.needs.pages === 'takes' ? pages : undefined),
    ),
  );
  assertPaths(made);
  return made;
}

/** @throws Failure where one edition would lie on another */
function assertPaths(made: readonly MadeEdition[]): void {
  const owners = new Map<string, EditionName>();
  for (const { artifact } of made) {
    for (const { path } of [artifact, ...(artifact.files ?? [])]) {
      const owner = owners.get(path);
      if (owner !== undefined)
        throw new Failure(3, said`The editions ${owner} and ${artifact.edition} would both be ${path}`, {
          rule: 'plug-in-failed',
        });
      owners.set(path, artifact.edition);
    }
  }
}
