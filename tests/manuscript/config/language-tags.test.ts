import { describe, expect, it } from 'vitest';
import { canonicalLanguage } from '../../../src/manuscript/config/index.ts';

describe('canonicalLanguage', () => {
  it.each([
    ['en_gb', 'en-GB'],
    ['ZH-hant', 'zh-Hant'],
    ['', undefined],
    ['not a tag', undefined],
  ])('%j', (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });
});
