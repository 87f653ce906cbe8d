import { describe, expect, it } from 'vitest';
import { canonicalTag, suggestTag } from '../../src/model/language-tags.ts';

describe('canonicalTag', () => {
  it.each([
    ['en_gb', 'en-GB'],
    ['ZH-hant', 'zh-Hant'],
    ['', undefined],
    ['not a tag', undefined],
    ['deu', 'de'],
    ['english', undefined],
    ['jp', undefined],
    ['grc', 'grc'],
  ])('%j', (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });
});

describe('suggestTag', () => {
  it.each([
    ['english', 'en'],
    ['English', 'en'],
    ['British English', 'en-GB'],
    ['deutsch', 'de'],
    ['Français', 'fr'],
    ['francais', 'fr'],
    ['فارسی', 'fa'],
    ['עברית', 'he'],
    ['日本語', 'ja'],
    ['Traditional Chinese', 'zh-Hant'],
    ['Brazilian Portuguese', 'pt-BR'],
    ['germam', 'de'],
    ['en_US.UTF-8', 'en-US'],
    ['jp', 'ja'],
    ['cn', 'zh'],
    ['English (UK)', 'en-GB'],
    ['US English', 'en-US'],
    ['Portuguese - Brazil', 'pt-BR'],
    ['Chinese, traditional', 'zh-Hant'],
    ['Norwegian Bokmål', 'nb'],
    ['Farsi', 'fa'],
    ['Französisch', 'fr'],
    ['anglais', 'en'],
    ['no language at all', undefined],
  ])('%s', (given, tag) => {
    expect(suggestTag(given)).toBe(tag);
  });
});
