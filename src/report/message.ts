import type { Phrase } from './phrase.ts';
import type { RuleId } from './rules.ts';

/** One thing worth telling the author: what, where, and what to do. */
export type Severity = 'error' | 'warning' | 'info';

export interface Message {
  /** Path as the author would type it: relative to the manuscript's folder, `/` as separator. Absent: the whole book. */
  readonly file?: string;
  /** 1-based; absent when the problem is the file itself. */
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  /** Id from report/rules.ts. */
  readonly rule: RuleId;
  /** What happened: "Link to chapter-9.md, which is not part of the book". */
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
  /** What both are said in another language from; records have English alone. */
  readonly phrases?: Phrases;
}

/** Absent: it is nobody's to translate. */
export interface Phrases {
  readonly text?: Phrase;
  readonly hint?: Phrase;
}

/** As files and scripts have it: the same whatever the language of who made it. */
export function inRecords({ phrases: _phrases, ...message }: Message): Omit<Message, 'phrases'> {
  return message;
}
