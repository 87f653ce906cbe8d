/** From a path to a plan: which files make up the book, in which order and as what, and what it is called. */
import { Failure, type Report } from '../report/report.ts';
import { openManuscript, type ManuscriptFolder } from '../system/files.ts';
import { arrange, type PlannedPart, type PlannedSection } from './arrange.ts';
import { chapterLevel } from './chapter-level.ts';
import { readConfiguration } from './config.ts';
import { readAlternatives, type DeclaredAlternatives } from './declared-alternatives.ts';
import { endingOf } from './ending.ts';
import { entriesOfFolder, type Entry } from './entries.ts';
import type { FrontMatter } from './front-matter.ts';
import { surveyFolder, type Layout } from './layout.ts';
import { settleSettings, type Sources } from './own-settings.ts';
import { noSettings, type Settings } from './settings.ts';
import { slugOf, slugOfPath, titleOfName } from './slug.ts';
import { hasText, readTexts, type PlannedText } from './texts.ts';

export type { PlannedPart, PlannedSection };

export interface ManuscriptPlan {
  readonly folder: ManuscriptFolder;
  readonly kind: 'essay' | 'book';
  readonly slug: string;
  /** Title made from the name of the file or folder: the last resort. */
  readonly name: string;
  /** `language` is always settled; `title` may be absent. */
  readonly settings: Settings & { readonly language: string };
  readonly sections: readonly PlannedSection[];
  readonly parts: readonly PlannedPart[];
  /** Every planned file, whole, with its front matter. */
  readonly texts: ReadonlyMap<string, string>;
  readonly frontMatter: ReadonlyMap<string, FrontMatter>;
  /** A book in one file: the level of the headings with which its chapters begin. */
  readonly divideAt?: 1 | 2;
  /** The contents list (SUMMARY.md or README.md): a link to it means the contents. */
  readonly listFile?: string;
  /** Words for pictures that are declared beside the text. */
  readonly alternatives: DeclaredAlternatives;
  /** All files that the plan rests on, for the date of the last commit. */
  readonly files: readonly string[];
}

/**
 * Plans a single file or a book's folder (see locateManuscripts for shelves). Problems go to the report;
 * @throws Failure if there is nothing to go on with: no such path, no Markdown, no text, book.yaml in pieces.
 */
export async function planManuscript(path: string, report: Report): Promise<ManuscriptPlan> {
  const folder = await openManuscript(path);
  return folder.file === undefined ? planFolder(folder, report) : planFile(folder, folder.file, report);
}

async function planFile(folder: ManuscriptFolder, file: string, report: Report): Promise<ManuscriptPlan> {
  const entry: Entry = { kind: 'file', file, place: { file }, entries: [] };
  return plan(
    folder,
    { settings: noSettings, entries: [entry], named: file, files: [], single: true, isListed: false },
    report,
  );
}

async function planFolder(folder: ManuscriptFolder, report: Report): Promise<ManuscriptPlan> {
  const layout = await surveyFolder(folder);
  if (layout.texts.length === 0) {
    throw new Failure(1, 'There is no Markdown file in the folder', {
      rule: 'folder-without-markdown',
      hint: 'Chapters are files that end in .md or .markdown.',
    });
  }
  const configuration = await readConfiguration(folder, layout, report);
  const elsewhere = new Set([...configuration.frontMatter, ...configuration.backMatter].map(({ file }) => file));
  const listed = configuration.chapters ?? entriesOfPlain(layout, elsewhere, report);
  const files = [layout.bookFile, layout.metadataFile, layout.tomlFile, layout.listFile].filter(
    (file) => file !== undefined,
  );
  const entries = [...configuration.frontMatter, ...listed, ...configuration.backMatter];
  if (entries.length === 0) {
    const file = configuration.listedBy ?? '';
    throw new Failure(1, `${file} lists no chapters`, { rule: 'file-empty', place: { file } });
  }
  const single = entries.length === 1 && entries[0]?.kind === 'file';
  const { listFile } = layout;
  return plan(
    folder,
    {
      settings: configuration.settings,
      entries,
      files,
      single,
      isListed: configuration.listedBy !== undefined,
      ...(listFile === undefined ? {} : { listFile }),
    },
    report,
  );
}

function entriesOfPlain(layout: Layout, elsewhere: ReadonlySet<string | undefined>, report: Report): Entry[] {
  const { entries, left } = entriesOfFolder(layout.texts.filter((text) => !elsewhere.has(text)));
  for (const file of left) {
    report.add(
      'file-unlisted',
      `${file} is not part of the book`,
      { file },
      'To have it in, name it under chapters: in book.yaml.',
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

async function plan(folder: ManuscriptFolder, listed: Listed, report: Report): Promise<ManuscriptPlan> {
  const { entries, texts } = await readTexts(listed.entries, folder, report);
  if (texts.size === 0) throw endingOf(report);
  if (![...texts.values()].some(({ body }) => hasText(body)))
    throw empty(listed.single ? [...texts.keys()][0] : undefined);
  const settings = settleSettings(listed, texts);
  const withText = entries.filter((entry) => listed.single || !isMetadataOnly(entry, texts));
  const { sections, parts } = arrange(withText, texts, listed.single);
  const only = sections.length === 1 && parts.length === 0 ? sections[0] : undefined;
  const divideAt = only === undefined ? undefined : chapterLevel(texts.get(only.file)?.body ?? '', settings.kind);
  const isBook =
    only === undefined || (settings.kind ?? (divideAt === undefined && !listed.isListed ? 'essay' : 'book')) === 'book';
  // After an error the title may only be missing because it could not be understood.
  if (isBook && settings.title === undefined && divideAt === undefined && !report.hasErrors) {
    report.add('title-missing', 'The book has no title', {}, 'Write title: in book.yaml, beside the chapters.');
  }
  const slug = slugOfPath(folder.root, listed.named);
  const alternatives = await readAlternatives(folder, report);
  return {
    folder,
    kind: isBook ? 'book' : 'essay',
    slug: settings.slug === undefined ? slug : slugOf(settings.slug),
    name: titleOfName(slug),
    settings,
    sections: isBook
      ? sections
      : sections.map((section) => ({ ...section, role: 'essay', matter: 'body', numbered: false })),
    parts,
    texts: new Map([...texts].map(([file, { text }]) => [file, text])),
    frontMatter: new Map([...texts].map(([file, { frontMatter }]) => [file, frontMatter])),
    ...(divideAt === undefined || !isBook ? {} : { divideAt }),
    ...(listed.listFile === undefined ? {} : { listFile: listed.listFile }),
    alternatives,
    files: [...listed.files, ...(alternatives.file === undefined ? [] : [alternatives.file]), ...texts.keys()],
  };
}

function empty(file: string | undefined): Failure {
  const text = file === undefined ? 'None of the files has any text' : `${file} has no text`;
  return new Failure(1, text, { rule: 'file-empty', ...(file === undefined ? {} : { place: { file } }) });
}

/** A file of metadata alone is no section. */
function isMetadataOnly({ file, entries, kind }: Entry, texts: ReadonlyMap<string, PlannedText>): boolean {
  const text = texts.get(file ?? '');
  return (
    kind === 'file' && text !== undefined && entries.length === 0 && text.frontMatter.lines > 0 && !hasText(text.body)
  );
}
