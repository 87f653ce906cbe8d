/** What stands behind the fence of a listing: `js`, `{.js .numbered}`, `python {#lst-x caption="…" startFrom=10}`. */

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
}

const value = /(?<![\w-])([\w-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'{}]{1,500}))/gu;
/** No listing has lines that far down. */
const lastLine = 100_000;

export function readCodeInfo(info: string): CodeInfo {
  const values = new Map<string, string>();
  for (const [, key = '', double, single, bare] of info.matchAll(value))
    values.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  const signs = info.replace(value, ' ');
  const braces = /\{([^{}]*)\}/u.exec(signs)?.[1] ?? '';
  const named = [...braces.matchAll(/\.([\w+#-]+)/gu)].map((match) => match[1] ?? '');
  const first = /^[^\s{,:]+/u.exec(info)?.[0];
  const language = (info.startsWith('{') ? undefined : first) ?? named.find((name) => !isNumbering(name));
  const id = /(?:^|\s)#([^\s{}#"'<>=]+)/u.exec(braces)?.[1];
  const caption = values.get('caption') ?? values.get('lst-cap');
  const file = values.get('filename') ?? values.get('title');
  const start = Number(values.get('startfrom') ?? values.get('start'));
  return {
    ...(language === undefined || language === '' ? {} : { language }),
    ...(id === undefined ? {} : { id }),
    ...(caption === undefined || caption.trim() === '' ? {} : { caption }),
    ...(file === undefined || file.trim() === '' ? {} : { file }),
    isNumbered: named.some(isNumbering),
    ...(Number.isInteger(start) && start > 1 && start < lastLine ? { start } : {}),
    marked: readLines(
      values.get('hl_lines') ?? values.get('code-line-numbers') ?? (/^[\d\s,-]+$/u.test(braces) ? braces : ''),
    ),
  };
}

function isNumbering(name: string): boolean {
  return /^(?:numbered|numberLines|number-lines)$/iu.test(name);
}

/** `1,3-5` */
function readLines(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from = '', to = from] of text.matchAll(/(\d{1,5})(?:\s*-\s*(\d{1,5}))?/gu))
    for (let line = Number(from); line <= Math.min(Number(to), Number(from) + 1000); line += 1) lines.add(line);
  return lines;
}
