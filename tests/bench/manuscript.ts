/** A big book as an author would hand it in: folder, book.yaml, chapters, notes, tables, code, figures. Always the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const words =
  'the of and to in a that was his he it with as had for on at by which but from not this were her she an they be or been their when who there would one so into upon morning harbour letter garden window evening captain library mountain journey brother sister market silence shadow kingdom island village weather memory country history question answer promise candle river lantern winter summer merchant stranger servant carriage cathedral instrument observation consideration circumstance neighbourhood conversation expedition manuscript parliament architecture imagination responsibility correspondence philosophy arrangement geography experiment relationship understanding considered remembered followed discovered opened carried watched received believed returned expected described abandoned established represented contemplated whispered explained quiet ancient curious narrow distant gentle solemn brilliant forgotten peculiar extraordinary slowly suddenly perhaps particularly'.split(
    ' ',
  );

/** Words on a page of the base theme, about. */
const wordsPerPage = 170;

/**
 * Writes the book into `folder`.
 * @param pages about how long its PDF will be
 * @param seed another one gives another text
 * @returns its number of words
 */
export async function writeManuscript(folder: string, pages: number, seed = 1741): Promise<number> {
  const random = sequence(seed);
  const chapters = Math.max(4, Math.round(pages / 16));
  const perChapter = Math.round((pages * wordsPerPage) / chapters);
  const names = Array.from({ length: chapters }, (_, index) => `${String(index + 1).padStart(3, '0')}.md`);
  await mkdir(join(folder, 'figures'), { recursive: true });
  await writeFile(
    join(folder, 'book.yaml'),
    `title: A Long Book\nauthor: Nobody in Particular\nlang: en\ndate: 2026-11-23\nchapters:\n${names.map((name) => `  - ${name}\n`).join('')}`,
  );
  await writeFile(join(folder, 'figures/plan.svg'), drawing);
  let total = 0;
  for (const [index, name] of names.entries()) {
    const text = chapter(index, perChapter, names, random);
    total += text.split(/\s+/).length;
    await writeFile(join(folder, name), text);
  }
  return total;
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><rect x="10" y="10" width="380" height="180" fill="none" stroke="#333"/>${Array.from({ length: 30 }, (_, i) => `<circle cx="${20 + i * 12}" cy="${100 + 60 * Math.sin(i / 3)}" r="4"/>`).join('')}</svg>`;

function chapter(index: number, length: number, names: readonly string[], random: () => number): string {
  const blocks: string[] = [`# ${title(random)}`];
  const notes: string[] = [];
  let written = 0;
  for (let block = 1; written < length; block += 1) {
    const paragraph = sentences(random, 3 + Math.floor(random() * 5));
    written += paragraph.split(' ').length;
    if (block % 9 === 0) blocks.push(`## ${title(random)}`);
    if (block % 5 === 0) {
      notes.push(`[^${notes.length + 1}]: ${sentences(random, 1)}`);
      blocks.push(`${paragraph}[^${notes.length}]`);
    } else blocks.push(paragraph);
    if (block % 11 === 0) blocks.push(`> ${sentences(random, 2)}`);
    if (block % 13 === 0) blocks.push(Array.from({ length: 5 }, () => `- ${sentences(random, 1)}`).join('\n'));
    if (block % 17 === 0) blocks.push(table(random));
    if (block % 19 === 0)
      blocks.push('```js\nfunction measure(line) {\n  return line.words.length * 2; // in picas\n}\n```');
    if (block % 23 === 0) blocks.push('![A plan of the harbour](figures/plan.svg "The harbour, from above")');
    if (block % 29 === 0) blocks.push(`See [the next chapter](${names[(index + 1) % names.length]}).`);
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

function table(random: () => number): string {
  const row = (): string => `| ${pick(random)} | ${pick(random)} | ${Math.floor(random() * 1000)} |`;
  return ['| Place | Thing | Number |', '|:--|:-:|--:|', ...Array.from({ length: 6 }, row)].join('\n');
}

function sentences(random: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 16) }, () => pick(random)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }).join(' ');
}

function title(random: () => number): string {
  const text = Array.from({ length: 3 }, () => pick(random)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick(random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? 'word';
}

/** Park and Miller's minimal standard generator. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
