/** A theme once loaded: styles in layers, fonts, page design, filled partials. Plain data, no paths. */

export interface FontFace {
  readonly family: string;
  /** 100–900 */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** CSS unicode-range of the file ("U+0000-00FF, U+0131"). */
  readonly unicodeRange: string;
  /** woff2 */
  readonly bytes: Uint8Array;
  /** ASCII, unique in the theme: `libertinus-serif-latin-400-normal.woff2`. */
  readonly file: string;
  /** SPDX id and the text of the licence that must go with the font. */
  readonly licence: { readonly id: string; readonly text: string };
}

export interface Margins {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

/** All lengths in CSS pixels (1/96 in). The content box is a whole number of lines high. */
export interface PageDesign {
  readonly trim: { readonly name: string; readonly width: number; readonly height: number };
  readonly margins: Margins;
  /** Body size and leading; the leading is a whole number of pixels (Chromium snaps baselines to whole pixels in print). */
  readonly size: number;
  readonly leading: number;
}

export interface Theme {
  readonly name: string;
  /** CSS text of each layer, from the most basic theme to the most derived. `screen`, `reflow` and `page` serve one edition each: HTML, EPUB, PDF. */
  readonly styles: Readonly<Record<'tokens' | 'typography' | 'structure' | 'screen' | 'reflow' | 'page', string>>;
  readonly fonts: readonly FontFace[];
  readonly page: PageDesign;
  /** EJS source by name: `titlepage`, `imprint`, `cover.svg` …; a derived theme's own win. */
  readonly partials: ReadonlyMap<string, string>;
}
