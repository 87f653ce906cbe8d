/**
 * The desk: the manuscript is read and its editions are made again whenever a file of it is saved. What was good last
 * stays until there is something better, and what is wrong is said.
 *
 * HTML and EPUB come first, one after the other; the PDF is made beside, one at a time, always of the latest text.
 */
import { type Artifact, type Book, type PageMap, defined } from '../model/index.ts';
import { Failure, type Message, type Report, type Speak, inEnglish, said, wordsOf } from '../report/index.ts';
import { type Making, type Reading, type Session, openDocket } from '../session.ts';
import { compareInputs, type Inputs, Latest } from '../session/index.ts';
import { markSources } from './marking.ts';
import { type OpenedEpub, compareDocuments, looksDifferent, openEpub } from './opened-epub.ts';
import type { Placed } from './places.ts';
import type { PaneName, Panes, State } from './state.ts';

export interface DeskWishes {
  readonly session: Session;
  readonly manuscript: string;
  readonly wanted: readonly PaneName[];
  /** Something is other than it was. */
  readonly tell: (state: State) => void;
  /** A manuscript was read, or its editions were made, of these. */
  readonly read?: ((inputs: Inputs) => void) | undefined;
  /** How messages are said to the person; absent: in English. */
  readonly speak?: Speak | undefined;
}

/** Of a PDF: what is left is short. */
const nearlyDone = 0.9;

/** By their numbers. */
type PdfFiles = ReadonlyMap<number, Uint8Array>;

/** No failure: something better is on its way. */
class GivenUp extends Error {}

export class Desk {
  readonly #wishes: DeskWishes;
  readonly #rounds = new Latest(async () => this.#make());
  readonly #prints = new Latest(async () => this.#print());
  readonly #making = new Map<PaneName, string>();
  #panes: Panes = {};
  #title: string;
  #broken = false;
  #report: Report | undefined;
  #withoutPdf: string | undefined;
  /** Of the last that was good. */
  #inputs: Inputs | undefined;
  #reading: Reading | undefined;
  #html: Uint8Array | undefined;
  #epub: OpenedEpub | undefined;
  #pdf: { readonly files: PdfFiles; readonly pages: PageMap['pages'] } | undefined;
  /** How many files of pages there have been. */
  #pdfFiles = 0;
  #skipped = false;
  /** How often something was saved. */
  #changes = 0;
  /** The last PDF was given up, and there is still none of the text as it is. */
  #owesPdf = false;

  constructor(wishes: DeskWishes) {
    this.#wishes = wishes;
    this.#title = wishes.manuscript;
  }

  get state(): State {
    return {
      title: this.#title,
      wanted: this.#wishes.wanted,
      panes: this.#panes,
      making: Object.fromEntries(this.#making),
      broken: this.#broken,
      messages: (this.#report?.messages ?? []).map((message) => show(message, this.#wishes.speak)),
      ...defined({ withoutPdf: this.#withoutPdf }),
    };
  }

  get html(): Uint8Array | undefined {
    return this.#html;
  }

  get epub(): OpenedEpub | undefined {
    return this.#epub;
  }

  /** The files of the pages, in their order. */
  get pdf(): PdfFiles {
    return this.#pdf?.files ?? new Map();
  }

  get placed(): Placed {
    return { book: this.#reading?.book, epub: this.#epub, pages: this.#pdf?.pages };
  }

  /** Something was saved. */
  change(): void {
    this.#changes += 1;
    this.#rounds.ask();
  }

  /** All that was saved so far is shown. */
  async settled(): Promise<void> {
    await this.#rounds.settled();
    await this.#prints.settled();
  }

  async close(): Promise<void> {
    await Promise.all([this.#rounds.end(), this.#prints.end()]);
  }

  #tell(): void {
    this.#wishes.tell(this.state);
  }

  async #make(): Promise<void> {
    const { session, manuscript, wanted, read } = this.#wishes;
    const docket = openDocket();
    await this.#attempt(docket.report, async () => {
      const reading = await session.read(manuscript, docket);
      read?.(reading.inputs);
      const wasBroken = this.#broken;
      this.#report = docket.report;
      this.#broken = docket.report.hasErrors;
      if (this.#broken) return;
      // A file may be saved as it was. Themes are among the inputs of what is made, and not of what is read.
      this.#title = reading.book.metadata.title;
      this.#reading = reading;
      const marked = { ...reading, book: markSources(reading.book) };
      if (wanted.includes('html')) {
        const making = await this.#makeOne(marked, 'html');
        if (!this.#isNews(making, wasBroken)) return;
        this.#showHtml(making);
      }
      // Whoever goes on writing sees the text first; but not for ever without the other.
      this.#skipped = this.#rounds.isOutdated && !this.#skipped;
      if (wanted.includes('epub') && !this.#skipped) await this.#showEpub(await this.#makeOne(marked, 'epub'));
      if (wanted.includes('pdf') && !this.#skipped) this.#prints.ask();
    });
    // The text is broken, or as it was: the pages that were given up are of the one that is shown.
    if (this.#owesPdf) this.#prints.ask();
    this.#tell();
  }

  /** Whether it is other than what is shown. */
  #isNews({ inputs }: Making, wasBroken: boolean): boolean {
    const before = this.#inputs;
    this.#inputs = inputs;
    this.#wishes.read?.(inputs);
    return before === undefined || wasBroken || this.#skipped || compareInputs(before, inputs).length > 0;
  }

  async #makeOne(reading: Reading, name: PaneName, giveUp?: (share: number) => void): Promise<Making> {
    this.#making.set(name, '');
    this.#tell();
    try {
      return await this.#wishes.session.make(reading, [name], {
        isDraft: true,
        progress: (_edition, share, what) => {
          giveUp?.(share);
          if (this.#making.get(name) === what || !this.#making.has(name)) return;
          this.#making.set(name, what);
          if (name === 'pdf') this.#tell();
        },
      });
    } finally {
      this.#making.delete(name);
    }
  }

  #showHtml({ made }: Making): void {
    const artifact = made[0]?.artifact;
    if (artifact === undefined) return;
    this.#html = artifact.bytes;
    this.#panes = { ...this.#panes, html: { version: (this.#panes.html?.version ?? 0) + 1 } };
    this.#tell();
  }

  async #showEpub({ made }: Making): Promise<void> {
    const artifact: Artifact | undefined = made[0]?.artifact;
    if (artifact === undefined) return;
    const opened = await openEpub(artifact.bytes);
    const changed = compareDocuments(this.#epub, opened);
    const looksOther = this.#epub !== undefined && looksDifferent(this.#epub, opened);
    this.#epub = opened;
    const { version = 0, look = 0 } = this.#panes.epub ?? {};
    const { documents, start } = opened;
    const epub = { version: version + 1, look: looksOther ? look + 1 : look, documents, start, changed };
    this.#panes = { ...this.#panes, epub };
    this.#tell();
  }

  async #print(): Promise<void> {
    const reading = this.#reading;
    if (reading === undefined) return;
    const asked = this.#changes;
    const mayGiveUp = !this.#owesPdf;
    this.#owesPdf = false;
    await this.#attempt(reading.report, async () => {
      const { made, book } = await this.#makeOne(reading, 'pdf', (share) => {
        // Nobody wants the pages of a text that has changed, and its other editions want the processor; but whoever
        // saves all the time sees pages, too: not two are given up in a row, nor any that are as good as there.
        if (mayGiveUp && share < nearlyDone && this.#changes > asked) throw new GivenUp();
      });
      const [pdf] = made;
      if (pdf?.pageMap === undefined) {
        this.#withoutPdf = 'There is no browser that could make the pages: octavo doctor says how to get one.';
        return;
      }
      this.#withoutPdf = undefined;
      const { pages, layout } = pdf.pageMap;
      const files = this.#numberFiles(pdf.artifact);
      this.#pdf = { files, pages };
      const shown = {
        version: (this.#panes.pdf?.version ?? 0) + 1,
        files: [...files.keys()],
        pages: pages.map(({ label, side }) => ({ label, side })),
        trim: [layout?.trim.width ?? 0, layout?.trim.height ?? 0] as const,
        fromRight: isFromRight(book),
      };
      this.#panes = { ...this.#panes, pdf: shown };
    });
    this.#tell();
  }

  /** Those that are as they were keep their numbers. */
  #numberFiles({ bytes, files = [] }: Artifact): PdfFiles {
    const before = new Map(this.pdf);
    return new Map(
      [bytes, ...files.map((file) => file.bytes)].map((own) => {
        const [known = (this.#pdfFiles += 1)] = [...before].find(([, other]) => Buffer.compare(own, other) === 0) ?? [];
        before.delete(known);
        return [known, own];
      }),
    );
  }

  /** Whatever goes wrong is said, and the next change is another attempt. */
  async #attempt(report: Report, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof GivenUp) {
        this.#owesPdf = true;
        return;
      }
      this.#broken = true;
      this.#report = report;
      this.#inputs = undefined;
      if (error instanceof Failure) {
        report.add(error.rule ?? 'tool-failed', error.said.text, error.place ?? {}, error.said.hint);
        // A browser that died is started anew when there is something to print.
        if (error.rule === 'browser-failed') await this.#wishes.session.close();
      } else {
        const text = error instanceof Error ? error.message : String(error);
        report.add('tool-failed', said`Something went wrong inside Octavo: ${text}`, {}, said`Please report it.`);
      }
    }
  }
}

function isFromRight({ metadata }: Book): boolean {
  return metadata.direction === 'rtl';
}

function show(message: Message, speak: Speak = inEnglish): State['messages'][number] {
  const { severity, rule, file, line, column } = message;
  const { text, hint } = wordsOf(message);
  return {
    severity,
    rule,
    text: speak(text),
    ...defined({ hint: hint === undefined ? undefined : speak(hint), file, line, column }),
  };
}
