/** The drafts of all sections in reading order, and where links to their files lead. */
import type { Element } from 'hast';
import { readHeading } from '../../markup/contents.ts';
import type { NoteNumbering } from '../../model/book.ts';
import { defined } from '../../model/defined.ts';
import type { Report } from '../../report/report.ts';
import { GithubSlugger, IdRegister, type Anchors } from '../../transforms/ids.ts';
import type { LinkTarget } from '../../transforms/book/links.ts';
import type { OpenSection } from '../../transforms/book/transform.ts';
import type { FileContext } from '../../transforms/transform.ts';
import type { ManuscriptPlan, PlannedPart } from '../plan/index.ts';
import type { FileSteps } from '../text/index.ts';
import { draftSection, type Building, type SectionPlan } from './drafts.ts';
import { divideFile, type DividedFile, type Division, type Piece } from './pieces.ts';

export interface Assembled {
  readonly drafts: OpenSection[];
  /** By file. */
  readonly targets: Map<string, LinkTarget>;
  readonly register: IdRegister;
  /** The title in the text itself. */
  readonly title?: string;
}

interface Assembly {
  readonly plan: ManuscriptPlan;
  readonly report: Report;
  readonly steps: FileSteps;
  readonly building: Building;
  readonly targets: Map<string, LinkTarget>;
  readonly drafts: OpenSection[];
}

export function assembleSections(
  plan: ManuscriptPlan,
  numbering: NoteNumbering,
  report: Report,
  steps: FileSteps,
): Assembled {
  const register = new IdRegister();
  const assembly: Assembly = {
    plan,
    report,
    steps,
    building: { register, counters: new Map(), bookLanguage: plan.settings.metadata.language, numbering },
    targets: new Map(),
    drafts: [],
  };
  const title = plan.kind === 'essay' ? addEssay(assembly) : addSections(assembly);
  const { drafts, targets } = assembly;
  return { drafts, targets, register, ...defined({ title }) };
}

function divide(
  { plan, report, steps, building }: Assembly,
  path: string,
  division: Division,
): DividedFile & { readonly language?: string } {
  const file = plan.texts.get(path);
  if (file === undefined) return { pieces: [] };
  const isOneOfSeveral = plan.sections.length + plan.parts.length > 1;
  const language = isOneOfSeveral ? file.frontMatter.settings.metadata.language : undefined;
  return { ...divideFile(file, language ?? building.bookLanguage, division, report, steps), ...defined({ language }) };
}

function addEssay(assembly: Assembly): string | undefined {
  const { plan, report } = assembly;
  const [planned] = plan.sections;
  if (planned === undefined) return undefined;
  const { title, titleAt = 0, pieces } = divide(assembly, planned.file, 'essay');
  const [piece] = pieces;
  if (piece === undefined) return undefined;
  const words = title === undefined ? undefined : readHeading(title);
  const own = plan.settings.metadata.title;
  if (own === undefined && words === undefined && !report.hasErrors) {
    report.add(
      'title-missing',
      'The text has no title',
      { file: planned.file, line: 1, column: 1 },
      'Begin it with a heading: # Title.',
    );
  }
  const { part: _part, ...rest } = { ...planned, numbered: false, title: own ?? words ?? plan.name };
  add(assembly, planned.file, [title === undefined ? piece : keepTitle(piece, title, titleAt, own)], () => rest);
  return words;
}

/** A heading that says something else than the title in the front matter is text of the author's: it stays. */
function keepTitle(piece: Piece, title: Element, at: number, own: string | undefined): Piece {
  const same = own === undefined || bare(own) === bare(readHeading(title));
  if (same) return { ...piece, heading: title };
  const { children } = piece.body;
  return { ...piece, body: { ...piece.body, children: children.toSpliced(at, 0, { ...title, tagName: 'h2' }) } };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function addSections(assembly: Assembly): string | undefined {
  const { plan } = assembly;
  const partIds = new Map<number, string>();
  let title: string | undefined;
  const openParts = (before: number): void => {
    for (const [index, part] of plan.parts.entries())
      if (part.before === before) partIds.set(index, addPart(assembly, part, partIds));
  };
  for (const [index, planned] of plan.sections.entries()) {
    openParts(index);
    const divided = divide(assembly, planned.file, plan.divideAt === 2 ? 'chapters' : 'sections');
    if (divided.title !== undefined) title = readHeading(divided.title);
    const part = planned.part === undefined ? undefined : partIds.get(planned.part);
    const { role, matter, depth, numbered, listed, file } = planned;
    add(assembly, file, divided.pieces, (nth) => ({
      role,
      matter,
      depth,
      numbered,
      listed,
      // A title in the list of chapters names the file's first section.
      ...defined({ title: nth > 0 ? undefined : planned.title, part, language: divided.language }),
    }));
  }
  openParts(plan.sections.length);
  return title;
}

function addPart(assembly: Assembly, part: PlannedPart, ids: ReadonlyMap<number, string>): string {
  const { plan, report, building } = assembly;
  const file = part.file ?? part.place.file ?? '';
  const context: FileContext = { file, source: '', language: building.bookLanguage, report };
  const pieces = part.file === undefined ? [] : divide(assembly, part.file, 'sections').pieces;
  const [piece = { body: { type: 'root' as const, children: [] }, notes: new Map(), context }, ...more] = pieces;
  let depth = 0;
  for (let parent = part.parent; parent !== undefined; parent = plan.parts[parent]?.parent) depth += 1;
  const sectionPlan: SectionPlan = {
    role: 'part',
    matter: 'body',
    depth,
    numbered: part.parent === undefined,
    listed: true,
    title: part.title,
    ...defined({ part: part.parent === undefined ? undefined : ids.get(part.parent) }),
  };
  const [id = ''] = add(assembly, part.file ?? `#part-${part.before}-${part.title}`, [piece, ...more], (nth) =>
    nth === 0 ? sectionPlan : { ...sectionPlan, role: 'chapter', numbered: false, depth: depth + 1 },
  );
  return id;
}

/** Drafts the sections of a file and registers where links to it lead. */
function add(
  assembly: Assembly,
  file: string,
  pieces: readonly Piece[],
  planFor: (nth: number) => SectionPlan,
): string[] {
  const anchors: Anchors = new Map();
  const from = { anchors, slugger: new GithubSlugger(), isWhole: pieces.length === 1 };
  const drafts = pieces.map((piece, nth) => draftSection(piece, planFor(nth), assembly.building, from));
  assembly.drafts.push(...drafts);
  const ids = drafts.map(({ id }) => id);
  const [sectionId] = ids;
  if (sectionId !== undefined) assembly.targets.set(file, { sectionId, anchors });
  return ids;
}
