/**
 * Lines of code that comments in them mark: `// [!code highlight]` (VitePress), `// highlight-next-line`,
 * `highlight-start` and `highlight-end` (Docusaurus). The comments are syntax; in listings of Markdown they are text.
 */
import type { Root } from 'mdast';
import { visit } from '../../../model/index.ts';

const comment = String.raw`(?://|#|--|%|;|<!--|/\*|\{/\*)\s?`;
const close = String.raw`\s?(?:-->|\*/|\*/\})?\s*$`;
const own = new RegExp(
  String.raw`\s{0,9}${comment}\[!code (?:highlight|hl|focus|warning|error|\+\+|--)(?::(\d{1,4}))?\]${close}`,
  'u',
);
const whole = new RegExp(String.raw`^\s*${comment}highlight-(next-line|start|end)${close}`, 'u');

export function lineMarksTransform(tree: Root): void {
  visit(tree, 'code', (node) => {
    if (!/\[!code |highlight-(?:next-line|start)/u.test(node.value) || /^(?:md|mdx|markdown)\b/u.test(node.lang ?? ''))
      return;
    const { lines, marked } = readMarks(node.value.split('\n'));
    if (marked.length === 0) return;
    node.value = lines.join('\n');
    node.meta = `${node.meta ?? ''} hl_lines="${marked.join(',')}"`.trim();
    node.lang ??= 'text';
  });
}

function readMarks(source: readonly string[]): { readonly lines: string[]; readonly marked: number[] } {
  const lines: string[] = [];
  const marked: number[] = [];
  let left = 0;
  for (const line of source) {
    const command = whole.exec(line)?.[1];
    if (command !== undefined) {
      left = command === 'start' ? Infinity : command === 'end' ? 0 : 1;
      continue;
    }
    const mark = own.exec(line);
    if (mark !== null) left = Math.max(left, Number(mark[1] ?? 1));
    lines.push(mark === null ? line : line.slice(0, mark.index));
    if (left > 0) marked.push(lines.length);
    left -= 1;
  }
  return { lines, marked };
}
