/** What is said of each title when a run is over: for the live table, for the reports and for a run that goes on. */
import type { Missing } from '../records/index.ts';
import { type Message, type RuleId, type Words, inEnglish, inRecords, said, wordsOf } from '../report/index.ts';
import type { Outcome } from './job.ts';

/**
 * `built`: anew; `unchanged`: nothing has changed; `failed`: it has mistakes, or is too large; `refused`: its address
 * is another's; `withdrawn`; `left`: it was not asked for; `unbegun`: the run ended before.
 */
export type Status = 'built' | 'unchanged' | 'failed' | 'refused' | 'withdrawn' | 'left' | 'unbegun';

export interface Row {
  readonly name: string;
  readonly slug: string;
  readonly title?: string;
  readonly status: Status;
  /** Why it is not on the shelf as it is now. */
  readonly reason?: Words;
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly milliseconds: number;
  /** Of the process that made it, at most as far as was seen. */
  readonly megabytes?: number;
  readonly pages?: number;
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
  readonly messages: readonly Message[];
  /** Checks of the finished editions. */
  readonly checks: { readonly passed: number; readonly failed: number; readonly unmade: number };
}

/** What the shelf knows besides, once all are there. */
export interface FullRow extends Row {
  readonly version?: number;
  readonly changes?: readonly string[];
  readonly editions: readonly {
    readonly edition: string;
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    /** Accessibility: what is claimed, and what was looked into and is not. */
    readonly claims: readonly { readonly property: string; readonly value: string; readonly made: boolean }[];
  }[];
  readonly missing: readonly Missing[];
}

const nothing = {
  milliseconds: 0,
  errors: 0,
  warnings: 0,
  remarks: 0,
  messages: [],
  checks: { passed: 0, failed: 0, unmade: 0 },
} as const;

export function rowWithout({ name, slug }: Pick<Row, 'name' | 'slug'>, status: Status, reason?: Words): Row {
  return { name, slug, status, exitCode: 0, ...nothing, ...(reason === undefined ? {} : { reason }) };
}

export function refuse({ name, slug }: Pick<Row, 'name' | 'slug'>, rule: RuleId, text: Words, hint: Words): Row {
  const message = { severity: 'error', rule, text: inEnglish(text), hint: inEnglish(hint) } as const;
  return { name, slug, status: 'refused', exitCode: 1, ...nothing, reason: text, errors: 1, messages: [message] };
}

export function rowOf({ name, slug }: Pick<Row, 'name' | 'slug'>, outcome: Outcome): Row {
  if ('reason' in outcome) {
    const { reason, why } = outcome;
    if (why === 'ended') return { ...rowWithout({ name, slug }, 'unbegun', reason) };
    return { name, slug, status: 'failed', exitCode: 3, ...nothing, errors: 1, reason };
  }
  const { publication, megabytes } = outcome;
  const { messages, examinations, editions, exitCode, timings, title, unchanged } = publication;
  const count = (severity: Message['severity']): number => messages.filter((one) => one.severity === severity).length;
  const checks = (result: string): number => examinations.filter((one) => one.result === result).length;
  const pages = editions.find((one) => one.edition === 'pdf' && one.pages !== undefined)?.pages;
  const first = messages.find(({ severity }) => severity === 'error');
  const isGood = exitCode === 0;
  const wrong = first === undefined ? said`it has warnings, which were to stop it (--strict)` : wordsOf(first).text;
  return {
    name,
    slug: publication.slug ?? slug,
    ...(title === undefined ? {} : { title }),
    status: isGood ? (unchanged === true ? 'unchanged' : 'built') : 'failed',
    ...(isGood ? {} : { reason: wrong }),
    exitCode,
    milliseconds: timings['total'] ?? 0,
    ...(megabytes === undefined || megabytes === 0 ? {} : { megabytes }),
    ...(pages === undefined ? {} : { pages }),
    errors: count('error'),
    warnings: count('warning'),
    remarks: count('info'),
    messages: messages.map(inRecords),
    checks: { passed: checks('passed'), failed: checks('failed'), unmade: checks('not-made') },
  };
}
