import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf, findPdfProblems } from '../../src/checks/pdf.ts';
import { requirements, ruleOf } from '../../src/checks/pdf/requirements.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith } from '../support/folder.ts';
import { printManuscript, writeManuscript } from '../support/manuscript-printing.ts';
import { oddManuscript } from '../support/odd-manuscript.ts';
import { damages } from '../support/pdf-damages.ts';
import { openTestPress, printBook } from '../support/pdf-printing.ts';
import { essayBook, vocabularyBook } from '../support/vocabulary-book.ts';

/** Printed once, however often the tests are run: what is proved here is the checks. */
const print = once(async () => {
  const press = await openTestPress();
  const essay = await printBook(essayBook, press);
  const book = await printBook(vocabularyBook, press);
  const odd = await printManuscript(await writeManuscript(oddManuscript, await folderWith({})), press);
  await press.close();
  return { essay: essay.bytes, book: book.bytes, odd };
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => (made ??= make());
}

let printed: Awaited<ReturnType<typeof print>>;

beforeAll(async () => {
  printed = await print();
}, 240_000);

function failed(bytes: Uint8Array): string[] {
  return findPdfProblems(bytes).map(({ requirement }) => requirement);
}

describe('a sound PDF', () => {
  it('meets everything, as an essay', () => {
    expect(findPdfProblems(printed.essay)).toEqual([]);
  });

  it('meets everything, with all that is unusual', () => {
    const { bytes, report } = printed.odd;
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findPdfProblems(bytes)).toEqual([]);
  });

  it('meets everything, with all that a book can have', () => {
    expect(findPdfProblems(printed.book)).toEqual([]);
  });
});

describe('a damaged PDF is refused:', () => {
  it.each(damages.map((damage) => [`${damage.breaks.join(' ')}: ${damage.what}`, damage] as const))(
    '%s',
    (_, { breaks, apply }) => {
      expect(failed(apply(printed.essay))).toEqual(expect.arrayContaining([...breaks]));
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
    const bytes = damage?.apply(printed.essay) ?? new Uint8Array();
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
