/** MyST's directives between colons, `:::{figure} x.png`, become those between tildes, line for line: directives.ts reads both. */
import { calloutNamed } from '../../../markup/index.ts';
import { findCodeLines } from '../fenced-code.ts';
import { isDirectiveName } from './directives.ts';

const opening = /^(\s{0,3})(:{3,})\{([A-Za-z][\w:-]{0,40})\}(.*)$/u;
const closing = /^\s{0,3}(:{3,})\s*$/u;

export function normaliseColonDirectives(text: string): string {
  if (!/^\s{0,3}:{3,}\{[a-z]/imu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  const open: { readonly colons: number; readonly spelled: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    if (code.has(index)) continue;
    const [, indent = '', colons = '', name = '', rest = ''] = opening.exec(line) ?? [];
    if (name !== '') {
      const spelled = isDirectiveName(name) && isForTildes(name, lines[index + 1] ?? '');
      open.push({ colons: colons.length, spelled });
      if (spelled) lines[index] = `${indent}${'~'.repeat(colons.length)}{${name}}${rest}`;
      continue;
    }
    const end = closing.exec(line)?.[1]?.length;
    const other = end === undefined && /^\s{0,3}(:{3,})\s*\S/u.exec(line)?.[1]?.length;
    if (typeof other === 'number') open.push({ colons: other, spelled: false });
    if (end === undefined) continue;
    // One that is longer closes what stands in it, too.
    let closed = open.pop();
    while (closed !== undefined && closed.colons > end && open.some(({ colons }) => colons === end))
      closed = open.pop();
    if (closed?.spelled === true) lines[index] = line.replace(/:/gu, '~');
  }
  return lines.join('\n');
}

/** Call-outs without options are read as Octavo's own. */
function isForTildes(name: string, next: string): boolean {
  return calloutNamed(name) === undefined || /^\s{0,3}:[\w-]+:/u.test(next);
}
