/** Themes: loaded, layered, filled in, their fonts chosen and cut down, their colours measured. */
export { type Contrast, checkContrast, measureContrast } from './contrast.ts';
export { fillPartial } from './fill.ts';
export { fontFaceCss } from './font-faces.ts';
export { type CastFace, type Embedding, type FontFile, castFaces, readFontFile } from './font-file.ts';
export { type FontLicence, findFontLicence, identifyLicence } from './font-licence.ts';
export { type PackagedFamily, findPackagedFamily } from './font-package.ts';
export { type ThemeOptions, loadTheme } from './load.ts';
export type { FamilyManifest } from './manifest.ts';
export { writeTokens } from './offered-tokens.ts';
export { type MissingFace, addFamily, listMissingFaces } from './own-theme.ts';
export { divideIsbn, partialData } from './partial-data.ts';
export { alwaysNeeded, gatherBookCharacters } from './prose.ts';
export { shownInFormula } from './formula-letters.ts';
export { subsetFamilies, subsetFonts } from './subset.ts';
export { supplyFonts } from './supply.ts';
export type { FolioDesign, FontFace, FontRole, PageDesign, Theme } from './theme.ts';
export { rangeHolds } from './unicode-range.ts';
