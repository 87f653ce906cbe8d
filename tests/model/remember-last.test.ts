/** What was asked for lately is not worked out again. */
import { expect, it } from 'vitest';
import { rememberLast } from '../../src/model/index.ts';

it('remembers the last few, by when they were asked for', () => {
  const asked: string[] = [];
  const count = rememberLast((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb', ''].map(count)).toEqual([1, 2, 1, 3, 1, 2, undefined]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'bb', '']);
  // Nothing is an answer, too.
  count('');
  expect(asked).toHaveLength(5);
});
