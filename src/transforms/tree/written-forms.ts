/** What other programs write in a line, commands (`\ref{x}`) and roles before code (`` {ref}`x` ``), becomes elements. */
import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import { isElement } from '../elements.ts';

export interface WrittenForms {
  /** Elements in which nothing is looked for. */
  readonly silent: ReadonlySet<string>;
  /** Whether a text may have one; cheap. */
  readonly mayHave: (text: string) => boolean;
  readonly command: RegExp;
  /** Ends the text before a stretch of code. */
  readonly role: RegExp;
  readonly readCommand: (match: RegExpExecArray, text: Text) => ElementContent;
  readonly readRole: (match: RegExpExecArray, text: Text, code: Element) => ElementContent;
}

/** @param isDone whether nothing is looked for in an element, since it is one of those that were made */
export function readWrittenForms(
  tree: Root,
  forms: WrittenForms,
  isDone: (node: Nodes) => boolean = () => false,
): void {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || (node.type === 'element' && forms.silent.has(node.tagName))) continue;
    if (node.children.some((child) => child.type === 'text' && forms.mayHave(child.value)))
      node.children = wrapAll(node, forms) as typeof node.children;
    for (const child of node.children) if (!isDone(child)) pending.push(child);
  }
}

function wrapAll(parent: Parents, { command, role, readCommand, readRole }: WrittenForms): Nodes[] {
  const done: Nodes[] = [];
  for (let index = 0; index < parent.children.length; index += 1) {
    const node = parent.children[index];
    const next = parent.children[index + 1];
    if (node?.type !== 'text') {
      if (node !== undefined) done.push(node);
      continue;
    }
    const found = isElement(next, 'code') ? role.exec(node.value) : null;
    const text = found === null ? node.value : node.value.slice(0, found.index);
    let from = 0;
    for (const match of text.matchAll(command)) {
      if (match.index > from) done.push({ ...node, value: text.slice(from, match.index) });
      from = match.index + match[0].length;
      done.push(readCommand(match, node));
    }
    if (text.length > from) done.push({ ...node, value: text.slice(from) });
    if (found === null || !isElement(next)) continue;
    done.push(readRole(found, node, next));
    index += 1;
  }
  return done;
}
