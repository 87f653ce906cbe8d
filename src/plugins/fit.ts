/** Plug-ins among Octavo's own: the tables of both, one after the other. Whatever a plug-in does is done under its name. */
import type { Root as MarkdownRoot } from 'mdast';
import type { PluggableList } from 'unified';
import type { Check, Edition, Press } from '../editions/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import type { Plugin } from '../plugin.ts';
import { type Phrase, type Report, said } from '../report/index.ts';
import type { FileContext, TreeTransform } from '../transforms/index.ts';
import { drawCode } from './drawings.ts';
import { atFault, runLong } from './failing.ts';
import { assertPlugins } from './shape.ts';
import { fromRehype, transformMarkdown } from './trees.ts';
import { transformBook } from './whole-book.ts';

export interface Fitted {
  /** Octavo's own, then those of plug-ins. */
  readonly editions: readonly Edition[];
  /** New syntax for the parser. */
  readonly syntax: PluggableList;
  readonly changeMarkdown: (
    tree: MarkdownRoot,
    context: Pick<FileContext, 'file' | 'source' | 'report'>,
  ) => MarkdownRoot;
  /** They come before Octavo's own. */
  readonly trees: readonly TreeTransform[];
  /** @param openPress the browser, for what draws in it */
  readonly changeBook: (book: Book, report: Report, openPress: () => Promise<Press | undefined>) => Promise<Book>;
  readonly checks: readonly Check[];
}

/** @throws Failure usage where something is no plug-in, or takes a name that is taken */
export function fitPlugins(own: readonly Edition[], plugins: readonly Plugin[]): Fitted {
  assertPlugins(
    plugins,
    own.map(({ name }) => name),
  );
  return {
    editions: [...own, ...plugins.flatMap(({ name, editions = [] }) => editions.map((one) => guard(one, name)))],
    syntax: plugins.flatMap(({ remark = [] }) => remark),
    changeMarkdown: (tree, context) =>
      plugins.reduce(
        (changed, { name, remark = [] }) =>
          remark.length === 0 ? changed : transformMarkdown(changed, context, name, remark),
        tree,
      ),
    trees: plugins.flatMap(({ name, rehype = [] }) => (rehype.length === 0 ? [] : [fromRehype(name, rehype)])),
    changeBook: async (book, report, openPress) =>
      transformBook(
        await drawCode(book, plugins, report, openPress),
        plugins.flatMap(({ name, book: transforms = [] }) =>
          transforms.map((transform) => ({ plugin: name, transform })),
        ),
        report,
      ),
    checks: plugins.flatMap(({ name, checks = [] }) => checks.map((check) => guardCheck(check, name))),
  };
}

function guard(edition: Edition, plugin: string): Edition {
  return {
    ...edition,
    checks: (edition.checks ?? []).map((check) => guardCheck(check, plugin)),
    write: async (context) => {
      const written = await runLong(plugin, said`on the edition ${edition.name}`, async () => edition.write(context));
      assertArtifact(written, edition, context.book.slug, plugin);
      return written;
    },
  };
}

function guardCheck(check: Check, plugin: string): Check {
  return async (finished, report) => runLong(plugin, said`while it checked`, async () => check(finished, report));
}

/** @throws Failure where there is nothing that can be put on the shelf */
function assertArtifact(written: unknown, { name }: Edition, slug: string, plugin: string): void {
  const { artifact } = Object(written) as { readonly artifact?: Partial<Artifact> };
  const wrong = (what: Phrase): Error =>
    atFault(plugin, said`makes of the edition ${name} nothing that can be kept: ${what}`);
  if (typeof artifact !== 'object') throw wrong(said`write gives no {artifact}`);
  if (artifact.edition !== name) throw wrong(said`artifact.edition is not “${name}”`);
  if (typeof artifact.mediaType !== 'string') throw wrong(said`artifact.mediaType is missing`);
  for (const { path, bytes } of [artifact, ...(artifact.files ?? [])]) {
    if (typeof path !== 'string' || !path.startsWith(`${slug}/`) || path.split('/').includes('..'))
      throw wrong(said`its path does not begin with “${slug}/”`);
    if (!(bytes instanceof Uint8Array)) throw wrong(said`its bytes are no Uint8Array`);
  }
}
