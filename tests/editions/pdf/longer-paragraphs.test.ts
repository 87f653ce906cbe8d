/** Paragraphs that can run a line longer are found, and do, by one line and no more. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPageProgram, type PageProgram } from '../../../src/editions/pdf/page-program.ts';
import type { MeasuredGalley } from '../../../src/editions/pdf/make-up/measured.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { readPageBundle } from '../../../src/system/index.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { seedRandom } from '../../support/random.ts';

const random = seedRandom(7);
const words = ['salt', 'harbour', 'of', 'and', 'the', 'lighthouse', 'in', 'morning', 'water', 'stone', 'keeper', 'a'];
const paragraph = (count: number): string => Array.from({ length: count }, () => random.pick(words)).join(' ');
/** Of growing length: the last lines of some are nearly full. */
const texts = Array.from({ length: 24 }, (_, at) => paragraph(40 + at));
const document = `<!DOCTYPE html><html lang="en"><style>
* { margin: 0; padding: 0 }
.galley { width: 440px; font: 16px/20px serif; }
p { text-align: justify; orphans: 2; widows: 2; }
</style><body><div class="galley continuous"><section class="section">${texts.map((text) => `<p>${text}</p>`).join('')}<p style="text-align: left">${texts[3] ?? ''}</p><p>${words.slice(0, 9).join(' ')}</p></section></div></body></html>`;

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
      await program.call('layGalleys');
      const measure = async (): Promise<MeasuredGalley> => {
        const [galley] = await program.call('measureGalleys', [0], { block: 400, leading: 20 });
        if (galley === undefined) throw new Error('nothing was measured');
        return galley;
      };
      return work(program, measure);
    });
  }

  const limits = { loosest: 0.9, shortest: 2.4 };
  const linesOf = ({ items }: MeasuredGalley, block: number): number =>
    items.filter((item) => item.block === block).length;

  it('run longer by one line, and all others stay as they are', async () => {
    await inPage(async (program, measure) => {
      const before = await measure();
      const whole = { galley: 0, start: 0, end: before.items.length };
      const [found = []] = await program.call('findLonger', [whole], limits);
      expect(found.length).toBeGreaterThan(2);
      expect(found.length).toBeLessThan(texts.length);
      // Looking for them changes nothing; the last are ragged, or too short.
      expect(await measure()).toEqual(before);
      expect(found.every(({ item }) => (before.items[item]?.block ?? 99) < texts.length)).toBe(true);
      const steps = found.map(({ step }) => step);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      await program.call(
        'runLonger',
        found.map((one) => [0, one] as const),
      );
      const after = await measure();
      const chosen = new Set(found.map(({ item }) => before.items[item]?.block));
      for (const block of texts.keys()) {
        const grown = linesOf(after, block) - linesOf(before, block);
        expect([block, grown]).toEqual([block, chosen.has(block) ? 1 : 0]);
      }
      // What runs longer already is left alone.
      const [again = []] = await program.call('findLonger', [{ ...whole, end: after.items.length }], limits);
      expect(again.some(({ item }) => chosen.has(after.items[item]?.block))).toBe(false);
    });
  });

  it('are those that end on the page, and of which no line becomes loose or a stump', async () => {
    await inPage(async (program, measure) => {
      const { items } = await measure();
      const whole = { galley: 0, start: 0, end: items.length };
      const [all = []] = await program.call('findLonger', [whole], limits);
      const [{ item: last } = { item: 0 }] = all;
      const [from, upTo] = await program.call(
        'findLonger',
        [
          { galley: 0, start: last, end: last + 1 },
          { galley: 0, start: 0, end: last },
        ],
        limits,
      );
      expect(from?.map(({ item }) => item)).toEqual([last]);
      expect(upTo?.some(({ item }) => item === last)).toBe(false);
      const [full = []] = await program.call('findLonger', [whole], { ...limits, shortest: 15 });
      expect(full.length).toBeLessThan(all.length);
      const [tight = []] = await program.call('findLonger', [whole], { ...limits, loosest: 0.3 });
      expect(tight.length).toBeLessThan(all.length);
    });
  });
});
