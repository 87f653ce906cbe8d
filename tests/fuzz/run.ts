/**
 * Texts, settings, styles, drawings and PDFs that nobody wrote: `npm run fuzz [-- SECONDS [SEED]]`. Whatever comes,
 * there is an edition or a message; nothing is thrown but a Failure, and nothing takes long. The seed is fixed, so
 * that a run can be had again; what was found is a test of its own elsewhere.
 */
import fc from 'fast-check';
import { ofDrawings, ofStyles } from './drawings.ts';
import { ofDamaged, ofPieces } from './pdfs.ts';
import { ofReader, ofSettings, ofTypography } from './texts.ts';

const seconds = Number(process.argv[2] ?? 45);
const seed = Number(process.argv[3] ?? 20_261_123);

/** What is quick stands first: the time that it leaves goes to the others. */
const properties: readonly (readonly [name: string, property: fc.IRawProperty<unknown>])[] = [
  ['settings', ofSettings],
  ['typography', ofTypography],
  ['style sheets', ofStyles],
  ['drawings', ofDrawings],
  ['PDFs from pieces', ofPieces],
  ['damaged PDFs', ofDamaged],
  ['the reader', ofReader],
];

/** Of each kind no more than this, so that a quick machine does not see what no other does. */
const most = 20_000;

let isGood = true;
const end = performance.now() + seconds * 1000;
for (const [index, [name, property]] of properties.entries()) {
  const details = await fc.check(property, {
    seed,
    numRuns: most,
    interruptAfterTimeLimit: Math.max(0, end - performance.now()) / (properties.length - index),
    markInterruptAsFailure: false,
  });
  process.stdout.write(`${name}: ${details.numRuns} inputs\n`);
  // What never ran has proved nothing.
  if (details.failed || details.numRuns === 0) {
    isGood = false;
    process.stdout.write(`${fc.defaultReportMessage(details) ?? ''}\n`);
  }
}
process.exitCode = isGood ? 0 : 1;
