/** `[@fig-a; @smith99]`: what leads to places in the book and what cites works are parted, and settled each by its own. */
import type { Element, ElementContent, ElementData, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../../../model/index.ts';
import type { FileContext } from '../../transform.ts';
import { isCite, readCite, type WrittenCite } from '../../tree/cites.ts';
import { leadsToPlace } from './cites.ts';
import { findPlace, isNoteKey, type Places } from './keys.ts';

type Item = WrittenCite['items'][number];

export function partMixedGroups(tree: Parents, places: Places, context: FileContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!isCite(node) || index === undefined || parent === undefined) return;
    const { mode, items, foreign = false, works = false } = readCite(node);
    if (foreign || works || mode !== 'group' || items.length < 2) return;
    const kinds = items.map(({ key }) => kindOf(key, places, context));
    if (kinds.every((one) => one === kinds[0])) return;
    const parts = joinRuns(items, kinds, splitWritten(node, items.length));
    const children = parts.flatMap((part, at): ElementContent[] => [
      // A citation brings its brackets with it, a number does not.
      ...(at === 0 ? [] : [{ type: 'text' as const, value: part.kind === 'work' ? ' ' : ', ' }]),
      toCite(part, node),
    ]);
    parent.children.splice(index, 1, ...children);
    return index + children.length;
  });
}

type Kind = 'place' | 'note' | 'work';

function kindOf(key: string, places: Places, context: FileContext): Kind {
  if (isNoteKey(key) && findPlace(key, context.file, places) === undefined) return 'note';
  return leadsToPlace(key, places, context) ? 'place' : 'work';
}

interface Run {
  readonly kind: Kind;
  readonly items: Item[];
  readonly written: string[];
}

function joinRuns(items: readonly Item[], kinds: readonly Kind[], written: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const last = runs.at(-1);
    const kind = kinds[index] ?? 'work';
    const own = last?.kind === kind ? last : { kind, items: [], written: [] };
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
