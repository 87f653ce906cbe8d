/** From a path to a Book: plan, parse, build the sections, resolve links, read the pictures. */
import type { Element } from 'hast';
import { readHeading } from '../markup/contents.ts';
import type { Book, Captioned, Cover, NoteSettings, Section } from '../model/book.ts';
import { termsFor } from '../model/terms.ts';
import type { Report } from '../report/report.ts';
import { settleInstant } from '../system/clock.ts';
import { GithubSlugger, IdRegister, type Anchors } from '../transforms/ids.ts';
import { resolveLinks, type LinkTarget } from '../transforms/links.ts';
import { settleReferences } from '../transforms/references.ts';
import type { FileContext } from '../transforms/transform.ts';
import { setPlainText } from '../transforms/typography.ts';
import { checkDeclared } from './declared-alternatives.ts';
import { divideFile, type Division, type Draft } from './chapters.ts';
import { buildEssay } from './essay.ts';
import { bodyOf } from './front-matter.ts';
import { ImageCollection } from './images.ts';
import { settleMetadata } from './metadata.ts';
import type { CaptionList, Settings } from './settings.ts';
import { gatherSources } from './sources.ts';
import { planManuscript, type ManuscriptPlan, type PlannedPart } from './plan.ts';
import { buildSection, type Building, type SectionPlan } from './sections.ts';

export interface ReadOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fetches an image from the network; absent: nothing is fetched. */
  readonly fetch?: ((url: string) => Promise<Uint8Array>) | undefined;
}

interface Reading {
  readonly plan: ManuscriptPlan;
  readonly report: Report;
  readonly building: Building;
  readonly targets: Map<string, LinkTarget>;
  readonly sections: { readonly section: Section; readonly context: FileContext }[];
}

/**
 * Reads a manuscript. What is wrong with it goes to the report; the Book is complete even then, but for
 * the generated sections (title page …), which need the theme.
 * @throws Failure when there is nothing to read
 */
export async function readBook(path: string, report: Report, options: ReadOptions): Promise<Book> {
  const plan = await planManuscript(path, report);
  const { settings } = plan;
  const instant = await settleInstant({
    env: options.env,
    manuscriptRoot: plan.folder.root,
    files: plan.files,
    date: settings.date,
  });
  const notes = settleNotes(settings.notes);
  const reading: Reading = {
    plan,
    report,
    building: {
      register: new IdRegister(),
      counters: new Map(),
      bookLanguage: settings.language,
      numbering: notes.numbering,
    },
    targets: new Map(),
    sections: [],
  };
  const title = plan.kind === 'essay' ? readEssay(reading) : readSections(reading);
  const metadata = settleMetadata(
    setWords(settings),
    { ...(title === undefined ? {} : { title }), name: plan.name },
    instant,
  );
  if (plan.listFile !== undefined && !reading.targets.has(plan.listFile)) {
    reading.targets.set(plan.listFile, { sectionId: 'contents', anchors: new Map() });
  }
  const pictures = new ImageCollection({
    folder: plan.folder,
    fetch: options.fetch,
    declared: plan.alternatives.byPicture,
  });
  for (const { section, context } of reading.sections) {
    for (const tree of [section.body, ...section.notes.map((note) => wrap(note.body))]) {
      resolveLinks(tree, reading.targets, context);
      await pictures.collect(tree, context);
    }
  }
  const lists = settings.lists?.kinds ?? [];
  const captions = settleReferences(reading.sections, {
    numbering: settings.numbering ?? {},
    lists,
    language: settings.language,
    register: reading.building.register,
  });
  const filled = checkLists(settings.lists, captions, plan.kind, report);
  const cover = await readCover(plan, metadata.title, pictures, report);
  await checkDeclared(plan.alternatives, pictures.mentioned, plan.folder, report);
  const sections = reading.sections.map(({ section }) => section);
  return {
    kind: plan.kind,
    slug: plan.slug,
    metadata,
    sections: plan.kind === 'essay' ? sections.map((section) => buildEssay(section, metadata)) : sections,
    images: pictures.images,
    cover,
    design: settings.design,
    sources: await gatherSources(plan, pictures.paths),
    notes,
    captions,
    ...(filled.length === 0 ? {} : { lists: filled }),
    ...(settings.contents === undefined ? {} : { contents: settings.contents }),
  };
}

/** The lists that can be made; the author hears of the others. */
function checkLists(
  wish: Settings['lists'],
  captions: readonly Captioned[],
  kind: Book['kind'],
  report: Report,
): readonly CaptionList[] {
  if (wish === undefined) return [];
  return wish.kinds.filter((list) => {
    const what = `A list of ${list} was asked for, but`;
    const isEmpty = !captions.some((one) => one.kind === (list === 'figures' ? 'figure' : 'table'));
    if (kind === 'essay') {
      report.add(
        'list-empty',
        `${what} an essay has no front matter to hold it`,
        wish.place,
        'With kind: book it has.',
      );
    } else if (isEmpty) {
      const hint =
        list === 'figures'
          ? 'Give the figures captions: ![…](picture.png "Caption").'
          : 'Give the tables captions: a line “: Caption” right after them.';
      report.add('list-empty', `${what} none of the ${list} has a caption`, wish.place, hint);
    }
    return kind === 'book' && !isEmpty;
  });
}

/** Notes stand at the foot of the page and are numbered by chapter, unless the author wants them otherwise. */
function settleNotes({ place = 'foot', numbering = 'chapter' }: Settings['notes']): NoteSettings {
  const onPage = place === 'foot' || place === 'margin';
  return { place, numbering: numbering === 'page' && !onPage ? 'chapter' : numbering };
}

/** What the author typed in YAML gets the same typography as the text; names have their apostrophes. */
function setWords<T extends Settings & { readonly language: string }>(settings: T): T {
  const keys = ['title', 'subtitle', 'description', 'authorNote', 'edition', 'rights', 'publisher'] as const;
  const set = keys.flatMap((key) => {
    const words = settings[key];
    return words === undefined ? [] : [[key, setPlainText(words, settings.language)] as const];
  });
  const contributors = settings.contributors.map((person) => ({
    ...person,
    name: setPlainText(person.name, settings.language),
    fileAs: setPlainText(person.fileAs, settings.language),
  }));
  return { ...settings, ...Object.fromEntries(set), contributors };
}

/** Trees are changed in place: the note's own array must be the one that is changed. */
function wrap(body: readonly unknown[]): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: body as Element['children'] };
}

function divide(reading: Reading, file: string, division: Division) {
  const { plan, report, building } = reading;
  const frontMatter = plan.frontMatter.get(file);
  const text = plan.texts.get(file) ?? '';
  const own = plan.sections.length + plan.parts.length > 1 ? frontMatter?.settings.language : undefined;
  const language = own ?? building.bookLanguage;
  const divided = divideFile(
    frontMatter === undefined ? text : bodyOf(text, frontMatter),
    file,
    language,
    division,
    report,
  );
  return { ...divided, language: own };
}

function readEssay(reading: Reading): string | undefined {
  const [planned] = reading.plan.sections;
  if (planned === undefined) return undefined;
  const { title, titleAt = 0, drafts } = divide(reading, planned.file, 'essay');
  const [draft] = drafts;
  if (draft === undefined) return undefined;
  const words = title === undefined ? undefined : readHeading(title);
  const own = reading.plan.settings.title;
  if (own === undefined && words === undefined && !reading.report.hasErrors) {
    reading.report.add(
      'title-missing',
      'The text has no title',
      { file: planned.file, line: 1, column: 1 },
      'Begin it with a heading: # Title.',
    );
  }
  const plan = { ...planned, numbered: false, title: own ?? words ?? reading.plan.name };
  const { part: _part, ...rest } = plan;
  add(reading, planned.file, [title === undefined ? draft : keepTitle(draft, title, titleAt, own)], () => rest);
  return words;
}

/** A heading that says something else than the title in the front matter is text of the author's: it stays. */
function keepTitle(draft: Draft, title: Element, at: number, own: string | undefined): Draft {
  const same = own === undefined || normalise(own) === normalise(readHeading(title));
  if (same) return { ...draft, heading: title };
  const { children } = draft.body;
  return { ...draft, body: { ...draft.body, children: children.toSpliced(at, 0, { ...title, tagName: 'h2' }) } };
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function readSections(reading: Reading): string | undefined {
  const { plan } = reading;
  const partIds = new Map<number, string>();
  let title: string | undefined;
  const openParts = (before: number): void => {
    for (const [index, part] of plan.parts.entries())
      if (part.before === before) partIds.set(index, addPart(reading, part, partIds));
  };
  for (const [index, planned] of plan.sections.entries()) {
    openParts(index);
    const divided = divide(reading, planned.file, plan.divideAt === 2 ? 'chapters' : 'sections');
    if (divided.title !== undefined) title = readHeading(divided.title);
    const part = planned.part === undefined ? undefined : partIds.get(planned.part);
    const several = divided.drafts.length > 1;
    add(reading, planned.file, divided.drafts, (nth) => ({
      role: planned.role,
      matter: planned.matter,
      depth: planned.depth,
      numbered: planned.numbered,
      listed: planned.listed,
      // A title in the list of chapters names the file's first section.
      ...(planned.title === undefined || (several && nth > 0) ? {} : { title: planned.title }),
      ...(part === undefined ? {} : { part }),
      ...(divided.language === undefined ? {} : { language: divided.language }),
    }));
  }
  openParts(plan.sections.length);
  return title;
}

function addPart(reading: Reading, part: PlannedPart, ids: ReadonlyMap<number, string>): string {
  const { plan } = reading;
  const file = part.file ?? part.place.file ?? '';
  const context: FileContext = { file, source: '', language: reading.building.bookLanguage, report: reading.report };
  const drafts = part.file === undefined ? [] : divide(reading, part.file, 'sections').drafts;
  const [draft = { body: { type: 'root' as const, children: [] }, notes: new Map(), context }, ...more] = drafts;
  let depth = 0;
  for (let parent = part.parent; parent !== undefined; parent = plan.parts[parent]?.parent) depth += 1;
  const above = part.parent === undefined ? undefined : ids.get(part.parent);
  const sectionPlan: SectionPlan = {
    role: 'part',
    matter: 'body',
    depth,
    numbered: part.parent === undefined,
    listed: true,
    title: part.title,
    ...(above === undefined ? {} : { part: above }),
  };
  const [id = ''] = add(reading, part.file ?? `#part-${part.before}-${part.title}`, [draft, ...more], (nth) =>
    nth === 0 ? sectionPlan : { ...sectionPlan, role: 'chapter', numbered: false, depth: depth + 1 },
  );
  return id;
}

/** Builds the sections of a file and registers where links to it lead. */
function add(
  reading: Reading,
  file: string,
  drafts: readonly Draft[],
  planFor: (nth: number) => SectionPlan,
): string[] {
  const anchors: Anchors = new Map();
  const from = { anchors, slugger: new GithubSlugger(), isWhole: drafts.length === 1 };
  const ids: string[] = [];
  for (const [nth, draft] of drafts.entries()) {
    const section = buildSection(draft, planFor(nth), reading.building, from);
    ids.push(section.id);
    reading.sections.push({ section, context: draft.context });
  }
  const [sectionId] = ids;
  if (sectionId !== undefined) reading.targets.set(file, { sectionId, anchors });
  return ids;
}

async function readCover(
  plan: ManuscriptPlan,
  title: string,
  pictures: ImageCollection,
  report: Report,
): Promise<Cover> {
  const wish = plan.settings.cover;
  const spoken = `${termsFor(plan.settings.language).cover}: ${title}`;
  if (wish?.image === undefined) return { alt: wish?.alt ?? spoken, inPdf: wish?.inPdf ?? false };
  const file = wish.place.file ?? '';
  const context = { file, source: '', language: plan.settings.language, report };
  const declared = pictures.declaredFor(wish.image, context)?.words;
  const alt = declared || (wish.alt ?? spoken);
  const image = await pictures.load(wish.image, context, wish.place);
  return { alt, inPdf: wish.inPdf, ...(image === undefined ? {} : { image: image.key }) };
}
