/** The structure tree (ISO 32000-1, 14.7) as elements that can be moved about. */
import type { Sequence } from '../content/page-content.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  resolve,
  resolveDictionary,
  textAt,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';

/** Marked content that belongs to an element. */
export interface Content {
  readonly kind: 'content';
  /** Object number of the page, and of the stream: the page's own or a form's. */
  readonly page: number;
  readonly stream: number;
  readonly isForm: boolean;
  readonly mcid: number;
  readonly sequence: Sequence;
}

/** An annotation that belongs to an element. */
export interface AnnotationPart {
  readonly kind: 'annotation';
  readonly page: number;
  readonly annotation: PdfReference;
}

export interface StructureElement {
  readonly kind: 'element';
  type: string;
  parent: StructureElement | undefined;
  children: Part[];
  language?: string | undefined;
  alt?: string | undefined;
  title?: string | undefined;
  /** What it is as MathML: a file of its own that goes with it. */
  mathml?: string | undefined;
  /** What is read in place of what is painted (14.9.4). */
  actual?: string | undefined;
  /** What an abbreviation stands for (14.9.5). */
  expansion?: string | undefined;
  id?: string | undefined;
  /** Attributes by owner (14.7.5): `Table` → Scope, Headers … */
  readonly attributes: Map<string, PdfDictionary>;
}

export type Part = StructureElement | Content | AnnotationPart;

/** Types of elements that stand in a line (14.8.4.4); all others break it. */
const inlineTypes: ReadonlySet<string> = new Set(
  'Span Quote Reference Code Link Annot Em Strong Lbl Ruby RB RT RP Sub NonStruct'.split(' '),
);

export function isInline({ type }: StructureElement): boolean {
  return inlineTypes.has(type);
}

/** Makes an element around parts that had another parent. */
export function makeElement(type: string, parent: StructureElement, children: readonly Part[] = []): StructureElement {
  const element: StructureElement = { kind: 'element', type, parent, children: [...children], attributes: new Map() };
  for (const child of children) if (child.kind === 'element') child.parent = element;
  return element;
}

/** The children that are elements. */
export function elementsOf({ children }: StructureElement): StructureElement[] {
  return children.filter((child) => child.kind === 'element');
}

/** Visits the element and all below it, parents first; what the visitor changes below is visited as changed. */
export function walk(element: StructureElement, visit: (element: StructureElement) => void): void {
  visit(element);
  for (const child of [...element.children]) if (child.kind === 'element') walk(child, visit);
}

/** All contents of an element and of those below it, in order. */
export function* contentsOf(element: StructureElement): Generator<Content> {
  for (const child of element.children) {
    if (child.kind === 'element') yield* contentsOf(child);
    else if (child.kind === 'content') yield child;
  }
}

/** Text of an element as it stands on the page, line by line. */
export function textOf(element: StructureElement): string {
  let text = '';
  let line: number | undefined;
  for (const { sequence } of contentsOf(element)) {
    for (const run of sequence.runs) {
      if (run.isHidden) continue;
      const isNew = line !== undefined && Math.abs(run.y - line) > 1 && !/[\s\u00ad]$/u.test(text);
      text += (isNew ? ' ' : '') + run.text;
      line = run.y;
    }
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Reads the tree. Contents that no stream has are left out.
 * @param find the scanned sequence with this MCID in this stream
 */
export function readStructure(
  file: PdfFile,
  find: (stream: number, mcid: number) => Sequence | undefined,
): StructureElement | undefined {
  const catalog = resolveDictionary(file, file.root);
  const root = resolve(file, catalog.get('StructTreeRoot'));
  if (!(root instanceof Map)) return undefined;
  const first = listKids(file, root.get('K'))[0];
  return first === undefined ? undefined : readElement({ file, find, known: new Set() }, first, undefined, undefined);
}

interface Reading {
  readonly file: PdfFile;
  readonly find: (stream: number, mcid: number) => Sequence | undefined;
  /** Elements that have their place: in a tree that leads back into itself each is read once. */
  readonly known: Set<number>;
}

function listKids(file: PdfFile, kids: PdfValue | undefined): PdfValue[] {
  if (kids === undefined) return [];
  const found = resolve(file, kids);
  return Array.isArray(found) ? found : [kids];
}

function readElement(
  reading: Reading,
  value: PdfValue,
  parent: StructureElement | undefined,
  inheritedPage: PdfReference | undefined,
): StructureElement {
  const { file, find, known } = reading;
  if (value instanceof PdfReference) known.add(value.number);
  const entries = resolveDictionary(file, value);
  const type = entries.get('S');
  const own = entries.get('Pg');
  const page = own instanceof PdfReference ? own : inheritedPage;
  const element: StructureElement = {
    kind: 'element',
    type: type instanceof PdfName ? type.name : 'NonStruct',
    parent,
    children: [],
    language: textAt(file, entries.get('Lang')),
    alt: textAt(file, entries.get('Alt')),
    actual: textAt(file, entries.get('ActualText')),
    expansion: textAt(file, entries.get('E')),
    id: textAt(file, entries.get('ID')),
    attributes: readAttributes(file, entries.get('A')),
  };
  const add = (mcid: number, place: PdfReference | undefined, form: PdfReference | undefined): void => {
    if (place === undefined) return;
    const contents = resolveDictionary(file, place).get('Contents');
    const stream = form ?? contents;
    if (!(stream instanceof PdfReference)) return;
    const sequence = find(stream.number, mcid);
    if (sequence === undefined) return;
    element.children.push({
      kind: 'content',
      page: place.number,
      stream: stream.number,
      isForm: form !== undefined,
      mcid,
      sequence,
    });
  };
  for (const kid of listKids(file, entries.get('K'))) {
    if (typeof kid === 'number') {
      add(kid, page, undefined);
      continue;
    }
    const child = resolve(file, kid);
    if (!(child instanceof Map)) continue;
    const kind = child.get('Type');
    const childPage = child.get('Pg');
    const place = childPage instanceof PdfReference ? childPage : page;
    const mcid = child.get('MCID');
    const form = child.get('Stm');
    const annotation = child.get('Obj');
    if (kind === PdfName.of('MCR') && typeof mcid === 'number') {
      add(mcid, place, form instanceof PdfReference ? form : undefined);
    } else if (kind === PdfName.of('OBJR')) {
      if (annotation instanceof PdfReference && place !== undefined)
        element.children.push({ kind: 'annotation', page: place.number, annotation });
    } else if (!(kid instanceof PdfReference && known.has(kid.number)))
      element.children.push(readElement(reading, kid, element, page));
  }
  return element;
}

function readAttributes(file: PdfFile, value: PdfValue | undefined): Map<string, PdfDictionary> {
  const attributes = new Map<string, PdfDictionary>();
  for (const item of listKids(file, value)) {
    const entries = resolve(file, item);
    if (!(entries instanceof Map)) continue;
    const owner = entries.get('O');
    if (!(owner instanceof PdfName)) continue;
    const known = attributes.get(owner.name) ?? new Map<string, PdfValue>();
    for (const [key, entry] of entries) {
      const resolved = resolve(file, entry);
      if (key !== 'O' && resolved !== undefined && !(resolved instanceof PdfStream)) known.set(key, resolved);
    }
    attributes.set(owner.name, known);
  }
  return attributes;
}
