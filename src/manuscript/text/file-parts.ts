/** Parts of a file of code or text: lines, regions between marks. */

/** Lines from 1, both ends included. undefined: there are not so many. */
export function cutLines(content: string, from: number, to: number): string | undefined {
  const lines = linesOf(content);
  return from > lines.length ? undefined : lines.slice(Math.max(0, from - 1), to).join('\n');
}

/**
 * What stands between `ANCHOR: name` and `ANCHOR_END: name` (mdBook), `#region name` and `#endregion` (editors,
 * VitePress), `start snippet name` and `end snippet name` (Pandoc's include-code-files), without any marks.
 */
export function cutRegion(content: string, name: string): string | undefined {
  const lines = linesOf(content);
  for (const { begins, ends } of regionMarks) {
    const from = lines.findIndex((line) => begins.exec(line)?.[1] === name);
    if (from < 0) continue;
    let depth = 0;
    const length = lines.slice(from + 1).findIndex((line) => {
      const ended = ends.exec(line);
      if (ended !== null && (ended[1] === name || (ended[1] === undefined && depth === 0))) return true;
      if (ended !== null) depth -= 1;
      else if (begins.test(line)) depth += 1;
      return false;
    });
    const inside = length < 0 ? lines.slice(from + 1) : lines.slice(from + 1, from + 1 + length);
    return inside.filter((line) => !isMark(line)).join('\n');
  }
  return undefined;
}

const regionMarks: readonly { readonly begins: RegExp; readonly ends: RegExp }[] = [
  { begins: /\bANCHOR:\s*([\w-]+)/u, ends: /\bANCHOR_END:\s*([\w-]+)/u },
  { begins: /#\s?(?:pragma\s+)?region\s+([\w*-]+)/u, ends: /#\s?(?:pragma\s+)?endregion\b(?:\s+([\w*-]+))?/u },
  { begins: /\bstart snippet\s+([\w-]+)/u, ends: /\bend snippet\b(?:\s+([\w-]+))?/u },
];

function isMark(line: string): boolean {
  return regionMarks.some(({ begins, ends }) => begins.test(line) || ends.test(line));
}

/** Without the white space that all of its lines begin with. */
export function withoutMargin(text: string): string {
  const lines = text.split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0);
  const margin = margins.reduce((least, one) => Math.min(least, one), Infinity);
  return margin === 0 || margin === Infinity ? text : lines.map((line) => line.slice(margin)).join('\n');
}

/** From after the first line that holds `after` to before the next that holds `before` (Sphinx). */
export function cutBetween(content: string, after: string | undefined, before: string | undefined): string | undefined {
  const lines = linesOf(content);
  const start = after === undefined ? 0 : lines.findIndex((line) => line.includes(after)) + 1;
  if (after !== undefined && start === 0) return undefined;
  const rest = lines.slice(start);
  const end = before === undefined ? rest.length : rest.findIndex((line) => line.includes(before));
  return end < 0 ? undefined : rest.slice(0, end).join('\n');
}

export function linesOf(content: string): string[] {
  return content.replace(/\n$/u, '').split('\n');
}
