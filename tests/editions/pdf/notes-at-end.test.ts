/**
 * Pages that cannot be made up, because a theme has its own way: the notes go to the end of their chapter,
 * the author is told, and nothing is lost or covered.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { generateManuscript } from '../../support/generated-manuscript.ts';
import { printManuscript, writeManuscript } from '../../support/manuscript-printing.ts';
import { provePages, readPrintedBook } from '../../support/page-proof/index.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;
let scratch: string;

beforeAll(async () => {
  press = await openTestPress();
  scratch = await mkdtemp(join(tmpdir(), 'octavo-proof-'));
}, 120_000);

afterAll(async () => {
  await press.close();
  await rm(scratch, { recursive: true, force: true });
});

/** Faults that notes at the end of chapters have by their nature, and those of beauty. */
const inherent = new Set(['note-elsewhere', 'note-above', 'note-short', 'widow', 'orphan', 'short-page']);

describe('a theme that defeats the make-up', () => {
  const numberings = ['chapter', 'page'] as const;
  test.each([
    ['everywhere', '.galley .section .zone.zone { display: none !important; }', numberings[0]],
    [
      'everywhere, with notes numbered by page',
      '.galley .section .zone.zone { display: none !important; }',
      numberings[1],
    ],
    ['in print alone', '@media print { .galley .section p:nth-of-type(3n) { padding-bottom: 37px; } }', numberings[0]],
  ])('%s', async (_, css, numbering) => {
    const made = generateManuscript({
      seed: 5,
      kind: 'book',
      language: 'en',
      chapters: 3,
      noteRate: 0.3,
      numbering,
      only: ['list', 'quotation', 'figure'],
      pageReferences: true,
      theme: 'contrary',
    });
    const files = {
      ...made.files,
      'contrary/theme.json': JSON.stringify({ extends: 'base' }),
      'contrary/page.css': css,
    };
    const { bytes, report, design } = await printManuscript(await writeManuscript({ ...made, files }, scratch), press);
    const facts = { ...made.facts, numbering: 'chapter' as const };
    const book = await readPrintedBook(bytes);
    const faults = provePages(book, facts, design).filter(({ name }) => !inherent.has(name));
    expect(faults).toEqual([]);

    const told = report.messages.filter(({ rule }) => rule === 'notes-at-end');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ file }) => file?.endsWith('.md'))).toBe(true);
    expect(report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);

    // Notes stand at the end of their own chapter.
    const first = (token: string): number => book.sightings.get(token)?.at(-1)?.page ?? -1;
    for (const note of facts.notes) {
      const next = facts.chapters[note.chapter + 1];
      const [mark, start, end] = [first(note.mark), first(note.start), first(note.end)];
      expect(start).toBeGreaterThanOrEqual(mark);
      expect(end).toBeGreaterThanOrEqual(start);
      if (next !== undefined) expect(end).toBeLessThan(first(next.first));
    }
  });
});

test('contents that go over the page end it where they are told to', async () => {
  const headings = Array.from(
    { length: 24 },
    (_, number) => `## Heading ${number}\n\nText.[^${number}]\n\n[^${number}]: A note.\n`,
  );
  const opening = 'Words at the beginning that are so long that they have a few lines of the page.[^0]';
  const long = 'Text of a section. '.repeat(1300);
  const essay = `---\ntitle: A Text\nauthor: A. Writer\nlanguage: en-GB\ntheme: kept\ntrim: 5x8\n---\n\n${opening}\n\n${headings.join('\n')}\n${long}\n`;
  const files = {
    'essay.md': essay,
    'kept/theme.json': JSON.stringify({ extends: 'base' }),
    // The page cannot end below them, so it ends within them, early.
    'kept/page.css': '.galley .contents { break-after: avoid; }',
  };
  const { report } = await printManuscript(
    await writeManuscript({ name: 'long-contents', entry: 'essay.md', files }, scratch),
    press,
  );
  expect(report.messages.filter(({ rule }) => rule === 'notes-at-end')).toEqual([]);
}, 60_000);
