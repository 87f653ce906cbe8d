/**
 * Names of places as other programs write them, in a line of their own: `` :label:`x` `` under a heading or a picture
 * (d2l), `(x)=` above a heading (MyST) → `{#x}` behind it, line for line.
 */
import { findCodeLines } from '../fenced-code.ts';

const below = /^:label:`([^`\s{}]{1,200})`\s*$/u;
const above = /^\(([^()\s]{1,200})\)=\s*$/u;
const heading = /^#{1,6}\s.*[^\s}]\s*$/u;
const picture = /^!\[.*\]\([^()]*\)\s*$/u;

export function normaliseLabels(text: string): string {
  if (!/^:label:`|^\([^()\s]+\)=/mu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  for (const [index, line] of lines.entries()) {
    if (code.has(index)) continue;
    const label = below.exec(line)?.[1];
    const target = above.exec(line)?.[1];
    const [named, other] = label === undefined ? [target, nextLine(lines, index)] : [label, index - 1];
    const bearer = lines[other] ?? '';
    if (named === undefined) continue;
    const isHeading = heading.test(bearer);
    if (!isHeading && !(label !== undefined && picture.test(bearer))) continue;
    lines[other] = `${bearer.trimEnd()}${isHeading ? ' ' : ''}{#${named}}`;
    lines[index] = '';
  }
  return lines.join('\n');
}

/** The next that is not empty. */
function nextLine(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && line.trim() !== '');
  return next < 0 ? lines.length : next;
}
