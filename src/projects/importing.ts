/** From a folder to a book.yaml and what is to be said of it: the first program whose files are there is the one. */
import { type ListedChapters, listChapters, type Entry } from '../manuscript/index.ts';
import { Failure, type Words, said } from '../report/index.ts';
import { openManuscript } from '../system/index.ts';
import { writeBookFile } from './book-file.ts';
import { readBookdown } from './bookdown.ts';
import { readD2lBook } from './d2lbook.ts';
import { readJupyterBook } from './jupyter-book.ts';
import { readPandoc } from './pandoc.ts';
import type { Finding, Project, ProjectReader } from './project.ts';
import { readQuartoProject } from './quarto.ts';
import { readHonKit, readMdBook } from './summary-lists.ts';
import { takeStock } from './stock.ts';

/** In this order: what only one program has comes first. */
const readers: readonly ProjectReader[] = [
  readQuartoProject,
  readBookdown,
  readJupyterBook,
  readMdBook,
  readD2lBook,
  readHonKit,
  readPandoc,
];

export interface Imported {
  readonly program: Words;
  readonly files: readonly Words[];
  /** The text of book.yaml. */
  readonly book: string;
  readonly understood: readonly Finding[];
  readonly changed: readonly Finding[];
  readonly left: readonly Finding[];
}

/** @throws Failure file-missing, folder-without-markdown, config-syntax */
export async function importProject(path: string): Promise<Imported> {
  const folder = await openManuscript(path);
  if (folder.file !== undefined)
    throw new Failure(2, said`${path} is a file: a project is a folder`, {
      hint: said`Name the folder in which it lies.`,
    });
  let project: Project | undefined;
  for (const read of readers) project ??= await read(folder);
  const settled = project ?? plainFolder;
  const listed = await listChapters(folder, settled.entries);
  const { understood, changed, left } = await takeStock(folder, listed);
  return {
    program: settled.program,
    files: settled.files,
    book: writeBookFile(settled, named(listed, settled.numbersAll === true)),
    understood: [...settled.understood, ...understood],
    changed: [...settled.changed, ...changed],
    left: [...settled.left, ...left],
  };
}

const plainFolder: Project = {
  program: said`plain Markdown`,
  files: [said`the names of its files`],
  values: {},
  understood: [],
  changed: [],
  left: [{ what: 'title, author', note: said`are said nowhere: write them in book.yaml` }],
};

/** A part has a name; what the text itself is headed with need not be said again. */
function named({ entries, headings, headed, framing }: ListedChapters, numbersAll: boolean): Entry[] {
  const name = (entry: Entry): Entry => {
    const heading = headings.get(entry.file ?? '');
    const { title, ...rest } = { ...entry, entries: entry.entries.map(name) };
    if (entry.kind === 'part') return { ...rest, title: title ?? heading ?? '' };
    const isChapter =
      numbersAll &&
      entry.numbered !== false &&
      entry.role === undefined &&
      entry.matter === undefined &&
      framing.has(entry.file ?? '');
    const settled: Entry = isChapter ? { ...rest, role: 'chapter' } : rest;
    return title === undefined || (title === heading && headed.has(entry.file ?? '')) ? settled : { ...settled, title };
  };
  return entries.map(name);
}
