import type { Position } from 'unist';

/**
 * The place of a letter of a text that has a place itself, if no line of it was set in.
 * @param offset in letters of `text`, from 0
 */
export function placeWithin(position: Position, text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  const { line, column } = position.start;
  const last = lines.at(-1) ?? '';
  const start =
    lines.length === 1 ? { line, column: column + offset } : { line: line + lines.length - 1, column: last.length + 1 };
  // Steps that parse again want places in full.
  const from = position.start.offset;
  return { ...position, start: from === undefined ? start : { ...start, offset: from + offset } };
}
