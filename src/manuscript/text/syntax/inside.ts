/** Markdown in what the parser takes for code, the body of a directive or the caption of a cell: read, and put where it stands. */
import type { Nodes, RootContent } from 'mdast';
import { visit } from '../../../model/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';

export interface ReadInside {
  readonly nodes: RootContent[];
  readonly foreign: readonly ForeignSign[];
}

/**
 * @param host in which the text stands
 * @param at how many lines below the beginning of its host it begins; `here`: all of it is where its host is
 */
export type Inside = (text: string, host: Nodes, at: number | 'here') => ReadInside;

/** Offsets are those of another text, and are taken away: steps that go by the source pass such nodes over. */
export function placeInside({ nodes, foreign }: ReadInside, { position }: Nodes, at: number | 'here'): ReadInside {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const place = (point: { readonly line: number; readonly column: number }): { line: number; column: number } =>
    at === 'here' ? { line, column } : { line: line + at + point.line - 1, column: column + point.column - 1 };
  for (const node of nodes)
    visit(node, (inner) => {
      if (inner.position !== undefined)
        inner.position = { start: place(inner.position.start), end: place(inner.position.end) };
    });
  return { nodes, foreign: foreign.map((sign) => ({ ...sign, ...place(sign) })) };
}

/** Where a node is, without the offsets by which steps look into the source: what is made of it says something else. */
export function placeOnly({ position }: Nodes): { position?: NonNullable<Nodes['position']> } {
  if (position === undefined) return {};
  const { start, end } = position;
  const point = ({ line, column }: typeof start): typeof start => ({ line, column });
  return { position: { start: point(start), end: point(end) } };
}
