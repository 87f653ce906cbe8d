/** The lines of a text with all of its code and comments blanked out: what is left is read, and stands where it stood. */
import { findCodeLines } from '../manuscript/index.ts';

export interface WrittenLine {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** Within a listing; its fences are among these. */
  readonly isCode: boolean;
}

/** @param from the line with which the text begins: what comes before is metadata */
export function readLines(lines: readonly string[], from = 0): WrittenLine[] {
  const code = findCodeLines(lines.map((text, index) => (index < from ? '' : text)));
  let open = false;
  return lines.flatMap((text, line) => {
    if (line < from) return [];
    if (code.has(line)) return { line, text, isCode: true };
    const [plain, isOpen] = blankComments(blankCode(text), open);
    open = isOpen;
    return { line, text: isIndentedCode(lines, line) ? '' : plain, isCode: false };
  });
}

/** Between as many backticks as it begins with, unless they are of a role: `` {numref}`x` ``, `` :numref:`x` ``. */
function blankCode(text: string): string {
  const marks = [...text.matchAll(/`+/gu)];
  let done = '';
  let at = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    const close = marks.findIndex(({ 0: mark }, later) => later > index && mark === open?.[0]);
    const end = marks[close];
    if (open === undefined || end === undefined) continue;
    const to = end.index + end[0].length;
    const isRole = /[}\w][}:]$/u.test(text.slice(0, open.index));
    done += text.slice(at, open.index) + (isRole ? text.slice(open.index, to) : ' '.repeat(to - open.index));
    at = to;
    index = close;
  }
  return done + text.slice(at);
}

function blankComments(text: string, open: boolean): readonly [text: string, open: boolean] {
  let done = '';
  let at = 0;
  let inside = open;
  for (;;) {
    const next = text.indexOf(inside ? '-->' : '<!--', at);
    const to = next < 0 ? text.length : next + (inside ? 3 : 0);
    done += inside ? ' '.repeat(to - at) : text.slice(at, to);
    at = to;
    if (next < 0) return [done, inside];
    inside = !inside;
  }
}

/** Four spaces after an empty line, where nothing before is a list or a note that goes on. */
function isIndentedCode(lines: readonly string[], line: number): boolean {
  if (!/^(?: {4}|\t)/u.test(lines[line] ?? '')) return false;
  let above = line - 1;
  while (above >= 0 && /^(?: {4}|\t|\s*$)/u.test(lines[above] ?? '')) above -= 1;
  const [next = '', before = ''] = [lines[above + 1], lines[above]];
  return next.trim() === '' && !/^\s*(?:[-*+:~]|\(?\w{1,9}[.)]|\[\^[^\]]*\]:)\s/u.test(before);
}
