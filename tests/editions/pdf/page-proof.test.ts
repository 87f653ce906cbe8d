/**
 * Printed pages of generated books, proved from the finished PDF alone; and the proof itself: what is wrong
 * with a book must not escape it. `npm run proof` does the same with two hundred books.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { judge } from '../../proof/verdict.ts';
import {
  generateManuscript,
  rarer,
  wishesOf,
  type ManuscriptFacts,
  type ManuscriptWishes,
} from '../../support/generated-manuscript.ts';
import { printManuscript, writeManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { provePages, readPrintedBook, type FaultName, type PrintedBook } from '../../support/page-proof/index.ts';
import type { Run } from '../../support/page-proof/pages.ts';
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

interface Made {
  readonly facts: ManuscriptFacts;
  readonly printed: PrintedManuscript;
  readonly book: PrintedBook;
}

async function make(wishes: ManuscriptWishes): Promise<Made> {
  const manuscript = generateManuscript(wishes);
  const printed = await printManuscript(await writeManuscript(manuscript, scratch), press);
  return { facts: manuscript.facts, printed, book: await readPrintedBook(printed.bytes) };
}

describe('the pages of generated books', () => {
  /** Of different trims, languages, themes, kinds and numberings. */
  const seeds = [1, 3, 6, 7, 8, 11, 13, 15, 16, 27];

  test.each(seeds)('seed %i', async (seed) => {
    const { facts, printed, book } = await make(wishesOf(seed));
    const verdict = judge(book, provePages(book, facts, printed.design), printed.report, facts.notes.length);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.fallbacks).toEqual([]);
    expect(book.pages.length).toBeGreaterThan(8);
  });
});

describe('the pages of every theme', () => {
  test.each(rarer)('%s', async (theme) => {
    const { facts, printed, book } = await make({ seed: 41, theme, chapters: 2, blocks: [8, 10], noteRate: 0.2 });
    const verdict = judge(book, provePages(book, facts, printed.design), printed.report, facts.notes.length);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.fallbacks).toEqual([]);
  });
});

describe('the proof', () => {
  let made: Made;

  beforeAll(async () => {
    made = await make({ seed: 501, chapters: 2, noteRate: 0.2, pageReferences: false, blocks: [12, 14] });
  });

  const faultsOf = (book: PrintedBook, facts = made.facts): Set<FaultName> =>
    new Set(provePages(book, facts, made.printed.design).map(({ name }) => name));

  /** The book with its runs changed. */
  const withRuns = (change: (run: Run) => Partial<Run>): PrintedBook => ({
    ...made.book,
    pages: made.book.pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, ...change(run) })) })),
  });

  const firstNote = (): ManuscriptFacts['notes'][number] => {
    const [note] = made.facts.notes;
    if (note === undefined) throw new Error('the book has no notes');
    return note;
  };

  /** The book with one token seen elsewhere. */
  const withSighting = (token: string, change: { readonly page?: number; readonly base?: number }): PrintedBook => {
    const moved = (made.book.sightings.get(token) ?? []).map((sighting) => ({
      ...sighting,
      page: change.page ?? sighting.page,
      run: { ...sighting.run, base: change.base ?? sighting.run.base },
    }));
    return { ...made.book, sightings: new Map([...made.book.sightings, [token, moved]]) };
  };

  test('finds nothing where nothing is wrong, and sees the notes', () => {
    expect(made.facts.notes.length).toBeGreaterThan(8);
    expect([...faultsOf(made.book)].filter((name) => name !== 'short-page')).toEqual([]);
  });

  test('sees a note on another page than its reference', () => {
    const { start, mark } = firstNote();
    const page = (made.book.sightings.get(mark)?.[0]?.page ?? 0) + 1;
    expect(faultsOf(withSighting(start, { page }))).toContain('note-elsewhere');
  });

  test('sees a note above its reference', () => {
    expect(faultsOf(withSighting(firstNote().start, { base: 1 }))).toContain('note-above');
  });

  test('sees a note that is lost, and one that is printed twice', () => {
    const { start } = firstNote();
    const sightings = made.book.sightings.get(start) ?? [];
    const lost = { ...made.book, sightings: new Map([...made.book.sightings, [start, []]]) };
    const twice = { ...made.book, sightings: new Map([...made.book.sightings, [start, [...sightings, ...sightings]]]) };
    expect(faultsOf(lost)).toContain('token');
    expect(faultsOf(twice)).toContain('token');
  });

  test('sees notes that are no notes of the structure tree', () => {
    const renamed = new Map(
      made.book.nodes.map((node) => [node, { ...node, role: node.role === 'Note' ? 'Div' : node.role }]),
    );
    for (const node of renamed.values()) Object.assign(node, { parent: node.parent && renamed.get(node.parent) });
    const book = withRuns((run) => ({ node: run.node && renamed.get(run.node) }));
    const sightings = new Map(
      [...made.book.sightings].map(([token, list]) => [
        token,
        list.map((sighting) => ({
          ...sighting,
          run: { ...sighting.run, node: sighting.run.node && renamed.get(sighting.run.node) },
        })),
      ]),
    );
    expect(faultsOf({ ...book, sightings, nodes: [...renamed.values()] })).toContain('note-element');
  });

  test('sees notes that lead to other places', () => {
    const links = made.book.nodes.flatMap((node) => node.links);
    const targets = links.map(({ target }) => target);
    for (const link of links) Object.assign(link, { target: { page: 0 } });
    const names = faultsOf(made.book);
    for (const [index, link] of links.entries()) Object.assign(link, { target: targets[index] });
    expect(names).toContain('note-link');
  });

  test('sees text below the notes, on other text, and out of its block', () => {
    const { book, design } = { book: made.book, design: made.printed.design };
    const height = book.pages[0]?.height ?? 0;
    const low = withRuns((run) => (run.node === undefined ? {} : { base: height - design.margins.bottom }));
    expect(faultsOf(low)).toContain('covered');
    expect(faultsOf(low)).toContain('text-below-notes');
    expect(faultsOf(withRuns((run) => ({ right: run.right + 100 })))).toContain('outside');
    expect(faultsOf(withRuns((run) => ({ base: run.base + 60 })))).toContain('outside');
  });

  test('sees wrong words', () => {
    const [block, ...others] = made.facts.blocks;
    const blocks = block === undefined ? [] : [{ ...block, text: `${block.text}x` }, ...others];
    expect(faultsOf(made.book, { ...made.facts, blocks })).toContain('text-changed');
  });

  test('sees wrong folios, heads, labels and places', () => {
    const numbers = withRuns((run) => (run.node === undefined ? { text: run.text.replace(/\d+/, '999') } : {}));
    expect(faultsOf(numbers)).toContain('folio');
    const heads = withRuns((run) => (run.node === undefined ? { text: run.text.replace(/\p{L}+/u, 'Other') } : {}));
    expect(faultsOf(heads)).toContain('head');
    const pages = made.book.pages.map((page) => ({ ...page, label: `${page.label}0` }));
    expect(faultsOf({ ...made.book, pages })).toContain('label');
    expect(faultsOf({ ...made.book, outline: [], destinations: new Map() })).toEqual(
      new Set([...faultsOf(made.book), 'outline', 'destination']),
    );
    const contents = withRuns((run) => (run.node === undefined ? {} : { text: run.text.replace(/^\d+$/, '99') }));
    expect(faultsOf(contents)).toContain('contents');
  });

  test('takes a message for one note alone', () => {
    const faults = ([1, 2] as const).map((page) => ({ name: 'note-elsewhere' as const, page, what: '' }));
    const report = made.printed.report;
    const before = judge(made.book, faults, report, 9);
    report.add('note-moved', 'Note 1 does not fit on the page of its reference');
    const after = judge(made.book, faults, report, 9);
    expect(before.wrong.length - after.wrong.length).toBe(1);
    expect(after.fallbacks.length).toBe(before.fallbacks.length + 1);
  });
});
