/**
 * What stands in a cell of code that other programs run: Quarto's `#| label: fig-x` (https://quarto.org/docs/reference/cells/),
 * knitr's `{r x, echo=FALSE}`, MyST's `:tags:`. Of it counts what a reader sees; what the machine is told is passed over.
 */
import { isMap, parseDocument } from 'yaml';
import { isMapping } from '../../../model/index.ts';

export interface Cell {
  readonly language: string;
  readonly label: string | undefined;
  readonly caption: string | undefined;
  /** What of its own each of several pictures says. */
  readonly captions: readonly string[];
  readonly alternative: string | undefined;
  /** Files of pictures that it does nothing but show. */
  readonly pictures: readonly string[];
  /** In how many columns they stand. */
  readonly columns: string | undefined;
  readonly width: string | undefined;
  /** Whether the code is to be read, and whether what it gives is. */
  readonly showsCode: boolean;
  readonly showsResults: boolean;
  readonly code: string;
}

const engines = new Set(
  'r python python3 ipython ipython3 julia ojs bash sh shell zsh sql mermaid dot rcpp stan js javascript css sass scss node perl ruby go rust scala sas stata octave haskell awk c fortran fortran95 cat asis powershell'.split(
    ' ',
  ),
);
const header = /^\{([A-Za-z][\w+]*)(?:[\s,]((?:[^{}]|\{[^{}]{0,300}\})*))?\}\s{0,9}$/u;
/** By the sign with which the language begins a comment. */
const optionLine = /^\s*(?:#|\/\/|--|%%|%|;)\|[ \t]?(.*)$/u;
const pictureCall = /\binclude_graphics\(\s*(?:path\s*=\s*)?(?:c\(([^()]{1,2000})\)|(["'][^"'\n]{1,300}["']))/u;
const imageCall = /\bImage\(\s*(?:filename\s*=\s*|url\s*=\s*)?(["'][^"'\n]{1,300}["'])/u;

/**
 * @param info what stands behind the fence
 * @param value what stands between the fences
 * @returns undefined if it is no cell
 */
export function readCell(info: string, value: string): Cell | undefined {
  const myst = /^\{code-cell\}(?:\s{1,9}(\S{1,99}))?\s{0,9}$/u.exec(info);
  const [, engine = myst?.[1] ?? '', inHeader = ''] = header.exec(info) ?? [];
  if (myst === null && !engines.has(engine.toLowerCase())) return undefined;
  const { options, code } = takeOptions(value, myst !== null);
  const said = new Map([...readHeader(inHeader.replace(/^[\s,]+/u, '')), ...options]);
  const word = (...names: string[]): string | undefined => names.map((name) => textOf(said.get(name))).find(isThere);
  const isOff = (...names: string[]): boolean =>
    names.some((name) => /^(?:false|f)$/iu.test(textOf(said.get(name)) ?? ''));
  const tags = textOf(said.get('tags')) ?? '';
  const captions = [said.get('fig-subcap') ?? said.get('tbl-subcap') ?? []].flat().map((one) => textOf(one) ?? '');
  return {
    language: /^i?python3?$/iu.test(engine) || engine === '' ? 'python' : engine.toLowerCase(),
    label: word('label', 'name', 'lst-label'),
    caption: word('fig-cap', 'tbl-cap', 'lst-cap', 'caption') ?? captionInCode(code),
    captions,
    alternative: word('fig-alt', 'alt'),
    pictures: readPictures(code),
    columns: word('layout-ncol'),
    width: word('out-width'),
    showsCode: !isOff('echo', 'include') && !/(?:remove|hide)[-_](?:input|cell)/u.test(tags),
    showsResults:
      !isOff('eval', 'include', 'output') &&
      !/^(?:hide|false)$/iu.test(word('results') ?? '') &&
      !/(?:remove|hide)[-_](?:output|cell)/u.test(tags),
    code,
  };
}

type Options = ReadonlyMap<string, unknown>;

/** `{theorem, x, name="…"}`: what begins it, and what is said behind it. @returns no engine: it is no header */
export function readKnitrHeader(info: string): {
  readonly engine: string;
  readonly options: ReadonlyMap<string, string>;
} {
  const [, engine = '', rest = ''] = header.exec(info) ?? [];
  const said = [...readHeader(rest.replace(/^[\s,]+/u, ''))];
  return { engine: engine.toLowerCase(), options: new Map(said.map(([key, value]) => [key, String(value)])) };
}

/** Those in lines of their own before the code; `fig.cap` and `fig-cap` are the same. */
function takeOptions(value: string, isMyst: boolean): { readonly options: Options; readonly code: string } {
  const lines = value.split('\n');
  const yaml: string[] = [];
  let at = 0;
  if (isMyst && lines[0]?.trim() === '---') {
    const end = lines.indexOf('---', 1);
    if (end > 0) {
      yaml.push(...lines.slice(1, end));
      at = end + 1;
    }
  }
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const own = optionLine.exec(line)?.[1] ?? (isMyst ? /^:([\w-]+:.*)$/u.exec(line)?.[1] : undefined);
    if (own === undefined) break;
    yaml.push(own);
  }
  const code = lines.slice(at).join('\n').replace(/^\n+/u, '');
  return { options: readYaml(yaml.join('\n')), code };
}

function readYaml(text: string): Options {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  if (isMap(document.contents) && document.errors.length === 0) {
    const value: unknown = document.toJS();
    return new Map(isMapping(value) ? Object.entries(value).map(([key, one]) => [nameOf(key), one]) : []);
  }
  // Not YAML: what stands in a line each is read all the same.
  const pairs = [...text.matchAll(/^([\w.-]+)[ \t]*[:=][ \t]*(.*)$/gmu)];
  return new Map(pairs.map(([, key = '', one = '']) => [nameOf(key), unquoted(one.trim())]));
}

/** Commas in quotation marks and brackets part nothing. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let [quote, depth, isEscaped] = ['', 0, false];
  for (const sign of text) {
    const isQuoted = quote !== '';
    if (isQuoted && !isEscaped && sign === quote) quote = '';
    else if (!isQuoted && (sign === '"' || sign === "'")) quote = sign;
    else if (!isQuoted && sign === '(') depth += 1;
    else if (!isQuoted && sign === ')') depth -= 1;
    isEscaped = isQuoted && sign === '\\' && !isEscaped;
    if (sign === ',' && !isQuoted && depth <= 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.filter((part) => part.trim() !== '');
}

/** `fig-x, echo=FALSE, fig.cap="A, B"`: the first without a name is the label. */
function readHeader(text: string): Options {
  const options = new Map<string, unknown>();
  const parts = splitAtCommas(text);
  for (const [index, part] of parts.entries()) {
    const cut = part.indexOf('=');
    if (cut > 0) options.set(nameOf(part.slice(0, cut)), unquoted(part.slice(cut + 1).trim()));
    else if (index === 0 && part.trim() !== '') options.set('label', part.trim());
  }
  return options;
}

function nameOf(key: string): string {
  return key.trim().toLowerCase().replaceAll('.', '-');
}

function unquoted(text: string): string {
  const inside = /^(["'])([^]*)\1$/u.exec(text)?.[2];
  return inside === undefined ? text : inside.replace(/\\(["'\\])/gu, '$1');
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const words = value.filter((one) => typeof one === 'string');
  return words.length === 0 ? undefined : words.join(' ');
}

function isThere(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** bookdown: `kable(x, caption = "…")`. */
function captionInCode(code: string): string | undefined {
  const at = code.search(/\bkable\(/u);
  return at < 0 ? undefined : /\bcaption\s{0,9}=\s{0,9}["']([^"'\n]{1,500})["']/u.exec(code.slice(at))?.[1];
}

function readPictures(code: string): string[] {
  const [, several, one] = pictureCall.exec(code) ?? [];
  const named = several ?? one ?? imageCall.exec(code)?.[1] ?? '';
  return [...named.matchAll(/(["'])([^"'\n]{1,300})\1/gu)].map((match) => match[2] ?? '');
}
