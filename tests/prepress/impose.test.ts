/** Imposed sheets as a reader's program finds them. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PdfName, PdfStream, addObject, dictionary, name, writePdf } from '../../src/pdf-file/index.ts';
import { impose, type ImposeOptions } from '../../src/prepress/imposer/imposition.ts';
import { millimetre, parsePaper } from '../../src/prepress/lengths.ts';
import { makePdf, type MadePdf } from '../support/made-pdf.ts';
import { inspectPdf } from '../support/pdf.ts';
import { readRuns, type RunsOfPage } from '../support/pdf-runs.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index + 1}`);

async function imposed(
  count: number,
  options: ImposeOptions,
  made: MadePdf = {},
): Promise<{ pages: readonly RunsOfPage[]; facts: ReturnType<typeof impose> }> {
  const facts = impose(writePdf(makePdf(words(count), made)), options);
  return { pages: await readRuns(facts.bytes), facts };
}

const read = (page: RunsOfPage | undefined): string[] => (page?.runs ?? []).map(({ text }) => text);

const wordOn = (page: RunsOfPage | undefined, text: string): { left: number; bottom: number } => {
  const found = page?.runs.find((run) => run.text === text);
  if (found === undefined) throw new Error(`${text} is not on the sheet`);
  return found;
};

describe('a booklet', () => {
  test('of eight A5 pages is two sheets of A4', async () => {
    const { pages, facts } = await imposed(8, { scheme: 'booklet' });
    expect(pages.map(read)).toEqual([
      ['p8', 'p1'],
      ['p2', 'p7'],
      ['p6', 'p3'],
      ['p4', 'p5'],
    ]);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(297 * millimetre, 2);
      expect(height).toBeCloseTo(210 * millimetre, 2);
    }
    expect(facts).toMatchObject({ sheets: 2, blanks: 0, signatures: [8], duplex: 'short', sheet: { scale: 1 } });
    expect(pages.map(({ label }) => label)).toEqual(['1 front', '1 back', '2 front', '2 back']);
  });

  test('has its inner pages nearer the spine by the paper that lies around them', async () => {
    const thickness = 0.2 * millimetre;
    const { pages, facts } = await imposed(16, { scheme: 'booklet', thickness });
    const still = (await imposed(16, { scheme: 'booklet', creep: 0 })).pages;
    const moved = (sheet: number, text: string): number =>
      wordOn(pages[sheet], text).left - wordOn(still[sheet], text).left;
    expect(moved(0, 'p1')).toBeCloseTo(0, 3);
    // Sheets 2 to 4, fronts: the left page moves right, the right page moves left.
    for (const [sheet, left, right] of [
      [1, 'p14', 'p3'],
      [2, 'p12', 'p5'],
      [3, 'p10', 'p7'],
    ] as const) {
      expect(moved(sheet * 2, left)).toBeCloseTo(sheet * thickness, 2);
      expect(moved(sheet * 2, right)).toBeCloseTo(-sheet * thickness, 2);
    }
    expect(facts.creep).toBeCloseTo(3 * thickness, 6);
    const whole = await imposed(16, { scheme: 'booklet', creep: 3 });
    expect(wordOn(whole.pages[6], 'p7').left - wordOn(still[6], 'p7').left).toBeCloseTo(-3, 2);
  });

  test('turns the backs upside down for printers that turn at the long edge', async () => {
    const short = (await imposed(8, { scheme: 'booklet' })).pages;
    const { pages, facts } = await imposed(8, { scheme: 'booklet', duplex: 'long' });
    expect(read(pages[0])).toEqual(['p8', 'p1']);
    expect(facts.duplex).toBe('long');
    const upright = wordOn(short[1], 'p2');
    const turned = wordOn(pages[1], 'p2');
    expect(turned.left).toBeCloseTo(297 * millimetre - upright.left, 2);
    expect(turned.bottom).toBeCloseTo(210 * millimetre - upright.bottom, 2);
  });

  test('of a book from right to left is bound at the right', async () => {
    const catalog = { ViewerPreferences: dictionary({ Direction: name('R2L') }) };
    const { pages } = await imposed(8, { scheme: 'booklet' }, { catalog });
    expect(pages.map(read)).toEqual([
      ['p1', 'p8'],
      ['p7', 'p2'],
      ['p3', 'p6'],
      ['p5', 'p4'],
    ]);
    const said = await imposed(8, { scheme: 'booklet', direction: 'ltr' }, { catalog });
    expect(read(said.pages[0])).toEqual(['p8', 'p1']);
  });

  test('of a long book comes in signatures', async () => {
    const { facts } = await imposed(70, { scheme: 'booklet', marks: true });
    expect(facts).toMatchObject({ signatures: [16, 16, 16, 16, 8], blanks: 2, sheets: 18 });
    expect((await imposed(60, { scheme: 'booklet' })).facts.signatures).toEqual([60]);
  });

  test('makes pages smaller that do not fit, and never larger', async () => {
    const six = await imposed(4, { scheme: 'booklet' }, { size: [432, 648] });
    expect(six.facts.paper.name).toBe('A4');
    expect(six.facts.sheet.scale).toBeCloseTo((210 * millimetre) / 648, 4);
    expect((await imposed(4, { scheme: 'booklet', paper: parsePaper('A3') })).facts.sheet.scale).toBe(1);
    const letter = await imposed(4, { scheme: 'booklet' }, { size: [612, 792] });
    expect(letter.facts.paper.name).toBe('letter');
  });
});

describe('pages for the desk', () => {
  test('stand two and four on a side', async () => {
    const two = await imposed(5, { scheme: '2up' });
    expect(two.pages.map(read)).toEqual([['p1', 'p2'], ['p3', 'p4'], ['p5']]);
    const four = await imposed(5, { scheme: '4up' });
    expect(four.pages.map(read)).toEqual([['p1', 'p2', 'p3', 'p4'], ['p5']]);
    expect(four.facts.duplex).toBe('long');
    expect(four.pages[0]?.height).toBeCloseTo(297 * millimetre, 2);
  });

  test('keep the openings of a book', async () => {
    const { pages } = await imposed(4, { scheme: '2up' }, { catalog: { PageLayout: PdfName.of('TwoPageRight') } });
    expect(pages.map(read)).toEqual([['p1'], ['p2', 'p3'], ['p4']]);
    expect(wordOn(pages[0], 'p1').left).toBeGreaterThan(148.5 * millimetre);
  });
});

describe('a page as a picture', () => {
  test('is cut off at its trim, turned as it is shown, and may be in pieces', async () => {
    const { pages } = await imposed(
      4,
      { scheme: 'booklet' },
      {
        size: [500, 700],
        page: (index, file) => {
          const piece = (text: string): PdfStream =>
            new PdfStream(dictionary({ Filter: name('FlateDecode') }), deflateSync(Buffer.from(text)));
          if (index === 0) return { TrimBox: [40, 50, 460, 650] };
          if (index === 1) return { Rotate: 90 };
          if (index !== 2) return {};
          return {
            Contents: [
              addObject(file, piece('BT /F1 40 Tf 1 0 0 1 250')),
              addObject(file, piece('350 Tm (joined) Tj ET')),
            ],
          };
        },
      },
    );
    expect(read(pages[0])).toEqual(['p4', 'p1']);
    expect(read(pages[1])).toEqual(['p2', 'joined']);
    // The trimmed page stands at the spine: its middle is half its width away.
    const scale = Math.min((297 * millimetre) / 2 / 700, (210 * millimetre) / 700);
    const spine = (297 * millimetre) / 2;
    expect(wordOn(pages[0], 'p1').left).toBeCloseTo(spine + (250 - 40) * scale, 1);
  });

  test('keeps text that can be copied and loses links and tags', async () => {
    const { facts } = await imposed(
      4,
      { scheme: '2up' },
      {
        page: () => ({ Annots: [dictionary({ Subtype: name('Link'), Rect: [0, 0, 9, 9] })] }),
        catalog: { StructTreeRoot: dictionary({}), MarkInfo: dictionary({ Marked: true }) },
      },
    );
    const pdf = await inspectPdf(facts.bytes);
    expect(pdf.isTagged).toBe(false);
    expect(pdf.pages.flatMap(({ links }) => links)).toEqual([]);
    await pdf.close();
  });

  test('is the same every time', () => {
    const hash = (): string =>
      createHash('sha256')
        .update(impose(writePdf(makePdf(words(9))), { scheme: 'booklet', marks: true }).bytes)
        .digest('hex');
    expect(hash()).toBe(hash());
  });
});
