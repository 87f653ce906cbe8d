/**
 * A manuscript of which files are open in an editor: it is read again whenever something of it has changed, saved or
 * not. What was read last without failing stays until there is something better.
 */
import { join, sep } from 'node:path';
import { type Book, isMarkdown } from '../model/index.ts';
import { type FileSteps, type ReadManuscript, parseFile, readManuscript, yamlBlock } from '../manuscript/index.ts';
import { Failure, type Message, Report, said } from '../report/index.ts';
import { Latest } from '../session/index.ts';
import { type Drafts, type ManuscriptFolder, openManuscript } from '../system/index.ts';
import { type BookPlace, placesOfBook } from './book-places.ts';
import { type Marks, findMarks } from './marks.ts';
import { Names } from './names.ts';
import { Shelf } from './works.ts';

export interface EditedWishes {
  /** A file or a folder. */
  readonly path: string;
  readonly steps: FileSteps & { readonly turn: () => void };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What becomes of a sound book besides; absent: nothing. */
  readonly changeBook?: ((book: Book, report: Report) => Promise<Book>) | undefined;
  /** What is open in the editor. */
  readonly drafts: () => Drafts;
  /** It has been read again. */
  readonly wasRead: (manuscript: EditedManuscript) => Promise<void>;
}

/** Whoever types has not finished: a pause of so many milliseconds is waited for. */
const pause = 150;

export class EditedManuscript {
  readonly path: string;
  readonly works = new Shelf();
  readonly #wishes: EditedWishes;
  readonly #readings = new Latest(async () => this.#read());
  #timer: NodeJS.Timeout | undefined;
  #pausing: Promise<void> | undefined;
  #endPause: (() => void) | undefined;
  #last: ReadManuscript | undefined;
  #places: ReadonlyMap<string, BookPlace> | undefined;
  #report = new Report();
  #root: string;
  readonly #marks = new Map<string, { readonly text: string; readonly marks: Marks }>();

  constructor(wishes: EditedWishes) {
    this.#wishes = wishes;
    this.path = wishes.path;
    this.#root = wishes.path;
  }

  /** Where it lies. */
  get root(): string {
    return this.#root;
  }

  /** As it was read last; undefined: it never could be. */
  get last(): ReadManuscript | undefined {
    return this.#last;
  }

  get report(): Report {
    return this.#report;
  }

  get messages(): readonly Message[] {
    return this.#report.messages;
  }

  /** What the places of the book are called. */
  get places(): ReadonlyMap<string, BookPlace> {
    return (this.#places ??= this.#last === undefined ? new Map() : placesOfBook(this.#last.book));
  }

  /** Something of it is other than it was. */
  change(): void {
    clearTimeout(this.#timer);
    this.#pausing ??= new Promise((resolve) => {
      this.#endPause = resolve;
    });
    this.#timer = setTimeout(() => this.#begin(), pause);
  }

  /** It has been read as it is. */
  async settled(): Promise<void> {
    await this.#pausing;
    await this.#readings.settled();
  }

  /** It has been read at least once, or could not be. */
  async begun(): Promise<void> {
    if (this.#last === undefined) await this.settled();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#endPause?.();
    await this.#readings.end();
  }

  /** Whether a file is one of those that it is made of; while it cannot be read, any in its folder may be. */
  holds(file: string): boolean {
    const path = this.pathOf(file);
    if (path === undefined) return false;
    if (this.#last === undefined || !isMarkdown(path)) return true;
    return this.#last.plan.files.includes(path);
  }

  /** What a file is called in the manuscript; undefined: it lies elsewhere. */
  pathOf(file: string): string | undefined {
    const folder = this.#root.endsWith(sep) ? this.#root : this.#root + sep;
    return file.startsWith(folder) ? file.slice(folder.length).replaceAll(sep, '/') : undefined;
  }

  fileOf(path: string): string {
    return join(this.#root, path);
  }

  /** As it is now, with what is open in the editor. @throws Failure where it is gone */
  async folder(): Promise<ManuscriptFolder> {
    return openManuscript(this.path, this.#wishes.drafts());
  }

  /** Lines of its files as they are now; those that cannot be read are left out. */
  async texts(paths: Iterable<string> = this.#files()): Promise<ReadonlyMap<string, readonly string[]>> {
    const folder = await this.folder();
    const texts = new Map<string, readonly string[]>();
    for (const path of new Set(paths)) {
      const text = await folder.readText(path).catch(() => undefined);
      if (text !== undefined) texts.set(path, text.split('\n'));
    }
    return texts;
  }

  /** What is named in it and referred to, as it is written now. */
  async names(): Promise<Names> {
    const texts = await this.texts(this.#files().filter(isMarkdown));
    for (const path of this.#marks.keys()) if (!texts.has(path)) this.#marks.delete(path);
    return new Names(
      new Map([...texts].map(([path, lines]) => [path, this.#marksOf(path, lines)])),
      this.#last?.targets ?? new Map(),
    );
  }

  async marks(path: string): Promise<Marks> {
    const lines = (await this.texts([path])).get(path) ?? [];
    return this.#marksOf(path, lines);
  }

  #marksOf(path: string, lines: readonly string[]): Marks {
    const text = lines.join('\n');
    const known = this.#marks.get(path);
    if (known?.text === text) return known.marks;
    const marks = findMarks(lines, yamlBlock(text)?.lines);
    this.#marks.set(path, { text, marks });
    return marks;
  }

  /** A file as it is parsed. @throws Failure where it cannot be */
  parse(path: string, text: string): ReturnType<typeof parseFile> {
    return parseFile(path, text, this.#wishes.steps.parse);
  }

  /** In the order of the book; of a manuscript that was never read, those that are open in the editor. */
  #files(): readonly string[] {
    if (this.#last !== undefined) {
      const { texts, files } = this.#last.plan;
      return [...new Set([...texts.keys(), ...files])];
    }
    return [...this.#wishes.drafts().keys()].flatMap((file) => this.pathOf(file) ?? []);
  }

  #begin(): void {
    this.#readings.ask();
    this.#endPause?.();
    this.#pausing = undefined;
  }

  async #read(): Promise<void> {
    const { path, env, steps, drafts, changeBook, wasRead } = this.#wishes;
    const report = new Report();
    try {
      this.#root = (await openManuscript(path, drafts())).root;
      const read = await readManuscript(path, report, { env, steps, drafts: drafts() });
      const isChanged = changeBook !== undefined && !report.hasErrors;
      this.#last = isChanged ? { ...read, book: await changeBook(read.book, report) } : read;
      this.#places = undefined;
    } catch (error) {
      if (error instanceof Failure)
        report.add(error.rule ?? 'tool-failed', error.said.text, error.place ?? {}, error.said.hint);
      else {
        const text = error instanceof Error ? error.message : String(error);
        report.add('tool-failed', said`Something went wrong inside Octavo: ${text}`, {}, said`Please report it.`);
      }
    }
    steps.turn();
    this.#report = report;
    await wasRead(this);
  }
}
