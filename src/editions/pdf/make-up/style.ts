/** The styles that the make-up works with. They come after a theme's own: no theme may change them. */
import type { Frame } from './measured.ts';

export function writeMakeUpStyles(frame: Frame): string {
  const { beside } = frame;
  return `${notesAtFoot(frame)}${placedBlocks}${measuredTables}${beside === undefined ? '' : besideText(beside)}${pageBreaks}`;
}

/** Notes, the rules above them, and the zones that text keeps clear of. */
function notesAtFoot({ separator }: Frame): string {
  const rule = Math.round(separator * 0.45);
  return `
.galley .footnote {
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  width: 100%;
  margin: 0;
}
.footnote.leads::before {
  content: "";
  position: absolute;
  top: ${-rule}px;
  inset-inline-start: 0;
  width: 25%;
  border-top: 0.5px solid;
}
/* Where pages could not be made up, notes are text at the end of it. */
.galley .footnote.footnote.at-end {
  position: static;
  width: auto;
}
.galley .footnote.footnote.at-end.leads {
  position: relative;
  inset: auto !important;
  padding-top: ${separator}px;
}
.galley .footnote.footnote.at-end.leads::before {
  top: ${separator - rule}px;
}
.zone {
  float: left;
  clear: left;
  box-sizing: border-box;
  margin: 0;
  break-inside: avoid;
}
.zone.spacer {
  break-inside: auto;
}
/* A note that goes on: the rule above the rest of it runs over the whole measure. */
.zone.continues {
  position: relative;
}
.zone.continues::after {
  content: "";
  position: absolute;
  bottom: ${rule}px;
  left: 0;
  width: 100%;
  border-top: 0.5px solid;
}
`;
}

/** Blocks that begin a page, or stand elsewhere than in their place. */
const placedBlocks = `.begins-page {
  margin-top: 0 !important;
}
.relaxed {
  orphans: 1;
  widows: 1;
}
.clears-figures {
  clear: left;
}
.galley .moved {
  position: absolute;
  left: 0;
  width: 100%;
  margin: 0 !important;
}
/* Spaces that hang would fit into a line beside a zone, however narrow. */
.galley pre {
  white-space: break-spaces;
}
`;

/** Tables while their columns are measured (in-page/tables/), and afterwards. */
const measuredTables = `.lies-flat .turned {
  transform: none !important;
}
table.measured {
  max-width: none !important;
}
table:is(.measured, .apart) > caption {
  display: none;
}
table.apart,
table.apart > :is(thead, tbody, tfoot) {
  display: block;
}
table.apart > tr,
table.apart > :is(thead, tbody, tfoot) > tr {
  display: flex;
  align-items: flex-start;
}
table.apart > tr > :is(th, td),
table.apart > :is(thead, tbody, tfoot) > tr > :is(th, td) {
  display: block;
  flex: none;
  box-sizing: border-box;
}
table.measured-out {
  table-layout: fixed;
  width: 100%;
  max-width: none !important;
}
`;

const pageBreaks = `@media screen {
  .begins-page {
    break-before: column !important;
  }
  .galley.continuous {
    height: auto;
    columns: auto;
  }
}
@media print {
  .begins-page {
    break-before: page !important;
  }
  .columns .begins-page {
    break-before: column !important;
  }
}
`;

/** In the margin at the end of the lines, on versos before them; ragged: the lines of notes are short. */
function besideText({ width, gap, side }: NonNullable<Frame['beside']>): string {
  const onVersos = `.galley .footnote.on-verso {
  inset-inline-start: ${-width - gap}px;
}
`;
  return `.galley .footnote {
  left: auto;
  inset-inline-start: calc(100% + ${gap}px);
  width: ${width}px;
}
${side === 'outer' ? onVersos : ''}.galley .footnote :is(p, li) {
  text-align: start;
}
`;
}
