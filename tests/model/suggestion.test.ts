/** What was probably meant. */
import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/model/index.ts';

describe('of words that are as near', () => {
  it.each([
    ['page', ['pages', 'pace'], 'pages'],
    ['page', ['pace', 'pages'], 'pages'],
    ['them', ['theme', 'thema'], 'theme'],
    ['tehme', ['thema', 'theme'], 'theme'],
    ['cat', ['bat', 'hat'], 'bat'],
  ])('%s is that which begins with it, or stands first: %j', (word, words, meant) => {
    expect([nearest(word, words), suggest(word, words)]).toEqual([meant, meant]);
  });

  it('there is none among none', () => {
    expect([nearest('a', []), suggest('a', [])]).toEqual([undefined, undefined]);
  });
});
