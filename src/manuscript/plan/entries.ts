/** The chapters as they are listed, whoever lists them: book.yaml, SUMMARY.md, or the folder itself. */
import { posix } from 'node:path';
import { type Contributor, type Matter, type SectionRole, defined } from '../../model/index.ts';
import { type Place, type Report, said } from '../../report/index.ts';
import { readPeople, textOf, type ListOfChapters, type Path, type YamlSource } from '../config/index.ts';
import type { SummaryEntry } from './summary.ts';

export interface Entry {
  readonly kind: 'file' | 'part';
  /** Relative to the manuscript's folder; for a part, its opening text. */
  readonly file?: string;
  /** What the list calls it. */
  readonly title?: string;
  /** The place in the file that the list means: it is called so, and not the file. */
  readonly anchor?: string;
  /** Who made it, if the list says. */
  readonly contributors?: readonly Contributor[];
  readonly role?: SectionRole;
  readonly numbered?: boolean;
  /** Where the list puts it, if the list says. */
  readonly matter?: Matter;
  readonly place: Place;
  /** Below a part: its chapters. Below a file: the chapters that belong to that chapter. */
  readonly entries: readonly Entry[];
}

/** `frontmatter`, `chapters` and `backmatter` of book.yaml. */
export function entriesOfConfig(
  list: ListOfChapters | undefined,
  path: Path,
  matter: Matter,
  source: YamlSource,
  report: Report,
): Entry[] {
  const fixed = matter === 'body' ? {} : { matter };
  return (list ?? []).flatMap((item, index): Entry[] => {
    const at = [...path, index];
    if (item === undefined) return [];
    if (typeof item === 'string')
      return [{ kind: 'file', file: normalise(item), place: source.placeOf(at), entries: [], ...fixed }];
    const { file, part, title, author, role, number, chapters } = item;
    const name = part ?? title;
    return [
      {
        kind: part !== undefined || (file === undefined && chapters !== undefined) ? 'part' : 'file',
        ...defined({
          file: file === undefined ? undefined : normalise(file),
          title: name === undefined ? undefined : textOf(name),
          contributors: author === undefined ? undefined : readPeople(author, [...at, 'author'], 'aut', source, report),
          role,
          numbered: number,
        }),
        place: source.placeOf(file === undefined ? at : [...at, 'file']),
        ...fixed,
        entries: entriesOfConfig(chapters, [...at, 'chapters'], matter, source, report),
      },
    ];
  });
}

/** A contents list; `base` is the folder it stands in. What leads to no file is said and passed over. */
export function entriesOfSummary(
  summary: readonly SummaryEntry[],
  base: string,
  isPart: (title: string) => boolean,
  report: Report,
): Entry[] {
  const convert = (entry: SummaryEntry): Entry[] => {
    const entries = entry.entries.flatMap(convert);
    if (entry.kind === 'file' && entry.file === undefined) {
      reportFileless(entry, report);
      return entries;
    }
    const matter = entry.position === 'prefix' ? 'front' : entry.position === 'suffix' ? 'back' : undefined;
    return [
      {
        kind: entry.kind === 'part' || (entries.length > 0 && isPart(entry.title)) ? 'part' : 'file',
        ...defined({
          file: entry.file === undefined ? undefined : normalise(base === '' ? entry.file : `${base}/${entry.file}`),
          anchor: entry.anchor,
          matter,
        }),
        title: entry.title,
        place: entry.place,
        entries,
      },
    ];
  };
  // What follows a part's heading belongs to it, up to the next heading or the suffix chapters.
  const grouped: SummaryEntry[] = [];
  let open: { part: SummaryEntry; entries: SummaryEntry[] } | undefined;
  for (const entry of summary) {
    if (entry.kind === 'part' && entry.entries.length === 0) {
      open = { part: entry, entries: [] };
      grouped.push({ ...entry, entries: open.entries });
    } else if (open !== undefined && entry.position === 'numbered') open.entries.push(entry);
    else grouped.push(entry);
  }
  return grouped.flatMap(convert);
}

function reportFileless({ title, address, place }: SummaryEntry, report: Report): void {
  if (address === undefined) {
    report.add(
      'chapter-planned',
      said`“${title}” leads to no file: it is not in the book yet`,
      place,
      said`When there is a file, put its path between the parentheses.`,
    );
    return;
  }
  report.add(
    'chapter-elsewhere',
    said`“${title}” leads out of the book, to ${address}: it is no chapter`,
    place,
    said`To have the address in the book, write it in a chapter.`,
  );
}

export function normalise(path: string): string {
  return path.startsWith('/') ? path : posix.normalize(path);
}
