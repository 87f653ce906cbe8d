/** `| line` (https://pandoc.org/MANUAL.html#line-blocks) → `:::verse`, whose lines are the author's. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { defined, visit } from '../../../model/index.ts';

export function lineBlocksTransform(tree: Root, source: string): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined || !isLineBlock(paragraph, source)) return;
    const children = stanzasOf(paragraph);
    parent.children[index] = {
      type: 'containerDirective',
      name: 'verse',
      children,
      ...defined({ position: paragraph.position }),
    };
    return index + 1;
  });
}

/** Each line begins with a bar and a space or goes on with what is set in; none ends with one, as rows of tables do. */
function isLineBlock({ position }: Paragraph, source: string): boolean {
  const text = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (!/^\|(?: |\n|$)/u.test(text)) return false;
  const lines = text.split('\n').map((line) => line.replace(/^[ >]*(?=\|)/u, ''));
  return lines.every((line) => /^\|(?: |$)|^\s+\S/u.test(line)) && !lines.some((line) => /\S\s*\|\s*$/u.test(line));
}

/** A bar alone parts stanzas. Lines keep their places, by which verse knows how far they are set in. */
function stanzasOf({ children, position }: Paragraph): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const [index, node] of children.entries()) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    for (const [nth, piece] of node.value.split('\n').entries()) {
      if (nth > 0 && /^\s*\|/u.test(piece)) lines.push([]);
      else if (nth > 0) lines.at(-1)?.push({ type: 'text', value: ' ' });
      const value = nth > 0 || index === 0 ? piece.replace(/^\s*\| ?/u, '').trimStart() : piece;
      if (value !== '') lines.at(-1)?.push({ ...node, value });
    }
  }
  const stanzas: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.length === 0) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      const start = { line: (position?.start.line ?? 1) + index, column: 1 };
      open = { type: 'paragraph', children: [], position: { start, end: start } };
      stanzas.push(open);
    } else open.children.push({ type: 'break' });
    open.children.push(...line);
    const end = { line: (position?.start.line ?? 1) + index, column: 1 };
    open.position = { start: open.position?.start ?? end, end };
  }
  return stanzas;
}
