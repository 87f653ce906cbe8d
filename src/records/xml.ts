/** XML of records: elements by name, escaped and indented, the same for the same book. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What is not there is left out, with the elements that would be empty without it. */
export type Child = Element | string | number | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; `undefined` if it would have neither content nor attributes. */
export function element(name: string, ...content: readonly (Attributes | Child)[]): Element | undefined {
  const [first, ...rest] = content;
  const isGiven = typeof first === 'object' && !Array.isArray(first) && !('type' in first && first.type === 'element');
  const attributes = isGiven ? known(first as Attributes) : {};
  const children = flatten((isGiven ? rest : content) as readonly Child[]);
  const isEmpty = children.length === 0 && Object.keys(attributes).length === 0;
  return isEmpty ? undefined : x(name, attributes, ...children);
}

/** An element without content, which says something by being there. */
export function flag(name: string): Element {
  return x(name);
}

function known(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, clean(value)]])),
  );
}

function flatten(children: readonly Child[]): (Element | string)[] {
  return children.flatMap((child): (Element | string)[] => {
    if (Array.isArray(child)) return flatten(child as readonly Child[]);
    if (child === undefined || child === '') return [];
    return [typeof child === 'object' ? (child as Element) : clean(String(child))];
  });
}

/** Composed letters (Unicode NFC), one blank between words, nothing that XML may not hold (XML 1.0, 2.2). */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ')
    .trim();
}

/** A document of UTF-8, each element that holds elements on lines of its own. */
export function writeDocument(root: Element): string {
  indent(root, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

function indent(parent: Element, end: string): void {
  if (!parent.children.some(({ type }) => type === 'element') || parent.children.some(({ type }) => type === 'text'))
    return;
  const inner = `${end}  `;
  for (const child of parent.children) if (child.type === 'element') indent(child, inner);
  parent.children = [
    ...parent.children.flatMap((child) => [{ type: 'text', value: inner } as const, child]),
    { type: 'text', value: end } as const,
  ];
}
