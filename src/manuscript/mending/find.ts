/** What can be mended in a file without a doubt: each way of it gives edits of its lines. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Proposal } from '../../report/index.ts';
import type { Edit } from './edits.ts';

/** Number signs that are no heading for want of a space. */
export function mendHeadings(tree: Root, lines: readonly string[]): Edit[] {
  return (tree.data?.foreign ?? []).flatMap(({ kind, line }) => {
    const [, before] = kind === 'heading' ? (/^( {0,3}#{2,6})[^#\s]/u.exec(lines[line - 1] ?? '') ?? []) : [];
    return before === undefined ? [] : [{ line, column: before.length + 1, length: 0, text: ' ' }];
  });
}

/** The address of a dead link, where one thing alone can be meant. */
export function mendLinks(proposals: readonly Proposal[], lines: readonly string[]): Edit[] {
  return proposals.flatMap(({ place: { line = 0, column = 0 }, written, instead }) => {
    const text = lines[line - 1] ?? '';
    const address = text.indexOf('](', column - 1) + 2;
    if (column === 0 || address === 1 || !/^!?\[/u.test(text.slice(column - 1))) return [];
    // The bracket that closes is this link’s own, and the address is written as it was read.
    if (text.slice(column, address - 2).includes('[')) return [];
    const from = text.startsWith('<', address) ? address + 1 : address;
    const at = written.startsWith('#') ? text.indexOf(written, from) : from;
    const end = at + written.length;
    if (at < from || !text.startsWith(written, at) || /[\s)]/u.test(text.slice(from, at))) return [];
    if (!/^[\s)>#?]/u.test(text.slice(end))) return [];
    return [{ line, column: at + 1, length: written.length, text: encode(instead) }];
  });
}

/** As an address is written in Markdown. */
function encode(address: string): string {
  return address.replace(/[\s()<>%]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[()]/u, (one) => `%${one.charCodeAt(0).toString(16)}`),
  );
}

/** Two and more spaces between words. */
export function mendSpaces(tree: Root, lines: readonly string[]): Edit[] {
  return editWords(tree, lines, / {2,}/gu, () => ' ').filter(({ line, column, length }) => {
    const text = lines[line - 1] ?? '';
    // Not at the ends of a line, where they mean something, and not in a line block.
    return (
      /\S/u.test(text.slice(0, column - 1)) && /\S/u.test(text.slice(column - 1 + length)) && !/^\s*\|/u.test(text)
    );
  });
}

/** Straight apostrophes within words. */
export function mendApostrophes(tree: Root, lines: readonly string[]): Edit[] {
  return editWords(tree, lines, /(?<=\p{L})'(?=\p{L})/gu, () => '’');
}

function editWords(tree: Root, lines: readonly string[], wanted: RegExp, instead: () => string): Edit[] {
  return textsOf(tree).flatMap((node) =>
    piecesOf(node, lines).flatMap(({ line, column, text }) =>
      [...text.matchAll(wanted)].map(({ 0: found, index }) => ({
        line,
        column: column + index,
        length: found.length,
        text: instead(),
      })),
    ),
  );
}

/** Gaps within the lines of a poem may be meant. */
function textsOf(tree: Parents): Text[] {
  return tree.children.flatMap((node: Nodes) => {
    if (node.type === 'text') return [node];
    return 'children' in node && !(node.type === 'containerDirective' && node.name === 'verse') ? textsOf(node) : [];
  });
}

interface Piece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** The lines of words as they are written; nothing where they are written otherwise than they were read. */
function piecesOf({ value, position }: Text, lines: readonly string[]): Piece[] {
  if (position === undefined) return [];
  const { start, end } = position;
  const read = value.split('\n');
  if (read.length !== end.line - start.line + 1) return [];
  return read.flatMap((words, index) => {
    const line = start.line + index;
    const written = lines[line - 1] ?? '';
    const from = index === 0 ? start.column - 1 : written.length - written.replace(/^[\s>]*/u, '').length;
    const text = written.slice(from, index === read.length - 1 ? end.column - 1 : undefined);
    return text.trimEnd() === words.trimEnd() ? [{ line, column: from + 1, text }] : [];
  });
}

/** Says in the metadata which language it is. @param lines of book.yaml, or of the one file */
export function mendLanguage(language: string, lines: readonly string[], isYaml: boolean): Edit[] {
  const says = `lang: ${language}\n`;
  if (isYaml) {
    const first = lines.findIndex((text) => /^["'\p{L}][^:]*:/u.test(text));
    return first < 0 ? [] : [{ line: first + 1, column: 1, length: 0, text: says }];
  }
  if (/^---\s*$/u.test(lines[0] ?? '')) return [{ line: 2, column: 1, length: 0, text: says }];
  return [{ line: 1, column: 1, length: 0, text: `---\n${says}---\n\n` }];
}
