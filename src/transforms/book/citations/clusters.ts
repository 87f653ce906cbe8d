/** What an author wrote between the brackets → what the processor is asked for. */
import { readLocator, type CitedWork, type LocatorWords } from '../../../citations/index.ts';
import type { CitedItem } from '../../cites.ts';
import { setPlainText } from '../../tree/typography.ts';

export function toWork({ key, prefix, suffix, bare }: CitedItem, words: LocatorWords, language: string): CitedWork {
  const { label, locator, rest } = readLocator(suffix, words);
  const before = prefix === '' ? '' : `${setPlainText(prefix, language)} `;
  const set = setPlainText(rest, language);
  // “, passim” follows at once, a word after a space.
  const after = set.trim() === '' ? '' : /^[\s,.;:!?)\]]/u.test(set) ? set : ` ${set}`;
  return {
    key,
    ...(label === undefined ? {} : { label }),
    ...(locator === undefined ? {} : { locator }),
    ...(before === '' ? {} : { prefix: before }),
    ...(after === '' ? {} : { suffix: after }),
    ...(bare ? { bare } : {}),
  };
}
