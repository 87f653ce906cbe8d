/** What is heard of a book that is read out from its PDF. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPdfProblems } from '../../../src/checks/pdf.ts';
import { publish } from '../../../src/publish.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { listen } from '../../support/screen-reader.ts';

const prose = 'Considerable disappointments notwithstanding, the harbour stays open for everybody who arrives. ';

const files = {
  'book.yaml': 'title: Tides\nauthor: A. Writer\nlanguage: en-GB\ncontents: {depth: 2}\nchapters: [one.md, two.md]\n',
  'one.md': `# The Harbour

${prose.repeat(40)}It has a note.[^n]

[^n]: The note, with

    - an item.

## Things

- rope
- sail
  1. main

Term that is so very long, considering, that incomprehensible circumstances divide it
: What is said of it.

| | High | Low |
|---|---|---|
| Monday | 4.1 | |
| Tuesday | 4.3 | 0.2 |

: The week

> A quotation.

\`\`\`js
const a = 1;
\`\`\`

![A lighthouse](a.svg "The light.")

Before ![a dot](a.svg) and after.

![One](a.svg) ![two](a.svg)

See [the misunderstandings of administrations, whose extraordinary correspondence
characterised philosophical institutions](https://example.org/) and [the other chapter](two.md).
`,
  'two.md': '# The Sea\n\nMore.\n',
  'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9"/></svg>',
};

let press: OpenPress;
let lines: string[];

/** Builds the PDF of a manuscript, with small pages, and listens to it. */
async function hear(manuscript: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await folderWith(manuscript);
  const { editions } = await publish(folder, {
    to: ['pdf'],
    out: join(folder, '..', 'dist'),
    env: {},
    trim: '105x148mm',
    openPress: () => Promise.resolve(press),
  });
  const bytes = await readFile(editions[0]?.path ?? '');
  expect(findPdfProblems(bytes)).toEqual([]);
  return listen(bytes);
}

beforeAll(async () => {
  press = await openTestPress();
  lines = await hear(files);
}, 120_000);

afterAll(() => press.close());

/** Lines from one to another, both with them. */
function between(first: string, last: string): string[] {
  const from = lines.indexOf(first);
  return lines.slice(from, lines.indexOf(last, from) + 1);
}

describe('a book that is read out from its PDF', () => {
  test('has contents in which number, title and page are told apart', () => {
    expect(between('contents, 2 entries', '[link: 2 The Sea 7]')).toEqual([
      'contents, 2 entries',
      '[link: 1 The Harbour 1]',
      'contents, 1 entry',
      '[link: Things 4]',
      'end of contents',
      '[link: 2 The Sea 7]',
    ]);
  });

  test('goes on over the ends of pages, with a note after the paragraph that refers to it', () => {
    expect(between('heading level 1: The Harbour', 'heading level 2: Things')).toEqual([
      'heading level 1: The Harbour',
      `${prose.repeat(40)}It has a note.[link: Note 1]`,
      'note',
      '[link: Back to the text (Note 1)] The note, with',
      'list, 1 item',
      '• an item.',
      'end of list',
      'end of note',
      'heading level 2: Things',
    ]);
  });

  test('has lists in lists, and terms that are longer than a line', () => {
    expect(between('list, 2 items', 'table, 3 rows, 3 columns').slice(0, -1)).toEqual([
      'list, 2 items',
      '• rope',
      '• sail',
      'list, 1 item',
      '1. main',
      'end of list',
      'end of list',
      'list, 1 item',
      'Term that is so very long, considering, that incomprehensible circumstances divide it What is said of it.',
      'end of list',
    ]);
  });

  test('names the columns of a table, and its rows where there is nothing in the corner', () => {
    expect(between('table, 3 rows, 3 columns', 'end of table')).toEqual([
      'table, 3 rows, 3 columns',
      'caption: The week',
      'row 1: empty | column heading High | column heading Low',
      'row 2: row heading Monday | 4.1 | empty',
      'row 3: row heading Tuesday | 4.3 | 0.2',
      'end of table',
    ]);
  });

  test('says what is quoted and what is code, and has words for pictures, in a line too', () => {
    expect(between('quotation', '[picture: One] [picture: two]')).toEqual([
      'quotation',
      'A quotation.',
      'end of quotation',
      'code: const a = 1;',
      'picture: A lighthouse',
      'caption: The light.',
      'Before [picture: a dot] and after.',
      '[picture: One] [picture: two]',
    ]);
  });

  test('has links whose words are whole where they are divided', () => {
    expect(lines).toContain(
      'See [link: the misunderstandings of administrations, whose extraordinary correspondence characterised philosophical institutions (https://example.org/)] and [link: the other chapter].',
    );
  });

  test.each(['chapter', 'endnotes'])('has notes as notes where they are a list: %s', async (place) => {
    const heard = await hear({
      'book.yaml': `title: Tides\nlanguage: en-GB\nnotes: ${place}\nchapters: [one.md]\n`,
      'one.md': '# One\n\nText.[^a]\n\n[^a]: First.\n\n    Second.\n',
    });
    const from = heard.indexOf('list, 1 item');
    expect(heard.slice(from)).toEqual([
      'list, 1 item',
      '1. note',
      'First.',
      'Second. [link: Back to the text (Note 1)]',
      'end of note',
      'end of list',
    ]);
  });
});
