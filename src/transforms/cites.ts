/**
 * `[@key, p. 5; see also @other]`, `@key`, `[-@key]`, `@key [p. 3]`: what an author cites or refers to, as Pandoc has
 * it (https://pandoc.org/MANUAL.html#citation-syntax). Whether a key is a place in the book or a work is not known
 * here: this is the grammar alone.
 */

export interface CitedItem {
  readonly key: string;
  /** Words before and after, as written but for white space at their ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** `-@key`: without the name of what is meant. */
  readonly bare: boolean;
}

export interface Cite {
  /** In the text that was searched. */
  readonly from: number;
  readonly to: number;
  /** `group` stands in brackets; `text` is a part of the sentence, `@key [p. 3]` with the words in its brackets. */
  readonly mode: 'group' | 'text';
  readonly items: readonly CitedItem[];
}

/** What is no letter of a name stands between two that are: `@doe99.` ends before the full stop. */
const name = String.raw`\{[^{}\s]{1,200}\}|[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*`;
/** Not within words or addresses; `\@` is no sign any more. */
const before = String.raw`(?<![\p{L}\p{N}_.@/\\:^])`;
const bareKey = new RegExp(`${before}@(${name})`, 'gu');
const itemKey = new RegExp(`${before}(-?)@(${name})`, 'u');
/** `@a and @b`: a word between two keys. */
const secondKey = new RegExp(`${before}@(?:${name})(?=\\s+(?:\\p{L}{1,5}|&)\\s+-?@)`, 'gu');
/** No group is longer: it would be a paragraph. */
const longest = 2000;

/** Where keys are written, whatever stands around them: `@key` and `@{key}`. */
export function findKeys(text: string): { readonly key: string; readonly from: number }[] {
  return [...text.matchAll(bareKey)].map(({ 0: all, 1: written = '', index }) => ({
    key: unbraced(written),
    from: index + all.length - written.length + (written.startsWith('{') ? 1 : 0),
  }));
}

/** Looks at each bracket once. */
export function findCites(text: string): Cite[] {
  if (!text.includes('@')) return [];
  const groups = findGroups(text);
  const cites: Cite[] = groups.filter(({ items }) => items.length > 0 && items.every(({ key }) => key !== ''));
  const taken = new Spans(cites);
  for (const match of text.matchAll(bareKey)) {
    const to = match.index + match[0].length;
    if (taken.has(match.index)) continue;
    const item = { key: unbraced(match[1] ?? ''), prefix: '', suffix: '', bare: false };
    cites.push({ from: match.index, to, mode: 'text', items: [item] });
  }
  cites.sort((a, b) => a.from - b.from);
  return joinLocators(cites, groups, text);
}

interface Group extends Cite {
  readonly mode: 'group';
}

/** Brackets without brackets in them that may be a group or the words after a key; braces after one make a span. */
function findGroups(text: string): Group[] {
  const groups: Group[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/gu)) {
    if (bracket === '[') open.push(index);
    else {
      const start = open.pop();
      if (start === undefined || index - start > longest || '({'.includes(text[index + 1] ?? ' ')) continue;
      if (text[start - 1] === ']' && text[start + 1] !== '@') continue;
      const inside = text.slice(start + 1, index);
      if (inside.startsWith('^') || inside.trim() === '') continue;
      const items = splitItems(inside).map(readItem);
      groups.push({ from: start, to: index + 1, mode: 'group', items });
    }
  }
  // One bracket in another, as in [@key, [sic]]: the outer one counts.
  const kept: Group[] = [];
  for (const group of groups.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || group.from >= last.to || !isGroup(last)) kept.push(group);
  }
  return kept;
}

function isGroup({ items }: Group): boolean {
  return items.length > 0 && items.every(({ key }) => key !== '');
}

/**
 * At each semicolon after which there is a key; another one is a part of the words. What names a second key after a
 * comma, or as `@a and @b`, is a second item, too: its author meant both.
 */
function splitItems(inside: string): string[] {
  const items: string[] = [];
  let sign = '';
  for (const piece of inside.replace(secondKey, '$&;').split(/([;,])/u)) {
    if (piece === ';' || piece === ',') {
      sign = piece;
      continue;
    }
    const last = items.pop();
    if (last === undefined) items.push(piece);
    else if (itemKey.test(piece) && (sign === ';' || isWhole(last))) items.push(last, piece);
    else items.push(`${last}${sign}${piece}`);
  }
  return items;
}

/** It has a key, and no bracket of it is open. */
function isWhole(item: string): boolean {
  return itemKey.test(item) && item.split('[').length === item.split(']').length;
}

function readItem(text: string): CitedItem {
  const match = itemKey.exec(text);
  if (match === null) return { key: '', prefix: '', suffix: text.trim(), bare: false };
  return {
    key: unbraced(match[2] ?? ''),
    prefix: text.slice(0, match.index).trim(),
    suffix: text.slice(match.index + match[0].length).trim(),
    bare: match[1] === '-',
  };
}

function unbraced(key: string): string {
  return key.startsWith('{') ? key.slice(1, -1) : key;
}

/** `@key [p. 3; @other]`: what stands in the brackets after a key in the text is said of it. */
function joinLocators(cites: readonly Cite[], groups: readonly Group[], text: string): Cite[] {
  const byStart = new Map(groups.map((group) => [group.from, group]));
  const joined = cites.map((cite) => {
    if (cite.mode === 'group') return cite;
    const start = text[cite.to] === ' ' ? cite.to + 1 : cite.to;
    const group = byStart.get(start);
    const [first, ...others] = group?.items ?? [];
    const [item] = cite.items;
    if (group === undefined || first === undefined || item === undefined || first.key !== '') return cite;
    return { ...cite, to: group.to, items: [{ ...item, suffix: first.suffix }, ...others] };
  });
  // A key in these brackets is named by now.
  let end = 0;
  return joined.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Whether a place is in one of several spans that are in order. */
class Spans {
  readonly #spans: readonly { readonly from: number; readonly to: number }[];
  #at = 0;

  constructor(spans: readonly { readonly from: number; readonly to: number }[]) {
    this.#spans = spans;
  }

  /** Asked for places in rising order. */
  has(place: number): boolean {
    while ((this.#spans[this.#at]?.to ?? Infinity) <= place) this.#at += 1;
    return (this.#spans[this.#at]?.from ?? Infinity) <= place;
  }
}
