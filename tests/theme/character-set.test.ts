import { expect, it } from 'vitest';
import { CharacterSet } from '../../src/theme/character-set.ts';

it.each([['Ἀθῆναι, Ἀ'], ['🍌 and 𝔸 and 🍌 \uFFFD'], ['half of \uD83C and a whole 🍌'], ['\uD83C\uD83C\uDF4C\uDF4C']])(
  'has each character of %j once, in the order of the text',
  (text) => {
    const characters = new CharacterSet();
    characters.add(text);
    characters.add(text);
    expect([...characters]).toEqual([...new Set(text)]);
  },
);
