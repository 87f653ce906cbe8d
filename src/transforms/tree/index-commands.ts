/** `\index{main!sub|see{other}}`, LaTeX's marks for an index (makeindex), which Pandoc's users write too. */
import type { ElementContent, ElementData } from 'hast';
import { h } from 'hastscript';
import { type IndexMark, defined, placeWithin, SKIP, visit } from '../../model/index.ts';
import type { TreeTransform } from '../transform.ts';

/** Its list and what is in its braces are groups. */
export const indexCommand =
  /\\index(?:\[(?<list>[^\][{}\n]{1,80})\])?\{(?<inside>[^{}\n]{0,300}(?:\{[^{}\n]{0,200}\}[^{}\n]{0,100}){0,3})\}/gu;

export const indexCommandsTransform: TreeTransform = (tree) => {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && ['pre', 'code', 'kbd', 'samp', 'math'].includes(node.tagName)) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined || !node.value.includes('\\index'))
      return undefined;
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of node.value.matchAll(indexCommand)) {
      if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) });
      const mark = h('span', {
        className: ['index'],
        dataIndex: JSON.stringify(readCommand(match.groups?.['inside'] ?? '', match.groups?.['list'])),
      });
      parts.push({
        ...mark,
        data: { written: match[0] } as ElementData,
        ...defined({ position: node.position && placeWithin(node.position, node.value, match.index) }),
      });
      from = match.index + match[0].length;
    }
    if (from === 0) return undefined;
    if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** `sort@term!sort@sub|see{other}`, `|seealso{…}`, `|(`, `|)`, `|textbf`. */
function readCommand(inside: string, list: string | undefined): IndexMark {
  const cut = inside.indexOf('|');
  const [path, format] = cut < 0 ? [inside, ''] : [inside.slice(0, cut), inside.slice(cut + 1)];
  const levels = path.split('!').map((level) => {
    const at = level.indexOf('@');
    return at < 0 ? { term: level.trim() } : { sort: level.slice(0, at).trim(), term: level.slice(at + 1).trim() };
  });
  const see = /^see\{(.*)\}$/u.exec(format)?.[1];
  const seeAlso = /^seealso\{(.*)\}$/u.exec(format)?.[1];
  return defined({
    entry: levels.map(({ term }) => withoutCommands(term)).join('!'),
    sort: levels.at(-1)?.sort,
    see: see?.replace(/,\s*/gu, '!'),
    seeAlso: seeAlso?.replace(/,\s*/gu, '!'),
    range: format.startsWith('(') ? ('begin' as const) : format.startsWith(')') ? ('end' as const) : undefined,
    main: /(?:textbf|bfseries|main)$/u.test(format) ? (true as const) : undefined,
    list,
  });
}

function withoutCommands(term: string): string {
  return term.replace(/\\(?:textit|emph)\{([^{}]*)\}/gu, '*$1*').replace(/\\[a-zA-Z]+\{([^{}]*)\}/gu, '$1');
}
