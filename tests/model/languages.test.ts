import { describe, expect, it } from 'vitest';
import { bookWords, accessibilityTermsFor, indexWordsFor, termsFor } from '../../src/model/languages/index.ts';
import { quotationMarksOf } from '../../src/transforms/typography/quotation-marks.ts';
import { tiedWordsOf } from '../../src/transforms/typography/tied-words.ts';

/** Each text and where it stands: `terms.roles.edt`. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

const english = new Map(textsOf(bookWords['en']));
const others = Object.entries(bookWords).filter(([tag]) => tag !== 'en');

describe('the words of a book', () => {
  it('are there in the languages of the press', () => {
    const wanted = 'ar cs da de el en es fa fi fr he it ja nb nl pl pt ru sv tr uk zh zh-Hant'.split(' ');
    expect(wanted.filter((tag) => tag !== 'en' && termsFor(tag) === termsFor('en'))).toEqual([]);
  });

  it.each(others)('of %s are all there, with the same places for numbers and names', (_tag, words) => {
    const own = new Map(textsOf(words));
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...own].filter(([, text]) => text.trim() === '' || /TODO|\?\?/u.test(text))).toEqual([]);
    const sites = ['terms.found', 'index.continued'];
    expect(sites.filter((site) => own.get(site)?.split('%').length !== 2)).toEqual([]);
  });

  it.each(others)('of %s are not English', (_tag, words) => {
    const same = textsOf(words).filter(([path, text]) => text.length > 12 && text === english.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('are those of a country or a script where it has its own', () => {
    expect(bookWords['pt']?.references.names.section[0]).toBe('Seção');
    expect(termsFor('pt-PT')).toBe(bookWords['pt']?.terms);
    expect(termsFor('zh-TW').contents).toBe('目錄');
    expect(termsFor('zh-Hans-CN').contents).toBe('目录');
    expect(termsFor('nn-NO').contents).toBe('Innhold');
    expect(indexWordsFor('x-klingon').index).toBe('Index');
    expect(accessibilityTermsFor('zh-TW')).toMatchObject({ language: 'zh-TW', gap: '' });
    expect(accessibilityTermsFor('de-CH')).toMatchObject({ language: 'de-CH', gap: ' ' });
    expect(accessibilityTermsFor('hu').language).toBe('en');
  });

  it('have the marks and the ties of their language beside them', () => {
    const alphabetic = Object.keys(bookWords).filter((tag) => !/^(?:ja|zh|ar|fa|he)/u.test(tag));
    expect(alphabetic.filter((tag) => quotationMarksOf(tag) === undefined)).toEqual([]);
    expect(alphabetic.filter((tag) => tiedWordsOf(tag) === tiedWordsOf('x-none'))).toEqual([]);
  });
});
