/** Documents take turns: few of them are open at a time, so that a book of any length takes the memory of those. */

/** What takes memory while it is open. */
export interface Opened {
  /** Gives its memory back. What is asked of it afterwards opens it again, and does all to it that was done before. */
  rest(): Promise<void>;
}

/** The most that gain anything by being open beside each other. */
const most = 6;

/** How many are open at a time. Each has about the work of a core. */
export function roomFor(cores: number): number {
  return Math.min(most, Math.max(2, cores));
}

export interface Turns<One extends Opened> {
  /**
   * Visits all of them, several at once, begun in their order.
   * @param work whether it may be needed again soon
   * @throws what a visit throws
   */
  visit(ones: readonly One[], work: (one: One) => Promise<boolean>): Promise<void>;
}

/**
 * Who is needed again stays open until the room is needed for others: the one that waits longest rests first.
 * @param room for those that are busy
 * @param beside room for those that wait, which they have besides
 */
export function takeTurns<One extends Opened>(room: number, beside = 0): Turns<One> {
  let busy = 0;
  /** In the order of their visits. */
  const idle = new Set<One>();
  const enter = async (one: One): Promise<void> => {
    busy += 1;
    if (idle.delete(one)) return;
    const [eldest] = idle;
    if (eldest === undefined || busy + idle.size <= room + beside) return;
    idle.delete(eldest);
    await eldest.rest();
  };
  const leave = async (one: One, isNeeded: boolean): Promise<void> => {
    busy -= 1;
    if (isNeeded) idle.add(one);
    else await one.rest();
  };
  return {
    visit: async (ones, work) => {
      const waiting = ones.values();
      await Promise.all(
        Array.from({ length: room }, async () => {
          for (const one of waiting) {
            await enter(one);
            await leave(one, await work(one));
          }
        }),
      );
    },
  };
}
