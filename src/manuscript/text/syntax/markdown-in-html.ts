/** `<div markdown="1">`: what stands in the element is Markdown (PHP Markdown Extra, kramdown). */
import type { Html, Root, RootContent } from 'mdast';
import { visit } from '../../../model/index.ts';

const element =
  /^\s{0,9}<([a-z][a-z0-9]{0,30})(?:\s[^<>]{0,500})?\smarkdown\s{0,9}=\s{0,9}["']?(?:1|block|span|true)["']?[^<>]{0,500}>/iu;

/** @param parse for the text between the tags */
export function markdownInHtml(tree: Root, parse: (text: string) => Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent === undefined || index === undefined || parent.type === 'paragraph') return;
    const parts = divide(node, parse);
    if (parts === undefined) return;
    parent.children.splice(index, 1, ...(parts as never[]));
    return index + parts.length;
  });
}

function divide(node: Html, parse: (text: string) => Root): RootContent[] | undefined {
  const [opening, name = ''] = element.exec(node.value) ?? [];
  if (opening === undefined) return undefined;
  const rest = node.value.slice(opening.length);
  const closing = new RegExp(String.raw`</${name}\s*>\s*$`, 'iu').exec(rest);
  const inside = closing === null ? rest : rest.slice(0, closing.index);
  if (inside.trim() === '') return undefined;
  const html = (value: string): Html => ({ ...node, value });
  const { children } = parse(inside);
  const { line = 1, offset = 0 } = node.position?.start ?? {};
  const lines = line + opening.split('\n').length - 2;
  for (const child of children) move(child, lines, offset + opening.length);
  return [html(opening), ...children, ...(closing === null ? [] : [html(closing[0])])];
}

/** To the places that it has in the file. */
function move(tree: RootContent, lines: number, offset: number): void {
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += offset;
    }
  });
}
