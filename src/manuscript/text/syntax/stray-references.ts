/** References to characters that no edition can hold: `&#1;`. */
import type { Nodes, Root } from 'mdast';
import { findStray, visit } from '../../../model/index.ts';
import { meaningOf } from '../../config/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';

const reference = /&#(?:x[0-9a-f]{1,6}|\d{1,7});/giu;
/** What stands there is meant as it is written. */
const literal: ReadonlySet<Nodes['type']> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

/**
 * Finds them. Where Markdown reads them it has � for them (CommonMark 0.31, 2.5); in HTML they become it.
 * @param tree with the places of `source`
 */
export function strayReferencesTransform(tree: Root, source: string): ForeignSign[] {
  const candidates = [...source.matchAll(reference)].filter(([written]) => isStray(written));
  if (candidates.length === 0) return [];
  const ranges: { readonly from: number; readonly to: number; readonly isStray: typeof isStray }[] = [];
  visit(tree, (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) return;
    const isComment = node.type === 'html' && node.value.startsWith('<!--');
    if (literal.has(node.type) || isComment) ranges.push({ from, to, isStray: () => false });
    else if (node.type === 'html') {
      ranges.push({ from, to, isStray: isStrayInHtml });
      node.value = node.value.replace(reference, (written) => (isStrayInHtml(written) ? '\uFFFD' : written));
    }
  });
  const found: ForeignSign[] = [];
  let [next, line, lineStart] = [0, 1, 0];
  for (const { 0: written, index } of candidates) {
    for (let end = source.indexOf('\n', lineStart); end >= 0 && end < index; end = source.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    while ((ranges[next]?.to ?? Infinity) <= index) next += 1;
    const range = ranges[next];
    const isHere = range !== undefined && range.from <= index ? range.isStray(written) : true;
    let slashes = 0;
    while (source[index - 1 - slashes] === '\\') slashes += 1;
    if (isHere && slashes % 2 === 0) found.push({ kind: 'strayReference', line, column: index - lineStart + 1 });
  }
  return found;
}

function isStray(written: string): boolean {
  const code = codeOf(written);
  return code === 0 || code > 0x10ffff || findStray(String.fromCodePoint(code)).length > 0;
}

/** HTML has the characters of Windows-1252 for those of Latin-1 that it does not have (HTML, 13.2.5.80). */
function isStrayInHtml(written: string): boolean {
  return isStray(written) && meaningOf(codeOf(written)) === undefined;
}

function codeOf(written: string): number {
  const digits = written.slice(2, -1);
  return /^x/iu.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
}
