import { expect, it } from 'vitest';
import { lengthOfTitle, tieShortWords } from '../../src/theme/title-setting.ts';

it.each([
  ['Emma', 'brief'],
  ['On Growth', 'brief'],
  ['A Book of the Sea', 'usual'],
  ['The Life and Opinions of Tristram Shandy', 'usual'],
  ['The Life and Strange Surprizing Adventures of Robinson Crusoe', 'long'],
  [
    'An Inquiry into the Nature and Causes of the Wealth of Nations, with a History of the Herring Fisheries',
    'lengthy',
  ],
  ['word '.repeat(60), 'vast'],
  // Eleven letters, but one word that would fill the line of a small page.
  ['Ultramarine', 'usual'],
  ['Donaudampfschifffahrtsgesellschaft', 'vast'],
  ['吾輩は猫である', 'usual'],
  ['雪国', 'brief'],
])('“%s” is %s', (title, length) => {
  expect(lengthOfTitle(title)).toBe(length);
});

it('keeps short words with what they belong to', () => {
  expect(tieShortWords('A History of the Salt Tax in the North Sea')).toBe(
    'A History of\u00A0the\u00A0Salt Tax in\u00A0the\u00A0North Sea',
  );
  expect(tieShortWords('Emma')).toBe('Emma');
  expect(tieShortWords('')).toBe('');
});

it('keeps no more together than a line can do without', () => {
  for (const part of tieShortWords('so it is as it was in all of the old and new maps').split(' '))
    expect(part.length).toBeLessThanOrEqual(18);
});
