/**
 * The page of the browser in which a document is laid out and printed. What is asked of it, and what it answers, is
 * kept: the same document that is asked the same things again answers the same, and the browser need not be troubled.
 * As soon as it is asked another thing it is opened, and done to it is all that was asked before.
 */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Page as BrowserPage } from 'puppeteer';
import { fingerprintInstallation, readPageBundle } from '../../../system/index.ts';
import type { Layouts, Press, ServedFile } from '../../edition.ts';
import { type PageProgram, installPageProgram } from '../page-program.ts';
import { Ending } from './ending.ts';
import type { Run } from './seams.ts';
import type { Opened } from './turns.ts';

/** The page in which galleys are laid out, and what can be done in it. */
export interface Desk extends Opened {
  readonly galleys: Run;
  readonly program: PageProgram;
  /** Margins do not ask for theirs: those that these letters need are there afterwards. */
  loadFaces(letters: string): Promise<void>;
  /** As it is shown now. */
  print(): Promise<Uint8Array>;
  /** The document as it is laid out now, as HTML. */
  readDocument(): Promise<string>;
}

/** What is laid out in one page. */
export interface GalleyDocument {
  readonly galleys: Run;
  readonly files: ReadonlyMap<string, ServedFile>;
}

/** The same document has the same answers as long as it is asked the same things in the same order. */
interface Step {
  /** SHA-256 of what was asked. */
  readonly asked: string;
  readonly answer: unknown;
}

/** What is done to a page. */
type Work = (page: OpenPage) => Promise<unknown>;

interface OpenPage {
  readonly page: BrowserPage;
  readonly program: PageProgram;
}

const kept = 'documents';

/** Each is opened when it is asked something, and all are closed when the work is done. @param layouts absent: nothing is kept */
export async function openDesks<Result>(
  press: Press,
  documents: readonly GalleyDocument[],
  work: (desks: readonly Desk[]) => Promise<Result>,
  layouts?: Layouts,
): Promise<Result> {
  const desks = await Promise.all(documents.map(async (document) => KeptDesk.set(press, document, layouts)));
  // The browser loads it while what is known of the others is gone through.
  desks.find((desk) => desk.isNew)?.openEarly();
  try {
    const result = await work(desks);
    for (const desk of desks) await desk.keep();
    return result;
  } finally {
    await Promise.all(desks.map(async (desk) => desk.close()));
  }
}

class KeptDesk implements Desk {
  readonly galleys: Run;
  readonly program: PageProgram;
  readonly #press: Press;
  readonly #document: GalleyDocument;
  readonly #layouts: Layouts | undefined;
  readonly #key: readonly string[];
  /** What is known of an earlier time, as far as the same was asked. */
  #known: readonly Step[];
  readonly #steps: Step[] = [];
  /** What was done to the page, or would have been if the answer had not been known. */
  readonly #done: Work[] = [];
  /** What is to be done to the page before anything else. */
  #undone: Work[] = [];
  #wasOpened = false;
  #opening: Promise<OpenPage> | undefined;
  /** The page's whole time. */
  #time: Promise<void> = Promise.resolve();
  #end = new Ending();

  private constructor(
    press: Press,
    document: GalleyDocument,
    {
      known,
      key,
      layouts,
    }: { readonly known: readonly Step[]; readonly key: readonly string[]; readonly layouts?: Layouts },
  ) {
    this.galleys = document.galleys;
    this.#press = press;
    this.#document = document;
    this.#known = known;
    this.#key = key;
    this.#layouts = layouts;
    this.program = {
      // The answer is that of the function of this name, now or at an earlier time.
      call: async (name, ...values) =>
        (await this.#ask([name, values], async ({ program }) => program.call(name, ...values))) as never,
    };
  }

  static async set(press: Press, document: GalleyDocument, layouts: Layouts | undefined): Promise<KeptDesk> {
    if (layouts === undefined) return new KeptDesk(press, document, { known: [], key: [] });
    const key = [
      await fingerprintInstallation(),
      layouts.browser,
      JSON.stringify(document.galleys),
      ...digest(document),
    ];
    const found = await layouts.memory.find(kept, key);
    // Nobody but Octavo writes there, and the bytes are those that it wrote: see `Memory`.
    const known = found === undefined ? [] : (deserialize(found) as readonly Step[]);
    return new KeptDesk(press, document, { known, key, layouts });
  }

  /** Nothing was answered at an earlier time. */
  get isNew(): boolean {
    return this.#known.length === 0;
  }

  openEarly(): void {
    // What went wrong is told to whoever asks.
    this.#open().catch(() => undefined);
  }

  async loadFaces(letters: string): Promise<void> {
    await this.#ask(['loadFaces', letters], async ({ program }) => {
      await program.call('askForFaces', letters);
      // Without scripts a page has nobody to tell when they are.
      while (!(await program.call('areFacesLoaded'))) await new Promise((resolve) => setTimeout(resolve, 10));
    });
  }

  async print(): Promise<Uint8Array> {
    return (await this.#ask(['print'], async ({ page }) => printPage(page), false)) as Uint8Array;
  }

  async readDocument(): Promise<string> {
    return this.#do(async ({ page }) => page.content());
  }

  /** What was answered, for another time. */
  async keep(): Promise<void> {
    if (this.#wasOpened) await this.#layouts?.memory.keep(kept, this.#key, serialize(this.#steps));
  }

  async close(): Promise<void> {
    this.#end.come();
    // What went wrong was told to whoever asked.
    await this.#time.catch(() => undefined);
  }

  async rest(): Promise<void> {
    if (this.#opening === undefined) return;
    this.#end.come();
    await this.#time;
    this.#opening = undefined;
    this.#end = new Ending();
    this.#undone = [...this.#done];
  }

  /** @param leavesTraces whether the page is another afterwards */
  async #ask(question: readonly unknown[], work: Work, leavesTraces = true): Promise<unknown> {
    const answer = await this.#answer(question, work);
    if (leavesTraces) this.#done.push(work);
    return answer;
  }

  async #answer(question: readonly unknown[], work: Work): Promise<unknown> {
    if (this.#layouts === undefined) return this.#do(work);
    const asked = createHash('sha256').update(JSON.stringify(question)).digest('base64');
    const known = this.#known[this.#steps.length];
    if (known?.asked === asked) {
      this.#steps.push(known);
      this.#undone.push(work);
      return known.answer;
    }
    // From here on it is another document.
    this.#known = [];
    const answer = await this.#do(work);
    this.#steps.push({ asked, answer });
    return answer;
  }

  async #do<Answer>(work: (page: OpenPage) => Promise<Answer>): Promise<Answer> {
    try {
      const page = await this.#open();
      for (const before of this.#undone.splice(0)) await before(page);
      return await work(page);
    } catch (error) {
      // The press knows what browsers say when they die.
      this.#end.come(error);
      await this.#time;
      throw error;
    }
  }

  async #open(): Promise<OpenPage> {
    this.#wasOpened = true;
    this.#opening ??= new Promise((resolve, reject) => {
      this.#time = this.#press.withPage(this.#document.files, async (page, origin) => {
        resolve(await openDocument(page, origin));
        await this.#end.hasCome;
      });
      this.#time.catch(reject);
    });
    return this.#opening;
  }
}

async function openDocument(page: BrowserPage, origin: string): Promise<OpenPage> {
  // What takes too long is for the press to say: a big book on a busy machine is loaded for more than half a minute.
  await page.goto(`${origin}/index.html`, { waitUntil: 'load', timeout: 0 });
  return { page, program: await installPageProgram(page, await readPageBundle()) };
}

async function printPage(page: BrowserPage): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, timeout: 0 });
}

const digests = new WeakMap<ServedFile, string>();

/** Names of the files, and what is in them; those that several documents have are looked at once. */
function digest({ files }: GalleyDocument): string[] {
  return [...files].flatMap(([name, file]) => {
    const known = digests.get(file) ?? createHash('sha256').update(file.mediaType).update(file.bytes).digest('hex');
    digests.set(file, known);
    return [name, known];
  });
}
