/** What examiners say of an edition, what becomes of one that breaks, and that each is asked once about the same bytes. */
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { checkFinished } from '../../src/checks/finished.ts';
import { Gate } from '../../src/checks/gate.ts';
import type { Check, Edition, Examiner, Fault } from '../../src/editions/index.ts';
import type { Artifact, Book } from '../../src/model/index.ts';
import { Report } from '../../src/report/report.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const artifact: Artifact = {
  edition: 'html',
  path: 'a/a.html',
  mediaType: 'text/html',
  bytes: new TextEncoder().encode('<p>One.</p>'),
};

function examiner(examine: Examiner['examine'], check = 'looks'): Examiner {
  const tool = { name: 'looker', package: 'html-validate', url: 'https://looker.example' };
  return { check, about: 'It looks right', tool, examine };
}

function editionWith(...examiners: readonly Examiner[]): Edition {
  return { name: 'html', byDefault: true, needs: { press: 'no', pages: 'no' }, examiners, write: neverWritten };
}

async function neverWritten(): Promise<never> {
  return Promise.reject(new Error('nothing is written here'));
}

async function check(edition: Edition, gate?: Gate): Promise<Report> {
  const report = new Report();
  await checkFinished({ book: makeBook(), artifacts: [artifact] }, [edition], report, [], gate);
  return report;
}

const faultOf = (text: string, severity: Fault['severity'] = 'error'): Fault => ({ severity, rule: 'R1', text });
const finding = (...faults: readonly Fault[]): Examiner =>
  examiner(async () => Promise.resolve({ faults, evidence: '1 page' }));

describe('an examination', () => {
  it('that finds nothing has passed, with its evidence and the version of its tool', async () => {
    const { messages, examinations } = await check(editionWith(finding()));
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([
      { check: 'looks', edition: 'html', result: 'passed', findings: 0, evidence: '1 page', tool: { name: 'looker' } },
    ]);
    expect(examinations[0]?.tool.version).toMatch(/^10\.9\.\d+$/u);
  });

  it('that finds errors has failed, and says each kind of them once', async () => {
    const { messages, examinations } = await check(
      editionWith(finding(faultOf('bad'), faultOf('worse'), faultOf('bad'))),
    );
    expect(messages.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'edition-invalid HTML: bad (looker R1) (2 times; this is the first)',
      'edition-invalid HTML: worse (looker R1)',
    ]);
    expect(examinations).toMatchObject([{ result: 'failed', findings: 2 }]);
  });

  it('says where in the file, as far as it knows', async () => {
    const places = [
      { path: 'one.xhtml', line: 12, column: 5 },
      { path: 'one.xhtml', line: 12 },
      { line: 12, column: 5 },
    ];
    const faults = places.map((place, index) => ({ ...faultOf(`bad ${index}`), ...place }));
    const { messages } = await check(editionWith(finding(...faults, { ...faultOf('bare'), rule: '' })));
    expect(messages.map(({ text }) => text)).toEqual([
      'HTML: bad 0 (looker R1 one.xhtml:12:5)',
      'HTML: bad 1 (looker R1 one.xhtml:12)',
      'HTML: bad 2 (looker R1 12:5)',
      'HTML: bare (looker)',
    ]);
  });

  it('tells of the same faults of a kind the first that stands in what the author wrote, at its line', async () => {
    const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 4 } };
    const section = makeSection({ id: 'a', source: 'a.md' }, { ...h('p', 'One.'), position });
    const report = new Report();
    const faults = [
      faultOf('bad'),
      { ...faultOf('bad'), line: 9 },
      { ...faultOf('bad'), line: 1, column: 4 },
      faultOf('other'),
    ];
    await checkFinished(
      { book: makeBook({ sections: [section] }), artifacts: [artifact] },
      [editionWith(finding(...faults, faultOf('bad', 'warning')))],
      report,
    );
    expect(report.messages.map(({ rule, file, line, text }) => [rule, file, line, text])).toEqual([
      ['edition-invalid', 'a.md', 7, 'HTML: bad (looker R1 1:4) (3 times; this is the first)'],
      ['edition-invalid', undefined, undefined, 'HTML: other (looker R1)'],
      ['edition-doubtful', undefined, undefined, 'HTML: bad (looker R1)'],
    ]);
    const [placed, unplaced] = report.messages;
    expect(placed?.hint).not.toBe(unplaced?.hint);
    expect(report.examinations).toMatchObject([{ result: 'failed', findings: 3 }]);
  });

  it('may say itself what to do', async () => {
    const { messages } = await check(editionWith(finding({ ...faultOf('bad'), hint: 'Mend it.' })));
    expect(messages.map(({ hint }) => hint)).toEqual(['Mend it.']);
  });

  it('tells twenty kinds, and counts no others where there are no more', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => faultOf(`bad ${index}`));
    const { messages, examinations } = await check(editionWith(finding(...many(20))));
    expect(messages).toHaveLength(20);
    expect(examinations).toMatchObject([{ findings: 20 }]);
  });

  it('that finds what is advised against has passed, and warns', async () => {
    const { messages, examinations } = await check(editionWith(finding(faultOf('poor', 'warning'))));
    expect(messages).toMatchObject([{ rule: 'edition-doubtful', severity: 'warning' }]);
    expect(examinations).toMatchObject([{ result: 'passed', findings: 1 }]);
  });

  it('that finds faults without end tells the first kinds and counts the others', async () => {
    const many = Array.from({ length: 300 }, (_, index) => faultOf(`bad ${index}`));
    const { messages, examinations } = await check(editionWith(finding(...many)));
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)?.text).toBe('HTML: 280 other kinds of faults (looker)');
    expect(examinations).toMatchObject([{ findings: 21 }]);
  });

  it.each([
    ['breaks', examiner(async () => Promise.reject(new Error('no such luck'))), 'no such luck'],
    [
      'asks a thread for what it cannot do',
      examiner(async (_, { inThread }) => (await inThread('fly', 1)) as never),
      'there is no fly',
    ],
  ])('that %s is not made, which is said, and others are made', async (_what, broken, reason) => {
    const { messages, examinations } = await check(editionWith(broken, { ...finding(), check: 'others' }));
    expect(messages).toMatchObject([{ rule: 'check-unmade', severity: 'warning' }]);
    expect(messages[0]?.text).toBe(`HTML: looker could not examine it: ${reason}`);
    expect(examinations.map((one) => `${one.check} ${one.result}`)).toEqual(['looks not-made', 'others passed']);
  });

  it('that was asked for and breaks is an error', async () => {
    const broken = examiner(async () => Promise.reject(new Error('no such luck')));
    const { messages } = await check(editionWith({ ...broken, isAskedFor: true }));
    expect(messages).toMatchObject([{ rule: 'reference-unmade', severity: 'error' }]);
  });

  it('says the version of its tool where it knows better, or that it is unknown', async () => {
    const { tool: _tool, ...bare } = finding();
    const own = { ...bare, tool: { name: 'looker', url: 'https://looker.example' } };
    const knowing = examiner(async () => Promise.resolve({ faults: [], evidence: '1 page', version: '7' }));
    const { examinations } = await check(editionWith(own, knowing));
    expect(examinations.map(({ tool }) => tool.version)).toEqual(['unknown', '7']);
  });

  it('that lacks something is told of before anything is made, each lack once', async () => {
    const lacking = (text: string): Examiner => ({
      ...finding(),
      findLack: async () => Promise.resolve({ text, hint: 'Get it.' }),
    });
    const gate = new Gate();
    await gate.assertReady([editionWith(finding())]);
    await expect(
      gate.assertReady([editionWith(lacking('no Ace'), lacking('no Java')), editionWith(lacking('no Java'))]),
    ).rejects.toMatchObject({
      exitCode: 3,
      rule: 'reference-missing',
      message: 'no Ace; no Java',
      hint: 'Get it.',
    });
  });

  it('that is left out on purpose is not made, and nobody is troubled', async () => {
    const { messages, examinations } = await check(
      editionWith(examiner(async () => Promise.resolve({ skipped: 'no browser' }))),
    );
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([{ result: 'not-made', evidence: 'no browser', findings: 0 }]);
  });

  it('that was begun when the edition was made is not made again, unless the bytes are others', async () => {
    const asked: Uint8Array[] = [];
    const edition = editionWith(
      examiner(async ({ bytes }) => {
        asked.push(bytes);
        return Promise.resolve({ faults: [], evidence: '1 page' });
      }),
    );
    const gate = new Gate();
    gate.begin(edition, artifact, undefined);
    await check(edition, gate);
    expect(asked).toEqual([artifact.bytes]);
    await gate.examine(edition, { ...artifact, bytes: new Uint8Array(1) });
    expect(asked).toHaveLength(2);
  });
});

describe('checks of finished editions', () => {
  it('are given one edition at a time, and those of a plug-in all of them; what was made of an edition has none', async () => {
    const asked: string[] = [];
    const ask =
      (name: string): Check =>
      async ({ artifacts }) => {
        asked.push(`${name}: ${artifacts.map(({ path }) => path).join(' ')}`);
        return Promise.resolve();
      };
    const other: Artifact = { ...artifact, edition: 'epub', path: 'a/a.epub' };
    const copy: Artifact = { ...artifact, kind: 'print-copy', path: 'a/copy.pdf', bytes: new Uint8Array() };
    const artifacts = [artifact, other, copy];
    const edition = { ...editionWith(), checks: [ask('one'), ask('two')] };
    const report = new Report();
    await checkFinished({ book: makeBook(), artifacts }, [edition], report, [ask('all')]);
    expect(asked).toEqual(['one: a/a.html', 'two: a/a.html', 'all: a/a.html a/a.epub a/copy.pdf']);
    expect(report.messages.map(({ text }) => text.slice(0, 20))).toEqual(['File for the printer']);
  });

  it('give each edition the book as it has it', async () => {
    const found: unknown[] = [];
    const edition = {
      ...editionWith(),
      checks: [async ({ book }: { readonly book: Book }) => Promise.resolve(void found.push(book.slug))],
    };
    await checkFinished({ book: makeBook(), artifacts: [artifact] }, [edition], new Report());
    expect(found).toEqual(['salt-and-light']);
  });

  it('begin with what takes long to load, and nothing that fails then is told', async () => {
    const asked: string[] = [];
    const prepare = async (): Promise<unknown> => {
      asked.push('prepared');
      return Promise.reject(new Error('no such luck'));
    };
    new Gate().prepare([editionWith({ ...finding(), prepare }, finding()), editionWith()]);
    await Promise.resolve();
    expect(asked).toEqual(['prepared']);
  });
});
