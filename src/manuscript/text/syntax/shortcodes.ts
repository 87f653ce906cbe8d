/** Quarto's `{{< video x >}}`, `{{< kbd x >}}`, `{{< br >}}`, `{{< include x >}}` in a line → Markdown of the same meaning, line for line. */
import { findCodeLines } from '../fenced-code.ts';

const shortcode = /(?<!\{)\{\{<[ \t]{0,9}(video|kbd|br|include)(?:[ \t]([^{}<>\n]{0,400}))?>\}\}/gu;

export function normaliseShortcodes(text: string): string {
  if (!text.includes('{{<')) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  return lines.map((line, index) => (line.includes('{{<') && !code.has(index) ? spell(line) : line)).join('\n');
}

function spell(line: string): string {
  return line.replace(shortcode, (whole, name: string, words: string | undefined, at: number) => {
    // Within code it is spoken of.
    if (line.slice(0, at).split('`').length % 2 === 0) return whole;
    const said = (words ?? '').trim();
    const [first = ''] = /^(?:"[^"]*"|'[^']*'|\S+)/u.exec(said) ?? [];
    const bare = first.replace(/^["']|["']$/gu, '');
    if (name === 'kbd') return `<kbd>${bare}</kbd>`;
    if (name === 'br') return '<br>';
    // As mdBook has it (includes.ts).
    if (name === 'include') return bare === '' ? whole : `{{#include ${bare}}}`;
    if (name !== 'video' || bare === '') return whole;
    const title = /\btitle\s{0,3}=\s{0,3}(["'])(.*?)\1/u.exec(said)?.[2] ?? bare;
    return `[${title.replaceAll(']', '\\]')}](<${bare}>)`;
  });
}
