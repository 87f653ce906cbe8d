/** Markdown → mdast. Every extension of the syntax is one row here. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { inlineFootnoteFromMarkdown } from 'mdast-util-inline-footnote';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { directive } from 'micromark-extension-directive';
import { markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Construct, State } from 'micromark-util-types';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type PluggableList, type Processor } from 'unified';
import './quick-edits.ts';
import { findForeignSigns, type ForeignSign } from './foreign-signs.ts';
import { readWords } from './markdown-words.ts';
import { mendAdjacentDefinitions } from './syntax/adjacent-definitions.ts';
import { abbreviationsTransform } from './syntax/abbreviations.ts';
import { alertsTransform } from './syntax/alerts.ts';
import { bareAddressesTransform } from './syntax/bare-addresses.ts';
import { captionsTransform } from './syntax/captions.ts';
import { codeDirectivesTransform } from './syntax/code-directives.ts';
import { normaliseBoxFences } from './syntax/directives.ts';
import { escapesTransform } from './syntax/escapes.ts';
import { normaliseFences } from './syntax/fences.ts';
import { fancyListsTransform, findFancyItems, keepParsed, spellItems, type FancyItems } from './syntax/fancy-lists.ts';
import { formulaFromMarkdown, normaliseFormulaFences } from './syntax/formulas.ts';
import { findFormulaLines, mayHaveFormulas } from './syntax/formula-lines.ts';
import { formulaSyntax } from './syntax/formula-tokens.ts';
import { openFences } from './syntax/foreign-fences.ts';
import { placeInside, type Inside, type ReadInside } from './syntax/inside.ts';
import { normaliseTabs } from './syntax/d2l.ts';
import { normaliseColonDirectives } from './syntax/colon-directives.ts';
import { headingsTransform } from './syntax/headings.ts';
import { hiddenLinesTransform } from './syntax/hidden-lines.ts';
import { labelLinksTransform } from './syntax/label-links.ts';
import { normaliseLabels } from './syntax/labels.ts';
import { latexTransform } from './syntax/latex.ts';
import { normaliseGridTables } from './syntax/grid-tables.ts';
import { lineBlocksTransform } from './syntax/line-blocks.ts';
import { markdownInHtml } from './syntax/markdown-in-html.ts';
import { marginNotesTransform } from './syntax/margin-notes.ts';
import { inlineNotesTransform } from './syntax/inline-notes.ts';
import { tokenizeNote } from './syntax/note-brackets.ts';
import { overfullRowsTransform } from './syntax/overfull-rows.ts';
import { normalisePageBreaks } from './syntax/page-breaks.ts';
import { normalisePartHeadings } from './syntax/part-headings.ts';
import { rolesTransform } from './syntax/roles.ts';
import { normaliseRuledTables } from './syntax/ruled-tables.ts';
import { normaliseShortcodes } from './syntax/shortcodes.ts';
import { bracesTransform, spansTransform } from './syntax/spans.ts';
import { strayReferencesTransform } from './syntax/stray-references.ts';
import { tableNotesTransform } from './syntax/table-notes.ts';
import { normaliseTableDirectives } from './syntax/table-directives.ts';
import {
  findUnused,
  noTextReferences,
  takeTextReferences,
  useTextReferences,
  type TextReferences,
} from './syntax/text-references.ts';
import { wikiLinksTransform } from './syntax/wiki-links.ts';
import { subAndSupTransform } from './syntax/sub-and-sup.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(cjkPlugin)
  .use(remarkDefinitionList)
  .use(quickDefinitions)
  .use(inlineNotesPlugin)
  .use(blocksPlugin)
  .freeze();

/** A parser that knows the syntax of these plug-ins, too. */
export function makeParser(syntax: PluggableList): (text: string) => Root {
  const own = parser().use(syntax).freeze();
  return (text) => parseWith(own, text);
}

/** `text` without its front matter (see front-matter.ts). Positions are those of `text`, but for columns on `:::` lines in Pandoc's spelling. */
export function parseMarkdown(text: string): Root {
  return parseWith(parser, text);
}

function parseWith(processor: FrozenParser, text: string): Root {
  const references = { ...noTextReferences, used: new Set<string>() };
  const { tree, source, items, foreign } = parseBlocks(processor, text, { depth: 0, references });
  const abbreviations = abbreviationsTransform(tree, source);
  // Before any step of Octavo's: what the author wrote is proved by it.
  const words = readWords(tree);
  tree.data = { ...tree.data, abbreviations, words, foreign: [...foreign, ...overfullRowsTransform(tree)] };
  // Escapes first: the others must not take an escaped bracket for syntax.
  escapesTransform(tree, source);
  headingsTransform(tree);
  wikiLinksTransform(tree);
  spansTransform(tree);
  subAndSupTransform(tree, source);
  alertsTransform(tree);
  lineBlocksTransform(tree, source);
  fancyListsTransform(tree, items);
  inlineNotesTransform(tree);
  marginNotesTransform(tree);
  // Captions last: what has become a caption is no longer in the tree.
  captionsTransform(tree);
  // After them: what stands between a table and its caption parts the two.
  if (/\[\^|\^\[/u.test(source)) tableNotesTransform(tree);
  return tree;
}

type FrozenParser = Processor<Root>;

interface Blocks extends ReturnType<typeof parseLists> {
  readonly foreign: readonly ForeignSign[];
}

/** What is around a text. */
interface Around {
  /** Of fences of other programs. */
  readonly depth: number;
  readonly references: TextReferences;
}

/** As it is parsed, with what other programs have in fences opened. */
function parseBlocks(processor: FrozenParser, text: string, around: Around): Blocks {
  const { depth } = around;
  const parse = (one: string): Root => parseText(processor, one);
  const { text: referred, references } = takeTextReferences(text, around.references);
  const parsed = parseLists(parse, spellDialects(referred));
  const { tree, source } = parsed;
  // First: HTML is read by some of the others.
  const stray = strayReferencesTransform(tree, source);
  markdownInHtml(tree, parse);
  bareAddressesTransform(tree);
  labelLinksTransform(tree);
  const inside: Inside = (one, host, at) =>
    placeInside(readInside(processor, useTextReferences(one, references), { depth: depth + 1, references }), host, at);
  codeDirectivesTransform(tree, source);
  const opened = depth > deepestFence ? [] : openFences(tree, inside);
  rolesTransform(tree);
  bracesTransform(tree, source);
  const unused = depth > 0 ? [] : findUnused(references);
  const left = [...latexTransform(tree, source), ...hiddenLinesTransform(tree), ...unused];
  return { ...parsed, foreign: [...findForeignSigns(tree, source), ...stray, ...opened, ...left] };
}

/** Deeper than any book goes. */
const deepestFence = 12;

/** What goes by the source is done at once: the places that it goes by are those of another text. */
function readInside(processor: FrozenParser, text: string, around: Around): ReadInside {
  const { tree, source, items, foreign } = parseBlocks(processor, text, around);
  escapesTransform(tree, source);
  subAndSupTransform(tree, source);
  fancyListsTransform(tree, items);
  return { nodes: tree.children, foreign };
}

/** Line for line, so that places stay. */
function spellDialects(text: string): string {
  const named = normaliseLabels(
    normaliseTabs(normaliseShortcodes(normaliseBoxFences(normalisePageBreaks(normalisePartHeadings(text))))),
  );
  return normaliseFences(
    normaliseFormulaFences(
      normaliseColonDirectives(normaliseGridTables(normaliseRuledTables(normaliseTableDirectives(named)))),
    ),
  );
}

/** The syntax of formulas is there where a text may have some. */
function parseText(processor: FrozenParser, text: string): Root {
  if (!mayHaveFormulas(text)) return processor.parse(text);
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = processor.data();
  const extensions = [...micromarkExtensions, formulaSyntax(findFormulaLines(text.split('\n')))];
  return fromMarkdown(text, { extensions, mdastExtensions: [...fromMarkdownExtensions, formulaFromMarkdown] });
}

/** Until every marker that was spelled as a number is one of an item: what is none is left as it was. */
function parseLists(
  parse: (text: string) => Root,
  text: string,
): { readonly tree: Root; readonly source: string; readonly items: FancyItems } {
  let items = findFancyItems(text);
  for (let tries = 0; tries < 3 && items.size > 0; tries += 1) {
    const source = spellItems(text, items);
    const tree = parse(source);
    const kept = keepParsed(items, tree);
    if (kept === items) return { tree, source, items };
    items = kept;
  }
  return { tree: parse(text), source: text, items: new Map() };
}

/**
 * Emphasis that ends with a full stop or a bracket right before a Chinese, Japanese or Korean letter, as these
 * languages have no spaces (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md). What
 * has no such letters stays as CommonMark has it.
 */
function cjkPlugin(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(cjkFriendlyExtension(), gfmStrikethroughCjkFriendly());
}

/**
 * A definition is a colon and a space. The library looks back over the whole text at every colon that begins a
 * line, also at those of `:::note`; whether a space follows is looked at first.
 */
function quickDefinitions(this: Processor): void {
  mendAdjacentDefinitions(this.data().micromarkExtensions ?? []);
  for (const { document } of this.data().micromarkExtensions ?? []) {
    const construct = [document?.[58] ?? []].flat()[0];
    if (construct === undefined) continue;
    const { tokenize } = construct;
    const colonAndSpace: Construct = {
      partial: true,
      tokenize: (effects, ok, nok) => (code) => {
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return (next) => (next === null || markdownLineEndingOrSpace(next) ? ok(next) : nok(next));
      },
    };
    construct.tokenize = function start(effects, ok, nok) {
      const isFirst = this.containerState?.type === undefined;
      const full: State = (code) => tokenize.call(this, effects, ok, nok)(code);
      return isFirst ? effects.check(colonAndSpace, full, nok) : full;
    };
  }
}

/** `^[text]` */
function inlineNotesPlugin(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { 94: { name: 'inlineFootnote', tokenize: tokenizeNote } } });
  // Without `canContainEols` the library drops line ends inside a note and joins the words around them.
  (data.fromMarkdownExtensions ??= []).push(inlineFootnoteFromMarkdown(), { canContainEols: ['inlineFootnote'] });
}

/**
 * `:::name` blocks and `::name` leaves. Not remark-directive, because that also takes `:name` inside
 * a line, and prose is full of colons ("at 10:30").
 */
function blocksPlugin(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push(flow === undefined ? {} : { flow });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
