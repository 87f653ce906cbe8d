/** The passages of HTML: of a Book's sections, of finished pages, of what an author wrote as HTML. */
import type { Element, Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Book, type Section, defined, hasClass, visit } from '../model/index.ts';
import { PassageList, joinThreads, type Passage, type PassageKind, type Threads } from './passages.ts';

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);
/** `rp` is for what cannot set words above words. */
const silent = new Set(['head', 'script', 'style', 'template', 'nav', 'title', 'rp']);

/** Where a passage stands, if it is known. */
export type Locate = (node: Nodes) => Passage['place'];

/** The words of a formula. */
type SayFormula = (math: Element) => string;

/** As its author wrote it: the TeX that goes with it. */
const sayTex: SayFormula = (math) => {
  let tex = '';
  visit(math, 'element', (node) => {
    if (node.tagName === 'annotation') tex = toString(node);
  });
  return tex;
};

/** As it is read aloud. */
const sayAloud: SayFormula = ({ properties: { alttext } }) => (typeof alttext === 'string' ? alttext : '');

/** The words of a finished page, or of one of its parts. */
export function readTree(tree: Nodes, locate: Locate = () => undefined, wording: Wording = 'set'): Threads {
  const reading = new TreeReading(locate, wording);
  reading.read(tree, 'text');
  return reading.end();
}

declare module 'hast' {
  interface ElementData {
    /** What the author wrote for what stands here: `[@smith99, p. 5]` for “(Smith 1999, 5)”. */
    written?: string;
  }
}

/**
 * The words as they stand in the Book, or as they were before references were set for what was written; `spoken`: as
 * they stand there, but formulas as they are read aloud, and so `pictured`, where these are pictures. Otherwise these
 * are told by their TeX.
 */
export type Wording = 'set' | 'pictured' | 'written' | 'spoken';

/**
 * The words of a book in the order of its sections. Sections that Octavo makes are not the author's; notes
 * at the end of the book, the terms of an index, the list of works and a glossary are.
 */
export function readBookPassages(book: Book, wording: Wording = 'set'): Threads {
  return readSections(
    book.sections.filter(
      ({ generated, role }) =>
        !generated ||
        role === 'endnotes' ||
        role === 'index' ||
        ((role === 'bibliography' || role === 'glossary') && (wording === 'set' || wording === 'pictured')),
    ),
    wording,
  );
}

/** What was read of sections, which nothing changes: most editions have the same. */
const read = new WeakMap<Section, Map<Wording, Threads>>();

/** The words of sections, in their order. */
export function readSections(sections: readonly Section[], wording: Wording): Threads {
  return joinThreads(
    sections.map((section) => {
      const known = read.get(section) ?? new Map<Wording, Threads>();
      read.set(section, known);
      const own = known.get(wording) ?? readSection(section, wording);
      known.set(wording, own);
      return own;
    }),
  );
}

/** Where what stands in a section was written, for those of its nodes of which it is known. */
export function locateIn(source: string | undefined): Locate {
  return ({ position }) =>
    source === undefined || position === undefined
      ? undefined
      : { file: source, line: position.start.line, column: position.start.column, lastLine: position.end.line };
}

function readSection({ id, body, notes, source }: Section, wording: Wording): Threads {
  const reading = new TreeReading(locateIn(source), wording);
  reading.mark(id, 'text');
  reading.read(body, 'text');
  const inText = new Set<unknown>();
  visit(body, 'element', ({ properties }) => void inText.add(properties.id));
  for (const note of notes) {
    const from = reading.count('notes');
    reading.mark(note.id, 'notes');
    for (const node of note.body) reading.read(node, 'text', 'notes');
    reading.finish();
    // Where a note on a note stands is each edition's to say.
    if (!note.references.some((id) => inText.has(id))) reading.loosen('notes', from);
  }
  return reading.end();
}

class TreeReading {
  readonly #threads = { text: new PassageList(), notes: new PassageList() };
  readonly #locate: Locate;
  #place: Passage['place'];
  /** Of what is around what is read: captions that are made have no place of their own. */
  #around: Passage['place'];
  /** What comes next stood in one block with what came before, but for a picture between them. */
  #runsOn = false;

  readonly #wording: Wording;

  constructor(locate: Locate, wording: Wording = 'set') {
    this.#locate = locate;
    this.#wording = wording;
  }

  read(node: Nodes, kind: PassageKind, thread: keyof Threads = 'text'): void {
    const list = this.#threads[thread];
    if (node.type === 'text') {
      list.say(node.value);
      this.#place ??= this.#locate(node);
    }
    if (!('children' in node)) return;
    if (node.type === 'element' && node.data?.written !== undefined && this.#wording === 'written') {
      list.say(node.data.written);
      this.#place ??= this.#locate(node);
      return;
    }
    if (node.type === 'element' && isSilent(node)) return;
    if (node.type === 'element' && node.tagName === 'math') {
      mark(node, list);
      this.#place ??= this.#locate(node);
      list.say(this.#wording === 'spoken' || this.#wording === 'pictured' ? sayAloud(node) : sayTex(node));
      return;
    }
    // A formula that was drawn stands in its line as the formula does.
    if (node.type === 'element' && node.tagName === 'img' && hasClass(node, 'drawn-formula')) {
      list.say(node.properties.alt ?? '');
      return;
    }
    if (node.type === 'element' && node.tagName === 'img') {
      this.#end(thread, kind);
      mark(node, list);
      this.#place = this.#locate(node);
      if (node.properties.role !== 'presentation') list.say(node.properties.alt ?? '');
      this.#end(thread, 'alternative');
      this.#runsOn = true;
      return;
    }
    const around = this.#around;
    if (node.type === 'element') this.#around = this.#locate(node) ?? around;
    const own = node.type === 'element' ? kindOf(node, kind) : kind;
    const inside = node.type === 'element' && holdsNotes(node) ? 'notes' : thread;
    const isBlock = node.type === 'element' && blocks.has(node.tagName);
    if (isBlock) this.#end(thread, kind);
    if (isBlock) this.#runsOn = false;
    if (node.type === 'element') mark(node, this.#threads[inside]);
    for (const child of inOrder(ownChildren(node))) {
      this.#place ??= this.#locate(node);
      this.read(child, own, inside);
    }
    if (isBlock || node.type === 'root') this.#end(inside, own);
    if (isBlock) this.#runsOn = false;
    this.#around = around;
  }

  mark(id: string, thread: keyof Threads): void {
    this.#threads[thread].mark(id);
  }

  count(thread: keyof Threads): number {
    return this.#threads[thread].all.length;
  }

  loosen(thread: keyof Threads, from: number): void {
    this.#threads[thread].loosen(from);
  }

  /** What was said so far ends here. */
  finish(): void {
    this.#end('text', 'text');
    this.#end('notes', 'text');
  }

  end(): Threads {
    this.finish();
    return { text: this.#threads.text.all, notes: this.#threads.notes.all };
  }

  #end(thread: keyof Threads, kind: PassageKind): void {
    const { all } = this.#threads[thread];
    const before = all.length;
    this.#threads[thread].end(kind, {
      ...defined({ place: this.#place ?? this.#around }),
      ...(this.#runsOn ? { runsOn: true } : {}),
    });
    if (all.length > before) this.#runsOn = false;
    this.#place = undefined;
  }
}

/** The foot of a table is read after its rows, wherever it is written (HTML 4 had it before them). */
function inOrder(children: readonly Nodes[]): readonly Nodes[] {
  const isFoot = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'tfoot';
  return children.some(isFoot) ? [...children.filter((node) => !isFoot(node)), ...children.filter(isFoot)] : children;
}

function mark({ properties: { id } }: Element, list: PassageList): void {
  if (typeof id === 'string') list.mark(id);
}

/** Without the heading that an edition puts above the notes of a section. */
export function ownChildren(node: Parents): readonly Nodes[] {
  const hasHead = node.type === 'element' && node.tagName === 'section' && node.properties.role === 'doc-endnotes';
  return hasHead ? node.children.filter((child) => child.type !== 'element' || child.tagName !== 'h2') : node.children;
}

/** What an edition says of its own: numbers of notes, pages of the print edition. */
const ofEdition = ['noteref', 'note-number', 'print-page'];

function isSilent(element: Element): boolean {
  const { tagName, properties } = element;
  // The ways back from notes are the edition's, too; for some references print has the page alone.
  return (
    silent.has(tagName) ||
    ofEdition.some((name) => hasClass(element, name)) ||
    // Each edition says in its own way where what an index lists stands.
    hasClass(element, 'index-locators') ||
    // The glossary says it: what pops up says it again.
    hasClass(element, 'definitions') ||
    properties.role === 'doc-backlink' ||
    properties.dataPageAlone !== undefined
  );
}

function kindOf({ tagName }: Element, kind: PassageKind): PassageKind {
  if (/^h[1-6]$/u.test(tagName)) return 'heading';
  return tagName === 'pre' ? 'code' : kind;
}

/** Whether what is in an element is read in the thread of notes. */
export function holdsNotes(element: Element): boolean {
  const { tagName, properties } = element;
  if (tagName === 'li') return hasClass(element, 'endnote');
  return properties.role === 'doc-footnote' || (tagName === 'section' && hasClass(element, 'notes'));
}
