/** The chapters as they are listed, whoever lists them: book.yaml, SUMMARY.md, or the folder itself. */
import { posix } from 'node:path';
import type { Matter, SectionRole } from '../model/book.ts';
import type { Place } from '../report/report.ts';
import { roleOfName } from './section-names.ts';
import { compareNatural, titleOfName } from './slug.ts';
import type { SummaryEntry } from './summary.ts';
import { isMapping, textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';
import { sectionRoles } from './schema.ts';

export interface Entry {
  readonly kind: 'file' | 'part';
  /** Relative to the manuscript's folder; for a part, its opening text. */
  readonly file?: string;
  readonly title?: string;
  readonly role?: SectionRole;
  readonly numbered?: boolean;
  /** Where the list puts it, if the list says. */
  readonly matter?: Matter;
  readonly place: Place;
  /** Below a part: its chapters. Below a file: the chapters that belong to that chapter. */
  readonly entries: readonly Entry[];
}

/** `frontmatter`, `chapters` and `backmatter` of book.yaml; the value has passed the schema. */
export function entriesOfConfig(value: unknown, path: Path, matter: Matter, source: YamlSource): Entry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): Entry[] => {
    const place = source.placeOf([...path, index]);
    const fixed = matter === 'body' ? {} : { matter };
    if (typeof item === 'string') return [{ kind: 'file', file: normalise(item), place, entries: [], ...fixed }];
    if (!isMapping(item)) return [];
    const { file, part, title, role, number, chapters } = item;
    const isPart = part !== undefined || (file === undefined && chapters !== undefined);
    const name = part ?? title;
    return [
      {
        kind: isPart ? 'part' : 'file',
        ...(typeof file === 'string'
          ? { file: normalise(file), place: source.placeOf([...path, index, 'file']) }
          : { place }),
        ...(name === undefined ? {} : { title: textOf(name) }),
        ...(isRole(role) ? { role } : {}),
        ...(typeof number === 'boolean' ? { numbered: number } : {}),
        ...fixed,
        entries: entriesOfConfig(chapters, [...path, index, 'chapters'], matter, source),
      },
    ];
  });
}

/** A contents list; `base` is the folder it stands in. Drafts (without a file) are passed over. */
export function entriesOfSummary(
  summary: readonly SummaryEntry[],
  base: string,
  isPart: (title: string) => boolean,
): Entry[] {
  const convert = (entry: SummaryEntry): Entry[] => {
    const entries = entry.entries.flatMap(convert);
    if (entry.kind === 'file' && entry.file === undefined) return entries;
    const matter = entry.position === 'prefix' ? 'front' : entry.position === 'suffix' ? 'back' : undefined;
    return [
      {
        kind: entry.kind === 'part' || (entries.length > 0 && isPart(entry.title)) ? 'part' : 'file',
        ...(entry.file === undefined ? {} : { file: normalise(base === '' ? entry.file : `${base}/${entry.file}`) }),
        title: entry.title,
        ...(matter === undefined ? {} : { matter }),
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

/**
 * A plain folder: files in natural order, the README.md or index.md of a folder first; a folder with more
 * than one text is a part. Unnumbered files whose name says what they are (preface, appendix …) go where
 * that belongs. `left` are files that are not chapters: the folder's own README.md, and unnumbered
 * files among numbered ones.
 */
export function entriesOfFolder(texts: readonly string[]): { entries: Entry[]; left: string[] } {
  const base = commonFolder(texts);
  const inside = texts.map((file) => file.slice(base.length));
  const top = inside.filter((file) => !file.includes('/'));
  const numbered = top.filter(hasNumber);
  const isLeft = (file: string): boolean =>
    inside.length > 1 &&
    !file.includes('/') &&
    (/^readme\./i.test(file) ||
      (numbered.length >= 2 &&
        numbered.length * 2 >= top.length &&
        !hasNumber(file) &&
        !isIndex(file) &&
        roleOfName(file) === undefined));
  const kept = inside.filter((file) => !isLeft(file));
  return {
    entries: folderEntries(kept, '', base),
    left: inside.filter(isLeft).map((file) => base + file),
  };
}

function folderEntries(files: readonly string[], folder: string, base: string): Entry[] {
  const names = [...new Set(files.map((file) => file.slice(folder.length).split('/')[0] ?? ''))];
  const order = names.toSorted((a, b) => rank(a) - rank(b) || compareNatural(a, b));
  return order.flatMap((name): Entry[] => {
    const path = folder + name;
    if (files.includes(path)) return [{ kind: 'file', file: base + path, place: { file: base + path }, entries: [] }];
    const below = files.filter((file) => file.startsWith(`${path}/`));
    const opening = below.find(
      (file) => !file.slice(path.length + 1).includes('/') && isIndex(file.slice(path.length + 1)),
    );
    if (below.length === 1) return folderEntries(below, `${path}/`, base);
    const rest = below.filter((file) => file !== opening);
    return [
      {
        kind: 'part',
        ...(opening === undefined ? { title: titleOfName(name) } : { file: base + opening }),
        place: { file: base + (opening ?? path) },
        entries: folderEntries(rest, `${path}/`, base),
      },
    ];
  });
}

/** Before or after the rest: only names without a number, which the author has not put in order. */
const middle = sectionRoles.indexOf('chapter');
const places: readonly string[] = ['titlepage', 'imprint', ...sectionRoles.slice(0, middle)];
const ends: readonly string[] = sectionRoles.slice(middle + 1);

function rank(name: string): number {
  if (isIndex(name)) return -100;
  if (hasNumber(name)) return 0;
  const named = roleOfName(name);
  if (named === undefined) return 0;
  const before = places.indexOf(named.role);
  if (before >= 0) return before - places.length;
  const after = ends.indexOf(named.role);
  return after >= 0 ? after + 1 : named.matter === 'back' ? ends.length + 1 : 0;
}

function hasNumber(name: string): boolean {
  return /^\d/.test(name);
}

function isIndex(name: string): boolean {
  return /^(?:readme|index)\.(?:md|markdown)$/i.test(name);
}

/** Folders that hold all of the texts (`en/`), with the last slash; '' if there is none. */
export function commonFolder(texts: readonly string[]): string {
  let base = '';
  for (;;) {
    const next = texts[0]?.slice(base.length).split('/');
    if (next === undefined || next.length < 2 || !texts.every((file) => file.startsWith(`${base}${next[0]}/`)))
      return base;
    base += `${next[0]}/`;
  }
}

function normalise(path: string): string {
  return path.startsWith('/') ? path : posix.normalize(path);
}

function isRole(value: unknown): value is SectionRole {
  return typeof value === 'string';
}
