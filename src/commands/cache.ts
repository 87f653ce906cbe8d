/** `octavo cache`: what earlier runs have worked out and kept, and how to be rid of it. */
import { Failure, joined, said } from '../report/index.ts';
import { clearMemory, measureMemory, mostBytes } from '../system/index.ts';
import { countFiles } from './counts.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const cacheRows = {
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const cacheHelp = `Usage: octavo cache info|clear [options]

What takes long to work out (fonts cut down to the letters of a book, how formulas are spoken,
and that a manuscript and its editions are as they were) is kept in the cache folder, for the
next run. Editions are the same with and without it;
build --no-cache does without. Not more than ${mostBytes / 2 ** 20} MB are kept: the oldest go, the small ones last.

  info       says where it lies, and how much it is
  clear      removes it; the browser that was unpacked there stays

${writeOptions(cacheRows)}
Exit codes: 0 done, 2 usage.
`;

export async function tellCache(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, cacheRows);
  if (values.help === true) {
    terminal.out(cacheHelp);
    return 0;
  }
  const [wish = 'info', ...more] = positionals;
  if (!['info', 'clear'].includes(wish) || more.length > 0) {
    throw new Failure(2, said`octavo cache has no “${[wish, ...more].join(' ')}”`, {
      hint: didYouMean(wish, ['info', 'clear']) ?? said`octavo cache --help shows what it has.`,
    });
  }
  const measured = wish === 'clear' ? await clearMemory(terminal.env) : await measureMemory(terminal.env);
  if (values.json === true) {
    terminal.out(`${JSON.stringify({ ...measured, cleared: wish === 'clear' }, null, 2)}\n`);
    return 0;
  }
  const speak = speakOn(terminal);
  if (measured === undefined) {
    terminal.out(`${speak(said`Nothing is kept: there is no folder for it that belongs to you alone.`)}\n`);
    return 0;
  }
  const { path, files, bytes } = measured;
  const amount = joined([countFiles(files), `${(bytes / 1e6).toFixed(1)} MB`], ', ');
  const told = wish === 'clear' ? said`cleared of ${amount}` : amount;
  terminal.out(`${speak(said`${path}: ${told}`)}\n`);
  return 0;
}
