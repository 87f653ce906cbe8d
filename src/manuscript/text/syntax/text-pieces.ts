/** A text that syntax was looked for in, put together again. */
import type { Nodes } from 'mdast';

/** Pieces of one text that nothing came between are one text again. */
export function joinPieces<T extends Nodes>(nodes: readonly T[]): T[] {
  const joined: T[] = [];
  let pieces: string[] = [];
  const end = (): void => {
    const last = joined.at(-1);
    if (pieces.length > 1 && last?.type === 'text') joined[joined.length - 1] = { ...last, value: pieces.join('') };
    pieces = [];
  };
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node.position === last.position) {
      pieces.push(node.value);
    } else {
      end();
      joined.push(node);
      pieces = node.type === 'text' ? [node.value] : [];
    }
  }
  end();
  return joined;
}
