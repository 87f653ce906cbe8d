/** From a path to a plan: which files make up the book, in which order and as what, and what it is called. */
import type { Matter, SectionRole } from '../model/book.ts';
import { Failure, type Place, type Report } from '../report/report.ts';
import { openManuscript, type ManuscriptFolder } from '../system/files.ts';
import { readConfiguration } from './config.ts';
import { commonFolder, entriesOfFolder, type Entry } from './entries.ts';
import { bodyOf, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { canonicalLanguage, guessLanguage } from './language.ts';
import { surveyFolder, type Layout } from './layout.ts';
import { settleMatter } from './matter.ts';
import { outlineOf } from './outline.ts';
import { isNumbered, matterOfRole, roleOfName, type NamedRole } from './section-names.ts';
import { mergeSettings, noSettings, type Settings } from './settings.ts';
import { slugOf, slugOfPath, titleOfName } from './slug.ts';

export interface PlannedSection {
  readonly file: string;
  readonly role: SectionRole;
  readonly matter: Matter;
  /** 0 at the top of the book, one more inside each part and below a chapter. */
  readonly depth: number;
  /** Index in `parts` of the part it stands in. */
  readonly part?: number;
  /** Index in `sections` of the chapter that it is a section of (nested lists in SUMMARY.md). */
  readonly parent?: number;
  /** Title that the list of chapters or its front matter gives it. */
  readonly title?: string;
  readonly numbered: boolean;
  readonly listed: boolean;
  /** Where it is named. */
  readonly place: Place;
}

export interface PlannedPart {
  readonly title: string;
  /** Its opening text. */
  readonly file?: string;
  /** Index in `parts` of the part it stands in. */
  readonly parent?: number;
  /** Index in `sections` of the section it precedes. */
  readonly before: number;
  readonly place: Place;
}

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
  return plan(folder, { settings: noSettings, entries: [entry], named: file, files: [], single: true }, report);
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
  const single = entries.length === 1 && entries[0]?.kind === 'file';
  const { listFile } = layout;
  return plan(
    folder,
    { settings: configuration.settings, entries, files, single, ...(listFile === undefined ? {} : { listFile }) },
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

interface Listed {
  readonly settings: Settings;
  readonly entries: readonly Entry[];
  /** The file that was named on the command line. */
  readonly named?: string;
  readonly listFile?: string;
  readonly files: readonly string[];
  readonly single: boolean;
}

async function plan(folder: ManuscriptFolder, listed: Listed, report: Report): Promise<ManuscriptPlan> {
  const texts = new Map<string, string>();
  const frontMatter = new Map<string, FrontMatter>();
  const entries = await readEntries(listed.entries, folder, { texts, frontMatter, seen: new Map() }, report);
  if (texts.size === 0) throw new Failure(1, 'None of the manuscript’s files could be read');
  const bodies = new Map(
    [...texts].map(([file, text]) => [file, bodyOf(text, frontMatter.get(file) ?? noFrontMatter)]),
  );
  const settings = settleSettings(listed, texts, bodies, frontMatter);
  const withText = entries.filter(
    (entry) => entry.kind === 'part' || !isMetadataOnly(entry, bodies, frontMatter, listed),
  );
  const { sections, parts } = arrange(withText, bodies, frontMatter, listed.single);
  if (![...bodies.values()].some(hasText)) {
    const file = [...texts.keys()][0];
    throw new Failure(1, listed.single ? `${file} has no text` : 'None of the files has any text', {
      rule: 'file-empty',
      ...(listed.single && file !== undefined ? { place: { file } } : {}),
    });
  }
  const only = sections.length === 1 && parts.length === 0 ? sections[0] : undefined;
  const divideAt = only === undefined ? undefined : chapterLevel(bodies.get(only.file) ?? '', settings.kind);
  const kind = settings.kind ?? (only !== undefined && divideAt === undefined ? 'essay' : 'book');
  const isBook = kind === 'book';
  if (isBook && settings.title === undefined && divideAt === undefined) {
    report.add('title-missing', 'The book has no title', {}, 'Write title: in book.yaml, beside the chapters.');
  }
  return {
    folder,
    kind,
    slug: settings.slug === undefined ? slugOfPath(folder.root, listed.named) : slugOf(settings.slug),
    name: titleOfName(slugOfPath(folder.root, listed.named)),
    settings,
    sections: isBook
      ? sections
      : sections.map((section) => ({ ...section, role: 'essay', matter: 'body', numbered: false })),
    parts,
    texts,
    frontMatter,
    ...(divideAt === undefined || !isBook ? {} : { divideAt }),
    ...(listed.listFile === undefined ? {} : { listFile: listed.listFile }),
    files: [...listed.files, ...texts.keys()],
  };
}

const noFrontMatter: FrontMatter = { lines: 0, settings: noSettings };

interface Reading {
  readonly texts: Map<string, string>;
  readonly frontMatter: Map<string, FrontMatter>;
  readonly seen: Map<string, Place>;
}

/** Reads every file that is listed; what cannot be read is reported and left out. */
async function readEntries(
  entries: readonly Entry[],
  folder: ManuscriptFolder,
  into: Reading,
  report: Report,
): Promise<Entry[]> {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const isRead = entry.file !== undefined && (await readEntry(entry.file, entry.place, folder, into, report));
    const below = await readEntries(entry.entries, folder, into, report);
    const { file, ...rest } = entry;
    if (entry.kind === 'part')
      kept.push({ ...rest, ...(isRead && file !== undefined ? { file } : {}), entries: below });
    else if (isRead) kept.push({ ...entry, entries: below });
    else kept.push(...below);
  }
  return kept;
}

async function readEntry(
  file: string,
  place: Place,
  folder: ManuscriptFolder,
  into: Reading,
  report: Report,
): Promise<boolean> {
  const before = into.seen.get(file);
  if (before !== undefined) {
    const line = before.line === undefined ? '' : ` (first in line ${before.line})`;
    report.add('chapter-twice', `${file} is listed twice${line}`, place, 'Take one of them out.');
    return false;
  }
  into.seen.set(file, place);
  try {
    const text = await folder.readText(file);
    into.texts.set(file, text);
    into.frontMatter.set(file, readFrontMatter(text, file, report));
    return true;
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.rule === undefined) throw problem;
    if (problem.rule === 'file-missing')
      report.add('chapter-missing', `There is no file ${file}`, place, await nearest(file, folder));
    else
      report.add(
        problem.rule,
        problem.message,
        isNamedBy(place, file) ? (problem.place ?? place) : problem.place?.line === undefined ? place : problem.place,
        problem.hint,
      );
    return false;
  }
}

/** A file that no list names stands for itself. */
function isNamedBy(place: Place, file: string): boolean {
  return place.file === file;
}

async function nearest(file: string, folder: ManuscriptFolder): Promise<string | undefined> {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const files = await folder.list();
  const same =
    files.find((other) => name(other) === name(file)) ??
    files.find((other) => titleOfName(name(other)) === titleOfName(name(file)));
  return same === undefined ? undefined : `Did you mean “${same}”?`;
}

/** The book's own settings, filled in from its first file and from the text. */
function settleSettings(
  listed: Listed,
  texts: ReadonlyMap<string, string>,
  bodies: ReadonlyMap<string, string>,
  frontMatter: ReadonlyMap<string, FrontMatter>,
): Settings & { language: string } {
  const first = [...texts.keys()][0] ?? '';
  const own = frontMatter.get(first)?.settings ?? noSettings;
  const settings = listed.single
    ? mergeSettings(listed.settings, own)
    : mergeSettings(listed.settings, fromFirst(own, first, bodies.get(first) ?? ''));
  const files = [...texts.keys()];
  const folder = /^([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\//.exec(commonFolder(files))?.[1];
  const suffix = /^(?:readme|index)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?)\.(?:md|markdown)$/i.exec(
    listed.named ?? '',
  )?.[1];
  const said = settings.language ?? canonicalLanguage(suffix ?? folder ?? '');
  return { ...settings, language: said ?? guessLanguage([...bodies.values()].join('\n').slice(0, 60_000)) ?? 'en' };
}

/**
 * A book without book.yaml may say what it is called in its first file (Pandoc's way). The title there is
 * the book's if the file has a heading of its own, or is nothing but metadata; description likewise.
 */
function fromFirst(own: Settings, file: string, body: string): Settings {
  const isIndex = /(?:^|\/)(?:readme|index)\.(?:md|markdown)$/i.test(file);
  const ofBook = isIndex || !hasText(body) || outlineOf(body).some(({ level }) => level === 1);
  if (ofBook) return own;
  const { title: _title, subtitle: _subtitle, description: _description, ...rest } = own;
  return rest;
}

/** A file of metadata alone is no section. */
function isMetadataOnly(
  entry: Entry,
  bodies: ReadonlyMap<string, string>,
  frontMatter: ReadonlyMap<string, FrontMatter>,
  listed: Listed,
): boolean {
  if (listed.single || entry.file === undefined || entry.entries.length > 0) return false;
  return !hasText(bodies.get(entry.file) ?? '') && (frontMatter.get(entry.file)?.lines ?? 0) > 0;
}

function hasText(body: string): boolean {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
}

/** Entries → sections and parts with their roles, in reading order. */
function arrange(
  entries: readonly Entry[],
  bodies: ReadonlyMap<string, string>,
  frontMatter: ReadonlyMap<string, FrontMatter>,
  single: boolean,
): { sections: PlannedSection[]; parts: PlannedPart[] } {
  interface Draft extends Omit<PlannedSection, 'matter' | 'numbered' | 'role'> {
    readonly entry: Entry;
    readonly named: NamedRole;
  }
  const drafts: Draft[] = [];
  const parts: PlannedPart[] = [];
  const walk = (entry: Entry, depth: number, part: number | undefined, parent: number | undefined): void => {
    const { file, place } = entry;
    const own = file === undefined ? noFrontMatter : (frontMatter.get(file) ?? noFrontMatter);
    const heading = file === undefined ? undefined : outlineOf(bodies.get(file) ?? '')[0]?.text;
    // In a manuscript of one file the title there is the manuscript's.
    const title = entry.title ?? (single ? undefined : own.settings.title);
    if (entry.kind === 'part') {
      parts.push({
        title: title ?? heading ?? titleOfName(file ?? 'Part'),
        ...(file === undefined ? {} : { file }),
        ...(part === undefined ? {} : { parent: part }),
        before: drafts.length,
        place,
      });
      const index = parts.length - 1;
      for (const inner of entry.entries) walk(inner, depth + 1, index, undefined);
      return;
    }
    if (file === undefined) return;
    drafts.push({
      file,
      entry,
      depth,
      place,
      ...(part === undefined ? {} : { part }),
      ...(parent === undefined ? {} : { parent }),
      ...(title === undefined ? {} : { title }),
      listed: own.listed ?? true,
      named: namedRole(entry, own, title, heading),
    });
    const index = drafts.length - 1;
    for (const inner of entry.entries) walk(inner, depth + 1, part, index);
  };
  for (const entry of entries) walk(entry, 0, undefined, undefined);
  const matters = settleMatter(
    drafts.map(({ entry, named, part, parent }) => {
      const above = parent === undefined ? undefined : drafts[parent];
      return {
        fixed: entry.matter ?? above?.entry.matter,
        natural: (above?.named ?? named).matter,
        inPart: part !== undefined,
      };
    }),
  );
  const sections = drafts.map(({ entry, named, ...rest }, index): PlannedSection => {
    const matter = matters[index] ?? 'body';
    const role = roleIn(matter, named.role, rest.part !== undefined || rest.parent !== undefined);
    const numbered =
      entry.numbered ?? frontMatter.get(rest.file)?.numbered ?? (isNumbered(role, matter) && rest.parent === undefined);
    return { ...rest, role, matter, numbered };
  });
  return { sections, parts };
}

/** What it is: as it says itself, as the list calls it, by its file's name, by its heading. */
function namedRole(entry: Entry, own: FrontMatter, title: string | undefined, heading: string | undefined): NamedRole {
  const explicit = entry.role ?? own.role;
  if (explicit !== undefined) return { role: explicit, matter: matterOfRole(explicit) };
  const path = (entry.file ?? '').split('/');
  const stem = (path.at(-1) ?? '').replace(/\.[^.]+$/, '');
  const name = /^(?:readme|index)$/i.test(stem) ? (path.at(-2) ?? '') : stem;
  const byFile = roleOfName(name);
  const byTitle = title === undefined ? undefined : roleOfName(title);
  const byHeading = heading === undefined ? undefined : roleOfName(heading);
  const isVague = byFile?.role === 'preface' || (byFile?.role === 'chapter' && byFile.matter === 'back');
  const best = byTitle ?? (isVague && byHeading !== undefined ? byHeading : byFile) ?? byHeading;
  return best ?? { role: 'chapter', matter: 'body' };
}

/** In a part, an introduction or a conclusion is a chapter like the others; front matter without a role is a preface. */
function roleIn(matter: Matter, role: SectionRole, isInside: boolean): SectionRole {
  if (matter === 'front' && role === 'chapter') return 'preface';
  if (isInside && matter === 'body' && ['introduction', 'conclusion', 'index'].includes(role)) return 'chapter';
  return role;
}

/** Length from which a single file with chapters is a book. */
const bookLength = { words: 15_000, characters: 60_000 } as const;

/** Level of the chapters' headings in a book that is one file; undefined: an essay. */
function chapterLevel(body: string, kind: 'essay' | 'book' | undefined): 1 | 2 | undefined {
  if (kind === 'essay') return undefined;
  const outline = outlineOf(body);
  const count = (level: number): number => outline.filter((heading) => heading.level === level).length;
  const level = count(1) >= 3 ? 1 : count(2) >= 3 ? 2 : undefined;
  if (kind === 'book') return level ?? (count(1) >= 2 ? 1 : count(2) >= 2 ? 2 : undefined);
  const words = body.match(/\S+/g)?.length ?? 0;
  return words >= bookLength.words || (words * 20 < body.length && body.length >= bookLength.characters)
    ? level
    : undefined;
}
