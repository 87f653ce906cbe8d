/**
 * Brings Pandoc's fenced divs (`::: note`, `::: {.note #id}`, inner fences as short as outer ones) into
 * the form of generic directives (`:::note{#id}`, outer fences longer), line for line, so that only the
 * columns on fence lines change.
 */
import { calloutNamed, isBlockName, saysKind } from '../../../markup/index.ts';
import { findCodeLines } from '../fenced-code.ts';
import { parseAttributes } from './attributes.ts';

interface Fence {
  readonly line: number;
  readonly indent: string;
  /** What follows the colons: name, label, attributes. */
  readonly head: string;
  /** Fences nested below it. */
  height: number;
  end?: number;
}

const colonFence = /^(\s*(?:>\s?)*)(:{3,})/u;

export function normaliseFences(text: string): string {
  if (!text.includes(':::')) return text;
  const lines = text.split('\n');
  const code = findCodeLines(lines);
  const open: Fence[] = [];
  const all: Fence[] = [];
  for (const [index, line] of lines.entries()) {
    const [lead, indent = ''] = colonFence.exec(line) ?? [];
    if (lead === undefined || code.has(index)) continue;
    const head = withoutColons(line.slice(lead.length).trim());
    if (head === '') {
      const closed = open.pop();
      if (closed === undefined) continue;
      closed.end = index;
      const parent = open.at(-1);
      if (parent !== undefined) parent.height = Math.max(parent.height, closed.height + 1);
    } else {
      const spelled = spellHead(head);
      if (spelled === undefined) continue;
      const opened: Fence = { line: index, indent, head: spelled, height: 0 };
      open.push(opened);
      all.push(opened);
    }
  }
  for (const fence of all) {
    // One that nobody closed runs to the end of what it stands in: the parser's business.
    const colons = ':'.repeat(3 + fence.height);
    lines[fence.line] = `${fence.indent}${colons}${fence.head}`;
    if (fence.end !== undefined) lines[fence.end] = `${(lines[fence.end] ?? '').replace(/:::.*/su, '')}${colons}`;
  }
  return lines.join('\n');
}

/** Colons may close the line of an opening fence, too. */
function withoutColons(head: string): string {
  let end = head.length;
  while (head[end - 1] === ':') end -= 1;
  return head.slice(0, end).trimEnd();
}

/** `note`, `{.note #id}`, `note [Title] {#id}` → `note[Title]{#id}`; undefined: no fence at all. */
function spellHead(head: string): string | undefined {
  const bare = /^\{(.*)\}$/u.exec(head)?.[1];
  if (bare !== undefined && !calloutNamed(bare) && !isBlockName(bare)) {
    const attributes = parseAttributes(bare);
    if (attributes === undefined) return undefined;
    const [first = 'div', ...others] = attributes.classes;
    // `{#fig-x .column-page}`: what its id says it is, in a class of the author's.
    const isSaid = !isBlockName(first) && saysKind(attributes.id ?? '');
    const [name, classes] = isSaid ? ['div', attributes.classes] : [first, others];
    const rest = [
      ...(attributes.id === undefined ? [] : [`#${attributes.id}`]),
      ...classes.map((cls) => `.${cls}`),
      ...Object.entries(attributes.values).map(([key, value]) => `${key}="${value.replaceAll('"', '&quot;')}"`),
    ];
    return rest.length === 0 ? name : `${name}{${rest.join(' ')}}`;
  }
  // MyST writes `{note} Title`.
  const plain = head.replace(/^\{([A-Za-z-]+)\}/u, (whole, name: string) =>
    calloutNamed(name) || isBlockName(name) ? name : whole,
  );
  const name = /^[A-Za-z][\w-]*/u.exec(plain)?.[0];
  if (name === undefined) return undefined;
  const rest = plain.slice(name.length).trimStart();
  // Docusaurus and VitePress: what follows the name is the title.
  if (calloutNamed(name) && /^[^[{]/u.test(rest)) return `${name}${spellTitle(rest)}`;
  if (rest === '' || (rest.startsWith('{') && rest.endsWith('}'))) return `${name}${rest}`;
  if (!rest.startsWith('[')) return undefined;
  // The label ends at the last bracket that nothing but attributes follows.
  for (let close = rest.lastIndexOf(']'); close > 0; close = rest.lastIndexOf(']', close - 1)) {
    const tail = rest.slice(close + 1).trimStart();
    if (tail === '' || (tail.startsWith('{') && tail.endsWith('}'))) return `${name}${rest.slice(0, close + 1)}${tail}`;
  }
  return undefined;
}

/** As a label, which may have emphasis; where its brackets are no pairs, which a label's must be, as an attribute. */
export function spellTitle(title: string): string {
  let depth = 0;
  for (const mark of title) {
    if (mark === '[') depth += 1;
    else if (mark === ']') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? `[${title}]` : `{title="${title.replaceAll('"', '&quot;')}"}`;
}
