import { defined } from '../../../model/index.ts';

/**
 * Attribute lists in braces, as Pandoc writes them: `{#id .class lang=fr width="60%" -}`.
 * https://pandoc.org/MANUAL.html#extension-attributes
 */
export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

const token =
  /\s*(?:#(?<id>[^\s{}#"'<>=]+)|\.(?<cls>[\p{L}_][\p{L}\p{N}_-]*)|(?<dash>-)(?=\s|$)|(?<key>[A-Za-z][\w:-]*)=(?:"(?<dq>[^"]*)"|'(?<sq>[^']*)'|(?<bare>[^\s"'{}]+)))(?=\s|$)/uy;

/** Reads what stands between the braces; `undefined` when it is not an attribute list but prose. */
export function parseAttributes(text: string): Attributes | undefined {
  let id: string | undefined;
  const classes: string[] = [];
  const values: Record<string, string> = {};
  const end = text.trimEnd().length;
  let at = 0;
  let count = 0;
  while (at < end) {
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (groups === undefined) return undefined;
    at = token.lastIndex;
    count += 1;
    if (groups['id'] !== undefined) id = groups['id'];
    else if (groups['cls'] !== undefined) classes.push(groups['cls']);
    else if (groups['dash'] !== undefined) classes.push('unnumbered');
    else if (groups['key'] !== undefined) {
      values[groups['key'].toLowerCase()] = groups['dq'] ?? groups['sq'] ?? groups['bare'] ?? '';
    }
  }
  if (count === 0) return undefined;
  return { ...defined({ id }), classes, values };
}

/** Text that ends with an attribute list: what stands before it, and the list. */
export function splitAttributes(text: string): { before: string; attributes: Attributes } | undefined {
  const trimmed = text.trimEnd();
  const open = trimmed.endsWith('}') ? trimmed.lastIndexOf('{') : -1;
  // `[phrase]{lang=fr}` at the end is the phrase's.
  if (trimmed[open - 1] === ']') return undefined;
  const inside = trimmed.slice(open + 1, -1);
  const attributes = open < 0 || inside.includes('}') ? undefined : parseAttributes(inside);
  return attributes === undefined ? undefined : { before: trimmed.slice(0, open).trimEnd(), attributes };
}

/** hast properties of an attribute list: only what an author may set on any element. */
export function toProperties(attributes: Attributes): Record<string, string | string[]> {
  const { lang, dir, title } = attributes.values;
  const className = attributes.classes.length === 0 ? undefined : [...attributes.classes];
  return defined({ id: attributes.id, className, lang, dir, title });
}
