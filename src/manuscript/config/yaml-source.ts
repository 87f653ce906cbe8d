/** YAML with its places: every value can be traced to line and column of the author's file. */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { findSeparators, findStray, nameCodePoint } from '../../model/index.ts';
import { type Phrase, type Place, type Report, said } from '../../report/index.ts';

export type Path = readonly (string | number)[];

export interface YamlSource {
  /** Plain JavaScript values; `{}` when the text could not be parsed. */
  readonly value: unknown;
  /** False when there were syntax errors: they are in the report. */
  readonly sound: boolean;
  /** Place of the value at this path, or of the key that leads to it. */
  placeOf(path: Path, what?: 'key' | 'value'): Place;
  /** A value as it is written, if it has no quotation marks; absent: nobody knows. */
  plainText?(path: Path): string | undefined;
}

/** Largest configuration in characters, deepest nesting, most values that aliases may repeat. */
const limits = { length: 1_000_000, depth: 64, aliases: 100 } as const;

/** Parses YAML 1.2 (core schema); `lineOffset` is the number of lines before it in its file. */
export function parseYaml(text: string, file: string, report: Report, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const nothing: YamlSource = { value: {}, sound: false, placeOf: () => ({ file, line: lineOffset + 1, column: 1 }) };
  if (text.length > limits.length) {
    report.add('file-too-large', said`The YAML is longer than ${limits.length} characters`, nothing.placeOf([]));
    return nothing;
  }
  const deep = deepestBracket(text);
  if (deep !== undefined) {
    lines.addNewLine(0);
    for (let i = text.indexOf('\n'); i >= 0 && i < deep; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
    report.add('config-syntax', said`YAML nested deeper than ${limits.depth} levels`, at(deep));
    return nothing;
  }
  let alias: number | undefined;
  try {
    // Ends of lines that only word processors know.
    const document = parseDocument(text.replaceAll(/[\u2028\u2029]/gu, ' '), {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
      logLevel: 'error',
    });
    for (const problem of [...document.errors, ...document.warnings]) {
      const quote = problem.code === 'MISSING_CHAR' ? openQuote(document, problem.pos[0]) : undefined;
      if (quote !== undefined) {
        const hint = said`Put another one where the value ends.`;
        report.add('config-syntax', said`A quotation mark that nothing closes`, at(quote), hint);
        continue;
      }
      const [message, hint] = explain(problem.code, problem.message);
      report.add('config-syntax', message, at(problem.pos[0]), hint);
    }
    if (document.errors.length > 0 || document.warnings.length > 0) return nothing;
    const { faults, firstAlias } = inspect(document);
    alias = firstAlias;
    for (const { text, offset, hint } of faults) report.add('config-syntax', text, at(offset), hint);
    if (faults.length > 0) return nothing;
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases }) ?? {};
    if (holdsItself(value)) throw new ReferenceError('A value that holds itself');
    return {
      value,
      sound: true,
      placeOf: (path, what) => at(offsetOf(document, path, what ?? 'value')),
      plainText: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
      },
    };
  } catch (problem) {
    const text =
      problem instanceof RangeError ? said`YAML nested too deeply` : said`YAML whose aliases cannot be resolved`;
    const place = alias === undefined ? nothing.placeOf([]) : at(alias);
    report.add('config-syntax', text, place, said`Octavo’s settings need no anchors (&) and aliases (*).`);
    return nothing;
  }
}

interface Fault {
  readonly text: Phrase;
  readonly offset: number;
  readonly hint: Phrase;
}

/** What is well-formed YAML and still nothing for settings; where the first alias is, should it lead nowhere. */
function inspect(document: Document): { readonly faults: readonly Fault[]; readonly firstAlias: number | undefined } {
  const faults: Fault[] = [];
  let firstAlias: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      firstAlias ??= range?.[0];
    },
    Pair: (_key, { key }) => {
      // `a: {b}: c`: the parser ends the value, and goes on with a key of nothing.
      if (isScalar(key) && key.value === null && (key.source ?? '') === '') {
        const hint = said`Put the whole value in quotation marks.`;
        faults.push({
          text: said`A colon within a value, or without a key before it`,
          offset: key.range?.[0] ?? 0,
          hint,
        });
        return;
      }
      if (!isCollection(key)) return;
      const hint = said`A value that begins with { or [ needs quotation marks.`;
      faults.push({ text: said`A list or a map in the place of a key`, offset: key.range?.[0] ?? 0, hint });
    },
    Scalar: (_key, { value, range }) => {
      if (typeof value !== 'string') return;
      const feeds = findSeparators(value).filter(({ character }) => character === '\f');
      const [found] = [...findStray(value), ...feeds];
      if (found === undefined) return;
      faults.push({
        text: said`A character that no edition can hold: ${nameCodePoint(found.character)}`,
        offset: range?.[0] ?? 0,
        hint: said`Take it out.`,
      });
    },
  });
  return { faults, firstAlias };
}

/** `&a [*a]` is a value without end. */
function holdsItself(value: unknown, around: ReadonlySet<unknown> = new Set()): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (around.has(value)) return true;
  const inside = new Set(around).add(value);
  return Object.values(value).some((one) => holdsItself(one, inside));
}

/** Where flow collections or indentation go deeper than anyone writes by hand: a parser's stack is finite. */
function deepestBracket(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > limits.depth) return i;
  }
  return /^ *(?:- ){65}/m.exec(text)?.index;
}

/** Where the quotation mark stands whose value ends without another. @param end where the parser missed it */
function openQuote(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range?.[1] === end) found = range[0];
    },
  });
  return found;
}

/** Author's words for the parser's. */
function explain(code: string, message: string): [text: Phrase, hint?: Phrase] {
  const first = message.split('\n')[0] ?? message;
  switch (code) {
    case 'DUPLICATE_KEY':
      return [said`The same key stands here twice`, said`Keep one of them.`];
    case 'TAB_AS_INDENT':
      return [said`A tab at the beginning of a line of YAML`, said`Indent with spaces.`];
    case 'TAG_RESOLVE_FAILED':
      return [said`A YAML tag that Octavo does not know`, said`Write the value without “!…”.`];
    case 'MULTIPLE_DOCS':
      return [said`More than one YAML document in the file`, said`Take out the “---” between them.`];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [said`A colon within a value`, said`Put the whole value in quotation marks.`];
    default:
      if (/flow sequence/iu.test(first))
        return [said`A list in square brackets that is not closed`, said`End it with ], and indent its lines.`];
      if (/flow map/iu.test(first))
        return [said`Keys in braces that are not closed`, said`End them with }, and indent their lines.`];
      return [
        said`YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`,
        said`A value with a colon or a # needs quotation marks.`,
      ];
  }
}

/** Offset of the deepest node of the path that is there. */
function offsetOf(document: Document, path: Path, what: 'key' | 'value'): number {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      const last = index === path.length - 1;
      const wanted: unknown = last && what === 'key' ? pair.key : (pair.value ?? pair.key);
      node = isNode(pair.value) ? pair.value : null;
      if (isNode(wanted) && wanted.range) offset = wanted.range[0];
    } else {
      const item: unknown = node !== null && 'items' in node ? node.items[Number(step)] : undefined;
      node = isNode(item) && !isPair(item) ? item : null;
      if (node?.range) offset = node.range[0];
    }
  }
  return offset;
}
