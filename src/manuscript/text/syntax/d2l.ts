/**
 * What d2lbook (https://book.d2l.ai) has in lines: the place of the bibliography, tabs, which begin with their names here, and marks for slides,
 * `[**…**]`, `(**…**)`, which are none of the book's words.
 */
import { findCodeLines } from '../fenced-code.ts';

/** They stand around words that are bold for slides alone, and around what slides alone have. */
const slideMark = /[[(]\*\*(?=\S)|(?<=\S)\*\*[\])](?!\()/gu;
/** Where the list of works stands; which they are is said in book.yaml. */
const bibliography = /^:bibliography:(?:`[^`\n]{0,200}`)?\s*$/u;
const begin = /^:begin_tab:(?:`([^`\n]{1,80})`|(\S{1,80}))?\s*$/u;

export function normaliseTabs(text: string): string {
  if (!/^:(?:begin_tab|end_tab|label|eqlabel|bibliography):/mu.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  return lines
    .map((line, index) => {
      if (code.has(index)) return line;
      if (/^:end_tab:\s*$/u.test(line)) return '';
      if (bibliography.test(line)) return '<div id="refs"></div>';
      const found = begin.exec(line);
      if (found === null) return line.includes('**') ? withoutMarks(line) : line;
      const names = found[1] ?? found[2] ?? '';
      return names === '' ? '' : `**${names}:**`;
    })
    .join('\n');
}

/** Within code they are code. */
function withoutMarks(line: string): string {
  return line.replace(slideMark, (whole, at: number) => (line.slice(0, at).split('`').length % 2 === 0 ? whole : ''));
}
