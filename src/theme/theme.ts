/** A theme once loaded: styles in layers, fonts, page design, partials. Plain data, no paths. */
import type { NotesSide, RunningHeads } from '../model/index.ts';
import type { Memory } from '../system/index.ts';

export interface FontFace {
  readonly family: string;
  /** 100–900 */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** CSS unicode-range of the file ("U+0000-00FF, U+0131"). */
  readonly unicodeRange: string;
  /** woff2 */
  readonly bytes: Uint8Array;
  /** ASCII, unique in the theme: `alegreya-latin-400-normal.woff2`. */
  readonly file: string;
  /** SPDX id and the text of the licence that must go with the font. */
  readonly licence: { readonly id: string; readonly text: string };
  /** The npm package that it is from; absent: it is the theme's own. */
  readonly package?: { readonly name: string; readonly version: string };
}

export interface Margins {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

/** All lengths in CSS pixels (1/96 in). The text block is a whole number of lines high. */
export interface PageDesign {
  readonly trim: { readonly name: string; readonly width: number; readonly height: number };
  /** Around the text block, and around the column of notes beside it where there is one. */
  readonly margins: Margins;
  /** How far pictures at the edge reach over the trim, in files for a printer. */
  readonly bleed: number;
  /** Body size and leading; the leading is a whole number of pixels (Chromium snaps baselines to whole pixels in print). */
  readonly size: number;
  readonly leading: number;
  /** Columns of the text block, and the space between two. */
  readonly columns: 1 | 2;
  readonly columnGap: number;
  /** A column for notes beside the text. Absent: there is none. */
  readonly notesColumn?: { readonly width: number; readonly gap: number; readonly side: NotesSide };
  /** Lines that the first letter of a chapter is high; 0: it is a letter as others are. */
  readonly dropCaps: number;
  readonly openings: {
    /** On which page a chapter may begin; absent: as the chapters are. */
    readonly on?: 'recto' | 'any';
    /** Lines above an opening; absent: as the styles have it. */
    readonly sink?: number;
  };
  /** An ornament stands below the last line of a chapter. */
  readonly endOrnament: boolean;
}

export const folioPlaces = ['outer-head', 'outer-foot', 'centre-foot'] as const;

export interface FolioDesign {
  readonly place: (typeof folioPlaces)[number];
  /** Where a section begins: no folio, or one dropped to the foot. */
  readonly opening: 'none' | 'foot';
}

/** What a family of type is for; `math` sets formulas. `--font-text`, `--font-smallcaps` … carry their stacks in the styles. */
export type FontRole = 'text' | 'smallcaps' | 'heading' | 'sans' | 'mono' | 'math';

/** The family that plays a role, and what stands behind it. */
export interface FontFamily {
  readonly family: string;
  /** Installed families and generic ones for readers that do not show embedded fonts: `Georgia`, `serif`. */
  readonly stack: readonly string[];
}

/** A family that steps in for characters that the theme's own fonts lack; its package may be absent. */
export interface FallbackFont {
  readonly family: string;
  /** npm package of the fontsource collection. */
  readonly package: string;
  /** `400`, `700-italic` … */
  readonly faces: readonly string[];
  /** `prose` and `code` are the two kinds of text that it can stand in. */
  readonly serves: readonly ('prose' | 'code')[];
  /** Languages (`ja`, or with a script as `zh-Hant`) that it is drawn for: in texts in these it comes first. */
  readonly languages: readonly string[];
  /** Scripts (ISO 15924: `Arab`, `Zsye` for emoji) that it is drawn for. Absent: symbols, and letters of any. */
  readonly scripts: readonly string[];
}

export interface Theme {
  readonly name: string;
  /** CSS text of each layer, from the most basic theme to the most derived. `screen`, `reflow` and `page` serve one edition each: HTML, EPUB, PDF; editions of plug-ins may have others. */
  readonly styles: Readonly<Record<StyleLayer, string>> & Readonly<Record<string, string | undefined>>;
  readonly fonts: readonly FontFace[];
  /** The faces of formulas, which are read only for a book that has some. */
  readonly formulaFonts: () => Promise<readonly FontFace[]>;
  readonly families: Readonly<Record<FontRole, FontFamily>>;
  readonly fallbacks: readonly FallbackFont[];
  /** What was cut from fonts before; absent: all is cut anew. */
  readonly memory?: Memory;
  /** Characters of the book that no font has; absent before it is fitted to one. */
  readonly missing?: ReadonlySet<string>;
  readonly page: PageDesign;
  /** Characters of the ornaments that the styles set: the fonts must have them. */
  readonly ornaments: string;
  /** A manuscript may wish for others. */
  readonly heads: RunningHeads;
  readonly folio: FolioDesign;
  /** EJS source by name: `titlepage`, `imprint`, `cover.svg` …; a derived theme's own win. */
  readonly partials: ReadonlyMap<string, string>;
  /** What runs in the pages of a site: Octavo's own whatever the theme, and the library that searches. */
  readonly scripts: { readonly page: string; readonly search: string };
}

export const styleLayers = ['tokens', 'typography', 'structure', 'screen', 'reflow', 'page', 'wrap'] as const;
export type StyleLayer = (typeof styleLayers)[number];
