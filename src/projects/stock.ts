/** What stands in the texts themselves: forms of other programs that are read, and those that are left as they are. */
import type { ListedChapters } from '../manuscript/index.ts';
import { foreignKinds } from '../manuscript/index.ts';
import { isMarkdown } from '../model/index.ts';
import { inEnglish } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import type { Finding } from './project.ts';

interface Stock {
  readonly understood: readonly Finding[];
  readonly changed: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Forms that are read, outside of Octavo's own. */
const forms: readonly (readonly [name: string, pattern: RegExp, note: string])[] = [
  [
    '@fig-x, @sec-x and their like',
    /(?<![\w\\])@(?:fig|tbl|sec|eq|lst|thm|lem|def)[-:][\w:-]+/gu,
    'references by number',
  ],
  ['[@key]', /\[[^[\]@\n]{0,100}@(?!(?:fig|tbl|sec|eq|lst|thm)[-:])\w[^[\]\n]{0,300}\]/gu, 'citations'],
  [
    'cells of code ({r}, {python}, {code-cell})',
    /^[ \t]{0,9}(?:`{3}|~{3})[`~]{0,9}[ \t]{0,9}\{(?:r|python|julia|code-cell|ojs|sql|bash)\b/gmu,
    'code as it is written, with captions and ids; none is run',
  ],
  [
    'directives ({note}, {figure} …)',
    /^[ \t]{0,9}(?:`{3}|~{3}|:{3})[`~:]{0,9}[ \t]{0,9}\{(?!(?:r|python|julia|code-cell|ojs|sql|bash)\b)[a-z][\w:-]{0,40}\}/gmu,
    'blocks',
  ],
  ['roles ({ref}`x`, {cite}`x` …)', /\{[a-z][a-z:]{1,12}\}`[^`\n]{1,300}`/gu, 'references, citations, formulas'],
  [':numref:, :eqref:, :cite:', /:(?:numref|eqref|ref|citet?|citep):`[^`\n]{1,300}`/gu, 'references and citations'],
  [
    ':label:, (x)=, (\\#fig:x), \\label{x}',
    /^:(?:eq)?label:`|^\([^()\s]{1,200}\)=[ \t]{0,9}$|\(\\#[a-z]{2,3}:|\\label\{/gmu,
    'ids',
  ],
  [
    '\\@ref(x), \\ref{x}',
    /\\@ref\([^()\s]{1,60}\)|\\(?:auto|page|eq|c)?ref\{[^{}\n]{1,60}\}/gu,
    'references by number',
  ],
  [
    '\\cite{x}',
    /\\(?:cite[a-z]{0,12}|(?:paren|text|foot|auto)cite)\*?(?:\[[^\][\n]{0,200}\]){0,2}\{[^{}\n]{1,300}\}/gu,
    'citations',
  ],
  ['{{< … >}}', /\{\{<\s{0,9}(?:include|video|pagebreak|meta|var|kbd|br)\b/gu, 'includes, links, breaks, words'],
  ['{{#include …}}', /\{\{#(?:rustdoc_)?include\s/gu, 'includes'],
  [':begin_tab:', /^:begin_tab:/gmu, 'a paragraph that begins with the name of the tab'],
];

export async function takeStock(
  folder: ManuscriptFolder,
  { files, unlisted, missing }: ListedChapters,
): Promise<Stock> {
  const counts = new Map<string, number>();
  const foreign = new Map<keyof typeof foreignKinds, number>();
  for (const { text, tree } of files.values()) {
    for (const [name, pattern] of forms) counts.set(name, (counts.get(name) ?? 0) + (text.match(pattern)?.length ?? 0));
    for (const { kind } of tree.data?.foreign ?? []) foreign.set(kind, (foreign.get(kind) ?? 0) + 1);
  }
  const read = forms.flatMap(([name, , note]) => {
    const count = counts.get(name) ?? 0;
    return count === 0 ? [] : [{ what: `${name}, ${times(count)}`, note }];
  });
  const left = [...foreign].flatMap(([kind, count]): Finding[] => {
    // Whether it is one depends on what is cited from.
    if (kind === 'citation' || kind === 'citationCommand') return [];
    const { one, many } = foreignKinds[kind];
    return [{ what: count === 1 ? inEnglish(one) : `${count} ${inEnglish(many)}`, note: 'octavo check says where' }];
  });
  return {
    understood: read,
    changed: [],
    left: [
      ...left,
      ...missing.map((what) => ({ what, note: 'is listed, and is not there' })),
      ...inShort(unlisted.filter((file) => isMarkdown(file))),
      ...(await notebooksOf(folder)),
    ],
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

const mostNamed = 12;

function inShort(files: readonly string[]): Finding[] {
  if (files.length === 0) return [];
  const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
  return [{ what: `${files.slice(0, mostNamed).join(', ')}${more}`, note: 'not listed, and not in the book' }];
}

async function notebooksOf(folder: ManuscriptFolder): Promise<Finding[]> {
  const notebooks = (await folder.list()).filter((file) => file.endsWith('.ipynb'));
  if (notebooks.length === 0) return [];
  const what = notebooks.length === 1 ? String(notebooks[0]) : `${notebooks.length} notebooks (.ipynb)`;
  return [{ what, note: 'Octavo reads no notebooks: jupytext --to md makes Markdown of them' }];
}
