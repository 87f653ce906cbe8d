/**
 * Makes up the book: measures the galleys, plans their pages, has the browser follow the plan, and plans
 * again with what it learns where the browser disagrees.
 */
import type { JSHandle, Page as BrowserPage } from 'puppeteer';
import type { Book, Section } from '../../model/book.ts';
import type { PageDesign } from '../../theme/theme.ts';
import { impose, type Imposition } from './imposition.ts';
import { applyOrders, type Job, type Mismatch } from './in-page/apply.ts';
import { findHyphens } from './in-page/line-ends.ts';
import { fillNoteMarks } from './in-page/note-marks.ts';
import { measureGalleys } from './in-page/measure.ts';
import { setNotesAtEnd } from './in-page/notes-at-end.ts';
import { findPageStarts, type FoundStart } from './in-page/page-starts.ts';
import { layStone, type Stone } from './in-page/stone.ts';
import { planAsFound } from './make-up/as-found.ts';
import type { Frame, MeasuredGalley } from './make-up/measured.ts';
import { giveOrders, noOrders } from './make-up/orders.ts';
import { placeBeside } from './make-up/beside.ts';
import { findPlaces } from './make-up/places.ts';
import { noLessons, planPages, type GalleyPlan, type Lessons } from './make-up/plan.ts';
import { columnBlock, columnGap, textBlock } from './page-css.ts';

/** Times that a galley is planned anew because the browser disagreed. */
const attempts = 10;

/** Times that numbers which depend on pages are set anew. */
const rounds = 3;

export interface MadeUp {
  readonly imposition: Imposition;
  /** Pages of each galley. */
  readonly counts: readonly number[];
  /** Id, index of its galley, page within it (from 0). */
  readonly places: readonly (readonly [id: string, galley: number, page: number])[];
  readonly galleys: readonly MeasuredGalley[];
  readonly plans: readonly GalleyPlan[];
  /** With what each page of each galley begins. */
  readonly starts: readonly (readonly (FoundStart | null)[])[];
  /** Pages that are plates, as `galley:page within it`. */
  readonly plates: ReadonlySet<string>;
  /** Galleys in which the browser could not be brought to follow: it breaks their pages, and notes end them. */
  readonly unplanned: readonly number[];
}

/** The page as the make-up sees it. */
export function frameOf(design: PageDesign, inColumns = false): Frame {
  const { width, height } = inColumns ? columnBlock(design) : textBlock(design);
  const { leading, notesColumn } = design;
  return {
    width,
    height,
    leading,
    stride: width + columnGap,
    separator: Math.round(leading * 0.8),
    columns: inColumns ? design.columns : 1,
    ...(notesColumn === undefined ? {} : { beside: notesColumn }),
  };
}

export interface MakeUpJob {
  readonly book: Book;
  readonly sections: readonly Section[];
  /** Of each section. */
  readonly frames: readonly Frame[];
  readonly hasCover: boolean;
  /** Where chapters open. */
  readonly opens: PageDesign['openings']['on'];
  /** Galleys of which it is known that their pages cannot be made up. */
  readonly unplanned: readonly number[];
}

export async function makeUpBook(page: BrowserPage, job: MakeUpJob): Promise<MadeUp> {
  const stone = await page.evaluateHandle(layStone);
  try {
    return await new MakeUp(page, stone, job).run();
  } finally {
    await stone.dispose();
  }
}

class MakeUp {
  readonly #page: BrowserPage;
  readonly #stone: JSHandle<Stone>;
  readonly #job: MakeUpJob;
  readonly #measured: MeasuredGalley[] = [];
  readonly #plans: GalleyPlan[] = [];
  readonly #lessons: Lessons[] = [];
  readonly #examined = new Set<string>();
  /** Index of the page on which each galley is thought to begin: which pages face each other. */
  #starts: readonly number[] = [];
  readonly #unplanned: Set<number>;

  constructor(page: BrowserPage, stone: JSHandle<Stone>, job: MakeUpJob) {
    this.#page = page;
    this.#stone = stone;
    this.#job = job;
    this.#unplanned = new Set(job.unplanned);
  }

  async run(): Promise<MadeUp> {
    const known = [...this.#unplanned];
    const all = this.#job.sections.map((_, index) => index).filter((index) => !this.#unplanned.has(index));
    await this.#measure(all);
    this.#plan(all);
    await this.#keepWordsWhole(all);
    await this.#leaveToBrowser(known);
    this.#starts = this.#impose().starts;
    // Galleys that do not begin on a recto face other pages than was thought.
    this.#plan(all.filter((index) => (this.#starts[index] ?? 0) % 2 === 1));
    for (let round = 0; round < rounds; round += 1) {
      const changed = await this.#numberByPage();
      if (changed.length === 0) break;
      await this.#settle(changed);
    }
    await this.#leaveToBrowser(await this.#apply(all));
    // Where the browser had its own way, notes may have come to other pages.
    for (let round = 0; round < rounds; round += 1) {
      const changed = await this.#numberByPage();
      if (changed.length === 0) break;
      await this.#settle(changed);
      await this.#leaveToBrowser(await this.#apply(changed));
    }
    return {
      imposition: this.#impose(),
      counts: this.#counts(),
      places: this.#places(),
      galleys: this.#measured,
      plans: this.#plans,
      starts: await this.#page.evaluate(findPageStarts, this.#stone, this.#counts(), this.#job.frames),
      plates: this.#plates(),
      unplanned: [...this.#unplanned],
    };
  }

  /** Where pages cannot be made up nothing is placed by hand, so that nothing can come to lie on anything. */
  async #leaveToBrowser(indexes: readonly number[]): Promise<void> {
    if (indexes.length === 0) return;
    for (const index of indexes) this.#unplanned.add(index);
    // What was carried out before is taken back by measuring.
    await this.#measure(indexes);
    await this.#page.evaluate(setNotesAtEnd, this.#stone, indexes);
    await this.#numberByPage();
    await this.#measure(indexes);
    for (const galley of indexes) {
      const { items = [] } = this.#measured[galley] ?? {};
      const frame = this.#frame(galley);
      // Nothing is planned, so all is found elsewhere: that is how we hear where.
      const ends = items.map((_, item) => [item, -1] as const);
      const found = await this.#page.evaluate(applyOrders, this.#stone, [
        { galley, frame, orders: { ...noOrders, ends } },
      ]);
      const pageOf: number[] = [];
      for (const mismatch of found) pageOf[mismatch.item] = mismatch.found;
      this.#plans[galley] = planAsFound(items, pageOf, frame.height);
    }
  }

  /** Measures galleys that have changed, and plans them. */
  async #settle(indexes: readonly number[]): Promise<void> {
    await this.#measure(indexes);
    this.#plan(indexes);
  }

  /** Numbers notes that count anew on each page. @returns galleys whose text changed */
  async #numberByPage(): Promise<number[]> {
    const { numbering, place } = this.#job.book.notes;
    if (numbering !== 'page' || (place !== 'foot' && place !== 'margin')) return [];
    const numbers: Record<string, string> = {};
    this.#plans.forEach(({ pages }, galley) => {
      if (this.#unplanned.has(galley)) return;
      let number = 0;
      pages.forEach(({ notes }, turn) => {
        if (turn % this.#frame(galley).columns === 0) number = 0;
        for (const { note, from } of notes) {
          if (from > 0) continue;
          number += 1;
          numbers[this.#measured[galley]?.notes[note]?.id ?? ''] = String(number);
        }
      });
    });
    // At the end of a chapter numbers that begin anew would name several notes.
    for (const galley of this.#unplanned) {
      this.#job.sections[galley]?.notes.forEach(({ id }, place) => {
        numbers[id] = String(place + 1);
      });
    }
    const changed = await this.#page.evaluate(fillNoteMarks, this.#stone, numbers);
    return changed.filter((galley) => !this.#unplanned.has(galley));
  }

  async #measure(indexes: readonly number[]): Promise<void> {
    const [{ height, leading } = this.#frame(0)] = this.#job.frames;
    const measured = await this.#page.evaluate(measureGalleys, this.#stone, indexes, { block: height, leading });
    measured.forEach((galley, place) => {
      this.#measured[indexes[place] ?? 0] = galley;
    });
  }

  #plan(indexes: readonly number[]): void {
    for (const index of indexes) {
      const galley = this.#measured[index];
      if (galley === undefined) continue;
      const start = this.#starts[index] ?? 0;
      const frame = this.#frame(index);
      const { columns } = frame;
      const isRecto = (turn: number): boolean => (start + Math.floor(turn / columns)) % 2 === 0;
      const wishes = {
        frame,
        // Columns of a page face each other, or the pages of an opening.
        faces: (turn: number) => (columns > 1 ? turn % columns > 0 : isRecto(turn)),
        turns: (turn: number) => turn % columns === columns - 1 && isRecto(turn),
        footnotes: frame.beside === undefined,
      };
      const plan = planPages(galley, wishes, this.#lessons[index] ?? noLessons);
      this.#plans[index] = frame.beside === undefined ? plan : placeBeside(galley, plan, frame);
    }
  }

  /** No word is divided over the turn of a page, if another line can end it. */
  async #keepWordsWhole(indexes: readonly number[]): Promise<void> {
    let open = indexes;
    for (let round = 0; round < 4 && open.length > 0; round += 1) {
      const asked = open.flatMap((galley) =>
        (this.#plans[galley]?.pages ?? [])
          .map(({ end }) => [galley, end - 1] as const)
          .filter(([, item]) => this.#measured[galley]?.items[item]?.kind === 'line')
          .filter(([, item]) => !this.#examined.has(`${galley}:${item}`)),
      );
      for (const [galley, item] of asked) this.#examined.add(`${galley}:${item}`);
      const divided = await this.#page.evaluate(findHyphens, this.#stone, asked);
      const found = asked.filter((_, place) => divided[place] === true);
      for (const [galley, item] of found) {
        const known = this.#lessons[galley] ?? noLessons;
        this.#lessons[galley] = { ...known, hyphens: new Set([...known.hyphens, item]) };
      }
      open = [...new Set(found.map(([galley]) => galley))];
      this.#plan(open);
    }
  }

  /** @returns galleys that could not be solved */
  async #apply(indexes: readonly number[]): Promise<number[]> {
    let open = indexes;
    const unsolved = new Set<number>();
    for (let attempt = 0; attempt < attempts && open.length > 0; attempt += 1) {
      if (attempt > 0) {
        await this.#measure(open);
        this.#plan(open);
      }
      const wrong = await this.#page.evaluate(applyOrders, this.#stone, this.#orders(open));
      const learning: number[] = [];
      for (const galley of open) {
        const first = wrong.find((mismatch) => mismatch.galley === galley);
        if (first === undefined) unsolved.delete(galley);
        else {
          unsolved.add(galley);
          if (this.#learn(first)) learning.push(galley);
        }
      }
      open = learning;
    }
    return [...unsolved];
  }

  #orders(indexes: readonly number[]): Job[] {
    return indexes.flatMap((galley) => {
      const [measured, plan] = [this.#measured[galley], this.#plans[galley]];
      return measured === undefined || plan === undefined
        ? []
        : [{ galley, frame: this.#frame(galley), orders: giveOrders(measured, plan, this.#frame(galley)) }];
    });
  }

  /** The browser put an item elsewhere: the plan is corrected with that fact. @returns whether it is a new one */
  #learn({ galley, item, planned, found }: Mismatch): boolean {
    const measured = this.#measured[galley];
    const plan = this.#plans[galley];
    if (measured === undefined || plan === undefined || item < 0) return false;
    const known = this.#lessons[galley] ?? noLessons;
    const before = measured.items[item - 1];
    if (before !== undefined && before.bottom - before.top > this.#frame(galley).height) {
      const pages =
        (known.tall.get(item - 1) ?? Math.ceil((before.bottom - before.top) / this.#frame(galley).height)) +
        found -
        planned;
      if (pages < 1 || pages === known.tall.get(item - 1)) return false;
      this.#lessons[galley] = { ...known, tall: new Map([...known.tall, [item - 1, pages]]) };
      return true;
    }
    let opens = item;
    if (found > planned) while (opens > 0 && measured.items[opens]?.opens !== true) opens -= 1;
    else opens = plan.pages[planned]?.start ?? item;
    if (known.forced.has(opens)) return false;
    this.#lessons[galley] = { ...known, forced: new Set([...known.forced, opens]) };
    return true;
  }

  #counts(): number[] {
    return this.#plans.map(({ pages }, galley) => Math.ceil(pages.length / this.#frame(galley).columns));
  }

  #places(): [string, number, number][] {
    return this.#plans.flatMap((plan, galley) => {
      const measured = this.#measured[galley];
      if (measured === undefined) return [];
      const { columns } = this.#frame(galley);
      return findPlaces(measured, plan).map(([id, turn]): [string, number, number] => [
        id,
        galley,
        Math.floor(turn / columns),
      ]);
    });
  }

  #frame(galley: number): Frame {
    const frame = this.#job.frames[galley];
    if (frame === undefined) throw new Error('a galley has no frame');
    return frame;
  }

  #plates(): Set<string> {
    const found = this.#plans.flatMap(({ pages }, galley) =>
      pages.flatMap(({ start, end }, turn) =>
        // One that has but a column to itself shares its page with text.
        this.#frame(galley).columns === 1 && end > start && this.#measured[galley]?.items[start]?.plate === true
          ? [`${galley}:${turn}`]
          : [],
      ),
    );
    return new Set(found);
  }

  #impose(): Imposition {
    const { book, sections, hasCover, opens } = this.#job;
    return impose(book, sections, this.#counts(), hasCover, { opens });
  }
}
