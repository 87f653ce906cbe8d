/** Options of MyST’s directives: lines `:key: value` below their names. */

/** `:key: value`, also in quotations; the key is '' where it is none. */
export function readOption(line: string): { readonly key: string; readonly value: string } {
  const [whole = '', key = ''] = /^[\s>]*:([a-z][\w-]{0,40}):(?=\s|$)/u.exec(line) ?? [];
  return { key, value: line.slice(whole.length).trim() };
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
