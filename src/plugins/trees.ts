/** Plug-ins of remark and rehype on the trees of a file. */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { visit } from '../model/index.ts';
import { parseRawNodes, sanitiseTree } from '../markup/index.ts';
import { type Report, said } from '../report/index.ts';
import type { FileContext, TreeTransform } from '../transforms/index.ts';
import { atFault, run } from './failing.ts';

/** The tree of a file's Markdown as the remark plug-ins leave it. */
export function transformMarkdown(
  tree: MarkdownRoot,
  context: Pick<FileContext, 'file' | 'source' | 'report'>,
  plugin: string,
  list: PluggableList,
): MarkdownRoot {
  const changed = transform(tree, context, plugin, list);
  if (changed.type !== 'root')
    throw atFault(plugin, said`made of ${context.file} something that is no tree of Markdown`);
  return changed as MarkdownRoot;
}

/**
 * Rehype plug-ins as a transform of Octavo's. What they leave is HTML like an author's: HTML in letters is
 * parsed, and what may not stand in an edition is taken out, with a message.
 */
export function fromRehype(plugin: string, list: PluggableList): TreeTransform {
  return (tree, context) => {
    const changed = transform(tree, context, plugin, list);
    if (changed.type !== 'root') throw atFault(plugin, said`made of ${context.file} something that is no tree of HTML`);
    let hasHtml = false;
    const root = changed as Root;
    visit(root, 'raw', () => void (hasHtml = true));
    const whole = hasHtml ? parseRawNodes(root) : root;
    tree.children = sanitiseTree(whole, context.file, context.report).children;
  };
}

function transform(
  tree: Root | MarkdownRoot,
  { file, source, report }: Pick<FileContext, 'file' | 'source' | 'report'>,
  plugin: string,
  list: PluggableList,
): { readonly type: string } {
  const about = new VFile({ value: source, path: file });
  const changed = run(plugin, said`on ${file}`, () => {
    try {
      // Plug-ins of either kind are given trees of that kind.
      return unified().use(list).runSync(tree, about);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('finished async')) throw error;
      throw atFault(
        plugin,
        said`takes its time with the tree of a file (it is asynchronous); let it work on the whole book`,
      );
    }
  });
  passOn(about, file, plugin, report);
  return changed;
}

/** What it has to say (`file.message()`) is said to the author. */
function passOn({ messages }: VFile, file: string, plugin: string, report: Report): void {
  for (const { reason, line, column, note, fatal } of messages) {
    const rule = fatal === true ? 'plug-in-error' : fatal === undefined ? 'plug-in-info' : 'plug-in-warning';
    report.add(rule, said`${plugin}: ${reason}`, { file, line, column }, note);
  }
}
