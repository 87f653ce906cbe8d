/** A page while it is filled: what stands on it, and where it may end. */
import { closeUp } from '../closing-up.ts';
import { type Item, type MeasuredGalley, spaceAcross } from '../measured.ts';
import { costs, limits } from './costs.ts';
import { heightOfItem, mayFloat, setFigures } from './figures.ts';
import { Foot } from './notes.ts';
import { spreadSpaces } from './spaces.ts';
import type { Candidate, Lessons, NotePart, PlacedFigure, PlanWishes, State } from './types.ts';

/** Lines of a paragraph that a page begins with, at least. */
const fewestLeft = 2;

/** What is given to the filling of every page of a galley. */
export interface Task {
  readonly galley: MeasuredGalley;
  readonly wishes: PlanWishes;
  readonly lessons: Lessons;
}

/** What a page leaves behind where it does not end as it usually does. */
export interface PageEnding {
  readonly carried?: readonly NotePart[];
  readonly moved?: readonly number[];
  readonly cost?: number;
}

export class OpenPage {
  /** First item that may stand on it. */
  readonly begin: number;
  /** Notes at its foot. */
  readonly foot: Foot;
  /** Figures at its head. */
  readonly figures: readonly PlacedFigure[];
  /** Pages may end with an orphan or before a widow: only where else a note could not stand on its page. */
  relaxed = false;
  readonly #task: Task;
  readonly #state: State;
  readonly #turn: number;
  /** Figures that wait on: there was no room for them here. */
  readonly #pending: readonly number[];
  #deferred: number[] = [];
  readonly #top: number;
  readonly #origin: number;
  /** The origin, and what the text closed up where figures were taken out. */
  #shift: number;
  /** Share of the page that notes from the page before may take while there is text. */
  readonly #share: number;

  constructor(task: Task, state: State, turn: number, share: number) {
    const { galley, wishes } = task;
    this.#task = task;
    this.#state = state;
    this.#turn = turn;
    this.#share = share;
    this.begin = state.next;
    const { figures, pending, top } = setFigures(galley.items, state.figures, wishes.frame);
    this.figures = figures;
    this.#pending = pending;
    this.#top = top;
    const first = galley.items[state.next];
    const origin = turn === 0 || first === undefined ? 0 : first.top;
    const header = turn === 0 ? 0 : (first?.header ?? 0);
    this.#origin = origin - header - spaceAcross(galley, wishes.frame, turn) - top;
    this.#shift = this.#origin;
    this.foot = new Foot(galley.notes, wishes.frame.separator);
    this.#continueNotes(first !== undefined);
  }

  /** Whether figures that stand in the text so far go to a later page. */
  get defers(): boolean {
    return this.#deferred.length > 0;
  }

  /** Height that is left for notes below a depth, with the rule. */
  roomBelow(depth: number): number {
    return this.#task.wishes.frame.height - depth - this.foot.reserved - this.foot.rule;
  }

  /** Where an item ends on the page. */
  bottomOf(item: Item | undefined): number {
    return (item?.bottom ?? 0) - this.#shift;
  }

  isForced(index: number): boolean {
    return (this.#task.galley.items[index]?.forced ?? false) || this.#task.lessons.forced.has(index);
  }

  /** Whether an item is higher than a page, with the head that is said again above it. */
  isTall(index: number): boolean {
    const item = this.#task.galley.items[index];
    return heightOfItem(item) + (item?.header ?? 0) > this.#task.wishes.frame.height + limits.tolerance;
  }

  /** What is higher than a page, if it is the item or may not be parted from it: a heading is not left alone. */
  tallAfter(index: number): number | undefined {
    for (let at = index; at < this.#task.galley.items.length; at += 1) {
      if (this.isTall(at)) return at;
      if (this.mayEnd(at + 1)) return undefined;
    }
    return undefined;
  }

  /** @param end the item after the last */
  mayEnd(end: number): boolean {
    const { items } = this.#task.galley;
    const next = items[end];
    if (next === undefined || next.opens || this.isForced(end)) return true;
    return this.relaxed && next.kind === 'line' && !next.first && items[end - 1]?.kind === 'line';
  }

  /** The first place after an item where the page may end. */
  endAfter(index: number): number {
    let end = index + 1;
    while (!this.mayEnd(end)) end += 1;
    return end;
  }

  /** Whether the browser ends the page there by itself, if nothing else is on it. */
  endsByItself(end: number): boolean {
    return !this.#bringsTable(end) && !this.#task.lessons.forced.has(end);
  }

  /** Whether a figure has to go to a later page, or goes because others before it do. */
  shouldDefer(index: number): boolean {
    const { galley, wishes } = this.#task;
    if (!mayFloat(galley.items, index, wishes.frame)) return false;
    const waiting = this.#deferred.length + this.#pending.length;
    if (waiting > 0) return waiting < limits.waiting;
    return this.bottomOf(galley.items[index]) + this.foot.reserved > wishes.frame.height + limits.tolerance;
  }

  /** Whether it is a figure that would stand before others, which wait: it may not wait itself, or too many do. */
  standsTooEarly(index: number): boolean {
    const waiting = this.#deferred.length + this.#pending.length;
    return waiting > 0 && this.#task.galley.items[index]?.floats === true && !this.shouldDefer(index);
  }

  /** Leaves a figure to a later page. */
  defer(index: number): void {
    this.#shift += closeUp(this.#task.galley.items, index, (one) => this.#deferred.includes(one));
    this.#deferred.push(index);
  }

  /**
   * As the page was before anything was set on it.
   * @param most height for the notes that go on
   */
  clear(most?: number): void {
    this.#deferred = [];
    this.#shift = this.#origin;
    this.foot.clear();
    this.#continueNotes(true, most);
  }

  /** Lines that paragraphs which end on the page so far could take less; none where notes stand at its foot. */
  shorterBy(end: number): number {
    return Math.min(limits.shorter, this.#elasticUpTo(end, 'shorter'));
  }

  /**
   * The page as it stands, if it ends here, and as it would be with paragraphs in other numbers of lines; none where it
   * would be too full in any case.
   */
  closeAll(end: number): Candidate[] {
    const { height, leading } = this.#task.wishes.frame;
    const over = this.bottomOf(this.#task.galley.items[end - 1]) - height;
    if (over > limits.tolerance) return [this.close(end, {}, -Math.ceil((over - limits.tolerance) / leading))];
    const plain = this.close(end);
    const isOpen = plain.plan.notes.length === 0 && this.#isOpen(end);
    const missing = isOpen ? Math.round((height - plain.plan.depth) / leading) : 0;
    const most = missing > limits.longer ? 0 : Math.min(missing, this.#elasticUpTo(end, 'longer'));
    return [plain, ...Array.from({ length: most }, (_, more) => this.close(end, {}, more + 1))];
  }

  #isOpen(end: number): boolean {
    const { items } = this.#task.galley;
    return end < items.length && items[end]?.forced !== true;
  }

  /** Paragraphs that end on the page and can be set otherwise. */
  #elasticUpTo(end: number, how: 'longer' | 'shorter'): number {
    const { elastic } = this.#task.lessons;
    return elastic.filter((paragraph) => {
      const { item, lines } = paragraph;
      if (item < this.begin || item >= end || paragraph[how] === undefined) return false;
      // Of one that began on the page before two lines have to be left.
      return how === 'longer' || item - this.begin + 1 >= Math.min(lines, fewestLeft + 1);
    }).length;
  }

  /**
   * The page as it stands, if it ends here.
   * @param lines that its paragraphs are longer than they stand
   */
  close(end: number, ending: PageEnding = {}, lines = 0): Candidate {
    const { galley, wishes } = this.#task;
    const { items } = galley;
    const { height, leading } = wishes.frame;
    const { foot, begin } = this;
    // The last item stands in its own place: a page does not end with a figure that goes on.
    const depth = (end > begin ? this.bottomOf(items[end - 1]) : this.#top) + lines * leading;
    const deferred = this.#deferred.filter((index) => index < end);
    const isOpen = this.#isOpen(end);
    const hasNotes = foot.pieces.length > 0;
    // The space below an opening above all columns is that beside it.
    const begins = this.#turn === 0 && galley.across !== undefined ? begin + 1 : begin;
    const slack = height - depth;
    const spaces =
      isOpen && !hasNotes
        ? spreadSpaces(items, { begin: begins, end, deferred, opens: this.#turn === 0 }, slack, leading)
        : [];
    const added = spaces.reduce((sum, [, space]) => sum + space, 0);
    // Half a pixel is left for rounding.
    const filled = added > 0 ? Math.min(height, depth + added + 0.5) : depth;
    const pending = [...this.#pending, ...deferred];
    return {
      plan: {
        start: begin,
        end,
        figures: this.figures,
        deferred,
        top: this.#top,
        limit: Math.min(height - foot.reserved, Math.max(depth, filled) + 1),
        depth: filled,
        origin: this.#origin,
        natural: false,
        notes: [...foot.pieces],
        spaces,
        lines,
        continues: false,
      },
      carried: ending.carried ?? [...foot.rest],
      pending,
      moved: ending.moved ?? [],
      pages: 1,
      cost: this.#costOf(
        { end, isOpen, depth, filled, deferred, pending },
        (ending.cost ?? 0) + Math.abs(lines) * costs.elastic,
      ),
      seen: hasNotes ? height : filled,
    };
  }

  #costOf(
    page: {
      readonly end: number;
      /** Text follows, and could stand here. */
      readonly isOpen: boolean;
      readonly depth: number;
      readonly filled: number;
      readonly deferred: readonly number[];
      readonly pending: readonly number[];
    },
    already: number,
  ): number {
    const { galley, wishes, lessons } = this.#task;
    const { items } = galley;
    const { height, leading } = wishes.frame;
    const { end, isOpen, depth, deferred } = page;
    const turns = wishes.turns(this.#turn);
    let cost = already;
    if (isOpen) cost += costs.short * ((height - this.foot.reserved - page.filled) / leading) ** 2;
    // Of the galley, or before a page that is asked for.
    const isLastOfSome = !isOpen && this.#turn > 0 && end > this.begin && deferred.length === 0;
    if (isLastOfSome && depth - this.#top < limits.fewLines * leading - 1) cost += costs.straggler;
    if (isOpen && lessons.hyphens.has(end - 1)) cost += turns ? costs.hyphenAtTurn : costs.hyphenAtFoot;
    const partsTable = items[end]?.kind === 'row';
    if (isOpen) cost += this.#costOfParting(end);
    cost += deferred.length * costs.deferredFigure * (turns ? 2 : 1);
    // A table that goes on does not keep clear of figures at the head of the page.
    if (page.pending.length > 0 && partsTable) cost += costs.parted;
    return cost;
  }

  /** @param end the item with which the next page begins */
  #costOfParting(end: number): number {
    const { items } = this.#task.galley;
    const [before, next] = [items[end - 1], items[end]];
    if (before === undefined || next === undefined || next.block !== before.block) return 0;
    if (next.whole === 'small' && before.whole === 'small') return costs.partedSmall;
    if (next.kind !== 'row' || before.kind !== 'row') return 0;
    return next.whole === 'middling' ? costs.partedMiddling : costs.partedTable;
  }

  /** Notes that go on from the page before: not all of the page is theirs while there is text. */
  #continueNotes(hasText: boolean, most?: number): void {
    const share = (hasText ? this.#share : 1) * (this.#task.wishes.frame.height - this.#top);
    this.foot.continue(this.#state.carried, most ?? share, !hasText);
  }

  /** Chromium leaves the head of a table alone at the foot of a page: before tables it has to be told. */
  #bringsTable(index: number): boolean {
    const { items } = this.#task.galley;
    for (let next = index; next < items.length; next += 1) {
      const item = items[next];
      if (item === undefined || (next > index && item.opens)) return false;
      if (item.kind === 'head' || item.kind === 'row') return true;
    }
    return false;
  }
}
