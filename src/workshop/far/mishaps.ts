/** What happened to a title on its way to other machines and back, in words. */
import { type Phrase, type Words, inEnglish, joined, said } from '../../report/index.ts';
import type { TaskState } from '../../system/index.ts';
import type { Outcome } from '../job.ts';

/** By their English: each is told once. */
export type Faults = Map<string, Phrase>;

export function note(faults: Faults, fault: Phrase): void {
  faults.set(inEnglish(fault), fault);
}

/** A title that is not tried again: by its last reason, and what happened before. */
export function toSetAside(state: TaskState, faults: Faults): Outcome {
  const { reason = '', begun } = state;
  const [, why = 'failed', text = reason] = /^(time|memory|broke|failed): (.*)$/su.exec(reason) ?? [];
  const last = sayLast(text, state);
  const before = begun > 1 ? said`${last}; it was begun ${countTimes(begun)} and is set aside` : last;
  const others = [...faults].filter(([fault]) => !fault.includes(inEnglish(last)) && begun <= 1);
  return {
    reason: joined([before, ...others.map(([, fault]) => fault)], '; '),
    why: why as 'time' | 'memory' | 'broke' | 'failed',
  };
}

function sayLast(text: string, { takenOver }: TaskState): Words {
  if (text === '') return said`it gave nothing`;
  return text.startsWith('job stalled') ? said`its workers ended without a word, ${countTimes(takenOver)}` : text;
}

export function withoutWhy(reason: string): string {
  return reason
    .replace(/^\w*Error: /u, '')
    .replace(/^(?:broke|failed|time|memory): /u, '')
    .slice(0, 300);
}

export function countTimes(count: number): Phrase {
  if (count === 1) return said`once`;
  return count === 2 ? said`twice` : said`${count} times`;
}
