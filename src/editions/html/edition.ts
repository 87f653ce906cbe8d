/** The HTML edition: one file that holds everything it needs, and no program. */
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { type Accessibility, type Book, termsFor } from '../../model/index.ts';
import { toHtml } from '../../markup/index.ts';
import { Failure, said } from '../../report/index.ts';
import { fillPartial, measureContrast, partialData } from '../../theme/index.ts';
import { claimAccessibility, nothingClaimed } from '../accessibility/claims.ts';
import type { Edition, EditionContext } from '../edition.ts';
import { markPages } from '../page-marks.ts';
import { sayHowToCite } from './citing.ts';
import { listContents } from './contents.ts';
import { guessHeights } from './heights.ts';
import { describeForMachines } from './metas.ts';
import { listPages } from './pages.ts';
import { arrangeSections, isShown } from './sections.ts';
import { composeStyles } from './styles.ts';
import { structureData } from './structured-data.ts';

/**
 * Nothing runs and nothing is called, whatever a manuscript may have smuggled in. The one script element
 * is data; its hash lets checkers see that it was meant to be there. Pictures, fonts and late styles are in the
 * file.
 */
function forbid(data: string): string {
  const hash = createHash('sha256').update(data).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline' data:",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const htmlEdition = {
  name: 'html',
  byDefault: true,
  needs: { press: 'no', pages: 'takes' },
  layer: 'screen',
  assertPossible: assertSize,
  async write(context) {
    const { book, progress } = context;
    progress(0.1, 'composing');
    const { document, accessibility } = await composeDocument(context);
    progress(1, 'done');
    return {
      artifact: {
        edition: 'html',
        path: `${book.slug}/${book.slug}.html`,
        mediaType: 'text/html',
        bytes: new TextEncoder().encode(document),
        accessibility,
      },
    };
  },
} as const satisfies Edition;

/** Bytes of pictures: as text they are a third more, and a text of V8 has no more than 512 MB. */
const mostPictures = 360 * 2 ** 20;

function assertSize({ images }: Book): void {
  const bytes = [...images.values()].reduce((sum, image) => sum + image.bytes.byteLength, 0);
  if (bytes <= mostPictures) return;
  const size = Math.round(bytes / 2 ** 20);
  throw new Failure(1, said`The web edition in one file cannot hold ${size} MB of pictures`, {
    rule: 'edition-too-large',
    hint: said`Make a site instead: --to site,epub,pdf`,
  });
}

interface Composed {
  readonly document: string;
  readonly accessibility: Accessibility;
}

async function composeDocument({
  book,
  theme,
  pageMap,
  isDraft = false,
}: Pick<EditionContext, 'book' | 'theme' | 'pageMap' | 'isDraft'>): Promise<Composed> {
  const { metadata } = book;
  const data = partialData(book, theme);
  const marked = markPages(book, pageMap, { prefix: 'p', has: isShown });
  const { text, end, noteRules } = arrangeSections(marked.book);
  const contents = listContents(book);
  const pages = listPages(book, marked.pages);
  const sections = text.map(toHtml).join('\n');
  const citing = sayHowToCite(book);
  const endMatter = [
    end.length > 0 ? end.map(toHtml).join('\n') : fillPartial(theme, 'html/rights', data),
    citing === undefined ? '' : toHtml(citing),
  ]
    .filter((part) => part !== '')
    .join('\n');
  const shown = [sections, endMatter, metadata.title, ...Object.values(termsFor(metadata.language))].join('');
  const heights = guessHeights(text);
  const frame = {
    ...data,
    title: nameDocument(book),
    ...describeForMachines(book),
    contents: contents === undefined ? '' : toHtml(contents),
    pages: pages === undefined ? '' : toHtml(pages),
    classes: [contents === undefined ? [] : 'with-contents', heights === undefined ? [] : 'long-text'].flat(),
  };
  const styles = await composeStyles(theme, book, shown, noteRules);
  const bare = { policy: '', structuredData: '{}', styles: '', lateStyles: '', sections: '', endMatter: '' };
  const claim = (): Accessibility =>
    claimAccessibility(
      {
        documents: [...text, ...end].map((section) => ({
          name: `#${String(section.properties.id)}`,
          language: section.properties.lang ?? metadata.language,
          body: section,
        })),
        navigation: { type: 'root', children: [contents, pages].filter((list) => list !== undefined) },
        shell: fromHtml(fillPartial(theme, 'html/document', { ...frame, ...bare })),
        styles: [theme.styles.tokens, theme.styles.typography, theme.styles.structure, theme.styles.screen].join('\n'),
        images: [...book.images.values()],
      },
      {
        edition: 'html',
        language: metadata.language,
        statement: metadata.accessibility,
        contrast: measureContrast(theme, 'screen'),
      },
    );
  const accessibility = isDraft ? nothingClaimed : claim();
  const structuredData = structureData(book, accessibility);
  const filling = {
    policy: forbid(structuredData),
    structuredData,
    ...styles,
    styles: `${styles.styles}\n${heights ?? ''}`,
    sections,
    endMatter,
  };
  return { document: fillPartial(theme, 'html/document', { ...frame, ...filling }), accessibility };
}

/** As it stands on a browser's tab and in a search result. */
function nameDocument(book: Book): string {
  const authors = book.metadata.contributors.filter(({ role }) => role === 'aut').map(({ name }) => name);
  return [book.metadata.title, ...authors.slice(0, 1)].join(' – ');
}
