/** How far on its line reaches what a message is about: messages know where it begins, and the text says the rest. */

const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };

/**
 * @param column 1-based, as messages have it
 * @returns where it begins and where it ends, in code units of the line; at least one sign
 */
export function spanOf(line: string, column: number): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(column - 1, 0), line.length);
  return { from, to: Math.max(from + 1, endOf(line, from)) };
}

function endOf(line: string, from: number): number {
  const sign = line.startsWith('![', from) ? '[' : (line[from] ?? '');
  if (sign === '[') return endOfLink(line, line.startsWith('!', from) ? from + 1 : from);
  if (sign === '{' || sign === '<') return endOfPair(line, from) ?? endOfWord(line, from);
  if (sign === '`' || sign === '$') return endOfRun(line, from, sign);
  if (line.slice(0, from).trim() !== '') return endOfWord(line, from);
  // At the beginning of a line it is a key of YAML, or the whole block.
  const key = /^(?:- )?["']?[\p{L}\p{N}_.-]+["']?(?=:(?:\s|$))/u.exec(line.slice(from));
  return key === null ? line.trimEnd().length : from + key[0].length;
}

/** `[words](address){attributes}`, each part right after the one before. */
function endOfLink(line: string, from: number): number {
  let end = endOfPair(line, from);
  if (end === undefined) return endOfWord(line, from);
  for (let next: number | undefined = end; next !== undefined;) {
    end = next;
    next = '([{'.includes(line[end] ?? ' ') ? endOfPair(line, end) : undefined;
  }
  return end;
}

/** After the bracket that closes the one at `from`; undefined: none does on this line. */
function endOfPair(line: string, from: number): number | undefined {
  const open = line[from] ?? '';
  const close = closing[open];
  let depth = 0;
  for (let index = from; index < line.length; index += 1) {
    const sign = line[index];
    if (sign === '\\') index += 1;
    else if (sign === open) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** Code and formulas: as many signs as they begin with. */
function endOfRun(line: string, from: number, sign: string): number {
  let inside = from;
  while (line[inside] === sign) inside += 1;
  const end = line.indexOf(sign.repeat(inside - from), inside);
  return end < 0 ? line.trimEnd().length : end + inside - from;
}

function endOfWord(line: string, from: number): number {
  const length = line.slice(from).search(/\s/u);
  return length < 0 ? line.length : from + length;
}
