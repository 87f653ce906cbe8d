/** What commands share that go on until somebody has had enough of them. */
import { Failure, type Phrase, said } from '../report/index.ts';
import { folderExists, listenForInterruption } from '../system/index.ts';
import { type Call, listSharedOptions } from './publishing.ts';
import type { OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Of the options of `build` those that mean something for them. */
export function listLastingOptions(): OptionRows {
  const { plugins, 'allow-remote': remote, 'no-cache': cache, browser, help } = listSharedOptions('');
  return Object.fromEntries(
    Object.entries({ plugins, 'allow-remote': remote, 'no-cache': cache, browser, help }).flatMap(([name, row]) =>
      row === undefined ? [] : [[name, row]],
    ),
  );
}

/** Waits for Ctrl-C, or for what stands for it; then ends what goes on. */
export async function untilInterrupted(terminal: Terminal, begin: () => Promise<() => Promise<void>>): Promise<void> {
  const heard = terminal.interruption === undefined ? listenForInterruption() : undefined;
  const signal = terminal.interruption ?? heard?.signal;
  try {
    const end = await begin();
    await new Promise<void>((resolve) => {
      if (signal?.aborted === true) resolve();
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
    await end();
  } finally {
    heard?.forget();
  }
}

/** The theme's folder, where it is one of the person's own. */
export async function listOwnThemes({ text }: Call): Promise<string[]> {
  const theme = text('theme');
  return theme !== undefined && /[/\\]/u.test(theme) && (await folderExists(theme)) ? [theme] : [];
}

/** @throws Failure usage where it is not among those there are */
export function readName<Name extends string>(given: string, names: readonly Name[], what: Phrase): Name {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  throw new Failure(2, said`${what} “${given}” is not known`, { hint: said`There are ${names.join(', ')}.` });
}
