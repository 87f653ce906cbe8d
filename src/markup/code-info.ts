/**
 * What stands behind the fence of a listing: `js`, `{.js .numbered}`, `python {#lst-x caption="…" startFrom=10}`, and
 * the same in the words of other programs: `js{1,3-5}`, `ts:line-numbers=5` (VitePress), `js {1} title="x.js"
 * showLineNumbers` (Docusaurus), `rust,hl_lines=2`.
 */

export interface CodeInfo {
  readonly language?: string;
  readonly id?: string;
  readonly caption?: string;
  /** The name of its file, shown above it. */
  readonly file?: string;
  readonly isNumbered: boolean;
  /** Number of its first line, if that is not 1. */
  readonly start?: number;
  /** Lines that stand out, from 1. */
  readonly marked: ReadonlySet<number>;
  /** What its drawing shows, where it is drawn. */
  readonly alternative?: string;
  readonly classes: readonly string[];
  /** All that is given as `key=value`, by the key in small letters. */
  readonly values: ReadonlyMap<string, string>;
}

const value =
  /(?<![\w-])([\w-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|\[([^[\]]{0,2000})\]|([^\s"'{}[\],]{1,500}(?:,\d[\d,-]{0,500})?))/gu;
/** No listing has lines that far down. */
const lastLine = 100_000;

export function readCodeInfo(info: string): CodeInfo {
  const values = new Map<string, string>();
  for (const [, key = '', double, single, list, bare] of info.matchAll(value))
    values.set(key.toLowerCase(), double ?? single ?? list ?? bare ?? '');
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => values.get(key)).find((one) => one !== undefined && one.trim() !== '');
  const signs = info.replace(value, ' ');
  const braces = /\{([^{}]*)\}/u.exec(signs)?.[1] ?? '';
  const named = [...braces.matchAll(/\.([\w+#-]+)/gu)].map((match) => match[1] ?? '');
  const leading = /^[^\s{,:]+/u.exec(info)?.[0];
  const language = (info.startsWith('{') ? undefined : leading) ?? named.find((name) => !isNumbering(name));
  const id = /(?:^|\s)#([^\s{}#"'<>=]+)/u.exec(braces)?.[1];
  const caption = first('caption', 'lst-cap', 'fig-cap');
  const file = first('filename', 'title') ?? /\s\[([^[\]\s]{1,200}\.\w{1,12})\]/u.exec(signs)?.[1];
  const alternative = first('alt', 'fig-alt');
  const isNumbered = named.some(isNumbering) || values.get('code-line-numbers') === 'true' || asksForNumbers.test(info);
  const start = Number(
    first('startfrom', 'start', 'linenostart', 'linenums', 'showlinenumbers', 'line-numbers', 'start-line-number'),
  );
  const marked = first('hl_lines', 'code-line-numbers', 'emphasize-lines', 'highlight');
  return {
    ...(language === undefined || language === '' ? {} : { language }),
    ...(id === undefined ? {} : { id }),
    ...(caption === undefined ? {} : { caption }),
    ...(file === undefined ? {} : { file }),
    ...(alternative === undefined ? {} : { alternative }),
    isNumbered,
    ...(Number.isInteger(start) && start > 1 && start < lastLine ? { start } : {}),
    marked: readLines(marked ?? (/^[\d\s,-]+$/u.test(braces) ? braces : '')),
    classes: named.filter((name) => name !== language && !isNumbering(name)),
    values,
  };
}

/** Beside a class: `showLineNumbers`, `linenums="1"`, `ts:line-numbers`, `linenos=table`. */
const asksForNumbers = /(?:^|[\s{,])(?:showLineNumbers|linenums|lineNos|linenos)\b(?!\s*=\s*"?false)|:line-numbers\b/iu;

function isNumbering(name: string): boolean {
  return /^(?:numbered|numberLines|number-lines|line-numbers)$/iu.test(name);
}

/** `1,3-5` */
export function readLines(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from = '', to = from] of text.matchAll(/(\d{1,5})(?:\s*-\s*(\d{1,5}))?/gu))
    for (let line = Number(from); line <= Math.min(Number(to), Number(from) + 1000); line += 1) lines.add(line);
  return lines;
}
