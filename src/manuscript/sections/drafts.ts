/** Pieces → drafts of sections: openings, numbers, ids, notes. */
import type { Element, ElementContent, Root } from 'hast';
import { readHeading } from '../../markup/index.ts';
import {
  type NoteNumbering,
  type Section,
  type SectionRole,
  classesOf,
  countedBy,
  defined,
  letters,
  roman,
  sayNumber,
  termsFor,
} from '../../model/index.ts';
import {
  type Anchors,
  type FileContext,
  type GithubSlugger,
  type IdRegister,
  type OpenSection,
  assignIds,
  buildOpening,
  markFirstParagraphs,
  numberNotes,
  paragraph,
  setPlainText,
  slugify,
} from '../../transforms/index.ts';
import { said, sayTimes } from '../../report/index.ts';
import { sayPeople, type Credits } from './credits.ts';
import { opensDivision, type Piece } from './pieces.ts';
import { slugOfFile } from './slug-of-file.ts';

/** What the plan says of a section. */
export interface SectionPlan {
  readonly role: SectionRole;
  readonly matter: Section['matter'];
  readonly depth: number;
  readonly numbered: boolean;
  readonly listed: boolean;
  /** What the contents call it, where the list of chapters says so. */
  readonly name?: string;
  readonly part?: string;
  readonly language?: string;
  readonly credits?: Credits;
}

export interface Building {
  readonly register: IdRegister;
  /** Chapters, parts, appendices and notes so far. */
  readonly counters: Map<string, number>;
  /** The part that a heading of the text opened, and whether what follows are appendices. */
  division?: { readonly id: string; readonly isAppendix: boolean };
  readonly bookLanguage: string;
  readonly numbering: NoteNumbering;
}

/** The file that a section comes from: its anchors, filled on the way. */
export interface FileAnchors {
  readonly anchors: Anchors;
  readonly slugger: GithubSlugger;
  /** One file, one section: the file's name is its id. */
  readonly isWhole: boolean;
}

/** A draft, and the file's anchors filled with those of the section. */
export function draftSection(piece: Piece, planned: SectionPlan, building: Building, file: FileAnchors): OpenSection {
  const plan = planSection(planned, piece, building);
  const { heading, above, context } = piece;
  const { anchors, slugger } = file;
  const language = plan.language ?? building.bookLanguage;
  const set = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : setPlainText(text, language);
  const words = heading === undefined ? set(piece.title) : readHeading(heading);
  const title =
    (piece.opensBook === true ? (words ?? set(plan.name)) : (set(plan.name) ?? words)) ??
    nameFor(plan.role, language, context);
  const given = idOf(heading);
  const names = [
    given,
    file.isWhole ? slugOfFile(context.file) : undefined,
    piece.opensBook === true && words === undefined ? plan.role : undefined,
    slugify(title).replace(/-{2,}/gu, '-'),
    plan.role,
  ];
  const id = building.register.take(names.find((name) => name !== undefined && name !== '') ?? plan.role);
  if (heading !== undefined && opensDivision(heading))
    building.division = { id, isAppendix: classesOf(heading).includes('appendices') };
  const own = [...above, ...(heading === undefined ? [] : [heading])];
  for (const one of own) {
    for (const anchor of [idOf(one), slugger.slug(readHeading(one))])
      if (anchor !== undefined && !anchors.has(anchor)) anchors.set(anchor, id);
  }

  const lines = own.map(readHeading);
  const counts = isNumbered(plan, piece, [title, words ?? title, ...lines]);
  const number = counts ? countSection(plan.role, building.counters) : undefined;
  const opening = hasOpening(plan, piece, words, context)
    ? [
        buildOpening({
          above: above.map(({ children }) => children),
          heading: {
            id: building.register.take(`${id}-title`),
            children: heading?.children ?? [{ type: 'text', value: words ?? title }],
            ...defined({ language: languageOf(heading) }),
          },
          ...defined({ number: number === undefined ? undefined : sayNumber(language, kindOf(plan.role), number) }),
          after: sayCredits(plan.credits, language),
        }),
      ]
    : [];
  const body: Root = { type: 'root', children: [...piece.before, ...opening, ...piece.body.children] };
  const notes = numberNotes(body, id, piece.notes, firstNote(building)).map((note) => ({
    ...note,
    body: [...note.body],
  }));
  building.counters.set('note', (building.counters.get('note') ?? 0) + notes.length);
  // Of a heading, which has its section's id, what stands in it.
  const within = own.flatMap(({ children }) => children);
  const text: Root = { type: 'root', children: [...piece.before, ...within, ...piece.body.children] };
  assignIds(text, id, building.register, anchors, slugger, context);
  // A heading that the text does not have is linked to by its words, too, where nothing in the text has them.
  const byWords = heading === undefined && words !== undefined ? slugify(words) : '';
  if (byWords !== '' && !anchors.has(byWords)) anchors.set(byWords, id);
  for (const note of notes)
    assignIds({ type: 'root', children: note.body }, id, building.register, anchors, slugger, context);
  markFirstParagraphs(body);
  return {
    id,
    role: plan.role,
    matter: plan.matter,
    title,
    depth: plan.depth,
    listed: plan.listed && !headless.has(plan.role) && (piece.opensBook !== true || words !== undefined),
    generated: false,
    source: context.file,
    body,
    notes,
    ...defined({
      number,
      part: plan.part,
      ...keepCredits(plan.credits),
      language: plan.language === building.bookLanguage ? undefined : plan.language,
    }),
  };
}

/** `# Title {.part}`, `# Title {.appendices}`: chapters follow; `# Title {.appendix}`: an appendix, wherever it stands. */
function planSection(plan: SectionPlan, { heading }: Piece, { division }: Building): SectionPlan {
  if (plan.role !== 'chapter' && plan.role !== 'appendix') return plan;
  const classes = heading === undefined ? [] : classesOf(heading);
  if (heading !== undefined && opensDivision(heading)) {
    const { part: _part, ...rest } = plan;
    const isPart = classes.includes('part');
    return { ...rest, role: 'part', depth: 0, matter: isPart ? 'body' : 'back', numbered: isPart && plan.numbered };
  }
  const isWithin = division !== undefined && plan.part === undefined;
  const placed = isWithin ? { ...plan, part: division.id, depth: plan.depth + 1 } : plan;
  const isAppendix = classes.includes('appendix') || (isWithin && division.isAppendix);
  return isAppendix ? { ...placed, role: 'appendix', matter: 'back' } : placed;
}

/** Whether it has a heading: its own, one by its name, or, with a message, one by its file's. */
function hasOpening(
  { role }: SectionPlan,
  { opensBook, heading }: Piece,
  words: string | undefined,
  context: FileContext,
): boolean {
  if (words !== undefined || heading !== undefined) return true;
  if (opensBook === true || headless.has(role)) return false;
  const isFile = context.source.trim() !== '';
  if (isFile) {
    context.report.addOneOf(
      'heading-missing',
      'file',
      sayTimes(said`A text without a heading is called after its file`),
      { file: context.file, line: 1, column: 1 },
      said`Begin it with a heading (# Title), or write title: in its front matter.`,
    );
  }
  return true;
}

/** What a section itself says of them; the rest stands in its opening. */
function keepCredits({ shortTitle, contributors = [] }: Partial<Credits> = {}): Partial<Credits> {
  return defined({ shortTitle, contributors: contributors.length === 0 ? undefined : contributors });
}

function sayCredits(credits: Credits | undefined, language: string): ElementContent[] {
  if (credits === undefined) return [];
  const { subtitle, contributors } = credits;
  return [
    ...(subtitle === undefined ? [] : [paragraph('subtitle', [{ type: 'text', value: subtitle }])]),
    ...sayPeople(contributors, language),
  ];
}

function idOf(heading: Element | undefined): string | undefined {
  return typeof heading?.properties.id === 'string' ? heading.properties.id : undefined;
}

function languageOf(heading: Element | undefined): string | undefined {
  return typeof heading?.properties.lang === 'string' ? heading.properties.lang : undefined;
}

/** What is counted together. */
function kindOf(role: SectionRole): 'part' | 'appendix' | 'chapter' {
  return role === 'part' || role === 'appendix' ? role : 'chapter';
}

/** Number of a section's first note. */
function firstNote({ numbering, counters }: Building): number {
  return numbering === 'book' ? (counters.get('note') ?? 0) + 1 : 1;
}

/** Pages that speak without a heading. */
const headless = new Set<SectionRole>(['dedication', 'epigraph']);

function nameFor(role: SectionRole, language: string, context: FileContext): string {
  const terms = termsFor(language);
  if (role === 'dedication') return terms.dedication;
  if (role === 'epigraph') return terms.epigraph;
  const stem = slugOfFile(context.file).replaceAll('-', ' ');
  return stem === '' ? terms.chapter : stem.charAt(0).toUpperCase() + stem.slice(1);
}

/** A title that counts by itself ("Chapter 4", "2. Ways", "第三章") gets no second number. */
const counted =
  /^(?:(?:chapter|part|appendix|kapitel|teil|anhang|chapitre|partie|annexe|cap[ií]tulo|parte|ap[eé]ndice|act|scene|book)\b|第[\p{N}一二三四五六七八九十]+|[\divxlc]+[.:)]\s|\d+\s|付録)/iu;

/** “12”. Roman numerals are letters, too: “C” may be a chapter on what begins with one. */
function isFigure(title: string): boolean {
  return countedBy(title) === '' && /^\p{Nd}/u.test(title.trim());
}

/** @param names all that it is called */
function isNumbered(plan: SectionPlan, { heading }: Piece, names: readonly string[]): boolean {
  if (!plan.numbered || names.some((name) => counted.test(name) || isFigure(name))) return false;
  return heading === undefined || !classesOf(heading).includes('unnumbered');
}

/** Chapters run through the book, whatever part they are in; parts count in Roman, appendices in letters. */
function countSection(role: SectionRole, counters: Map<string, number>): string {
  const kind = kindOf(role);
  const count = (counters.get(kind) ?? 0) + 1;
  counters.set(kind, count);
  if (kind === 'part') return roman(count).toUpperCase();
  return kind === 'appendix' ? letters(count) : String(count);
}
