/** Lines between ``` or ~~~, found without a parser. */
export interface FencedCode {
  /** Index of the line of the opening fence. */
  readonly from: number;
  /** That of the closing one; absent: nobody closes it. */
  readonly to?: number;
}

/** @param fence what stands before a fence, with its marks as its first group */
export function findFencedCode(lines: readonly string[], fence: RegExp): FencedCode[] {
  const found: FencedCode[] = [];
  let open: { from: number; mark: string } | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === undefined) open = { from: index, mark };
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      found.push({ from: open.from, to: index });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { from: open.from }];
}
