/** A `:::` block on its way to an element: what all kinds of them share. */
import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Report } from '../../report/index.ts';

export interface BlockSurroundings {
  readonly file: string;
  readonly language: string;
  readonly report: Report;
  /** The Markdown the positions refer to. */
  readonly source: string;
}

export interface Block {
  readonly state: State;
  readonly name: string;
  /** Plain-text label: `:::note[Label]` or `title="Label"`. */
  readonly label: ElementContent[] | undefined;
  readonly content: readonly RootContent[];
  readonly properties: Record<string, string | string[]>;
  /** In how many columns its parts are to stand. */
  readonly columns: number | undefined;
  /** All that its braces say. */
  readonly values?: Readonly<Record<string, string | null | undefined>>;
  readonly place: { readonly line?: number | undefined; readonly column?: number | undefined };
  readonly around: BlockSurroundings;
}

export function elementOf(
  tagName: string,
  name: string | undefined,
  block: Block,
  children: ElementContent[],
): Element {
  const own = block.properties['className'] ?? [];
  const className = [...(name === undefined ? [] : [name]), ...[own].flat()];
  return {
    type: 'element',
    tagName,
    properties: { ...block.properties, ...(className.length === 0 ? {} : { className }) },
    children,
  };
}

export function renderAll(block: Block): ElementContent[] {
  return block.content.flatMap((node) => block.state.one(node, undefined) ?? []);
}

/** `align=decimal`, `aligns=l,r`, `widths="1 2"` (Quarto: `tbl-colwidths`) in the braces of a block are its table’s. */
export function formTable(table: Element, { values = {} }: Pick<Block, 'values'>): Element {
  const aligns = values['aligns'] ?? values['align'] ?? undefined;
  const widths = values['widths'] ?? values['tbl-colwidths'] ?? undefined;
  const said = {
    ...(aligns === undefined ? {} : { dataAligns: aligns }),
    ...(widths === undefined ? {} : { dataWidths: widths }),
  };
  return { ...table, properties: { ...table.properties, ...said } };
}
