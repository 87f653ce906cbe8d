/** The numbers of an index are the pages on which the things stand: read back from the finished files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayPlaces, type LocatedPlace } from '../../src/editions/locators.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, joinLines, type InspectedPdf } from '../support/pdf.ts';
import { printManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { seedRandom } from '../support/random.ts';

const names = Array.from(
  { length: 40 },
  (_, index) => `Zq${String.fromCodePoint(97 + (index % 26))}${String(index).padStart(2, '0')}x`,
);

/** Names by chance in a text of some thirty pages; each mark stands right before its name. */
function writeText(): string {
  const random = seedRandom(5);
  const paragraphs = Array.from({ length: 90 }, () => {
    const sentences = Array.from({ length: 4 }, () => {
      const name = random.pick(names);
      const mark = random.next() < 0.5 ? `[${name}]{.index}` : `[]{.index entry="${name}"}${name}`;
      return `The tower stood against the wind for many winters, and ${mark} was there to see the lamp.`;
    });
    return sentences.join(' ');
  });
  return paragraphs.join('\n\n');
}

let press: OpenPress;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  const folder = await folderWith({
    'book.yaml': 'title: Lights\nauthor: A. Writer\nchapters: [a.md]\n',
    'a.md': `# Lights\n\n${writeText()}\n`,
  });
  const { bytes } = await printManuscript(folder, press);
  pdf = await inspectPdf(bytes);
}, 180_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

describe('an index in print', () => {
  it('has the pages of all names, each once, and no others', () => {
    const pages = pdf.pages.map(({ lines, label }) => ({ label, text: joinLines(lines) }));
    const first = pages.findIndex(({ text }) => /^Index\b/u.test(text.trim()));
    expect(first).toBeGreaterThan(10);
    const index = pages
      .slice(first)
      .map(({ text }) => text)
      .join(' ');
    const said = names.map(
      (name) => [name, new RegExp(`${name}((?:, \\d+(?:–\\d+)?)+)`, 'u').exec(index)?.[1]] as const,
    );
    const standing = names.map((name) => {
      const own = pages.slice(0, first).filter(({ text }) => text.includes(name));
      return [name, own.map(({ label }) => Number(label))] as const;
    });
    expect(said.map(([name, words]) => [name, expand(words ?? '')])).toEqual(standing);
  });
});

/** `, 2, 4–6` → 2, 4, 5, 6 */
function expand(said: string): number[] {
  return said
    .split(', ')
    .filter((one) => one !== '')
    .flatMap((one) => {
      const [from = 0, to = from] = one.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

describe('places of an entry', () => {
  const at = (page: number, more: Partial<LocatedPlace> = {}): LocatedPlace => ({
    page,
    label: String(page),
    main: false,
    note: '',
    ...more,
  });
  const roman = (page: number, label: string): LocatedPlace => ({ ...at(page), label });

  it.each([
    ['each page once', [at(3), at(3), at(7)], ['3', '', '7']],
    ['two in a row as two', [at(3), at(4)], ['3', '4']],
    ['three in a row as a range', [at(3), at(4), at(5), at(9)], ['3–5', '', '', '9']],
    ['a range, and nothing that lies within it', [at(3, { last: { page: 6, label: '6' } }), at(4)], ['3–6', '']],
    ['a range on one page as a page', [at(3, { last: { page: 3, label: '3' } })], ['3']],
    ['the main place by itself', [at(3), at(4, { main: true }), at(5)], ['3', '4', '5']],
    ['notes by their numbers', [at(3), at(3, { note: 'n2' })], ['3', '3n2']],
    ['no range from roman to arabic numbers', [roman(1, 'ii'), roman(2, 'iii'), at(3), at(4)], ['ii', 'iii', '3', '4']],
    ['nothing for a place that print has not', [at(-1), at(2)], ['', '2']],
  ])('say %s', (_what, places, said) => {
    expect(sayPlaces(places, true)).toEqual(said);
  });
});
