/** The files of the pages, one after the other: what is as it was is not fetched again. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { PDFWorker, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Place {
  /** Of the file. */
  readonly id: number;
  readonly file: PDFDocumentProxy;
  /** Of the page in it, from 1. */
  readonly page: number;
}

/** Files in the place of others. */
interface Exchange {
  readonly closeOthers: () => void;
  /** The first page with other words than before, from 1; undefined: none. To be asked before the others are closed. */
  readonly findFirst: () => Promise<number | undefined>;
}

export class PdfFiles {
  /** One for all of them. */
  #worker: PDFWorker | undefined;
  #open = new Map<number, PDFDocumentProxy>();

  /** @param ids by which the server knows them @returns undefined: there are others already */
  async open(ids: readonly number[]): Promise<Exchange | undefined> {
    const before = this.#open;
    const found = await Promise.all(ids.map(async (id) => [id, before.get(id) ?? (await this.#fetch(id))] as const));
    const now = new Map<number, PDFDocumentProxy>();
    for (const [id, file] of found) if (file !== undefined) now.set(id, file);
    const close = (files: ReadonlyMap<number, PDFDocumentProxy>, kept: ReadonlyMap<number, unknown>) => (): void => {
      for (const [id, file] of files) if (!kept.has(id)) void file.loadingTask.destroy();
    };
    if (now.size < ids.length) {
      close(now, before)();
      return undefined;
    }
    this.#open = now;
    return {
      closeOthers: close(before, now),
      findFirst: async () => findFirst([...before.values()], [...now.values()]),
    };
  }

  /** @param number from 1 @returns by which a page is known that is as it was */
  nameOf(number: number): string {
    const place = this.#find(number);
    return place === undefined ? '' : `${place.id}/${place.page}`;
  }

  async getPage(number: number): Promise<PDFPageProxy | undefined> {
    const place = this.#find(number);
    return place?.file.getPage(place.page);
  }

  #find(number: number): Place | undefined {
    let left = number;
    for (const [id, file] of this.#open) {
      if (left <= file.numPages) return { id, file, page: left };
      left -= file.numPages;
    }
    return undefined;
  }

  async #fetch(id: number): Promise<PDFDocumentProxy | undefined> {
    const answer = await fetch(`/pane/pdf/${id}`);
    if (!answer.ok) return undefined;
    const data = await answer.arrayBuffer();
    this.#worker ??= new PDFWorker();
    return getDocument({ data, worker: this.#worker, useWasm: false, isEvalSupported: false, verbosity: 0 }).promise;
  }
}

async function findFirst(
  before: readonly PDFDocumentProxy[],
  now: readonly PDFDocumentProxy[],
): Promise<number | undefined> {
  let number = 0;
  for (const [index, file] of now.entries()) {
    const old = before[index];
    if (old !== file)
      for (let page = 1; page <= file.numPages; page += 1)
        if ((await wordsOf(old, page)) !== (await wordsOf(file, page))) return number + page;
    number += file.numPages;
  }
  return undefined;
}

async function wordsOf(file: PDFDocumentProxy | undefined, page: number): Promise<string> {
  if (file === undefined || page > file.numPages) return '';
  const { items } = await (await file.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('\n');
}
