/**
 * Every word of the manuscript stands in each edition, in order. The words are taken from the Markdown by
 * a way of their own (no sanitising, no transforms, no Book), those of the editions from the finished files.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPdfProblems } from '../../src/checks/pdf.ts';
import { lettersOf } from '../../src/words/index.ts';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { planManuscript } from '../../src/manuscript/plan/index.ts';
import { name } from '../../src/pdf-file/index.ts';
import { revealEscapes } from '../../src/model/escapes.ts';
import type { Message } from '../../src/report/message.ts';
import { publish } from '../../src/publish.ts';
import { Report } from '../../src/report/report.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { Draft } from '../support/damaged-pdf.ts';
import { inspectEpub } from '../support/epub.ts';
import { readAloud } from '../support/read-aloud.ts';
import { generateManuscript } from '../support/generated-manuscript.ts';
import { writeManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { findLost } from '../support/lost-words.ts';
import { listen } from '../support/screen-reader.ts';

const content = resolve(import.meta.dirname, '../../content');
let press: OpenPress;
let shelf: string;

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-parity-'));
});

afterAll(async () => {
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

/** A path, or a book that is made up with more notes than any other. */
const manuscripts: Readonly<Record<string, () => Promise<string>>> = {
  'the essay': () => Promise.resolve(join(content, 'before-the-foundations.md')),
  'the scholarly essay': () => Promise.resolve(join(content, 'the-measured-page')),
  'the handbook': () => Promise.resolve(join(content, 'handbook')),
  'a book full of notes': () => writeManuscript(generateManuscript({ seed: 7, noteRate: 0.4, longNotes: true }), shelf),
};

describe.each(Object.entries(manuscripts))('%s', (_, locate) => {
  let words: string;
  let wordsOfText: string;
  let wordsOfNotes: string;
  let slug: string;
  let messages: readonly Message[];

  beforeAll(async () => {
    const path = await locate();
    words = lettersOf(await wordsOfManuscript(path));
    wordsOfText = lettersOf(await wordsOfManuscript(path, 'text'));
    wordsOfNotes = lettersOf(await wordsOfManuscript(path, 'notes'));
    const publication = await publish(path, {
      to: ['html', 'epub', 'pdf'],
      out: shelf,
      env: {},
      openPress: () => Promise.resolve(press),
    });
    messages = publication.messages.filter(({ severity }) => severity !== 'info');
    slug = publication.slug ?? '';
  }, 180_000);

  it('is a text of some length, with nothing to complain of', () => {
    expect(messages).toEqual([]);
    expect(words.length).toBeGreaterThan(4000);
  });

  it('stands whole in the HTML edition', async () => {
    const tree = fromHtml(await readFile(join(shelf, slug, `${slug}.html`), 'utf8'));
    expect(findLost(words, lettersOf(wordsOfHtml(tree)))).toBeUndefined();
  });

  it('stands whole in the EPUB edition', async () => {
    const { reading } = await inspectEpub(await readFile(join(shelf, slug, `${slug}.epub`)));
    expect(findLost(words, lettersOf(reading))).toBeUndefined();
  });

  it('stands whole in the PDF edition', async () => {
    const bytes = await readFile(join(shelf, slug, `${slug}.pdf`));
    // Each note is read after the paragraph that refers to it: text and notes are two threads.
    expect(findLost(fromLeft(wordsOfText), fromLeft(lettersOfPdf(bytes, 'text')))).toBeUndefined();
    expect(findLost(fromLeft(wordsOfNotes), fromLeft(lettersOfPdf(bytes, 'notes')))).toBeUndefined();
  });

  it('reads each note in the PDF after its reference, and before the next heading', async () => {
    const waiting = new Set<string>();
    const read = new Set<string>();
    const late: string[] = [];
    for (const line of listen(await readFile(join(shelf, slug, `${slug}.pdf`)))) {
      if (line.startsWith('heading')) late.push(...waiting);
      // Numbers begin anew with each chapter.
      if (line.startsWith('heading level 1')) read.clear();
      const [, own] = /^\[link: Back to the text \(Note (\d+)\)\]/u.exec(line) ?? [];
      if (own !== undefined && !waiting.delete(own)) late.push(`${own} before its reference`);
      if (own !== undefined) read.add(own);
      for (const [, number = ''] of line.matchAll(/\[link: Note (\d+)\]/gu)) {
        // The note of a heading follows the first lines of the text.
        if (!read.has(number) && !line.startsWith('heading')) waiting.add(number);
      }
    }
    expect(late).toEqual([]);
  });

  it('is refused where a PDF is read in another order', async () => {
    const bytes = swapParagraphs(await readFile(join(shelf, slug, `${slug}.pdf`)));
    expect(findLost(wordsOfText, lettersOfPdf(bytes, 'text'))).toBeDefined();
    // No rule of PDF/A or PDF/UA that a program can decide is broken by it.
    expect(findPdfProblems(bytes)).toEqual([]);
  });
});

/** In the order of the structure tree: figures stand on other pages than the text around them. */
function lettersOfPdf(bytes: Uint8Array, part: 'text' | 'notes'): string {
  return lettersOf(
    readAloud(bytes, true, part)
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

type Part = 'all' | 'text' | 'notes';

/** All files in the order of the plan; the notes of a file after it, in the order of their references. */
async function wordsOfManuscript(path: string, part: Part = 'all'): Promise<string> {
  const plan = await planManuscript(path, new Report());
  const order: string[] = [];
  plan.sections.forEach((section, index) => {
    for (const { before, file, title } of plan.parts) {
      if (before !== index) continue;
      if (file !== undefined) order.push(read(file));
      else if (part !== 'notes') order.push(title);
    }
    order.push(read(section.file));
  });
  function read(file: string): string {
    return wordsOfFile(plan.texts.get(file)?.body ?? '', part);
  }
  return order.join('\n');
}

/** `@fig-x`, `[see @fig-x]`, `\eqref{x}` and `@key [p. 3]` are something else in the editions. */
const reference = /\\(?:eq)?ref\{[^{}]*\}|\[[^[\]]*@[^[\]]*\]|(?<!\w)@\p{L}[\w:-]*\w(?: \[[^[\]]*\])?/gu;

function wordsOfFile(text: string, part: Part): string {
  const tree = parseMarkdown(text);
  const definitions = new Map<string, Nodes>();
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  const referred: string[] = [];
  const words = (node: Nodes, top = false): string => {
    if (node.type === 'footnoteDefinition' && !top) return '';
    if (node.type === 'footnoteReference' && !referred.includes(node.identifier)) referred.push(node.identifier);
    if (node.type === 'text') return revealEscapes(node.value.replace(reference, ' '));
    if (node.type === 'inlineCode') return node.value;
    if (node.type === 'code') return `${(node.data?.caption ?? []).map((part) => words(part)).join('')} ${node.value}`;
    if (node.type === 'html') return node.value.replace(/<!--[^]*?-->|<[^>]*>/gu, '');
    if (node.type === 'image') return node.title ?? '';
    const caption = node.type === 'table' ? (node.data?.caption ?? []).map((part) => words(part)).join('') : '';
    // Of a `:::table` the words are its caption, and that stands above.
    if (node.type === 'containerDirective' && node.name === 'table') {
      return [...node.children]
        .toSorted((a, b) => Number(a.type === 'table') - Number(b.type === 'table'))
        .map((child) => words(child))
        .join('\n');
    }
    if (node.type === 'containerDirective' && node.name === 'parallel') {
      const texts = node.children.map((text): readonly Nodes[] => ('children' in text ? text.children : []));
      return inPairs(texts)
        .map((child) => words(child))
        .join('\n');
    }
    const title = node.type === 'containerDirective' ? (node.attributes?.['title'] ?? '') : '';
    return `${caption}${title} ${'children' in node ? node.children.map((child) => words(child)).join('\n') : ''}`;
  };
  const ofText = words(tree);
  let result = part === 'notes' ? '' : ofText;
  if (part === 'text') return result;
  for (let index = 0; index < referred.length; index += 1) {
    const definition = definitions.get(referred[index] ?? '');
    if (definition !== undefined) result += `\n${words(definition, true)}`;
  }
  return result;
}

/** The first paragraph of each text, then the second of each: as texts side by side are read. */
function inPairs<T>(texts: readonly (readonly T[])[]): T[] {
  const rows = Math.max(0, ...texts.map((text) => text.length));
  return Array.from({ length: rows }, (_, row) => texts.flatMap((text) => text.slice(row, row + 1))).flat();
}

function wordsOfHtml(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['head', 'script', 'style'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(wordsOfHtml).join(' ') : '';
}
