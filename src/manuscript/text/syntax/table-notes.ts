/**
 * Notes that nothing but the cells of one table refers to are notes of the table, if it has a name (`{#tbl-x}`) or says
 * so (`notes=below`): they stand below it, with letters, since numbers beside figures would be read as figures. Those of
 * other tables, and with `notes=foot`, stand where all notes do.
 */
import type {
  FootnoteDefinition,
  FootnoteReference,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type {} from 'mdast-util-inline-footnote';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { defined, letters, visit } from '../../../model/index.ts';
import { splitAttributes } from './attributes.ts';

/** What holds the cells: a table, or the list that one is written as. */
export type Cells = Table | List;
type Reference = Extract<Nodes, { type: 'footnoteReference' | 'inlineFootnote' }>;

export interface TableNotes {
  /** The notes of a table in the order of their references: labels, or the notes themselves where they stand in a cell. */
  readonly byTable: ReadonlyMap<Cells, readonly Reference[]>;
  /** Labels of all of them. */
  readonly labels: ReadonlySet<string>;
}

export function findTableNotes(tree: Root): TableNotes {
  const places = new Map<string, Set<Cells | undefined>>();
  const found: [Cells, Reference][] = [];
  const written = new Set<string>();
  const walk = (node: Nodes, cells: Cells | undefined): void => {
    if (node.type === 'footnoteDefinition') written.add(node.identifier);
    if (node.type === 'footnoteReference') {
      places.set(node.identifier, (places.get(node.identifier) ?? new Set()).add(cells));
      if (cells !== undefined) found.push([cells, node]);
    }
    if (node.type === 'inlineFootnote' && cells !== undefined) found.push([cells, node]);
    if (!('children' in node)) return;
    const isNote = node.type === 'footnoteDefinition' || node.type === 'inlineFootnote';
    for (const [index, child] of node.children.entries())
      walk(child, isNote ? undefined : (holdsCells(child, node, index) ?? cells));
  };
  walk(tree, undefined);
  const labels = new Set(
    [...places]
      .filter(([label, where]) => written.has(label) && where.size === 1 && !where.has(undefined))
      .map(([label]) => label),
  );
  const byTable = new Map<Cells, Reference[]>();
  for (const [cells, node] of found)
    if (node.type === 'inlineFootnote' || labels.has(node.identifier))
      byTable.set(cells, [...(byTable.get(cells) ?? []), node]);
  return { byTable, labels };
}

function holdsCells(node: Nodes, parent: Parents, index: number): Cells | undefined {
  const box = parent.type === 'containerDirective' ? parent : undefined;
  const isList = node.type === 'list' && box?.name === 'list-table';
  if (node.type !== 'table' && !isList) return undefined;
  const own = node.type === 'table' ? wishOf(node, parent.children[index + 1]) : {};
  const id = own.id ?? box?.attributes?.['id'] ?? '';
  const notes = own.notes ?? box?.attributes?.['notes'];
  const isBelow = notes === 'below' || (notes !== 'foot' && /^(?:tbl|tab)[-:_]/u.test(id));
  return isBelow ? node : undefined;
}

/** What its caption says of it: one that still stands behind it, or that it has been given. */
function wishOf(table: Table, next: Nodes | undefined): { readonly id?: string; readonly notes?: string } {
  const last = next?.type === 'paragraph' ? next.children.at(-1) : undefined;
  const isCaption = next?.type === 'paragraph' && /^(?:Table)?:\s/u.test(toString(next));
  const written = isCaption && last?.type === 'text' ? splitAttributes(last.value)?.attributes : undefined;
  const id = written?.id ?? table.data?.hProperties?.['id'];
  const notes = written?.values['notes'] ?? table.data?.values?.['notes'];
  return defined({ id: typeof id === 'string' ? id : undefined, notes });
}

/** Once `^[…]` are notes with labels: each table has its notes in a block `table-notes` behind it. */
export function tableNotesTransform(tree: Root): void {
  const { byTable, labels } = findTableNotes(tree);
  if (byTable.size === 0) return;
  const definitions = new Map<string, FootnoteDefinition>();
  takeDefinitions(tree, labels, definitions);
  let count = 0;
  const set = (parent: Parents): void => {
    for (let index = 0; index < parent.children.length; index += 1) {
      const node = parent.children[index];
      const references = node?.type === 'table' || node?.type === 'list' ? byTable.get(node) : undefined;
      if (node === undefined) continue;
      if (references === undefined) {
        if ('children' in node) set(node);
        continue;
      }
      const marks = new Map<string, Mark>();
      const taken = raisedIn(node);
      const nextLetter = (): string => {
        let number = marks.size + 1;
        while (taken.has(letters(number).toLowerCase())) number += 1;
        taken.add(letters(number).toLowerCase());
        return letters(number).toLowerCase();
      };
      for (const reference of references) {
        if (reference.type !== 'footnoteReference') continue;
        const known = marks.get(reference.identifier);
        const mark = known ?? { id: `table-note-${(count += 1)}`, letter: nextLetter() };
        marks.set(reference.identifier, mark);
        refer(reference, mark, known === undefined);
      }
      const notes = [...marks].flatMap(([label, mark]) => noteOf(definitions.get(label), mark));
      const block: ContainerDirective = {
        type: 'containerDirective',
        name: 'table-notes',
        children: notes as ContainerDirective['children'],
      };
      if (node.position !== undefined) block.position = node.position;
      parent.children.splice(index + 1, 0, block);
      index += 1;
    }
  };
  set(tree);
}

/** Letters that the author has given by hand: `^a^`. */
function raisedIn(table: Nodes): Set<string> {
  const found = new Set<string>();
  visit(table, 'emphasis', (node) => void (node.data?.hName === 'sup' && found.add(toString(node))));
  return found;
}

interface Mark {
  readonly id: string;
  readonly letter: string;
}

function takeDefinitions(parent: Parents, labels: ReadonlySet<string>, found: Map<string, FootnoteDefinition>): void {
  parent.children = parent.children.filter((node) => {
    if (node.type !== 'footnoteDefinition' || !labels.has(node.identifier) || found.has(node.identifier)) return true;
    found.set(node.identifier, node);
    return false;
  }) as typeof parent.children;
  for (const node of parent.children) if ('children' in node) takeDefinitions(node, labels, found);
}

/** The reference becomes a raised letter that leads to the note. */
function refer(reference: FootnoteReference, { id, letter }: Mark, isFirst: boolean): void {
  const raised = raise(`#${id}`, letter, isFirst ? `${id}-mark` : undefined);
  Object.assign(reference, raised);
}

function raise(url: string, letter: string, id: string | undefined): PhrasingContent {
  return {
    type: 'emphasis',
    children: [{ type: 'link', url, children: [{ type: 'text', value: letter }] }],
    data: { hName: 'sup', hProperties: { className: ['table-mark'], ...(id === undefined ? {} : { id }) } },
  };
}

function noteOf(definition: FootnoteDefinition | undefined, { id, letter }: Mark): RootContent[] {
  const [first, ...others] = definition?.children ?? [];
  const mark = raise(`#${id}-mark`, letter, id);
  if (first?.type === 'paragraph')
    return [{ ...first, children: [mark, { type: 'text', value: ' ' }, ...first.children] }, ...others];
  return [{ type: 'paragraph', children: [mark] }, ...(first === undefined ? [] : [first]), ...others];
}
