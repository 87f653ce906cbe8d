import { readFile } from 'node:fs/promises';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { checkPdf, findPdfProblems } from '../../src/checks/pdf.ts';
import { requirements, ruleOf } from '../../src/checks/pdf/requirements.ts';
import { Report } from '../../src/report/report.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import { printManuscript, writeManuscript } from '../support/manuscript-printing.ts';
import { oddManuscript } from '../support/odd-manuscript.ts';
import { damages } from '../support/pdf-damages.ts';
import { openTestPress, printBook } from '../support/pdf-printing.ts';
import { essayBook, vocabularyBook } from '../support/vocabulary-book.ts';

let press: OpenPress;
let sound: Uint8Array;

beforeAll(async () => {
  press = await openTestPress();
  sound = (await printBook(essayBook, press)).bytes;
}, 120_000);

afterAll(async () => press.close());

function failed(bytes: Uint8Array): string[] {
  return findPdfProblems(bytes).map(({ requirement }) => requirement);
}

describe('a sound PDF', () => {
  it('meets everything, as an essay', () => {
    expect(findPdfProblems(sound)).toEqual([]);
  });

  it('meets everything, with all that is unusual', async () => {
    const { bytes, report } = await printManuscript(await writeManuscript(oddManuscript, await folderWith({})), press);
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findPdfProblems(bytes)).toEqual([]);
  }, 120_000);

  it('meets everything, with all that a book can have', async () => {
    expect(findPdfProblems((await printBook(vocabularyBook, press)).bytes)).toEqual([]);
  }, 120_000);
});

describe('a damaged PDF is refused:', () => {
  it.each(damages.map((damage) => [`${damage.breaks.join(' ')}: ${damage.what}`, damage] as const))(
    '%s',
    (_, { breaks, apply }) => {
      expect(failed(apply(sound))).toEqual(expect.arrayContaining([...breaks]));
    },
  );

  it('for every requirement there is', () => {
    const damaged = new Set(damages.flatMap(({ breaks }) => breaks));
    expect(
      Object.values(requirements)
        .flat()
        .filter((requirement) => !damaged.has(requirement)),
    ).toEqual([]);
  });
});

it('the table of rules says which ones are ours', async () => {
  const table = await readFile(new URL('../../.github/pdf-rules.md', import.meta.url), 'utf8');
  const documented = [...table.matchAll(/^\| (U?A\d[\d.]*-\d+) \| ours \|/gmu)].map(([, id]) => id);
  const decided = Object.values(requirements)
    .flat()
    .filter((requirement) => /^U?A\d/u.test(requirement));
  expect(new Set(documented)).toEqual(new Set(decided));
});

describe('what the author reads', () => {
  const read = (what: string): readonly [string, string, string, string | undefined][] => {
    const damage = damages.find((each) => each.what === what);
    const report = new Report();
    const bytes = damage?.apply(sound) ?? new Uint8Array();
    const artifacts = [{ edition: 'pdf', path: 'a.pdf', mediaType: 'application/pdf', bytes }];
    checkPdf({ book: essayBook, artifacts }, report);
    return report.messages.map(({ severity, rule, text, hint }) => [severity, rule, text, hint]);
  };

  it('says what to do where the manuscript can be mended', () => {
    const [message] = read('a picture without alternative text');
    expect(message?.slice(0, 3)).toEqual(['warning', 'pdf-alt', 'PDF: a picture has no alternative text']);
    expect(message?.[3]).toContain('{.decorative}');
  });

  it('says that it is no fault of the author’s where it is none', () => {
    const [message] = read('no title');
    expect(message?.slice(0, 3)).toEqual(['error', 'pdf-metadata', 'PDF: the metadata have no title']);
    expect(message?.[3]).toContain('fault of Octavo');
  });

  it('says once what both standards ask, and on which page', () => {
    expect(read('a glyph that stands for a missing one').map(([, rule]) => rule)).toEqual(['pdf-glyph']);
    expect(read('content that is neither tagged nor an artifact')[0]?.[2]).toMatch(/\(page \d+ of the file\)$/u);
  });

  it('has a rule for every requirement', () => {
    for (const requirement of Object.values(requirements).flat())
      expect(requirements[ruleOf(requirement)]).toContain(requirement);
  });
});
