/** A browser for programs of others: which file to start, and with what in its environment. */
import { Failure, said } from '../../report/index.ts';
import { openCache } from './cache.ts';
import { findBrowsers } from './find.ts';
import { howToGetBrowser } from './press.ts';
import { unpackPinned } from './unpack.ts';

export interface LentBrowser {
  readonly executable: string;
  /** What it needs in its environment (the pinned browser: where its libraries are). */
  readonly env: Readonly<Record<string, string>>;
}

/** @throws Failure browser-missing where there is none */
export async function lendBrowser(): Promise<LentBrowser> {
  const candidates = await findBrowsers(undefined);
  // An installed browser shows pages as people see them; the pinned one does well enough.
  const candidate = candidates.find(({ source }) => source !== 'pinned') ?? candidates[0];
  if (candidate === undefined)
    throw new Failure(3, said`No browser was found`, { rule: 'browser-missing', hint: howToGetBrowser() });
  if (candidate.executable !== undefined) return { executable: candidate.executable, env: {} };
  const { executable, env } = await unpackPinned(await openCache());
  return { executable, env };
}
