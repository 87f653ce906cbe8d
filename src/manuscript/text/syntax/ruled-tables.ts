/**
 * Pandoc's tables between two rules of hyphens, whose rows blank lines part
 * (https://pandoc.org/MANUAL.html#extension-multiline_tables) → tables with lines between their cells, in no more lines.
 */
import { findCodeLines } from '../fenced-code.ts';

const rule = /^-{12,}\s*$/u;
const columns = /^-{2,}(?: +-{2,})+\s*$/u;
const longest = 500;

export function normaliseRuledTables(text: string): string {
  if (!/^-{12,}\s*$/mu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  for (let first = 0; first < lines.length; first += 1) {
    if (code.has(first) || !rule.test(lines[first] ?? '')) continue;
    const inside = lines.slice(first + 1, first + longest);
    const middle = inside.findIndex((line) => columns.test(line) || line.trim() === '');
    const last = inside.findIndex((line, at) => at > middle && rule.test(line));
    if (middle < 0 || last < 0 || !columns.test(inside[middle] ?? '')) continue;
    const spelled = spell(inside.slice(0, middle), inside[middle] ?? '', inside.slice(middle + 1, last));
    const length = last + 2;
    if (spelled.length <= length)
      lines.splice(first, length, ...spelled, ...Array.from({ length: length - spelled.length }, () => ''));
    first += length - 1;
  }
  return lines.join('\n');
}

function spell(head: readonly string[], marks: string, body: readonly string[]): string[] {
  const starts = [...marks.matchAll(/-+/gu)].map(({ index }) => index);
  const cellsOf = (lines: readonly string[]): string =>
    `| ${starts
      .map((from, at) => {
        const parts = lines.map((line) => line.slice(at === 0 ? 0 : from, starts[at + 1]).trim());
        return parts
          .filter((part) => part !== '')
          .join(' ')
          .replace(/(?<!\\)\|/gu, '\\|');
      })
      .join(' | ')} |`;
  const rows: string[][] = [[]];
  for (const line of body) {
    if (line.trim() === '') rows.push([]);
    else rows.at(-1)?.push(line);
  }
  const kept = rows.filter((row) => row.length > 0);
  return [cellsOf(head), `|${starts.map(() => '---').join('|')}|`, ...kept.map(cellsOf)];
}
