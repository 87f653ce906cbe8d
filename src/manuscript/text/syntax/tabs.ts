/**
 * d2l's tabs, the same for several libraries: `%%tab pytorch` at the beginning of code stands over it as its name. What
 * stands between `:begin_tab:` and `:end_tab:` is begun by the name of the tab (labels.ts).
 */
import type { Code } from 'mdast';

const tab = /^\s*(?:%%tab|#@tab)[ \t]([\w ,-]{1,80})(?:\n|$)/u;

export function openTab(node: Code): Code {
  const [whole, names] = tab.exec(node.value) ?? [];
  if (whole === undefined || names === undefined) return node;
  const value = node.value.slice(whole.length);
  // `{.python .input  n=3}` is for notebooks.
  const language = /^(?:\{\s*\.)?([\w+#-]+)/u.exec(`${node.lang ?? ''} ${node.meta ?? ''}`.trim())?.[1] ?? null;
  if (names.trim() === 'all') return { ...node, lang: language, meta: null, value };
  return { ...node, lang: language, meta: `{filename="${names.trim()}"}`, value };
}
