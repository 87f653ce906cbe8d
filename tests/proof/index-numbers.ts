/**
 * `npm run proof:index`
 *
 * Prints a made-up book of some 300 pages with an index of 300 terms, and compares every number of it with the text of
 * the pages. Exit code 0: each is right, and none is missing; 1: something is wrong, and is named.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeIndexBook, readIndexNumbers } from '../support/index-book.ts';
import { printManuscript, writeManuscript } from '../support/manuscript-printing.ts';
import { startPress } from '../support/pdf-printing.ts';

const least = { pages: 300, names: 300 } as const;

const { names, files } = makeIndexBook({ names: least.names, chapters: 20, paragraphs: 1360, seed: 7 });
const scratch = await mkdtemp(join(tmpdir(), 'octavo-index-'));
const press = await startPress();
try {
  const path = await writeManuscript({ name: 'lights', files, entry: '' }, scratch);
  const { bytes, design } = await printManuscript(path, press);
  const { pages, said, standing } = await readIndexNumbers(bytes, names, design.margins);
  let right = 0;
  let numbers = 0;
  for (const name of names) {
    const [own, wanted] = [said.get(name) ?? [], standing.get(name) ?? []];
    numbers += wanted.length;
    right += wanted.filter((page) => own.includes(page)).length;
    if (String(own) !== String(wanted)) {
      process.stdout.write(`${name}: the index has ${String(own) || 'nothing'}, it stands on ${String(wanted)}\n`);
      process.exitCode = 1;
    }
  }
  process.stdout.write(`${pages} pages, ${names.length} terms, ${right} of ${numbers} numbers are right\n`);
  if (pages < least.pages || numbers < least.names) process.exitCode = 1;
} finally {
  await press.close();
  await rm(scratch, { recursive: true, force: true });
}
