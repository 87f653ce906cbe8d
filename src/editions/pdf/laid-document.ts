/**
 * One document of the book, from its first look to its print. It knows its own galleys, and nothing of what is before
 * them and after them but the numbers of pages that it is told.
 */
import type { Element } from 'hast';
import { visit, type Book, type Section } from '../../model/index.ts';
import type { Memory } from '../../system/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { EditionContext } from '../edition.ts';
import { openingsOf } from './chapter-openings.ts';
import { loosest } from './faults.ts';
import type { Galley } from './galleys.ts';
import type { Desk } from './gatherings/desk.ts';
import { type Run, partIntoGatherings } from './gatherings/seams.ts';
import type { Opened } from './gatherings/turns.ts';
import type { Shrunk } from './in-page/fit.ts';
import type { LooseLine } from './in-page/loose-lines.ts';
import type { PrintedPicture } from './in-page/pictures.ts';
import type { TightTable } from './in-page/tables/fit-tables.ts';
import type { WideFormula } from './in-page/wide-formulas.ts';
import { type Frame, KnownPlans, type MadeUp, frameOf, makeUpGalleys } from './make-up/index.ts';
import { sheetOf, textBlock, writePageTexts } from './page-css.ts';
import type { PageProgram } from './page-program.ts';
import type { Pagination } from './pagination.ts';

/** Length of the last line of a paragraph, in ems, at least. */
const shortestLine = 2.4;

/** Width of a space, in ems, from which on letters are tracked: what is less wide looks like its neighbours. */
const loosestUntracked = 0.65;

/** What all documents of a book have in common. */
export interface Setting {
  readonly book: Book;
  readonly theme: Theme;
  readonly galleys: readonly Galley[];
  readonly sections: readonly Section[];
  /** Of each galley. */
  readonly frames: readonly Frame[];
  readonly hasCover: boolean;
  /** Where chapters open. */
  readonly opens: 'recto' | 'any';
  readonly pagesAtOnce: number | undefined;
  readonly keep: EditionContext['keep'];
  /** Those of this book in earlier drafts. */
  readonly knownPlans: KnownPlans | undefined;
}

/** As long as somebody looks at drafts. */
const plansOfDrafts = new WeakMap<Memory, KnownPlans>();

function findKnownPlans({ isDraft = false, layouts }: EditionContext): KnownPlans | undefined {
  if (!isDraft || layouts === undefined) return undefined;
  const plans = plansOfDrafts.get(layouts.memory) ?? new KnownPlans();
  plansOfDrafts.set(layouts.memory, plans);
  return plans;
}

export function describeSetting(context: EditionContext, galleys: readonly Galley[]): Setting {
  const { book, theme, pagesAtOnce, keep } = context;
  return {
    ...{ book, theme, galleys, pagesAtOnce, keep },
    sections: galleys.map(({ section }) => section),
    frames: galleys.map(({ inColumns, isIndex }) => frameOf(theme.page, inColumns, isIndex)),
    hasCover: book.cover.inPdf,
    opens: openingsOf(book, theme.page),
    knownPlans: findKnownPlans(context),
  };
}

/** What was done to fit it into its pages, before it was made up. */
export interface Fitted {
  readonly tight: readonly TightTable[];
  readonly shrunk: readonly Shrunk[];
  readonly wide: readonly WideFormula[];
  readonly ladders: { readonly kept: number; readonly left: number };
  readonly hangsMarks: boolean;
}

/** A document as it was printed. */
export interface Printed {
  /** Its pages, with heads that are as short as their measure wants them. */
  readonly pages: Pagination['pages'];
  /** Gathering by gathering. */
  readonly files: readonly Uint8Array[];
  readonly loose: readonly LooseLine[];
  readonly pictures: readonly PrintedPicture[];
  /** As it was printed, for those who look for a fault. */
  readonly html: string | undefined;
}

/** What it is told of the pages: the same is printed the same. */
interface Told {
  /** What its references to pages say, by the value of `data-folio-of`. */
  readonly folios: Readonly<Record<string, string>>;
  /** Of all galleys: those of others are 0, as if they had none. */
  readonly blanks: readonly number[];
  readonly pages: Pagination['pages'];
}

export class LaidDocument implements Opened {
  readonly galleys: Run;
  readonly #desk: Desk;
  readonly #program: PageProgram;
  readonly #setting: Setting;
  /** Values of `data-folio-of` in it. */
  readonly #keys: readonly string[];
  /** Ids whose pages it says. */
  readonly says: ReadonlySet<string>;
  #fitted: Fitted | undefined;
  #madeUp: MadeUp | undefined;
  #printed: Printed | undefined;
  /** What it was told when it was printed. */
  #told = '';

  constructor(desk: Desk, setting: Setting) {
    this.#desk = desk;
    this.#program = desk.program;
    this.#setting = setting;
    this.galleys = desk.galleys;
    const { keys, says } = readKeys(setting.galleys.slice(...desk.galleys).map(({ element }) => element));
    this.#keys = keys;
    this.says = says;
  }

  get fitted(): Fitted {
    return there(this.#fitted);
  }

  /** With what is known of its own galleys, and nothing of others. */
  get madeUp(): MadeUp {
    return there(this.#madeUp);
  }

  get printed(): Printed {
    return there(this.#printed);
  }

  async rest(): Promise<void> {
    await this.#desk.rest();
  }

  /** @param strays galleys that are left to the browser besides those that are so already */
  async makeUp(strays: readonly number[] = []): Promise<void> {
    this.#fitted ??= await this.#fit();
    const { book, sections, frames, hasCover, opens, knownPlans } = this.#setting;
    const { unplanned, crowded } = this.#madeUp ?? { unplanned: [], crowded: new Set<number>() };
    this.#madeUp = await makeUpGalleys(this.#program, {
      ...{ book, sections, frames, hasCover, crowded, opens, knownPlans, galleys: this.galleys },
      unplanned: [...unplanned, ...strays],
    });
    this.#told = '';
  }

  /** Puts the numbers of pages into the text. @returns whether that has changed it, so that it was made up anew */
  async fill(folios: Readonly<Record<string, string>>): Promise<boolean> {
    const isChanged = await this.#program.call('fillReferences', this.#own(folios));
    if (isChanged) await this.makeUp();
    return isChanged;
  }

  /** Whether it was told the same of its pages when it was printed. */
  isPrinted(pagination: Pagination, folios: Readonly<Record<string, string>>): boolean {
    return this.#told === JSON.stringify(this.#tell(pagination, folios));
  }

  /** @param folios what references to pages say, by the value of `data-folio-of` */
  async print(pagination: Pagination, folios: Readonly<Record<string, string>>): Promise<void> {
    const { frames, theme, pagesAtOnce, keep } = this.#setting;
    const told = this.#tell(pagination, folios);
    const loose = await this.#program.call('findLooseLines', frames, loosest);
    const pictures = await this.#program.call('measurePictures', frames);
    const { width, height } = textBlock(theme.page);
    const sheet = sheetOf(theme.page);
    const pages = await this.#shortenHeads(told.pages, width);
    await this.#program.call('fillInPages', {
      folios: told.folios,
      blanks: told.blanks,
      // Each document begins with a recto: whatever is before it, its versos are the same.
      starts: pagination.starts.map((start, galley) => (this.#has(galley) ? start % 2 : 0)),
      height,
      bleeding: sheet.height + 2 * sheet.bleed - height,
      strides: frames.map(({ stride }) => stride),
    });
    const first = this.#pagesOf(pagination)[0];
    const files: Uint8Array[] = [];
    const gatherings = partIntoGatherings(pagination, [this.galleys], pagesAtOnce);
    const show = async (galleys: Run, [start, end]: Run): Promise<void> =>
      this.#program.call('showGathering', {
        galleys,
        css: writePageTexts(pages.slice(start - first, end - first), theme.folio),
      });
    for (const gathering of gatherings) {
      await show(gathering.galleys, gathering.pages);
      files.push(await this.#desk.print());
    }
    let html: string | undefined;
    if (keep !== undefined) {
      await show(this.galleys, this.#pagesOf(pagination));
      html = await this.#desk.readDocument();
    }
    this.#printed = { pages, files, loose, pictures, html };
    this.#told = JSON.stringify(told);
  }

  async #fit(): Promise<Fitted> {
    const { sections, book } = this.#setting;
    // The faces are there before anything is measured.
    await this.#desk.loadFaces(`${sections.map(({ title }) => title).join('')}${book.metadata.title}0123456789ivxlcdm`);
    const tight = await this.#program.call('fitTables');
    await this.#program.call('indentRunOns');
    const shrunk = await this.#program.call('fitTurned');
    await this.#program.call('closeFormulaGaps');
    const wide = await this.#program.call('fitFormulas');
    await this.#program.call('partFormulas');
    await this.#program.call('keepLinesEven');
    await this.#program.call('sinkOpenings');
    await this.#program.call('bringLeadersNear');
    await this.#program.call('partLongNames', loosest);
    await this.#program.call('breakParagraphs', { loosest: loosestUntracked, shortest: shortestLine });
    await this.#program.call('fillLastLines', shortestLine);
    const ladders = await this.#program.call('undoLadders');
    const hangsMarks = await this.#program.call('hangsMarks');
    return { tight, shrunk, wide, ladders, hangsMarks };
  }

  #tell(pagination: Pagination, folios: Readonly<Record<string, string>>): Told {
    const [, end] = this.galleys;
    return {
      folios: this.#own(folios),
      // A blank page before the galley that follows ends this document.
      blanks: pagination.blanks.map((count, galley) => (this.#has(galley) || galley === end ? count : 0)),
      pages: pagination.pages.slice(...this.#pagesOf(pagination)),
    };
  }

  #own(folios: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(this.#keys.map((key) => [key, folios[key] ?? '']));
  }

  #has(galley: number): boolean {
    return galley >= this.galleys[0] && galley < this.galleys[1];
  }

  #pagesOf({ pages, starts }: Pagination): Run {
    const [start, end] = this.galleys.map((galley) => (galley === 0 ? 0 : (starts[galley] ?? pages.length)));
    return [start ?? 0, end ?? pages.length];
  }

  /** Each side has a face of its own, and so a measure. */
  async #shortenHeads(pages: Pagination['pages'], width: number): Promise<Pagination['pages']> {
    const short = { verso: new Map<string, string>(), recto: new Map<string, string>() };
    for (const side of ['verso', 'recto'] as const) {
      const own = pages.filter((made) => made.side === side && made.head !== '');
      const texts = [...new Set(own.map(({ head }) => head))];
      const fitted = await this.#program.call('fitHeads', texts, width, side);
      texts.forEach((text, index) => short[side].set(text, fitted[index] ?? text));
    }
    return pages.map((made) => ({ ...made, head: short[made.side].get(made.head) ?? '' }));
  }
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a document is asked for what was not done yet');
  return value;
}

/** No id has a space. */
function readKeys(elements: readonly Element[]): { keys: readonly string[]; says: ReadonlySet<string> } {
  const keys = new Set<string>();
  const says = new Set<string>();
  for (const element of elements) {
    visit(element, 'element', ({ properties: { dataFolioOf, dataEnd } }) => {
      if (typeof dataFolioOf !== 'string') return;
      keys.add(dataFolioOf);
      for (const id of dataFolioOf.split(' ')) says.add(id);
      if (typeof dataEnd === 'string') says.add(dataEnd);
    });
  }
  return { keys: [...keys], says };
}
