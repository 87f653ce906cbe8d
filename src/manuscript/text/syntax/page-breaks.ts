/** `\newpage` and its kin in a line of their own, Quarto's `{{< pagebreak >}}` → `::pagebreak`, line for line. */
import { findFencedCode } from '../fenced-code.ts';

const command = String.raw`\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\{\}|\[\d?\])?`;
const line = new RegExp(String.raw`^((?: {0,3}>)* {0,3})(?:${command}|\{\{<\s{0,9}pagebreak\s{0,9}>\}\})\s*$`, 'u');
/** Pandoc's raw block for LaTeX. */
const rawLatex = /^\s*(?:`{3,}|~{3,})\s*\{=(?:la)?tex\}\s*$/u;

export function normalisePageBreaks(text: string): string {
  if (!/\\(?:newpage|pagebreak|clear)|pagebreak\s*>/u.test(text)) return text;
  const lines = text.split('\n');
  const inCode = new Set<number>();
  for (const { from, to = lines.length - 1 } of findFencedCode(lines)) {
    const inside = lines.slice(from + 1, to);
    const isBreak = rawLatex.test(lines[from] ?? '') && inside.length > 0 && inside.every((one) => line.test(one));
    if (isBreak) lines.splice(from, to - from + 1, '::pagebreak', ...Array.from({ length: to - from }, () => ''));
    else for (let index = from; index <= to; index += 1) inCode.add(index);
  }
  return lines.map((one, index) => (inCode.has(index) ? one : one.replace(line, '$1::pagebreak'))).join('\n');
}
