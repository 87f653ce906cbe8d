/**
 * The words of a file as its author wrote them, by a way of its own: the Markdown as it is parsed, before
 * any step of Octavo's (see words/). What is syntax is no word: attributes in braces, labels of notes, tags.
 */
import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Html, MathBlock, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { defined, visit } from '../../model/index.ts';
import { referToNotes } from '../../transforms/index.ts';
import {
  lettersOf,
  type Passage,
  type PassageKind,
  PassageList,
  type PassagePlace,
  readTree,
  type Threads,
} from '../../words/index.ts';
import { environmentOf, isDrawnFigure, readCodeInfo, readParallel } from '../../markup/index.ts';
import { isCaptionAbove, isListingCaption } from './syntax/captions.ts';
import { bearerOf, isMarginBlock } from './syntax/margin-notes.ts';
import { withoutAlert } from './syntax/alerts.ts';
import { withoutIncludes } from './includes.ts';
import { findTableNotes, type Cells, type TableNotes } from './syntax/table-notes.ts';
import { withoutWikiLinks } from './syntax/wiki-links.ts';
import { parseAttributes } from './syntax/attributes.ts';
import { isSilencing } from './silencings.ts';

declare module 'mdast' {
  interface RootData {
    /** What the author wrote, as it was before any step of Octavo's. */
    words?: FileWords;
  }
}

export interface FileWords extends Threads {
  /** Comments, which are in no edition. */
  readonly comments: readonly PassagePlace[];
}

/** @param tree as it was parsed */
export function readWords(tree: Root): FileWords {
  return new MarkdownReading(tree).readFile(tree);
}

/** Nodes that are made of words and not of blocks. */
const leaves = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm', 'leafDirective']);

class MarkdownReading {
  readonly #comments: PassagePlace[] = [];
  readonly #definitions = new Map<string, FootnoteDefinition>();
  /** Notes in the order of their references, those within notes after those of the text. */
  readonly #referred: Parents[] = [];
  readonly #known = new Set<string>();
  /** Those that stand below their tables, in the text. */
  readonly #ofTables: TableNotes;
  readonly #inTables: ReadonlySet<Nodes>;
  #list = new PassageList();
  #place: Passage['place'];
  #runsOn = false;
  #isVerse = false;
  /** What a call-out begins with. */
  #titled: Nodes | undefined;
  /** What a theorem begins with: its title, if it has one. */
  #runsIn: Nodes | undefined;

  constructor(tree: Root) {
    this.#ofTables = findTableNotes(tree);
    this.#inTables = new Set([...this.#ofTables.byTable.values()].flat());
  }

  readFile(tree: Root): FileWords {
    this.#collect(tree);
    this.#readAll(tree);
    const text = this.#list.all;
    this.#list = new PassageList();
    const direct = this.#referred.length;
    // The list grows while it is read.
    for (const [index, note] of this.#referred.entries()) {
      const from = this.#list.all.length;
      if (note.type === 'footnoteDefinition' || note.type === 'containerDirective') this.#readAll(note);
      else this.#readLeaf(note, 'text');
      // Notes on notes stand after those of their chapter, and where a chapter ends is Octavo's to know.
      if (index >= direct) this.#list.loosen(from);
    }
    return { text, notes: this.#list.all, comments: this.#comments };
  }

  #collect(node: Nodes): void {
    if (node.type === 'footnoteDefinition' && !this.#definitions.has(node.identifier))
      this.#definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) this.#collect(child);
  }

  #readAll(parent: Parents): void {
    for (const [index, node] of inReadingOrder(parent).entries()) {
      if (isMarginBlock(node) && bearerOf(parent, index) !== undefined) this.#referred.push(node);
      else this.#readBlock(node);
    }
  }

  #readBlock(node: Nodes): void {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') return;
    if (node.type === 'code') {
      // It becomes a table (named-files.ts), whose words stand here then.
      if (node.lang === '{csv-table}') return this.#keepPlace(node);
      const info = readCodeInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim());
      const { caption = '', file = '' } = info;
      const say = (words: string): void => {
        this.#place = this.#placeOf(node);
        this.#list.say(words);
        this.#end('text');
      };
      // The caption of a figure stands below it.
      const isFigure = isDrawnFigure(info, info.id);
      for (const words of isFigure ? [] : [caption, file]) say(words);
      this.#place = this.#placeOf(node);
      this.#list.say(withoutIncludes(node.value));
      // What is indented in verse is a line of it.
      this.#end(this.#isVerse ? 'text' : 'code');
      if (isFigure) say(caption);
    } else if (node.type === 'math') this.#readFormula(node);
    else if (node.type === 'html') this.#readHtml(node);
    else if (leaves.has(node.type)) this.#readLeaf(node as Parents, isHeading(node, this.#titled) ? 'heading' : 'text');
    else if ('children' in node) {
      const around = this.#isVerse;
      if (node.type === 'containerDirective') {
        const isEnvironment = environmentOf(node) !== undefined;
        // Quarto: a heading that a call-out or a theorem begins with is its title.
        this.#titled = isEnvironment || /^callout-/iu.test(node.name) ? node.children[0] : undefined;
        this.#readTitle(node, isEnvironment);
        this.#isVerse ||= /^(?:verse|poem)$/iu.test(node.name);
      }
      this.#readAll(node);
      this.#isVerse = around;
      if (node.type === 'table' || node.type === 'list') this.#readTableNotes(node);
    }
  }

  /** Each once, below its table. */
  #readTableNotes(table: Cells): void {
    for (const note of this.#ofTables.byTable.get(table) ?? []) {
      const definition = note.type === 'footnoteReference' ? this.#definitions.get(note.identifier) : undefined;
      if (note.type === 'inlineFootnote') this.#readLeaf(note, 'text');
      else if (definition !== undefined && !this.#known.has(definition.identifier)) {
        this.#known.add(definition.identifier);
        this.#readAll(definition);
      }
    }
  }

  /** A formula's words are its TeX; what it defines is syntax. */
  #readFormula(node: MathBlock): void {
    if (node.data.form === 'definitions') return;
    this.#place = this.#placeOf(node);
    this.#list.say(node.value);
    this.#end('text');
  }

  /** `:::note{title="…"}`; that of a theorem, also its `name`, stands in the line of its first words. */
  #readTitle(node: ContainerDirective, isEnvironment: boolean): void {
    const { attributes, children } = node;
    this.#place = this.#placeOf(node);
    this.#list.say(attributes?.['title'] ?? (isEnvironment ? attributes?.['name'] : undefined) ?? '');
    this.#end('text');
    this.#runsOn ||= isEnvironment;
    const [first] = children;
    const isLabel = first?.data !== undefined && 'directiveLabel' in first.data;
    this.#runsIn = isEnvironment && (isLabel || first?.type === 'heading') ? first : undefined;
  }

  #readLeaf(node: Parents, kind: PassageKind): void {
    this.#place = this.#placeOf(node);
    this.#readPhrases(node, kind);
    this.#end(kind);
    this.#runsOn = node === this.#runsIn;
  }

  #readPhrases(parent: Parents, kind: PassageKind): void {
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'text')
        this.#list.say(withoutAttributes(withoutSigns(node.value, index), parent.children[index - 1]));
      else if (node.type === 'inlineCode' || node.type === 'inlineMath') this.#list.say(node.value);
      else if (node.type === 'image' || node.type === 'imageReference')
        this.#readPicture(node, kind, isDecorative(parent.children[index + 1]));
      else if (node.type === 'footnoteReference') this.#refer(node.identifier);
      else if (node.type === 'inlineFootnote') {
        if (!this.#inTables.has(node)) this.#referred.push(node);
      } else if (node.type === 'html') this.#readTag(node);
      else if ('children' in node) this.#readPhrases(node, kind);
    }
  }

  #readPicture(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, kind: PassageKind, isSilent: boolean): void {
    // It becomes a table (named-files.ts), whose words stand here then.
    if (node.type === 'image' && isData(node.url)) return this.#keepPlace(node);
    this.#end(kind);
    this.#place = this.#placeOf(node);
    if (!isSilent) this.#list.say(node.alt ?? '');
    this.#end('alternative', node.type === 'image' ? node.url : undefined);
    if (node.type === 'image') {
      this.#place = this.#placeOf(node);
      this.#list.say(toString(this.#withoutReferences({ type: 'text', value: node.title ?? '' })));
      this.#end('title');
    }
    this.#runsOn = true;
  }

  /** Without letters: for words that are known later. */
  #keepPlace(node: Nodes): void {
    this.#list.all.push({ kind: 'text', text: '', letters: '', ...defined({ place: this.#placeOf(node) }) });
  }

  #refer(identifier: string): void {
    const definition = this.#definitions.get(identifier);
    if (definition === undefined || this.#known.has(identifier) || this.#ofTables.labels.has(identifier)) return;
    this.#known.add(identifier);
    this.#referred.push(definition);
  }

  /** In HTML and titles a label is a reference all the same, if there is a note of that name. */
  #withoutReferences(...children: HtmlRoot['children']): HtmlRoot {
    const tree: HtmlRoot = { type: 'root', children };
    referToNotes(tree, this.#definitions);
    visit(tree, 'element', ({ properties: { dataNote } }) => {
      if (typeof dataNote === 'string') this.#refer(dataNote);
    });
    return tree;
  }

  /** A tag within words: what is between tags are nodes of their own. */
  #readTag(node: Html): void {
    if (node.value.startsWith('<!--') && hasComment(node.value)) this.#remark(node);
  }

  #readHtml(node: Html): void {
    const place = this.#placeOf(node);
    for (const passage of readTree(this.#withoutReferences(...fromHtml(node.value, { fragment: true }).children)).text)
      // What a tag opens or closes may take the words beside it into one block.
      this.#list.all.push({ ...passage, runsOn: true, ...defined({ place }) });
    if (hasComment(node.value)) this.#remark(node);
    this.#runsOn = true;
  }

  #remark(node: Nodes): void {
    const place = this.#placeOf(node);
    if (place !== undefined) this.#comments.push(place);
  }

  #end(kind: PassageKind, picture?: string): void {
    const before = this.#list.all.length;
    this.#list.end(kind, { ...defined({ place: this.#place, picture }), ...(this.#runsOn ? { runsOn: true } : {}) });
    if (this.#list.all.length > before) this.#runsOn = false;
  }

  #placeOf({ position }: Nodes): Passage['place'] {
    if (position === undefined) return undefined;
    const { start, end } = position;
    return { line: start.line, column: start.column, lastLine: end.line };
  }
}

/** What stands for something else: the sign of an alert, the name of a file to be included. */
function withoutSigns(text: string, index: number): string {
  return withoutWikiLinks(withoutIncludes(index === 0 ? withoutAlert(text) : text));
}

function isHeading(node: Nodes, title: Nodes | undefined): boolean {
  return node.type === 'heading' && node !== title;
}

/** A comment with words in it, which are not for Octavo. */
function hasComment(html: string): boolean {
  return [...html.matchAll(/<!--(.*?)(?:-->|$)/gsu)].some(
    ([, words = '']) => lettersOf(words) !== '' && !isSilencing(words),
  );
}

/** Captions stand above their tables and below their pictures, wherever they were written. */
function inReadingOrder(parent: Parents): readonly Nodes[] {
  const nodes: RootContent[] = [...parent.children];
  // Paragraph by paragraph, as they stand beside each other.
  if (parent.type === 'containerDirective' && parent.name.toLowerCase() === 'parallel')
    return readParallel(nodes) ?? nodes;
  if (parent.type === 'containerDirective' && isCaptionedBelow(parent)) {
    const last = nodes.at(-1);
    return last?.type === 'paragraph' && nodes.length > 1 ? [last, ...nodes.slice(0, -1)] : nodes;
  }
  if (parent.type === 'containerDirective' && /^(?:table|figure)$/iu.test(parent.name)) {
    const isCaption = (node: RootContent): boolean =>
      parent.name.toLowerCase() === 'table'
        ? node.type === 'paragraph' && !isOnlyData(node)
        : (node.type === 'paragraph' && !isOnlyPictures(node)) ||
          (node.type === 'html' && !/<(?:img|svg|picture|table)\b/iu.test(node.value));
    const captions = nodes.filter(isCaption);
    const others = nodes.filter((node) => !isCaption(node));
    return parent.name.toLowerCase() === 'table' ? [...captions, ...others] : [...others, ...captions];
  }
  for (let index = 1; index < nodes.length; index += 1) {
    const [table, caption] = [nodes[index - 1], nodes[index]];
    if (caption?.type === 'table' && table?.type === 'paragraph' && isCaptionAbove(table)) {
      nodes[index - 1] = withoutLead(table);
      continue;
    }
    if (caption?.type !== 'paragraph') continue;
    const [first] = caption.children;
    const isCaption = table?.type === 'code' ? isListingCaption(caption) : table?.type === 'table';
    if (table === undefined || !isCaption || first?.type !== 'text' || !/^(?:Table|Listing)?:\s/u.test(first.value))
      continue;
    nodes.splice(index - 1, 2, withoutLead(caption), table);
  }
  return nodes;
}

function withoutLead(caption: Paragraph): Paragraph {
  const [first, ...rest] = caption.children;
  if (first?.type !== 'text') return caption;
  return { ...caption, children: [{ ...first, value: first.value.replace(/^(?:Table|Listing)?:/u, '') }, ...rest] };
}

/** Quarto's boxes of tables and listings: the last paragraph is the caption, which stands above them. */
function isCaptionedBelow({ name, attributes }: ContainerDirective): boolean {
  return name === 'div' && /^(?:tbl|tab|lst)[-:_]./u.test(attributes?.['id'] ?? '');
}

/** `{.decorative}`: its author says that there is nothing to be said of the picture before. */
function isDecorative(node: Nodes | undefined): boolean {
  const inside = node?.type === 'text' ? /^\{([^{}]*)\}/u.exec(node.value)?.[1] : undefined;
  return inside !== undefined && parseAttributes(inside)?.classes.includes('decorative') === true;
}

/** `![…](data.csv)` alone: it becomes a table. */
function isOnlyData(node: RootContent): boolean {
  return (
    isOnlyPictures(node) && 'children' in node && node.children.some((one) => one.type === 'image' && isData(one.url))
  );
}

function isData(address: string): boolean {
  return /\.[ct]sv$/iu.test(address);
}

function isOnlyPictures(node: RootContent): boolean {
  return (
    'children' in node &&
    node.children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''))
  );
}

/** `{#id .class key=value}` where it may stand: after brackets, at the end of a line, after a picture or code. */
function withoutAttributes(text: string, before: Nodes | undefined): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([^{}]*)\}/gu, (whole, inside: string, at: number) => {
    const isAttached =
      at === 0 ? before !== undefined : text[at - 1] === ']' || text.slice(at + whole.length).trim() === '';
    return isAttached && parseAttributes(inside) !== undefined ? '' : whole;
  });
}
