/**
 * LaTeX in Markdown for Pandoc that is no formula: commands of nothing but layout say nothing to a reader and are left
 * out, told; an environment that nobody here knows is shown as the code that it is; `\LaTeX` is a name.
 */
import type { Paragraph, Parents, Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';

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
    if (!environment.test(text)) return undefined;
    found.push({ kind: 'latex', line, column });
    showAsCode(parent, index, node, text);
    return index + 1;
  });
  visit(tree, 'text', (node) => {
    if (node.value.includes('TeX')) node.value = node.value.replace(logo, '$1');
  });
  return found;
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
