/**
 * `H~2~O` and `2^nd^`, as Pandoc has them: nothing white stands between the marks
 * (https://pandoc.org/MANUAL.html#superscripts-and-subscripts). `~~struck~~`, `~two words~` and notes stay what they are.
 */
import type { Delete, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../../model/index.ts';
import { joinPieces } from './text-pieces.ts';

const marks = { '^': 'sup', '~': 'sub' } as const;

export function subAndSupTransform(tree: Root, source: string): void {
  visit(tree, 'delete', (node) => {
    if (isSingle(node, source) && isScript(toString(node))) node.data = { ...node.data, hName: 'sub' };
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    if (!node.children.some((child) => child.type === 'text' && /[\^~]/u.test(child.value))) return;
    node.children = setScripts(node.children as PhrasingContent[]) as typeof node.children;
  });
}

/** One tilde on either side: GFM strikes through with one, too. */
function isSingle({ position }: Delete, source: string): boolean {
  const at = position?.start.offset;
  return at !== undefined && source[at] === '~' && source[at + 1] !== '~';
}

/** Without white space, and something that is read: no face of two carets. */
function isScript(text: string): boolean {
  return !/\s/u.test(text) && /[\p{L}\p{N}*+−†‡-]/u.test(text) && !text.includes('[');
}

/** One walk: a mark waits for the next one of its kind, until something white comes between. */
function setScripts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  let open: { readonly mark: '^' | '~'; readonly at: number; readonly after: string } | undefined;
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (node.type === 'break' || /\s/u.test(toString(node))) open = undefined;
      done.push(node);
      continue;
    }
    let before = '';
    for (const piece of node.value.split(/([\^~]+|\s+)/u)) {
      const mark = piece === '^' || piece === '~' ? piece : undefined;
      if (open !== undefined && open.mark === mark) {
        const inside = done.slice(open.at + 1);
        const words = inside.map((one) => toString(one)).join('');
        if (isScript(words) && (/[\p{L}\p{N}]/u.test(words) || /[\p{L}\p{N})]$/u.test(open.after))) {
          done.length = open.at;
          done.push({ type: 'emphasis', children: inside, data: { hName: marks[open.mark] } });
          open = undefined;
          before = '';
          continue;
        }
        open = undefined;
      } else if (mark !== undefined && open === undefined && !before.endsWith('[')) {
        open = { mark, at: done.length, after: before };
      } else if (piece !== '' && /^\s|[\^~]{2}/u.test(piece)) open = undefined;
      if (piece !== '') done.push({ ...node, value: piece });
      before = piece;
    }
  }
  return joinPieces(done);
}
