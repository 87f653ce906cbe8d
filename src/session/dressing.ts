/** A book in its theme: what its editions have in common, made once, though they may be asked for one after the other. */
import { addGenerated } from '../editions/index.ts';
import type { Book } from '../model/index.ts';
import { Report } from '../report/index.ts';
import type { Memory } from '../system/index.ts';
import { type Theme, checkContrast, supplyFonts } from '../theme/index.ts';

export interface DressedBook {
  /** With the sections that no author writes. */
  readonly book: Book;
  /** With the fonts that the book needs. */
  readonly theme: Theme;
}

export interface DressingWishes {
  readonly report: Report;
  /** Whether a PDF is made. */
  readonly printed: boolean;
  readonly memory: Memory;
  /** What is added to the book first. */
  readonly complete: (book: Book) => Book;
}

interface Known extends DressedBook {
  readonly from: Theme;
  readonly printed: boolean;
  readonly report: Report;
}

/** Of books that are still read by somebody. */
export class Dressing {
  readonly #known = new WeakMap<Book, Known>();

  /** @param theme as it was loaded */
  async dress(read: Book, theme: Theme, { report, printed, memory, complete }: DressingWishes): Promise<DressedBook> {
    const before = this.#known.get(read);
    if (before?.from === theme && before.printed === printed) {
      report.takeOver(before.report);
      return before;
    }
    const own = new Report();
    checkContrast(theme, own);
    const book = addGenerated(complete(read), theme);
    const supplied = await supplyFonts({ ...theme, memory }, book, own, printed);
    const dressed: Known = { book, theme: supplied, from: theme, printed, report: own };
    this.#known.set(read, dressed);
    report.takeOver(own);
    return dressed;
  }
}
