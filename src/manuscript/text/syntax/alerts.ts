/** `> [!NOTE]` (GitHub, https://docs.github.com/get-started/writing-on-github) and `> [!tip]- Title` (Obsidian) → `:::note[Title]` */
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { calloutNamed } from '../../../markup/index.ts';
import { defined, visit } from '../../../model/index.ts';

const sign = /^\s*\[!([a-z-]+)\][+-]?(?:[^\S\n]+|(?=\n)|$)/iu;

export function alertsTransform(tree: Root): void {
  visit(tree, 'blockquote', (quotation, index, parent) => {
    const alert = readAlert(quotation);
    if (alert !== undefined && parent !== undefined && index !== undefined) parent.children[index] = alert;
  });
}

/** The sign is no word. */
export function withoutAlert(text: string): string {
  const name = sign.exec(text)?.[1];
  return name === undefined || calloutNamed(name) === undefined ? text : text.replace(sign, '');
}

function readAlert({ children, position }: Blockquote): ContainerDirective | undefined {
  const [paragraph, ...others] = children;
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return undefined;
  const [whole, name = ''] = sign.exec(first.value) ?? [];
  if (whole === undefined || calloutNamed(name) === undefined) return undefined;
  const [title, text] = cutAtLineEnd([
    { ...first, value: first.value.slice(whole.length) },
    ...paragraph.children.slice(1),
  ]);
  const label: Paragraph = {
    ...paragraph,
    children: title,
    data: { directiveLabel: true },
  };
  return {
    type: 'containerDirective',
    name: name.toLowerCase(),
    children: [
      ...(title.length === 0 ? [] : [label]),
      ...(text.length === 0 ? [] : [{ ...paragraph, children: text }]),
      ...others,
    ],
    ...defined({ position }),
  };
}

/** What stands in the first line, and what after it. */
function cutAtLineEnd(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  const node = nodes[at];
  if (node === undefined) return [nodes.filter(hasText), []];
  const [before, after] = [nodes.slice(0, at), nodes.slice(at + 1)];
  if (node.type !== 'text') return [before.filter(hasText), after];
  const end = node.value.indexOf('\n');
  return [
    [...before, { ...node, value: node.value.slice(0, end) }].filter(hasText),
    [{ ...node, value: node.value.slice(end + 1) }, ...after].filter(hasText),
  ];
}

function hasText(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}
