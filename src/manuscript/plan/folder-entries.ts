/** The chapters of a folder in which nothing lists them. */
import { isMarkdown, withoutEnding } from '../../model/index.ts';
import { sectionRoles } from '../config/index.ts';
import type { Entry } from './entries.ts';
import { compareNatural, titleOfName } from './names.ts';
import { roleOfName } from './section-names.ts';

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
  return isMarkdown(name) && /^(?:readme|index)$/i.test(withoutEnding(name));
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
