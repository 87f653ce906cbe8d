/** From a manuscript on disk to its printed pages, the way of a build, without the other editions and the shelf. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Press } from '../../src/editions/edition.ts';
import { openingsOf } from '../../src/editions/pdf/chapter-openings.ts';
import { bookOf } from '../../src/editions/edition-book.ts';
import { addGenerated } from '../../src/editions/generated.ts';
import { readBook } from '../../src/manuscript/index.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { GeneratedManuscript } from './generated-manuscript.ts';
import type { ProofDesign } from './page-proof/index.ts';
import { printWithTheme, type PrintWishes, type Printed } from './pdf-printing.ts';

export interface PrintedManuscript extends Printed {
  readonly book: Book;
  readonly design: ProofDesign;
}

/** Writes the files of a made-up manuscript into a folder; returns the path to build. */
export async function writeManuscript(
  manuscript: Pick<GeneratedManuscript, 'name' | 'files' | 'entry'>,
  above: string,
): Promise<string> {
  const folder = join(above, manuscript.name);
  for (const [path, content] of Object.entries(manuscript.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return join(folder, manuscript.entry);
}

export async function printManuscript(
  path: string,
  press: Press,
  wishes: Partial<PrintWishes> = {},
): Promise<PrintedManuscript> {
  const report = new Report();
  const read = await readBook(path, report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  const theme = await loadTheme(read.design.theme ?? 'base', {
    trim: read.design.trim,
    page: read.design.page,
    marginNotes: read.notes.place === 'margin',
    language: read.metadata.language,
    userRoot: folderOf(path),
  });
  const book = bookOf(addGenerated(read, theme), 'pdf');
  const printed = await printWithTheme(book, theme, press, report, wishes);
  return { ...printed, book, design: designOf(book, theme) };
}

function folderOf(path: string): string {
  return extname(path) === '' ? path : dirname(path);
}

/** In points, as pages are read. */
function designOf(book: Book, theme: Theme): ProofDesign {
  const { margins, leading } = theme.page;
  // An essay has its author where a book has its title.
  const own = book.kind === 'essay' ? ({ verso: 'author', recto: 'book', pick: 'first' } as const) : theme.heads;
  const points = (pixels: number): number => pixels * 0.75;
  return {
    margins: {
      inner: points(margins.inner),
      outer: points(margins.outer),
      top: points(margins.top),
      bottom: points(margins.bottom),
    },
    leading: points(leading),
    direction: book.metadata.direction,
    heads: { ...own, ...book.design.heads },
    openingFolio: theme.folio.opening === 'foot',
    opensAnywhere: openingsOf(book, theme.page) === 'any',
  };
}
