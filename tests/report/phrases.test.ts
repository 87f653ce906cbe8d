import { readFile } from 'node:fs/promises';
import { FluentParser } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { englishPath, listBare, writeEnglish } from '../../.config/messages.ts';
import { Report, allOf, inEnglish, joined, oneOf, said, sayTimes } from '../../src/report/index.ts';

describe('a phrase', () => {
  it('is plain data, and English by itself', () => {
    const phrase = said`${said`1 file`} of ${3} in “${'a b'}”`;
    expect(String(phrase)).toBe('1 file of 3 in “a b”');
    expect(inEnglish(structuredClone(phrase))).toBe('1 file of 3 in “a b”');
    expect(inEnglish(JSON.parse(JSON.stringify(phrase)))).toBe('1 file of 3 in “a b”');
  });

  it.each([
    [allOf(['a']), 'a'],
    [allOf(['a', 'b']), 'a and b'],
    [oneOf(['a', said`bee`, 3]), 'a, bee or 3'],
    [joined([said`it is`, 'b'], '; '), 'it is; b'],
    [joined([], '; '), ''],
  ])('says lists: %#', (list, text) => {
    expect(inEnglish(list)).toBe(text);
  });

  it('is kept beside the English of a message, and does not make it another', () => {
    const report = new Report();
    report.add('link-dead', said`Nothing is at ${'x'}`, { file: 'a.md' }, said`Mend it.`);
    report.add('link-dead', 'Nothing is at x', { file: 'a.md' }, 'Mend it.');
    expect(report.messages).toMatchObject([{ text: 'Nothing is at x', hint: 'Mend it.' }]);
    expect(report.messages[0]?.phrases).toEqual({ text: said`Nothing is at ${'x'}`, hint: said`Mend it.` });
  });

  it('counts those that are one message, also when they are taken over', () => {
    const [one, other] = [new Report(), new Report()];
    for (const line of [1, 2])
      other.addOneOf('html-removed', 'input', sayTimes(said`<input> was taken out`), { line }, said`No forms.`);
    one.addOneOf('html-removed', 'input', sayTimes(said`<input> was taken out`), { line: 3 }, said`No forms.`);
    one.takeOver(other);
    expect(one.messages).toHaveLength(1);
    expect(one.messages[0]).toMatchObject({
      text: '<input> was taken out (3 times; this is the first)',
      hint: 'No forms.',
      phrases: { text: { values: [{ pieces: ['<input> was taken out'] }, 3] }, hint: { pieces: ['No forms.'] } },
    });
  });
});

describe('the English file of messages', () => {
  it('is what the sources say: npm run messages', async () => {
    expect(await readFile(englishPath, 'utf8')).toBe(writeEnglish());
  });

  it('is Fluent', async () => {
    const { body } = new FluentParser().parse(await readFile(englishPath, 'utf8'));
    expect(body.filter(({ type }) => type === 'Junk')).toEqual([]);
    expect(body.filter(({ type }) => type === 'Message').length).toBeGreaterThan(1000);
  });

  it('has all that is said: no message is a plain literal, and no part of one', () => {
    expect(listBare()).toEqual([]);
  });
});
