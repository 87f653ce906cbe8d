/** To which manuscript a file belongs: the nearest folder above it that is a book, else it is one by itself. */
import { basename, dirname, join } from 'node:path';
import { isMarkdown } from '../model/index.ts';
import { locateManuscripts } from '../manuscript/index.ts';
import { isThere, listNames } from '../system/index.ts';

/** What makes a folder a book. */
const signs = [
  'book.yaml',
  'book.yml',
  'SUMMARY.md',
  'src/SUMMARY.md',
  '_quarto.yml',
  '_quarto.yaml',
  'book.toml',
  'metadata.yaml',
  'metadata.yml',
];

/** How many folders above a file are looked at, where nobody says which folder is open. */
const highest = 6;

/**
 * @param file where it really is
 * @param folders those that are open in the editor: nothing above them is looked at
 * @returns a file or a folder; undefined: it is in no book, and no text
 */
export async function findManuscriptOf(file: string, folders: readonly string[]): Promise<string | undefined> {
  const top = folders.find((folder) => file === folder || isBelow(file, folder));
  for (const folder of foldersAbove(file, top)) {
    const book = await bookIn(folder, file);
    if (book !== undefined) return book;
  }
  return isMarkdown(file) ? file : undefined;
}

/** The nearest first. */
function foldersAbove(file: string, top: string | undefined): string[] {
  const folders = [dirname(file)];
  for (;;) {
    const last = folders.at(-1) ?? '';
    const isHighest = top === undefined ? folders.length >= highest : last === top;
    if (isHighest || dirname(last) === last) return folders;
    folders.push(dirname(last));
  }
}

async function bookIn(folder: string, file: string): Promise<string | undefined> {
  for (const sign of signs) {
    const path = join(folder, sign);
    if (!(await isThere(path))) continue;
    // Lists of chapters may lie beside the texts, in a folder of the book's.
    const [found] = await locateManuscripts(sign.startsWith('_quarto') ? folder : path);
    return found ?? folder;
  }
  return (await isNumbered(folder, file)) ? folder : undefined;
}

/** Files whose names begin with numbers are chapters; others that lie together may be anything. */
async function isNumbered(folder: string, file: string): Promise<boolean> {
  const isChapter = (name: string): boolean => isMarkdown(name) && /^\d/u.test(name);
  if (dirname(file) !== folder || !isChapter(basename(file))) return false;
  return (await listNames(folder)).filter(isChapter).length > 1;
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(join(folder, '/'));
}
