/** How a title is set on the pages before a book, in all editions: the size by its length, and where no line ends. */

/**
 * `brief`: a word or two, set large; `long`, `lengthy` and `vast` are set smaller, so that the title of an old
 * treatise stands in a few lines; the others as a theme has titles.
 */
export type TitleLength = 'brief' | 'usual' | 'long' | 'lengthy' | 'vast';

/** Letters of the whole title and of its longest word, at most. */
const steps: readonly (readonly [length: TitleLength, whole: number, word: number])[] = [
  ['brief', 12, 9],
  ['usual', 44, 15],
  ['long', 84, 20],
  ['lengthy', 168, 26],
];

export function lengthOfTitle(title: string): TitleLength {
  const words = title.trim().split(/\s+/u).map(lengthOf);
  const whole = words.reduce((sum, length) => sum + length, words.length - 1);
  // Where no spaces part the words, a line may end nearly everywhere.
  const longest = solid.test(title) ? 0 : Math.max(...words);
  return steps.find(([, most, word]) => whole <= most && longest <= word)?.[0] ?? 'vast';
}

const solid = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** In Latin letters: a character of Chinese or Japanese is as wide as two. */
function lengthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** Letters that are kept together by short words, at most: more would leave lines of very different lengths. */
const most = 18;

/** A line of a title does not end after “of”, “the” or “und”: short words stay with what they belong to. */
export function tieShortWords(title: string): string {
  const [first = '', ...others] = title.split(' ');
  let last = first;
  let together = first.length;
  return others.reduce((tied, word) => {
    const stays = /^(?:\p{Ll}{1,3}|&)$/u.test(last) && together + word.length < most;
    together = stays ? together + 1 + word.length : word.length;
    last = word;
    return `${tied}${stays ? '\u00A0' : ' '}${word}`;
  }, first);
}
