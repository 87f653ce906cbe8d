/**
 * Where pages end. Of all the ways to cut a strip of type into pages that are allowed (no widow, no orphan,
 * each note on the page of its reference), the one that costs least in the eyes of a compositor: full
 * pages, facing pages of one depth, no word divided over the turn of a page. Solved from the first page to
 * the last, keeping the best way to each place (after Plass, Optimal Pagination Techniques for Automatic
 * Typesetting Systems, 1981). Pure: it knows numbers only.
 */
import { closeUp } from './closing-up.ts';
import type { Frame, Item, MeasuredGalley, MeasuredNote } from './measured.ts';

/** A part of a note, or all of it, on one page. */
export interface NotePiece {
  readonly note: number;
  /** Lines from … up to. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Where it stands beside the text; at the foot if nothing is said. */
  readonly top?: number;
}

export interface PagePlan {
  /** Items from … up to; the same if the page has none. */
  readonly start: number;
  readonly end: number;
  /** Figures at its head that belong to earlier pages: item, and where it stands. */
  readonly figures: readonly { readonly item: number; readonly top: number }[];
  /** Figures in its range that go to a later page. */
  readonly deferred: readonly number[];
  /** Where the text begins, below the figures at the head. */
  readonly top: number;
  /** Where text may stand no more. */
  readonly limit: number;
  /** Where its text ends. */
  readonly depth: number;
  /** What is taken from the height of an item to get its place on the page. */
  readonly origin: number;
  /** The browser ends the page here by itself. */
  readonly natural: boolean;
  readonly notes: readonly NotePiece[];
  /** Space added before items, so that the page is full. */
  readonly spaces: readonly (readonly [item: number, space: number])[];
  /** The rest of what is higher than a page. */
  readonly continues: boolean;
}

export interface GalleyPlan {
  readonly pages: readonly PagePlan[];
  /** Notes that could not begin on the page of their reference. */
  readonly moved: readonly number[];
}

/** What the browser taught us about a galley, by trying. */
export interface Lessons {
  /** Items that have to begin a page. */
  readonly forced: ReadonlySet<number>;
  /** Lines that end with a divided word. */
  readonly hyphens: ReadonlySet<number>;
  /** Pages that an item higher than a page takes. */
  readonly tall: ReadonlyMap<number, number>;
}

export const noLessons: Lessons = { forced: new Set(), hyphens: new Set(), tall: new Map() };

export interface PlanWishes {
  readonly frame: Frame;
  /** Whether page `turn` of the galley is seen beside the one before it. */
  readonly faces: (turn: number) => boolean;
  /** Whether the reader turns the leaf after page `turn`. */
  readonly turns: (turn: number) => boolean;
  /** Whether notes take their space from the text. */
  readonly footnotes: boolean;
}

interface NotePart {
  readonly note: number;
  readonly from: number;
}

interface State {
  readonly next: number;
  readonly carried: readonly NotePart[];
  readonly figures: readonly number[];
  readonly cost: number;
  readonly depth: number;
  readonly page: Candidate | undefined;
  readonly before: State | undefined;
}

interface Candidate {
  readonly plan: PagePlan;
  readonly carried: readonly NotePart[];
  readonly pending: readonly number[];
  readonly moved: readonly number[];
  /** Pages that it takes: more than one only for what is higher than a page. */
  readonly pages: number;
  readonly cost: number;
  /** Depth that the eye sees: full with notes at the foot, or if space can be added. */
  readonly seen: number;
}

const tolerance = 0.02;
/** Share of a page that the rest of notes usually takes at most while there is text. */
const noteShare = 0.7;
/** Ways to a page that are followed further. */
const followed = 24;
/** Places where a page may end that are looked at. */
const lookedAt = 8;

const costs = {
  /** For each line that a page is short, squared. */
  short: 1,
  /** For each line by which facing pages differ, squared. */
  facing: 2,
  facingMost: 40,
  hyphenAtTurn: 12,
  hyphenAtFoot: 2,
  splitNote: 6,
  movedNote: 4000,
  /** A last page with fewer than four lines. */
  straggler: 60,
  deferredFigure: 3,
  partedTable: 3,
  parted: 5000,
  relaxed: 900,
  withoutText: 200,
  squeezedNote: 120,
  page: 4,
} as const;

export function planPages(galley: MeasuredGalley, wishes: PlanWishes, lessons: Lessons = noLessons): GalleyPlan {
  const start: State = {
    next: 0,
    carried: [],
    figures: [],
    cost: 0,
    depth: 0,
    page: undefined,
    before: undefined,
  };
  const fronts: Map<string, State>[] = [new Map([['', start]])];
  let best: State | undefined;
  for (let turn = 0; turn < fronts.length; turn += 1) {
    const states = [...(fronts[turn]?.values() ?? [])].toSorted((a, b) => a.cost - b.cost).slice(0, followed);
    fronts[turn] = new Map();
    for (const state of states) {
      if (best !== undefined && state.cost >= best.cost) continue;
      for (const candidate of fillPage(galley, state, turn, wishes, lessons)) {
        const last = turn + candidate.pages - 1;
        const facing =
          turn > 0 && wishes.faces(turn) && !endsAll(galley, candidate)
            ? Math.min(costs.facingMost, costs.facing * ((candidate.seen - state.depth) / wishes.frame.leading) ** 2)
            : 0;
        const reached: State = {
          next: candidate.plan.end,
          carried: candidate.carried,
          figures: candidate.pending,
          cost: state.cost + candidate.cost + facing + costs.page * candidate.pages,
          depth: candidate.seen,
          page: candidate,
          before: state,
        };
        if (endsAll(galley, candidate)) {
          if (best === undefined || reached.cost < best.cost) best = reached;
          continue;
        }
        const key = keyOf(reached, wishes.frame.leading);
        const front = (fronts[last + 1] ??= new Map());
        const rival = front.get(key);
        if (rival === undefined || reached.cost < rival.cost) front.set(key, reached);
      }
    }
  }
  return readBack(best, wishes);
}

function keyOf({ next, carried, figures, depth }: State, leading: number): string {
  return `${next}|${carried.map(({ note, from }) => `${note}.${from}`).join()}|${figures.join()}|${Math.round(depth / leading)}`;
}

function endsAll(galley: MeasuredGalley, { plan, carried, pending }: Candidate): boolean {
  return plan.end >= galley.items.length && carried.length === 0 && pending.length === 0;
}

function readBack(best: State | undefined, wishes: PlanWishes): GalleyPlan {
  const pages: PagePlan[] = [];
  const moved: number[] = [];
  for (let state = best; state?.page !== undefined; state = state.before) {
    const { plan, pages: count } = state.page;
    moved.unshift(...state.page.moved);
    for (let rest = count; rest > 1; rest -= 1) {
      pages.unshift({
        ...plan,
        start: plan.end,
        figures: [],
        deferred: [],
        notes: [],
        spaces: [],
        top: 0,
        continues: true,
      });
    }
    pages.unshift(plan);
  }
  if (pages.length === 0) pages.push(emptyPage(0, wishes.frame.height));
  return { pages, moved };
}

function emptyPage(at: number, height: number): PagePlan {
  return {
    start: at,
    end: at,
    figures: [],
    deferred: [],
    top: 0,
    limit: height,
    depth: 0,
    origin: 0,
    natural: true,
    notes: [],
    spaces: [],
    continues: false,
  };
}

/** All sensible ways to fill the page that begins at a state. */
function fillPage(
  galley: MeasuredGalley,
  state: State,
  turn: number,
  wishes: PlanWishes,
  lessons: Lessons,
): Candidate[] {
  const usual = new PageFiller(galley, state, turn, wishes, lessons, noteShare).fill();
  if (state.carried.length === 0 || galley.items[state.next] === undefined) return usual;
  // More of the notes that go on than is usual, so that those that follow can begin where they should.
  const full = new PageFiller(galley, state, turn, wishes, lessons, 1);
  return [...usual, ...full.fill(), ...full.leaveToNotes()];
}

class PageFiller {
  readonly #galley: MeasuredGalley;
  readonly #state: State;
  readonly #turn: number;
  readonly #wishes: PlanWishes;
  readonly #lessons: Lessons;
  readonly #figures: { item: number; top: number }[] = [];
  readonly #pending: number[];
  readonly #deferred: number[] = [];
  readonly #pieces: NotePiece[] = [];
  readonly #rest: NotePart[] = [];
  readonly #top: number;
  readonly #origin: number;
  /** The origin, and what the text closed up where figures were taken out. */
  #shift: number;
  #reserved = 0;
  /** Share of the page that notes from the page before may take while there is text. */
  readonly #share: number;
  /** Pages may end with an orphan or before a widow: only where else a note could not stand on its page. */
  #relaxed = false;

  constructor(galley: MeasuredGalley, state: State, turn: number, wishes: PlanWishes, lessons: Lessons, share: number) {
    this.#share = share;
    this.#galley = galley;
    this.#state = state;
    this.#turn = turn;
    this.#wishes = wishes;
    this.#lessons = lessons;
    this.#pending = [...state.figures];
    const { height, leading } = wishes.frame;
    const first = galley.items[state.next];
    let top = 0;
    while (this.#pending.length > 0) {
      const item = this.#pending[0] ?? 0;
      const figure = galley.items[item];
      const own = figure === undefined ? 0 : figure.bottom - figure.top;
      if (top > 0 && top + own > height * 0.75) break;
      this.#figures.push({ item, top });
      top += own + leading;
      this.#pending.shift();
    }
    this.#top = Math.min(top, height);
    const origin = turn === 0 || first === undefined ? 0 : first.top;
    const header = turn === 0 ? 0 : (first?.header ?? 0);
    this.#origin = origin - header - this.#top;
    this.#shift = this.#origin;
    this.#continueNotes(first !== undefined);
  }

  /** All sensible ways to fill the page. */
  fill(): Candidate[] {
    const strict = this.#tryFill();
    if (strict.some(({ moved }) => moved.length === 0)) return strict;
    this.#clear();
    this.#relaxed = true;
    const relaxed = this.#tryFill().map((candidate) => ({ ...candidate, cost: candidate.cost + costs.relaxed }));
    return strict.concat(relaxed);
  }

  #tryFill(): Candidate[] {
    const { items } = this.#galley;
    const { height } = this.#wishes.frame;
    const begin = this.#state.next;
    if (begin >= items.length) return [this.#candidate(begin, {})];
    if (this.#isTall(begin)) return [this.#fillTall(begin)];
    const found: Candidate[] = [];
    const keep = new Set<Candidate>();
    let natural = 0;
    let blocked = false;
    // The last place where the page might end, and what stood at its foot by then.
    let boundary = begin;
    let [pieces, reserved] = this.#atFoot();
    for (let index = begin; index < items.length; index += 1) {
      const item = items[index];
      if (item === undefined) break;
      if (index > begin && this.#isForced(index)) {
        if (!blocked) natural = index;
        break;
      }
      if (index > begin && this.#defers(index, item)) {
        const last = found.at(-1);
        if (last !== undefined && this.#deferred.length === 0) keep.add(last);
        this.#shift += closeUp(items, index, (one) => this.#deferred.includes(one));
        this.#deferred.push(index);
        continue;
      }
      const bottom = item.bottom - this.#shift;
      if (bottom > height + tolerance || this.#isTall(index)) break;
      if (this.#mayEnd(index + 1)) natural = index + 1;
      if (blocked) continue;
      if (!this.#addNotes(item, bottom)) {
        blocked = true;
        this.#pieces.splice(0, this.#pieces.length, ...pieces);
        this.#reserved = reserved;
        const split = this.#splitNotes(boundary, index);
        if (split !== undefined) found.push(split);
        continue;
      }
      if (!this.#mayEnd(index + 1)) continue;
      found.push(this.#candidate(index + 1, {}));
      boundary = index + 1;
      [pieces, reserved] = this.#atFoot();
    }
    const looked = found.filter((candidate, index) => index >= found.length - lookedAt || keep.has(candidate));
    if (looked.length === 0) return [this.#endAnyhow()];
    return looked.map((candidate) => ({
      ...candidate,
      plan: {
        ...candidate.plan,
        natural:
          candidate.plan.end === natural &&
          candidate.plan.notes.length === 0 &&
          candidate.plan.deferred.length === 0 &&
          !this.#bringsTable(natural) &&
          !this.#lessons.forced.has(natural),
      },
    }));
  }

  #atFoot(): [NotePiece[], number] {
    return [[...this.#pieces], this.#reserved];
  }

  #isForced(index: number): boolean {
    return (this.#galley.items[index]?.forced ?? false) || this.#lessons.forced.has(index);
  }

  /** Chromium leaves the head of a table alone at the foot of a page: before tables it has to be told. */
  #bringsTable(index: number): boolean {
    for (let next = index; next < this.#galley.items.length; next += 1) {
      const item = this.#galley.items[next];
      if (item === undefined || (next > index && item.opens)) return false;
      if (item.kind === 'head' || item.kind === 'row') return true;
    }
    return false;
  }

  #mayEnd(end: number): boolean {
    const next = this.#galley.items[end];
    if (next === undefined || next.opens || this.#isForced(end)) return true;
    return this.#relaxed && next.kind === 'line' && !next.first && this.#galley.items[end - 1]?.kind === 'line';
  }

  #isTall(index: number): boolean {
    const item = this.#galley.items[index];
    return item !== undefined && item.bottom - item.top > this.#wishes.frame.height + tolerance;
  }

  #defers(index: number, item: Item): boolean {
    const { height } = this.#wishes.frame;
    const own = item.bottom - item.top;
    if (!item.floats || item.notes.length > 0 || own > height * 0.7 || this.#galley.items[index + 1] === undefined)
      return false;
    const waiting = this.#deferred.length + this.#pending.length;
    if (waiting > 0) return waiting < 3;
    return item.bottom - this.#shift + this.#reserved > height + tolerance;
  }

  /** Notes that go on from the page before: at most seven tenths of the page while there is text. */
  #continueNotes(hasText: boolean, limit?: number): void {
    const { height, separator } = this.#wishes.frame;
    const most = limit ?? (hasText ? this.#share : 1) * (height - this.#top);
    for (const part of this.#state.carried) {
      const note = this.#galley.notes[part.note];
      if (note === undefined) continue;
      const start = this.#pieces.length === 0 ? separator : 0;
      if (this.#rest.length > 0) {
        this.#rest.push(part);
        continue;
      }
      const room = most - this.#reserved - start;
      const all = heightOf(note, part.from, note.lines.length);
      if (all <= room + tolerance) {
        this.#addPiece(part.note, part.from, note.lines.length);
        continue;
      }
      // With no text left the note must go on, however badly it can be divided.
      const stuck = !hasText && this.#pieces.length === 0;
      const cut = cutNote(note, part.from, room, 1) ?? (stuck ? note.lines.length : undefined);
      if (cut !== undefined) this.#addPiece(part.note, part.from, cut);
      if (cut !== note.lines.length) this.#rest.push({ note: part.note, from: cut ?? part.from });
    }
  }

  #addPiece(index: number, from: number, to: number): void {
    const note = this.#galley.notes[index];
    if (note === undefined) return;
    if (this.#pieces.length === 0) this.#reserved += this.#wishes.frame.separator;
    const height = heightOf(note, from, to);
    this.#pieces.push({ note: index, from, to, height });
    this.#reserved += height;
  }

  /** Whether an item and its notes, all whole, fit on the page. */
  #addNotes(item: Item, bottom: number): boolean {
    const { height } = this.#wishes.frame;
    if (this.#wishes.footnotes && item.notes.length > 0) {
      if (this.#rest.length > 0) return false;
      for (const note of item.notes) this.#addPiece(note, 0, this.#galley.notes[note]?.lines.length ?? 0);
    }
    return bottom + this.#reserved <= height + tolerance;
  }

  /** What cannot be parted, with all its notes whole but the last, of which at least two lines stand here. */
  #splitNotes(boundary: number, index: number): Candidate | undefined {
    if (this.#rest.length > 0) return undefined;
    const { items } = this.#galley;
    let end = index + 1;
    while (!this.#mayEnd(end)) end += 1;
    const chunk = items.slice(boundary, end);
    if (chunk.some((item, place) => item.floats || this.#isTall(boundary + place))) return undefined;
    const bottom = (chunk.at(-1)?.bottom ?? 0) - this.#shift;
    const notes = chunk.flatMap((item) => item.notes);
    const { height, separator } = this.#wishes.frame;
    const [pieces, reserved] = this.#atFoot();
    let carried: NotePart[] = [];
    let moved: number[] = [];
    for (const [place, index] of notes.entries()) {
      const note = this.#galley.notes[index];
      if (note === undefined) continue;
      const room = height - bottom - this.#reserved - (this.#pieces.length === 0 ? separator : 0);
      const following = notes.slice(place + 1);
      if (following.length > 0 && note.height <= room + tolerance) {
        this.#addPiece(index, 0, note.lines.length);
        continue;
      }
      const part = this.#divide(index, room, following);
      if (part === undefined) break;
      this.#addPiece(index, 0, part.cut);
      carried = [{ note: index, from: part.cut }, ...following.map((next) => ({ note: next, from: 0 }))];
      moved = part.moved;
      break;
    }
    let cost = costs.splitNote + moved.length * costs.movedNote;
    if (carried.length === 0 || moved.length > 0) {
      const squeezed = this.#cutLongest(notes, height - bottom - reserved - (pieces.length === 0 ? separator : 0));
      if (squeezed !== undefined) {
        this.#pieces.splice(0, this.#pieces.length, ...pieces);
        this.#reserved = reserved;
        for (const { note, to } of squeezed.here) this.#addPiece(note, 0, to);
        carried = squeezed.carried;
        moved = [];
        cost = costs.squeezedNote;
      }
    }
    const candidate = carried.length === 0 ? undefined : this.#candidate(end, { carried, moved, cost });
    this.#pieces.splice(0, this.#pieces.length, ...pieces);
    this.#reserved = reserved;
    return candidate;
  }

  /**
   * Where a note may be divided so that those after it can follow on another page: these have to be notes on
   * it. Best above the lines that refer to them.
   */
  #divide(index: number, room: number, following: readonly number[]): { cut: number; moved: number[] } | undefined {
    const { notes } = this.#galley;
    const note = notes[index];
    const family = new Set([index]);
    for (const next of following) {
      const parent = notes[next]?.parent;
      if (parent === undefined || !family.has(parent.note)) return undefined;
      family.add(next);
    }
    if (note === undefined) return undefined;
    const children = following.filter((next) => notes[next]?.parent?.note === index);
    const lines = children.map((next) => notes[next]?.parent?.line ?? 0);
    const above = heightOf(note, 0, Math.min(...lines, note.lines.length - 1));
    const cut = cutNote(note, 0, Math.min(room, above), 2) ?? cutNote(note, 0, room, 2);
    if (cut === undefined) return undefined;
    return { cut, moved: children.filter((_, place) => (lines[place] ?? 0) < cut) };
  }

  /**
   * The longest of some notes is cut so that all others, those on it excepted that are referred to further
   * down in it, stand here whole.
   */
  #cutLongest(
    indexes: readonly number[],
    room: number,
  ): { here: { note: number; to: number }[]; carried: NotePart[] } | undefined {
    const { notes } = this.#galley;
    const longest = indexes.toSorted((a, b) => (notes[b]?.height ?? 0) - (notes[a]?.height ?? 0))[0];
    const note = longest === undefined ? undefined : notes[longest];
    if (longest === undefined || note === undefined) return undefined;
    let cut = note.lines.length;
    for (let round = 0; round <= indexes.length; round += 1) {
      const goes = (index: number): boolean => {
        const parent = notes[index]?.parent;
        if (parent === undefined) return false;
        return (parent.note === longest && parent.line >= cut) || (parent.note !== index && goes(parent.note));
      };
      const others = indexes.filter((index) => index !== longest && !goes(index));
      const taken = others.reduce((sum, index) => sum + (notes[index]?.height ?? 0), 0);
      const next = cutNote(note, 0, room - taken, 2);
      if (next === undefined) return undefined;
      if (next >= cut) {
        const gone = indexes.filter((index) => goes(index));
        return {
          here: indexes
            .filter((index) => !goes(index))
            .map((index) => ({ note: index, to: index === longest ? cut : (notes[index]?.lines.length ?? 0) })),
          carried: [{ note: longest, from: cut }, ...gone.map((index) => ({ note: index, from: 0 }))],
        };
      }
      cut = next;
    }
    return undefined;
  }

  /** Nothing fits as it should: the least that a page can hold, and what there is no room for goes on. */
  #endAnyhow(): Candidate {
    this.#clear();
    const { items, notes } = this.#galley;
    const { height, separator } = this.#wishes.frame;
    const begin = this.#state.next;
    let end = begin + 1;
    while (end < items.length && !this.#mayEnd(end)) end += 1;
    let cost = 0;
    const last = items[end - 1];
    if (last !== undefined && last.bottom - this.#shift > height + tolerance) {
      // What may not be parted is higher than a page.
      cost += costs.parted;
      end = begin + 1;
      while (end < items.length && (items[end]?.bottom ?? 0) - this.#shift <= height + tolerance && !this.#isTall(end))
        end += 1;
    }
    const depth = (items[end - 1]?.bottom ?? 0) - this.#shift;
    // What has to stand here leaves less to the notes that go on.
    if (depth + this.#reserved > height + tolerance) this.#clear(Math.max(0, height - depth));
    const carried = [...this.#rest];
    const moved: number[] = [];
    const wanted = this.#wishes.footnotes ? items.slice(begin, end).flatMap((item) => item.notes) : [];
    for (const [place, index] of wanted.entries()) {
      const note = notes[index];
      if (note === undefined) continue;
      const room = height - depth - this.#reserved - (this.#pieces.length === 0 ? separator : 0);
      if (carried.length > 0) {
        carried.push({ note: index, from: 0 });
        if (note.parent === undefined) moved.push(index);
        continue;
      }
      const whole = note.height <= room + tolerance;
      const part = whole ? undefined : this.#divide(index, room, wanted.slice(place + 1));
      const cut = whole ? note.lines.length : (part?.cut ?? cutNote(note, 0, room, 2));
      if (cut !== undefined) this.#addPiece(index, 0, cut);
      else moved.push(index);
      if (cut === undefined || cut < note.lines.length) carried.push({ note: index, from: cut ?? 0 });
    }
    return this.#candidate(end, { carried, moved, cost: cost + moved.length * costs.movedNote });
  }

  /** The page without any text: only where lines follow, which can be kept off it. */
  leaveToNotes(): Candidate[] {
    this.#clear();
    const begin = this.#state.next;
    const next = this.#galley.items[begin];
    if (next?.kind !== 'line' || this.#pieces.length === 0 || this.#figures.length > 0) return [];
    return [this.#candidate(begin, { cost: costs.withoutText })];
  }

  /** As the page was before anything was set on it. @param most height for the notes that go on */
  #clear(most?: number): void {
    this.#deferred.length = 0;
    this.#shift = this.#origin;
    this.#pieces.length = 0;
    this.#rest.length = 0;
    this.#reserved = 0;
    this.#continueNotes(true, most);
  }

  #fillTall(index: number): Candidate {
    const { items } = this.#galley;
    const item = items[index];
    const { height } = this.#wishes.frame;
    const pages = this.#lessons.tall.get(index) ?? Math.ceil(((item?.bottom ?? 0) - (item?.top ?? 0)) / height);
    const moved = this.#wishes.footnotes ? [...(item?.notes ?? [])] : [];
    return {
      ...this.#candidate(index + 1, {
        carried: [...this.#rest, ...moved.map((note) => ({ note, from: 0 }))],
        moved,
        cost: moved.length * costs.movedNote,
      }),
      pages,
    };
  }

  #candidate(
    end: number,
    extra: { readonly carried?: readonly NotePart[]; readonly moved?: readonly number[]; readonly cost?: number },
  ): Candidate {
    const { items } = this.#galley;
    const { height, leading } = this.#wishes.frame;
    const begin = this.#state.next;
    const last = lastSet(items, begin, end, this.#deferred);
    const depth = last === undefined ? this.#top : last.bottom - this.#shift;
    const deferred = this.#deferred.filter((index) => index < end);
    const carried = extra.carried ?? [...this.#rest];
    const isEnd = end >= items.length;
    const isForced = !isEnd && this.#isForced(end) && (items[end]?.forced ?? false);
    const slack = Math.max(0, height - this.#reserved - depth);
    const open = !isEnd && !isForced;
    const spaces = open && this.#pieces.length === 0 ? this.#spread(begin, end, deferred, slack) : [];
    const filled = spaces.length > 0 ? height : depth;
    const seen = this.#pieces.length > 0 ? height : filled;
    const lines = (height - this.#reserved - filled) / leading;
    let cost = extra.cost ?? 0;
    if (open) cost += costs.short * lines ** 2;
    if (isEnd && this.#turn > 0 && deferred.length === 0 && depth - this.#top < 4 * leading - 1 && end > begin)
      cost += costs.straggler;
    if (open && this.#lessons.hyphens.has(end - 1)) {
      cost += this.#wishes.turns(this.#turn) ? costs.hyphenAtTurn : costs.hyphenAtFoot;
    }
    if (open && items[end]?.kind === 'row' && items[end - 1]?.kind === 'row') cost += costs.partedTable;
    cost += deferred.length * costs.deferredFigure * (this.#wishes.turns(this.#turn) ? 2 : 1);
    const pending = [...this.#pending, ...deferred];
    // A table that goes on does not keep clear of figures at the head of the page.
    if (pending.length > 0 && items[end]?.kind === 'row' && !isEnd) cost += costs.parted;
    return {
      plan: {
        start: begin,
        end,
        figures: [...this.#figures],
        deferred,
        top: this.#top,
        limit: Math.min(height - this.#reserved, Math.max(depth, filled) + 1),
        depth: filled,
        origin: this.#origin,
        natural: false,
        notes: [...this.#pieces],
        spaces,
        continues: false,
      },
      carried,
      pending,
      moved: extra.moved ?? [],
      pages: 1,
      cost,
      seen,
    };
  }

  /** Divides what is missing among the spaces between blocks, if these can bear it. */
  #spread(begin: number, end: number, deferred: readonly number[], slack: number): (readonly [number, number])[] {
    const { leading } = this.#wishes.frame;
    // Nothing that the eye could see.
    if (slack < 1) return [];
    const { items } = this.#galley;
    const places: { readonly index: number; readonly most: number }[] = [];
    for (let index = begin + 1; index < end; index += 1) {
      const item = items[index];
      const before = items[index - 1];
      if (
        item === undefined ||
        before === undefined ||
        !item.first ||
        deferred.includes(index) ||
        deferred.includes(index - 1)
      )
        continue;
      const gap = item.top - before.bottom;
      if (gap < leading * 0.3) continue;
      places.push({ index, most: leading * (item.heading ? 1 : 0.5) });
    }
    const capacity = places.reduce((sum, { most }) => sum + most, 0);
    if (capacity < slack) return [];
    // A little less than all, or rounding could push the last line out.
    const share = (slack - 0.5) / capacity;
    return places.map(({ index, most }) => [index, most * share] as const);
  }
}

/** The last item that stands on the page in its own place. */
function lastSet(items: readonly Item[], begin: number, end: number, deferred: readonly number[]): Item | undefined {
  for (let index = end - 1; index >= begin; index -= 1) if (!deferred.includes(index)) return items[index];
  return undefined;
}

/** Height of some lines of a note. */
export function heightOf(note: MeasuredNote, from: number, to: number): number {
  const start = from === 0 ? 0 : (note.lines[from - 1]?.bottom ?? 0);
  return (to >= note.lines.length ? note.height : (note.lines[to - 1]?.bottom ?? 0)) - start;
}

/** The last line after which a note may go on elsewhere; two lines at least go on. */
function cutNote(note: MeasuredNote, from: number, room: number, fewest: number): number | undefined {
  for (let to = note.lines.length - 2; to >= from + fewest; to -= 1) {
    if ((note.lines[to - 1]?.ends ?? false) && heightOf(note, from, to) <= room + tolerance) return to;
  }
  return undefined;
}
