/** From a place in a finished page back to the manuscript: by the words that stand there, else by the nearest id. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Fault } from '../editions/index.ts';
import { type Artifact, type Book, visit } from '../model/index.ts';
import type { Place } from '../report/index.ts';
import { readBookPassages, readTree } from '../words/index.ts';

/** Made where something is wrong, and only there: it reads the whole book. */
export class SourcePlaces {
  readonly #artifact: Artifact;
  readonly #passages = new Map<string, Place>();
  readonly #ids = new Map<string, Place>();
  readonly #pages = new Map<string, Root | undefined>();

  constructor(book: Book, artifact: Artifact) {
    this.#artifact = artifact;
    const { text, notes } = readBookPassages(book);
    for (const { letters, place } of [...text, ...notes])
      if (place !== undefined && !this.#passages.has(letters)) this.#passages.set(letters, place);
    for (const { id, source: file, body, notes: own } of book.sections) {
      if (file === undefined) continue;
      this.#ids.set(id, { file });
      for (const tree of [body, ...own.flatMap((note) => note.body)]) this.#readIds(tree, file);
      for (const note of own) this.#ids.set(note.id, this.#ids.get(note.references[0] ?? '') ?? { file });
    }
  }

  /** @returns undefined where nothing of the manuscript stands near it, as on a title page */
  async find(fault: Fault): Promise<Place | undefined> {
    const page = fault.line === undefined ? undefined : await this.#openPage(fault.path);
    if (page === undefined) return undefined;
    const { around, before } = lookAround(page, fault);
    return (
      firstOf(around, (element) => this.#placeOfWords(element)) ??
      firstOf(before, (element) => this.#placeOfId(element))
    );
  }

  #placeOfWords(element: Element): Place | undefined {
    const { text, notes } = readTree(element);
    const [passage, another] = [...text, ...notes];
    return passage === undefined || another !== undefined ? undefined : this.#passages.get(passage.letters);
  }

  #placeOfId({ properties: { id } }: Element): Place | undefined {
    return this.#ids.get(String(id));
  }

  #readIds(tree: Nodes, file: string): void {
    visit(tree, 'element', ({ properties: { id }, position }) => {
      if (typeof id === 'string')
        this.#ids.set(id, { file, line: position?.start.line, column: position?.start.column });
    });
  }

  async #openPage(path = this.#artifact.path): Promise<Root | undefined> {
    if (!this.#pages.has(path)) {
      const text = await readFile(this.#artifact, path);
      this.#pages.set(path, text === undefined ? undefined : fromHtml(text));
    }
    return this.#pages.get(path);
  }
}

/** @param name in the EPUB, or from the folder of the edition */
async function readFile({ edition, path, bytes, files = [] }: Artifact, name: string): Promise<string | undefined> {
  if (edition === 'epub') {
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
    return /\.x?html$/u.test(name) ? zip?.file(name)?.async('string') : undefined;
  }
  const file = [{ path, bytes }, ...files].find((one) => one.path === name || one.path.endsWith(`/${name}`));
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}

/** The elements in which it stands, the innermost first, and those with ids that begin before it, the nearest first. */
function lookAround(page: Root, { line = 1, column }: Fault): { around: Element[]; before: Element[] } {
  const around: Element[] = [];
  const before: Element[] = [];
  visit(page, 'element', (element) => {
    const { start, end } = element.position ?? {};
    if (start === undefined || end === undefined) return;
    const begins = start.line < line || (start.line === line && (column === undefined || start.column <= column));
    const ends = end.line < line || (end.line === line && column !== undefined && end.column <= column);
    if (begins && element.properties.id !== undefined) before.push(element);
    if (begins && !ends) around.push(element);
  });
  return { around: around.toReversed(), before: before.toReversed() };
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
