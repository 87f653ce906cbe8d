/**
 * Pandoc's tables drawn with signs (https://pandoc.org/MANUAL.html#extension-grid_tables) → tables with lines between
 * their cells, from line to line: the lines that are over stay empty. Cells that hold blocks, or span, are left as they
 * are, and told.
 */
import { findCodeLines } from '../fenced-code.ts';

const border = /^(\s{0,3})\+(?:[-=:]{3,}\+)+\s*$/u;

export function normaliseGridTables(text: string): string {
  if (!/^\s{0,3}\+[-=:]{3,}/mu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  for (let index = 0; index < lines.length; index += 1) {
    if (code.has(index) || !border.test(lines[index] ?? '')) continue;
    let end = index;
    while (/^\s{0,3}[+|]/u.test(lines[end + 1] ?? '')) end += 1;
    const drawn = lines.slice(index, end + 1);
    const spelled = spellTable(drawn);
    if (spelled !== undefined) lines.splice(index, drawn.length, ...padded(spelled, drawn.length));
    index = end;
  }
  return lines.join('\n');
}

function padded(lines: readonly string[], length: number): string[] {
  return [...lines, ...Array.from({ length: Math.max(0, length - lines.length) }, () => '')];
}

function spellTable(drawn: readonly string[]): string[] | undefined {
  const [first = ''] = drawn;
  const indent = border.exec(first)?.[1]?.length ?? 0;
  const cuts = [...first].flatMap((sign, at) => (sign === '+' ? [at] : []));
  const rows: string[][][] = [[]];
  let head = -1;
  let aligned = first;
  for (const line of drawn.slice(1)) {
    if (border.test(line)) {
      if (line.trimEnd().length !== first.trimEnd().length || cuts.some((at) => line[at] !== '+')) return undefined;
      if (line.includes('=')) {
        head = rows.length - 1;
        aligned = line;
      }
      rows.push([]);
    } else {
      if (cuts.some((at) => line[at] !== '|')) return undefined;
      rows.at(-1)?.push(cuts.slice(1).map((to, index) => line.slice((cuts[index] ?? 0) + 1, to)));
    }
  }
  if (rows.at(-1)?.length !== 0) return undefined;
  const cells = rows.slice(0, -1).map((row) => joinRow(row, cuts.length - 1));
  if (cells.some((row) => row === undefined) || cells.length === 0 || head > 0) return undefined;
  const [heads, body] = head === 0 ? [cells[0], cells.slice(1)] : [cuts.slice(1).map(() => ''), cells];
  const marks = cuts.slice(1).map((to, index) => markOf(aligned.slice((cuts[index] ?? 0) + 1, to)));
  const lines = [heads ?? [], marks, ...body.map((row) => row ?? [])].map(
    (row) => `${' '.repeat(indent)}| ${row.join(' | ')} |`,
  );
  // What has no head has a line more than it had: there is room where a cell has two.
  return lines.length > drawn.length ? undefined : lines;
}

function markOf(rule: string): string {
  return `${rule.startsWith(':') ? ':' : ''}---${rule.endsWith(':') ? ':' : ''}`;
}

/** Lines of a cell are one; a blank line within a cell, an item or a fence makes it more than words. */
function joinRow(lines: readonly string[][], width: number): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const parts = lines.map((line) => (line[at] ?? '').trim());
    const words = parts.join('\n').trim();
    if (/\n\n|^[ \t]{0,9}(?:[-*+]|\d{1,9}[.)])\s|^(?:`{3}|~{3})/mu.test(words)) return undefined;
    cells.push(
      words
        .replace(/\\\n/gu, '<br>')
        .replace(/\n/gu, ' ')
        .replace(/(?<!\\)\|/gu, '\\|'),
    );
  }
  return cells;
}
