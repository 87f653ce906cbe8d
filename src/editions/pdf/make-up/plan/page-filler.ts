/** All sensible ways to fill one page. */
import { costs, limits } from './costs.ts';
import { cutLongest, cutNote, divideNote } from './notes.ts';
import { OpenPage, type Task } from './open-page.ts';
import type { Candidate, NotePart, State } from './types.ts';

const { tolerance } = limits;

/** All sensible ways to fill the page that begins at a state. */
export function fillPage(task: Task, state: State, turn: number): Candidate[] {
  const usual = new PageFiller(task, new OpenPage(task, state, turn, limits.noteShare)).fill();
  if (state.carried.length === 0 || task.galley.items[state.next] === undefined) return usual;
  // More of the notes that go on than is usual, so that those that follow can begin where they should.
  const full = new PageFiller(task, new OpenPage(task, state, turn, 1));
  return [...usual, ...full.fill(), ...full.leaveToNotes()];
}

class PageFiller {
  readonly #task: Task;
  readonly #page: OpenPage;

  constructor(task: Task, page: OpenPage) {
    this.#task = task;
    this.#page = page;
  }

  fill(): Candidate[] {
    const strict = this.#tryFill();
    if (strict.some(({ moved }) => moved.length === 0)) return strict;
    this.#page.clear();
    this.#page.relaxed = true;
    const relaxed = this.#tryFill().map((candidate) => ({ ...candidate, cost: candidate.cost + costs.relaxed }));
    return strict.concat(relaxed);
  }

  /** The page without any text: only where lines follow, which can be kept off it. */
  leaveToNotes(): Candidate[] {
    const page = this.#page;
    page.clear();
    const next = this.#task.galley.items[page.begin];
    if (next?.kind !== 'line' || page.foot.pieces.length === 0 || page.figures.length > 0) return [];
    return [page.close(page.begin, { cost: costs.withoutText })];
  }

  #tryFill(): Candidate[] {
    const { begin } = this.#page;
    if (begin >= this.#task.galley.items.length) return [this.#page.close(begin)];
    const tall = this.#page.tallAfter(begin);
    if (tall !== undefined) return [this.#fillTall(tall)];
    const { found, kept, natural } = this.#addItems();
    const ends = new Set([...new Set(found.map(({ plan }) => plan.end))].slice(-limits.lookedAt));
    const looked = found.filter((candidate) => ends.has(candidate.plan.end) || kept.has(candidate));
    if (looked.length === 0) return [this.#endAnyhow()];
    return looked.map((candidate) => {
      const { plan } = candidate;
      const isNatural = plan.end === natural && plan.notes.length === 0 && plan.deferred.length === 0;
      if (!isNatural || !this.#page.endsByItself(natural)) return candidate;
      return { ...candidate, plan: { ...plan, natural: true } };
    });
  }

  /**
   * Adds one item after the other, with its notes, as long as there is room.
   * @returns a page for each place where it may end, those among them that are looked at in any case, and
   *   where it would end by itself if there were no notes
   */
  #addItems(): { readonly found: Candidate[]; readonly kept: ReadonlySet<Candidate>; readonly natural: number } {
    const page = this.#page;
    const { begin, foot } = page;
    const { items } = this.#task.galley;
    const { height } = this.#task.wishes.frame;
    const found: Candidate[] = [];
    const kept = new Set<Candidate>();
    let natural = 0;
    let isFull = false;
    // The last place where the page might end, and what stood at its foot by then.
    let boundary = begin;
    let footThen = foot.remember();
    for (let index = begin; index < items.length; index += 1) {
      if (index > begin && page.isForced(index)) {
        if (!isFull) natural = index;
        break;
      }
      if (index > begin && page.shouldDefer(index)) {
        const last = found.at(-1);
        if (last !== undefined && !page.defers) kept.add(last);
        page.defer(index);
        continue;
      }
      if (page.isTall(index) || (index > begin && page.standsTooEarly(index))) break;
      if (page.bottomOf(items[index]) > height + tolerance) {
        if (!this.#mayBecomeShorter(index)) break;
        if (page.mayEnd(index + 1)) found.push(...page.closeAll(index + 1));
        continue;
      }
      if (page.mayEnd(index + 1)) natural = index + 1;
      // Further on one only looks where the page would end without notes.
      if (isFull) continue;
      if (!this.#addNotes(index)) {
        isFull = true;
        foot.goBackTo(footThen);
        const split = this.#splitNotes(boundary, index);
        if (split !== undefined) found.push(split);
        continue;
      }
      if (!page.mayEnd(index + 1)) continue;
      found.push(...page.closeAll(index + 1));
      boundary = index + 1;
      footThen = foot.remember();
    }
    return { found, kept, natural };
  }

  /** Whether paragraphs on the page could take so many lines less that an item below its foot would stand on it. */
  #mayBecomeShorter(index: number): boolean {
    const page = this.#page;
    const { galley, wishes, lessons } = this.#task;
    const { height, leading } = wishes.frame;
    if (lessons.elastic.length === 0 || page.foot.pieces.length > 0 || page.defers) return false;
    const item = galley.items[index];
    if (wishes.footnotes && item !== undefined && item.notes.length > 0) return false;
    return page.bottomOf(item) <= height + tolerance + page.shorterBy(index + 1) * leading;
  }

  /** @returns whether an item and its notes, all whole, fit on the page */
  #addNotes(index: number): boolean {
    const { galley, wishes } = this.#task;
    const { foot } = this.#page;
    const item = galley.items[index];
    if (wishes.footnotes && item !== undefined && item.notes.length > 0) {
      if (foot.rest.length > 0) return false;
      for (const note of item.notes) foot.addWhole(note);
    }
    return this.#page.bottomOf(item) + foot.reserved <= wishes.frame.height + tolerance;
  }

  /** What cannot be parted, with all its notes whole but the last, of which at least two lines stand here. */
  #splitNotes(boundary: number, index: number): Candidate | undefined {
    const page = this.#page;
    const { foot } = page;
    if (foot.rest.length > 0) return undefined;
    const { items, notes } = this.#task.galley;
    const end = page.endAfter(index);
    const chunk = items.slice(boundary, end);
    if (chunk.some((item, place) => item.floats || page.isTall(boundary + place))) return undefined;
    const depth = page.bottomOf(chunk.at(-1));
    const wanted = chunk.flatMap((item) => item.notes);
    const footBefore = foot.remember();
    const roomBefore = page.roomBelow(depth);
    let { carried, moved } = this.#addParted(wanted, depth);
    let cost = costs.splitNote + moved.length * costs.movedNote;
    if (carried.length === 0 || moved.length > 0) {
      const squeezed = cutLongest(notes, wanted, roomBefore);
      if (squeezed !== undefined) {
        foot.goBackTo(footBefore);
        for (const { note, to } of squeezed.here) foot.add(note, 0, to);
        carried = squeezed.carried;
        moved = [];
        cost = costs.squeezedNote;
      }
    }
    const candidate = carried.length === 0 ? undefined : page.close(end, { carried, moved, cost });
    foot.goBackTo(footBefore);
    return candidate;
  }

  /** Adds notes below a depth until one has to be parted. @returns nothing carried if that cannot be done */
  #addParted(wanted: readonly number[], depth: number): { carried: NotePart[]; moved: number[] } {
    const { notes } = this.#task.galley;
    const { foot } = this.#page;
    for (const [place, index] of wanted.entries()) {
      const note = notes[index];
      if (note === undefined) continue;
      const room = this.#page.roomBelow(depth);
      const following = wanted.slice(place + 1);
      if (following.length > 0 && note.height <= room + tolerance) {
        foot.addWhole(index);
        continue;
      }
      const part = divideNote(notes, index, room, following);
      if (part === undefined) break;
      foot.add(index, 0, part.cut);
      return {
        carried: [{ note: index, from: part.cut }, ...following.map((next) => ({ note: next, from: 0 }))],
        moved: part.moved,
      };
    }
    return { carried: [], moved: [] };
  }

  /** Nothing fits as it should: the least that a page can hold, and what there is no room for goes on. */
  #endAnyhow(): Candidate {
    const page = this.#page;
    page.clear();
    const { items } = this.#task.galley;
    const { height } = this.#task.wishes.frame;
    let end = page.endAfter(page.begin);
    let cost = 0;
    if (page.bottomOf(items[end - 1]) > height + tolerance) {
      // What may not be parted is higher than a page.
      cost += costs.parted;
      end = page.begin + 1;
      while (end < items.length && page.bottomOf(items[end]) <= height + tolerance && !page.isTall(end)) end += 1;
    }
    const depth = page.bottomOf(items[end - 1]);
    // What has to stand here leaves less to the notes that go on.
    if (depth + page.foot.reserved > height + tolerance) page.clear(Math.max(0, height - depth));
    const { carried, moved } = this.#addAsMuchAsFits(end, depth);
    return page.close(end, { carried, moved, cost: cost + moved.length * costs.movedNote });
  }

  /** Adds the notes of a page that ends somewhere, as far as there is room below its text. */
  #addAsMuchAsFits(end: number, depth: number): { carried: NotePart[]; moved: number[] } {
    const { galley, wishes } = this.#task;
    const { notes } = galley;
    const { foot, begin } = this.#page;
    const carried = [...foot.rest];
    const moved: number[] = [];
    const wanted = wishes.footnotes ? galley.items.slice(begin, end).flatMap((item) => item.notes) : [];
    for (const [place, index] of wanted.entries()) {
      const note = notes[index];
      if (note === undefined) continue;
      const room = this.#page.roomBelow(depth);
      if (carried.length > 0) {
        carried.push({ note: index, from: 0 });
        if (note.parent === undefined) moved.push(index);
        continue;
      }
      const fits = note.height <= room + tolerance;
      const part = fits ? undefined : divideNote(notes, index, room, wanted.slice(place + 1));
      const cut = fits ? note.lines.length : (part?.cut ?? cutNote(note, 0, room, 2));
      if (cut !== undefined) foot.add(index, 0, cut);
      else moved.push(index);
      if (cut === undefined || cut < note.lines.length) carried.push({ note: index, from: cut ?? 0 });
    }
    return { carried, moved };
  }

  /** What is higher than a page takes pages of its own, with what may not be parted from it; its notes come after it. */
  #fillTall(index: number): Candidate {
    const { galley, wishes, lessons } = this.#task;
    const { begin } = this.#page;
    const { height } = wishes.frame;
    const item = galley.items[index];
    const moved = wishes.footnotes ? galley.items.slice(begin, index + 1).flatMap(({ notes }) => notes) : [];
    const page = this.#page.close(index + 1, {
      carried: [...this.#page.foot.rest, ...moved.map((note) => ({ note, from: 0 }))],
      moved,
      cost: moved.length * costs.movedNote,
    });
    // The head of a table is said again on each page.
    const rest = Math.max(0, this.#page.bottomOf(item) - height);
    const pages = 1 + Math.ceil(rest / (height - (item?.header ?? 0)));
    return { ...page, pages: lessons.tall.get(index) ?? pages };
  }
}
