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

export class PdfFiles {
  /** One for all of them. */
  #worker: PDFWorker | undefined;
  #open = new Map<number, PDFDocumentProxy>();

  /**
   * @param ids by which the server knows them
   * @returns closes those that are no longer among them; undefined: there are others already
   */
  async open(ids: readonly number[]): Promise<(() => void) | undefined> {
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
    return close(before, now);
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
