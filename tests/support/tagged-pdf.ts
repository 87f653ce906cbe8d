/** Tagged PDFs made by hand: a structure tree with words, links and pictures on their pages. */
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  listPages,
  name,
  textString,
  writePdf,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from './made-pdf.ts';

/** An element, words, or a picture. */
export type Part = Tag | string | PdfStream;

export interface Tag {
  readonly type: string;
  readonly more: More;
  readonly parts: readonly Part[];
}

interface More {
  readonly alt?: string;
  /** Of links: `#id`, or an address; `?`: nowhere. */
  readonly to?: readonly string[];
  /** Index of the page on which it begins; absent: that of what it stands in. */
  readonly page?: number;
}

export function t(type: string, more: More, ...parts: readonly Part[]): Tag {
  return { type, more, parts };
}

/** Every code stands for the letter of Latin-1. */
const latin = 'beginbfrange <00> <FF> <0000> endbfrange';

/**
 * @param pages how many there are; each has its number at its middle
 * @param places ids and indices of the pages to which their destinations lead
 */
export function writeTaggedPdf(
  tags: readonly Tag[],
  pages = 1,
  places: Readonly<Record<string, number | undefined>> = {},
): Uint8Array {
  const file = makePdf(Array.from({ length: pages }, () => '0'));
  new Writing(file).finish(tags, places);
  return writePdf(file);
}

/** What is not of Latin-1 is said of a sign that stands for it. */
function writeWords(words: string): string {
  if ([...words].every((letter) => letter <= 'ÿ'))
    return `BT /F1 9 Tf <${Buffer.from(words, 'latin1').toString('hex')}> Tj ET`;
  const text = Buffer.from(words, 'utf16le').swap16().toString('hex');
  return `/Span <</ActualText <FEFF${text}>>> BDC BT /F1 9 Tf <2A> Tj ET EMC`;
}

class Writing {
  readonly #file: PdfFile;
  readonly #pages: readonly PdfReference[];
  readonly #contents: string[][];
  readonly #annotations: PdfReference[][];
  readonly #pictures: PdfReference[] = [];
  readonly #font: PdfReference;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#pages = listPages(file);
    this.#contents = this.#pages.map(() => []);
    this.#annotations = this.#pages.map(() => []);
    const map = addObject(file, new PdfStream(dictionary({}), Buffer.from(latin)));
    this.#font = addObject(file, dictionary({ Type: name('Font'), Subtype: name('Type1'), ToUnicode: map }));
  }

  finish(tags: readonly Tag[], places: Readonly<Record<string, number | undefined>>): void {
    const file = this.#file;
    const tree = addObject(file, dictionary({}));
    addEntries(file, tree, { K: tags.map((one) => this.#grow(one, tree, 0)) });
    const names = Object.entries(places)
      .map(([id, page]): [string, PdfValue] => [
        Buffer.from(id, 'utf8').toString('latin1'),
        [page === undefined ? null : (this.#pages[page] ?? null), name('XYZ'), 0, 0, 0],
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const destinations = dictionary({ Names: names.flatMap(([id, target]) => [new PdfString(id), target]) });
    addEntries(file, file.root, { StructTreeRoot: tree, Names: dictionary({ Dests: destinations }) });
    const pictures = dictionary(Object.fromEntries(this.#pictures.map((one, index) => [`X${index}`, one])));
    for (const [index, page] of this.#pages.entries()) {
      const content = Buffer.from((this.#contents[index] ?? []).join('\n'), 'latin1');
      addEntries(file, page, {
        Contents: addObject(file, new PdfStream(dictionary({}), content)),
        Resources: dictionary({ Font: dictionary({ F1: this.#font }), XObject: pictures }),
        Annots: this.#annotations[index] ?? [],
      });
    }
  }

  #grow({ type, more, parts }: Tag, parent: PdfReference, around: number): PdfReference {
    const page = more.page ?? around;
    const element = addObject(this.#file, dictionary({ S: name(type), P: parent, Pg: this.#pages[page] ?? null }));
    const kids: PdfValue[] = [
      ...(more.to ?? []).map((to) => dictionary({ Type: name('OBJR'), Obj: this.#link(to, page) })),
      ...parts.map((part) => {
        if (typeof part === 'string') return this.#mark(page, writeWords(part));
        if (part instanceof PdfStream)
          return this.#mark(page, `/X${this.#pictures.push(addObject(this.#file, part)) - 1} Do`);
        return this.#grow(part, element, page);
      }),
    ];
    addEntries(this.#file, element, { K: kids, ...(more.alt === undefined ? {} : { Alt: textString(more.alt) }) });
    return element;
  }

  #mark(page: number, content: string): number {
    const all = this.#contents[page];
    if (all === undefined) throw new Error('there is no such page');
    return all.push(`/Span <</MCID ${all.length}>> BDC ${content} EMC`) - 1;
  }

  #link(to: string, page: number): PdfReference {
    const bytes = new PdfString(Buffer.from(to.replace(/^#/u, ''), 'utf8').toString('latin1'));
    const target = to.startsWith('#') ? { Dest: bytes } : { A: dictionary({ S: name('URI'), URI: bytes }) };
    const annotation = addObject(this.#file, dictionary({ Subtype: name('Link'), ...(to === '?' ? {} : target) }));
    this.#annotations[page]?.push(annotation);
    return annotation;
  }
}

/** A picture as a PDF keeps it: its pixels, or a JPEG. */
export function paint(
  width: number,
  height: number,
  bytes: Uint8Array,
  more: Readonly<Record<string, PdfValue>> = {},
): PdfStream {
  return new PdfStream(
    dictionary({ Subtype: name('Image'), Width: width, Height: height, ...more }),
    Buffer.from(bytes),
  );
}
