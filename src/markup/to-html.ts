import type { Nodes } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: false } });

/** HTML syntax (https://html.spec.whatwg.org/#serialising-html-fragments) of a tree. */
export function toHtml(node: Nodes): string {
  return processor.stringify(node.type === 'root' ? node : { type: 'root', children: [node] });
}
