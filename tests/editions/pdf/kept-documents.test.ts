/** Documents that were laid out before are not opened again, as long as all that is asked of them is the same; pages are the same with and without. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Press } from '../../../src/editions/edition.ts';
import { openDesks, type GalleyDocument } from '../../../src/editions/pdf/gatherings/desk.ts';
import { roomFor } from '../../../src/editions/pdf/gatherings/turns.ts';
import { Failure } from '../../../src/report/report.ts';
import { measureMachine } from '../../../src/system/machine.ts';
import { noMemory, openShortMemory } from '../../../src/system/memory.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf } from '../../support/pdf.ts';
import { openTestPress, startPress } from '../../support/pdf-printing.ts';
import { folderWith } from '../../support/folder.ts';

const words = 'Of the sea and of the salt that is in it there is no end, nor of what is said of both. ';
const chapter = (title: string, more = ''): string =>
  `# ${title}\n\n${`${words.repeat(9)}\n\n`.repeat(8)}Over there, see page [](#three){.page}.${more}\n`;

let folder: string;
let press: Press;
let opened: string[] = [];
let beside = 0;
let most = 0;
beforeAll(async () => {
  folder = await folderWith({
    'book.yaml': 'title: Salt\nauthor: A. Author\nlang: en\ncover: false\n',
    '1.md': chapter('One'),
    '2.md': chapter('Two'),
    '3.md': `${chapter('Three {#three}')}\n`,
  });
  const real = await openTestPress();
  press = {
    withPage: async (files, work) => {
      // The chapters that are in the document.
      const html = String(files.get('index.html')?.bytes ?? '');
      opened.push(['One', 'Two', 'Three'].filter((title) => html.includes(`>${title}</h1>`)).join('+'));
      beside += 1;
      most = Math.max(most, beside);
      return real.withPage(files, work).finally(() => (beside -= 1));
    },
  };
});

const layouts = { memory: openShortMemory(noMemory, 2 ** 24), browser: 'the one of the tests' };

async function print(kept: typeof layouts | 'none' = layouts): Promise<{ bytes: Buffer; opened: string[] }> {
  opened = [];
  const wishes = { pagesAtOnce: 5, layouts: kept === 'none' ? undefined : kept };
  const { bytes } = await printManuscript(folder, press, wishes);
  // One that waits for another may be closed, and opened again.
  return { bytes: Buffer.from(bytes), opened: [...new Set(opened)].toSorted() };
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
}

describe('a draft of a book whose chapters open on any page', () => {
  it('is parted where chapters opened on rectos before, and has the pages that the book has', async () => {
    const untitled = (number: number, length: number): string =>
      `# Chapter ${number}\n\n${`${words.repeat(9)}\n\n`.repeat(length)}`;
    const lengths = [9, 5, 16, 9, 6, 12, 11, 8, 10, 7];
    const book = await folderWith({ 'book.yaml': 'title: Salt\nauthor: A. Author\nlang: en\ncover: false\n' });
    const wishes = { pagesAtOnce: 5, layouts: { ...layouts, memory: openShortMemory(noMemory, 2 ** 24) } };
    const seams: number[] = [];
    const sides = new Set<string>();
    // A second chapter that grows by a line, and one by a page: all after it begin on the other side.
    for (const second of [5, 5, 6, 9, 13]) {
      for (const [index, length] of lengths.entries())
        await writeFile(join(book, `${10 + index}.md`), untitled(index + 1, index === 1 ? second : length));
      const draft = await printManuscript(book, press, { ...wishes, isDraft: true });
      const whole = await printManuscript(book, press, {});
      expect(draft.pageMap).toEqual(whole.pageMap);
      seams.push(draft.files.length);
      sides.add(whole.pageMap.pages.findLast(({ opening }) => opening === true)?.side ?? '');
    }
    expect(seams[0]).toBe(1);
    expect(Math.min(...seams.slice(1))).toBeGreaterThan(2);
    expect(sides).toEqual(new Set(['verso', 'recto']));
  });
});

describe('documents of a book', () => {
  it('are opened once, and not where another browser would be', async () => {
    const first = await print();
    expect(first.opened).toEqual(['One', 'Three', 'Two']);
    const again = await print();
    expect(again.opened).toEqual([]);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const bare = await print('none');
    expect(bare.opened).toEqual(first.opened);
    expect(bare.bytes.equals(first.bytes)).toBe(true);
    expect((await print({ ...layouts, browser: 'another' })).opened).toEqual(first.opened);
  });

  it('are finished again in a draft where they are other than before, and nowhere else', async () => {
    const before = await readFile(join(folder, '2.md'), 'utf8');
    const draft = async (): Promise<string[]> => {
      const { bytes, files } = await printManuscript(folder, press, { pagesAtOnce: 5, layouts, isDraft: true });
      return [bytes, ...files].map((file) => Buffer.from(file).toString('latin1'));
    };
    const first = await draft();
    await write('2.md', chapter('Two', ' Amen.'));
    opened = [];
    const second = await draft();
    await write('2.md', before);
    expect(new Set(opened)).toEqual(new Set(['Two']));
    // Front matter, and three chapters.
    expect(second.map((file, index) => file === first[index])).toEqual([true, true, false, true]);
  });

  it.each([
    ['a word more: the one that has it', chapter('Two', ' Amen.'), ['Two']],
    [
      'pages more: all that say or are another page',
      chapter('Two', `\n\n${words.repeat(200)}`),
      ['One', 'Three', 'Two'],
    ],
  ])('are opened again that have %s', async (_, text, wanted) => {
    await print();
    const before = await readFile(join(folder, '2.md'), 'utf8');
    await write('2.md', text);
    const kept = await print();
    expect(kept.opened).toEqual(wanted);
    const bare = await print('none');
    expect(kept.bytes.equals(bare.bytes)).toBe(true);
    await write('2.md', before);
  });
});

describe('a long book', () => {
  it('has few of its documents open at a time, and one that waited for others is printed as if it had been open', async () => {
    const chapters = Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [
        `${place + 1}.md`,
        chapter(`The sea, ${place + 1} {#part-${place + 1}}`),
      ]),
    );
    const book = await folderWith({
      'book.yaml': 'title: Salt\nauthor: A. Author\nlang: en\ncover: false\n',
      ...chapters,
      '1.md': `${chapter('The sea')}\nAnd page [](#part-9){.page}.\n`,
      '2.md': `${chapter('The salt {#part-2}')}\n${'And so on. '.repeat(900)}\n`,
      '9.md': `${chapter('The end {#part-9}')}\n[](#part-2){.page}\n`,
    });
    const room = roomFor(measureMachine().cores);
    opened = [];
    most = 0;
    const parted = await printManuscript(book, press, { pagesAtOnce: 5 });
    expect(most).toBeLessThanOrEqual(room);
    // What waits for the pages of the last chapter is opened again, where there was no room for it.
    expect(opened.length).toBeGreaterThan(room < 6 ? 5 : 4);
    const whole = await printManuscript(book, press, { pagesAtOnce: 500 });
    const [lines, wanted] = await Promise.all(
      [parted, whole].map(async ({ bytes }) =>
        (await inspectPdf(bytes)).pages.map((page) => page.lines.map(({ text }) => text)),
      ),
    );
    expect(lines).toEqual(wanted);
  });
});

describe('a desk', () => {
  const document: GalleyDocument = {
    galleys: [0, 1],
    files: new Map([['index.html', { mediaType: 'text/html', bytes: '<!DOCTYPE html><p>One.</p>' }]]),
  };

  it('does to the page all that was answered before, when it has to be opened after all', async () => {
    const kept = { memory: openShortMemory(noMemory, 2 ** 24), browser: 'one' };
    await openDesks(press, [document], async ([desk]) => desk?.loadFaces('a'), kept);
    opened = [];
    const text = await openDesks(
      press,
      [document],
      async ([desk]) => {
        await desk?.loadFaces('a');
        expect(opened).toEqual([]);
        return desk?.readDocument();
      },
      kept,
    );
    expect(opened).toHaveLength(1);
    expect(text).toContain('<p>One.</p>');
  });

  it('does it all again after it has rested', async () => {
    const print = async (rests: boolean): Promise<string | undefined> =>
      openDesks(press, [document], async ([desk]) => {
        await desk?.loadFaces('a');
        await desk?.program.call('showGathering', { galleys: [0, 1], css: 'p { color: blue; }' });
        opened = [];
        if (rests) await desk?.rest();
        return desk?.readDocument();
      });
    const without = await print(false);
    expect(opened).toHaveLength(0);
    expect(await print(true)).toBe(without);
    expect(opened).toHaveLength(1);
  });

  it('is closed where the work breaks, and what broke is told', async () => {
    const broken = openDesks(press, [document, document], async () => Promise.reject(new Error('no paper')));
    await expect(broken).rejects.toThrow('no paper');
  });

  it('tells as the press does that the browser has gone', async () => {
    const own = await startPress();
    try {
      let page: Page | undefined;
      const watched: Press = {
        withPage: async (files, work) =>
          own.withPage(files, async (one, origin) => {
            page = one;
            return work(one, origin);
          }),
      };
      const left = openDesks(watched, [document], async ([desk]) => {
        await desk?.loadFaces('a');
        page?.browser().process()?.kill('SIGKILL');
        return desk?.print();
      });
      await expect(left).rejects.toSatisfy(
        (error) => error instanceof Failure && error.rule === 'browser-failed' && error.exitCode === 3,
      );
    } finally {
      await own.close();
    }
  });
});
