/**
 * Names of places as other programs write them → `{#x}` behind what has the name, line for line: `` :label:`x` `` and
 * `` :eqlabel:`x` `` below it (d2l), `(x)=` above it (MyST), `(\#fig:x)` in it (bookdown), `\label{x}` in it or below it (LaTeX).
 */
import { findCodeLines } from '../fenced-code.ts';

const mark = /^:(label|eqlabel|width):`([^`\s{}]{1,200})`\s*$/u;
const latex = /\s?\\label\{([^{}\s\\]{1,200})\}/u;
const target = /^\(([^()\s]{1,200})\)=\s*$/u;
const heading = /^#{1,6}\s.*[^\s}]\s*$/u;
const picture = /^!\[.*\]\([^()]*\)(?:\{[^{}]*\})?\s*$/u;
const formulaEnd = /\$\$[.*)\]]*\s*$/u;
/** The thesis writer's `: Words []{#tbl:x short-caption="…"}`. */
const emptySpan = /\s?\[\]\{(#[^\s{}]{1,200})(?:\s[^{}]{0,300})?\}\s{0,9}$/u;
const caption = /^:\s?(?=\S)[^:`]/u;
const bookdown = /\(\\#((?:fig|tab|eq|thm|lem|cor|prp|cnj|def|exm|exr|hyp):[^()\s{}]{1,200})\)/u;

export function normaliseLabels(text: string): string {
  if (
    !/^:(?:label|eqlabel|width):`|^\([^()\s]{1,200}\)=|\(\\#[a-z]{2,3}:|\\label\{|^(?:Table)?:[ \t].{0,2000}\[\]\{#/mu.test(
      text,
    )
  )
    return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  const emptied = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (code.has(index)) continue;
    const [, kind, below] = mark.exec(line) ?? [];
    const above = target.exec(line)?.[1];
    if (below !== undefined && kind !== undefined)
      nameAbove(lines, index, kind === 'width' ? `width=${below}` : `#${below}`, emptied);
    else if (above !== undefined) nameBelow(lines, index, above, code);
    else if (bookdown.test(line)) lines[index] = nameWithin(line);
    else if (/^(?:Table)?:\s/u.test(line) && emptySpan.test(line)) lines[index] = line.replace(emptySpan, ' {$1}');
    else if (latex.test(line)) nameByLatex(lines, index, emptied);
  }
  return lines.join('\n');
}

/** What stands in the line before, or before others of these. */
function nameAbove(lines: string[], index: number, sign: string, emptied: Set<number>): void {
  let at = index - 1;
  // Some leave a line empty between.
  while (emptied.has(at) || (at === index - 1 && (lines[at] ?? 'x').trim() === '')) at -= 1;
  const named = attach(lines[at] ?? '', sign);
  if (named === undefined) return;
  lines[at] = named;
  lines[index] = '';
  emptied.add(index);
}

function attach(bearer: string, sign: string): string | undefined {
  const line = bearer.trimEnd();
  const joined = (before: string): string =>
    /\{[^{}]*\}$/u.test(before) && picture.test(before) ? before.replace(/\}$/u, ` ${sign}}`) : `${before}{${sign}}`;
  if (heading.test(bearer)) return `${line} {${sign}}`;
  if (picture.test(bearer)) return joined(line);
  if (sign.startsWith('#') && formulaEnd.test(bearer)) return line.replace(/\$\$([.*)\]]*)$/u, `$$$$ {${sign}}$1`);
  if (sign.startsWith('#') && caption.test(bearer)) return `Table: ${line.replace(/^:\s?/u, '')} {${sign}}`;
  return undefined;
}

/** The next line that is not empty; where it cannot have a name, the place itself has it. */
function nameBelow(lines: string[], index: number, name: string, code: ReadonlySet<number>): void {
  const next = lines.findIndex((line, at) => at > index && line.trim() !== '');
  const bearer = lines[next] ?? '';
  if (code.has(next)) return;
  const isFormula = bearer.startsWith('$$');
  const last =
    !isFormula || formulaEnd.test(bearer.slice(2))
      ? next
      : lines.findIndex((line, at) => at > next && line.trim().endsWith('$$'));
  const named = isFormula && last < 0 ? undefined : attach(lines[last] ?? '', `#${name}`);
  if (named !== undefined) lines[last] = named;
  lines[index] = named === undefined ? `[]{#${name}}` : '';
}

/** In a heading, the caption of a picture or a table; alone below one. Those in formulas are TeX's. */
function nameByLatex(lines: string[], index: number, emptied: Set<number>): void {
  const line = lines[index] ?? '';
  const id = latex.exec(line)?.[1] ?? '';
  const rest = line.replace(latex, '');
  const isCaption = /^\s*(?:Table)?:\s+\S/u.test(rest);
  const named = isCaption ? `${rest.trimEnd()} {#${id}}` : attach(rest, `#${id}`);
  if (named !== undefined) lines[index] = named;
  else if (rest.trim() === '' && !emptied.has(index)) nameAbove(lines, index, `#${id}`, emptied);
}

/** bookdown: in a caption, before it or behind it; in a formula. */
function nameWithin(line: string): string {
  const id = bookdown.exec(line)?.[1] ?? '';
  const rest = line.replace(bookdown, '');
  if (id.startsWith('eq:')) return line.replace(bookdown, `\\label{${id}}`);
  if (/^\s*(?:Table)?:/u.test(rest)) return `${rest.replace(/:\s+/u, ': ').trimEnd()} {#${id}}`;
  const alt = rest.slice(0, Math.max(0, rest.lastIndexOf('](')));
  const [, end, more] =
    /^(\]\([^()]{0,900}\))\s{0,9}(?:\{([^{}]{0,900})\})?\s{0,9}$/u.exec(rest.slice(alt.length)) ?? [];
  if (end === undefined || !alt.trimStart().startsWith('![')) return line;
  return `${alt.replace(/!\[\s+/u, '![')}${end}{#${id}${more === undefined ? '' : ` ${more}`}}`;
}
