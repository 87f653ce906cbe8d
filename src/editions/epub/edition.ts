import { fromHtml } from 'hast-util-from-html';
import { toXhtml } from '../../markup/index.ts';
import type { Accessibility, Matter } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import type { Edition, EditionContext } from '../edition.ts';
import { markPages } from '../page-marks.ts';
import { fillPartial } from '../../theme/index.ts';
import { claimAccessibility, nothingClaimed } from '../accessibility/claims.ts';
import { describeAccessibility } from './accessibility-metas.ts';
import { collectAddresses, resolveLinks } from './addresses.ts';
import { addCover, addFonts, AssetStore, placeImages } from './assets.ts';
import type { PackedDocument, Publication } from './container.ts';
import { makeCoverPage } from './cover-page.ts';
import type { Document } from './document.ts';
import { cutDocuments, isReplaced } from './documents.ts';
import { describeBook, describeChapters, uniqueId } from './metadata.ts';
import { cutFonts } from './fonts.ts';
import { drawFormulas, holdsFormulas } from './formula-pictures.ts';
import { assertNames } from './names.ts';
import { planNavigation, type Navigation } from './navigation.ts';
import { adaptCover, adaptPictures, needsRedrawing } from './pictures.ts';
import { findProperties } from './properties.ts';
import { composeStylesheet, readGeneratedText } from './stylesheet.ts';
import { keepXmlCharacters } from './xml-text.ts';

/** EPUB 3.3, reflowable (https://www.w3.org/TR/epub-33/), packed by `epub-gen-memory`. */
export const epubEdition = {
  name: 'epub',
  byDefault: true,
  needs: { press: 'may', pages: 'takes' },
  // It draws the cover, pictures that e-readers do not show, and formulas if they are to be pictures.
  usesPress: ({ cover, images, formulas }) =>
    cover.image === undefined || formulas?.epub === 'pictures' || [...images.values()].some(needsRedrawing),
  layer: 'reflow',
  async write(context) {
    const { book, theme, isDraft = false, progress } = context;
    progress(0.1, 'cutting documents');
    const { publication, accessibility } = await compose(context);
    progress(0.6, 'packing');
    // What packs a book is read when there is one to pack.
    const { Container } = await import('./container.ts');
    const bytes = await new Container(publication, theme.partials, isDraft ? 'STORE' : 'DEFLATE').genEpub();
    progress(1, 'packed');
    const path = `${book.slug}/${book.slug}.epub`;
    return {
      artifact: {
        edition: 'epub',
        path,
        mediaType: 'application/epub+zip',
        bytes: new Uint8Array(bytes),
        accessibility,
      },
    };
  },
} as const satisfies Edition;

interface Composed {
  readonly publication: Publication;
  readonly accessibility: Accessibility;
}

async function compose({
  book: read,
  theme,
  cover,
  pageMap,
  press,
  report,
  isDraft = false,
}: EditionContext): Promise<Composed> {
  const book = await adaptPictures(read, press);
  const store = new AssetStore();
  const coverAsset = addCover(store, await adaptCover(cover, press));
  const coverPage = makeCoverPage(book, coverAsset);
  const marked = markPages(book, pageMap, {
    prefix: 'page-',
    has: (section) => !isReplaced(section),
    name: 'ariaLabel',
  });
  const cut = cutDocuments(marked.book);
  const addresses = collectAddresses(cut);
  // What the EPUB has in a form of its own can still be linked to.
  for (const section of book.sections.filter(isReplaced)) {
    addresses.set(section.id, section.role === 'cover' ? coverPage.file : 'toc.xhtml#toc');
  }
  const placed = cut.map((document) => placeImages(resolveLinks(document, addresses), book, store));
  const navigation = planNavigation(book, placed, addresses, marked.pages);
  const wantsPictures = book.formulas?.epub === 'pictures' && placed.some(({ body }) => holdsFormulas(body));
  if (wantsPictures && press === undefined)
    report.add(
      'formulas-undrawn',
      said`The formulas of the EPUB stay MathML: there is no browser to draw them`,
      {},
      said`octavo doctor shows which browsers there are.`,
    );
  const { documents, css } =
    wantsPictures && press !== undefined
      ? await drawFormulas(placed, theme, press, store)
      : { documents: placed, css: '' };

  const images = store.assets.filter((asset) => asset !== coverAsset);
  const styles = { ...theme.styles, reflow: `${theme.styles.reflow}\n${css}` };
  const plainStyles = composeStylesheet(styles, []);
  const generated = readNavigation(navigation) + readGeneratedText(plainStyles);
  const fonts = addFonts(store, await cutFonts(theme, plainStyles, documents, generated));
  assertNames([...cut.map(({ file }) => file), ...store.assets.map(({ path }) => path.toLowerCase())]);

  const statements = [
    ...describeBook(book, marked.pages.length > 0 ? pageMap?.layout?.source : undefined),
    ...describeChapters(book, documents),
  ];
  const { language, direction, title, modified } = book.metadata;
  const publication: Publication = {
    title: keepXmlCharacters(title),
    language,
    direction,
    uniqueId,
    identifier: statements.find(({ id }) => id === uniqueId)?.text ?? book.metadata.uuid,
    modified,
    statements,
    navigation,
    guide: navigation.landmarks.filter(({ guide }) => guide !== ''),
    documents: [coverPage, ...documents].map((document) => packDocument(document, direction)),
    assets: store.assets,
    coverId: coverAsset.id,
    stylesheet: composeStylesheet(styles, fonts),
  };
  if (isDraft) return { publication, accessibility: nothingClaimed };
  const accessibility = claimAccessibility(
    {
      documents: documents.map(({ file, language: own, body }) => ({ name: file, language: own, body })),
      navigation: fromHtml(fillPartial(theme, 'epub/nav', { book: publication })),
      shell: fromHtml(fillPartial(theme, 'epub/chapter', { book: publication, doc: emptyDocument(coverPage) })),
      styles: plainStyles,
      images,
    },
    { edition: 'epub', language, statement: book.metadata.accessibility },
  );
  const claims = describeAccessibility(accessibility, book.metadata.accessibility);
  return { publication: { ...publication, statements: [...statements, ...claims] }, accessibility };
}

/** What the template makes of a document without text. */
function emptyDocument({ id, file, title, language }: Document): PackedDocument {
  return { id, file, title, language, direction: 'ltr', matter: 'bodymatter', properties: [], markup: '' };
}

const matters: Readonly<Record<Matter, string>> = { front: 'frontmatter', body: 'bodymatter', back: 'backmatter' };

function packDocument(document: Document, direction: string): PackedDocument {
  return {
    id: document.id,
    file: document.file,
    title: keepXmlCharacters(document.title),
    language: document.language,
    direction,
    matter: matters[document.matter],
    properties: findProperties(document),
    markup: keepXmlCharacters(toXhtml(document.body)),
  };
}

/** What the navigation document says besides the text. */
function readNavigation(navigation: Navigation): string {
  const { heading, landmarksHeading, landmarks, lists, points, pages } = navigation;
  const told = JSON.stringify([points, lists, pages]);
  return [heading, landmarksHeading, ...landmarks.map(({ title }) => title), told].join('');
}
