/**
 * The whole book, document by document: each is laid out, made up and printed as soon as it is known what its pages
 * are called, and closed. What was told otherwise than it turns out to be in the end is told again, and printed again.
 */
import type { Element } from 'hast';
import { visit } from '../../model/index.ts';
import type { EditionContext } from '../edition.ts';
import type { Bind, Bound } from './binding.ts';
import type { Galley } from './galleys.ts';
import type { Desk } from './gatherings/desk.ts';
import { Ending } from './gatherings/ending.ts';
import { type Turns, takeTurns } from './gatherings/turns.ts';
import { collectLocators, sayLocators } from './index-locators.ts';
import { keepLayout } from './keep-layout.ts';
import { type Fitted, type Printed, type Setting, LaidDocument, describeSetting } from './laid-document.ts';
import { type GalleyPlan, type MadeUp, joinMadeUp } from './make-up/index.ts';
import { collectRanges, sayRanges } from './page-references.ts';
import { paginate, type Pagination } from './pagination.ts';
import { type Measured, agrees, findStrays, learnFrom } from './proof.ts';
import { collectWaiting, sayWaiting } from './whereabouts.ts';

/** Times that a book is printed before we give up on agreeing with the browser. */
const rounds = 3;

/**
 * Documents of a draft are short, and most of them answer from memory: one that says the pages of others (the contents)
 * need not be closed for them and opened once more.
 */
const roomBesideDrafts = 2;

/** What was printed. `Binding`: what became of its pages. */
export interface Print<Binding extends Bound = Bound> extends Fitted, Pick<Printed, 'loose' | 'pictures'> {
  readonly bound: Binding;
  readonly pagination: Pagination;
  readonly measured: Measured;
  readonly madeUp: MadeUp;
  /** What the references to pages say, by the value of `data-folio-of`. */
  readonly folios: Readonly<Record<string, string>>;
  readonly settled: boolean;
}

type Folios = Readonly<Record<string, string>>;

/** How the pages are, and what is said of them. */
interface Stand {
  readonly pagination: Pagination;
  readonly folios: Folios;
}

export interface PrintWishes<Binding extends Bound> {
  /** How many documents are open at a time. */
  readonly room: number;
  /** Makes files of what was printed. */
  readonly bind: Bind<Binding>;
  /** Galleys with which a document begins because they are thought to begin on a recto. */
  readonly guessed?: ReadonlySet<number>;
}

/** One that was thought to begin on a recto begins on a verso. */
export class WrongGuess extends Error {
  /** Pages of each galley that was made up by then. */
  readonly counts: readonly number[];

  constructor(counts: readonly number[]) {
    super('a document begins on a verso');
    this.counts = counts;
  }
}

/** @throws WrongGuess before more is printed than what is before it */
export async function printBook<Binding extends Bound>(
  desks: readonly Desk[],
  context: EditionContext,
  galleys: readonly Galley[],
  wishes: PrintWishes<Binding>,
): Promise<Print<Binding>> {
  return new BookPrint(desks, context, galleys, wishes).run();
}

class BookPrint<Binding extends Bound> {
  readonly #context: EditionContext;
  readonly #setting: Setting;
  readonly #documents: readonly LaidDocument[];
  readonly #room: number;
  readonly #bindPrinted: Bind<Binding>;
  readonly #turns: Turns<LaidDocument>;
  readonly #sayFolios: (measured: Measured, pagination: Pagination) => Folios;
  readonly #made = new Set<LaidDocument>();
  /** With which each document begins. */
  readonly #firsts: ReadonlySet<number>;
  readonly #guessed: ReadonlySet<number>;

  constructor(
    desks: readonly Desk[],
    context: EditionContext,
    galleys: readonly Galley[],
    { room, bind, guessed = new Set() }: PrintWishes<Binding>,
  ) {
    this.#context = context;
    this.#setting = describeSetting(context, galleys);
    this.#documents = desks.map((desk) => new LaidDocument(desk, this.#setting));
    this.#room = room;
    this.#firsts = new Set(desks.map((desk) => desk.galleys[0]));
    this.#guessed = guessed;
    this.#bindPrinted = bind;
    this.#turns = takeTurns(room, context.isDraft === true ? roomBesideDrafts : 0);
    this.#sayFolios = prepareFolios(galleys.map(({ element }) => element));
  }

  async run(): Promise<Print<Binding>> {
    await this.#makeUp();
    for (;;) {
      await this.#printOpen();
      const print = await this.#bind();
      // What the print breaks otherwise than the screen would come to lie on the notes: these go elsewhere.
      const strays = findStrays(print.madeUp, print.bound.destinations).filter(
        (galley) => !print.madeUp.unplanned.includes(galley) && isPlacedByHand(print.madeUp.plans[galley]),
      );
      if (strays.length === 0) return print;
      const own = ({ galleys: [start, end] }: LaidDocument): number[] =>
        strays.filter((galley) => galley >= start && galley < end);
      await this.#turns.visit(
        this.#documents.filter((document) => own(document).length > 0),
        async (document) => {
          await document.makeUp(own(document));
          return true;
        },
      );
    }
  }

  /**
   * Prints what speaks of no page behind it as soon as all before it is made up. What does waits for the others, where
   * all have room beside each other.
   */
  async #makeUp(): Promise<void> {
    const documents = this.#documents;
    const lasts = findLasts(documents, this.#setting.galleys);
    // Its pages are as many as they will be, as far as can be known.
    const ready = documents.map(() => new Ending());
    const waitFor = async (some: readonly Ending[]): Promise<void> => {
      await Promise.all(some.map(async ({ hasCome }) => hasCome));
    };
    await this.#turns.visit(documents, async (document) => {
      const place = documents.indexOf(document);
      try {
        await document.makeUp();
        this.#made.add(document);
        this.#context.progress(0.2, 'printing');
        if ((lasts[place] ?? place) > place) {
          ready[place]?.come();
          if (documents.length > this.#room) return true;
          await waitFor(ready);
          return await this.#print(document, this.#look());
        }
        await waitFor(ready.slice(0, place));
        for (let round = 1; round <= rounds && (await document.fill(this.#look().folios)); round += 1);
        const { pagination, folios } = this.#look();
        ready[place]?.come();
        await document.print(pagination, folios);
        return false;
      } finally {
        ready[place]?.come();
      }
    });
  }

  /** @returns whether its text has changed, so that it is not printed yet */
  async #print(document: LaidDocument, { pagination, folios }: Stand): Promise<boolean> {
    const isChanged = await document.fill(folios);
    if (!isChanged) await document.print(pagination, folios);
    return isChanged;
  }

  /** Prints what was not told yet what its pages are called, or was told otherwise. */
  async #printOpen(): Promise<void> {
    // A number that is wider or narrower than thought may move lines, and they what stands on the pages.
    for (let round = 1; round <= rounds; round += 1) {
      const stand = this.#look();
      const open = this.#documents.filter((document) => !document.isPrinted(stand.pagination, stand.folios));
      if (open.length === 0) return;
      await this.#turns.visit(open, async (document) => this.#print(document, stand));
    }
  }

  async #bind(): Promise<Print<Binding>> {
    const { keep, progress } = this.#context;
    const fitted = joinFitted(this.#documents.map((document) => document.fitted));
    const madeUp = this.#join();
    let measured: Measured = madeUp;
    for (let round = 1; ; round += 1) {
      progress(0.3 + 0.1 * round, 'printing');
      const { pagination: planned, folios } = this.#lookAt(measured, madeUp);
      const open = this.#documents.filter((document) => !document.isPrinted(planned, folios));
      await this.#turns.visit(open, async (document) => {
        await document.print(planned, folios);
        return false;
      });
      const printed = this.#documents.map((document) => document.printed);
      const pagination = { ...planned, pages: printed.flatMap(({ pages }) => pages) };
      await keepLayout(keep, { frames: this.#setting.frames, madeUp, pagination, printed });
      const bound = await this.#bindPrinted(printed, { folios, hangsMarks: fitted.hangsMarks });
      const settled = agrees(measured, pagination, bound);
      if (settled || round === rounds) {
        return {
          ...fitted,
          loose: printed.flatMap(({ loose }) => loose),
          pictures: printed.flatMap(({ pictures }) => pictures),
          ...{ bound, pagination, measured, madeUp, folios, settled },
        };
      }
      measured = learnFrom(measured, pagination, bound);
    }
  }

  /** Each document knows where it begins as soon as all before it are made up. */
  #checkGuess(blanks: readonly number[], counts: readonly number[]): void {
    for (const document of this.#documents) {
      const [first] = document.galleys;
      if (this.#guessed.has(first) && blanks[first] === 1) throw new WrongGuess(counts);
      if (!this.#made.has(document)) return;
    }
  }

  #join(): MadeUp {
    return joinMadeUp(
      this.#documents
        .filter((document) => this.#made.has(document))
        .map((document) => [document.galleys, document.madeUp] as const),
    );
  }

  #look(): Stand {
    const madeUp = this.#join();
    return this.#lookAt(madeUp, madeUp);
  }

  #lookAt(measured: Measured, { plates }: MadeUp): Stand {
    const { book, sections, hasCover, opens, theme } = this.#setting;
    const { heads, folio } = theme;
    const form = { heads, folio, places: measured.places, plates, opens, rectos: this.#firsts };
    const pagination = paginate(book, sections, measured.counts, hasCover, form);
    this.#checkGuess(pagination.blanks, measured.counts);
    return { pagination, folios: this.#sayFolios(measured, pagination) };
  }
}

/** For each document, the last of those whose pages it says. */
function findLasts(documents: readonly LaidDocument[], galleys: readonly Galley[]): number[] {
  const places = new Map<string, number>();
  documents.forEach(({ galleys: [start, end] }, place) => {
    for (const { element } of galleys.slice(start, end))
      visit(element, 'element', ({ properties: { id } }) => {
        if (typeof id === 'string') places.set(id, place);
      });
  });
  return documents.map(({ says }) => [...says].reduce((last, id) => Math.max(last, places.get(id) ?? 0), 0));
}

/** Says what each reference to pages says, by its key. */
function prepareFolios(elements: readonly Element[]): (measured: Measured, pagination: Pagination) => Folios {
  const ranges = collectRanges(elements);
  const locators = collectLocators(elements);
  const waiting = collectWaiting(elements);
  return (measured, pagination) => {
    const pages = labelPlaces(measured, pagination);
    const labels = Object.fromEntries([...pages].map(([id, { label }]) => [id, label]));
    return {
      ...labels,
      ...sayRanges(ranges, labels),
      ...sayLocators(locators, pages),
      ...sayWaiting(waiting, pages, pagination.pages),
    };
  };
}

function joinFitted(all: readonly Fitted[]): Fitted {
  const sum = (countOf: (fitted: Fitted) => number): number => all.reduce((before, one) => before + countOf(one), 0);
  return {
    tight: all.flatMap(({ tight }) => tight),
    shrunk: all.flatMap(({ shrunk }) => shrunk),
    wide: all.flatMap(({ wide }) => wide),
    ladders: { kept: sum(({ ladders }) => ladders.kept), left: sum(({ ladders }) => ladders.left) },
    hangsMarks: all.every(({ hangsMarks }) => hangsMarks),
  };
}

function isPlacedByHand(plan: GalleyPlan | undefined): boolean {
  return plan?.pages.some(({ notes, figures }) => notes.length > 0 || figures.length > 0) ?? false;
}

function labelPlaces(measured: Measured, pagination: Pagination): Map<string, { page: number; label: string }> {
  const labels = measured.places.map(([id, galley, turn]) => {
    const page = (pagination.starts[galley] ?? 0) + turn;
    return [id, { page, label: pagination.pages[page]?.label ?? '' }] as const;
  });
  return new Map(labels);
}

/** Index of the page of every id: as it was planned, and as the finished file has it. */
export function placeIds({ pagination, measured, bound }: Print): Map<string, number> {
  const printed = [...bound.destinations].map(([id, { page }]) => [id, page] as const);
  return new Map([...placePlanned({ pagination, measured }), ...printed]);
}

/** As it was planned. */
export function placePlanned({ pagination, measured }: Pick<Print, 'pagination' | 'measured'>): Map<string, number> {
  return new Map(measured.places.map(([id, galley, turn]) => [id, (pagination.starts[galley] ?? 0) + turn] as const));
}
