/**
 * PDFs that are in no manuscript of content/: the books of the tests, sound and damaged, one that carries its
 * source, made-up ones in several languages and designs, and one of all that is unusual.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { damages } from '../support/pdf-damages.ts';
import { generateManuscript, type ManuscriptWishes } from '../support/generated-manuscript.ts';
import { printManuscript, writeManuscript } from '../support/manuscript-printing.ts';
import { oddManuscript } from '../support/odd-manuscript.ts';
import { generateBook } from '../support/generated-book.ts';
import { startPress, printBook } from '../support/pdf-printing.ts';
import { essayBook, vocabularyBook } from '../support/vocabulary-book.ts';

export interface DamagedFile {
  readonly path: string;
  readonly what: string;
  /** Of either standard: `A6.1.2-1`, `UA7.1-3`. */
  readonly breaks: readonly string[];
}

export interface Fixtures {
  readonly sound: readonly string[];
  readonly damaged: readonly DamagedFile[];
}

/** One for each place of notes, and for what else changes the whole of a book. */
const designs: readonly ManuscriptWishes[] = [
  { seed: 11, language: 'de', trim: 'a5', noteRate: 0.3, longNotes: true, nestedNotes: true },
  { seed: 12, language: 'fr', theme: 'modern', settings: ['notes: {place: chapter}'] },
  { seed: 13, language: 'ru', settings: ['notes: {place: endnotes}'] },
  { seed: 14, settings: ['notes: {place: margin}'] },
  { seed: 15, language: 'fi', trim: 'a4', settings: ['page: {columns: 2}'] },
].map((wishes) => ({ chapters: 2, blocks: [8, 12], ...wishes }));

/** Prints the books into a folder. */
export async function printFixtures(folder: string): Promise<Fixtures> {
  const press = await startPress();
  try {
    await mkdir(folder, { recursive: true });
    const sound: string[] = [];
    let small: Uint8Array = new Uint8Array();
    const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
      const path = join(folder, `${name}.pdf`);
      await writeFile(path, bytes);
      sound.push(path);
    };
    const books = {
      essay: essayBook,
      vocabulary: vocabularyBook,
      generated: generateBook({ chapters: 3 }),
      source: { ...essayBook, sources: new Map([['essay.md', Buffer.from('# Essay\n')]]) },
    };
    for (const [name, book] of Object.entries(books)) {
      const { bytes } = await printBook(book, press);
      if (book === essayBook) small = bytes;
      await keep(name, bytes);
    }
    const manuscripts = [oddManuscript, ...designs.map((wishes) => generateManuscript(wishes))];
    for (const manuscript of manuscripts) {
      const { bytes } = await printManuscript(await writeManuscript(manuscript, folder), press);
      await keep(manuscript.name, bytes);
    }
    return { sound, damaged: await writeDamaged(small, folder) };
  } finally {
    await press.close();
  }
}

async function writeDamaged(sound: Uint8Array, folder: string): Promise<DamagedFile[]> {
  const files: DamagedFile[] = [];
  for (const [index, { breaks, what, apply }] of damages.entries()) {
    const known = breaks.filter((requirement) => /^U?A\d/u.test(requirement));
    if (known.length === 0) continue;
    const path = join(folder, `damaged-${String(index + 1).padStart(3, '0')}.pdf`);
    await writeFile(path, apply(sound));
    files.push({ path, what, breaks: known });
  }
  return files;
}
