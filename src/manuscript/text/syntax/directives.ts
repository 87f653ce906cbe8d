/**
 * MyST's directives (https://mystmd.org/guide/directives) that have a form of Octavo's own: tables become `:::` blocks,
 * line for line; code has its options in the info behind its fence.
 */
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findCodeLines, findFencedCode } from '../fenced-code.ts';
import { spellTitle } from './fences.ts';

const blockOpening = /^([\s>]*)(?:`{3,}|~{3,}|:{3,})\s*\{(list-table|table)\}(.*)$/u;

/** ```` ```{list-table} Title ```` with `:header-rows: 1` → `:::list-table[Title]{header-rows="1"}`. */
export function normaliseDirectives(text: string): string {
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

/** `:key: value`, also in quotations; the key is '' where it is none. */
function readOption(line: string): { readonly key: string; readonly value: string } {
  const [whole = '', key = ''] = /^[\s>]*:([a-z][\w-]{0,40}):(?=\s|$)/u.exec(line) ?? [];
  return { key, value: line.slice(whole.length).trim() };
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

/** What the options of code are called here. */
const codeOptions: Readonly<Record<string, string>> = {
  'lineno-start': 'startFrom',
  'number-lines': 'startFrom',
  'emphasize-lines': 'hl_lines',
  caption: 'caption',
  filename: 'filename',
  lines: 'lines',
  region: 'region',
  'start-after': 'start-after',
  'end-before': 'end-before',
};

/** ```` ```{code-block} python ````, ```` ```{literalinclude} main.py ````: as if written behind the fence. */
export function directivesTransform(tree: Root): void {
  visit(tree, 'code', (node) => {
    const [, name = ''] = /^\{(code-block|code|sourcecode|literalinclude)\}$/u.exec(node.lang ?? '') ?? [];
    if (name === '') return;
    const { options, rest } = splitOptions(node.value);
    const argument = (node.meta ?? '').trim();
    const isFile = name === 'literalinclude';
    const id = options.get('name') ?? options.get('label');
    const isNumbered = ['linenos', 'lineno-start', 'number-lines'].some((key) => options.has(key));
    const language = isFile ? (options.get('language') ?? '') : argument;
    const info = [
      ...(id === undefined ? [] : [`#${id}`]),
      ...(isNumbered ? ['.numbered'] : []),
      ...(isFile ? [`file=${quote(argument)}`] : []),
      ...[...options].flatMap(([key, value]) => {
        const known = codeOptions[key];
        return known === undefined || value === '' ? [] : [`${known}=${quote(value)}`];
      }),
    ];
    Object.assign(node, {
      lang: language === '' ? null : language,
      meta: `{${info.join(' ')}}`,
      value: rest,
    } satisfies Partial<Code>);
    if (language === '') Object.assign(node, { lang: `{${info.join(' ')}}`, meta: null });
  });
}

/** Quarto's cells and MyST's directives of drawings, with `%%| fig-cap: …`, `//| …` or `:caption: …` in their first lines. */
export function drawnCellsTransform(tree: Root): void {
  visit(tree, 'code', (node) => {
    const [, language = ''] = /^\{(mermaid|dot|graphviz)\}$/u.exec(node.lang ?? '') ?? [];
    if (language === '') return;
    const plain = node.value.replaceAll(/^(?:%%|\/\/)\|\s*([a-z][\w-]{0,40}):[ \t]*(.*)$/gmu, ':$1: $2');
    const { options, rest } = splitOptions(plain);
    const id = options.get('label') ?? options.get('name');
    const info = [
      ...(id === undefined ? [] : [`#${id}`]),
      ...['fig-cap', 'caption', 'fig-alt', 'alt'].flatMap((key) => {
        const value = (options.get(key) ?? '').replace(/^(["'])(.*)\1$/u, '$2');
        return value === '' ? [] : [`${key}=${quote(value)}`];
      }),
    ];
    Object.assign(node, { lang: language, meta: info.length === 0 ? null : `{${info.join(' ')}}`, value: rest });
  });
}

/** VitePress: `<<< @/main.ts#region{2,4-6 ts}` in a paragraph of its own is code from a file. */
export function snippetsTransform(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const [only, ...others] = node.children;
    if (only?.type !== 'text' || others.length > 0 || index === undefined || parent === undefined) return;
    const [whole = '', file = ''] = /^<<<[ \t]{1,9}([^\s#{}[\]]{1,500})/u.exec(only.value.trim()) ?? [];
    const rest = only.value.trim().slice(whole.length);
    const parts = /^(?:#([\w*-]{1,100}))?\s?(?:\{([^{}]{0,100})\})?\s?(?:\[([^[\]]{1,200})\])?$/u.exec(rest);
    if (whole === '' || parts === null) return;
    const [, region, inside = '', name] = parts;
    const marked = /^[\d,-]*/u.exec(inside)?.[0] ?? '';
    const language = /[a-z][\w+#-]*/iu.exec(inside)?.[0] ?? '';
    const info = [
      ...(language === '' ? [] : [`.${language}`]),
      `file=${quote(file)}`,
      ...(region === undefined ? [] : [`region=${quote(region)}`]),
      ...(marked === '' ? [] : [`hl_lines=${quote(marked)}`]),
      ...(name === undefined ? [] : [`filename=${quote(name)}`]),
    ];
    const code: Code = { type: 'code', lang: `{${info.join(' ')}}`, value: '' };
    if (node.position !== undefined) code.position = node.position;
    parent.children[index] = code;
  });
}

/** Lines `:key: value` at the beginning of a directive, and what stands below them. */
export function splitOptions(text: string): { readonly options: ReadonlyMap<string, string>; readonly rest: string } {
  const options = new Map<string, string>();
  const lines = text.split('\n');
  let at = 0;
  for (; at < lines.length; at += 1) {
    const { key, value } = readOption(lines[at] ?? '');
    if (key === '') break;
    options.set(key, value);
  }
  if (at > 0 && lines[at]?.trim() === '') at += 1;
  return { options, rest: lines.slice(at).join('\n') };
}

function quote(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value}"`;
}
