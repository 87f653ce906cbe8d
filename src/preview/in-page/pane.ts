/** What the panes have in common. */
import type { Places, State } from '../state.ts';

export interface Changed {
  /** Blocks of text, or pages. */
  readonly count: number;
  /** Shows the first of them. */
  readonly go: () => void;
}

export interface Pane {
  readonly name: keyof State['panes'];
  /** @returns what has changed in it since it was last shown */
  show(state: State): Promise<Changed | undefined>;
  goTo(places: Places): void | Promise<void>;
}
