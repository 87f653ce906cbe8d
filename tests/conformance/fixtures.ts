/** PDFs that are in no manuscript of content/: the books of the tests, sound and damaged. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { damages } from '../support/pdf-damages.ts';
import { generateBook } from '../support/generated-book.ts';
import { openTestPress, printBook } from '../support/pdf-printing.ts';
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

/** Prints the books into a folder. */
export async function printFixtures(folder: string): Promise<Fixtures> {
  const press = await openTestPress();
  try {
    await mkdir(folder, { recursive: true });
    const sound: string[] = [];
    let small: Uint8Array = new Uint8Array();
    const books = { essay: essayBook, vocabulary: vocabularyBook, generated: generateBook({ chapters: 3 }) };
    for (const [name, book] of Object.entries(books)) {
      const path = join(folder, `${name}.pdf`);
      const { bytes } = await printBook(book, press);
      if (book === essayBook) small = bytes;
      await writeFile(path, bytes);
      sound.push(path);
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
