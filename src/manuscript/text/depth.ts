/** What would keep the parser busy for ever is refused before it begins, at its line. */
import { htmlVoidElements } from 'html-void-elements';
import type { Nodes, Root } from 'mdast';
import { knownNames } from '../../markup/index.ts';
import { Failure, type Phrase, allOf, said } from '../../report/index.ts';
import { findFencedCode } from './fenced-code.ts';

/** Deeper than any book goes, and far below what would exhaust the stack. */
const deepest = 40;
const deepestHtml = 200;
const deepestTree = 300;
/** More than any paragraph has: each is looked for to the end of the paragraph. */
const mostOpen = 500;

/**
 * Refuses quotations, lists, blocks and elements nested beyond sense, and paragraphs of nothing but marks.
 * @throws Failure nesting-too-deep, paragraph-tangled
 */
function checkDepth(text: string, file: string): void {
  const lines = withoutCode(text.split('\n'));
  checkHtml(lines, file);
  checkBlocks(lines, file);
  checkMarks(lines, file);
  for (const [index, line] of lines.entries()) {
    // A ruler of hyphens or asterisks is no nesting.
    if (/^[\s*+-]*$/u.test(line)) continue;
    const prefix = /^(?:[\s>]|[*+-]\s|\d{1,9}[.)]\s)*/u.exec(line)?.[0] ?? '';
    const markers = prefix.match(/>|[*+-](?=\s)|[.)](?=\s)/gu)?.length ?? 0;
    const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
    const steps = /^\s*(?:[*+-]|\d+[.)])\s/u.test(line) ? Math.floor(indent / 2) : 0;
    if (markers <= deepest && steps <= deepest * 2) continue;
    throw tooDeep(said`Quotations or lists nested deeper than ${deepest} levels`, file, index + 1);
  }
}

/** Something nested so deeply that reading it exhausted the stack all the same. */
function tooDeep(
  text: Phrase,
  file: string,
  line: number,
  hint = said`No edition can show that: take some levels away.`,
): Failure {
  return new Failure(1, text, { rule: 'nesting-too-deep', place: { file, line, column: 1 }, hint });
}

/**
 * What nests within lines is known only when it has been read.
 * @throws Failure nesting-too-deep, paragraph-tangled
 */
export function parseWithin(text: string, file: string, parse: (text: string) => Root): Root {
  checkDepth(text, file);
  try {
    const tree = parse(text);
    checkTree(tree, file);
    return tree;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    throw tooDeep(said`Something nested deeper than can be read`, file, 1);
  }
}

/** @throws Failure nesting-too-deep for emphasis in emphasis, links in notes in links … */
function checkTree(tree: Root, file: string): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepestTree) {
      throw tooDeep(said`Text nested deeper than ${deepestTree} levels`, file, first?.position?.start.line ?? 1);
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

/** Code becomes blank: it is not read. What nobody closes may end with the list it stands in, and is looked at. */
function withoutCode(lines: readonly string[]): string[] {
  const kept = [...lines];
  for (const { from, to } of findFencedCode(lines, /^ {0,3}(`{3,}|~{3,})/u))
    if (to !== undefined) kept.fill('', from, to + 1);
  return kept.map((line) => line.replace(/`[^`]+`/gu, (code) => ' '.repeat(code.length)));
}

/** Browsers close them of themselves. */
const closesItself = new Set([
  ...htmlVoidElements,
  ...'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp rb html head body'.split(' '),
]);

/** Every parser's stack ends somewhere. */
function checkHtml(lines: readonly string[], file: string): void {
  const open: string[] = [];
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const { 1: slash, 2: tag = '', 3: rest = '' } of line.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b([^<>]*)>?/giu)) {
      const name = tag.toLowerCase();
      if (!(knownNames.has(name) || name.includes('-')) || closesItself.has(name)) continue;
      if (slash === '' && rest.endsWith('/')) continue;
      if (slash === '') {
        open.push(name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      } else if ((counts.get(name) ?? 0) > 0) {
        for (let last = open.pop(); last !== undefined; last = open.pop()) {
          counts.set(last, (counts.get(last) ?? 1) - 1);
          if (last === name) break;
        }
      }
      if (open.length <= deepestHtml) continue;
      const hint = said`Are there elements that are never closed?`;
      throw tooDeep(said`HTML nested deeper than ${deepestHtml} elements`, file, index + 1, hint);
    }
  }
}

/** `:::note` in `:::note`. */
function checkBlocks(lines: readonly string[], file: string): void {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const head = /^[\s>]*:::(.*)/su.exec(line)?.[1]?.replaceAll(':', ' ').trim();
    if (head === undefined) continue;
    if (head === '') depth = Math.max(0, depth - 1);
    else if (/^[a-z{]/iu.test(head)) depth += 1;
    if (depth <= deepest) continue;
    const hint = said`Are there blocks that are never closed? Each needs a line ::: at its end.`;
    throw tooDeep(said`Blocks (:::) nested deeper than ${deepest} levels`, file, index + 1, hint);
  }
}

/** What closes brackets, and marks that are tried with each other. */
const most: Readonly<Record<string, number>> = { ']': 20_000, '*_': 5000 };
const pairs = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['^[', ']'],
] as const;

/** A new paragraph begins: a blank line, an item, a row, a definition. */
const begins = /^\s*(?:$|[-*+>#]\s|\d{1,9}[.)]\s|\[[^\]]*\]:|:)/u;

function checkMarks(lines: readonly string[], file: string): void {
  let counts = new Map<string, number>();
  let isTable = false;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    isTable = !isBlank && (isTable || (line.includes('|') && /^[\s|:-]+$/u.test(line)));
    if (isTable || begins.test(line)) counts = new Map();
    for (const mark of [']', '*', '_']) add(counts, mark, countOf(line, mark));
    for (const [from, to] of pairs) add(counts, from, countOf(line, from) - countOf(line, to));
    counts.set('*_', Math.min(counts.get('*') ?? 0, counts.get('_') ?? 0));
    const tangle = findTangle(counts);
    if (tangle === undefined) continue;
    throw new Failure(1, said`A paragraph with ${tangle}`, {
      rule: 'paragraph-tangled',
      place: { file, line: index + 1, column: 1 },
      hint: said`Part it by a blank line, or put what is no Markdown into a code block.`,
    });
  }
}

function findTangle(counts: ReadonlyMap<string, number>): Phrase | undefined {
  const many = Object.entries(most).find(([mark, limit]) => (counts.get(mark) ?? 0) > limit);
  if (many !== undefined) return said`more than ${many[1]} ${allOf([...many[0]])}`;
  const open = pairs.find(([from]) => (counts.get(from) ?? 0) > mostOpen);
  return open === undefined ? undefined : said`more than ${mostOpen} ${open[0]} that nothing closes`;
}

function add(counts: Map<string, number>, mark: string, more: number): void {
  if (more !== 0) counts.set(mark, Math.max(0, (counts.get(mark) ?? 0) + more));
}

function countOf(line: string, mark: string): number {
  let count = 0;
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.length)) count += 1;
  return count;
}
