/** Reads the files that are listed; what cannot be read is reported and left out. */
import { Failure, type Place, type Report } from '../report/report.ts';
import type { ManuscriptFolder } from '../system/files.ts';
import type { Entry } from './entries.ts';
import { bodyOf, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { titleOfName } from './slug.ts';

export interface PlannedText {
  /** Whole, with its front matter. */
  readonly text: string;
  /** With the front matter blanked out. */
  readonly body: string;
  readonly frontMatter: FrontMatter;
}

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** By file, in reading order. */
  readonly texts: ReadonlyMap<string, PlannedText>;
}

export async function readTexts(
  entries: readonly Entry[],
  folder: ManuscriptFolder,
  report: Report,
): Promise<ReadEntries> {
  const into: Reading = { texts: new Map(), seen: new Map() };
  return { entries: await readEntries(entries, folder, into, report), texts: into.texts };
}

/** Whether there is anything to read in a body: comments are not. */
export function hasText(body: string): boolean {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
}

interface Reading {
  readonly texts: Map<string, PlannedText>;
  readonly seen: Map<string, Place>;
}

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
    const frontMatter = readFrontMatter(text, file, report);
    into.texts.set(file, { text, body: bodyOf(text, frontMatter), frontMatter });
    return true;
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.rule === undefined) throw problem;
    if (problem.rule === 'file-missing') {
      report.add('chapter-missing', `There is no file ${file}`, place, await nearest(file, folder));
    } else {
      // A line in the file itself says more than the line that lists the file.
      const where = problem.place?.line === undefined ? place : problem.place;
      report.add(problem.rule, problem.message, where, problem.hint);
    }
    return false;
  }
}

async function nearest(file: string, folder: ManuscriptFolder): Promise<string | undefined> {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const files = await folder.list();
  const same =
    files.find((other) => name(other) === name(file)) ??
    files.find((other) => titleOfName(name(other)) === titleOfName(name(file)));
  return same === undefined ? undefined : `Did you mean “${same}”?`;
}
