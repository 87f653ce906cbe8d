/** Code, drawings and files of code as MyST, Quarto and VitePress write them: as if all stood behind the fence. */
import type { Code, Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import { splitOptions } from './directive-options.ts';
import { lineMarksTransform } from './line-marks.ts';

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

/** Where a text may have some of it. */
export function codeDirectivesTransform(tree: Root, source: string): void {
  if (/(?:`{3}|~{3})\{/u.test(source)) {
    readCodeDirectives(tree);
    readDrawnCells(tree);
  }
  if (source.includes('<<<')) readSnippets(tree);
  if (/\[!code |highlight-/u.test(source)) lineMarksTransform(tree);
}

/** ```` ```{code-block} python ````, ```` ```{literalinclude} main.py ````: as if written behind the fence. */
function readCodeDirectives(tree: Root): void {
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
function readDrawnCells(tree: Root): void {
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
function readSnippets(tree: Root): void {
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

function quote(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value}"`;
}
