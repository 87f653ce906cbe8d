/**
 * `npm run proof [-- SEED … | FROM-TO …] [-- MANUSCRIPT …] [--faults N] [--keep FOLDER] [--seams PAGES]`
 *
 * Prints generated books (by default those of the seeds 1 to 200) and manuscripts given by their paths, and
 * proves each from its PDF alone. One line a book, its faults, then the sums: notes that stand where they
 * should, fallbacks by name, faults of beauty. Exit code 0: nothing is wrong, and fewer than one note in a
 * thousand stands elsewhere; 1: something is; 2: it was called wrongly. With --seams books are laid out and printed
 * in parts of about so many pages, as only long ones are otherwise.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { generateManuscript, wishesOf } from '../support/generated-manuscript.ts';
import { printManuscript, writeManuscript } from '../support/manuscript-printing.ts';
import { provePages, proveRealBook, readPrintedBook } from '../support/page-proof/index.ts';
import { startPress } from '../support/pdf-printing.ts';
import { judge, type Verdict } from './verdict.ts';

const most = 0.001;

const { values, positionals } = parseArgs({
  options: { faults: { type: 'string', default: '5' }, keep: { type: 'string' }, seams: { type: 'string' } },
  allowPositionals: true,
});

const wishes = values.seams === undefined ? {} : { pagesAtOnce: Number(values.seams) };

interface Task {
  readonly name: string;
  readonly prove: (press: OpenPress, scratch: string) => Promise<Verdict>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tasksOf(argument: string): Task[] {
  const range = /^(\d+)(?:-(\d+))?$/.exec(argument);
  if (range === null) return [{ name: basename(argument), prove: async (press) => proveManuscript(argument, press) }];
  const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    name: `seed ${from + index}`,
    prove: async (press: OpenPress, scratch: string) => proveSeed(from + index, press, scratch),
  }));
}

async function proveSeed(seed: number, press: OpenPress, scratch: string): Promise<Verdict> {
  const manuscript = generateManuscript(wishesOf(seed));
  const { bytes, design, report } = await printManuscript(await writeManuscript(manuscript, scratch), press, wishes);
  await keep(`seed-${seed}`, bytes);
  const book = await readPrintedBook(bytes);
  return judge(book, provePages(book, manuscript.facts, design), report, manuscript.facts.notes.length);
}

async function proveManuscript(path: string, press: OpenPress): Promise<Verdict> {
  const { bytes, design, report, book: source } = await printManuscript(resolve(path), press, wishes);
  await keep(source.slug, bytes);
  const book = await readPrintedBook(bytes);
  const notes = source.sections.reduce((sum, section) => sum + section.notes.length, 0);
  return judge(book, proveRealBook(book, source, design), report, notes);
}

async function keep(name: string, bytes: Uint8Array): Promise<void> {
  if (values.keep === undefined) return;
  await mkdir(values.keep, { recursive: true });
  await writeFile(join(values.keep, `${name}.pdf`), bytes);
}

function count(names: readonly string[]): string {
  const sums = new Map<string, number>();
  for (const name of names) sums.set(name, (sums.get(name) ?? 0) + 1);
  return [...sums].map(([name, sum]) => `${name} ${sum}`).join(', ');
}

const tasks = (positionals.length === 0 ? ['1-200'] : positionals).flatMap(tasksOf);
if (tasks.length === 0) {
  process.stderr.write('There is nothing to prove: name seeds (7, 1-200) or manuscripts.\n');
  process.exitCode = 2;
} else process.exitCode = await proveAll();

async function proveAll(): Promise<number> {
  const press = await startPress();
  const scratch = await mkdtemp(join(tmpdir(), 'octavo-proof-'));
  const verdicts: Verdict[] = [];
  let failed = 0;
  try {
    for (const { name, prove } of tasks) {
      const verdict = await prove(press, scratch).catch((problem: unknown) => problem);
      if (!isVerdict(verdict)) {
        failed += 1;
        say(`✗ ${name}: ${verdict instanceof Error ? (verdict.stack ?? verdict.message) : String(verdict)}`);
        continue;
      }
      verdicts.push(verdict);
      const { wrong, fallbacks, beauty, pages, notes } = verdict;
      const rest = [...fallbacks, ...beauty];
      say(
        `${wrong.length === 0 ? '✓' : '✗'} ${name}: ${pages} pages, ${notes} notes${rest.length === 0 ? '' : `; ${count(rest)}`}`,
      );
      for (const fault of wrong.slice(0, Number(values.faults)))
        say(`    p. ${fault.page} ${fault.name}: ${fault.what}`);
      if (wrong.length > Number(values.faults))
        say(`    ${wrong.length} in all: ${count(wrong.map(({ name }) => name))}`);
    }
  } finally {
    await press.close();
    await rm(scratch, { recursive: true, force: true });
  }
  return sumUp(verdicts, failed);
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'object' && value !== null && 'wrong' in value;
}

function sumUp(verdicts: readonly Verdict[], failed: number): number {
  const notes = verdicts.reduce((sum, verdict) => sum + verdict.notes, 0);
  const pages = verdicts.reduce((sum, verdict) => sum + verdict.pages, 0);
  const wrong = verdicts.flatMap((verdict) => verdict.wrong);
  const fallbacks = verdicts.flatMap((verdict) => verdict.fallbacks);
  const beauty = verdicts.flatMap((verdict) => verdict.beauty);
  const share = notes === 0 ? 0 : fallbacks.length / notes;
  say('');
  say(
    `${verdicts.length} books, ${pages} pages, ${notes} notes${failed === 0 ? '' : `; ${failed} could not be proved`}`,
  );
  say(`wrong: ${wrong.length === 0 ? 'nothing' : count(wrong.map(({ name }) => name))}`);
  say(`fallbacks: ${fallbacks.length === 0 ? 'none' : count(fallbacks)} (${(share * 100).toFixed(2)} % of the notes)`);
  say(`faults of beauty: ${beauty.length === 0 ? 'none' : count(beauty)}`);
  return failed > 0 || wrong.length > 0 || share >= most ? 1 : 0;
}
