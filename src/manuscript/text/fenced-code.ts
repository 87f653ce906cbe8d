/** Lines between ``` or ~~~, found without a parser. */
export interface FencedCode {
  /** Index of the line of the opening fence. */
  readonly from: number;
  /** That of the closing one; absent: nobody closes it. */
  readonly to?: number;
}

/** Also in quotations and lists. */
const anywhere = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})/u;

/** Indices of the lines that are code, their fences among them. */
export function findCodeLines(lines: readonly string[]): ReadonlySet<number> {
  const code = new Set<number>();
  for (const { from, to = lines.length - 1 } of findFencedCode(lines))
    for (let line = from; line <= to; line += 1) code.add(line);
  return code;
}

/** @param fence what stands before a fence, with its marks as its first group */
export function findFencedCode(lines: readonly string[], fence = anywhere): FencedCode[] {
  const found: FencedCode[] = [];
  let open: { from: number; mark: string } | undefined;
  for (const [index, line] of lines.entries()) {
    const [whole = '', mark] = fence.exec(line) ?? [];
    if (mark === undefined) continue;
    if (open === undefined) open = { from: index, mark };
    else if (mark.startsWith(open.mark) && line.slice(whole.length).trim() === '') {
      found.push({ from: open.from, to: index });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { from: open.from }];
}
