/**
 * Brings Pandoc's fenced divs (`::: note`, `::: {.note #id}`, inner fences as short as outer ones) into
 * the form of generic directives (`:::note{#id}`, outer fences longer), line for line, so that only the
 * columns on fence lines change.
 */
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

const codeFence = /^\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/u;
const colonFence = /^(?<indent>\s*(?:>\s?)*)(?<colons>:{3,})(?<head>.*)/su;
/** Longer heads are no heads. */
const longestHead = 1000;

export function normaliseFences(text: string): string {
  if (!text.includes(':::')) return text;
  const lines = text.split('\n');
  const open: Fence[] = [];
  const all: Fence[] = [];
  let code: string | undefined;
  lines.forEach((line, index) => {
    const mark = codeFence.exec(line)?.[1];
    if (code !== undefined) {
      if (mark !== undefined && mark.startsWith(code) && line.trim() === mark) code = undefined;
      return;
    }
    if (mark !== undefined) {
      code = mark;
      return;
    }
    const fence = colonFence.exec(line)?.groups;
    if (fence === undefined) return;
    const head = withoutColons((fence['head'] ?? '').trim());
    if (head === '') {
      const closed = open.pop();
      if (closed === undefined) return;
      closed.end = index;
      const parent = open.at(-1);
      if (parent !== undefined) parent.height = Math.max(parent.height, closed.height + 1);
    } else {
      const spelled = spellHead(head);
      if (spelled === undefined) return;
      const opened: Fence = { line: index, indent: fence['indent'] ?? '', head: spelled, height: 0 };
      open.push(opened);
      all.push(opened);
    }
  });
  for (const fence of all) {
    // One that nobody closed runs to the end of what it stands in: the parser's business.
    const colons = ':'.repeat(3 + fence.height);
    lines[fence.line] = `${fence.indent}${colons}${fence.head}`;
    if (fence.end !== undefined) lines[fence.end] = `${(lines[fence.end] ?? '').replace(/:::.*/su, '')}${colons}`;
  }
  return lines.join('\n');
}

/** Pandoc lets a head end with colons, too. */
function withoutColons(head: string): string {
  let end = head.length;
  while (head[end - 1] === ':') end -= 1;
  return head.slice(0, end).trimEnd();
}

/** `note`, `{.note #id}`, `note [Title] {#id}` → `note[Title]{#id}`; undefined: no fence at all. */
function spellHead(head: string): string | undefined {
  if (head.length > longestHead) return undefined;
  const bare = /^\{(.*)\}$/u.exec(head)?.[1];
  if (bare !== undefined) {
    const attributes = parseAttributes(bare);
    if (attributes === undefined) return undefined;
    const [name = 'div', ...classes] = attributes.classes;
    const rest = [
      ...(attributes.id === undefined ? [] : [`#${attributes.id}`]),
      ...classes.map((cls) => `.${cls}`),
      ...Object.entries(attributes.values).map(([key, value]) => `${key}="${value.replaceAll('"', '&quot;')}"`),
    ];
    return rest.length === 0 ? name : `${name}{${rest.join(' ')}}`;
  }
  const named = /^([A-Za-z][\w-]*)\s*(\[.*\])?\s*(\{.*\})?$/u.exec(head);
  return named === null ? undefined : `${named[1] ?? ''}${named[2] ?? ''}${named[3] ?? ''}`;
}
