/**
 * bookdown's headings of parts and appendices (https://bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html#special-headers):
 * `# (PART) Going Out {-}` → `# Going Out {.part}`, `# (APPENDIX) Appendix {-}` → `# Appendix {.appendices}`, line for line.
 */
import { findCodeLines } from '../fenced-code.ts';

const heading = /^#[ \t]{1,9}\((PART|APPENDIX)(\\?\*)?\)[ \t]{1,9}([^{}]{1,300}?)(?:\{([^{}]{0,300})\})?[ \t]{0,9}$/u;

export function normalisePartHeadings(text: string): string {
  if (!/^#[ \t]{1,9}\((?:PART|APPENDIX)/mu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  for (const [index, line] of lines.entries()) {
    const [, kind, star, words = '', attributes = ''] = code.has(index) ? [] : (heading.exec(line) ?? []);
    if (kind === undefined) continue;
    const others = attributes.split(/\s+/u).filter((one) => one !== '' && one !== '-' && one !== '.unnumbered');
    // What is marked as unnumbered has a number all the same, unless it has the star.
    const own = kind === 'PART' ? ['.part'] : ['.appendices'];
    const classes = star === undefined ? own : [...own, '.unnumbered'];
    lines[index] = `# ${words.trim()} {${[...classes, ...others].join(' ')}}`;
  }
  return lines.join('\n');
}
