/**
 * Makes up galleys: measures them, plans their pages, has the browser follow the plan, and plans
 * again with what it learns where the browser disagrees.
 */
import type { Book, Section } from '../../../model/index.ts';
import type { Run } from '../gatherings/seams.ts';
import type { Job } from '../in-page/apply/orders.ts';
import type { LineWishes } from '../in-page/paragraphs/break-paragraphs.ts';
import type { ElasticOrder } from '../in-page/paragraphs/elastic-paragraphs.ts';
import type { FoundStart } from '../in-page/page-starts.ts';
import type { PageProgram } from '../page-program.ts';
import { paginate, type Pagination } from '../pagination.ts';
import { planBrowserPages } from './browser-pages.ts';
import { chooseElastic, findPassages } from './elastic-paragraphs.ts';
import { wishesOf } from './frame.ts';
import { giveOrders, noOrders } from './layout-orders.ts';
import type { KnownPlans } from './known-plans.ts';
import { learnFromMismatch, learnHyphens } from './learn.ts';
import { placeInMargins } from './margin-notes.ts';
import type { ElasticParagraph, Frame, MeasuredGalley } from './measured.ts';
import { numberByPage, numberThrough } from './note-numbers.ts';
import { findPlaces } from './places.ts';
import { evenEnd, noLessons, planPages, type GalleyPlan, type Lessons, type PlanWishes } from './plan/index.ts';

/** Times that a galley is planned anew because the browser disagreed: long chapters of tables have one page in five. */
const attempts = 24;

/** Times that numbers which depend on pages are set anew. */
const rounds = 3;

/** Times that it is asked whether a line that ends a page ends with a divided word. */
const hyphenRounds = 4;

/** A full page is not worth a line with wider spaces or a shorter end than these. */
const elasticLimits: LineWishes = { loosest: 0.58, shortest: 2.4 };

/** What was not placed by hand. */
export interface LeftToBrowser {
  /** Galleys in which the browser could not be brought to follow: it breaks their pages, and notes end them. */
  readonly unplanned: readonly number[];
  /** Those of them that have a note which is higher than the margin it should stand in. */
  readonly crowded: ReadonlySet<number>;
}

export interface MadeUp extends LeftToBrowser {
  /** Pages of each galley. Of galleys of other documents there is nothing here and below. */
  readonly counts: readonly number[];
  /** Id, index of its galley, page within it (from 0). */
  readonly places: readonly (readonly [id: string, galley: number, page: number])[];
  readonly galleys: readonly MeasuredGalley[];
  readonly plans: readonly GalleyPlan[];
  /** With what each page of each galley begins. */
  readonly starts: readonly (readonly (FoundStart | null)[])[];
  /** Pages that are plates, as `galley:page within it`. */
  readonly plates: ReadonlySet<string>;
}

/** With what is known already of galleys that cannot be made up. */
export interface MakeUpJob extends LeftToBrowser {
  readonly book: Book;
  readonly sections: readonly Section[];
  /** Of each section. */
  readonly frames: readonly Frame[];
  readonly hasCover: boolean;
  /** Those that are made up: the first of them begins on a recto. */
  readonly galleys: Run;
  /** Where chapters open. */
  readonly opens: 'recto' | 'any';
  /** Absent: none is known, and none is kept. */
  readonly knownPlans?: KnownPlans | undefined;
}

export async function makeUpGalleys(program: PageProgram, job: MakeUpJob): Promise<MadeUp> {
  await program.call('layGalleys');
  return new MakeUp(program, job).run();
}

class MakeUp {
  readonly #program: PageProgram;
  readonly #job: MakeUpJob;
  readonly #measured: MeasuredGalley[] = [];
  readonly #plans: GalleyPlan[] = [];
  readonly #lessons: Lessons[] = [];
  readonly #examined = new Set<string>();
  /** Index of the page on which each galley is thought to begin: which pages face each other. */
  #starts: readonly number[] = [];
  readonly #unplanned: Set<number>;
  readonly #crowded: Set<number>;

  constructor(program: PageProgram, job: MakeUpJob) {
    this.#program = program;
    this.#job = job;
    this.#unplanned = new Set(job.unplanned);
    this.#crowded = new Set(job.crowded);
  }

  async run(): Promise<MadeUp> {
    const known = [...this.#unplanned];
    const own = this.#job.sections.map((_, index) => index).slice(...this.#job.galleys);
    const all = own.filter((index) => !this.#unplanned.has(index));
    await this.#settle(all);
    await this.#keepWordsWhole(all);
    await this.#evenPages(all);
    const crowded = all.filter((index) => this.#isCrowded(index));
    for (const index of crowded) this.#crowded.add(index);
    await this.#leaveToBrowser([...known, ...crowded]);
    this.#turnPages(all);
    for (let round = 0; round < rounds; round += 1) {
      const changed = await this.#numberNotes();
      if (changed.length === 0) break;
      await this.#settle(changed);
    }
    await this.#leaveToBrowser(await this.#apply(all.filter((index) => !this.#unplanned.has(index))));
    // Where the browser had its own way, notes may have come to other pages.
    for (let round = 0; round < rounds; round += 1) {
      const changed = await this.#numberNotes();
      if (changed.length === 0) break;
      await this.#settle(changed);
      await this.#leaveToBrowser(await this.#apply(changed));
    }
    return {
      counts: this.#counts(),
      places: this.#places(),
      galleys: this.#measured,
      plans: this.#plans,
      starts: await this.#program.call('findPageStarts', this.#counts(), this.#job.frames),
      plates: this.#plates(),
      unplanned: [...this.#unplanned],
      crowded: this.#crowded,
    };
  }

  /** Galleys face other pages than was thought where those before them have more or fewer: these are planned anew. */
  #turnPages(indexes: readonly number[]): void {
    for (let round = 0; round < rounds; round += 1) {
      const { starts } = this.#paginate();
      const isTurned = (index: number): boolean => (starts[index] ?? 0) % 2 !== (this.#starts[index] ?? 0) % 2;
      const turned = indexes.filter((index) => !this.#unplanned.has(index) && isTurned(index));
      this.#starts = starts;
      if (turned.length === 0) return;
      this.#plan(turned);
    }
  }

  /** Measures galleys that have changed, and plans them. */
  async #settle(indexes: readonly number[]): Promise<void> {
    await this.#measure(indexes);
    this.#plan(indexes);
  }

  async #measure(indexes: readonly number[]): Promise<void> {
    const { height, leading } = this.#frame(0);
    const measured = await this.#program.call('measureGalleys', indexes, { block: height, leading });
    measured.forEach((galley, place) => {
      this.#measured[indexes[place] ?? 0] = galley;
    });
  }

  /** A margin holds whole notes: one that is higher than it would go on below the page. */
  #isCrowded(index: number): boolean {
    const { beside, height } = this.#frame(index);
    return beside !== undefined && (this.#measured[index]?.notes ?? []).some((note) => note.height > height);
  }

  #plan(indexes: readonly number[]): void {
    for (const index of indexes) {
      const galley = this.#measured[index];
      if (galley === undefined) continue;
      const frame = this.#frame(index);
      const wishes = this.#wishesOf(index);
      const plan = this.#planPages(index, galley, this.#lessonsOf(index));
      const settled = frame.even === true ? evenEnd(galley, wishes, this.#lessonsOf(index), plan) : plan;
      this.#plans[index] = frame.beside === undefined ? settled : placeInMargins(galley, settled, frame);
    }
  }

  #planPages(index: number, galley: MeasuredGalley, lessons: Lessons): GalleyPlan {
    const plan = (): GalleyPlan => planPages(galley, this.#wishesOf(index), lessons);
    const known = this.#job.knownPlans;
    const [frame, start] = [this.#frame(index), this.#starts[index] ?? 0];
    return known === undefined ? plan() : known.recall(galley, { frame, start, lessons }, plan);
  }

  /** No word is divided over the turn of a page, if another line can end it. */
  async #keepWordsWhole(indexes: readonly number[]): Promise<void> {
    let open = indexes;
    for (let round = 0; round < hyphenRounds && open.length > 0; round += 1) {
      const asked = open.flatMap((galley) =>
        (this.#plans[galley]?.pages ?? [])
          .map(({ end }) => [galley, end - 1] as const)
          .filter(([, item]) => this.#measured[galley]?.items[item]?.kind === 'line')
          .filter(([, item]) => !this.#examined.has(`${galley}:${item}`)),
      );
      for (const [galley, item] of asked) this.#examined.add(`${galley}:${item}`);
      const divided = await this.#program.call('findHyphens', asked);
      const found = asked.filter((_, place) => divided[place] === true);
      for (const [galley, item] of found) this.#lessons[galley] = learnHyphens(this.#lessonsOf(galley), [item]);
      open = [...new Set(found.map(([galley]) => galley))];
      this.#plan(open);
    }
  }

  /** Pages end where they should, because paragraphs on them have a line more or less, where they can. */
  async #evenPages(indexes: readonly number[]): Promise<void> {
    let open = indexes;
    for (let round = 0; round < rounds && open.length > 0; round += 1) {
      const asked = open.flatMap((galley) => {
        const [measured, plan] = [this.#measured[galley], this.#plans[galley]];
        if (measured === undefined || plan === undefined) return [];
        return findPassages(galley, measured, plan, this.#wishesOf(galley), this.#lessonsOf(galley));
      });
      if (asked.length === 0) return;
      const found = await this.#program.call('findElastic', asked, elasticLimits);
      const chosen = open.flatMap((galley) => {
        const elastic = found.flatMap((own, index) => (asked[index]?.galley === galley ? own : []));
        return this.#chooseElastic(galley, elastic);
      });
      if (chosen.length === 0) return;
      await this.#program.call('setElastic', chosen);
      open = [...new Set(chosen.map(([galley]) => galley))];
      for (const galley of open) this.#forgetExamined(galley);
      await this.#settle(open);
      await this.#keepWordsWhole(open);
    }
  }

  #chooseElastic(galley: number, elastic: readonly ElasticParagraph[]): ElasticOrder[] {
    const measured = this.#measured[galley];
    if (measured === undefined || elastic.length === 0) return [];
    const plan = this.#planPages(galley, measured, { ...this.#lessonsOf(galley), elastic });
    return chooseElastic(galley, plan, elastic);
  }

  #wishesOf(galley: number): PlanWishes {
    return wishesOf(this.#frame(galley), this.#starts[galley] ?? 0);
  }

  /** Lines have other places and other ends. */
  #forgetExamined(galley: number): void {
    for (const key of this.#examined) if (key.startsWith(`${galley}:`)) this.#examined.delete(key);
    this.#lessons[galley] = { ...this.#lessonsOf(galley), hyphens: new Set() };
  }

  /** Numbers notes that count anew on each page. @returns galleys whose text changed */
  async #numberNotes(): Promise<number[]> {
    const { numbering, place } = this.#job.book.notes;
    if (numbering !== 'page' || (place !== 'foot' && place !== 'margin')) return [];
    const numbers: Record<string, string> = {};
    this.#plans.forEach((plan, galley) => {
      const measured = this.#measured[galley];
      if (measured === undefined || this.#unplanned.has(galley)) return;
      Object.assign(numbers, numberByPage(measured, plan, this.#frame(galley).columns));
    });
    for (const galley of this.#unplanned) {
      Object.assign(numbers, numberThrough(this.#job.sections[galley]?.notes ?? []));
    }
    const changed = await this.#program.call('fillNoteMarks', numbers);
    return changed.filter((galley) => !this.#unplanned.has(galley));
  }

  /** @returns galleys that could not be solved */
  async #apply(indexes: readonly number[]): Promise<number[]> {
    let open = indexes;
    const unsolved = new Set<number>();
    for (let attempt = 0; attempt < attempts && open.length > 0; attempt += 1) {
      if (attempt > 0) await this.#settle(open);
      const wrong = await this.#program.call('applyOrders', this.#orders(open));
      const learning: number[] = [];
      for (const galley of open) {
        const first = wrong.find((mismatch) => mismatch.galley === galley);
        const [measured, plan] = [this.#measured[galley], this.#plans[galley]];
        if (first === undefined) unsolved.delete(galley);
        else {
          unsolved.add(galley);
          if (measured === undefined || plan === undefined) continue;
          const learnt = learnFromMismatch(first, measured, plan, this.#lessonsOf(galley), this.#frame(galley).height);
          if (learnt === undefined) continue;
          this.#lessons[galley] = learnt;
          learning.push(galley);
        }
      }
      open = learning;
    }
    return [...unsolved];
  }

  #orders(indexes: readonly number[]): Job[] {
    return indexes.flatMap((galley) => {
      const [measured, plan] = [this.#measured[galley], this.#plans[galley]];
      if (measured === undefined || plan === undefined) return [];
      const frame = this.#frame(galley);
      return [{ galley, frame, orders: giveOrders(measured, plan, frame, this.#lessonsOf(galley).kept) }];
    });
  }

  /** Where pages cannot be made up nothing is placed by hand, so that nothing can come to lie on anything. */
  async #leaveToBrowser(indexes: readonly number[]): Promise<void> {
    if (indexes.length === 0) return;
    for (const index of indexes) this.#unplanned.add(index);
    // What was carried out before is taken back by measuring.
    await this.#measure(indexes);
    await this.#program.call('setNotesAtEnd', indexes);
    await this.#numberNotes();
    await this.#measure(indexes);
    for (const galley of indexes) {
      const { items = [] } = this.#measured[galley] ?? {};
      const frame = this.#frame(galley);
      // Nothing is planned, so all is found elsewhere: that is how we hear where.
      const ends = items.map((_, item) => [item, -1] as const);
      const found = await this.#program.call('applyOrders', [{ galley, frame, orders: { ...noOrders, ends } }]);
      const pageOf: number[] = [];
      for (const mismatch of found) pageOf[mismatch.item] = mismatch.found;
      this.#plans[galley] = planBrowserPages(items, pageOf, frame.height);
    }
  }

  #counts(): number[] {
    return this.#plans.map(({ pages }, galley) => Math.ceil(pages.length / this.#frame(galley).columns));
  }

  #places(): [string, number, number][] {
    return this.#plans.flatMap((plan, galley) => {
      const measured = this.#measured[galley];
      if (measured === undefined) return [];
      const { columns } = this.#frame(galley);
      const places = findPlaces(measured, plan);
      return places.map(([id, turn]): [string, number, number] => [id, galley, Math.floor(turn / columns)]);
    });
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

  #frame(galley: number): Frame {
    const frame = this.#job.frames[galley];
    if (frame === undefined) throw new Error('a galley has no frame');
    return frame;
  }

  #lessonsOf(galley: number): Lessons {
    return this.#lessons[galley] ?? noLessons;
  }

  #paginate(): Pagination {
    const { book, sections, hasCover, opens, galleys } = this.#job;
    return paginate(book, sections, this.#counts(), hasCover, { opens, rectos: new Set([galleys[0]]) });
  }
}
