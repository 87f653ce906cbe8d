/** The whole way of one manuscript: read, make three editions, check them, put them on the shelf. */
import { createHash } from 'node:crypto';
import { checkEditions } from './checks/index.ts';
import { drawCover } from './editions/cover.ts';
import { needsRedrawing } from './editions/epub/pictures.ts';
import type { Edition, EditionContext, Press } from './editions/edition.ts';
import { addGenerated } from './editions/generated.ts';
import { editions as allEditions } from './editions/index.ts';
import { readBook } from './manuscript/read.ts';
import type { Accessibility } from './model/accessibility.ts';
import type { Artifact } from './model/artifact.ts';
import type { Book } from './model/book.ts';
import type { PageMap } from './model/page-map.ts';
import type { PrintProfile } from './prepress/print-ready/intent.ts';
import { makePressCopy, type Spine } from './prepress/print-ready/press-copy.ts';
import type { Theme } from './theme/theme.ts';
import type { EditionName } from './model/metadata.ts';
import type { Message } from './report/message.ts';
import { Failure, Report } from './report/report.ts';
import { fetchImage } from './system/fetch.ts';
import { checkShelf, shelve } from './system/shelf.ts';
import { checkContrast } from './theme/contrast.ts';
import { loadTheme } from './theme/load.ts';
import { supplyFonts } from './theme/supply.ts';
import { startWatch } from './system/watch.ts';

export interface PublishOptions {
  readonly editions: readonly EditionName[];
  /** Where the editions go; undefined: they are made and checked, and nothing is written. */
  readonly outDir: string | undefined;
  /** Name or folder; wins over the manuscript's own. */
  readonly theme?: string | undefined;
  readonly trim?: string | undefined;
  /** The manuscript goes into the PDF; absent: as the manuscript says. */
  readonly attachSource?: boolean | undefined;
  /** A second PDF for the printer; absent: as the manuscript says. */
  readonly printReady?: boolean | undefined;
  /** That one without colours. */
  readonly grey?: boolean | undefined;
  /** The profile of its press. */
  readonly profile?: PrintProfile | undefined;
  /** Warnings stop the build, too. */
  readonly strict: boolean;
  /** Pictures on the network are fetched. */
  readonly allowRemote: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens the browser the first time it is needed; undefined: there is none. */
  readonly openPress: (report: Report) => Promise<Press | undefined>;
  /** Slugs of this run: two manuscripts must not overwrite each other. */
  readonly slugs?: Set<string>;
  readonly progress?: ((edition: EditionName, share: number, what: string) => void) | undefined;
  readonly finished?: ((edition: PublishedEdition) => void) | undefined;
}

export interface PublishedEdition {
  readonly edition: EditionName;
  /** On disk, absolute; while it is not there yet, below the output folder. */
  readonly path: string;
  readonly mediaType: string;
  /** Of all its files. */
  readonly bytes: number;
  /** Of the file at `path`. */
  readonly sha256: string;
  /** How many there are, of an edition of several. */
  readonly files?: number;
  readonly pages?: number;
  readonly accessibility?: Accessibility;
  /** It is the file for the printer, beside the PDF edition: how wide the spine of the book will be. */
  readonly spine?: Spine;
  /** How long it took to make, in milliseconds. */
  readonly milliseconds: number;
}

export interface Publication {
  /** As it was named. */
  readonly manuscript: string;
  readonly slug?: string;
  readonly title?: string;
  readonly editions: readonly PublishedEdition[];
  readonly messages: readonly Message[];
  /** Milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
  readonly exitCode: 0 | 1 | 2 | 3;
}

interface Made {
  readonly artifact: Artifact;
  readonly pageMap?: PageMap | undefined;
  readonly spine?: Spine;
  readonly milliseconds: number;
}

/**
 * Publishes one manuscript. Whatever is wrong with it is in `messages`; nothing is written unless all of
 * the editions asked for are good, and what was on the shelf before stays.
 */
export async function publish(path: string, options: PublishOptions): Promise<Publication> {
  const report = new Report();
  const watch = startWatch();
  const known: { slug?: string; title?: string } = {};
  const end = (exitCode: Publication['exitCode'], editions: readonly PublishedEdition[] = []): Publication => ({
    manuscript: path,
    ...known,
    editions,
    messages: report.messages,
    timings: watch.laps(),
    exitCode,
  });
  const mayGoOn = (): boolean => !report.hasErrors && !(options.strict && report.hasWarnings);
  try {
    if (options.outDir !== undefined) await checkShelf(options.outDir);
    const read = await readBook(path, report, {
      env: options.env,
      fetch: options.allowRemote ? async (url) => (await fetchImage(url)).bytes : undefined,
    });
    known.slug = read.slug;
    known.title = read.metadata.title;
    watch.lap('read');
    if (options.slugs?.has(read.slug) === true) {
      report.add(
        'slug-twice',
        `Two manuscripts would both be published as ${read.slug}`,
        {},
        'Give one of them another slug: in its front matter or book.yaml.',
      );
    }
    options.slugs?.add(read.slug);
    if (!mayGoOn()) return end(1);

    const theme = await loadTheme(options.theme ?? read.design.theme ?? 'base', {
      trim: options.trim ?? read.design.trim,
      page: read.design.page,
      pagePlace: read.design.pagePlace,
      marginNotes: read.notes.place === 'margin',
      language: read.metadata.language,
      userRoot: options.theme === undefined ? folderOf(path) : undefined,
      trusted: options.theme !== undefined,
    });
    checkContrast(theme, report);
    const book = addGenerated((options.attachSource ?? read.design.print?.source) ? read : withoutSources(read), theme);
    const supplied = await supplyFonts(theme, book, report);
    watch.lap('theme');

    const needsPress =
      options.editions.includes('pdf') ||
      (options.editions.includes('epub') &&
        (book.cover.image === undefined || [...book.images.values()].some(needsRedrawing)));
    const press = needsPress ? await options.openPress(report) : undefined;
    const cover = await drawCover(book, supplied, press);
    watch.lap('cover');

    const chosen = allEditions.filter(
      ({ name }) => options.editions.includes(name) && (name !== 'pdf' || press !== undefined),
    );
    const made = await makeEditions(
      chosen,
      { book, theme: supplied, report, press, cover, progress: () => undefined },
      options,
      watch,
    );
    watch.lap('editions');
    await checkEditions({ book, artifacts: made.map(({ artifact }) => artifact) }, report);
    watch.lap('checks');
    if (options.printReady ?? book.design.print?.printReady ?? false) {
      const copy = addPressCopy(made, { book, theme: supplied, options, report, watch });
      if (copy !== undefined) made.push(copy);
      watch.lap('print-ready');
    }
    if (!mayGoOn()) return end(1);

    const artifacts = made.map(({ artifact }) => artifact);
    const paths =
      options.outDir === undefined
        ? []
        : await shelve(options.outDir, artifacts, (folder, names) =>
            report.add('output-others', `In ${folder} lie files of somebody else, which stay: ${names.join(', ')}`, {}),
          );
    watch.lap('shelf');
    const published = made.map(({ artifact, milliseconds, spine }, index) => ({
      ...describe(artifact, paths[index] ?? artifact.path, milliseconds),
      ...(spine === undefined ? {} : { spine }),
    }));
    // The PDF was asked for by name and could not be made: a tool is missing.
    const lacking = press === undefined && options.editions.length === 1 && options.editions[0] === 'pdf';
    return end(lacking ? 3 : 0, published);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.add(error.rule ?? 'tool-failed', error.message, error.place ?? {}, error.hint);
    return end(error.exitCode);
  }
}

/** The PDF first: the others tell its pages. */
async function makeEditions(
  chosen: readonly Edition[],
  context: EditionContext,
  options: PublishOptions,
  watch: ReturnType<typeof startWatch>,
): Promise<Made[]> {
  const make = async (edition: Edition, pageMap?: PageMap): Promise<Made> => {
    const from = watch.now();
    const { artifact, pageMap: own } = await edition.write({
      ...context,
      pageMap,
      progress: (share, what) => options.progress?.(edition.name, share, what),
    });
    const milliseconds = watch.now() - from;
    options.finished?.(describe(artifact, artifact.path, milliseconds));
    return { artifact, pageMap: own, milliseconds };
  };
  const print = chosen.find(({ name }) => name === 'pdf');
  const printed = print === undefined ? undefined : await make(print);
  return Promise.all(
    chosen.map(async (edition) =>
      edition === print && printed !== undefined ? printed : make(edition, printed?.pageMap),
    ),
  );
}

function describe(artifact: Artifact, path: string, milliseconds: number): PublishedEdition {
  return {
    edition: artifact.edition,
    path,
    mediaType: artifact.mediaType,
    bytes: [artifact, ...(artifact.files ?? [])].reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    sha256: createHash('sha256').update(artifact.bytes).digest('hex'),
    ...(artifact.files === undefined ? {} : { files: artifact.files.length + 1 }),
    ...(artifact.pages === undefined ? {} : { pages: artifact.pages }),
    ...(artifact.accessibility === undefined ? {} : { accessibility: artifact.accessibility }),
    milliseconds: Math.round(milliseconds),
  };
}

/** The file for the printer, if there is a PDF of which it can be made. */
function addPressCopy(
  made: readonly Made[],
  job: {
    readonly book: Book;
    readonly theme: Theme;
    readonly options: PublishOptions;
    readonly report: Report;
    readonly watch: ReturnType<typeof startWatch>;
  },
): Made | undefined {
  const { book, theme, options, report, watch } = job;
  const pdf = made.find(({ artifact }) => artifact.edition === 'pdf');
  if (pdf === undefined) return undefined;
  const from = watch.now();
  const { artifact, spine } = makePressCopy(
    {
      book,
      pdf: pdf.artifact,
      pageMap: pdf.pageMap,
      bleed: theme.page.bleed,
      grey: options.grey ?? book.design.print?.grey ?? false,
      profile: options.profile,
    },
    report,
  );
  return { artifact, spine, milliseconds: watch.now() - from };
}

/** The manuscript goes into a PDF only where that is wanted. */
function withoutSources({ sources: _sources, ...book }: Book): Book {
  return book;
}

/** Where a manuscript's own theme is looked for: a file's folder, or the folder itself. */
function folderOf(path: string): string {
  return /\.(?:md|markdown)$/iu.test(path) ? path.replace(/[^/\\]*$/u, '') || '.' : path;
}
