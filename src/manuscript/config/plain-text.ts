import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown of a value → plain text; text that is more than one paragraph of Markdown stays as it is. */
export function plainText(markdown: string | number): string {
  const flat = oneLine(markdown);
  if (!/[*_`[\]<>\\&]/.test(flat)) return flat;
  const { children } = unified().use(remarkParse).parse(flat);
  return children.length === 1 && children[0]?.type === 'paragraph' ? toString(children[0]).trim() : flat;
}

/** Line ends and runs of spaces become one space; where a word may be divided is nothing to catalogues and covers. */
export function oneLine(text: string | number): string {
  return String(text).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
