/** What needs the whole book: links, pictures, references, lists, the cover. Only then are Sections made. */
import type { Element } from 'hast';
import type { Book, Captioned, Cover, NoteSettings } from '../model/book.ts';
import { defined } from '../model/defined.ts';
import type { Metadata } from '../model/metadata.ts';
import { termsFor } from '../model/terms.ts';
import type { Report } from '../report/report.ts';
import { resolveLinks } from '../transforms/links.ts';
import { settleReferences } from '../transforms/references.ts';
import type { CaptionList, Wishes } from './config/index.ts';
import { checkDeclared, ImageCollection, type DeclaredAlternatives } from './pictures/index.ts';
import { gatherSources, type ManuscriptPlan } from './plan/index.ts';
import { buildEssay, closeDraft, type Assembled } from './sections/index.ts';

/** A book whose sections are still drafts. */
export interface OpenBook {
  readonly plan: ManuscriptPlan;
  readonly alternatives: DeclaredAlternatives;
  readonly assembled: Assembled;
  readonly metadata: Metadata;
  readonly notes: NoteSettings;
  readonly report: Report;
  /** Fetches an image from the network; absent: nothing is fetched. */
  readonly fetch: ((url: string) => Promise<Uint8Array>) | undefined;
}

export async function finishBook(open: OpenBook): Promise<Book> {
  const { plan, alternatives, assembled, metadata, notes, report } = open;
  const { drafts, targets, register } = assembled;
  const { wishes } = plan.settings;
  if (plan.listFile !== undefined && !targets.has(plan.listFile)) {
    targets.set(plan.listFile, { sectionId: 'contents', anchors: new Map() });
  }
  const pictures = new ImageCollection({
    folder: plan.folder,
    fetch: open.fetch,
    declared: alternatives.byPicture,
  });
  for (const { body, notes: own, context } of drafts) {
    for (const tree of [body, ...own.map((note) => wrap(note.body))]) {
      resolveLinks(tree, targets, context);
      await pictures.collect(tree, context);
    }
  }
  const captions = settleReferences(
    drafts.map((draft) => ({ section: draft, context: draft.context })),
    {
      numbering: wishes.numbering ?? {},
      lists: wishes.lists?.kinds ?? [],
      language: metadata.language,
      register,
    },
  );
  const lists = checkLists(wishes.lists, captions, plan.kind, report);
  const cover = await readCover(plan, metadata.title, pictures, report);
  await checkDeclared(alternatives, pictures.mentioned, plan.folder, report);
  const sections = drafts.map(closeDraft);
  const declaredIn = alternatives.file === undefined ? [] : [alternatives.file];
  return {
    kind: plan.kind,
    slug: plan.slug,
    metadata,
    sections: plan.kind === 'essay' ? sections.map((section) => buildEssay(section, metadata)) : sections,
    images: pictures.images,
    cover,
    design: wishes.design,
    sources: await gatherSources(plan, [...declaredIn, ...pictures.paths]),
    notes,
    captions,
    ...defined({ lists: lists.length === 0 ? undefined : lists, contents: wishes.contents }),
  };
}

/** Trees are changed in place: the note's own array must be the one that is changed. */
function wrap(body: Element['children']): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: body };
}

/** The lists that can be made; the author hears of the others. */
function checkLists(
  wish: Wishes['lists'],
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
