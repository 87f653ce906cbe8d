/** How long things take; for the person who waits, never for an edition. */
export interface Stopwatch {
  /** Milliseconds since some moment. */
  now(): number;
  /** Ends a lap: the time since the last one is kept under this name. */
  lap(name: string): void;
  laps(): Record<string, number>;
}

export function startStopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  const start = performance.now();
  let last = start;
  return {
    now: () => performance.now(),
    lap(name) {
      const now = performance.now();
      laps[name] = Math.round(now - last);
      last = now;
    },
    laps: () => ({ ...laps, total: Math.round(performance.now() - start) }),
  };
}
