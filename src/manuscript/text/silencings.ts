/** `<!-- octavo-ignore image-alt: an ornament -->`: messages that are not wanted at a place of the text. */
import type { Nodes, Parents, Root } from 'mdast';

export interface WrittenSilencing {
  /** As they were written. */
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly line: number;
  readonly column: number;
  /** The lines that it holds for; absent: the whole file. */
  readonly lines?: { readonly from: number; readonly to: number };
}

const command = /^\s*octavo-ignore(-file)?(?:\s+([^:]*))?(?::(.*))?$/su;

/** @param words of a comment */
export function isSilencing(words: string): boolean {
  return command.test(words);
}

/** In the order of the text. One holds for the block behind it, or for the one in which it stands. */
export function findSilencings(tree: Root): readonly WrittenSilencing[] {
  return walk(tree, undefined).toReversed();
}

/** From the end to the beginning: what stands behind a comment is known then, also behind several. */
function walk(parent: Parents, block: Nodes | undefined): WrittenSilencing[] {
  const found: WrittenSilencing[] = [];
  let behind: Nodes | undefined;
  for (const node of parent.children.toReversed()) {
    const own = node.type === 'html' ? readComments(node.value, node, block ?? behind) : [];
    if (own.length > 0) found.push(...own.toReversed());
    else behind = node;
    if ('children' in node) found.push(...walk(node, block ?? (isOfWords(node) ? node : undefined)));
  }
  return found;
}

/** A paragraph, a heading or a cell: a comment in it is about the whole of it. */
function isOfWords({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function readComments(html: string, { position }: Nodes, about: Nodes | undefined): WrittenSilencing[] {
  if (position === undefined) return [];
  return [...html.matchAll(/<!--(.*?)(?:-->|$)/gsu)].flatMap(({ 1: words = '', index }) => {
    const [all, whole, names = '', reason = ''] = command.exec(words) ?? [];
    if (all === undefined) return [];
    const before = html.slice(0, index).split('\n');
    const line = position.start.line + before.length - 1;
    const column = (before.length === 1 ? position.start.column : 1) + (before.at(-1) ?? '').length;
    const { start, end } = about?.position ?? { start: { line: 0 }, end: { line: 0 } };
    const rules = names.split(/[\s,]+/u).filter((name) => name !== '');
    return {
      rules,
      ...(reason.trim() === '' ? {} : { reason: reason.replace(/\s+/gu, ' ').trim() }),
      line,
      column,
      ...(whole === undefined ? { lines: { from: start.line, to: end.line } } : {}),
    };
  });
}
