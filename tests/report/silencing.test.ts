import { describe, expect, it } from 'vitest';
import { Report, addSilencing, sayTimes, tellUnused } from '../../src/report/index.ts';

const lines = (from: number, to: number, file = 'a.md') => ({ file, from, to });
const told = (report: Report) => report.messages.map(({ rule, line, text }) => `${rule} ${line ?? ''} ${text}`);

describe('what is silenced', () => {
  it('is not told, counts as no warning, and is there with its reason', () => {
    const report = new Report();
    report.add('image-alt', 'No words', { file: 'a.md', line: 3 });
    const by = { rule: 'image-alt', reason: 'An ornament', place: { file: 'book.yaml', line: 2 } } as const;
    report.silence(by);
    report.add('image-alt', 'No words', { file: 'b.md', line: 1 });
    expect(report.messages).toEqual([]);
    expect(report.hasWarnings).toBe(false);
    expect(report.silenced.map(({ message: { file, line }, by: why }) => [file, line, why])).toEqual([
      ['a.md', 3, by],
      ['b.md', 1, by],
    ]);
    // Claims rest on what is so, told or not.
    expect(report.placesOf(new Set(['image-alt']))).toHaveLength(2);
  });

  it('is silenced in its block, in its file, or everywhere', () => {
    const report = new Report();
    for (const [file, line] of [
      ['a.md', 2],
      ['a.md', 4],
      ['a.md', 5],
      ['b.md', 4],
      ['c.md', 9],
    ] as const)
      report.add('link-dead', 'x', { file, line });
    report.silence({ rule: 'link-dead', within: lines(4, 5) });
    report.silence({ rule: 'link-dead', within: lines(1, Number.POSITIVE_INFINITY, 'c.md') });
    expect(report.messages.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:2', 'b.md:4']);
  });

  it('is never an error', () => {
    const report = new Report();
    report.silence({ rule: 'reference-dead' });
    report.silenceAllBut(['link-dead']);
    report.add('reference-dead', 'x', { file: 'a.md', line: 1 });
    expect(report.hasErrors).toBe(true);
    expect(told(report)).toEqual(['reference-dead 1 x']);
  });

  it('takes places away from a message that stands for several, and counts what is left', () => {
    const report = new Report();
    for (const line of [2, 4, 9]) report.addOneOf('link-dead', 'x', sayTimes('Dead'), { file: 'a.md', line });
    report.silence({ rule: 'link-dead', within: lines(1, 3) });
    expect(told(report)).toEqual(['link-dead 4 Dead (2 times; this is the first)']);
    expect(report.silenced.map(({ message: { line, text } }) => [line, text])).toEqual([[2, 'Dead']]);
    report.addOneOf('link-dead', 'x', sayTimes('Dead'), { file: 'a.md', line: 12 });
    expect(told(report)).toEqual(['link-dead 4 Dead (3 times; this is the first)']);
  });

  it('is everything but what was asked for, and that is known, too', () => {
    const report = new Report();
    report.silenceAllBut(['link-dead']);
    report.add('link-dead', 'x');
    report.add('image-alt', 'y');
    expect(told(report)).toEqual(['link-dead  x']);
    expect(report.silenced[0]?.by.reason).toContain('--only');
    expect(report.unusedSilencings).toEqual([]);
  });

  it('is as it was where one report takes over another', () => {
    const [own, other] = [new Report(), new Report()];
    other.silence({ rule: 'image-alt' });
    other.add('image-alt', 'y');
    own.takeOver(other);
    expect([own.messages.length, own.silenced.length]).toEqual([0, 1]);
  });
});

describe('a silencing', () => {
  const place = { file: 'a.md', line: 1 };

  it('that silences nothing is told', () => {
    const report = new Report();
    report.silence({ rule: 'image-alt', place, within: lines(4, 5) });
    report.silence({ rule: 'link-dead', place });
    report.silence({ rule: 'link-text' });
    report.add('link-dead', 'x');
    tellUnused(report);
    expect(told(report)).toEqual(['ignore-unused 1 Nothing is silenced here: there is no message of image-alt']);
  });

  it('of no rule, of a mistyped one or of an error is told', () => {
    const report = new Report();
    for (const name of ['image-altt', '', 'reference-dead']) addSilencing(name, { place }, report);
    expect(report.messages.map(({ rule, hint }) => `${rule} ${hint ?? ''}`)).toEqual([
      'ignore-unknown Did you mean image-alt?',
      'ignore-unknown Each message has the name of its rule; octavo rules lists them all.',
      'ignore-error The edition would be wrong: mend what it says.',
    ]);
  });

  it('is found among thousands at once', () => {
    const report = new Report();
    for (let line = 1; line <= 20_000; line += 1) {
      report.silence({ rule: 'link-dead', within: lines(line, line + 1) });
      report.add('link-dead', 'x', { file: 'a.md', line });
    }
    const before = performance.now();
    expect(report.messages).toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
