/**
 * Addresses without brackets that run into a command of LaTeX: GFM ends them at white space alone, and takes
 * `https://example.org).\index{Example` for one. No address has a backslash in it (RFC 3986, 2).
 */
import type { Link, Parents, Root, Text } from 'mdast';
import { visit } from '../../../model/index.ts';

export function bareAddressesTransform(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const [words] = node.children;
    if (parent === undefined || index === undefined || words?.type !== 'text' || node.children.length !== 1) return;
    const cut = words.value.indexOf('\\');
    if (cut > 0 && node.url.endsWith(words.value) && isBare(node, words))
      part(node, words, parent, index, lengthOf(words.value.slice(0, cut)));
  });
}

/** `<https://example.org/\\x>` says itself where it ends. */
function isBare({ position }: Link, { value }: Text): boolean {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0) === value.length;
}

/** Without the marks of the sentence around it, and brackets that nothing in it opens (GFM 0.29, 6.9). */
function lengthOf(address: string): number {
  let open = 0;
  for (const sign of address) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  let end = address.length;
  for (let last = address[end - 1] ?? ''; end > 0; last = address[end - 1] ?? '') {
    if (last === ')' && open < 0) open += 1;
    else if (!'?!.,:;*_~\'"'.includes(last)) break;
    end -= 1;
  }
  return end;
}

/** What stands behind it is text, and goes on into the text after it. */
function part(link: Link, words: Text, parent: Parents, index: number, length: number): void {
  const rest = words.value.slice(length);
  const { position } = link;
  const middle =
    position === undefined
      ? undefined
      : {
          line: position.start.line,
          column: position.start.column + length,
          offset: (position.start.offset ?? 0) + length,
        };
  link.url = link.url.slice(0, link.url.length - rest.length);
  words.value = words.value.slice(0, length);
  const next = parent.children[index + 1];
  const joins = next?.type === 'text';
  const text: Text = { type: 'text', value: `${rest}${joins ? next.value : ''}` };
  if (position !== undefined && middle !== undefined) {
    text.position = { start: middle, end: (joins ? next.position?.end : undefined) ?? position.end };
    link.position = { ...position, end: middle };
    if (words.position !== undefined) words.position = { ...words.position, end: middle };
  }
  parent.children.splice(index + 1, joins ? 1 : 0, text as never);
}
