/** What is left in a text that looks like the syntax of another program, or like Markdown that is none. One row each. */
import { type Phrase, type RuleId, said } from '../../report/index.ts';

export interface ForeignKind {
  readonly rule: RuleId;
  /** What one is, and what several are. */
  readonly one: Phrase;
  readonly many: Phrase;
  readonly hint: Phrase;
  /** In the source of a paragraph, a heading or a cell, without code, addresses and tags. */
  readonly pattern?: RegExp;
}

const shown = said`It is shown as it is written.`;

export const foreignKinds = {
  formula: {
    rule: 'syntax-doubtful',
    one: said`A formula that nothing closes, or something that looks like one`,
    many: said`places that look like formulas that nothing closes`,
    hint: said`A formula in a line of its own stands between $$ and $$, without blank lines; for two dollars write \\$\\$.`,
    pattern: new RegExp(
      [
        String.raw`(?<![\\$])\$\$(?!\$)`,
        String.raw`^\s*\\\[\s*$`,
        String.raw`\\begin\{(?:equation|align|gather|multline|eqnarray|math|displaymath)`,
      ].join('|'),
      'gmu',
    ),
  },
  reference: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a cross-reference`,
    many: said`places that look like cross-references`,
    hint: said`${shown} A reference by number is written @fig-x or [](#id).`,
    pattern:
      /\(ref:[^()\s]{1,100}\)|\\label\{|^:(?:label|eqlabel):|\(@(?!(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|hyp|def|exm|exr|alg|rem|sol|prf|fn)-)[\p{L}\p{N}_-]{0,40}\)(?=\s)/gmu,
  },
  citation: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a citation`,
    many: said`places that look like citations`,
    hint: said`${shown} Name what is cited from in book.yaml or the front matter: bibliography: works.bib. For an @ write \\@.`,
    pattern:
      /(?<!\\)\[(?:[^[\]@\n]{0,100}[\s;([-])?@(?!(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|hyp|def|exm|exr|alg|rem|sol|prf|fn)[-:])[\p{L}\p{N}_{][^[\]]{0,400}\]|(?<![\p{L}\p{N}.@/\\])@\p{L}[\p{L}_:-]{1,40}(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\p{N}])/gu,
  },
  citationCommand: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a citation in LaTeX or MyST`,
    many: said`places that look like citations in LaTeX or MyST`,
    hint: said`${shown} Name what is cited from in book.yaml or the front matter: bibliography: works.bib.`,
    pattern:
      /\\(?:cite|citep|citet|parencite|textcite|footcite|autocite|fullcite)\*?[[{]|\{cite(?::[a-z]{1,9})?\}(?= )|:cite[tp]?:(?= )/gu,
  },
  include: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a file to be included`,
    many: said`places that look like files to be included`,
    hint: said`${shown} Write {{#include file.md}}, or name the file in book.yaml.`,
    pattern:
      /^\s{0,3}(?:!include|@include|@import)\s|\{![^{}\n]{1,200}!\}|--8<--|^\s{0,3}<<[[({][^\n]{1,200}[\])}]|\\(?:include|input|includegraphics)[[{]|\{%\s{0,9}include\b/gmu,
  },
  shortcode: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a command to another program`,
    many: said`places that look like commands to another program`,
    hint: said`${shown} Take it out, or write what it would give.`,
    pattern:
      /(?<!\\)\{\{(?!#(?:rustdoc_include|include|playground|playpen)\b|\s{0,9}(?:[\p{L}_][\p{L}\p{N}_-]{0,60}|<\s{0,9}(?:meta|var)\s[^{}\n]{1,80}>)\s{0,9}\}\})[<%]?\s{0,9}[\p{L}/#][^{}\n]{0,200}\}\}|\{%(?!\s{0,9}include\b)[^{}\n]{1,200}%\}/gu,
  },
  kramdown: {
    rule: 'syntax-foreign',
    one: said`Something that looks like attributes in kramdown’s way`,
    many: said`places that look like attributes in kramdown’s way`,
    hint: said`${shown} Write {#id .class key="value"} without the colon, right after a heading or words in brackets.`,
    pattern: /(?<!\\)\{:\s{0,3}(?:[#.][\p{L}_]|[A-Za-z][A-Za-z-]{0,40}=["'])[^{}\n]{0,300}\}/gu,
  },
  admonition: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a call-out of another program`,
    many: said`places that look like call-outs of another program`,
    hint: said`${shown} Write :::note … ::: or > [!NOTE].`,
    pattern:
      /^\s{0,3}(?:!!!|\?\?\?\+?)\s{1,4}\p{L}|^\s{0,3}:{3,}\s{0,4}\S|^\s{0,3}\.\. \p{L}[\p{L}-]{1,30}::|^\[![\p{L}-]{1,30}\]/gmu,
  },
  grid: {
    rule: 'syntax-foreign',
    one: said`Something that looks like a table drawn with signs`,
    many: said`places that look like tables drawn with signs`,
    hint: said`${shown} Write the table with | between its cells and a row |---|---| below its head.`,
    pattern: /^\s{0,3}\+(?:[-=:]{3,200}\+){1,50}\s*$/gmu,
  },
  heading: {
    rule: 'syntax-doubtful',
    one: said`A line that looks like a heading and is none`,
    many: said`lines that look like headings and are none`,
    hint: said`Put a space after the number signs: ## Title.`,
    pattern: /^ {0,3}#{2,6}[\p{L}\p{N}*_]/gmu,
  },
  emphasis: {
    rule: 'syntax-doubtful',
    one: said`Two stars that look like bold type which is never closed, or never opened`,
    many: said`places with two stars that look like bold type which is never closed, or never opened`,
    hint: said`Put two stars right before and right after the words, in one paragraph; or write \\*\\* for the stars.`,
  },
  titleMark: {
    rule: 'syntax-doubtful',
    one: said`Words with a mark in the title of a picture, which holds words, formulas, references and citations alone`,
    many: said`titles of pictures that have words with marks, and hold words, formulas, references and citations alone`,
    hint: said`${shown} Write the caption in a :::figure block, where words can be marked.`,
  },
  strayReference: {
    rule: 'character-stray',
    one: said`A reference to a character that no edition can hold, shown as \uFFFD`,
    many: said`references to characters that no edition can hold, shown as \uFFFD`,
    hint: said`Write the character itself, or take the reference out.`,
  },
  metadata: {
    rule: 'syntax-doubtful',
    one: said`Lines that look like metadata and are text`,
    many: said`files that begin with lines that look like metadata and are text`,
    hint: said`Put a line --- before and after them.`,
  },
  fenceName: {
    rule: 'syntax-foreign',
    one: said`Something between fences that another program would make something of`,
    many: said`things between fences that another program would make something of`,
    hint: said`It is shown as code. Write what it would give.`,
  },
  cell: {
    rule: 'cell-uncomputed',
    one: said`The code of a cell is not run: what it would show is not in the book`,
    many: said`cells whose code is not run: what they would show is not in the book`,
    hint: said`Octavo runs nothing. Put what is to be seen into the text, or show a picture of it.`,
  },
  hiddenCell: {
    rule: 'text-left-out',
    one: said`A cell whose code is not to be seen (echo: false, include: false) is in no edition`,
    many: said`cells whose code is not to be seen (echo: false, include: false) are in no edition`,
    hint: said`That is what they say of themselves; take the option away to show the code.`,
  },
  hiddenLines: {
    rule: 'text-left-out',
    one: said`A listing of Rust has lines that are not to be seen (“# …”), which are in no edition`,
    many: said`listings of Rust have lines that are not to be seen (“# …”), which are in no edition`,
    hint: said`So mdBook and rustdoc have it; take the sign away to show a line.`,
  },
  inlineCell: {
    rule: 'cell-uncomputed',
    one: said`Code within a line that is to be computed is shown as it is written`,
    many: said`places within lines whose code is to be computed are shown as they are written`,
    hint: said`Octavo runs nothing. Write the result.`,
  },
  layout: {
    rule: 'text-left-out',
    one: said`Commands of LaTeX that are for layout alone are in no edition`,
    many: said`lines of LaTeX that are for layout alone are in no edition`,
    hint: said`Octavo makes contents and lists, pages and their numbers itself (toc:, lists:, page: in book.yaml).`,
  },
  textReference: {
    rule: 'text-left-out',
    one: said`Words for (ref:…) that nothing in this file refers to are in no edition`,
    many: said`paragraphs of words for (ref:…) that nothing in their files refers to are in no edition`,
    hint: said`Write (ref:…) in the same file where the words are to stand, or take them out.`,
  },
  latex: {
    rule: 'syntax-foreign',
    one: said`An environment of LaTeX that is no formula`,
    many: said`environments of LaTeX that are no formulas`,
    hint: said`It is shown as the code that it is. Write it in Markdown.`,
  },
  latexCommand: {
    rule: 'syntax-foreign',
    one: said`A command of LaTeX that is no formula`,
    many: said`commands of LaTeX that are no formulas`,
    hint: said`${shown} Write it in Markdown, or between backticks if the command itself is meant.`,
  },
  generated: {
    rule: 'text-left-out',
    one: said`A list of contents that another program would make is left out`,
    many: said`lists of contents that another program would make are left out`,
    hint: said`Octavo makes its own contents; nothing is to be done.`,
  },
  verse: {
    rule: 'syntax-doubtful',
    one: said`A paragraph that looks like verse`,
    many: said`paragraphs that look like verse`,
    hint: said`Put it between :::verse and :::, and its lines are kept together and set as lines of a poem.`,
  },
  fence: {
    rule: 'code-unclosed',
    one: said`A listing that nothing closes`,
    many: said`listings that nothing closes`,
    hint: said`It runs to the end of what it stands in: put a line of the same marks where it ends.`,
  },
  cells: {
    rule: 'table-cells',
    one: said`A row of a table has more cells than its head`,
    many: said`rows of tables have more cells than their heads`,
    hint: said`What is over stands in the last cell. Write \\| for a line that parts no cells.`,
  },
} as const satisfies Readonly<Record<string, ForeignKind>>;

export type ForeignName = keyof typeof foreignKinds;
