import type { Element, ElementContent } from 'hast';
import type { Parents, PhrasingContent, RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/**
 * Verse: every line of the source is a line of the poem, paragraphs are stanzas, indentation counts
 * (two spaces a step, four steps at most). A last paragraph that begins with a dash is the attribution.
 */
export function renderVerse(state: State, children: readonly RootContent[], source: string): ElementContent[] {
  const lines = source.split('\n');
  const margin = Math.min(...children.flatMap((node) => indents(node, lines)));
  return children.map((node): ElementContent => {
    if (node.type === 'code')
      return stanza(
        node.value
          .split('\n')
          .map((text) => verseLine([{ type: 'text', value: text.trim() }], Math.round((4 + leading(text)) / 2))),
      );
    if (node.type !== 'paragraph') return state.one(node, undefined) as ElementContent;
    const start = node.position?.start.line ?? 1;
    return stanza(
      splitLines(node.children).map((part, index) =>
        verseLine(renderLine(state, part, node), Math.round((leading(lines[start - 1 + index] ?? '') - margin) / 2)),
      ),
    );
  });
}

function indents(node: RootContent, lines: readonly string[]): number[] {
  if (node.type !== 'paragraph' || node.position === undefined) return [];
  const { start, end } = node.position;
  return lines.slice(start.line - 1, end.line).map(leading);
}

/** Behind the marks of a quotation and the bar of a line block. */
export function leading(text: string): number {
  return /^\s*/u.exec(text.replace(/^(?:\s*>)+/u, '').replace(/^\s*\| /u, ''))?.[0].length ?? 0;
}

/** Line ends between the lines: without styles, or read aloud, the words must not run together. */
function stanza(lines: readonly Element[]): Element {
  const children = lines.flatMap((part, index): ElementContent[] =>
    index === 0 ? [part] : [{ type: 'text', value: '\n' }, part],
  );
  return { type: 'element', tagName: 'p', properties: { className: ['stanza'] }, children };
}

export function verseLine(children: ElementContent[], step: number): Element {
  const indent = Math.max(0, Math.min(4, step));
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: indent === 0 ? ['line'] : ['line', `indent-${indent}`] },
    children,
  };
}

export function renderLine(state: State, nodes: readonly PhrasingContent[], parent: Parents): ElementContent[] {
  return state.all({ ...parent, type: 'paragraph', children: [...nodes] });
}

/** Inline content cut at line ends, hard breaks included; an emphasis over several lines is cut with them. */
export function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const result: PhrasingContent[][] = [[]];
  const add = (node: PhrasingContent): void => void result.at(-1)?.push(node);
  for (const node of nodes) {
    if (node.type === 'break') result.push([]);
    else if (node.type === 'text') {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) result.push([]);
        const text = index > 0 ? value.trimStart() : value;
        if (text !== '') add({ ...node, value: text });
      });
    } else if ('children' in node) {
      splitLines(node.children).forEach((children, index) => {
        if (index > 0) result.push([]);
        if (children.length > 0) add({ ...node, children });
      });
    } else add(node);
  }
  // A break is followed by a line end of the source: not a line of its own.
  return result.filter((part) => part.length > 0);
}
