/**
 * Formulas that have lines of their own, found before the text is parsed: a parser must know that something closes
 * a formula before it takes a line such as `- b` or `= c` for a part of it and not for a list or a heading.
 */
import { findCodeLines } from '../fenced-code.ts';

/** Index of the first line → index of the last. */
export type FormulaLines = ReadonlyMap<number, number>;

/** Environments that are formulas by themselves (amsmath). */
export const environments = 'equation|align|alignat|gather|multline|flalign|eqnarray|displaymath|math|CD';
const environment = String.raw`(?:${environments})\*?`;
const begin = new RegExp(String.raw`^\\begin\{(${environment})\}`, 'u');
const definition =
  /^\\(?:(?:re|provide)?newcommand|(?:re)?newcommand|providecommand|def|let|DeclareMathOperator)\*?(?![A-Za-z])/u;
/** What may stand before: quotations, items. */
const container = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|:(?=\s))*/u;
/** `{#eq-x}` after a formula. */
const attributes = /^(?:\{[^{}]*\})?$/u;
/** Longer definitions are none. */
const longestDefinition = 50;

/** Whether a text may have formulas at all: looking for them costs time. */
export function mayHaveFormulas(text: string): boolean {
  return (
    text.includes('$') ||
    /\\[([]|\\begin\{|\\(?:new|renew|provide)command|\\def\\|\\DeclareMath|\{math\}/u.test(text) ||
    /(?:`{3}|~{3})[ \t]{0,9}math\b/u.test(text)
  );
}

export function findFormulaLines(lines: readonly string[]): FormulaLines {
  const code = findCodeLines(lines);
  const found = new Map<number, number>();
  /** Up to which line something that opens is known to be never closed. */
  const open = new Map<string, number>();
  for (let index = 0; index < lines.length; index += 1) {
    if (code.has(index)) continue;
    const [lead = ''] = container.exec(lines[index] ?? '') ?? [];
    const form = formOf((lines[index] ?? '').slice(lead.length));
    if (form === undefined || (open.get(form.closing) ?? -1) >= index) continue;
    const { last, isClosed } = followTo(form, lines, index, lead, code);
    if (isClosed) {
      found.set(index, last);
      index = last;
    } else open.set(form.closing, last);
  }
  return found;
}

interface Form {
  readonly closing: string;
  /** What stands after what opens it. */
  readonly rest: string;
  /** It may have blank lines. */
  readonly isFence?: boolean;
}

function formOf(line: string): Form | undefined {
  if (/^\$\$(?!\$)/u.test(line)) return { closing: '$$', rest: line.slice(2), isFence: line.trim() === '$$' };
  if (line.startsWith('\\[')) return { closing: '\\]', rest: line.slice(2) };
  const [opening, name] = begin.exec(line) ?? [];
  if (opening !== undefined) return { closing: `\\end{${name ?? ''}}`, rest: line.slice(opening.length) };
  return definition.test(line) ? { closing: '', rest: line } : undefined;
}

function followTo(
  { closing, rest, isFence = false }: Form,
  lines: readonly string[],
  first: number,
  lead: string,
  code: ReadonlySet<number>,
): { readonly last: number; readonly isClosed: boolean } {
  const quotes = countQuotes(lead);
  const indent = lead.replace(/[^\s>]/gu, ' ').replace(/^.*>/u, '').length;
  let depth = 0;
  let text = rest;
  for (let index = first; ; index += 1) {
    if (closing === '') {
      depth += depthOf(text);
      if (depth <= 0) return { last: index, isClosed: depth === 0 && text.trimEnd().endsWith('}') };
      if (index - first > longestDefinition) return { last: index, isClosed: false };
    } else {
      const at = findClosing(text, closing);
      const after = text.slice(at + closing.length);
      if (at >= 0) return { last: index, isClosed: attributes.test(after.trim()) };
    }
    const next = lines[index + 1];
    if (next === undefined || code.has(index + 1)) return { last: index, isClosed: false };
    const own = container.exec(next)?.[0] ?? '';
    const isBlank = next.replace(/[\s>]/gu, '') === '';
    if (countQuotes(own) < quotes || (isBlank && !isFence)) return { last: index, isClosed: false };
    // What is indented less than an item's text is no part of it.
    const inside = own.replace(/^.*>/u, '');
    const blanks = /^\s*/u.exec(inside)?.[0].length ?? 0;
    if (!isBlank && indent > 3 && blanks < indent - 3) return { last: index, isClosed: false };
    text = next;
  }
}

function countQuotes(lead: string): number {
  return lead.split('>').length - 1;
}

/** Where it stands, unless a backslash stands before. */
function findClosing(text: string, closing: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith(closing, at)) return at;
    if (text[at] === '\\') at += 1;
  }
  return -1;
}

/** Braces that a line leaves open. */
function depthOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
  }
  return depth;
}
