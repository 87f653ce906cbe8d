/** The texts that are open in an editor, the manuscripts they belong to, and what is told of these. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { isMarkdown } from '../model/index.ts';
import { type Message, type Speak } from '../report/index.ts';
import { type Drafts, findRealPlace } from '../system/index.ts';
import { findManuscriptOf } from './belonging.ts';
import { toDiagnostic } from './diagnostics.ts';
import { EditedManuscript, type EditedWishes } from './edited-manuscript.ts';

export interface OpenTextsWishes extends Pick<EditedWishes, 'env' | 'changeBook'> {
  /** How messages are said to the person; absent: in English. */
  readonly speak?: Speak | undefined;
  /** For one manuscript. */
  readonly steps: () => EditedWishes['steps'];
  /** The text as it is in the editor; undefined: it is closed. */
  readonly textOf: (uri: string) => string | undefined;
  /** What is wrong with a file: all of it, each time. */
  readonly tell: (uri: string, diagnostics: Diagnostic[]) => void;
  /** Something went wrong that is nobody's fault but Octavo's. */
  readonly complain: (error: unknown) => void;
}

interface OpenText {
  readonly uri: string;
  /** Where it really is. */
  readonly file: string;
  /** The book in whose folder it lies, whether it is a part of it or not. */
  book?: string | undefined;
  manuscript?: EditedManuscript | undefined;
}

export class OpenTexts {
  /** Those that are open in the editor. */
  folders: readonly string[] = [];
  readonly #wishes: OpenTextsWishes;
  readonly #texts = new Map<string, Promise<OpenText | undefined>>();
  readonly #settled = new Map<string, OpenText>();
  readonly #manuscripts = new Map<string, EditedManuscript>();
  /** Of which files something is told, by the manuscript that tells it. */
  readonly #told = new Map<EditedManuscript, ReadonlySet<string>>();

  constructor(wishes: OpenTextsWishes) {
    this.#wishes = wishes;
  }

  async open(uri: string): Promise<void> {
    const opening = this.#open(uri);
    this.#texts.set(uri, opening);
    await opening;
  }

  async close(uri: string): Promise<void> {
    const text = await this.#texts.get(uri);
    this.#texts.delete(uri);
    this.#settled.delete(uri);
    // The file on the disk counts again.
    text?.manuscript?.change();
    this.#letGo();
  }

  async change(uri: string): Promise<void> {
    (await this.#texts.get(uri))?.manuscript?.change();
  }

  /** Files were saved, made or taken away, by whomever. */
  async changeFiles(uris: readonly string[]): Promise<void> {
    const files = (await Promise.all(uris.map(placeOf))).filter((file) => file !== undefined);
    await Promise.all([...this.#settled.values()].map(async (text) => this.#settle(text)));
    this.#letGo();
    for (const manuscript of this.#manuscripts.values())
      if (files.some((file) => manuscript.pathOf(file) !== undefined)) manuscript.change();
  }

  /** The manuscript of an open text, and what the text is called in it; undefined: it is in none. */
  async find(
    uri: string,
  ): Promise<{ readonly manuscript: EditedManuscript; readonly path: string; readonly text: string } | undefined> {
    const open = await this.#texts.get(uri);
    const text = this.#wishes.textOf(uri);
    if (open === undefined || text === undefined) return undefined;
    let manuscript: EditedManuscript | undefined;
    // Once a book has been read it may turn out that the text is none of its own.
    while (manuscript !== open.manuscript) {
      manuscript = open.manuscript;
      await manuscript?.begun();
    }
    const path = manuscript?.pathOf(open.file);
    return manuscript === undefined || path === undefined ? undefined : { manuscript, path, text };
  }

  /** Of those that are open. */
  manuscriptAt(path: string): EditedManuscript | undefined {
    return this.#manuscripts.get(path);
  }

  /** As the editor calls a file. */
  uriOf(file: string): string {
    return [...this.#settled.values()].find((text) => text.file === file)?.uri ?? pathToFileURL(file).href;
  }

  async end(): Promise<void> {
    await Promise.all([...this.#manuscripts.values()].map(async (manuscript) => manuscript.close()));
  }

  async #open(uri: string): Promise<OpenText | undefined> {
    const file = await placeOf(uri);
    if (file === undefined) return undefined;
    const text: OpenText = { uri, file };
    this.#settled.set(uri, text);
    await this.#settle(text);
    text.manuscript?.change();
    return text;
  }

  #drafts(): Drafts {
    return new Map(
      [...this.#settled.values()].flatMap(({ uri, file }) => {
        const text = this.#wishes.textOf(uri);
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
  }

  /** Finds its manuscript, and has it read if it is another one than before. */
  async #settle(text: OpenText): Promise<void> {
    const { file } = text;
    text.book = await findManuscriptOf(file, this.folders).catch(() => undefined);
    const book = text.book === undefined ? undefined : this.#manuscript(text.book);
    const isOther = book?.last !== undefined && isMarkdown(file) && !book.holds(file);
    const before = text.manuscript;
    text.manuscript = isOther ? this.#manuscript(file) : book;
    if (text.manuscript !== before) text.manuscript?.change();
  }

  #manuscript(path: string): EditedManuscript {
    const known = this.#manuscripts.get(path);
    if (known !== undefined) return known;
    const { env, steps, changeBook } = this.#wishes;
    const manuscript = new EditedManuscript({
      path,
      env,
      changeBook,
      steps: steps(),
      drafts: () => this.#drafts(),
      wasRead: async (read) => this.#tell(read).catch(this.#wishes.complain),
    });
    this.#manuscripts.set(path, manuscript);
    return manuscript;
  }

  /** Manuscripts of which nothing is open any more are forgotten, with what was told of them. */
  #letGo(): void {
    const wanted = new Set([...this.#settled.values()].flatMap(({ book, manuscript }) => [book, manuscript?.path]));
    for (const [path, manuscript] of this.#manuscripts) {
      if (wanted.has(path)) continue;
      this.#manuscripts.delete(path);
      for (const uri of this.#told.get(manuscript) ?? []) this.#wishes.tell(uri, []);
      this.#told.delete(manuscript);
      // It may be the one that is being read at this moment: nobody waits for it.
      manuscript.close().catch(this.#wishes.complain);
    }
  }

  async #tell(manuscript: EditedManuscript): Promise<void> {
    for (const text of this.#settled.values()) if (text.book === manuscript.path) await this.#settle(text);
    this.#letGo();
    if (this.#manuscripts.get(manuscript.path) !== manuscript) return;
    const byFile = new Map<string, Message[]>();
    for (const message of manuscript.messages) {
      const file = this.#fileOf(message, manuscript);
      byFile.set(file, [...(byFile.get(file) ?? []), message]);
    }
    const files = [...byFile.keys()].flatMap((file) => manuscript.pathOf(file) ?? []);
    const lines = await manuscript.texts(files).catch(() => new Map<string, readonly string[]>());
    const told = new Set<string>();
    for (const [file, messages] of byFile) {
      const uri = this.uriOf(file);
      // What is open and read by itself is told by its own reading.
      if ((this.#settled.get(uri)?.manuscript ?? manuscript) !== manuscript) continue;
      const own = lines.get(manuscript.pathOf(file) ?? '') ?? [];
      told.add(uri);
      this.#wishes.tell(
        uri,
        messages.map((message) => toDiagnostic(message, own, this.#wishes.speak)),
      );
    }
    for (const uri of this.#told.get(manuscript) ?? []) if (!told.has(uri)) this.#wishes.tell(uri, []);
    this.#told.set(manuscript, told);
  }

  /** What is about the whole of a manuscript stands where it is configured, else in what is open of it. */
  #fileOf({ file }: Message, manuscript: EditedManuscript): string {
    if (file !== undefined) return manuscript.fileOf(file);
    const configured = manuscript.last?.plan.files.find((path) => /^(?:book|metadata)\.ya?ml$/u.test(path));
    if (configured !== undefined) return manuscript.fileOf(configured);
    const open = [...this.#settled.values()].find((text) => text.manuscript === manuscript);
    return open?.file ?? manuscript.fileOf(manuscript.last?.plan.files[0] ?? '');
  }
}

/** What is no file of this machine has no place. */
async function placeOf(uri: string): Promise<string | undefined> {
  try {
    return await findRealPlace(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
