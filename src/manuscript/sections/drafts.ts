/** Pieces → drafts of sections: openings, numbers, ids, notes. */
import type { ElementContent, Root } from 'hast';
import { readHeading } from '../../markup/contents.ts';
import type { NoteNumbering, Section, SectionRole } from '../../model/book.ts';
import { defined } from '../../model/defined.ts';
import { letters, roman } from '../../model/numerals.ts';
import { sayNumber, termsFor } from '../../model/terms.ts';
import { classesOf } from '../../transforms/elements.ts';
import { assignIds, slugify, type Anchors, type GithubSlugger, type IdRegister } from '../../transforms/ids.ts';
import { numberNotes } from '../../transforms/tree/notes.ts';
import { buildOpening, markFirstParagraphs } from '../../transforms/openings.ts';
import type { OpenSection } from '../../transforms/book/transform.ts';
import type { FileContext } from '../../transforms/transform.ts';
import { setPlainText } from '../../transforms/tree/typography.ts';
import type { Piece } from './pieces.ts';
import { slugOfFile } from './slug-of-file.ts';

/** What the plan says of a section. */
export interface SectionPlan {
  readonly role: SectionRole;
  readonly matter: Section['matter'];
  readonly depth: number;
  readonly numbered: boolean;
  readonly listed: boolean;
  /** Wins over the heading in the text. */
  readonly title?: string;
  readonly part?: string;
  readonly language?: string;
}

export interface Building {
  readonly register: IdRegister;
  /** Chapters, parts, appendices and notes so far. */
  readonly counters: Map<string, number>;
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
export function draftSection(piece: Piece, plan: SectionPlan, building: Building, file: FileAnchors): OpenSection {
  const { heading, context } = piece;
  const { anchors, slugger } = file;
  const language = plan.language ?? building.bookLanguage;
  const words = heading === undefined ? undefined : readHeading(heading);
  const title =
    (plan.title === undefined ? undefined : setPlainText(plan.title, language)) ??
    words ??
    nameFor(plan.role, language, context);
  const given = typeof heading?.properties.id === 'string' ? heading.properties.id : undefined;
  const names = [
    given,
    file.isWhole ? slugOfFile(context.file) : undefined,
    slugify(title).replace(/-{2,}/gu, '-'),
    plan.role,
  ];
  const id = building.register.take(names.find((name) => name !== undefined && name !== '') ?? plan.role);
  const own = words === undefined ? undefined : slugger.slug(words);
  for (const anchor of [given, own]) if (anchor !== undefined && !anchors.has(anchor)) anchors.set(anchor, id);

  const number = isNumbered(plan, piece, title) ? countSection(plan.role, building.counters) : undefined;
  const hasHeading = heading !== undefined || plan.title !== undefined || !headless.has(plan.role);
  const children: ElementContent[] =
    plan.title === undefined && heading !== undefined ? heading.children : [{ type: 'text', value: title }];
  const headingLanguage = typeof heading?.properties.lang === 'string' ? heading.properties.lang : undefined;
  const kind = plan.role === 'appendix' || plan.role === 'part' ? plan.role : 'chapter';
  const opening = buildOpening({
    heading: { id: building.register.take(`${id}-title`), children, ...defined({ language: headingLanguage }) },
    ...defined({ number: number === undefined ? undefined : sayNumber(language, kind, number) }),
  });
  const body: Root = { type: 'root', children: hasHeading ? [opening, ...piece.body.children] : piece.body.children };
  const notes = numberNotes(body, id, piece.notes, firstNote(building)).map((note) => ({
    ...note,
    body: [...note.body],
  }));
  building.counters.set('note', (building.counters.get('note') ?? 0) + notes.length);
  assignIds({ type: 'root', children: piece.body.children }, id, building.register, anchors, slugger, context);
  for (const note of notes)
    assignIds({ type: 'root', children: note.body }, id, building.register, anchors, slugger, context);
  markFirstParagraphs(body);
  return {
    id,
    role: plan.role,
    matter: plan.matter,
    title,
    depth: plan.depth,
    listed: plan.listed && !headless.has(plan.role),
    generated: false,
    source: context.file,
    body,
    notes,
    ...defined({
      number,
      part: plan.part,
      language: plan.language === building.bookLanguage ? undefined : plan.language,
    }),
  };
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

function isNumbered(plan: SectionPlan, piece: Piece, title: string): boolean {
  if (!plan.numbered || counted.test(title)) return false;
  return piece.heading === undefined || !classesOf(piece.heading).includes('unnumbered');
}

/** Chapters run through the book, whatever part they are in; parts count in Roman, appendices in letters. */
function countSection(role: SectionRole, counters: Map<string, number>): string {
  const kind = role === 'part' || role === 'appendix' ? role : 'chapter';
  const count = (counters.get(kind) ?? 0) + 1;
  counters.set(kind, count);
  if (kind === 'part') return roman(count).toUpperCase();
  return kind === 'appendix' ? letters(count) : String(count);
}
