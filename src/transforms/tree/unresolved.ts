/** What looks like syntax but refers to nothing: CommonMark shows it as text, the author should know. */
import { SKIP, visit } from '../../model/index.ts';
import { type Place, said } from '../../report/index.ts';
import type { FileContext, TreeTransform } from '../transform.ts';

export const unresolvedTransform: TreeTransform = (tree, context) => {
  visit(tree, (node) => {
    if (node.type === 'element' && ['pre', 'code', 'kbd', 'samp'].includes(node.tagName)) return SKIP;
    if (node.type !== 'text' || !node.value.includes('[')) return;
    for (const match of node.value.matchAll(/\[\^([^[\]\s]+)\]/gu)) {
      const label = match[1] ?? '';
      context.report.add(
        'note-undefined',
        said`Footnote [^${label}] has no note`,
        locate(match[0], node.position?.start, context),
        said`Write the note in a paragraph of its own: [^${label}]: text`,
      );
    }
    for (const match of node.value.matchAll(/\[[^[\]\n]+\]\[([^[\]\n]*)\]/gu)) {
      const label = match[1] === '' ? match[0].slice(1, -3) : (match[1] ?? '');
      context.report.add(
        'link-reference',
        said`Link reference [${label}] is not defined`,
        locate(match[0], node.position?.start, context),
        said`Add a line such as [${label}]: https://example.org, or write \\[ for a bracket.`,
      );
    }
    return undefined;
  });
};

/** Place of some words at or after a point: within the next lines of the source. */
function locate(words: string, from: { line: number; column: number } | undefined, context: FileContext): Place {
  if (from === undefined) return { file: context.file };
  const lines = context.source.split('\n');
  for (let line = from.line; line < from.line + 200 && line <= lines.length; line += 1) {
    const at = (lines[line - 1] ?? '').indexOf(words, line === from.line ? from.column - 1 : 0);
    if (at >= 0) return { file: context.file, line, column: at + 1 };
  }
  return { file: context.file, line: from.line, column: from.column };
}
