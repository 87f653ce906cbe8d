/** A session: manuscripts are read, made, checked and put on the shelf, and what can serve again is kept. */
import { Gate, checkFinished, withReference } from './checks/index.ts';
import { type Edition, type EditionContext, type Press, drawCover } from './editions/index.ts';
import { editions as ownEditions } from './editions.ts';
import { type EntryWishes, writeEntry } from './catalogue/index.ts';
import { packDeposit } from './deposit/index.ts';
import { readBook, type Settings } from './manuscript/index.ts';
import { type Book, type EditionName, defined } from './model/index.ts';
import { type Fitted, fitPlugins } from './plugins/index.ts';
import { Report } from './report/index.ts';
import {
  type DepositWishes,
  Dressing,
  type Inputs,
  type MadeEdition,
  type Progress,
  type PublishedEdition,
  type SessionOptions,
  Themes,
  checkDepositable,
  chooseEditions,
  compareInputs,
  describe,
  describeMaking,
  inputsOfBook,
  inputsOfWishes,
  makeEditions,
  makePrintCopies,
  makeReport,
  needPress,
  shelveTitle,
  stepsOf,
} from './session/index.ts';
import {
  type OpenPress,
  type Stopwatch,
  environment,
  fetchImage,
  type Memory,
  noMemory,
  nodeVersion,
  noteBrowser,
  openDebugFolder,
  openMemory,
  openNamedFolder,
  openPress,
  openShortMemory,
  startStopwatch,
  version,
} from './system/index.ts';
import type { FontFace } from './theme/index.ts';

export { chooseEditions, shelveTitle };

/** What goes with one manuscript from one step to the next. */
export interface Docket {
  /** All that is found out about it. */
  readonly report: Report;
  readonly watch: Stopwatch;
}

/** A manuscript that has been read. */
export interface Reading extends Docket {
  /** As it was named. */
  readonly manuscript: string;
  readonly book: Book;
  /** What it came from. */
  readonly inputs: Inputs;
}

/** Its editions, made and not yet on the shelf. */
export interface Making extends Docket {
  /** With the sections that no author writes. */
  readonly book: Book;
  readonly editions: readonly Edition[];
  readonly made: readonly MadeEdition[];
  readonly cover: EditionContext['cover'];
  /** What they came from: the reading's inputs, and the files of the theme. */
  readonly inputs: Inputs;
  /**
   * Names of the inputs that are not what they were when this session last made this manuscript; undefined:
   * it had not done so.
   */
  readonly changed: readonly string[] | undefined;
  /** The faces that were there for it, whole. */
  readonly fonts: readonly FontFace[];
  /** Name and version of the browser; absent: none was needed. */
  readonly browser?: string;
}

export interface MakingWishes extends Progress {
  /** Theme of what asks for none: name or folder; absent: `base`. */
  readonly houseTheme?: string | undefined;
  /** They are looked at and not kept: nothing is done that only makes a file smaller. */
  readonly isDraft?: boolean | undefined;
}

/** Steps throw a Failure where there is nothing to go on with; everything else is in the report. */
export interface Session {
  /** The editions there are, those of plug-ins last. */
  readonly editions: readonly Edition[];
  /** Starts what these editions cannot do without, so that it is ready when the manuscript has been read. */
  prepare(to?: readonly EditionName[]): void;
  /** @param path a Markdown file, or a folder with a book @param defaults what holds where it says nothing itself */
  read(path: string, docket?: Docket, defaults?: Settings): Promise<Reading>;
  /** @param to names of editions; absent: those that are made by default */
  make(reading: Reading, to?: readonly EditionName[], wishes?: MakingWishes): Promise<Making>;
  /** What is wrong with them is in the report. */
  check(making: Making): Promise<void>;
  /**
   * With a report on what was proved of them: a page to read, and the same as data.
   * @param refused they are not to be published, and the report is all that there is then to shelve
   */
  report(making: Making, refused?: boolean): Promise<Making>;
  /**
   * With what a library is given beside its editions: all of them, their records and the manuscript in one package,
   * or in several. What cannot be in one is in the report.
   * @param out the folder that they will be shelved in, where packages may lie to which a version is added
   */
  deposit(reading: Reading, making: Making, wishes?: DepositWishes, out?: string): Promise<Making>;
  /** With what a catalogue of many titles says of it, and the records that were asked for. */
  enter(making: Making, wishes?: EntryWishes): Making;
  /** All of them or none. @returns what is there now */
  shelve(making: Making, out: string): Promise<readonly PublishedEdition[]>;
  /** Closes the browser. */
  close(): Promise<void>;
}

export function openDocket(): Docket {
  return { report: new Report(), watch: startStopwatch() };
}

/**
 * Opens a session. It is to be closed, or the browser stays open.
 * @throws Failure usage where something is no plug-in
 *
 * @example
 * ```ts
 * import { openSession } from 'octavo';
 *
 * const session = openSession({ theme: 'modern' });
 * try {
 *   const reading = await session.read('my-book');
 *   const making = await session.make(reading, ['html']);
 *   await session.check(making);
 *   if (!making.report.hasErrors) await session.shelve(making, 'shelf');
 * } finally {
 *   await session.close();
 * }
 * ```
 */
export function openSession(options: SessionOptions = {}): Session {
  return new OpenSession(options, fitPlugins(ownEditions, options.plugins ?? []));
}

/** Bytes of laid out documents: those of two long books. */
const mostLayouts = 64 * 2 ** 20;

class OpenSession implements Session {
  readonly editions: readonly Edition[];
  readonly #options: SessionOptions;
  readonly #fitted: Fitted;
  readonly #steps: ReturnType<typeof stepsOf>;
  readonly #themes: Themes;
  readonly #dressing = new Dressing();
  readonly #before = new Map<string, Inputs>();
  readonly #gate = new Gate();
  readonly #memory: Memory;
  /** Of the last that were laid out: each change of a text makes others. */
  readonly #layouts: Memory;
  #own: Promise<OpenPress | undefined> | undefined;
  /** What is to be said of the browser, and was not yet. */
  #ofBrowser = new Report();

  constructor(options: SessionOptions, fitted: Fitted) {
    this.editions = options.reference === true ? fitted.editions.map(withReference) : fitted.editions;
    this.#options = options;
    this.#fitted = fitted;
    this.#steps = stepsOf(fitted, options.keeps ?? true);
    this.#memory = options.cache === false ? noMemory : openMemory();
    this.#layouts = (options.keeps ?? true) ? openShortMemory(this.#memory, mostLayouts) : this.#memory;
    this.#themes = new Themes(
      options,
      fitted.editions.flatMap(({ layer = [] }) => layer),
    );
  }

  prepare(to?: readonly EditionName[]): void {
    const isNeeded = chooseEditions(this.editions, to).some(({ needs }) => needs.press === 'must');
    // What goes wrong is told when it is needed.
    if (isNeeded && this.#options.openPress === undefined) this.#launch().catch(() => undefined);
  }

  async read(path: string, docket = openDocket(), defaults?: Settings): Promise<Reading> {
    const { report, watch } = docket;
    const read = await readBook(path, report, {
      env: this.#options.env ?? environment,
      fetch: this.#options.allowRemote === true ? async (url) => (await fetchImage(url)).bytes : undefined,
      steps: this.#steps,
      names: this.#options.names,
      defaults,
      cache: this.#options.cache,
    });
    // What is wrong with the text is the author's to mend first.
    const book = report.hasErrors
      ? read
      : await this.#fitted.changeBook(read, report, async () => this.#openPress(report));
    this.#steps.turn();
    watch.lap('read');
    return {
      ...docket,
      manuscript: path,
      book,
      inputs: new Map([...inputsOfBook(book), ...inputsOfWishes(this.#options)]),
    };
  }

  async make(
    reading: Reading,
    to?: readonly EditionName[],
    { houseTheme, isDraft = false, ...progress }: MakingWishes = {},
  ): Promise<Making> {
    const { report, watch, manuscript } = reading;
    const wanted = chooseEditions(this.editions, to);
    for (const edition of wanted) edition.assertPossible?.(reading.book);
    await this.#gate.assertReady(wanted);
    const { theme, inputs } = await this.#themes.load(reading.book, manuscript, { houseTheme, isDraft });
    const { book, theme: supplied } = await this.#dressing.dress(reading.book, theme, {
      report,
      printed: wanted.some(({ needs }) => needs.pages === 'gives'),
      memory: this.#memory,
      complete: (one) => this.#withSources(one),
    });
    watch.lap('theme');
    const isNeeded = needPress(wanted, book);
    const press = isNeeded ? await this.#openPress(report) : undefined;
    const known = isNeeded ? await noteBrowser(this.#options.browser, (await this.#own)?.browser) : undefined;
    const cover = await drawCover(book, supplied, press, known);
    watch.lap('cover');
    const editions = wanted.filter(({ needs }) => needs.press !== 'must' || press !== undefined);
    const context = {
      book,
      theme: supplied,
      report,
      press,
      layouts: known === undefined ? undefined : { memory: this.#layouts, browser: known },
      cover,
      isDraft,
      options: this.#options.options,
      keep: openDebugFolder((this.#options.env ?? environment)['OCTAVO_DEBUG'], book.slug),
    };
    if (this.#options.examines !== false) this.#gate.prepare(editions);
    const made = await makeEditions(editions, context, this.#examining(editions, press, progress), watch);
    watch.lap('editions');
    made.push(...(await makePrintCopies(made, context, this.#options, watch)));
    const all = new Map([...reading.inputs, ...inputs]);
    const before = this.#before.get(manuscript);
    this.#before.set(manuscript, all);
    const changed = before === undefined ? undefined : compareInputs(before, all);
    const browser = press === undefined ? undefined : (await this.#own)?.browser.version;
    return {
      report,
      watch,
      book,
      editions,
      made,
      cover,
      inputs: all,
      changed,
      fonts: supplied.fonts,
      ...defined({ browser }),
    };
  }

  async check({ book, editions, made, report, watch }: Making): Promise<void> {
    const artifacts = made.map(({ artifact }) => artifact);
    await checkFinished({ book, artifacts }, editions, report, this.#fitted.checks, this.#gate);
    watch.lap('checks');
  }

  async report(making: Making, refused = false): Promise<Making> {
    const { watch, made, browser } = making;
    const from = watch.now();
    const programs = { octavo: version, node: nodeVersion, ...defined({ browser }) };
    const examined = { ...examinedOf(making), programs, timings: watch.laps(), refused };
    const artifact = await makeReport(examined, await this.#own);
    watch.lap('report');
    const report = { artifact, milliseconds: watch.now() - from };
    return { ...making, made: refused ? [report] : [...made, report] };
  }

  async deposit(
    { book }: Reading,
    making: Making,
    { profiles, provenance }: DepositWishes = {},
    out?: string,
  ): Promise<Making> {
    const { report, watch, made } = making;
    const from = watch.now();
    await checkDepositable(book, this.#options, report);
    if (report.hasErrors) return making;
    const about = await describeMaking(this.#options, making);
    // Whoever makes the bag, wherever and however fast: it is the same.
    const { octavo, node, browser } = about;
    const examined = { ...examinedOf(making), programs: { octavo, node, ...defined({ browser }) } };
    const artifacts = await packDeposit(
      {
        book,
        editions: made.map((one) => one.artifact).filter(({ kind }) => kind !== 'report' && kind !== 'entry'),
        messages: report.messages,
        report: await makeReport(examined, await this.#own),
        making: about,
        withProvenance: provenance,
      },
      report,
      {
        ...defined({ profiles }),
        openBefore: async (path) => (out === undefined ? undefined : openNamedFolder(out, path)),
      },
    );
    watch.lap('deposit');
    const milliseconds = watch.now() - from;
    return { ...making, made: [...made, ...artifacts.map((artifact) => ({ artifact, milliseconds }))] };
  }

  enter(making: Making, wishes: EntryWishes = {}): Making {
    const { book, made, cover, inputs } = making;
    const editions = made.map(({ artifact }) => artifact);
    const artifact = writeEntry({ book, editions, cover, inputs }, wishes);
    return { ...making, made: [...made, { artifact, milliseconds: 0 }] };
  }

  async shelve({ book, made, watch, report }: Making, out: string): Promise<readonly PublishedEdition[]> {
    const artifacts = made.map(({ artifact }) => artifact);
    const paths = await shelveTitle(book.slug, artifacts, out, report);
    watch.lap('shelf');
    return made.map((one, index) => describe(one, paths[index]));
  }

  async close(): Promise<void> {
    const press = await this.#own?.catch(() => undefined);
    this.#own = undefined;
    await press?.close();
  }

  /** What is finished is examined while the others are made. */
  #examining(editions: readonly Edition[], press: Press | undefined, progress: Progress): Progress {
    return {
      ...progress,
      finished: (made) => {
        const edition = editions.find(({ name }) => name === made.artifact.edition);
        if (edition !== undefined && this.#options.examines !== false) this.#gate.begin(edition, made.artifact, press);
        progress.finished?.(made);
      },
    };
  }

  /** One browser for all manuscripts; what is to be said of it is said of the first. */
  async #openPress(report: Report): Promise<Press | undefined> {
    const { openPress: own } = this.#options;
    if (own !== undefined) return own(report);
    const press = await this.#launch();
    report.takeOver(this.#ofBrowser);
    this.#ofBrowser = new Report();
    return press;
  }

  async #launch(): Promise<OpenPress | undefined> {
    return (this.#own ??= openPress({ browser: this.#options.browser, report: this.#ofBrowser }));
  }

  /** The manuscript goes into a PDF only where that is wanted. */
  #withSources(book: Book): Book {
    if (this.#options.attachSource ?? book.design.print?.source) return book;
    const { sources: _sources, ...bare } = book;
    return bare;
  }
}

/** What a report is drawn up from. */
function examinedOf({ book, made, fonts, report }: Making) {
  return {
    book,
    artifacts: made.map(({ artifact }) => artifact),
    fonts,
    examinations: report.examinations,
    messages: report.messages,
    silenced: report.silenced,
  };
}
