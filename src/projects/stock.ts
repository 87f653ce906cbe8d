/** What stands in the texts themselves: forms of other programs that are read, and those that are left as they are. */
import type { ListedChapters } from '../manuscript/index.ts';
import { foreignKinds } from '../manuscript/index.ts';
import { isMarkdown } from '../model/index.ts';
import { type Phrase, type Words, joined, said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import type { Finding } from './project.ts';

interface Stock {
  readonly understood: readonly Finding[];
  readonly changed: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Forms that are read, outside of Octavo's own. */
const forms: readonly (readonly [name: Words, pattern: RegExp, note: Phrase])[] = [
  [
    said`@fig-x, @sec-x and their like`,
    /(?<![\w\\])@(?:fig|tbl|sec|eq|lst|thm|lem|def)[-:][\w:-]+/gu,
    said`references by number`,
  ],
  ['[@key]', /\[[^[\]@\n]{0,100}@(?!(?:fig|tbl|sec|eq|lst|thm)[-:])\w[^[\]\n]{0,300}\]/gu, said`citations`],
  [
    said`cells of code ({r}, {python}, {code-cell})`,
    /^[ \t]{0,9}(?:`{3}|~{3})[`~]{0,9}[ \t]{0,9}\{(?:r|python|julia|code-cell|ojs|sql|bash)\b/gmu,
    said`code as it is written, with captions and ids; none is run`,
  ],
  [
    said`directives ({note}, {figure} …)`,
    /^[ \t]{0,9}(?:`{3}|~{3}|:{3})[`~:]{0,9}[ \t]{0,9}\{(?!(?:r|python|julia|code-cell|ojs|sql|bash)\b)[a-z][\w:-]{0,40}\}/gmu,
    said`blocks`,
  ],
  [
    said`roles ({ref}\`x\`, {cite}\`x\` …)`,
    /\{[a-z][a-z:]{1,12}\}`[^`\n]{1,300}`/gu,
    said`references, citations, formulas`,
  ],
  [':numref:, :eqref:, :cite:', /:(?:numref|eqref|ref|citet?|citep):`[^`\n]{1,300}`/gu, said`references and citations`],
  [
    ':label:, (x)=, (\\#fig:x), \\label{x}',
    /^:(?:eq)?label:`|^\([^()\s]{1,200}\)=[ \t]{0,9}$|\(\\#[a-z]{2,3}:|\\label\{/gmu,
    said`ids`,
  ],
  [
    '\\@ref(x), \\ref{x}',
    /\\@ref\([^()\s]{1,60}\)|\\(?:auto|page|eq|c)?ref\{[^{}\n]{1,60}\}/gu,
    said`references by number`,
  ],
  [
    '\\cite{x}',
    /\\(?:cite[a-z]{0,12}|(?:paren|text|foot|auto)cite)\*?(?:\[[^\][\n]{0,200}\]){0,2}\{[^{}\n]{1,300}\}/gu,
    said`citations`,
  ],
  ['{{< … >}}', /\{\{<\s{0,9}(?:include|video|pagebreak|meta|var|kbd|br)\b/gu, said`includes, links, breaks, words`],
  ['{{#include …}}', /\{\{#(?:rustdoc_)?include\s/gu, said`includes`],
  [':begin_tab:', /^:begin_tab:/gmu, said`a paragraph that begins with the name of the tab`],
];

export async function takeStock(
  folder: ManuscriptFolder,
  { files, unlisted, missing }: ListedChapters,
): Promise<Stock> {
  const counts = new Map<Words, number>();
  const foreign = new Map<keyof typeof foreignKinds, number>();
  for (const { text, tree } of files.values()) {
    for (const [name, pattern] of forms) counts.set(name, (counts.get(name) ?? 0) + (text.match(pattern)?.length ?? 0));
    for (const { kind } of tree.data?.foreign ?? []) foreign.set(kind, (foreign.get(kind) ?? 0) + 1);
  }
  const read = forms.flatMap(([name, , note]) => {
    const count = counts.get(name) ?? 0;
    return count === 0 ? [] : [{ what: joined([name, times(count)], ', '), note }];
  });
  const left = [...foreign].flatMap(([kind, count]): Finding[] => {
    // Whether it is one depends on what is cited from.
    if (kind === 'citation' || kind === 'citationCommand') return [];
    const { one, many } = foreignKinds[kind];
    return [{ what: count === 1 ? one : joined([count, many], ' '), note: said`octavo check says where` }];
  });
  return {
    understood: read,
    changed: [],
    left: [
      ...left,
      ...missing.map((what) => ({ what, note: said`is listed, and is not there` })),
      ...inShort(unlisted.filter((file) => isMarkdown(file))),
      ...(await notebooksOf(folder)),
    ],
  };
}

function times(count: number): Phrase {
  return count === 1 ? said`once` : said`${count} times`;
}

const mostNamed = 12;

function inShort(files: readonly string[]): Finding[] {
  if (files.length === 0) return [];
  const named = files.slice(0, mostNamed).join(', ');
  const what = files.length > mostNamed ? said`${named} and ${files.length - mostNamed} more` : named;
  return [{ what, note: said`not listed, and not in the book` }];
}

async function notebooksOf(folder: ManuscriptFolder): Promise<Finding[]> {
  const notebooks = (await folder.list()).filter((file) => file.endsWith('.ipynb'));
  if (notebooks.length === 0) return [];
  const what = notebooks.length === 1 ? String(notebooks[0]) : said`${notebooks.length} notebooks (.ipynb)`;
  return [{ what, note: said`Octavo reads no notebooks: jupytext --to md makes Markdown of them` }];
}
