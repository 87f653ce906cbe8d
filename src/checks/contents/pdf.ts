/** What a PDF holds: read back from its bytes, in the order in which it is read aloud (ISO 32000-1, 14.8). */
import {
  PdfReference,
  PdfString,
  dictionaryAt,
  listAt,
  readNameTree,
  resolve,
  textAt,
  type PdfValue,
} from '../../pdf-file/index.ts';
import { lettersOf, type Threads } from '../../words/index.ts';
import type { OpenedPdf } from '../pdf.ts';
import { isElement, readElement, readSpokenWords, type Spoken } from '../pdf/spoken-words.ts';
import type { StructureElement } from '../pdf/structure.ts';
import {
  type EditionContents,
  type Holding,
  hold,
  holdTable,
  type Locator,
  spellAddress,
  squeeze,
} from './holdings.ts';
import { readBookmarks, readPageLabels } from './bookmarks.ts';
import { holdLine } from './lists.ts';
import { describePainted } from './pdf-pictures.ts';

/** Ids that tell what a link is. */
export interface LinkPlaces {
  readonly notes: ReadonlySet<string>;
  /** Where ways back lead: to references of notes, to citations of works. */
  readonly references: ReadonlySet<string>;
}

export interface PdfContents extends EditionContents {
  readonly places: Spoken['places'];
}

export function readPdfContents(opened: OpenedPdf, places: LinkPlaces): PdfContents {
  const { pdf, structure, texts } = opened;
  const reading = new StructureReading(opened, places);
  for (const element of structure.elements) if (element.parent === undefined) reading.read(element, 'text');
  const spoken = readSpokenWords(pdf, structure, texts);
  const { text, notes } = reading.holdings;
  return {
    ...spoken,
    holdings: { text: [...readBookmarks(opened), ...text], notes },
    pages: readPlaces(opened),
    labels: readPageLabels(opened),
  };
}

/** Ids → indices of the pages to which their destinations lead (12.3.2.3). */
function readPlaces({ pdf, pages }: OpenedPdf): Map<string, number> {
  const names = dictionaryAt(pdf, dictionaryAt(pdf, pdf.root).get('Names'));
  const found = new Map<string, number>();
  for (const [key, value] of readNameTree(pdf, names.get('Dests'))) {
    const [page] = listAt(pdf, value);
    const index = page instanceof PdfReference ? pages.get(page.number) : undefined;
    if (index !== undefined) found.set(Buffer.from(key, 'latin1').toString('utf8'), index);
  }
  return found;
}

class StructureReading {
  readonly holdings = { text: [] as Holding[], notes: [] as Holding[] };
  readonly #opened: OpenedPdf;
  readonly #places: LinkPlaces;
  /** Annotations by the elements that they belong to. */
  readonly #annotations = new Map<StructureElement, number[]>();
  /** What was read of the line so far: the term of an entry. */
  #line = '';

  constructor(opened: OpenedPdf, places: LinkPlaces) {
    this.#opened = opened;
    this.#places = places;
    const { byNumber, objects } = opened.structure;
    for (const [object, owner] of objects) {
      const element = byNumber.get(owner);
      if (element === undefined) continue;
      const known = this.#annotations.get(element);
      if (known === undefined) this.#annotations.set(element, [object]);
      else known.push(object);
    }
  }

  read(element: StructureElement, around: keyof Threads): void {
    const { type } = element;
    if (type === 'TOC') {
      this.#readList(element, 1);
      return;
    }
    const thread = type === 'Note' ? 'notes' : around;
    if (lines.has(type)) this.#line = '';
    if (type === 'Reference') {
      this.holdings[thread].push(...this.#readReference(element));
      return;
    }
    const found = this.#describe(element);
    if (found !== undefined) this.holdings[thread].push(found);
    if (type === 'Formula') return;
    for (const part of element.parts) {
      if (isElement(part)) this.read(part, thread);
      else this.#line += this.#opened.texts.get(part.place)?.get(part.mcid) ?? '';
    }
  }

  /** A list of what is where: its lines, and those of the lists in them. */
  #readList(list: StructureElement, level: number): void {
    for (const element of list.kids)
      if (element.type === 'TOC') this.#readList(element, level);
      else if (element.type === 'TOCI') this.#readItem(element, level);
  }

  #readItem(item: StructureElement, level: number): void {
    const own = item.kids.filter(({ type }) => type !== 'TOC');
    for (const link of own.flatMap((kid) => (kid.type === 'Link' ? [kid] : linksIn(kid)))) {
      const texts = this.#partsOf(link);
      const [to = 'nowhere'] = this.#targetsOf(link);
      // The number of the page stands by itself, at the end.
      const folio = texts.at(-1)?.trim() ?? '';
      const isFolio = texts.length > 1 && /^(?:\p{N}+|[ivxlcdm]+)$/u.test(folio);
      const title = (isFolio ? texts.slice(0, -1) : texts).join('');
      const line = holdLine('contents', title, to, level, lettersOf);
      this.holdings.text.push({ ...line, locators: [{ id: to.slice(1), words: isFolio ? folio : '' }] });
    }
    this.#readList(item, level + 1);
  }

  #partsOf({ parts }: StructureElement): string[] {
    return parts.flatMap((part) =>
      isElement(part) ? this.#partsOf(part) : [this.#opened.texts.get(part.place)?.get(part.mcid) ?? ''],
    );
  }

  #describe(element: StructureElement): Holding | undefined {
    const { pdf } = this.#opened;
    const { type } = element;
    const alternative = textAt(pdf, element.entries.get('Alt')) ?? '';
    if (type === 'Figure')
      return hold('picture', alternative, { words: squeeze(alternative), ...describePainted(this.#opened, element) });
    if (type === 'Formula') return hold('formula', alternative, { aloud: squeeze(alternative) });
    if (type === 'Table') return this.#describeTable(element);
    if (type === 'Link') return this.#describeLink(element);
    if (!/^H[1-6]$/u.test(type)) return undefined;
    const words = this.#wordsOf(element);
    return words === '' ? undefined : hold('heading', this.#textOf(element), { words, level: type.slice(1) });
  }

  #describeTable(element: StructureElement): Holding {
    const rows = element.kids
      .flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR')))
      .map(({ kids }) => kids.filter(({ type }) => type === 'TH' || type === 'TD'));
    return holdTable(
      rows.map((row) => row.map((cell) => ({ isHead: cell.type === 'TH', words: this.#wordsOf(cell) }))),
    );
  }

  #describeLink(element: StructureElement): Holding | undefined {
    const targets = this.#targetsOf(element);
    // Words of links that lie outside the page have none left.
    if (targets.every((to) => this.#places.references.has(to.slice(1)))) return undefined;
    const isNote = targets.every((to) => this.#places.notes.has(to.slice(1)));
    const words: Readonly<Record<string, string>> = isNote
      ? { refers: 'to a note' }
      : { words: this.#wordsOf(element) };
    return hold('link', this.#textOf(element), { ...words, to: [...new Set(targets)].join(' and ') });
  }

  /** The number of a note, or the places of an entry. */
  #readReference(element: StructureElement): Holding[] {
    const links = linksIn(element);
    const found = links.map((link) => this.#describeLink(link)).filter((link) => link !== undefined);
    if (found.every(({ facets }) => this.#places.notes.has(facets['to']?.slice(1) ?? ''))) return found;
    const locators = links.flatMap((link): Locator[] => {
      const words = this.#textOf(link);
      return this.#targetsOf(link).map((to) => ({ id: to.slice(1), words }));
    });
    return [{ ...hold('entry', this.#line, { words: lettersOf(this.#line) }), locators }];
  }

  /** `#id`, or an address out of the book, of each of its annotations. */
  #targetsOf(element: StructureElement): string[] {
    const { pdf } = this.#opened;
    return (this.#annotations.get(element) ?? []).flatMap((number) => {
      const annotation = dictionaryAt(pdf, new PdfReference(number));
      const destination: PdfValue | undefined = annotation.get('Dest');
      const target = destination === undefined ? undefined : resolve(pdf, destination);
      if (target instanceof PdfString) return [`#${Buffer.from(target.bytes, 'latin1').toString('utf8')}`];
      const address = resolve(pdf, dictionaryAt(pdf, annotation.get('A')).get('URI'));
      return address instanceof PdfString
        ? [spellAddress(Buffer.from(address.bytes, 'latin1').toString('utf8'))]
        : ['nowhere'];
    });
  }

  #textOf(element: StructureElement): string {
    const { pdf, texts } = this.#opened;
    return readElement(pdf, element, texts)
      .map(({ text }) => text)
      .join(' ');
  }

  #wordsOf(element: StructureElement): string {
    const { pdf, texts } = this.#opened;
    return readElement(pdf, element, texts)
      .map(({ letters }) => letters)
      .join('');
  }
}

/** Elements that begin a line of an index. */
const lines: ReadonlySet<string> = new Set(['P', 'LBody', 'TD', 'TH']);

function linksIn(element: StructureElement): StructureElement[] {
  return element.kids.flatMap((kid) => (kid.type === 'Link' ? [kid] : linksIn(kid)));
}
