/**
 * `{{ title }}`, `{{< meta title >}}`, `{{< var version >}}`: what the metadata and `variables:` say, in the text. A
 * name that they do not have stands as it was written, and is told.
 */
import type { ElementContent, ElementData } from 'hast';
import { h } from 'hastscript';
import { defined, placeWithin, suggest, SKIP, visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import type { TreeTransform } from '../transform.ts';

const silent = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'svg']);
const reference =
  /\{\{\s{0,9}(?:([\p{L}_][\p{L}\p{N}_-]{0,60})|<\s{0,9}(?:meta|var)\s{1,9}([\p{L}_][\p{L}\p{N}_-]{0,60})\s{0,9}>)\s{0,9}\}\}/gu;

export const variablesTransform: TreeTransform = (tree, { file, report, variables = new Map<string, string>() }) => {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && silent.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined || !node.value.includes('{{'))
      return undefined;
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of node.value.matchAll(reference)) {
      const name = match[1] ?? match[2] ?? '';
      const value = variables.get(name.toLowerCase());
      const position = node.position && placeWithin(node.position, node.value, match.index);
      if (value === undefined) {
        const near = suggest(name, [...variables.keys()]);
        const text = said`“${name}” is neither in the metadata nor among the variables; it is shown as it is written`;
        report.addOneOf(
          'variable-unknown',
          name,
          (count) => (count === 1 ? text : said`${text} (${count} places; this is the first)`),
          { file, line: position?.start.line, column: position?.start.column },
          near === undefined ? said`Name it in book.yaml: variables: {name: words}.` : said`Did you mean ${near}?`,
        );
        continue;
      }
      if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) });
      parts.push({ ...h('span', value), data: { written: match[0] } as ElementData, ...defined({ position }) });
      from = match.index + match[0].length;
    }
    if (from === 0) return undefined;
    if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};
