/** `*[HTML]: HyperText Markup Language` in lines of their own (PHP Markdown Extra): what stands for what. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from '../../../model/index.ts';

export interface WrittenAbbreviation {
  readonly short: string;
  readonly long: string;
  readonly line: number;
  readonly column: number;
}

declare module 'mdast' {
  interface RootData {
    /** What the file says of abbreviations. */
    abbreviations?: readonly WrittenAbbreviation[];
  }
}

const definition = /^\s{0,3}\*\[([^\][\n]{1,80})\]:[ \t]+(\S.*)$/u;

/** Takes the lines out of the tree. @param source the text that the places of `tree` refer to */
export function abbreviationsTransform(tree: Root, source: string): WrittenAbbreviation[] {
  const found: WrittenAbbreviation[] = [];
  if (!source.includes('*[')) return found;
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const { start, end } = paragraph.position ?? {};
    if (parent === undefined || index === undefined || start?.offset === undefined || end?.offset === undefined)
      return undefined;
    const lines = source.slice(start.offset, end.offset).split('\n');
    const from = lines.findLastIndex((line) => !definition.test(line)) + 1;
    if (from === lines.length) return undefined;
    for (const [nth, line] of lines.entries()) {
      const [, short = '', long = ''] = nth < from ? [] : (definition.exec(line) ?? []);
      if (short === '') continue;
      const column = nth === 0 ? start.column : line.length - line.trimStart().length + 1;
      found.push({ short: short.trim(), long: long.trim(), line: start.line + nth, column });
    }
    if (from > 0) {
      cutAfter(paragraph, start.line + from);
      return undefined;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}

/** What begins in a line, and all after it, is no part of the paragraph. */
function cutAfter(paragraph: Paragraph, line: number): void {
  paragraph.children = paragraph.children.flatMap((node): PhrasingContent[] => {
    const { start, end } = node.position ?? {};
    if (start === undefined || end === undefined || end.line < line) return [node];
    if (start.line >= line) return [];
    if (node.type !== 'text') return [node];
    const value = node.value.split('\n').slice(0, line - start.line);
    return [{ ...node, value: value.join('\n') }];
  });
}
