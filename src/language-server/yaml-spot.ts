/**
 * Where in YAML somebody is typing, found line by line and by indentation: what is being typed is rarely YAML that a
 * parser reads.
 */

/** Keys, and 0 for whatever stands in a list. */
export type KeyPath = readonly (string | 0)[];

export interface YamlSpot {
  /** Of the mapping in which a key is typed, or of the value. */
  readonly path: KeyPath;
  readonly what: 'key' | 'value';
  /** What is typed so far, and where it begins (in code units of the line). */
  readonly typed: string;
  readonly from: number;
}

/** A key at the beginning of a text, and how much of it the key takes, with its colon. */
function readKey(text: string): { readonly name: string; readonly length: number } | undefined {
  const quote = /^["']/u.exec(text)?.[0];
  const end = quote === undefined ? text.search(/:(?:\s|$)/u) : text.indexOf(quote, 1) + 1;
  const name = quote === undefined ? text.slice(0, Math.max(end, 0)).trim() : text.slice(1, Math.max(end - 1, 1));
  if (name === '' || (quote === undefined && /^[#[\]{},&*!|>%@`]|\s#/u.test(name))) return undefined;
  const [, space = ''] = /^(\s*):(?=\s|$)/u.exec(text.slice(end)) ?? [];
  const colon = end + space.length;
  return text[colon] === ':' ? { name, length: colon + 1 } : undefined;
}

/** @param line 0-based @returns undefined where words are typed that are no settings: a comment, a text of several lines */
export function spotInYaml(lines: readonly string[], line: number, character: number): YamlSpot | undefined {
  const before = (lines[line] ?? '').slice(0, character);
  if (/(?:^|\s)#/u.test(withoutQuotes(before)) || isInBlock(lines, line)) return undefined;
  const { column, dashes, rest } = partsOf(before);
  const above = pathAbove(lines, line, dashes[0] ?? column, dashes.length > 0);
  const around: KeyPath = [...above, ...dashes.map(() => 0 as const)];
  const own = readKey(rest);
  if (own === undefined) {
    if (/^[[{]/u.test(rest)) return inFlow(around, rest, column);
    // Behind a dash a word may be both: what is in the list, or the first key of it.
    return { path: around, what: 'key', typed: rest, from: column };
  }
  const { name } = own;
  const value = rest.slice(own.length);
  const typed = value.trimStart();
  const from = column + rest.length - typed.length;
  const path: KeyPath = [...around, name];
  if (value === '') return { path: around, what: 'key', typed: rest, from: column };
  return /^[[{]/u.test(typed) ? inFlow(path, typed, from) : { path, what: 'value', typed, from };
}

/** The key that stands at a place, at the end of the path that leads to it. */
export function keyAt(lines: readonly string[], line: number, character: number): KeyPath | undefined {
  const text = lines[line] ?? '';
  if (isInBlock(lines, line)) return undefined;
  const { column, dashes, rest } = partsOf(text);
  const own = readKey(rest);
  if (own === undefined || character < column || character > column + own.length) return undefined;
  const above = pathAbove(lines, line, dashes[0] ?? column, dashes.length > 0);
  return [...above, ...dashes.map(() => 0 as const), own.name];
}

interface Parts {
  /** Where the words begin. */
  readonly column: number;
  /** Where the dashes before them stand. */
  readonly dashes: readonly number[];
  readonly rest: string;
}

function partsOf(text: string): Parts {
  const dashes: number[] = [];
  let column = /^\s*/u.exec(text)?.[0].length ?? 0;
  for (
    let dash = /^-(?:\s+|$)/u.exec(text.slice(column));
    dash !== null;
    dash = /^-(?:\s+|$)/u.exec(text.slice(column))
  ) {
    dashes.push(column);
    column += dash[0].length;
  }
  return { column, dashes, rest: text.slice(column) };
}

/** @param at where it begins of which is asked what is above it @param isItem it begins with a dash */
function pathAbove(lines: readonly string[], line: number, at: number, isItem: boolean): KeyPath {
  const path: (string | 0)[] = [];
  let [column, item] = [at, isItem];
  for (let above = line - 1; above >= 0 && (column > 0 || item); above -= 1) {
    const text = lines[above] ?? '';
    if (/^\s*(?:#|$)/u.test(text)) continue;
    const { column: begins, dashes, rest } = partsOf(text);
    const own = readKey(rest);
    // A list may stand right below its key, not further in.
    if (own !== undefined && (begins < column || (item && begins === column))) {
      path.unshift(own.name);
      [column, item] = [begins, false];
    }
    for (const dash of dashes.toReversed()) {
      if (dash >= column) continue;
      path.unshift(0);
      [column, item] = [dash, true];
    }
  }
  return path;
}

/** `{style: notes, by: ` on one line. */
function inFlow(path: KeyPath, text: string, offset: number): YamlSpot | undefined {
  interface Level {
    readonly isMap: boolean;
    name?: string | undefined;
  }
  const levels: Level[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const level = levels.at(-1);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{' || sign === '[') {
      levels.push({ isMap: sign === '{' });
      from = at + 1;
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      from = at + 1;
    } else if (sign === ',') {
      if (level !== undefined) level.name = undefined;
      from = at + 1;
    } else if (sign === ':' && level?.isMap === true && level.name === undefined && /^\s?$/u.test(text[at + 1] ?? '')) {
      level.name = text
        .slice(from, at)
        .trim()
        .replaceAll(/^["']|["']$/gu, '');
      from = at + 1;
    }
  }
  const last = levels.at(-1);
  if (last === undefined) return undefined;
  const typed = text.slice(from).trimStart();
  const own: KeyPath = levels.flatMap(({ isMap, name }) => (isMap ? (name ?? []) : (0 as const)));
  const isValue = !last.isMap || last.name !== undefined;
  return { path: [...path, ...own], what: isValue ? 'value' : 'key', typed, from: offset + text.length - typed.length };
}

/** Lines of a text that a `|` or `>` began. */
function isInBlock(lines: readonly string[], line: number): boolean {
  let indent = /^\s*/u.exec(lines[line] ?? '')?.[0].length ?? 0;
  if (indent === 0) return false;
  for (let above = line - 1; above >= 0 && indent > 0; above -= 1) {
    const text = lines[above] ?? '';
    if (text.trim() === '') continue;
    const own = /^\s*/u.exec(text)?.[0].length ?? 0;
    if (own >= indent) continue;
    if (beginsBlock(text)) return true;
    indent = own;
  }
  return false;
}

/** `key: |`, `- >-  # words` */
function beginsBlock(text: string): boolean {
  const [before = '', sign = ''] = (text.split(' #')[0] ?? '').trim().split(/\s+/u).slice(-2);
  return /^[|>][-+\d]{0,2}$/u.test(sign) && (before.endsWith(':') || before === '-');
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|'[^']*'/gu, '');
}
