/** Counts in the finished trees of an edition what claims of accessibility rest on. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { mathmlTagNames } from 'mathml-tag-names';
import { findForeignRuns, readTex } from '../../markup/index.ts';
import { isAnimated, type Picture } from './animation.ts';
import { examineStyles, type StyleFacts } from './styles.ts';
import { decodePercent, hasClass, visit } from '../../model/index.ts';

/** One document of the edition; in an edition of one file, one of its sections. */
export interface Tree {
  /** As evidence names it: `007-tides.xhtml`, `#tides`. */
  readonly name: string;
  readonly language: string;
  readonly body: Nodes;
}

/** A finished edition, as far as claims rest on it. Its cover is not part of it. */
export interface FinishedTrees {
  readonly documents: readonly Tree[];
  /** The document that holds the contents, the landmarks and the list of pages. */
  readonly navigation: Nodes;
  /** What the templates put around the documents. */
  readonly shell: Nodes;
  readonly styles: string;
  readonly images: readonly Picture[];
}

/** What was looked at, and the places where it is not as it should be. */
export interface Tally {
  readonly count: number;
  readonly against: readonly string[];
}

export interface Facts {
  readonly documents: number;
  /** Letters of text. */
  readonly letters: number;
  readonly pictures: Tally;
  readonly decorative: number;
  /** Formulas that are pictures. */
  readonly mathPictures: Tally;
  readonly mathml: number;
  /** Those of them without words (`alttext`). */
  readonly unspoken: readonly string[];
  /** Those of them without the TeX that they were written in. */
  readonly withoutTex: readonly string[];
  readonly sound: Tally;
  /** Links of the table of contents, its levels, and the headings it leaves out. */
  readonly contents: Tally & { readonly levels: number };
  readonly headings: Tally;
  /** References to notes. */
  readonly notes: Tally;
  /** Figures that their author calls complex. */
  readonly complex: Tally;
  /** Elements with roles of DPUB-ARIA. */
  readonly roles: number;
  readonly landmarks: number;
  /** Marks where pages of the print edition begin, and those that no list of pages leads to. */
  readonly pageMarks: Tally;
  readonly pageLinks: number;
  readonly indexLinks: number;
  /** Phrases marked with their language; in `against` those that are not. */
  readonly phrases: Tally & { readonly languages: readonly string[] };
  /** What runs, plays or embeds. */
  readonly active: readonly string[];
  /** Pictures that move. */
  readonly animated: number;
  /** Elements with styles of their own, or with a place of their own in the order of the keyboard. */
  readonly inline: readonly string[];
  readonly styles: StyleFacts;
}

export function examine({ documents, navigation, shell, styles, images }: FinishedTrees): Facts {
  const counter = new Counter();
  for (const document of documents) counter.read(document);
  counter.readShell(shell);
  return {
    documents: documents.length,
    ...counter.settle(navigation),
    animated: images.filter(isAnimated).length,
    styles: examineStyles(styles),
  };
}

interface Running extends Tally {
  count: number;
  against: string[];
}

const start = (): Running => ({ count: 0, against: [] });

/** Goes through every element once. */
class Counter {
  #letters = 0;
  #pictures = start();
  #decorative = 0;
  readonly #unheard = new Set<Element>();
  #mathPictures = start();
  #mathml = 0;
  readonly #unspoken: string[] = [];
  readonly #withoutTex: string[] = [];
  #sound = start();
  #headings = start();
  #complex = start();
  #roles = 0;
  #indexLinks = 0;
  #phrases = start();
  #languages = new Set<string>();
  #active: string[] = [];
  #inline: string[] = [];
  /** Headings below the first rank, which have an id to lead to. */
  #outline: { id: string; place: string }[] = [];
  #ids = new Set<string>();
  #references: { id: string; target: string; place: string }[] = [];
  #backlinks = new Set<string>();
  #notes: { id: string; place: string }[] = [];
  #marks: { id: string; place: string }[] = [];

  read({ name, language, body }: Tree): void {
    let rank = 0;
    let tops = 0;
    const walk = (node: Nodes, spoken: string, inIndex: boolean): void => {
      if (node.type === 'text') {
        this.#readText(node.value, spoken, name);
        return;
      }
      if (node.type !== 'element' && node.type !== 'root') return;
      let inner = spoken;
      let indexed = inIndex;
      if (node.type === 'element') {
        if (isUnheard(node)) visit(node, 'element', (part) => void this.#unheard.add(part));
        this.#readElement(node, name);
        const { lang } = node.properties;
        if (typeof lang === 'string' && lang !== '') {
          inner = lang;
          if (lang !== language || lang !== spoken) {
            this.#phrases.count += 1;
            this.#languages.add(lang);
          }
        }
        if (node.properties.role === 'doc-index') indexed = true;
        if (indexed && node.tagName === 'a' && node.properties.href !== undefined) this.#indexLinks += 1;
        if (/^h[1-6]$/u.test(node.tagName)) {
          const next = Number(node.tagName[1]);
          this.#headings.count += 1;
          tops += next === 1 ? 1 : 0;
          if (rank > 0 && next > rank + 1)
            this.#headings.against.push(`${placeOf(node, name)} (h${next} after h${rank})`);
          if (tops > 1 && next === 1) this.#headings.against.push(`${placeOf(node, name)} (a second h1)`);
          rank = next;
        }
        // What is in these is no prose: only what runs or is led to counts.
        if (/^(?:math|svg|code|pre|script|style|kbd|samp)$/u.test(node.tagName)) {
          visit(node, 'element', (part) => {
            if (part !== node) this.#readPart(part, name);
          });
          return;
        }
      }
      let bullets = 0;
      for (const child of node.children) {
        walk(child, inner, indexed);
        if (child.type === 'element') bullets = isTypedItem(child) ? bullets + 1 : 0;
        if (bullets === 2 && child.type === 'element')
          this.#headings.against.push(`${placeOf(child, name)} (a list typed as paragraphs)`);
      }
    };
    walk(body, language, false);
  }

  readShell(shell: Nodes): void {
    visit(shell, 'element', (node) => this.#readActive(node, 'the template'));
  }

  #readText(text: string, language: string, name: string): void {
    this.#letters += countLetters(text);
    for (const { run } of findForeignRuns(text, language)) this.#phrases.against.push(`“${shorten(run)}” in ${name}`);
  }

  /** What counts of an element wherever it stands. */
  #readPart(node: Element, name: string): void {
    const { id, role } = node.properties;
    const place = placeOf(node, name);
    this.#readActive(node, place);
    if (typeof id === 'string') this.#ids.add(id);
    if (role === 'doc-noteref') this.#references.push({ id: String(id), target: fragmentOf(node), place });
    if (role === 'doc-backlink') this.#backlinks.add(fragmentOf(node));
    if (isPageMark(node)) this.#marks.push({ id: String(id), place });
  }

  #readElement(node: Element, name: string): void {
    const { tagName, properties } = node;
    const { id, role } = properties;
    const place = placeOf(node, name);
    this.#readPart(node, name);
    if (tagName === 'img' || tagName === 'svg') this.#readPicture(node, place);
    if (tagName === 'math') this.#readFormula(node, place);
    if (tagName === 'audio' || tagName === 'video') this.#sound.count += 1;
    if (tagName === 'figure' && hasClass(node, 'complex')) {
      this.#complex.count += 1;
      if (!isExplained(node)) this.#complex.against.push(place);
    }
    if (/^h[2-6]$/u.test(tagName) && typeof id === 'string' && !isOfNotes(node)) this.#outline.push({ id, place });
    if (typeof role === 'string' && role.startsWith('doc-')) this.#roles += 1;
    if ((role === 'doc-footnote' || hasClass(node, 'footnote') || hasClass(node, 'endnote')) && typeof id === 'string')
      this.#notes.push({ id, place });
  }

  #readFormula(node: Element, place: string): void {
    const words: unknown = node.properties['alttext'];
    this.#mathml += 1;
    if (typeof words !== 'string' || words.trim() === '') this.#unspoken.push(place);
    if (readTex(node) === undefined) this.#withoutTex.push(place);
  }

  #readPicture(node: Element, place: string): void {
    if (isDecorative(node) || this.#unheard.has(node)) {
      this.#decorative += 1;
      return;
    }
    const tallies = isFormula(node) ? [this.#pictures, this.#mathPictures] : [this.#pictures];
    const words = describe(node);
    for (const tally of tallies) {
      tally.count += 1;
      if (words === '' || isFileName(words)) tally.against.push(place);
    }
  }

  #readActive({ tagName, properties }: Element, place: string): void {
    const isData = tagName === 'script' && /json/u.test(properties.type ?? '');
    if (activeElements.test(tagName) && !isData) this.#active.push(`<${tagName}> in ${place}`);
    // Columns of formulas have their gaps so, in which nothing is to be changed.
    if (properties.style !== undefined && !isInFormula(tagName)) this.#inline.push(`style at ${place}`);
    if (Number(properties.tabIndex) > 0) this.#inline.push(`tabindex at ${place}`);
  }

  settle(navigation: Nodes): Omit<Facts, 'documents' | 'animated' | 'styles'> {
    const toc = findNav(navigation, 'toc');
    const pages = findNav(navigation, 'page-list');
    const listed = new Set(toc.map(fragmentOf));
    const linked = new Set(pages.map(fragmentOf));
    const referred = new Set(this.#references.map(({ target }) => target));
    return {
      letters: this.#letters,
      pictures: this.#pictures,
      decorative: this.#decorative,
      mathPictures: this.#mathPictures,
      mathml: this.#mathml,
      unspoken: this.#unspoken,
      withoutTex: this.#withoutTex,
      sound: this.#sound,
      contents: {
        count: toc.length,
        levels: measureDepth(navigation, 'toc'),
        against: this.#outline.filter(({ id }) => !listed.has(id)).map(({ place }) => place),
      },
      headings: this.#headings,
      notes: {
        count: this.#references.length,
        against: [
          ...this.#references
            .filter(({ id, target }) => !this.#ids.has(target) || !this.#backlinks.has(id))
            .map(({ place }) => place),
          ...this.#notes.filter(({ id }) => !referred.has(id)).map(({ place }) => place),
        ],
      },
      complex: this.#complex,
      roles: this.#roles,
      landmarks: findNav(navigation, 'landmarks').length,
      pageMarks: {
        count: this.#marks.length,
        against: this.#marks.filter(({ id }) => !linked.has(id)).map(({ place }) => place),
      },
      pageLinks: pages.length,
      indexLinks: this.#indexLinks,
      phrases: { ...this.#phrases, languages: [...this.#languages].toSorted() },
      active: this.#active,
      inline: this.#inline,
    };
  }
}

/** Letters of ASCII are most of them, and need no expression. */
function countLetters(text: string): number {
  let count = 0;
  let others = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) others += text[index];
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) count += 1;
  }
  return others === '' ? count : count + (others.match(/\p{L}/gu)?.length ?? 0);
}

const activeElements =
  /^(?:audio|video|iframe|object|embed|script|canvas|animate\w*|set|marquee|blink|bgsound|applet|form)$/iu;

function isDecorative({ properties }: Element): boolean {
  return properties.role === 'presentation' || properties.role === 'none';
}

/** Neither it nor anything in it is read aloud. */
function isUnheard({ properties }: Element): boolean {
  return String(properties.ariaHidden) === 'true';
}

function describe({ tagName, properties, children }: Element): string {
  const label = tagName === 'img' ? properties.alt : (properties.ariaLabel ?? properties.ariaLabelledBy);
  if (typeof label === 'string' && label.trim() !== '') return label.trim();
  const title = children.find((child) => child.type === 'element' && child.tagName === 'title');
  return title === undefined ? '' : toString(title).trim();
}

/** The name of a file says nothing to anybody who cannot see it. */
export function isFileName(words: string): boolean {
  return /^[^\s]*\.(?:png|jpe?g|gif|webp|svg)$/iu.test(words) || /^(?:img|dsc|image|photo)[_-]?\d+$/iu.test(words);
}

function isFormula(node: Element): boolean {
  return node.properties.role === 'math' || ['math', 'formula', 'latex'].some((name) => hasClass(node, name));
}

/** A link to a description, or one that can be unfolded in its caption. */
function isExplained(figure: Element): boolean {
  let found = false;
  visit(figure, 'element', ({ tagName, properties }) => {
    found ||= properties.ariaDetails !== undefined || tagName === 'details';
  });
  return found;
}

function isOfNotes(node: Element): boolean {
  return String(node.properties.id).endsWith('-notes');
}

/** `<p>• first</p>`: what looks like a list and is none. */
function isTypedItem(node: Element): boolean {
  if (node.tagName !== 'p') return false;
  const [first] = node.children;
  return first?.type === 'text' && /^\s*[•◦▪‣●·]\s/u.test(first.value);
}

function findNav(tree: Nodes, type: string): Element[] {
  const links: Element[] = [];
  visit(tree, 'element', (nav) => {
    if (nav.tagName !== 'nav' || !isNav(nav, type)) return;
    visit(nav, 'element', (link) => {
      if (link.tagName === 'a' && link.properties.href !== undefined) links.push(link);
    });
  });
  return links;
}

function isNav({ properties }: Element, type: string): boolean {
  const roles: Readonly<Record<string, string>> = { toc: 'doc-toc', 'page-list': 'doc-pagelist' };
  return properties['epub:type'] === type || (roles[type] !== undefined && properties.role === roles[type]);
}

function measureDepth(tree: Nodes, type: string): number {
  let deepest = 0;
  const measure = (node: Nodes, depth: number): void => {
    const inner = node.type === 'element' && node.tagName === 'ol' ? depth + 1 : depth;
    deepest = Math.max(deepest, inner);
    if ('children' in node) for (const child of node.children) measure(child, inner);
  };
  visit(tree, 'element', (nav) => {
    if (nav.tagName === 'nav' && isNav(nav, type)) measure(nav, 0);
  });
  return deepest;
}

function fragmentOf({ properties }: Element): string {
  return decodePercent((properties.href ?? '').replace(/^[^#]*#?/u, ''));
}

function isPageMark({ properties: { role, 'epub:type': type } }: Element): boolean {
  return type === 'pagebreak' || (typeof role === 'string' && role.split(' ').includes('doc-pagebreak'));
}

function placeOf({ tagName, properties }: Element, name: string): string {
  const { id, src } = properties;
  const what = typeof id === 'string' ? `#${id}` : typeof src === 'string' && !src.startsWith('data:') ? src : tagName;
  return what === name ? name : `${what} in ${name}`;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

const partsOfFormulas: ReadonlySet<string> = new Set(mathmlTagNames);

function isInFormula(tagName: string): boolean {
  return partsOfFormulas.has(tagName);
}
