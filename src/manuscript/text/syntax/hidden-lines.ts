/**
 * Lines of Rust that rustdoc and mdBook run and do not show: those that begin with `# ` or are nothing but `#`; `##`
 * is a line that begins with one (https://rust-lang.github.io/mdBook/format/mdbook.html#hiding-code-lines).
 */
import type { Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';

const hidden = /^\s*#(?:\s|$)/u;
const escaped = /^(\s*)##/u;

/** Takes them out of the listings of a tree. */
export function hiddenLinesTransform(tree: Root): ForeignSign[] {
  const found: ForeignSign[] = [];
  visit(tree, 'code', (node) => {
    if (!/^(?:rust|rs)(?:[\s,{]|$)/iu.test(node.lang ?? '') || !node.value.includes('#')) return;
    const lines = node.value.split('\n');
    const shown = lines.filter((line) => !hidden.test(line));
    node.value = shown.map((line) => line.replace(escaped, '$1#')).join('\n');
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (shown.length < lines.length) found.push({ kind: 'hiddenLines', line, column });
  });
  return found;
}
