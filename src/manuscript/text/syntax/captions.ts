/**
 * `: Caption {#id}` (or Pandoc's `Table: Caption`) in a paragraph of its own right after a table, `Table: Caption` also before it; right after a listing
 * only with an id (`{#lst-x}`) or as `Listing: Caption`.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { defined, visit } from '../../../model/index.ts';
import { splitAttributes, type Attributes } from './attributes.ts';
import { giveAttributes } from './spans.ts';

declare module 'mdast' {
  interface TableData {
    /** What stands above the table. */
    caption?: PhrasingContent[];
  }
}

export function captionsTransform(tree: Root): void {
  captionListings(tree);
  visit(tree, 'table', (table, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const next = parent.children[index + 1];
    const below = next === undefined ? undefined : readCaption(next, 'table');
    const before = parent.children[index - 1];
    const found = below ?? (before === undefined || !isCaptionAbove(before) ? undefined : readCaption(before, 'table'));
    if (found === undefined) return;
    parent.children.splice(below === undefined ? index - 1 : index + 1, 1);
    table.data = { ...table.data, caption: found.caption };
    if (found.attributes !== undefined) giveAttributes(table, found.attributes);
    return below === undefined ? index : undefined;
  });
}

/** Pandoc has it above, too; a colon alone would define a term. */
export function isCaptionAbove(node: RootContent): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && /^Table:\s/u.test(first.value);
}

function captionListings(tree: Root): void {
  visit(tree, 'code', (code, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    const found = next === undefined || !isListingCaption(next) ? undefined : readCaption(next, 'listing');
    if (found === undefined || index === undefined || parent === undefined) return;
    parent.children.splice(index + 1, 1);
    code.data = { ...code.data, caption: found.caption, ...defined({ id: found.attributes?.id }) };
  });
}

/** Prose may begin with a colon: it is a caption if it says so. */
export function isListingCaption(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.type !== 'text' || !leads.listing.test(first.value)) return false;
  const id = last?.type === 'text' ? splitAttributes(last.value)?.attributes.id : undefined;
  return first.value.startsWith('Listing') || /^lst[-:_]/u.test(id ?? '');
}

/** What captions begin with. */
const leads = { table: /^(?:Table)?:\s+/u, listing: /^(?:Listing)?:\s+/u } as const;

function readCaption(
  node: RootContent,
  kind: keyof typeof leads,
): { caption: PhrasingContent[]; attributes?: Attributes } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return undefined;
  const found = leads[kind].exec(first.value);
  if (found === null) return undefined;
  const caption: PhrasingContent[] = [{ ...first, value: first.value.slice(found[0].length) }, ...rest];
  const last = caption.at(-1);
  const split = last?.type === 'text' ? splitAttributes(last.value) : undefined;
  if (last?.type !== 'text' || split === undefined) return { caption };
  return { caption: [...caption.slice(0, -1), { ...last, value: split.before }], attributes: split.attributes };
}
