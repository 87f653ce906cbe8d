/**
 * The design of a page from its trim. Size of type and margins follow from each other: a line has to hold
 * 60 to 70 characters (Bringhurst, The Elements of Typographic Style, 2.1.2), the block of text keeps the
 * page's own proportion, and the margins grow inner – top – outer – bottom, as on pages made by the
 * medieval canon, only less lavish with paper.
 */
import type { PageManifest } from './manifest.ts';
import type { PageDesign } from './theme.ts';
import type { Trim } from './trim.ts';

/** Scripts set solid on the em square: the measure is counted in those, and lines stand further apart. */
const solid = { languages: /^(?:ja|zh|ko|yue)\b/i, characterWidth: 1, measure: [26, 40], leading: 1.65 } as const;

/** Shares of the inner and the top margin in what the text block leaves of the page. */
const innerShare = 0.44;
const topShare = 0.42;

/** Height of the text block in its widths, at most: on broad pages a narrow measure would else make a column. */
const slenderest = 1.75;

export function designPage(trim: Trim, page: PageManifest, language: string): PageDesign {
  const script = solid.languages.test(language) ? solid : page;
  const [fewest, most] = script.measure;
  const target = trim.width * page.textWidth;
  const ideal = target / (script.characterWidth * ((fewest + most) / 2));
  // Quarters of a pixel are about a fifth of a point: the finest step that an eye could tell.
  const size = Math.floor(Math.min(Math.max(ideal, page.size[0]), page.size[1]) * 4) / 4;
  const leading = Math.round(size * script.leading);
  const width = Math.round(Math.min(target, most * script.characterWidth * size));
  const lines = Math.round(Math.min(trim.height * page.textHeight, width * slenderest) / leading);
  const height = lines * leading;
  const inner = Math.round((trim.width - width) * innerShare);
  const top = Math.round((trim.height - height) * topShare);
  return {
    trim,
    margins: { inner, outer: trim.width - width - inner, top, bottom: trim.height - height - top },
    size,
    leading,
  };
}
