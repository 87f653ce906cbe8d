/** `[@fig-a; @smith99]`: what leads to places in the book and what cites works are parted, and settled each by its own. */
import type { Element, ElementContent, ElementData, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { FileContext } from '../../transform.ts';
import { isCite, readCite, type WrittenCite } from '../../tree/cites.ts';
import { leadsToPlace } from './cites.ts';
import type { Places } from './keys.ts';

type Item = WrittenCite['items'][number];

export function partMixedGroups(tree: Parents, places: Places, context: FileContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!isCite(node) || index === undefined || parent === undefined) return;
    const { mode, items, foreign = false, works = false } = readCite(node);
    if (foreign || works || mode !== 'group' || items.length < 2) return;
    const isPlace = items.map(({ key }) => leadsToPlace(key, places, context));
    if (isPlace.every((one) => one === isPlace[0])) return;
    const parts = joinRuns(items, isPlace, splitWritten(node, items.length));
    const children = parts.flatMap((part, at): ElementContent[] => [
      // A citation brings its brackets with it, a number does not.
      ...(at === 0 ? [] : [{ type: 'text' as const, value: part.isPlace ? ', ' : ' ' }]),
      toCite(part, node),
    ]);
    parent.children.splice(index, 1, ...children);
    return index + children.length;
  });
}

interface Run {
  readonly isPlace: boolean;
  readonly items: Item[];
  readonly written: string[];
}

function joinRuns(items: readonly Item[], isPlace: readonly boolean[], written: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const last = runs.at(-1);
    const kind = isPlace[index] === true;
    const own = last?.isPlace === kind ? last : { isPlace: kind, items: [], written: [] };
    if (own !== last) runs.push(own);
    own.items.push(item);
    own.written.push(written[index] ?? '');
  }
  return runs;
}

/** At each semicolon after which there is a key, as the grammar has it. */
function splitWritten(node: Element, count: number): string[] {
  const pieces = toString(node)
    .replace(/^\[|\]$/gu, '')
    .split(/;(?=[^;]*@)/u);
  return pieces.length === count ? pieces : Array.from({ length: count }, () => '');
}

function toCite({ items, written }: Run, { position }: Element): Element {
  const words = `[${written.join(';').trim()}]`;
  const said: WrittenCite = { mode: 'group', items };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite'], dataCite: JSON.stringify(said) },
    children: [{ type: 'text', value: words }],
    data: { written: words } as ElementData,
    ...(position && { position }),
  };
}
