import { expect, it } from 'vitest';
import { isAtLeast } from '../../src/model/index.ts';
import { nodeRange } from '../../src/system/index.ts';

it.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.4', false],
  ['22.0.0', true],
])('Node.js %s is new enough: %s', (version, isEnough) => {
  expect(isAtLeast(version, nodeRange)).toBe(isEnough);
});
