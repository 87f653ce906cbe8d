import { describe, expect, it } from 'vitest';
import {
  countMessages,
  type Examination,
  Failure,
  formatMessage,
  inRecords,
  type Message,
  Report,
  rules,
  sayBytes,
  sayCount,
  sayTimes,
} from '../../src/report/index.ts';

const said = (report: Report) => report.messages.map(({ file, line, text }) => [file, line, text]);

describe('a report', () => {
  it('has what is told to it, with the severity of the rule and nothing that was not told', () => {
    const report = new Report();
    report.add('image-missing', 'No chart.png', { file: 'a.md', line: 3, column: 7 }, 'Draw it.');
    report.add('file-empty', 'Nothing');
    expect(report.messages).toEqual([
      {
        file: 'a.md',
        line: 3,
        column: 7,
        severity: rules['image-missing'][0],
        rule: 'image-missing',
        text: 'No chart.png',
        hint: 'Draw it.',
      },
      { severity: rules['file-empty'][0], rule: 'file-empty', text: 'Nothing' },
    ]);
    expect(Object.keys(report.messages[1] ?? {}).toSorted()).toEqual(['rule', 'severity', 'text']);
  });

  it('keeps a message once, and twice where anything of it differs', () => {
    const report = new Report();
    const place = { file: 'a.md', line: 1, column: 1 };
    report.add('image-missing', 'x', place, 'h');
    report.add('image-missing', 'x', { ...place }, 'h');
    expect(report.messages).toHaveLength(1);
    report.add('image-missing', 'y', place, 'h');
    report.add('image-missing', 'x', { ...place, column: 2 }, 'h');
    report.add('image-missing', 'x', place, 'another');
    report.add('image-broken', 'x', place, 'h');
    expect(report.messages).toHaveLength(5);
  });

  it('is in the order of files as they were met, then of lines, then of columns', () => {
    const report = new Report();
    report.add('image-missing', '1', { file: 'z.md', line: 9 });
    report.add('image-missing', '2', { file: 'a.md', line: 2, column: 5 });
    report.add('image-missing', '3', { file: 'z.md', line: 1 });
    report.add('image-missing', '4', { file: 'm.md', line: 4 });
    report.add('image-missing', '5', { file: 'a.md', line: 2, column: 4 });
    report.add('image-missing', '6', { file: 'a.md' });
    report.add('image-missing', '7', { file: 'a.md', line: 2 });
    expect(report.messages.map(({ text }) => text).join('')).toBe('3167524');
  });

  it('has messages of the whole book after those of its files', () => {
    const report = new Report();
    report.add('image-missing', '1', { file: 'a.md', line: 2 });
    report.add('file-empty', '2');
    report.add('image-missing', '3', { file: 'b.md', line: 1 });
    report.add('image-missing', '4', { file: 'a.md', line: 1 });
    report.add('file-missing', '5');
    expect(report.messages.map(({ text }) => text).join('')).toBe('41325');
  });

  it('knows the worst that is in it', () => {
    const report = new Report();
    expect([report.hasErrors, report.hasWarnings]).toEqual([false, false]);
    report.add('image-webp', 'info');
    expect([report.hasErrors, report.hasWarnings]).toEqual([false, false]);
    report.add('image-missing', 'warning');
    expect([report.hasErrors, report.hasWarnings]).toEqual([false, true]);
    report.add('file-missing', 'error');
    expect([report.hasErrors, report.hasWarnings]).toEqual([true, true]);
    const graver = new Report();
    graver.add('file-missing', 'error');
    expect([graver.hasErrors, graver.hasWarnings]).toEqual([true, false]);
  });
});

describe('messages that stand for several', () => {
  const say = (count: number): string => `${count} times`;

  it('are one, at the place of the first, and count', () => {
    const report = new Report();
    for (const line of [4, 2, 9]) report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line }, 'Say it.');
    expect(report.messages).toMatchObject([{ file: 'a.md', line: 4, text: '3 times', hint: 'Say it.' }]);
  });

  it('are apart where the kind or the rule is another', () => {
    const report = new Report();
    report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line: 1 });
    report.addOneOf('glyph-missing', 'y', say, { file: 'a.md', line: 2 });
    report.addOneOf('glyph-forms', 'x', say, { file: 'a.md', line: 3 });
    report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line: 4 });
    expect(said(report)).toEqual([
      ['a.md', 1, '2 times'],
      ['a.md', 2, '1 times'],
      ['a.md', 3, '1 times'],
    ]);
  });

  it('count from the next where the first was said before', () => {
    const report = new Report();
    report.add('glyph-missing', '1 times', { file: 'a.md', line: 1 });
    report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line: 1 });
    report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line: 2 });
    expect(said(report)).toEqual([
      ['a.md', 1, '1 times'],
      ['a.md', 2, '1 times'],
    ]);
  });

  it('give all their places, and so do those that stand alone', () => {
    const report = new Report();
    for (const line of [4, 2]) report.addOneOf('glyph-missing', 'x', say, { file: 'a.md', line });
    report.addOneOf('glyph-forms', 'x', say, { file: 'a.md', line: 8 });
    report.add('image-missing', 'x', { file: 'b.md', line: 1 });
    report.add('image-broken', 'x', { file: 'b.md', line: 2 });
    const places = report.placesOf(new Set(['glyph-missing', 'image-missing']));
    expect(new Set(places.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(['a.md:4', 'a.md:2', 'b.md:1']));
    expect(report.placesOf(new Set())).toEqual([]);
  });
});

describe('a message as it is shown', () => {
  const bare: Message = { severity: 'warning', rule: 'image-missing', text: 'No chart.png' };

  it.each<[Partial<Message>, string, string]>([
    [{}, '', 'warning image-missing No chart.png'],
    [{ file: 'a.md' }, '', 'a.md warning image-missing No chart.png'],
    [{ file: 'a.md', line: 3, column: 7 }, '', 'a.md:3:7 warning image-missing No chart.png'],
    [{ file: 'a.md', line: 3 }, 'book/', 'book/a.md:3 warning image-missing No chart.png'],
    [{}, 'book/', 'warning image-missing No chart.png'],
    [{ hint: 'Draw it.' }, '', 'warning image-missing No chart.png\n    Draw it.'],
  ])('%j in “%s”', (more, folder, shown) => {
    expect(formatMessage({ ...bare, ...more }, folder)).toBe(shown);
  });

  it('stands in its folder only where one is named', () => {
    expect(formatMessage({ ...bare, file: 'a.md' })).toBe('a.md warning image-missing No chart.png');
  });

  it('is counted by severity, errors first, and infos are not', () => {
    const list = (...severities: Message['severity'][]) => severities.map((severity) => ({ ...bare, severity }));
    expect(countMessages([])).toBe('');
    expect(countMessages(list('info'))).toBe('');
    expect(countMessages(list('warning', 'error', 'info'))).toBe('1 error, 1 warning');
    expect(countMessages(list('warning', 'error', 'warning', 'error'))).toBe('2 errors, 2 warnings');
    expect(countMessages(list('warning'))).toBe('1 warning');
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1536, '1.5 kB'],
    [9940, '9.9 kB'],
    [10_000, '10 kB'],
    [999_400, '999 kB'],
    [1_000_000, '1.0 MB'],
    [12_340_000, '12.3 MB'],
  ])('%i bytes', (bytes, said) => {
    expect(sayBytes(bytes)).toBe(said);
  });
});

describe('what was examined', () => {
  const links: Examination = {
    check: 'links',
    about: 'Every link leads to a place that is there',
    edition: 'html',
    tool: { name: 'Octavo', version: '1.0.0' },
    result: 'passed',
    findings: 0,
    evidence: '214 links',
  };

  it('stays in the order in which it was done, and is neither an error nor a message', () => {
    const [report, other] = [new Report(), new Report()];
    report.examined(links);
    other.examined({ ...links, edition: 'epub', result: 'failed' });
    report.takeOver(other);
    expect(report.examinations.map(({ edition, result }) => [edition, result])).toEqual([
      ['html', 'passed'],
      ['epub', 'failed'],
    ]);
    expect([report.messages, report.hasErrors]).toEqual([[], false]);
  });
});

describe('a failure', () => {
  it('carries what the person is told', () => {
    const cause = new Error('below');
    const failure = new Failure(2, 'No such theme', {
      rule: 'theme-missing',
      hint: 'Ask.',
      place: { file: 'book.yaml', line: 2 },
      cause,
    });
    expect(failure).toBeInstanceOf(Error);
    expect(failure).toMatchObject({
      message: 'No such theme',
      exitCode: 2,
      rule: 'theme-missing',
      hint: 'Ask.',
      place: { file: 'book.yaml', line: 2 },
      cause,
    });
  });

  it('needs no more than its code and a text', () => {
    const { exitCode, rule, hint, place, cause } = new Failure(3, 'Broken');
    expect([exitCode, rule, hint, place, cause]).toEqual([3, undefined, undefined, undefined, undefined]);
  });
});

describe('numbers of things', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
    [999, '999 files'],
    [1204, '1,204 files'],
    [12_345_678, '12,345,678 files'],
  ])('%d', (count, words) => {
    expect(sayCount(count, 'file')).toBe(words);
  });

  it('that have a plural of their own', () => {
    expect([1, 2].map((count) => sayCount(count, 'entry', 'entries'))).toEqual(['1 entry', '2 entries']);
  });
});

describe('a report that takes over another', () => {
  it('has its messages, its examinations, and counts its several with its own', () => {
    const [own, other] = [new Report(), new Report()];
    const say = sayTimes('A word is odd');
    own.addOneOf('syntax-doubtful', 'odd', say, { file: 'a.md', line: 1 });
    other.addOneOf('syntax-doubtful', 'odd', say, { file: 'a.md', line: 5 });
    other.addOneOf('syntax-doubtful', 'odd', say, { file: 'a.md', line: 7 });
    other.add('link-dead', 'It leads nowhere', { file: 'a.md', line: 2, column: 3 }, 'Mend it.');
    const examination = {
      check: 'links',
      about: 'Links lead somewhere',
      edition: 'html',
      tool: { name: 'Octavo', version: '1.0.0' },
      result: 'passed',
      findings: 0,
      evidence: '2 links',
    } as const;
    other.examined(examination);
    own.takeOver(other);
    expect(own.messages.map(inRecords)).toEqual([
      {
        severity: 'warning',
        rule: 'syntax-doubtful',
        text: 'A word is odd (3 times; this is the first)',
        file: 'a.md',
        line: 1,
      },
      {
        severity: 'warning',
        rule: 'link-dead',
        text: 'It leads nowhere',
        file: 'a.md',
        line: 2,
        column: 3,
        hint: 'Mend it.',
      },
    ]);
    expect(own.examinations).toEqual([examination]);
    expect(own.placesOf(new Set(['syntax-doubtful'])).map(({ line }) => line)).toEqual([1, 1, 5, 7]);
  });

  it('has one that the other had once as it was said', () => {
    const [own, other] = [new Report(), new Report()];
    other.addOneOf('syntax-doubtful', 'odd', sayTimes('A word is odd'), { line: 5 });
    own.takeOver(other);
    expect(own.messages.map(({ text }) => text)).toEqual(['A word is odd']);
  });

  it('tells what is found in the order in which the files are read', () => {
    const report = new Report();
    report.arrange(['b.md', 'a.md']);
    for (const file of ['a.md', 'book.yaml', 'b.md']) report.add('link-dead', 'It leads nowhere', { file, line: 1 });
    report.add('link-dead', 'Nobody knows where', {});
    expect(report.messages.map(({ file }) => file)).toEqual(['book.yaml', 'b.md', 'a.md', undefined]);
  });
});
