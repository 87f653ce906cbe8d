/** MyST's directives of tables (https://mystmd.org/guide/directives) become `:::` blocks, line for line. */
import { findCodeLines, findFencedCode } from '../fenced-code.ts';
import { readOption } from './directive-options.ts';
import { spellTitle } from './fences.ts';

const blockOpening = /^([\s>]*)(?:`{3,}|~{3,}|:{3,})\s*\{(list-table|table)\}(.*)$/u;

/** ```` ```{list-table} Title ```` with `:header-rows: 1` → `:::list-table[Title]{header-rows="1"}`. */
export function normaliseTableDirectives(text: string): string {
  if (!/\{(?:list-)?table\}/u.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  const fenced = new Map(findFencedCode(lines).map(({ from, to }) => [from, to]));
  for (const [index, line] of lines.entries()) {
    const [, lead = '', name = '', title = ''] = blockOpening.exec(line) ?? [];
    const isFence = fenced.has(index);
    if (name === '' || (code.has(index) && !isFence)) continue;
    const end = fenced.get(index);
    if (isFence && end === undefined) continue;
    const attributes: string[] = [];
    for (let at = index + 1; at < lines.length; at += 1) {
      const { key, value } = readOption(lines[at] ?? '');
      if (key === '') break;
      attributes.push(spellOption(key, value));
      lines[at] = lead.trimEnd();
    }
    const said = title.trim() === '' ? '' : spellTitle(title.trim());
    const braces = said.startsWith('{') ? said.slice(1, -1) : '';
    const all = [...(braces === '' ? [] : [braces]), ...attributes].join(' ');
    lines[index] = `${lead}:::${name}${braces === '' ? said : ''}${all === '' ? '' : `{${all}}`}`;
    if (end !== undefined) lines[end] = `${lead}:::`;
  }
  return lines.join('\n');
}

function spellOption(key: string, value: string): string {
  if (key === 'name' || key === 'label') return `#${value.replaceAll(/[\s{}"'<>=]/gu, '-')}`;
  if (key === 'class')
    return value
      .split(/\s+/u)
      .map((name) => `.${name}`)
      .join(' ');
  return `${key}="${value.replaceAll('"', '&quot;')}"`;
}
