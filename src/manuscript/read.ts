/** From a path to a Book: plan, assemble the sections, finish the book as a whole, prove that nothing was lost. */
import type { Book, NoteSettings } from '../model/index.ts';
import { openFormulas } from '../formulas/index.ts';
import type { Report } from '../report/index.ts';
import { type Drafts, settleInstant } from '../system/index.ts';
import { type CitationSource, type LinkTargets, setPlainText } from '../transforms/index.ts';
import { settleMetadata, type Settings, type Wishes } from './config/index.ts';
import { finishBook } from './finish.ts';
import { tellForeign } from './foreign.ts';
import { readAlternatives } from './pictures/index.ts';
import { planManuscript, type LastNames, type ManuscriptPlan } from './plan/index.ts';
import { proveReading } from './reading-proof.ts';
import { silence } from './silence.ts';
import { assembleSections } from './sections/index.ts';
import { setTitleFormulas } from './title-formulas.ts';
import { holdsFormulas, ownSteps, type FileSteps } from './text/index.ts';

export interface ReadOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fetches an image from the network; absent: nothing is fetched. */
  readonly fetch?: ((url: string) => Promise<Uint8Array>) | undefined;
  /** How the text of a file becomes a tree; absent: as Octavo does it by itself. */
  readonly steps?: FileSteps | undefined;
  /** How a manuscript is called that does not say it; absent: after its file or folder. */
  readonly names?: LastNames | undefined;
  /** What holds where the manuscript itself says nothing: of the shelf that it stands on. */
  readonly defaults?: Settings | undefined;
  /** `false`: nothing that an earlier run has worked out is looked up, and nothing is kept for a later one. */
  readonly cache?: boolean | undefined;
  /** Texts that stand for files, as an editor has them; absent: files are read as they lie on the disk. */
  readonly drafts?: Drafts | undefined;
}

/** A Book, and what was known while it was read. */
export interface ReadManuscript {
  readonly book: Book;
  readonly plan: ManuscriptPlan;
  /** The names by which the places of each file are called, and the ids that they have in the Book. */
  readonly targets: LinkTargets;
  readonly citations: CitationSource;
}

/**
 * Reads a manuscript. What is wrong with it goes to the report; the Book is complete even then, but for
 * the generated sections (title page …), which need the theme.
 * @throws Failure when there is nothing to read
 */
export async function readBook(path: string, report: Report, options: ReadOptions): Promise<Book> {
  return (await readManuscript(path, report, options)).book;
}

/** @throws Failure as readBook */
export async function readManuscript(path: string, report: Report, options: ReadOptions): Promise<ReadManuscript> {
  const { steps = ownSteps, names, drafts, defaults } = options;
  const planned = await planManuscript(path, report, { parse: steps.parse, names, drafts, defaults });
  const plan = await setTitleFormulas(planned, report);
  const { folder, settings, name } = plan;
  silence(plan, report);
  const alternatives = await readAlternatives(folder, report);
  const instant = await settleInstant({
    env: options.env,
    manuscriptRoot: folder.root,
    files: [...plan.files, ...(alternatives.file === undefined ? [] : [alternatives.file])],
    date: settings.metadata.date,
  });
  const notes = settleNotes(settings.wishes.notes);
  const formulas = hasFormulas(plan) ? await openFormulas(settings.wishes.macros) : undefined;
  const assembled = assembleSections(plan, notes.numbering, report, steps, formulas);
  const metadata = settleMetadata(setWords(settings.metadata), { title: assembled.title, name }, instant);
  tellForeign(plan, report);
  const { book, citations } = await finishBook({
    plan,
    alternatives,
    assembled,
    metadata,
    notes,
    report,
    fetch: options.fetch,
    cache: options.cache,
  });
  proveReading(plan, book, report, alternatives.byPicture);
  return { book, plan, targets: assembled.targets, citations };
}

/** What sets formulas is loaded only then. */
function hasFormulas({ texts }: ManuscriptPlan): boolean {
  return [...texts.values()].some(holdsFormulas);
}

/** Notes stand at the foot of the page and are numbered by chapter, unless the author wants them otherwise. */
function settleNotes({ place = 'foot', numbering = 'chapter' }: Wishes['notes']): NoteSettings {
  const onPage = place === 'foot' || place === 'margin';
  return { place, numbering: numbering === 'page' && !onPage ? 'chapter' : numbering };
}

/** What the author typed in YAML gets the same typography as the text; names have their apostrophes. */
function setWords<Given extends ManuscriptPlan['settings']['metadata']>(given: Given): Given {
  const keys = [
    'title',
    'subtitle',
    'shortTitle',
    'description',
    'authorNote',
    'edition',
    'rights',
    'publisher',
  ] as const;
  const set = keys.flatMap((key) => {
    const words = given[key];
    return words === undefined ? [] : [[key, setPlainText(words, given.language)] as const];
  });
  const contributors = given.contributors.map((person) => ({
    ...person,
    name: setPlainText(person.name, given.language),
    fileAs: setPlainText(person.fileAs, given.language),
  }));
  return { ...given, ...Object.fromEntries(set), contributors };
}
