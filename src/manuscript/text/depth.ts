import { Failure } from '../../report/report.ts';
import { findFencedCode } from './fenced-code.ts';

/** Deeper than any book goes, and far below what would exhaust the stack. */
const deepest = 40;
const deepestHtml = 200;

/**
 * Refuses quotations and lists nested beyond sense, before the parser spends its time on them.
 * @throws Failure nesting-too-deep
 */
export function checkDepth(text: string, file: string): void {
  const lines = text.split('\n');
  checkHtml(lines, file);
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

/** Elements that authors nest and browsers do not close of themselves. */
const nesting =
  /<(\/?)(div|span|b|i|em|strong|a|section|article|aside|blockquote|font|center|small|big|sub|sup|u|s|q|ul|ol|table|details)\b[^<>]*>/giu;

/** The same for raw HTML, where every parser's stack ends somewhere. Code is not looked at. */
function checkHtml(lines: readonly string[], file: string): void {
  const prose = withoutCode(lines);
  const open: string[] = [];
  for (const { 1: slash, 2: tag = '', index } of prose.matchAll(nesting)) {
    const name = tag.toLowerCase();
    if (slash === '') open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
    if (open.length <= deepestHtml) continue;
    throw new Failure(1, `HTML nested deeper than ${deepestHtml} elements`, {
      rule: 'nesting-too-deep',
      place: { file, line: prose.slice(0, index).split('\n').length, column: 1 },
      hint: 'Are there elements that are never closed?',
    });
  }
}

/** Code becomes blank; what nobody closes may end with the list it stands in, and is looked at. */
function withoutCode(lines: readonly string[]): string {
  const kept = [...lines];
  for (const { from, to } of findFencedCode(lines, /^ {0,3}(`{3,}|~{3,})/u))
    if (to !== undefined) kept.fill('', from, to + 1);
  return kept.map((line) => line.replace(/`[^`]+`/gu, ' ')).join('\n');
}
