/**
 * Formulas in Markdown: nodes `inlineMath` and `math`, as mdast-util-math has them, from what formula-tokens.ts finds,
 * from code of the language `math`, from MyST's roles.
 */
import type {
  Code,
  FormulaData,
  InlineMath,
  MathBlock,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Extension, Handle } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { formOf } from '../../../formulas/index.ts';
import { defined } from '../../../model/index.ts';
import { parseAttributes, toProperties } from './attributes.ts';
import { findCodeLines } from '../fenced-code.ts';

const enter = (make: () => InlineMath | MathBlock): Handle =>
  function handle(token) {
    this.enter(make(), token);
    this.buffer();
  };

const leave: Handle = function handle(token) {
  const text = this.resume();
  const node = this.stack.at(-1);
  if (node?.type === 'inlineMath') Object.assign(node, readSpan(text));
  if (node?.type === 'math') Object.assign(node, readBlock(text));
  this.exit(token);
};

/** For mdast-util-from-markdown. */
export const formulaFromMarkdown: Extension = {
  enter: {
    formula: enter(() => ({ type: 'inlineMath', value: '', data: { form: 'inline' } })),
    formulaBlock: enter(() => ({ type: 'math', value: '', data: { form: 'display' } })),
  },
  exit: {
    formulaData: function handle(token) {
      this.config.enter.data?.call(this, token);
      this.config.exit.data?.call(this, token);
    },
    formula: leave,
    formulaBlock: leave,
  },
  canContainEols: ['inlineMath', 'math'],
  transforms: [settleFormulas],
};

function readSpan(text: string): Pick<InlineMath, 'value' | 'data'> {
  const opening = /^(?:\$[$`]?|\\[([]|\\begin\{[^{}]*\})/u.exec(text)?.[0] ?? '';
  const form = formOf(opening);
  if (form === undefined) return { value: text, data: { form: 'inline' } };
  if (opening.startsWith('\\begin')) return { value: text, data: { form: 'lines' } };
  const value = text.slice(opening.length, -form.closing.length).trim();
  return { value, data: { form: form.isDisplay ? 'display' : 'inline' } };
}

function readBlock(text: string): Pick<MathBlock, 'value' | 'data'> {
  const trimmed = text.trim();
  const [opening = ''] = /^(?:\$\$|\\\[|\\begin\{[^{}]*\})/u.exec(trimmed) ?? [];
  const form = formOf(opening);
  if (form === undefined) return { value: trimmed, data: { form: 'definitions' } };
  const end = trimmed.lastIndexOf(form.closing);
  const hProperties = readProperties(trimmed.slice(end + form.closing.length));
  const isEnvironment = opening.startsWith('\\begin');
  const value = isEnvironment ? trimmed.slice(0, end + form.closing.length) : trimmed.slice(opening.length, end).trim();
  return { value, data: { form: isEnvironment ? 'lines' : 'display', ...defined({ hProperties }) } };
}

function readProperties(text: string): FormulaData['hProperties'] {
  const inside = /\{([^{}]*)\}/u.exec(text)?.[1];
  const attributes = inside === undefined ? undefined : parseAttributes(inside);
  return attributes === undefined ? undefined : toProperties(attributes);
}

/** What is not known while the text is read in order. */
function settleFormulas(tree: Root): void {
  const pending: Parents[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.children = node.children.flatMap((child): Nodes[] => {
      if (child.type === 'code') return [fromCode(child) ?? child];
      // A line within a cell is written \| (https://github.github.com/gfm/#example-200).
      if (child.type === 'inlineMath' && node.type === 'tableCell')
        return [{ ...child, value: child.value.replaceAll('\\|', '|') }];
      if (child.type !== 'paragraph') return [child];
      readRoles(child);
      return partAtDisplays(child);
    }) as typeof node.children;
    markContinued(node);
    for (const child of node.children) if ('children' in child) pending.push(child);
  }
}

/** ```` ```math ```` as GitHub has it, ```` ```{math} ```` with `:label: x` as MyST has it. */
function fromCode(node: Code): MathBlock | undefined {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const [whole, more = ''] = /^(?:math|\{math\})(?:\s([^]*))?$/u.exec(info) ?? [];
  if (whole === undefined) return undefined;
  const options = /^(?::[a-z-]+:[^\n]*(?:\n|$))*/u.exec(node.value)?.[0] ?? '';
  const label = /^:(?:label|name):\s*(\S+)/mu.exec(options)?.[1];
  const value = `${info.startsWith('{') ? more : ''}\n${node.value.slice(options.length)}`.trim();
  const hProperties = label === undefined ? undefined : { id: label };
  return {
    type: 'math',
    value,
    data: { form: 'display', ...defined({ hProperties }) },
    ...defined({ position: node.position }),
  };
}

/** MyST's role: {math}`x`. */
function readRoles(parent: Parents): void {
  parent.children.forEach((node, index) => {
    const before = parent.children[index - 1];
    if (node.type !== 'inlineCode' || before?.type !== 'text') return;
    const role = /\{math\}$/u.exec(before.value);
    if (role === null) return;
    before.value = before.value.slice(0, role.index);
    const place = defined({ position: node.position });
    parent.children[index] = { type: 'inlineMath', value: node.value, data: { form: 'inline' }, ...place };
  });
  parent.children = parent.children.filter(
    (node) => node.type !== 'text' || node.value !== '',
  ) as typeof parent.children;
}

/** A formula of a line of its own within a paragraph parts it. */
function partAtDisplays(paragraph: Paragraph): (Paragraph | MathBlock)[] {
  if (!paragraph.children.some(isDisplay)) return [paragraph];
  const parts: (Paragraph | MathBlock)[] = [];
  let words: PhrasingContent[] = [];
  const flush = (): void => {
    if (toString(words).trim() !== '' || words.some((node) => node.type !== 'text')) {
      const [first, last] = [words[0]?.position, words.at(-1)?.position];
      const position = first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
      const data = parts.length > 0 ? continued : undefined;
      parts.push({ type: 'paragraph', children: trimEnds(words), ...defined({ position, data }) });
    }
    words = [];
  };
  paragraph.children.forEach((node) => {
    if (isDisplay(node)) {
      flush();
      parts.push({ ...node, type: 'math' });
      return;
    }
    const before = words.length === 0 ? parts.at(-1) : undefined;
    if (node.type === 'text' && before?.type === 'math') {
      const [lead, inside] = /^\s*\{([^{}]*)\}/u.exec(node.value) ?? [];
      const attributes = inside === undefined ? undefined : parseAttributes(inside);
      if (lead !== undefined && attributes !== undefined) {
        before.data = { ...before.data, hProperties: toProperties(attributes) };
        words.push({ ...node, value: node.value.slice(lead.length) });
        return;
      }
    }
    words.push(node);
  });
  flush();
  return parts;
}

function isDisplay(node: Nodes): node is InlineMath {
  return node.type === 'inlineMath' && node.data.form !== 'inline';
}

function trimEnds(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === words.length - 1) value = value.trimEnd();
    return value === '' ? [] : [{ ...node, value }];
  });
}

/** The paragraph goes on after a formula that stands in it. */
const continued = { hProperties: { className: ['continued'] } };

/** No blank line stands between the formula and what follows. */
function markContinued({ children }: Parents): void {
  children.forEach((node, index) => {
    const before: RootContent | undefined = children[index - 1];
    if (node.type !== 'paragraph' || before?.type !== 'math' || before.data.form === 'definitions') return;
    const [end, start] = [before.position?.end.line, node.position?.start.line];
    if (end !== undefined && start !== undefined && start <= end + 1) node.data = continued;
  });
}

/** `:::{math}` … `:::` as a fence of code, line for line, so that its signs are no Markdown. */
export function normaliseFormulaFences(text: string): string {
  if (!/:::\s*\{math\}/u.test(text)) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  let open: { readonly line: number; readonly colons: string } | undefined;
  for (const [index, line] of lines.entries()) {
    if (code.has(index)) continue;
    const [whole = '', lead = '', colons = ''] = /^([\s>]*)(:{3,})/u.exec(line) ?? [];
    const rest = line.slice(whole.length);
    if (open === undefined && /^\s*\{math\}/u.test(rest)) open = { line: index, colons };
    else if (open !== undefined && colons === open.colons && rest.trim() === '') {
      lines[open.line] = (lines[open.line] ?? '').replace(/:{3,}\s*/u, '```');
      lines[index] = `${lead}\`\`\``;
      open = undefined;
    }
  }
  return lines.join('\n');
}
