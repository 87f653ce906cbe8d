/** The drafts of all sections in reading order, and where links to their files lead. */
import { readHeading } from '../../markup/index.ts';
import { type Contributor, type NoteNumbering, defined } from '../../model/index.ts';
import type { Formulas } from '../../formulas/index.ts';
import { type Phrase, type Report, said } from '../../report/index.ts';
import {
  type Anchors,
  type FileContext,
  GithubSlugger,
  IdRegister,
  type LinkTarget,
  type OpenSection,
} from '../../transforms/index.ts';
import { listVariables } from '../config/index.ts';
import type { ManuscriptPlan, PlannedPart, PlannedSection } from '../plan/index.ts';
import type { FileSteps } from '../text/index.ts';
import { creditsOf, type Credits } from './credits.ts';
import { draftSection, type Building, type SectionPlan } from './drafts.ts';
import { namePlaces } from './named-places.ts';
import { divideEssay, divideFile, readWhole, type Piece, type WholeFile } from './pieces.ts';
import { divideBook } from './whole-book.ts';

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
  readonly formulas?: Formulas;
  readonly variables: ReadonlyMap<string, string>;
}

export function assembleSections(
  plan: ManuscriptPlan,
  numbering: NoteNumbering,
  report: Report,
  steps: FileSteps,
  formulas?: Formulas,
): Assembled {
  const register = new IdRegister();
  const assembly: Assembly = {
    plan,
    report,
    steps,
    building: { register, counters: new Map(), bookLanguage: plan.settings.metadata.language, numbering },
    targets: new Map(),
    drafts: [],
    ...defined({ formulas }),
    variables: listVariables(plan.settings),
  };
  const title = plan.kind === 'essay' ? addEssay(assembly) : addSections(assembly);
  const { drafts, targets } = assembly;
  namePlaces(plan.places, drafts, targets, plan.settings.metadata.language, report);
  return { drafts, targets, register, ...defined({ title }) };
}

/** The book is this one file. */
function isWhole({ sections, parts }: ManuscriptPlan): boolean {
  return sections.length + parts.length === 1;
}

/** With its language, where it says that it is in another than the book, and those who made it. */
function readFile(
  { plan, report, steps, building, formulas, variables }: Assembly,
  path: string,
  listed?: readonly Contributor[],
): { readonly whole: WholeFile; readonly language?: string; readonly credits: Credits } | undefined {
  const file = plan.texts.get(path);
  if (file === undefined) return undefined;
  const language = isWhole(plan) ? undefined : file.frontMatter.settings.metadata.language;
  const used = language ?? building.bookLanguage;
  const { subtitle, shortTitle, contributors } = file.frontMatter.settings.metadata;
  const drama = file.frontMatter.settings.wishes.drama ?? plan.settings.wishes.drama;
  const own = { contributors: listed ?? contributors, ...defined({ subtitle, shortTitle }) };
  const credits = creditsOf(own, plan.settings.metadata, used);
  return {
    whole: readWhole(file, used, { report, steps, variables, ...defined({ formulas, drama }) }),
    credits,
    ...defined({ language }),
  };
}

function addEssay(assembly: Assembly): string | undefined {
  const { plan } = assembly;
  const [planned] = plan.sections;
  const read = planned === undefined ? undefined : readFile(assembly, planned.file);
  if (planned === undefined || read === undefined) return undefined;
  const own = plan.settings.metadata.title;
  const piece = divideEssay(read.whole, own);
  const words = piece.heading === undefined ? undefined : readHeading(piece.heading);
  if (own === undefined && words === undefined) {
    reportTitle(assembly, planned.file, said`The text has no title`, said`Begin it with a heading: # Title.`);
  }
  const { part: _part, name: _name, ...rest } = { ...planned, numbered: false };
  const titled = piece.heading === undefined ? { ...piece, title: own ?? plan.name } : piece;
  add(assembly, planned.file, [titled], () => ({ ...rest, ...defined({ name: own }) }));
  return words;
}

/** After an error the title may only be missing because it could not be understood. */
function reportTitle({ report }: Assembly, file: string, text: Phrase, hint: Phrase): void {
  if (!report.hasErrors) report.add('title-missing', text, { file, line: 1, column: 1 }, hint);
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
    const part = planned.part === undefined ? undefined : partIds.get(planned.part);
    title = addFile(assembly, planned, part) ?? title;
  }
  openParts(plan.sections.length);
  return title;
}

/** @returns the title of the book, where the file is all of it and has one */
function addFile(assembly: Assembly, planned: PlannedSection, part: string | undefined): string | undefined {
  const { plan } = assembly;
  const { role, matter, depth, numbered, listed, file, title, name } = planned;
  const read = readFile(assembly, file, planned.contributors);
  if (read === undefined) return undefined;
  const { whole, language, credits } = read;
  const own = plan.settings.metadata.title;
  const divided =
    plan.divideAt === undefined
      ? { pieces: divideFile(whole, { title, listed: name ?? (isWhole(plan) ? own : undefined) }) }
      : divideBook(whole, plan.divideAt, { book: own, ...defined({ file: title }) });
  const bookTitle = 'title' in divided && divided.title !== undefined ? readHeading(divided.title) : undefined;
  if (plan.divideAt !== undefined && own === undefined && bookTitle === undefined) {
    reportTitle(assembly, file, said`The book has no title`, said`Write title: in its front matter.`);
  }
  // Without a heading it is called after the book.
  const opening = { role: 'introduction' as const, numbered: false, name: own ?? bookTitle ?? plan.name };
  const first = divided.pieces.findIndex(({ opensBook }) => opensBook !== true);
  add(assembly, file, divided.pieces, (nth) => ({
    ...{ role, matter, depth, numbered, listed },
    ...defined({ part, language }),
    // A name in the list of chapters is that of the file's first section.
    ...(nth === first ? defined({ name }) : {}),
    ...(nth < first ? opening : { credits: nth === first ? credits : withoutSubtitle(credits) }),
  }));
  return bookTitle;
}

/** Of several chapters in a file the first has the subtitle and the short title; all are by the same hand. */
function withoutSubtitle({ contributors }: Credits): Credits {
  return { contributors };
}

function addPart(assembly: Assembly, part: PlannedPart, ids: ReadonlyMap<number, string>): string {
  const { plan, report, building } = assembly;
  const file = part.file ?? part.place.file ?? '';
  const context: FileContext = { file, source: '', language: building.bookLanguage, report };
  const read = part.file === undefined ? undefined : readFile(assembly, part.file, part.contributors);
  const whole = read?.whole ?? { tree: { type: 'root' as const, children: [] }, notes: new Map(), context };
  const pieces = divideFile(whole, { title: part.ownTitle, listed: part.title });
  let depth = 0;
  for (let parent = part.parent; parent !== undefined; parent = plan.parts[parent]?.parent) depth += 1;
  const sectionPlan: SectionPlan = {
    role: 'part',
    matter: 'body',
    depth,
    numbered: part.parent === undefined,
    listed: true,
    ...defined({ part: part.parent === undefined ? undefined : ids.get(part.parent), language: read?.language }),
  };
  const [id = ''] = add(assembly, part.file ?? `#part-${part.before}-${part.title}`, pieces, (nth) =>
    nth === 0
      ? { ...sectionPlan, ...defined({ name: part.name, credits: read?.credits }) }
      : { ...sectionPlan, role: 'chapter', numbered: false, depth: depth + 1 },
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
