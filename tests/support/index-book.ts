/** Made-up books with an index, and whether each number of it is a page on which the thing stands. */
import { inspectPdf, joinLines, linesWithin } from './pdf.ts';
import { seedRandom } from './random.ts';

export interface IndexBook {
  readonly names: readonly string[];
  /** By path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Names by chance in a text; each mark is around its name, or stands right before it. Thirty pages have 90 paragraphs. */
export function makeIndexBook(wishes: {
  readonly names: number;
  readonly chapters: number;
  readonly paragraphs: number;
  readonly seed: number;
}): IndexBook {
  const random = seedRandom(wishes.seed);
  const names = Array.from(
    { length: wishes.names },
    (_, index) => `Zq${String.fromCodePoint(97 + (index % 26))}${String(index).padStart(3, '0')}x`,
  );
  const writeSentence = (): string => {
    const name = random.pick(names);
    const mark = random.next() < 0.5 ? `[${name}]{.index}` : `[]{.index entry="${name}"}${name}`;
    return `The tower stood against the wind for many winters, and ${mark} was there to see the lamp.`;
  };
  const writeParagraph = (): string => Array.from({ length: 4 }, writeSentence).join(' ');
  const chapters = Array.from({ length: wishes.chapters }, (_, index) => {
    const paragraphs = Array.from({ length: wishes.paragraphs / wishes.chapters }, writeParagraph);
    return [
      `c${String(index + 1).padStart(2, '0')}.md`,
      `# Lights ${index + 1}\n\n${paragraphs.join('\n\n')}\n`,
    ] as const;
  });
  const list = chapters.map(([path]) => path).join(', ');
  const book = `title: Lights\nauthor: A. Writer\nlanguage: en-GB\nchapters: [${list}]\n`;
  return { names, files: { 'book.yaml': book, ...Object.fromEntries(chapters) } };
}

export interface NumbersOfIndex {
  readonly pages: number;
  /** Index of the page on which the index begins. */
  readonly first: number;
  /** Pages that the index says, by name, with ranges taken apart. */
  readonly said: ReadonlyMap<string, readonly number[]>;
  /** Pages on which each name stands. */
  readonly standing: ReadonlyMap<string, readonly number[]>;
}

/** Reads both back from the text of a printed book. @param margins in points: an entry that goes on overleaf has head and folio in it */
export async function readIndexNumbers(
  bytes: Uint8Array,
  names: readonly string[],
  margins: { readonly top: number; readonly bottom: number },
): Promise<NumbersOfIndex> {
  const pdf = await inspectPdf(bytes);
  const pages = pdf.pages.map((page) => ({ label: page.label, text: joinLines(linesWithin(page, margins)) }));
  await pdf.close();
  const first = pages.findIndex(({ text }) => /^Index\b/u.test(text.trim()));
  const index = pages
    .slice(first)
    .map(({ text }) => text)
    .join(' ')
    // A head over another column says which entry goes on in it.
    .replaceAll(/\s*(?:Zq\w+|\p{L}) \(continued\),?\s*/gu, ' ');
  const said = names.map((name) => {
    const numbers = new RegExp(`${name}((?:, \\d+(?:–\\d+)?)+)`, 'u').exec(index)?.[1] ?? '';
    return [name, expand(numbers)] as const;
  });
  const standing = names.map((name) => {
    const own = pages.slice(0, first).filter(({ text }) => text.includes(name));
    return [name, own.map(({ label }) => Number(label))] as const;
  });
  return { pages: pages.length, first, said: new Map(said), standing: new Map(standing) };
}

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
