/**
 * LaTeX in Markdown for Pandoc that is no formula: commands of nothing but layout say nothing to a reader and are left
 * out, told; type that is set off is set off; an environment that nobody here knows is shown as the code that it is;
 * `\LaTeX` is a name. What is left is shown as it is written, told.
 */
import type { Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from '../../../model/index.ts';
import { indexCommand } from '../../../transforms/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';
import { placeOnly } from './inside.ts';

const names = new Set(
  (
    'newpage clearpage cleardoublepage pagebreak nopagebreak tableofcontents listoffigures listoftables lstlistoflistings ' +
    'setcounter addtocounter stepcounter pagenumbering pagestyle thispagestyle setlength addtolength doublespacing ' +
    'onehalfspacing singlespacing setstretch footnotesize small normalsize large Large LARGE huge Huge scriptsize tiny ' +
    'vspace hspace vfill hfill vskip bigskip medskip smallskip noindent indent centering raggedright raggedleft frontmatter ' +
    'mainmatter backmatter appendix bibliographystyle printbibliography printindex makeindex maketitle addcontentsline ' +
    'markboth markright phantomsection newgeometry restoregeometry geometry hypersetup allowdisplaybreaks sloppy fussy ' +
    'linespread renewcommand selectfont fontsize par break linebreak nolinebreak begingroup endgroup bgroup egroup ' +
    'makeatletter makeatother ' +
    'FloatBarrier afterpage landscape protect relax thispagestyle glsaddall printglossary printglossaries'
  ).split(' '),
);
const command = /\s*\\([A-Za-z]{2,30})\*?(?:\[[^\][]{0,100}\]|\{[^{}]{0,200}\}){0,4}\s*/uy;
const alias = /\s*\\(?:let|global\\let)\s?\\[A-Za-z@]{1,40}\s?=?\s?\\[A-Za-z@]{1,40}\s*/uy;
const environment = /^\\begin\{([A-Za-z*]{1,30})\}[^]*\\end\{\1\}$/u;
const logo = /\\((?:La|Xe|Xe?La|Lua|LuaLa|Bib|pdf|pdfLa)?TeX)(?:\{\}|\\(?= )|(?![A-Za-z]))/gu;

/** @param source what the places of `tree` refer to */
export function latexTransform(tree: Root, source: string): ForeignSign[] {
  const found: ForeignSign[] = [];
  visit(tree, 'paragraph', (node, index, parent) => {
    const { start, end } = node.position ?? {};
    if (parent === undefined || index === undefined || start?.offset === undefined) return undefined;
    const text = source.slice(start.offset, end?.offset ?? start.offset).trim();
    if (!text.startsWith('\\')) return undefined;
    const { line, column } = start;
    if (isLayout(text)) {
      found.push({ kind: 'layout', line, column });
      parent.children.splice(index, 1);
      return index;
    }
    if (environment.test(text)) {
      found.push({ kind: 'latex', line, column });
      showAsCode(parent, index, node, text);
      return index + 1;
    }
    if (takeLayout(node)) found.push({ kind: 'layout', line, column });
    return undefined;
  });
  visit(tree, 'text', (node, index, parent) => {
    if (!node.value.includes('\\')) return undefined;
    node.value = node.value.replace(logo, '$1');
    if (parent === undefined || index === undefined) return undefined;
    const bare = node.value.replace(indexCommand, blank);
    found.push(...findCommands(bare.replace(styled, blank), node));
    const pieces = setOff(node, bare);
    if (pieces[0] === node) return undefined;
    parent.children.splice(index, 1, ...(pieces as never[]));
    return index + pieces.length;
  });
  return found;
}

/** Lines of layout before and after the words of a paragraph. @returns whether there were some */
function takeLayout({ children }: Paragraph): boolean {
  const [first, last] = [children[0], children.at(-1)];
  let isTaken = false;
  if (first?.type === 'text') {
    const lines = first.value.split('\n');
    const from = lines.findIndex((line) => !isLayout(line.trim()));
    // The last line goes on with what stands beside the text.
    const count = from < 0 ? lines.length - 1 : from;
    if (count > 0) first.value = lines.slice(count).join('\n');
    isTaken = count > 0;
  }
  if (last?.type === 'text') {
    const lines = last.value.split('\n');
    const to = lines.findLastIndex((line) => !isLayout(line.trim())) + 1;
    const count = Math.max(to, 1);
    if (count < lines.length) last.value = lines.slice(0, count).join('\n');
    isTaken ||= count < lines.length;
  }
  return isTaken;
}

const marked =
  (hName: string) =>
  (children: Text[]): PhrasingContent => ({ type: 'emphasis', children, data: { hName } });
const styles: Readonly<Record<string, (children: Text[]) => PhrasingContent>> = {
  emph: marked('em'),
  textit: marked('em'),
  textsl: marked('em'),
  textbf: marked('strong'),
  underline: marked('u'),
  texttt: (children) => ({ type: 'inlineCode', value: children.map(({ value }) => value).join('') }),
};
const styled = /\\(emph|textit|textsl|textbf|texttt|underline)\{([^{}\\]{1,2000})\}/gu;

/** What has been read is not looked at again, and places stay what they are. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}

/**
 * `\textit{words}`: the text in pieces.
 * @param bare the same without marks of the index, whose commands are read with them
 */
function setOff(node: Text, bare: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  const say = (value: string): Text => ({ type: 'text', value, ...placeOnly(node) });
  for (const { 0: whole, 1: name = '', 2: words = '', index } of bare.matchAll(styled)) {
    if (index > end) pieces.push(say(node.value.slice(end, index)));
    const made = styles[name]?.([say(words.trim())]);
    if (made !== undefined) pieces.push({ ...made, ...placeOnly(node) });
    end = index + whole.length;
  }
  if (end === 0) return [node];
  if (end < node.value.length) pieces.push(say(node.value.slice(end)));
  return pieces;
}

/** Citations, references, terms, environments and files have signs or readers of their own (foreign-kinds.ts). */
const unknown =
  /(?<!\\)\\(?!(?:[a-z]{0,20}cite[a-z]{0,20}|[a-zA-Z]{0,20}ref|[Gg]ls|label|begin|end|include|input|includegraphics)\*?[[{])[A-Za-z]{3,30}\*?[[{]/gu;

function findCommands(text: string, { position }: Text): ForeignSign[] {
  return [...text.matchAll(unknown)].map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    const { line = 1, column = 1 } = position?.start ?? {};
    return {
      kind: 'latexCommand',
      line: line + before.length - 1,
      column: before.length === 1 ? column + index : (before.at(-1)?.length ?? 0) + 1,
    };
  });
}

function isLayout(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    alias.lastIndex = at;
    if (alias.test(text)) {
      at = alias.lastIndex;
      continue;
    }
    command.lastIndex = at;
    const name = command.exec(text)?.[1];
    if (name === undefined || !names.has(name)) return false;
    at = command.lastIndex;
  }
  return true;
}

function showAsCode(parent: Parents, index: number, { position }: Paragraph, value: string): void {
  parent.children.splice(index, 1, { type: 'code', lang: 'latex', value, ...(position && { position }) } as never);
}
