/** Changes within the lines of a file: everything else in it, its line ends too, stays as it is. */

export interface Edit {
  /** 1-based, in code units of the line. */
  readonly line: number;
  readonly column: number;
  /** How many code units are taken away; they are in one line. */
  readonly length: number;
  /** What comes in their place; lines of it end with `\n`. */
  readonly text: string;
}

/** A line with the signs that end it. */
export interface Line {
  readonly text: string;
  readonly end: string;
}

export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)]
    .map(([, words = '', end = '']) => ({ text: words, end }))
    .filter(({ text: words, end }, index, all) => words !== '' || end !== '' || index < all.length - 1);
}

/** What becomes of each line: the same, or one or several others. */
export function applyEdits(lines: readonly Line[], edits: readonly Edit[]): readonly (readonly string[])[] {
  const changed = lines.map(({ text }) => text);
  // From the back: places before an edit stay where they are.
  for (const { line, column, length, text } of edits.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const words = changed[line - 1];
    if (words !== undefined) changed[line - 1] = words.slice(0, column - 1) + text + words.slice(column - 1 + length);
  }
  return changed.map((words) => words.split('\n'));
}

export function joinLines(lines: readonly Line[], changed: readonly (readonly string[])[]): string {
  const usual = lines.find(({ end }) => end !== '')?.end ?? '\n';
  return lines.map(({ end }, index) => (changed[index] ?? []).join(usual) + end).join('');
}

/** Lines around what has changed. */
const context = 2;

/** As programs show what has changed in a file (unified diff). */
export function writeDiff(file: string, lines: readonly Line[], changed: readonly (readonly string[])[]): string {
  const differing = lines.flatMap(({ text }, index) => (isSame(text, changed[index]) ? [] : [index]));
  const hunks: { from: number; to: number }[] = [];
  for (const index of differing) {
    const last = hunks.at(-1);
    const [from, to] = [Math.max(index - context, 0), Math.min(index + context, lines.length - 1)];
    if (last !== undefined && from <= last.to + 1) last.to = to;
    else hunks.push({ from, to });
  }
  let shift = 0;
  const shown = hunks.map(({ from, to }) => {
    const body = lines
      .slice(from, to + 1)
      .flatMap(({ text }, index) => showLine(text, changed[from + index] ?? [text]));
    const [taken, put] = ['+', '-'].map((other) => body.filter((line) => !line.startsWith(other)).length);
    const head = `@@ -${from + 1},${taken ?? 0} +${from + 1 + shift},${put ?? 0} @@`;
    shift += (put ?? 0) - (taken ?? 0);
    return [head, ...body].join('\n');
  });
  return [`--- a/${file}`, `+++ b/${file}`, ...shown, ''].join('\n');
}

function isSame(text: string, changed: readonly string[] = []): boolean {
  return changed.length === 1 && changed[0] === text;
}

function showLine(text: string, changed: readonly string[]): string[] {
  if (isSame(text, changed)) return [` ${text}`];
  // A line that stays, with others before it.
  if (changed.at(-1) === text) return [...changed.slice(0, -1).map((line) => `+${line}`), ` ${text}`];
  return [`-${text}`, ...changed.map((line) => `+${line}`)];
}
