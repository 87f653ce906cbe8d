/** What examiners say of an edition, what becomes of one that breaks, and that each is asked once about the same bytes. */
import { describe, expect, it } from 'vitest';
import { checkFinished } from '../../src/checks/finished.ts';
import { Gate } from '../../src/checks/gate.ts';
import type { Edition, Examiner, Fault } from '../../src/editions/index.ts';
import type { Artifact } from '../../src/model/index.ts';
import { Report } from '../../src/report/report.ts';
import { makeBook } from '../support/epub-book.ts';

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
