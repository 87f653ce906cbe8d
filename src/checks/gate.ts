/**
 * The gate: what programs of others find out about finished editions. It begins as soon as an edition is made,
 * beside the making of the others, and is waited for before anything is put on the shelf.
 */
import type { Edition, Examiner, Findings, Press } from '../editions/index.ts';
import type { Artifact } from '../model/index.ts';
import { Failure, type Phrase, inEnglish, joined } from '../report/index.ts';
import { findPackage, moduleBeside, openThreads, startStopwatch } from '../system/index.ts';

/** One examination, made or not. */
export interface Outcome {
  readonly examiner: Examiner;
  readonly version: string;
  readonly milliseconds: number;
  /** What was found; or why nothing is known, which was meant to be so or was not. */
  readonly found: Findings | { readonly skipped: string } | { readonly unmade: string };
}

/** Of the whole program: to load a validator takes longer than to examine an essay. */
const threads = openThreads(moduleBeside(import.meta.url, 'in-thread'));

export class Gate {
  readonly #begun = new WeakMap<Artifact, Promise<readonly Outcome[]>>();

  #press: Press | undefined;

  /** While the editions are made, those who will examine them get ready; whatever fails now is told then. */
  prepare(editions: readonly Edition[]): void {
    for (const { examiners = [] } of editions)
      for (const examiner of examiners) void examiner.prepare?.({ inThread }).catch(() => undefined);
  }

  /**
   * That those who were asked for can be asked, before anything is made for them.
   * @throws Failure reference-missing
   */
  async assertReady(editions: readonly Edition[]): Promise<void> {
    const examiners = editions.flatMap(({ examiners: own = [] }) => own);
    const lacks = (await Promise.all(examiners.map(async (one) => one.findLack?.()))).filter(
      (one) => one !== undefined,
    );
    if (lacks.length === 0) return;
    const join = (of: 'text' | 'hint', mark: string): Phrase =>
      joined([...new Map(lacks.map((lack) => [inEnglish(lack[of]), lack[of]])).values()], mark);
    throw new Failure(3, join('text', '; '), { rule: 'reference-missing', hint: join('hint', ' ') });
  }

  /**
   * Begins with an edition; nothing is waited for, and nothing goes wrong.
   * @param press the browser, if the editions needed one: the same for all
   */
  begin(edition: Edition, artifact: Artifact, press: Press | undefined): void {
    this.#press = press;
    void this.examine(edition, artifact);
  }

  /** What came of it: what was begun with these very bytes, or is made now. Never rejects. */
  async examine(edition: Edition, artifact: Artifact): Promise<readonly Outcome[]> {
    const begun =
      this.#begun.get(artifact) ??
      Promise.all((edition.examiners ?? []).map(async (examiner) => examine(examiner, artifact, this.#press)));
    this.#begun.set(artifact, begun);
    return begun;
  }
}

async function examine(examiner: Examiner, artifact: Artifact, press: Press | undefined): Promise<Outcome> {
  const watch = startStopwatch();
  const from = watch.now();
  let found: Outcome['found'];
  try {
    found = await examiner.examine(artifact, { inThread, press });
  } catch (error) {
    found = { unmade: error instanceof Error ? error.message : String(error) };
  }
  const version = await findVersion(examiner, found);
  return { examiner, version, milliseconds: Math.round(watch.now() - from), found };
}

async function findVersion({ tool }: Examiner, found: Outcome['found']): Promise<string> {
  if ('faults' in found && found.version !== undefined) return found.version;
  return (tool.package === undefined ? undefined : (await findPackage(tool.package))?.version) ?? 'unknown';
}

async function inThread(work: string, input: unknown): Promise<unknown> {
  const answer = await threads.call({ work, input });
  if ('reason' in answer) throw new Error(answer.reason);
  return answer.value;
}
