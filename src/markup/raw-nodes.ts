/** HTML that stands in a tree as letters becomes a part of it. */
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { visit } from '../model/index.ts';

/** The same tree with its HTML parsed and repaired. It costs more than all the rest: only for one that has HTML. */
export function parseRawNodes(tree: Root, file?: VFile): Root {
  completePlaces(tree);
  const whole = unified().use(rehypeRaw).runSync(tree, file);
  dropHalfPlaces(whole);
  return whole;
}

/** What was read by itself (a cell, the body of a directive) has no offsets in the source, and rehype-raw asks for some. */
function completePlaces(tree: Root): void {
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    position.start.offset ??= 0;
    position.end.offset ??= 0;
  });
}

/** What rehype-raw closes by itself at the end of a text has a place without a beginning: it has none. */
function dropHalfPlaces(tree: Root): void {
  visit(tree, (node) => {
    const { start, end }: { start?: unknown; end?: unknown } = node.position ?? {};
    if (node.position !== undefined && (start === undefined || end === undefined)) delete node.position;
  });
}
