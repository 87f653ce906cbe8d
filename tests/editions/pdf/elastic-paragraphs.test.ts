/** Paragraphs that can have a line more or less are found, and have it, and no more. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPageProgram, type PageProgram } from '../../../src/editions/pdf/page-program.ts';
import type { Passage } from '../../../src/editions/pdf/in-page/paragraphs/elastic-paragraphs.ts';
import type { ElasticParagraph, MeasuredGalley } from '../../../src/editions/pdf/make-up/measured.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { readPageBundle } from '../../../src/system/index.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { seedRandom } from '../../support/random.ts';

const random = seedRandom(7);
const words = [
  'salt',
  'harbour',
  'of',
  'and',
  'the',
  'lighthouse',
  'in',
  'understanding',
  'water',
  'stone',
  'difficulty',
  'a',
];
const paragraph = (count: number): string => Array.from({ length: count }, () => random.pick(words)).join(' ');
/** Of growing length: the last lines of some are nearly full. */
const texts = Array.from({ length: 96 }, (_, at) => paragraph(40 + (at % 24)));
const document = `<!DOCTYPE html><html lang="en"><style>
* { margin: 0; padding: 0 }
.galley { width: 440px; font: 16px/20px serif; }
p { text-align: justify; orphans: 2; widows: 2; hyphens: auto; hyphenate-character: '-' }
</style><body><div class="galley continuous"><section class="section">${texts.map((text) => `<p>${text}</p>`).join('')}<p style="text-align: left">${texts[3] ?? ''}</p><p>${words.slice(0, 9).join(' ')}</p></section></div></body></html>`;

const limits = { loosest: 0.9, shortest: 2.4 };

describe('paragraphs', () => {
  let press: OpenPress;
  beforeAll(async () => {
    press = await openTestPress();
  });
  afterAll(() => press.close());

  async function inPage<T>(
    work: (program: PageProgram, measure: () => Promise<MeasuredGalley>) => Promise<T>,
  ): Promise<T> {
    const files = new Map([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: document }]]);
    return press.withPage(files, async (page, origin) => {
      await page.goto(`${origin}/index.html`);
      const program = await installPageProgram(page, await readPageBundle());
      await program.call('breakParagraphs', { loosest: 0.65, shortest: limits.shortest });
      await program.call('layGalleys');
      const measure = async (): Promise<MeasuredGalley> => {
        const [galley] = await program.call('measureGalleys', [0], { block: 400, leading: 20 });
        if (galley === undefined) throw new Error('nothing was measured');
        return galley;
      };
      const read = async (): Promise<string[]> => page.$$eval('p', (all) => all.map(({ textContent }) => textContent));
      const before = await read();
      const found = await work(program, measure);
      expect(await read()).toEqual(before);
      return found;
    });
  }

  const linesOf = ({ items }: MeasuredGalley, block: number): number =>
    items.filter((item) => item.block === block).length;

  const found = async (program: PageProgram, passages: readonly Passage[], own = limits): Promise<ElasticParagraph[]> =>
    (await program.call('findElastic', passages, own)).flat();

  it.each([
    ['longer', 1],
    ['shorter', -1],
  ] as const)('run %s by one line, and all others stay as they are', async (how, by) => {
    await inPage(async (program, measure) => {
      const before = await measure();
      const whole = { galley: 0, start: 0, end: before.items.length };
      const can = (await found(program, [whole])).flatMap(({ item, lines, [how]: cost }) =>
        cost === undefined ? [] : [{ item, lines }],
      );
      expect(can.length).toBeGreaterThan(0);
      expect(can.length).toBeLessThan(texts.length);
      // Looking for them changes nothing; the last are ragged, or too short.
      expect(await measure()).toEqual(before);
      const blockOf = (item: number): number => before.items[item]?.block ?? 99;
      expect(can.every(({ item, lines }) => lines === linesOf(before, blockOf(item)))).toBe(true);
      expect(can.every(({ item }) => blockOf(item) < texts.length)).toBe(true);
      await program.call(
        'setElastic',
        can.map(({ item }) => [0, item, by] as const),
      );
      const after = await measure();
      const chosen = new Set(can.map(({ item }) => blockOf(item)));
      for (const block of texts.keys()) {
        const grown = linesOf(after, block) - linesOf(before, block);
        expect([block, grown]).toEqual([block, chosen.has(block) ? by : 0]);
      }
      // What was set otherwise already is left alone.
      const again = await found(program, [{ ...whole, end: after.items.length }]);
      expect(again.some(({ item }) => chosen.has(after.items[item]?.block ?? 99))).toBe(false);
    });
  });

  it('are those that end in the passage, and of which no line becomes loose or a stump', async () => {
    await inPage(async (program, measure) => {
      const { items } = await measure();
      const whole = { galley: 0, start: 0, end: items.length };
      const longer = async (passages: readonly Passage[], own = limits): Promise<number[]> =>
        (await found(program, passages, own)).flatMap(({ item, longer: cost }) => (cost === undefined ? [] : [item]));
      const all = await longer([whole]);
      const [last = 0] = all.slice(-1);
      expect(await longer([{ galley: 0, start: last, end: last + 1 }])).toEqual([last]);
      expect(await longer([{ galley: 0, start: 0, end: last }])).toEqual(all.slice(0, -1));
      expect((await longer([whole], { ...limits, shortest: 15 })).length).toBeLessThan(all.length);
      expect((await longer([whole], { ...limits, loosest: 0.3 })).length).toBeLessThan(all.length);
    });
  });
});
