import { Failure } from '../report/report.ts';

/** Deeper than any book goes, and far below what would exhaust the stack. */
const deepest = 40;

/**
 * Refuses quotations and lists nested beyond sense, before the parser spends its time on them.
 * @throws Failure nesting-too-deep
 */
export function checkDepth(text: string, file: string): void {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const prefix = /^[\s>*+-]*/u.exec(line)?.[0] ?? '';
    // A ruler of hyphens or asterisks is no nesting.
    if (/^[\s*+-]*$/u.test(line)) continue;
    const markers = prefix.match(/>|[*+-](?=\s)/gu)?.length ?? 0;
    const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
    const steps = /^\s*(?:[*+-]|\d+[.)])\s/u.test(line) ? Math.floor(indent / 2) : 0;
    if (markers <= deepest && steps <= deepest * 2) continue;
    throw new Failure(1, `Quotations or lists nested deeper than ${deepest} levels`, {
      rule: 'nesting-too-deep',
      place: { file, line: index + 1, column: 1 },
      hint: 'No edition can show that: take some levels away.',
    });
  }
}
