/** Every word of a manuscript stands in each of its editions, in order: taken again from the finished files. */
import { readFile } from 'node:fs/promises';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, expect, it } from 'vitest';
import { findPdfProblems } from '../../src/checks/pdf.ts';
import { name } from '../../src/pdf-file/index.ts';
import { lettersOf } from '../../src/words/index.ts';
import { Draft } from './damaged-pdf.ts';
import { inspectEpub } from './epub.ts';
import { findLost } from './lost-words.ts';
import { wordsOfManuscript } from './manuscript-words.ts';
import { readAloud } from './read-aloud.ts';
import { listen } from './screen-reader.ts';

/** A manuscript that was built: its path, its editions without their extension, and what was said of them. */
export interface Built {
  readonly manuscript: string;
  readonly editions: string;
  readonly complaints: readonly unknown[];
}

/** Within a `describe`: the tests of one manuscript. `build` makes its editions or says where they are. */
export function testWholeness(build: () => Promise<Built>): void {
  let words: string;
  let wordsOfText: string;
  let wordsOfNotes: string;
  let said: readonly unknown[];
  let read: (extension: string) => Promise<Buffer>;

  beforeAll(async () => {
    const { manuscript, editions, complaints } = await build();
    said = complaints;
    words = lettersOf(await wordsOfManuscript(manuscript));
    wordsOfText = lettersOf(await wordsOfManuscript(manuscript, 'text'));
    wordsOfNotes = lettersOf(await wordsOfManuscript(manuscript, 'notes'));
    read = (extension) => readFile(`${editions}.${extension}`);
  }, 180_000);

  it('is a text of some length, with nothing to complain of', () => {
    expect(said).toEqual([]);
    expect(words.length).toBeGreaterThan(4000);
  });

  it('stands whole in the HTML edition', async () => {
    const tree = fromHtml(String(await read('html')));
    expect(findLost(words, lettersOf(wordsOfHtml(tree)))).toBeUndefined();
  });

  it('stands whole in the EPUB edition', async () => {
    const { reading } = await inspectEpub(await read('epub'));
    expect(findLost(words, lettersOf(reading))).toBeUndefined();
  });

  it('stands whole in the PDF edition', async () => {
    const bytes = await read('pdf');
    // Each note is read after the paragraph that refers to it: text and notes are two threads.
    expect(findLost(fromLeft(wordsOfText), fromLeft(lettersOfPdf(bytes, 'text')))).toBeUndefined();
    expect(findLost(fromLeft(wordsOfNotes), fromLeft(lettersOfPdf(bytes, 'notes')))).toBeUndefined();
  });

  it('reads each note in the PDF after its reference, and before the next heading', async () => {
    const waiting = new Set<string>();
    const heard = new Set<string>();
    const late: string[] = [];
    for (const line of listen(await read('pdf'))) {
      if (line.startsWith('heading')) late.push(...waiting);
      // Numbers begin anew with each chapter.
      if (line.startsWith('heading level 1')) heard.clear();
      const [, own] = /^\[link: Back to the text \(Note (\d+)\)\]/u.exec(line) ?? [];
      if (own !== undefined && !waiting.delete(own)) late.push(`${own} before its reference`);
      if (own !== undefined) heard.add(own);
      for (const [, number = ''] of line.matchAll(/\[link: Note (\d+)\]/gu)) {
        // The note of a heading follows the first lines of the text.
        if (!heard.has(number) && !line.startsWith('heading')) waiting.add(number);
      }
    }
    expect(late).toEqual([]);
  });

  it('is refused where a PDF is read in another order', async () => {
    const bytes = swapParagraphs(await read('pdf'));
    expect(findLost(wordsOfText, lettersOfPdf(bytes, 'text'))).toBeDefined();
    // No rule of PDF/A or PDF/UA that a program can decide is broken by it.
    expect(findPdfProblems(bytes)).toEqual([]);
  });
}

/** In the order of the structure tree: figures stand on other pages than the text around them. */
function lettersOfPdf(bytes: Uint8Array, part: 'text' | 'notes'): string {
  return lettersOf(
    readAloud(bytes, true, part)
      // What is said in place of a picture is not among the words of the text.
      .filter(({ type, text }) => type !== 'Figure' || !/^\[[^]*\]$/u.test(text))
      .map((block) => block.text)
      .join('\n'),
  );
}

/** Letters that run from right to left stand in a PDF as they stand on the page: in another order. */
function fromLeft(letters: string): string {
  return letters.replace(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu, '');
}

/** Two paragraphs of the longest section that follow each other, the other way round. */
function swapParagraphs(sound: Uint8Array): Uint8Array {
  const draft = new Draft(sound);
  const parents = new Set(draft.elements('P').map((paragraph) => draft.at(paragraph.get('P'))));
  const [longest] = [...parents].toSorted((a, b) => draft.list(b.get('K')).length - draft.list(a.get('K')).length);
  const kids = draft.list(longest?.get('K'));
  const types = kids.map((kid) => (typeof kid === 'number' ? undefined : draft.at(kid).get('S')));
  const at = types.findIndex((type, index) => type === name('P') && types[index + 1] === name('P'));
  const [first, second] = kids.slice(at, at + 2);
  if (at < 0 || first === undefined || second === undefined) throw new Error('no two paragraphs follow each other');
  longest?.set('K', kids.toSpliced(at, 2, second, first));
  return draft.write();
}

function wordsOfHtml(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['head', 'script', 'style'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(wordsOfHtml).join(' ') : '';
}
