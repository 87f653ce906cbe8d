/** What stands in a tree of HTML besides its words: of the Book's sections, of the pages of a finished edition. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { decodePercent, defined, hasClass, visit } from '../../model/index.ts';
import {
  type Locate,
  type Threads,
  type Wording,
  holdsNotes,
  lettersOf,
  ownChildren,
  readTree,
} from '../../words/index.ts';
import { type Holding, hold, holdTable, type Locator, spellAddress, squeeze } from './holdings.ts';
import { isContentsList, readLines, spellLine } from './lists.ts';

/** What a tree alone does not tell. */
export interface Surroundings {
  readonly wording: Wording;
  /** What is known of the picture at this address. */
  readonly describePicture: (source: string) => Readonly<Record<string, string>>;
  /** The id that an address leads to inside the edition; undefined: it leads out of it. */
  readonly findId: (address: string) => string | undefined;
  readonly locate?: Locate;
}

/** Reads trees one after the other; nothing is read twice. */
export class TreeHoldings {
  readonly holdings = { text: [] as Holding[], notes: [] as Holding[] };
  readonly pages = new Map<string, number>();
  /** Everything that a link could lead to. */
  readonly ids = new Set<string>();
  readonly #surroundings: Surroundings;
  /** Marks of pages that were passed. */
  #page = -1;
  /** The nearest place around what is read: what Octavo makes has none of its own. */
  #around: Holding['place'];
  /** Of the line of an index that is being read. */
  #line = '';

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  read(node: Nodes, thread: keyof Threads = 'text'): void {
    if (node.type !== 'element') {
      if (node.type === 'text') this.#line += node.value;
      if ('children' in node) for (const child of node.children) this.read(child, thread);
      return;
    }
    if (isContentsList(node)) this.readList(node);
    if (isFurniture(node)) return;
    const around = this.#around;
    this.#around = this.#surroundings.locate?.(node) ?? around;
    this.#readElement(node, holdsNotes(node) ? 'notes' : thread);
    this.#around = around;
  }

  /** A list of contents, wherever it stands. */
  readList(list: Nodes): void {
    const spell = this.#surroundings.wording === 'spoken' ? lettersOf : spellLine;
    for (const line of readLines(list, (href) => this.#addressOf(href), spell)) this.#add('text', line);
  }

  #readElement(node: Element, inside: keyof Threads): void {
    if (isLine(node)) this.#line = '';
    const { id } = node.properties;
    if (typeof id === 'string') this.ids.add(id);
    if (hasClass(node, 'page-mark')) this.#page += 1;
    if (typeof id === 'string' && this.#page >= 0 && inside === 'text') this.pages.set(id, this.#page);
    if (hasClass(node, 'index-locators')) {
      this.#add(inside, this.#readEntry(node));
      return;
    }
    const found = this.#describe(node);
    if (found !== undefined) this.#add(inside, found);
    // What a formula is made of is told with it.
    if (found?.kind === 'formula') {
      visit(node, 'element', ({ properties }) => {
        if (typeof properties.id === 'string') this.ids.add(properties.id);
      });
      return;
    }
    for (const child of ownChildren(node)) this.read(child, inside);
  }

  #add(thread: keyof Threads, holding: Holding): void {
    this.holdings[thread].push({ ...holding, ...defined({ place: this.#around }) });
  }

  #describe(node: Element): Holding | undefined {
    const { tagName } = node;
    if (/^h[1-6]$/u.test(tagName)) {
      const words = this.#wordsOf(node);
      return words === '' ? undefined : hold('heading', toString(node), { words, level: tagName.slice(1) });
    }
    if (tagName === 'img') return this.#describePicture(node);
    if (tagName === 'math') return describeFormula(node);
    if (tagName === 'table') return this.#describeTable(node);
    return tagName === 'a' ? this.#describeLink(node) : undefined;
  }

  #describePicture(node: Element): Holding {
    const { alt, role, src } = node.properties;
    const words = typeof alt === 'string' && role !== 'presentation' ? alt : '';
    if (hasClass(node, 'drawn-formula')) return hold('formula', words, { aloud: squeeze(words) });
    const facets = this.#surroundings.describePicture(typeof src === 'string' ? src : '');
    return hold('picture', words, { words: squeeze(words), ...facets });
  }

  #describeTable(node: Element): Holding {
    const rows = rowsOf(node);
    const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0)));
    const table = holdTable(
      rows.map((row) => row.map((cell) => ({ isHead: cell.tagName === 'th', words: this.#wordsOf(cell) }))),
    );
    const { cells, ...shape } = table.facets;
    // Print adds pages to what refers to them.
    const isOpen = this.#surroundings.wording === 'spoken' && tellsPage(node);
    return {
      ...table,
      facets: { ...shape, columns: String(columns), ...(isOpen || cells === undefined ? {} : { cells }) },
    };
  }

  #describeLink(node: Element): Holding | undefined {
    const { href } = node.properties;
    if (typeof href !== 'string') return undefined;
    const to = this.#addressOf(href);
    if (node.properties.role === 'doc-noteref') return hold('link', toString(node), { to, refers: 'to a note' });
    // What tells a page is each edition's own.
    const own = node.properties.dataPageOf !== undefined;
    return hold('link', toString(node), { ...(own ? {} : { words: this.#wordsOf(node) }), to });
  }

  #addressOf(href: string): string {
    const id = this.#surroundings.findId(href);
    return id === undefined ? spellAddress(href) : `#${id}`;
  }

  #readEntry(node: Element): Holding {
    const locators: Locator[] = [];
    visit(node, 'element', (link) => {
      const { href, dataPageTo } = link.properties;
      const id = typeof href === 'string' ? this.#surroundings.findId(href) : undefined;
      const until = typeof dataPageTo === 'string' ? { until: dataPageTo } : {};
      if (id !== undefined) locators.push({ id, ...until, words: toString(link) });
    });
    const name = this.#line.trim();
    return { ...hold('entry', name, { words: lettersOf(name) }), locators };
  }

  /** As the proof of words reads them. */
  #wordsOf(node: Element): string {
    const { text, notes } = readTree({ type: 'root', children: node.children }, undefined, this.#surroundings.wording);
    return [...text, ...notes].map(({ letters }) => letters).join('');
  }
}

function describeFormula(math: Element): Holding {
  const { alttext } = math.properties;
  const aloud = typeof alttext === 'string' ? alttext : '';
  let tex = '';
  let signs = '';
  visit(math, (node, _index, parent) => {
    if (node.type !== 'text') return;
    if (parent?.type === 'element' && parent.tagName === 'annotation') tex += node.value;
    else signs += node.value;
  });
  return hold('formula', tex === '' ? aloud : tex, { tex: squeeze(tex), signs: squeeze(signs), aloud: squeeze(aloud) });
}

/** The rows of a table as they are read: its foot last. Those of tables in its cells are their own. */
function rowsOf(table: Element): Element[][] {
  const parts = table.children.filter((child) => child.type === 'element');
  const rows = (part: Element): Element[] =>
    part.tagName === 'tr'
      ? [part]
      : (part.children.filter((child) => child.type === 'element' && child.tagName === 'tr') as Element[]);
  const body = parts.filter(({ tagName }) => tagName !== 'tfoot');
  const foot = parts.filter(({ tagName }) => tagName === 'tfoot');
  return [...body, ...foot]
    .flatMap(rows)
    .map((row) => row.children.filter((cell) => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName)) as Element[]);
}

function tellsPage(table: Element): boolean {
  let found = false;
  visit(table, 'element', ({ properties }) => {
    found ||= properties.dataPageOf !== undefined;
  });
  return found;
}

function spanOf({ properties }: Element, key: 'colSpan'): number {
  const span = Number(properties[key]);
  return Number.isInteger(span) && span > 1 ? span : 1;
}

/** Ways through an edition, and back from its notes: its own. */
function isFurniture(node: Element): boolean {
  return node.tagName === 'nav' || node.properties.role === 'doc-backlink' || hasClass(node, 'definitions');
}

function isLine({ tagName }: Element): boolean {
  return tagName === 'p' || tagName === 'dd';
}

/** The id that `#id` names. */
export function idOf(address: string): string | undefined {
  return address.startsWith('#') ? decodePercent(address.slice(1)) : undefined;
}
