/** What needs the whole book: the transforms of books, the cover, the files that belong to it. */
import {
  type Abbreviation,
  type Book,
  type Cover,
  type Metadata,
  type NoteSettings,
  defined,
  termsFor,
} from '../model/index.ts';
import { openSpeech } from '../formulas/index.ts';
import type { Report } from '../report/index.ts';
import { noTextStore, openTextStore, type TextStore } from '../system/index.ts';
import { type CitationSource, type OpenBook, type ReadingContext, readingTransforms } from '../transforms/index.ts';
import { findBibliography } from './bibliography/index.ts';
import { checkDeclared, ImageCollection, type DeclaredAlternatives } from './pictures/index.ts';
import { findMaker } from './text/index.ts';
import { gatherSources, type ManuscriptPlan } from './plan/index.ts';
import { buildEssay, type Assembled } from './sections/index.ts';

/** What has been read of a manuscript. */
export interface Unfinished {
  readonly plan: ManuscriptPlan;
  readonly alternatives: DeclaredAlternatives;
  readonly assembled: Assembled;
  readonly metadata: Metadata;
  readonly notes: NoteSettings;
  readonly report: Report;
  /** Fetches an image from the network; absent: nothing is fetched. */
  readonly fetch: ((url: string) => Promise<Uint8Array>) | undefined;
  /** `false`: nothing is looked up of what an earlier run has worked out. */
  readonly cache: boolean | undefined;
}

export interface Finished {
  readonly book: Book;
  readonly citations: CitationSource;
}

export async function finishBook(read: Unfinished): Promise<Finished> {
  const { plan, alternatives, assembled, metadata, notes, report } = read;
  const { targets } = assembled;
  const { wishes } = plan.settings;
  if (plan.listFile !== undefined && !targets.has(plan.listFile)) {
    targets.set(plan.listFile, { sectionId: 'contents', anchors: new Map() });
  }
  const pictures = new ImageCollection({
    folder: plan.folder,
    fetch: read.fetch,
    declared: alternatives.byPicture,
  });
  const book: OpenBook = {
    kind: plan.kind,
    slug: plan.slug,
    metadata,
    sections: assembled.drafts,
    images: pictures.images,
    cover: { alt: '', inPdf: false },
    design: wishes.design,
    notes,
    ...defined({ contents: wishes.contents, contentsDepth: wishes.contentsDepth, formulas: wishes.formulas }),
  };
  const stores: TextStore[] = [];
  const openStore = async (name: string): Promise<TextStore> => {
    const store = read.cache === false ? noTextStore() : await openTextStore(name);
    stores.push(store);
    return store;
  };
  const bibliography = await findBibliography({ ...citedFrom(plan), report });
  const context: ReadingContext = {
    report,
    ids: assembled.register,
    bodies: new Map([...plan.texts].map(([path, { body }]) => [path, body])),
    targets,
    pictures,
    wishes: {
      numbering: wishes.numbering ?? {},
      references: wishes.references ?? {},
      sectionDepth: wishes.sectionDepth,
      lists: wishes.lists,
      index: wishes.index,
      terms: wishes.terms ?? [],
      abbreviations: abbreviationsIn(plan),
      writeOut: wishes.writeOut ?? 'book',
    },
    citations: bibliography.source,
    speech: openSpeech(openStore),
  };
  for (const transform of readingTransforms) await transform(book, context);
  for (const store of stores) await store.save();
  if (plan.kind === 'essay')
    book.sections = book.sections.map((section) => buildEssay(section, metadata, wishes.contents));
  // Its picture comes after those of the text.
  book.cover = await readCover(plan, metadata.title, pictures, report);
  await checkDeclared(alternatives, pictures.mentioned, plan.folder, report);
  // A picture of which something is declared must be there, whoever shows it.
  const declared = alternatives.file === undefined ? [] : [alternatives.file, ...alternatives.byPicture.keys()];
  const { file } = plan.folder;
  const sources = await gatherSources(plan, [...declared, ...bibliography.paths, ...pictures.paths]);
  return { book: { ...book, ...defined({ file }), sources }, citations: bibliography.source };
}

/** Every file of a manuscript may say what they stand for. */
function abbreviationsIn({ settings, texts }: ManuscriptPlan): Abbreviation[] {
  const inTexts = [...texts].flatMap(([file, { tree, frontMatter }]) => [
    ...(frontMatter.settings.wishes.abbreviations ?? []),
    ...(tree.data?.abbreviations ?? []).map(({ short, long, line, column }) => ({
      short,
      long,
      place: { file, line, column },
    })),
  ]);
  const all = [...(settings.wishes.abbreviations ?? []), ...inTexts];
  // The front matter of an essay is what its settings are read from.
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Every file of a manuscript may name what it cites from; how it is cited is the book's to say. */
function citedFrom({
  folder,
  settings,
  texts,
}: ManuscriptPlan): Omit<Parameters<typeof findBibliography>[0], 'report'> {
  const wishes = settings.wishes.citations ?? {};
  const all = [
    wishes,
    ...[...texts.values()].flatMap(({ frontMatter }) => frontMatter.settings.wishes.citations ?? []),
  ];
  return {
    folder,
    language: settings.metadata.language,
    wishes,
    files: all.flatMap(({ files }) => files ?? []),
    inline: [...new Set(all.flatMap(({ inline }) => inline ?? []))],
    makerOf: (path) => findMaker(path, texts),
  };
}

async function readCover(
  { settings }: ManuscriptPlan,
  title: string,
  pictures: ImageCollection,
  report: Report,
): Promise<Cover> {
  const wish = settings.wishes.cover;
  const { language } = settings.metadata;
  const spoken = `${termsFor(language).cover}: ${title}`;
  if (wish?.image === undefined) return { alt: wish?.alt ?? spoken, inPdf: wish?.inPdf ?? false };
  const context = { file: wish.place.file ?? '', source: '', language, report };
  const declared = pictures.declaredFor(wish.image, context)?.words;
  const alt = declared || (wish.alt ?? spoken);
  const image = await pictures.load(wish.image, context, wish.place);
  return { alt, inPdf: wish.inPdf, ...defined({ image: image?.key }) };
}
