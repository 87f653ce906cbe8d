/** Styles that follow from numbers: the page's geometry, the boxes of the galleys, folios and heads. */
import type { Page } from '../../model/page-map.ts';
import type { FolioDesign, PageDesign } from '../../theme/theme.ts';

/** Between the columns of a galley on the screen, CSS pixels: any number that leaves them apart. */
export const columnGap = 40;

export interface TextBlock {
  readonly width: number;
  readonly height: number;
}

/** The text block of a page, CSS pixels. */
export function textBlock({ trim, margins }: PageDesign): TextBlock {
  return {
    width: trim.width - margins.inner - margins.outer,
    height: trim.height - margins.top - margins.bottom,
  };
}

/** Geometry of the pages and of the galleys on the screen. Comes before the theme's own page layer. */
export function writeGeometry(page: PageDesign, direction: 'ltr' | 'rtl'): string {
  const { trim, margins } = page;
  const { width, height } = textBlock(page);
  // The recto is the right page of a book that runs from left to right.
  const [recto, verso] = direction === 'ltr' ? ['right', 'left'] : ['left', 'right'];
  const inner = { recto: verso, verso: recto };
  return `
:root {
  --page-width: ${trim.width}px;
  --page-height: ${trim.height}px;
  --block-width: ${width}px;
  --block-height: ${height}px;
  --leading: ${page.leading}px;
}
html {
  font-size: ${page.size}px;
  /* Advances as the font has them: else Chromium rounds each to a whole pixel. */
  text-rendering: geometricPrecision;
}
@page {
  size: ${trim.width}px ${trim.height}px;
  margin: ${margins.top}px ${margins.outer}px ${margins.bottom}px;
}
@page :${recto} {
  margin-${inner.recto}: ${margins.inner}px;
}
@page :${verso} {
  margin-${inner.verso}: ${margins.inner}px;
}
@page plate {
  margin: 0;
}
.galley > .section {
  display: flow-root;
  position: relative;
}
.galley > .cover img {
  display: block;
  width: var(--page-width);
  max-width: none;
  height: var(--page-height);
  object-fit: cover;
}
@media screen {
  .galley {
    width: ${width}px;
    height: ${height}px;
    margin-bottom: 20px;
    column-width: ${width}px;
    column-gap: ${columnGap}px;
    column-fill: auto;
    contain: layout style;
  }
  .galley.plate {
    display: none;
  }
  .pagebreak {
    break-after: column;
  }
}
@media print {
  .galley {
    break-before: page;
    /* What is too wide is cut off: else Chromium makes all pages of the book smaller to fit it. */
    overflow-x: clip;
  }
  .galley:first-child {
    break-before: auto;
  }
  .galley.plate {
    page: plate;
  }
  .galley.blank {
    height: 1px;
  }
}
`;
}

/**
 * Folios and running heads as counter styles on the page counter: any text on any page. A theme's page
 * layer sets them with `counter(page, running-head)`, `counter(page, folio)` in the outer corner of the
 * head, `counter(page, folio-foot)` in that of the foot and `counter(page, folio-centre)` in the middle
 * of the foot: of the three, only the one that the theme has chosen says anything on a page.
 */
export function writePageTexts(
  pages: readonly Pick<Page, 'folio' | 'head' | 'opening'>[],
  { place }: Pick<FolioDesign, 'place'> = { place: 'outer-head' },
): string {
  const style = (name: string, texts: readonly string[]): string =>
    `@counter-style ${name} { system: fixed; symbols: ${texts.map(quote).join(' ')}; suffix: ""; }`;
  const foliosAt = (wanted: FolioDesign['place']): string[] =>
    pages.map(({ folio, opening }) =>
      wanted === (opening === true && place === 'outer-head' ? 'centre-foot' : place) ? folio : '',
    );
  return [
    style('folio', foliosAt('outer-head')),
    style('folio-foot', foliosAt('outer-foot')),
    style('folio-centre', foliosAt('centre-foot')),
    style(
      'running-head',
      pages.map(({ head }) => head),
    ),
  ].join('\n');
}

/** A CSS string (https://drafts.csswg.org/css-syntax/#consume-string-token). */
function quote(text: string): string {
  return `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replaceAll('<', '\\3c ')}"`;
}
