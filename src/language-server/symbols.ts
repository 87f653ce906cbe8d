/** The headings of a file, as a tree. */
import type { Heading } from 'mdast';
import { type DocumentSymbol, type Position, SymbolKind } from 'vscode-languageserver/node';
import { type ManuscriptFile, readTitle } from '../manuscript/index.ts';

interface Draft extends DocumentSymbol {
  readonly level: number;
  readonly children: Draft[];
}

export function listHeadings({ text, tree }: Pick<ManuscriptFile, 'text' | 'tree'>): DocumentSymbol[] {
  const lines = text.split('\n');
  const end: Position = { line: Math.max(lines.length - 1, 0), character: (lines.at(-1) ?? '').length };
  const top: Draft[] = [];
  const open: Draft[] = [];
  const close = (level: number, at: Position): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const last = open.pop();
      if (last !== undefined) last.range = { start: last.range.start, end: at };
    }
  };
  for (const node of headingsOf(tree)) {
    const { start, end: last } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const range = {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: last.line - 1, character: last.column - 1 },
    };
    close(node.depth, range.start);
    const draft: Draft = {
      name: nameOf(node),
      kind: SymbolKind.String,
      range: { start: range.start, end },
      selectionRange: range,
      level: node.depth,
      children: [],
    };
    (open.at(-1)?.children ?? top).push(draft);
    open.push(draft);
  }
  close(1, end);
  return top.map(finish);
}

/** Those in quotations and lists are no parts of the file. */
function headingsOf(tree: ManuscriptFile['tree']): Heading[] {
  return tree.children.filter((node) => node.type === 'heading');
}

/** Editors do not show what has no name. */
function nameOf(node: Heading): string {
  const words = readTitle(node)
    .replace(/\s?\{[^{}]*\}$/u, '')
    .trim();
  return words === '' ? '—' : words;
}

function finish({ level: _level, children, ...symbol }: Draft): DocumentSymbol {
  return { ...symbol, children: children.map(finish) };
}
