/**
 * npm run typography [-- MANUSCRIPT …] [--json]
 *
 * Prints manuscripts, by default those of content/, and counts what a typographer would find on their pages: openings
 * whose pages end at different heights, short pages, runts, loose lines, ladders of hyphens. What the make-up itself
 * says of widows and lines is printed beside it. Numbers to compare before and after a change; nothing fails.
 */
import { parseArgs } from 'node:util';
import { printManuscript } from '../support/manuscript-printing.ts';
import { startPress } from '../support/pdf-printing.ts';
import { inspectPdf } from '../support/pdf.ts';
import { type Findings, measureTypography } from './measure.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const manuscripts =
  positionals.length > 0
    ? positionals
    : ['content/handbook', 'content/the-measured-page', 'content/before-the-foundations.md'];

const press = await startPress();
try {
  for (const manuscript of manuscripts) {
    const { bytes, pageMap, design, report } = await printManuscript(manuscript, press);
    const pdf = await inspectPdf(bytes);
    const found = measureTypography({ pages: pdf.pages, pageMap, design });
    await pdf.close();
    const said = report.examinations.filter(({ check }) => check === 'pdf-lines' || check === 'pdf-pages');
    process.stdout.write(
      values.json === true
        ? `${JSON.stringify({ manuscript, ...found, said: said.map(({ evidence }) => evidence) })}\n`
        : `${manuscript}\n${sayFindings(found)}${said.map(({ evidence }) => `  ${evidence}\n`).join('')}`,
    );
  }
} finally {
  await press.close();
}

function sayFindings(found: Findings): string {
  const { pages, lines, spreads, unequal, byLines, short, runts, loose, ladders, hyphensAtTurn } = found;
  const share = spreads === 0 ? '' : ` (${((unequal / spreads) * 100).toFixed(1)} %)`;
  return [
    `${pages} pages, ${lines} lines`,
    `${unequal} of ${spreads} spreads unequal${share}, ${byLines} of them by a line or more, ${short} short pages`,
    `${runts} runts, ${loose} loose lines, ${ladders} ladders, ${hyphensAtTurn} rectos end with a hyphen`,
  ]
    .map((line) => `  ${line}\n`)
    .join('');
}
