import { describe, expect, it } from 'vitest';
import { readDateWords } from '../../../src/manuscript/config/dates.ts';

describe('a date', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', '2026-11'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T10:00:00Z', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3. 2. 2026', '2026-02-03'],
    ['June 2020', '2020-06'],
    ['june, 2020', '2020-06'],
    ['15 March 2021', '2021-03-15'],
    ['March 15, 2021', '2021-03-15'],
    ['15th of March 2021', '2021-03-15'],
    ['Sept. 2020', '2020-09'],
    ['1 Jan 2020', '2020-01-01'],
  ])('%s is %s', (given, date) => {
    expect(readDateWords(given, undefined)).toBe(date);
  });

  it.each([
    ['März 2020', 'de', '2020-03'],
    ['15. März 2021', 'de', '2021-03-15'],
    ['1er mars 2021', 'fr', '2021-03-01'],
    ['Août 2020', 'fr', '2020-08'],
    ['3 de mayo de 2020', 'es', '2020-05-03'],
    ['7 giugno 2019', 'it', '2019-06-07'],
    ['15 марта 2021', 'ru', '2021-03-15'],
    ['Март 2021', 'ru', '2021-03'],
    ['2020年6月', 'ja', '2020-06'],
    ['2020年6月15日', 'zh', '2020-06-15'],
    ['2020년 6월 15일', 'ko', '2020-06-15'],
    ['listopad 2020', 'cs', '2020-11'],
    ['listopad 2020', 'hr', '2020-10'],
    // In another language than that of the text, and in none.
    ['June 2020', 'de', '2020-06'],
    ['März 2020', 'english', '2020-03'],
  ])('%s in %s is %s', (given, language, date) => {
    expect(readDateWords(given, language)).toBe(date);
  });

  it.each([
    'soon',
    'Spring 2020',
    'today',
    '31 June 2020',
    '2020-13',
    '15 2020',
    '12',
    'May',
    'May June 2020',
    '03/04/2020',
    '1 2 May 2020',
    '`r Sys.Date()`',
  ])('%s is none', (given) => {
    expect(readDateWords(given, 'en')).toBeUndefined();
  });
});
