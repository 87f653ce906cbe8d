/**
 * Reads a PDF back: what stands on which page and where, as a reader's program would find it. Built on
 * pdfjs-dist, so that tests need nothing but Node.
 */
import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A box in points, from the upper left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** The base line. */
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

export interface Line extends Box {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Link extends Box {
  /** Index of the page that it leads to, for a place in the book. */
  readonly page?: number;
  readonly url?: string;
}

export interface StructureElement {
  readonly role: string;
  readonly language?: string;
  readonly alt?: string;
  /** Text of its own, not of its children. */
  readonly text: string;
  readonly children: readonly StructureElement[];
  /** Texts and elements as they follow each other. */
  readonly parts: readonly (string | StructureElement)[];
}

export interface InspectedPage {
  readonly index: number;
  /** `iv`, `47` */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In the order of the content. */
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly entries: readonly OutlineEntry[];
}

export interface InspectedPdf {
  readonly pages: readonly InspectedPage[];
  readonly outline: readonly OutlineEntry[];
  /** Document information: Title, Author, Creator … and Language. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly viewerPreferences: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  readonly structureOf: (index: number) => Promise<StructureElement | undefined>;
  readonly close: () => Promise<void>;
}

export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const task = getDocument({
    // pdf.js takes the buffer away from its owner.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const document = await task.promise;
  const labels = await document.getPageLabels();
  const pages: InspectedPage[] = [];
  for (let index = 0; index < document.numPages; index += 1) {
    pages.push(await inspectPage(document, index, labels?.[index] ?? ''));
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    outline: await readOutline(document, await document.getOutline()),
    info: info as Record<string, unknown>,
    viewerPreferences: ((await document.getViewerPreferences()) ?? {}) as Record<string, unknown>,
    isTagged: (await document.getMarkInfo())?.['Marked'] === true,
    structureOf: async (index) => readStructure(await document.getPage(index + 1)),
    close: () => task.destroy(),
  };
}

/** Text of lines as one would copy it: words divided at the end of a line are put together again. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  let text = '';
  for (const line of lines) {
    const next = line.text.trim();
    if (next === '') continue;
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next;
    else text += (text === '' ? '' : ' ') + next;
  }
  return text;
}

/** The element and all below it, in reading order. */
export function listElements(element: StructureElement | undefined): StructureElement[] {
  if (element === undefined) return [];
  return [element, ...element.children.flatMap(listElements)];
}

/** Text of an element as it is read aloud. */
export function readElement(element: StructureElement | undefined): string {
  return (element?.parts ?? []).map((part) => (typeof part === 'string' ? part : readElement(part))).join('');
}

/** The lines that stand within the text block: without head and folio. Margins in points. */
export function linesWithin(page: InspectedPage, margins: { readonly top: number; readonly bottom: number }): Line[] {
  return page.lines.filter((line) => line.bottom > margins.top && line.bottom < page.height - margins.bottom + 1);
}

async function inspectPage(document: PDFDocumentProxy, index: number, label: string): Promise<InspectedPage> {
  const page = await document.getPage(index + 1);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    index,
    label,
    width: right - left,
    height: top - bottom,
    lines: await readLines(page, top),
    links: await readLinks(document, page, top),
  };
}

async function readLines(page: PDFPageProxy, top: number): Promise<Line[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: Line[] = [];
  let words: Word[] = [];
  let wordIsOpen = false;
  const close = (): void => {
    if (words.length > 0) lines.push(lineOf(words));
    words = [];
    wordIsOpen = false;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const height = Math.abs(Number(item.transform[3]));
    const base = top - Number(item.transform[5]);
    const start = Number(item.transform[4]);
    // pdf.js knows the width of the whole run; that of a word is taken in proportion.
    const perCharacter = item.str.length === 0 ? 0 : item.width / item.str.length;
    for (const match of item.str.matchAll(/\S+|\s+/gu)) {
      const [text] = match;
      if (/\s/u.test(text)) {
        wordIsOpen = false;
        continue;
      }
      const box: Word = {
        text,
        left: start + match.index * perCharacter,
        right: start + (match.index + text.length) * perCharacter,
        top: base - height,
        bottom: base,
      };
      const last = words.at(-1);
      if (wordIsOpen && last !== undefined) words[words.length - 1] = unite(last, box);
      else words.push(box);
      wordIsOpen = true;
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function unite(first: Word, second: Word): Word {
  return {
    text: first.text + second.text,
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
    top: Math.min(first.top, second.top),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

function lineOf(words: readonly Word[]): Line {
  return {
    text: words.map(({ text }) => text).join(' '),
    words,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  };
}

async function readLinks(document: PDFDocumentProxy, page: PDFPageProxy, top: number): Promise<Link[]> {
  const annotations = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  const links: Link[] = [];
  for (const annotation of annotations) {
    if (annotation['subtype'] !== 'Link') continue;
    const [left = 0, bottom = 0, right = 0, upper = 0] = annotation['rect'] as number[];
    const { dest, url } = annotation as { readonly dest?: unknown; readonly url?: string };
    const target = await findPage(document, dest);
    links.push({
      left,
      right,
      top: top - upper,
      bottom: top - bottom,
      ...(target === undefined ? {} : { page: target }),
      ...(url === undefined ? {} : { url }),
    });
  }
  return links;
}

async function findPage(document: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const target = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const reference: unknown = Array.isArray(target) ? target[0] : undefined;
  return typeof reference === 'object' && reference !== null && 'num' in reference && 'gen' in reference
    ? document.getPageIndex({ num: Number(reference.num), gen: Number(reference.gen) })
    : undefined;
}

type RawOutline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readOutline(document: PDFDocumentProxy, raw: RawOutline | null): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  for (const { title, dest, items } of raw ?? []) {
    entries.push({
      title,
      page: (await findPage(document, dest)) ?? -1,
      entries: await readOutline(document, items as RawOutline),
    });
  }
  return entries;
}

interface RawNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

async function readStructure(page: PDFPageProxy): Promise<StructureElement | undefined> {
  const tree = (await page.getStructTree()) as RawNode | null;
  if (tree === null) return undefined;
  const texts = await readMarkedText(page);
  const build = (node: RawNode): StructureElement => {
    const parts = (node.children ?? [])
      .filter(({ type }) => type === undefined || type === 'content')
      .map((child) => (child.type === undefined ? build(child) : (texts.get(child.id ?? '') ?? '')));
    return {
      role: node.role ?? '',
      ...(node.lang === undefined ? {} : { language: node.lang }),
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      text: parts.filter((part) => typeof part === 'string').join(''),
      children: parts.filter((part) => typeof part !== 'string'),
      parts,
    };
  };
  return build(tree);
}

/** Text of each marked-content sequence. */
async function readMarkedText(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return texts;
}
