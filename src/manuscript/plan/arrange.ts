/** The row of entries → sections and parts in reading order, each with its role and its matter. */
import { type Contributor, type Matter, type SectionRole, defined } from '../../model/index.ts';
import type { Place } from '../../report/index.ts';
import { outlineOf, type FrontMatter, type ManuscriptFile } from '../text/index.ts';
import type { Entry } from './entries.ts';
import { settleMatter } from './matter.ts';
import { titleOfName } from './names.ts';
import { isNumbered, matterOfRole, roleOfName, type NamedRole } from './section-names.ts';

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
  /** Title in its front matter. */
  readonly title?: string;
  /** What the list of chapters calls it. */
  readonly name?: string;
  /** Who made it, if the list of chapters says. */
  readonly contributors?: readonly Contributor[];
  readonly numbered: boolean;
  readonly listed: boolean;
  /** Where it is named. */
  readonly place: Place;
}

export interface PlannedPart {
  /** What it is called where its opening text has no heading. */
  readonly title: string;
  /** What the list of chapters calls it. */
  readonly name?: string;
  /** Title in the front matter of its opening text. */
  readonly ownTitle?: string;
  /** Who made its opening text, if the list of chapters says. */
  readonly contributors?: readonly Contributor[];
  /** Its opening text. */
  readonly file?: string;
  /** Index in `parts` of the part it stands in. */
  readonly parent?: number;
  /** Index in `sections` of the section it precedes. */
  readonly before: number;
  readonly place: Place;
}

/** @param titleFile the file whose front matter has the manuscript's title: it is none of the file's own */
export function arrange(
  entries: readonly Entry[],
  files: ReadonlyMap<string, ManuscriptFile>,
  titleFile: string | undefined,
): { sections: PlannedSection[]; parts: PlannedPart[] } {
  interface Candidate extends Omit<PlannedSection, 'matter' | 'numbered' | 'role'> {
    readonly entry: Entry;
    readonly named: NamedRole;
  }
  const candidates: Candidate[] = [];
  const parts: PlannedPart[] = [];
  const walk = (entry: Entry, depth: number, part: number | undefined, parent: number | undefined): void => {
    const { file, place, title: name, contributors } = entry;
    const text = files.get(file ?? '');
    const own = text?.frontMatter;
    const heading = text === undefined ? undefined : outlineOf(text.tree)[0]?.text;
    const title = file === titleFile ? undefined : own?.settings.metadata.title;
    if (entry.kind === 'part') {
      parts.push({
        title: name ?? title ?? heading ?? titleOfName(file ?? 'Part'),
        ...defined({ file, name, ownTitle: title, contributors, parent: part }),
        before: candidates.length,
        place,
      });
      const index = parts.length - 1;
      for (const inner of entry.entries) walk(inner, depth + 1, index, undefined);
      return;
    }
    if (file === undefined) return;
    candidates.push({
      file,
      entry,
      depth,
      place,
      ...defined({ part, parent, title, name, contributors }),
      listed: own?.listed ?? true,
      named: namedRole(entry, own, name ?? title, heading),
    });
    const index = candidates.length - 1;
    for (const inner of entry.entries) walk(inner, depth + 1, part, index);
  };
  for (const entry of entries) walk(entry, 0, undefined, undefined);
  const matters = settleMatter(
    candidates.map(({ entry, named, part, parent }) => {
      const above = parent === undefined ? undefined : candidates[parent];
      return {
        fixed: entry.matter ?? above?.entry.matter,
        natural: (above?.named ?? named).matter,
        inPart: part !== undefined,
      };
    }),
  );
  const sections = candidates.map(({ entry, named, ...rest }, index): PlannedSection => {
    const matter = matters[index] ?? 'body';
    const role = roleIn(matter, named.role, rest.part !== undefined || rest.parent !== undefined);
    const numbered =
      entry.numbered ??
      files.get(rest.file)?.frontMatter.numbered ??
      (isNumbered(role, matter) && rest.parent === undefined);
    return { ...rest, role, matter, numbered };
  });
  return { sections, parts };
}

/** What it is: as it says itself, as the list calls it, by its file's name, by its heading. */
function namedRole(
  entry: Entry,
  own: FrontMatter | undefined,
  title: string | undefined,
  heading: string | undefined,
): NamedRole {
  const explicit = entry.role ?? own?.role;
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
