/** What a command sees of the world: so that it can be run in a test as on a terminal. */
import type { Questions } from './questions.ts';
import type { Speak } from '../report/index.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results: what a script reads. */
  readonly out: (text: string) => void;
  /** Messages and progress: what a person reads. */
  readonly err: (text: string) => void;
  /** How phrases are said to the person; absent: in English. */
  readonly speak?: Speak | undefined;
  /** Columns of the terminal that `err` goes to; absent: it is a file, a pipe, a CI log. */
  readonly columns?: number | undefined;
  /** Asks the person; absent: nobody is there to answer. */
  readonly questions?: Questions | undefined;
  /** Ends commands that go on until somebody has had enough; absent: Ctrl-C does. */
  readonly interruption?: AbortSignal | undefined;
}
