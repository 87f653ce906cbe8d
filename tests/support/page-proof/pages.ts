/**
 * A finished PDF as a reader has it: the words of each page with their places, the element of the structure
 * tree that they belong to, links, labels, the outline. Everything else of the proof reads this alone.
 */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { tokenPattern } from '../made-up-words.ts';
import { nameOf, ObjectFile, readText, Reference, type Place, type Value } from './file.ts';

/** An element of the structure tree. */
export interface Node {
  /** As the file names it: `P`, `Note`, `Link`. */
  readonly role: string;
  readonly parent: Node | undefined;
  readonly kids: (Node | Run)[];
  /** Annotations of a link. */
  readonly links: Link[];
}

/** Words drawn at one go, on one line. Points from the upper left corner of the page. */
export interface Run {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly base: number;
  readonly size: number;
  /** Undefined: it is no part of the document, as heads and folios are. */
  readonly node: Node | undefined;
}

export interface Link {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Name of the place that it leads to. */
  readonly name?: string;
  readonly target?: Place;
}

export interface PrintedPage {
  readonly index: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly runs: readonly Run[];
  readonly links: readonly Link[];
  /** Has something that belongs to the document, text or picture. */
  readonly filled: boolean;
}

/** Where a token stands. */
export interface Sighting {
  readonly page: number;
  readonly run: Run;
  /** Index of the run on its page. */
  readonly index: number;
  /** Of the token's first and last character in the run. */
  readonly from: number;
  readonly to: number;
}

export interface OutlineLine {
  readonly title: string;
  readonly place: Place | undefined;
}

export interface PrintedBook {
  readonly pages: readonly PrintedPage[];
  readonly nodes: readonly Node[];
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
  readonly destinations: ReadonlyMap<string, Place>;
  readonly outline: readonly OutlineLine[];
}

export async function readPrintedBook(bytes: Uint8Array): Promise<PrintedBook> {
  const file = new ObjectFile(bytes);
  const heights = file.pages.map((page) => boxOf(file, page));
  const links = readLinks(file, heights);
  const structure = readStructure(file, links);
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: true,
  });
  const document = await task.promise;
  try {
    const labels = await document.getPageLabels();
    const pages: PrintedPage[] = [];
    for (let index = 0; index < document.numPages; index += 1) {
      const page = await document.getPage(index + 1);
      const [left, , right, top] = heights[index] ?? [0, 0, 0, 0];
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      pages.push({
        index,
        label: labels?.[index] ?? '',
        width: right - left,
        height: top - (heights[index]?.[1] ?? 0),
        runs: readRuns(items, index, top, structure.byContent),
        links: [...links.values()].filter((link) => link.page === index),
        filled: structure.filled.has(file.pages[index] ?? -1),
      });
    }
    return {
      pages,
      nodes: structure.nodes,
      sightings: findTokens(pages),
      destinations: file.destinations,
      outline: readOutline(file),
    };
  } finally {
    await task.destroy();
  }
}

/** The element and those around it, from the inside. */
export function* around(node: Node | undefined): Generator<Node> {
  for (let at = node; at !== undefined; at = at.parent) yield at;
}

/** The runs of an element and of all in it, in reading order. */
export function runsOf(node: Node, without?: (inner: Node) => boolean): Run[] {
  return node.kids.flatMap((kid) => {
    if (!('kids' in kid)) return [kid];
    return without?.(kid) === true ? [] : runsOf(kid, without);
  });
}

interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly type?: string;
  readonly id?: string | null;
}

function readRuns(items: readonly Item[], page: number, top: number, byContent: ReadonlyMap<string, Node>): Run[] {
  const runs: Run[] = [];
  const open: (string | undefined)[] = [];
  for (const { str, transform = [], width = 0, type, id } of items) {
    if (str === undefined) {
      if (type === 'endMarkedContent') open.pop();
      else open.push(id ?? undefined);
      continue;
    }
    if (str === '') continue;
    const [, , , size = 0, left = 0, height = 0] = transform;
    const content = open.findLast((candidate) => candidate !== undefined);
    const node = content === undefined ? undefined : byContent.get(content);
    const run: Run = { page, text: str, left, right: left + width, base: top - height, size: Math.abs(size), node };
    runs.push(run);
    node?.kids.splice(placeFor(node, content), 0, run);
  }
  return runs;
}

/** Content of an element comes in its place among the element's kids: before that the marks are kept there. */
function placeFor(node: Node, content: string | undefined): number {
  const mark = node.kids.findIndex((kid) => 'kids' in kid && kid.role === `#${content}`);
  return mark < 0 ? node.kids.length : mark;
}

function boxOf(file: ObjectFile, page: number): readonly [number, number, number, number] {
  const box = file.array(file.dictionary(new Reference(page)).get('MediaBox'));
  const [left, bottom, right, top] = box.map(Number);
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
}

/** By object number. */
function readLinks(file: ObjectFile, boxes: readonly (readonly [number, number, number, number])[]): Map<number, Link> {
  const links = new Map<number, Link>();
  for (const [page, number] of file.pages.entries()) {
    const top = boxes[page]?.[3] ?? 0;
    for (const reference of file.array(file.dictionary(new Reference(number)).get('Annots'))) {
      const entries = file.dictionary(reference);
      if (!(reference instanceof Reference) || nameOf(entries.get('Subtype')) !== 'Link') continue;
      const destination = entries.get('Dest') ?? file.dictionary(entries.get('A')).get('D');
      const named = file.resolve(destination);
      const target = file.find(destination);
      const [left = 0, bottom = 0, right = 0, upper = 0] = file.array(entries.get('Rect')).map(Number);
      links.set(reference.number, {
        page,
        left,
        right,
        top: top - upper,
        bottom: top - bottom,
        ...(typeof named === 'string' ? { name: readText(named) } : {}),
        ...(target === undefined ? {} : { target }),
      });
    }
  }
  return links;
}

function readStructure(
  file: ObjectFile,
  links: ReadonlyMap<number, Link>,
): {
  readonly nodes: readonly Node[];
  readonly byContent: ReadonlyMap<string, Node>;
  /** Object numbers of pages. */
  readonly filled: ReadonlySet<number>;
} {
  const filled = new Set<number>();
  const nodes: Node[] = [];
  const byContent = new Map<string, Node>();
  const walk = (value: Value, parent: Node | undefined, page: Value | undefined): void => {
    const target = file.resolve(value);
    if (typeof target === 'number') return mark(parent, page, target);
    if (!(target instanceof Map)) return;
    const own = target.get('Pg') ?? page;
    const type = nameOf(target.get('Type'));
    if (type === 'MCR') return mark(parent, own, Number(target.get('MCID')));
    if (type === 'OBJR') {
      const object = target.get('Obj');
      const link = object instanceof Reference ? links.get(object.number) : undefined;
      if (link !== undefined) parent?.links.push(link);
      return;
    }
    const node: Node = { role: nameOf(target.get('S')), parent, kids: [], links: [] };
    nodes.push(node);
    parent?.kids.push(node);
    const kids = file.resolve(target.get('K'));
    for (const kid of Array.isArray(kids) ? kids : kids === null ? [] : [target.get('K') ?? null]) walk(kid, node, own);
  };
  const mark = (parent: Node | undefined, page: Value | undefined, content: number): void => {
    if (parent === undefined || !(page instanceof Reference)) return;
    filled.add(page.number);
    // pdf.js calls marked content by its page and number.
    const key = `p${page.number}R_mc${content}`;
    byContent.set(key, parent);
    parent.kids.push({ role: `#${key}`, parent, kids: [], links: [] });
  };
  const root = file.dictionary(file.root.get('StructTreeRoot'));
  const kids = file.resolve(root.get('K'));
  for (const kid of Array.isArray(kids) ? kids : [root.get('K') ?? null]) walk(kid, undefined, undefined);
  return { nodes, byContent, filled };
}

function readOutline(file: ObjectFile): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const walk = (first: Value | undefined): void => {
    for (let at = file.dictionary(first); at.size > 0; at = file.dictionary(at.get('Next'))) {
      const title = file.resolve(at.get('Title'));
      lines.push({
        title: typeof title === 'string' ? readText(title) : '',
        place: file.find(at.get('Dest') ?? file.dictionary(at.get('A')).get('D')),
      });
      walk(at.get('First'));
    }
  };
  walk(file.dictionary(file.root.get('Outlines')).get('First'));
  return lines;
}

function findTokens(pages: readonly PrintedPage[]): Map<string, Sighting[]> {
  const found = new Map<string, Sighting[]>();
  for (const { index: page, runs } of pages) {
    for (const [index, run] of runs.entries()) {
      for (const match of run.text.matchAll(tokenPattern)) {
        const token = capital(match[0].toLowerCase());
        const sightings = found.get(token) ?? [];
        found.set(token, sightings);
        sightings.push({ page, run, index, from: match.index, to: match.index + match[0].length });
      }
    }
  }
  return found;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
