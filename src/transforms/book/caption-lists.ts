/** The lists of figures and tables that the author asked for: first whether there can be one, then the lists. */
import { type CaptionList, type Captioned, defined, nameKind, titleOfList } from '../../model/index.ts';
import { type Phrase, said } from '../../report/index.ts';
import { endOfTitles, makeListSection } from './generated-section.ts';
import { makeFirstLines } from './verse/first-lines.ts';
import type { ReadingTransform, ThemedTransform } from './transform.ts';

const kinds = { figures: 'figure', tables: 'table', listings: 'listing' } as const;

type OfCaptions = keyof typeof kinds;

const hints: Readonly<Record<CaptionList, Phrase>> = {
  figures: said`Give the figures captions: ![…](picture.png "Caption").`,
  tables: said`Give the tables captions: a line “: Caption” right after them.`,
  listings: said`Give the listings captions: \`\`\`js {#lst-x caption="…"}.`,
  'first-lines': said`Put the poems between :::verse and :::.`,
};

const empty: Readonly<Record<CaptionList, Phrase>> = {
  figures: said`A list of figures was asked for, but none of the figures has a caption`,
  tables: said`A list of tables was asked for, but none of the tables has a caption`,
  listings: said`A list of listings was asked for, but none of the listings has a caption`,
  'first-lines': said`A list of first lines was asked for, but there is no verse`,
};

const homeless: Readonly<Record<CaptionList, Phrase>> = {
  figures: said`A list of figures was asked for, but an essay has no front matter to hold it`,
  tables: said`A list of tables was asked for, but an essay has no front matter to hold it`,
  listings: said`A list of listings was asked for, but an essay has no front matter to hold it`,
  'first-lines': said`A list of first lines was asked for, but an essay has no front matter to hold it`,
};

/** Keeps the lists that can be made; the author hears of the others. */
export const listWishesTransform: ReadingTransform = (book, { wishes, report }) => {
  const { lists } = wishes;
  if (lists === undefined) return;
  const filled = lists.kinds.filter((list) => {
    const isOfLines = list === 'first-lines';
    const isEmpty = isOfLines
      ? book.firstLines?.length === 0
      : book.captions?.some(({ kind }) => kind === kinds[list]) !== true;
    if (book.kind === 'essay') {
      report.add('list-empty', homeless[list], lists.place, said`With kind: book it has.`);
    } else if (isEmpty) {
      report.add('list-empty', empty[list], lists.place, hints[list]);
    }
    return book.kind === 'book' && !isEmpty;
  });
  if (filled.length > 0) book.lists = filled;
};

/** Puts them behind the title pages. */
export const captionListsTransform: ThemedTransform = (book, { fill }) => {
  if (book.kind === 'essay') return;
  const { language } = book.metadata;
  const lists = (book.lists ?? []).filter(isOfCaptions).map((list) => {
    const entries = (book.captions ?? []).filter(({ kind, within }) => kind === kinds[list] && within === undefined);
    const filled = fill('contents', { entries: entries.map((caption) => listCaption(caption, language)) });
    return { ...makeListSection(book, `${kinds[list]}-list`, titleOfList(language, list), filled), listed: true };
  });
  book.sections.splice(endOfTitles(book), 0, ...lists);
  if (book.lists?.includes('first-lines') === true) makeFirstLines(book, fill);
};

function isOfCaptions(list: CaptionList): list is OfCaptions {
  return list !== 'first-lines';
}

/** A caption as a line of a list, in the form of the contents. */
function listCaption({ kind, id, number, title, language }: Captioned, bookLanguage: string): object {
  return {
    id,
    role: kind,
    // A line of a list has no full stop (The Chicago Manual of Style, 1.39).
    title: title.replace(/(?<!\.)\.$/u, '') || nameKind(bookLanguage, kind),
    entries: [],
    ...defined({ number, language }),
  };
}
