/** What is said when a plug-in is at fault: always its name, never a stack. */
import { Failure, type Phrase, said } from '../report/index.ts';

/** It was given to Octavo in a form that cannot be used. */
export function unusable(plugin: string, what: Phrase, hint?: Phrase): Failure {
  return new Failure(2, said`The plug-in ${plugin} cannot be used: ${what}`, { rule: 'plug-in-failed', hint });
}

/** What it made cannot be used. */
export function atFault(plugin: string, what: Phrase, cause?: unknown): Failure {
  return new Failure(3, said`The plug-in ${plugin} ${what}`, {
    rule: 'plug-in-failed',
    hint: said`A plug-in is a program of its own: whoever wrote it can mend it. Without it the book can be built.`,
    cause,
  });
}

/** Runs something of a plug-in's. @throws Failure with its name if that throws */
export function run<T>(plugin: string, doing: Phrase, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw tell(plugin, doing, cause);
  }
}

/** The same for what takes time. */
export async function runLong<T>(plugin: string, doing: Phrase, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw tell(plugin, doing, cause);
  }
}

function tell(plugin: string, doing: Phrase, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const reason = cause instanceof Error ? (cause.message.trim().split('\n')[0] ?? '') : String(cause);
  return atFault(plugin, said`failed ${doing}: ${reason}`, cause);
}
