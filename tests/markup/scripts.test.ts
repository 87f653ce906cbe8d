/** Where a text falls into another writing system than its language's. */
import { describe, expect, it } from 'vitest';
import { findForeignRuns, likelyLanguage } from '../../src/markup/scripts.ts';

const runs = (text: string, language: string): string[] =>
  findForeignRuns(text, language).map(({ script, run }) => `${script}: ${run}`);

const phrases = {
  Greek: 'λόγος',
  Cyrillic: 'слово',
  Hebrew: 'דבר',
  Arabic: 'كلمة',
  Devanagari: 'शब्द',
  Thai: 'คำพูด',
  Hangul: '낱말',
  Japanese: 'ことば',
  Han: '詞語',
};

describe('a phrase in another script', () => {
  it.each(Object.entries(phrases))('is told in English: %s', (script, phrase) => {
    expect(runs(`The word ${phrase}, they said.`, 'en')).toEqual([`${script}: ${phrase}`]);
  });

  it.each([
    ['el', 'Greek'],
    ['grc', 'Greek'],
    ['ru', 'Cyrillic'],
    ['uk-UA', 'Cyrillic'],
    ['sr', 'Cyrillic'],
    ['sr-Cyrl', 'Cyrillic'],
    ['he', 'Hebrew'],
    ['yi', 'Hebrew'],
    ['ar', 'Arabic'],
    ['fa', 'Arabic'],
    ['AR-EG', 'Arabic'],
    ['az-Arab', 'Arabic'],
    ['hi', 'Devanagari'],
    ['sa', 'Devanagari'],
    ['th', 'Thai'],
    ['ko', 'Hangul'],
    ['ko', 'Han'],
    ['ja', 'Japanese'],
    ['ja', 'Han'],
    ['zh', 'Han'],
    ['zh-Hant-TW', 'Han'],
    ['yue', 'Han'],
    ['xx-Kore', 'Hangul'],
    ['xx-Jpan', 'Japanese'],
    ['xx-Grek', 'Greek'],
    ['xx-Hebr', 'Hebrew'],
    ['xx-Deva', 'Devanagari'],
  ] as const)('is none in a language that is written so: %s, %s', (language, script) => {
    expect(runs(phrases[script], language)).toEqual([]);
  });

  it.each([
    ['ru', 'Greek'],
    ['zh', 'Japanese'],
    ['ja', 'Hangul'],
    ['sr-Latn', 'Cyrillic'],
    ['ru-Latn', 'Cyrillic'],
    ['sr-Cyrl', 'Greek'],
    ['xx', 'Thai'],
  ] as const)('is one in another: %s, %s', (language, script) => {
    expect(runs(phrases[script], language)).toEqual([`${script}: ${phrases[script]}`]);
  });

  it.each(['mul', 'und', 'zxx', 'mul-Latn'])('is none where no language is told (%s)', (language) => {
    expect(runs(Object.values(phrases).join(' '), language)).toEqual([]);
  });

  it('goes on over spaces and signs to its last letter', () => {
    expect(runs('As in «ἐν ἀρχῇ, ἦν ὁ λόγος» — and more.', 'en')).toEqual(['Greek: ἐν ἀρχῇ, ἦν ὁ λόγος']);
    expect(runs('אָב (1) אָב', 'en')).toEqual(['Hebrew: אָב']);
  });

  it('is the first of each script', () => {
    expect(runs('слово one слова two λόγος three λόγοι', 'en')).toEqual(['Greek: λόγος', 'Cyrillic: слово']);
  });

  it('is more than a letter, and in no Latin letters', () => {
    expect(runs('The angle π and the sum Σ, Δ', 'en')).toEqual([]);
    expect(runs('πρ', 'en')).toEqual(['Greek: πρ']);
    expect(runs('Unicode и Linux', 'ru')).toEqual([]);
    expect(runs('Ångström, “naïve” — Ạ', 'el')).toEqual([]);
  });

  it('is offered a language', () => {
    expect(Object.keys(phrases).every((script) => script in likelyLanguage)).toBe(true);
    for (const [script, language] of Object.entries(likelyLanguage))
      expect(runs(phrases[script as keyof typeof phrases] ?? 'words', language)).toEqual([]);
  });
});
