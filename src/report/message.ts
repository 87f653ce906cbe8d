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
}

import type { RuleId } from './rules.ts';
