/** From a path to a plan: which files make up the book, in which order and as what, and what it is called. */
import { defined } from '../../model/index.ts';
import { Failure, type Report, said } from '../../report/index.ts';
import { type Drafts, type ManuscriptFolder, openManuscript } from '../../system/index.ts';
import { endingOf, noSettings, type Settings } from '../config/index.ts';
import { hasText, openTexts, type FileSteps, type ManuscriptFile, type Texts } from '../text/index.ts';
import { arrange, type PlannedPart, type PlannedSection } from './arrange.ts';
import { chapterLevel, type ChapterLevel } from './chapter-level.ts';
import { readConfiguration } from './configuration.ts';
import type { Entry } from './entries.ts';
import { entriesOfFolder } from './folder-entries.ts';
import { readListed, type NamedPlace } from './listed-texts.ts';
import { slugOf, slugOfPath, titleOfName } from './names.ts';
import { settleSettings, type OwnSettings, type Sources } from './own-settings.ts';
import { surveyFolder, type Layout } from './survey.ts';

export interface ManuscriptPlan {
  readonly folder: ManuscriptFolder;
  readonly kind: 'essay' | 'book';
  readonly slug: string;
  /** Title made from the name of the file or folder: the last resort. */
  readonly name: string;
  /** The language is settled; the title may be absent. */
  readonly settings: OwnSettings;
  /** The language, where nobody says it and it is known from the words. */
  readonly guessedLanguage?: string;
  readonly sections: readonly PlannedSection[];
  readonly parts: readonly PlannedPart[];
  /** Places within the files that the list of chapters names. */
  readonly places: readonly NamedPlace[];
  /** Every planned file, by its path. */
  readonly texts: ReadonlyMap<string, ManuscriptFile>;
  /** A book in one file: the level of the headings with which its chapters begin. */
  readonly divideAt?: ChapterLevel;
  /** The contents list (SUMMARY.md or README.md): a link to it means the contents. */
  readonly listFile?: string;
  /** All files that the plan rests on, for the date of the last commit. */
  readonly files: readonly string[];
}

export interface PlanOptions {
  readonly parse?: FileSteps['parse'] | undefined;
  readonly names?: LastNames | undefined;
  /** What is read in the place of files. */
  readonly drafts?: Drafts | undefined;
  /** What holds where the manuscript itself says nothing. */
  readonly defaults?: Settings | undefined;
}

/** How a manuscript is called that does not say it; absent: after its file or folder. */
export interface LastNames {
  readonly slug: string;
  readonly title: string;
}

/**
 * Plans a single file or a book's folder (see locateManuscripts for shelves). Problems go to the report;
 * @throws Failure if there is nothing to go on with: no such path, no Markdown, no text, book.yaml in pieces.
 */
export async function planManuscript(
  path: string,
  report: Report,
  { parse, names, drafts, defaults }: PlanOptions = {},
): Promise<ManuscriptPlan> {
  const folder = await openManuscript(path, drafts);
  const texts = openTexts(folder, parse);
  const slug = slugOfPath(folder.root, folder.file);
  const opened = { folder, texts, called: names ?? { slug, title: titleOfName(slug) }, defaults };
  return folder.file === undefined ? planFolder(opened, report) : planFile(opened, folder.file, report);
}

interface Opened {
  readonly folder: ManuscriptFolder;
  readonly texts: Texts;
  readonly called: LastNames;
  readonly defaults: Settings | undefined;
}

async function planFile(opened: Opened, file: string, report: Report): Promise<ManuscriptPlan> {
  const entry: Entry = { kind: 'file', file, place: { file }, entries: [] };
  return plan(
    opened,
    { settings: noSettings, entries: [entry], named: file, files: [], single: true, isListed: false },
    report,
  );
}

async function planFolder(opened: Opened, report: Report): Promise<ManuscriptPlan> {
  const { folder, texts } = opened;
  const layout = await surveyFolder(folder, texts);
  if (layout.texts.length === 0) {
    throw new Failure(1, said`There is no Markdown file in the folder`, {
      rule: 'folder-without-markdown',
      hint: said`Chapters are files that end in .md, .markdown, .qmd or .Rmd.`,
    });
  }
  const configuration = await readConfiguration(folder, texts, layout, report);
  const elsewhere = new Set([...configuration.frontMatter, ...configuration.backMatter].map(({ file }) => file));
  const listed = configuration.chapters ?? entriesOfPlain(layout, elsewhere, report);
  const files = [layout.bookFile, layout.metadataFile, layout.tomlFile, layout.quartoFile, layout.listFile].filter(
    (file) => file !== undefined,
  );
  const entries = [...configuration.frontMatter, ...listed, ...configuration.backMatter];
  if (entries.length === 0) {
    const file = configuration.listedBy ?? '';
    throw new Failure(1, said`${file} lists no chapters`, { rule: 'file-empty', place: { file } });
  }
  const single = entries.length === 1 && entries[0]?.kind === 'file';
  const { listFile } = layout;
  return plan(
    opened,
    {
      settings: configuration.settings,
      entries,
      files,
      single,
      isListed: configuration.listedBy !== undefined,
      ...defined({ listFile }),
    },
    report,
  );
}

function entriesOfPlain(layout: Layout, elsewhere: ReadonlySet<string | undefined>, report: Report): Entry[] {
  const { entries, left } = entriesOfFolder(layout.texts.filter((text) => !elsewhere.has(text)));
  for (const file of left) {
    report.add(
      'file-unlisted',
      said`${file} is not part of the book`,
      { file },
      said`To have it in, name it under chapters: in book.yaml.`,
    );
  }
  return entries;
}

interface Listed extends Sources {
  readonly entries: readonly Entry[];
  readonly listFile?: string;
  /** book.yaml or SUMMARY.md lists the chapters: it is a book, even with one. */
  readonly isListed: boolean;
  /** Configuration files. */
  readonly files: readonly string[];
}

async function plan(
  { folder, texts, called, defaults }: Opened,
  listed: Listed,
  report: Report,
): Promise<ManuscriptPlan> {
  const { entries, files, places } = await readListed(listed.entries, folder, texts, report);
  report.arrange(files.keys());
  if (files.size === 0) throw endingOf(report);
  if (![...files.values()].some(hasText)) throw empty(listed.single ? [...files.keys()][0] : undefined);
  const { settings, guessedLanguage, titleFile } = settleSettings({ ...listed, defaults }, files);
  const { metadata, wishes } = settings;
  const withText = entries.filter((entry) => listed.single || !isMetadataOnly(entry, files));
  const { sections, parts } = arrange(withText, files, titleFile);
  const only = sections.length === 1 && parts.length === 0 ? files.get(sections[0]?.file ?? '') : undefined;
  const divideAt = only === undefined ? undefined : chapterLevel(only, wishes.kind);
  const isBook =
    only === undefined || (wishes.kind ?? (divideAt === undefined && !listed.isListed ? 'essay' : 'book')) === 'book';
  // After an error the title may only be missing because it could not be understood.
  if (isBook && metadata.title === undefined && divideAt === undefined && !report.hasErrors) {
    report.add(
      'title-missing',
      said`The book has no title: it is called “${called.title}”, after its folder`,
      {},
      said`Write title: in book.yaml, beside the chapters.`,
    );
  }
  return {
    folder,
    kind: isBook ? 'book' : 'essay',
    slug: wishes.slug === undefined ? called.slug : slugOf(wishes.slug),
    name: called.title,
    settings,
    ...defined({ guessedLanguage }),
    sections: isBook
      ? sections
      : sections.map((section) => ({ ...section, role: 'essay', matter: 'body', numbered: false })),
    parts,
    places,
    texts: files,
    ...defined({ divideAt: isBook ? divideAt : undefined, listFile: listed.listFile }),
    files: [...listed.files, ...[...files.values()].flatMap(({ path, included }) => [path, ...included])],
  };
}

function empty(file: string | undefined): Failure {
  const text = file === undefined ? said`None of the files has any text` : said`${file} has no text`;
  return new Failure(1, text, { rule: 'file-empty', ...(file === undefined ? {} : { place: { file } }) });
}

/** A file of metadata alone is no section. */
function isMetadataOnly({ file, entries, kind }: Entry, files: ReadonlyMap<string, ManuscriptFile>): boolean {
  const text = files.get(file ?? '');
  return kind === 'file' && text !== undefined && entries.length === 0 && text.frontMatter.lines > 0 && !hasText(text);
}
