/** `octavo catalogue store`: how much builder and workers keep for each other, and how to be rid of what is old. */
import { Failure, type Phrase, said } from '../report/index.ts';
import { openStore } from '../system/index.ts';
import { clearStore, leastDays } from '../workshop/index.ts';
import { countFiles } from './counts.ts';
import { readNumber, readStore } from './limits.ts';
import { didYouMean } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

/** Days after which something is old. */
export const usualDays = 30;

export async function tellStore(
  [wish = 'info', ...more]: readonly string[],
  values: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  if (!['info', 'clear'].includes(wish) || more.length > 0)
    throw new Failure(2, said`octavo catalogue store has no “${[wish, ...more].join(' ')}”`, {
      hint: didYouMean(wish, ['info', 'clear']) ?? said`It has info and clear.`,
    });
  const days = readNumber(values, 'older-than', usualDays);
  if (days < leastDays)
    throw new Failure(2, said`What is younger than ${leastDays} days may be in use, and stays in the store`, {
      hint: said`Write --older-than ${leastDays}, or more.`,
    });
  const isCleared = wish === 'clear';
  const store = await openStore(readStore(values, terminal.env), terminal.env);
  const { there, old, others } = await clearStore(store, days, isCleared);
  if (values['json'] === true) {
    terminal.out(`${JSON.stringify({ store: store.name, days, there, old, others, cleared: isCleared }, null, 2)}\n`);
    return 0;
  }
  const stays = { files: there.files - old.files, bytes: there.bytes - old.bytes };
  const speak = speakOn(terminal);
  const told = isCleared
    ? said`cleared of ${measure(old)}; ${measure(stays)} stay`
    : said`${measure(there)}; clear removes ${measure(old)} of it, not used for ${days} days`;
  terminal.out(`${speak(said`${store.name}: ${told}`)}\n`);
  if (others > 0) {
    const stranger =
      others === 1
        ? said`A file there is not Octavo’s, and left alone.`
        : said`${others} files there are not Octavo’s, and left alone.`;
    terminal.out(`${speak(stranger)}\n`);
  }
  return 0;
}

function measure({ files, bytes }: { readonly files: number; readonly bytes: number }): Phrase {
  return said`${countFiles(files)} (${(bytes / 1e6).toFixed(1)} MB)`;
}
