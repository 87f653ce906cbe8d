/** Reads the files that are listed; what cannot be read is reported and left out. */
import { defined } from '../../model/index.ts';
import { Failure, type Phrase, type Place, type Report, said } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { reportProblems, type ManuscriptFile, type Texts } from '../text/index.ts';
import type { Entry } from './entries.ts';
import { titleOfName } from './names.ts';

/** A place within a file that the list of chapters names. */
export interface NamedPlace {
  readonly file: string;
  readonly anchor: string;
  readonly name: string;
  /** Where it is named. */
  readonly place: Place;
}

export interface ListedTexts {
  readonly entries: readonly Entry[];
  /** By path, in reading order. */
  readonly files: ReadonlyMap<string, ManuscriptFile>;
  readonly places: readonly NamedPlace[];
}

export async function readListed(
  entries: readonly Entry[],
  folder: ManuscriptFolder,
  texts: Texts,
  report: Report,
): Promise<ListedTexts> {
  const reading: Reading = { folder, texts, report, files: new Map(), seen: new Map() };
  const { kept, places } = setPlacesApart(entries);
  return { entries: await readEntries(kept, reading), files: reading.files, places };
}

/**
 * A file is listed once, and the places in it are named beside it. Where nothing but places of a file are
 * listed, the first of them stands for the file, which keeps its own name.
 */
function setPlacesApart(entries: readonly Entry[]): { kept: readonly Entry[]; places: readonly NamedPlace[] } {
  const places: NamedPlace[] = [];
  const whole = new Set<string>();
  const collect = ({ file, anchor, entries: below }: Entry): void => {
    if (file !== undefined && anchor === undefined) whole.add(file);
    below.forEach(collect);
  };
  entries.forEach(collect);
  const keep = (entry: Entry): Entry[] => {
    const { file, anchor, title, ...rest } = entry;
    if (file !== undefined && anchor !== undefined)
      places.push({ file, anchor, name: title ?? '', place: entry.place });
    const stands = file === undefined || anchor === undefined || !whole.has(file);
    if (file !== undefined) whole.add(file);
    const below = entry.entries.flatMap(keep);
    if (anchor === undefined) return [{ ...entry, entries: below }];
    if (stands && file !== undefined) return [{ ...rest, file, entries: below }];
    return entry.kind === 'part' ? [{ ...rest, ...defined({ title }), entries: below }] : below;
  };
  return { kept: entries.flatMap(keep), places };
}

interface Reading {
  readonly folder: ManuscriptFolder;
  readonly texts: Texts;
  readonly report: Report;
  readonly files: Map<string, ManuscriptFile>;
  readonly seen: Map<string, Place>;
}

async function readEntries(entries: readonly Entry[], reading: Reading): Promise<Entry[]> {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const isRead = entry.file !== undefined && (await readEntry(entry.file, entry.place, reading));
    const below = await readEntries(entry.entries, reading);
    const { file, ...rest } = entry;
    if (entry.kind === 'part')
      kept.push({ ...rest, ...(isRead && file !== undefined ? { file } : {}), entries: below });
    else if (isRead) kept.push({ ...entry, entries: below });
    else kept.push(...below);
  }
  return kept;
}

async function readEntry(path: string, place: Place, reading: Reading): Promise<boolean> {
  const { folder, texts, report, files, seen } = reading;
  const before = seen.get(path);
  if (before !== undefined) {
    const line = before.line === undefined ? '' : said` (first in line ${before.line})`;
    report.add('chapter-twice', said`${path} is listed twice${line}`, place, said`Take one of them out.`);
    return false;
  }
  seen.set(path, place);
  try {
    const file = await texts.read(path);
    // Parsed here, so that what cannot be parsed is a file that cannot be read.
    if (file.tree.type === 'root') files.set(path, file);
    reportProblems(file, report);
    return true;
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.rule === undefined) throw problem;
    if (problem.rule === 'file-missing') {
      report.add('chapter-missing', said`There is no file ${path}`, place, await nearest(path, folder));
    } else {
      // A line in the file itself says more than the line that lists the file.
      const where = problem.place?.line === undefined ? place : problem.place;
      report.add(problem.rule, problem.said.text, where, problem.said.hint);
    }
    return false;
  }
}

async function nearest(file: string, folder: ManuscriptFolder): Promise<Phrase | undefined> {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const files = await folder.list();
  const same =
    files.find((other) => name(other) === name(file)) ??
    files.find((other) => titleOfName(name(other)) === titleOfName(name(file)));
  return same === undefined ? undefined : said`Did you mean “${same}”?`;
}
