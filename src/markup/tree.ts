/** mdast → hast: Markdown and the HTML in it become one tree, safe and well-formed. */
import type { Root } from 'hast';
import type { Html, Root as MarkdownRoot } from 'mdast';
import { defListHastHandlers } from 'mdast-util-definition-list';
import type {} from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { visit } from '../model/index.ts';
import { said, sayTimes } from '../report/index.ts';
import { handleBlock, type BlockSurroundings } from './handlers/blocks.ts';
import { handleCode } from './handlers/code.ts';
import { handleDescription } from './handlers/description.ts';
import { handleFormula, handleInlineFormula } from './handlers/formula.ts';
import { handleNoteDefinition, handleNoteReference } from './handlers/notes.ts';
import { handleTable } from './handlers/table.ts';
import { readForeignHtml } from './foreign-html.ts';
import { sanitiseTree } from './raw-html.ts';
import { keepUnknownTags } from './unknown-tags.ts';
import { parseRawNodes } from './raw-nodes.ts';

/**
 * Raw HTML is parsed as a browser would, together with the Markdown around it, then sanitised.
 * Notes are still where the author wrote them (see handlers/notes.ts).
 */
export function toTree(markdown: MarkdownRoot, around: BlockSurroundings): Root {
  const handlers = {
    ...defListHastHandlers,
    defListDescription: handleDescription,
    footnoteReference: handleNoteReference,
    footnoteDefinition: handleNoteDefinition,
    code: handleCode,
    inlineMath: handleInlineFormula,
    math: handleFormula,
    table: handleTable,
    containerDirective: (state: State, node: Parameters<typeof handleBlock>[1]) => handleBlock(state, node, around),
    leafDirective: (state: State, node: Parameters<typeof handleBlock>[1]) => handleBlock(state, node, around),
  };
  let hasHtml = false;
  visit(markdown, 'html', (node: Html) => {
    hasHtml = true;
    node.value = keepUnknownTags(node.value, (name, offset) => tellOfUnknown(name, offset, node, around));
  });
  const file = new VFile({ value: around.source, path: around.file });
  const bridge = unified().use(remarkRehype, { allowDangerousHtml: true, handlers });
  const tree = bridge.runSync(markdown, file);
  const whole = hasHtml ? parseRawNodes(tree, file) : tree;
  if (hasHtml) readForeignHtml(whole);
  return sanitiseTree(whole, around.file, around.report);
}

function tellOfUnknown(name: string, offset: number, node: Html, around: BlockSurroundings): void {
  const before = node.value.slice(0, offset).split('\n');
  const start = node.position?.start;
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? (start?.column ?? 1) : 1);
  around.report.addOneOf(
    'html-unknown',
    name,
    sayTimes(said`<${name}> is no element of HTML; it is shown as text`),
    { file: around.file, line: (start?.line ?? 1) + before.length - 1, column },
    said`If you mean the words, write \`<${name}>\` between backticks or \\<${name}> with a backslash.`,
  );
}
