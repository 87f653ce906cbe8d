/**
 * Documents that stand in a text: letters, telegrams, cuttings from newspapers, inscriptions, recipes, interviews.
 * What a part of one is, its author may say by a class; else it is seen by its place and its form.
 */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Paragraph, RootContent } from 'mdast';
import { hasClass } from '../../model/index.ts';
import { elementOf, renderAll, type Block } from './block.ts';
import { renderLine, splitLines, verseLine } from './verse.ts';

/** Longer ones are sentences of the text. */
const shortest = 72;

const partNames = ['date', 'address', 'salutation', 'closing', 'signature', 'postscript'] as const;
type PartName = (typeof partNames)[number];

/** `:::letter`: what stands above the salutation is place and date; a short last paragraph is the signature. */
export function renderLetter(block: Block): Element {
  const nodes = renderParagraphs(block);
  const places = nodes.flatMap((node, index) => (node.type === 'element' && node.tagName === 'p' ? [index] : []));
  const named = new Map<number, PartName>();
  for (const place of places) {
    const name = nameByClass(nodes[place] as Element);
    if (name !== undefined) named.set(place, name);
  }
  const words = (place: number): string => textOf(nodes[place] as Element).trim();
  const salutation = places.slice(0, 4).find((place) => isSalutation(words(place)));
  for (const place of places.slice(0, 4)) {
    const isBefore = salutation === undefined ? place === places[0] && isDate(words(place)) : place < salutation;
    if (!named.has(place) && isBefore && words(place).length < 2 * shortest) named.set(place, 'date');
  }
  if (salutation !== undefined && !named.has(salutation)) named.set(salutation, 'salutation');
  nameEnding(
    places.filter((place) => !named.has(place) && place !== salutation),
    words,
    named,
  );
  const children = nodes.map((node, place): ElementContent => {
    const name = named.get(place);
    return name === undefined || node.type !== 'element' ? node : withClass(node, name);
  });
  return elementOf('div', 'letter', block, [...titleOf(block), ...children]);
}

/** From the end: postscripts, then the signature, then what leads to it. */
function nameEnding(free: readonly number[], words: (place: number) => string, named: Map<number, PartName>): void {
  const rest = [...free];
  while (/^P\.? ?(?:P\. ?)?S\b/u.test(words(rest.at(-1) ?? -1) || '')) named.set(rest.pop() ?? 0, 'postscript');
  const last = rest.at(-1);
  if (last === undefined || rest.length < 2 || [...named.values()].includes('signature')) return;
  const text = words(last);
  if (text.length > shortest || (/[?!…]$|[\p{Ll}]{3}\.$/u.test(text) && !text.includes('\n') && !/^[—–-]/u.test(text)))
    return;
  named.set(last, 'signature');
  const before = rest.at(-2);
  if (before !== undefined && rest.length > 2 && words(before).length <= shortest && words(before).endsWith(','))
    named.set(before, 'closing');
}

function isSalutation(text: string): boolean {
  return text.length <= shortest && /[,!:—–]$/u.test(text) && !text.includes('\n') && !isDate(text);
}

function isDate(text: string): boolean {
  return text.length <= 2 * shortest && /\b\d{1,2}\b|\b\d{4}\b/u.test(text);
}

function nameByClass(node: Element): PartName | undefined {
  const [only, ...others] = node.children;
  if (only?.type !== 'element' || others.length > 0) return undefined;
  return partNames.find((name) => hasClass(only, name));
}

function withClass(node: Element, name: PartName): Element {
  return { ...node, properties: { ...node.properties, className: [name] } };
}

/** Paragraphs whose lines end by hand have them as lines: an address, a signature. */
function renderParagraphs(block: Block): ElementContent[] {
  return block.content.flatMap((node): ElementContent[] => {
    const isInLines = node.type === 'paragraph' && node.children.some(({ type }) => type === 'break');
    return isInLines ? [inLines(node, block)] : [block.state.one(node, undefined) ?? []].flat();
  });
}

function inLines(node: Paragraph, { state }: Block): Element {
  const element: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: splitLines(node.children).flatMap((part, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'text', value: '\n' } as const]),
      verseLine(renderLine(state, part, node), 0),
    ]),
  };
  state.patch(node, element);
  return element;
}

function titleOf({ label }: Block, name = 'document-title'): Element[] {
  if (label === undefined) return [];
  return [{ type: 'element', tagName: 'p', properties: { className: [name] }, children: label }];
}

export function renderTelegram(block: Block): Element {
  return elementOf('div', 'telegram', block, [...titleOf(block), ...renderParagraphs(block)]);
}

/** A last paragraph that begins with a dash says from which paper it is. */
export function renderCutting(block: Block, close: (children: readonly ElementContent[]) => ElementContent[]): Element {
  return elementOf('div', 'cutting', block, close([...titleOf(block, 'headline'), ...renderAll(block)]));
}

/** Every line of the source is a line. */
export function renderInscription(block: Block): Element {
  const children = block.content.flatMap((node: RootContent): ElementContent[] =>
    node.type === 'paragraph' ? [inLines(node, block)] : [block.state.one(node, undefined) ?? []].flat(),
  );
  return elementOf('div', 'inscription', block, [...titleOf(block), ...children]);
}

/** The first list is what is needed; all that follows it says how it is done. */
export function renderRecipe(block: Block): Element {
  const children = renderAll(block);
  const at = children.findIndex((node) => node.type === 'element' && node.tagName === 'ul');
  const list = children[at];
  if (list?.type !== 'element') return elementOf('div', 'recipe', block, [...titleOf(block), ...children]);
  const box = (name: string, content: readonly ElementContent[]): Element => ({
    type: 'element',
    tagName: 'div',
    properties: { className: [name] },
    children: [...content],
  });
  return elementOf('div', 'recipe', block, [
    ...titleOf(block, 'recipe-title'),
    ...children.slice(0, at).map(yieldOf),
    box('ingredients', [list]),
    box('method', children.slice(at + 1)),
  ]);
}

/** “Serves four. Forty minutes.” */
function yieldOf(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'p' && textOf(node).length <= shortest
    ? { ...node, properties: { ...node.properties, className: ['yield'] } }
    : node;
}

/** Its definition list, of which print makes columns with the first and the last word at their head. */
export function renderDictionary(block: Block): Element {
  const children = renderAll(block).map((node) =>
    node.type === 'element' && node.tagName === 'dl' ? { ...node, children: entriesOf(node.children) } : node,
  );
  return elementOf('div', 'dictionary', block, [...titleOf(block), ...children]);
}

/** A word with what is said of it is one paragraph to the eye: HTML lets a `div` hold them together. */
function entriesOf(parts: readonly ElementContent[]): Element[] {
  const entries: Element[] = [];
  let last: Element | undefined;
  for (const part of parts) {
    if (part.type !== 'element') continue;
    const opens = part.tagName === 'dt' && last?.tagName !== 'dt';
    if (opens || entries.length === 0)
      entries.push({ type: 'element', tagName: 'div', properties: { className: ['entry'] }, children: [] });
    const children = entries.at(-1)?.children;
    if (children !== undefined && children.length > 0) children.push({ type: 'text', value: ' ' });
    children?.push(part);
    last = part;
  }
  return entries;
}
