/**
 * What is done in the browser's page. These modules are bundled, put into the page once, and called by name with
 * plain data (see ../page-program.ts). They know the document and nothing else, and none of them may wait:
 * scripts of the document are switched off, and with them all timers.
 */
export { applyOrders } from './apply/orders.ts';
export { keepLinesEven } from './even-lines.ts';
export { sinkOpenings } from './openings.ts';
export { areFacesLoaded, askForFaces } from './faces.ts';
export { fillInPages } from './fill-in.ts';
export { closeFormulaGaps } from './formula-gaps.ts';
export { fitHeads, fitTurned } from './fit.ts';
export { layGalleys } from './galley-table.ts';
export { showGathering } from './gathering.ts';
export { bringLeadersNear } from './leaders.ts';
export { undoLadders } from './ladders.ts';
export { fillLastLines } from './last-lines.ts';
export { findHyphens } from './line-ends.ts';
export { partFormulas } from './long-formulas.ts';
export { partLongNames } from './long-names.ts';
export { findLooseLines } from './loose-lines.ts';
export { measureGalleys } from './measure/galleys.ts';
export { fillNoteMarks } from './note-marks.ts';
export { setNotesAtEnd } from './notes-at-end.ts';
export { hangsMarks } from './optical-margins.ts';
export { findPageStarts } from './page-starts.ts';
export { measurePictures } from './pictures.ts';
export { breakParagraphs } from './paragraphs/break-paragraphs.ts';
export { findElastic, setElastic } from './paragraphs/elastic-paragraphs.ts';
export { fillReferences } from './references.ts';
export { indentRunOns } from './run-on-code.ts';
export { fitFormulas } from './wide-formulas.ts';
export { fitTables } from './tables/fit-tables.ts';
