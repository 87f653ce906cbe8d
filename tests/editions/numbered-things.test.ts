/** Numbers and references are the same in all three editions: in the text, in contents, menus, heads and bookmarks. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import type { Message } from '../../src/report/message.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, joinLines, type InspectedPdf } from '../support/pdf.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { listen } from '../support/screen-reader.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="50"><rect width="90" height="50"/></svg>';
const files = {
  'book.yaml': `title: Numbers
slug: n
author: A. Writer
language: en-GB
number-sections: true
lists: [figures, listings]
running-heads: {verso: chapter, recto: section}
cross-references: {page: always}
chapters: [a.md, b.md]
`,
  'p.svg': svg,
  'a.md': `# Harbours {#sec-harbours}

## Cranes {#sec-cranes}

![A crane](p.svg "A crane"){#fig-crane}

:::theorem [Of ropes] {#thm-ropes}
A rope is as long as it is.
:::

:::proof
Measure it.
:::

\`\`\`js {#lst-rope caption="A rope"}
rope();
\`\`\`
`,
  'b.md': `# Ships

## At sea

> As @fig-crane shows, and @thm-ropes says; so does @lst-rope in @sec-cranes.

:::pagebreak
:::

The text goes on.
`,
};
const said = [
  ['Figure 1.1', 'p. 1'],
  ['Theorem 1.1', 'p. 1'],
  ['Listing 1.1', 'p. 1'],
  ['Section 1.1', 'p. 1'],
] as const;

let press: OpenPress;
let shelf: string;
let messages: readonly Message[];
let html: string;
let epub: Epub;
let pdf: InspectedPdf;
let spoken: string;

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-numbers-'));
  ({ messages } = await publish(await folderWith(files), {
    to: ['html', 'epub', 'pdf'],
    out: shelf,
    env: {},
    openPress: () => Promise.resolve(press),
  }));
  const read = async (ending: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(shelf, 'n', `n.${ending}`)));
  html = new TextDecoder().decode(await read('html')).replaceAll('\u00A0', ' ');
  epub = await inspectEpub(await read('epub'));
  const bytes = await read('pdf');
  pdf = await inspectPdf(bytes);
  spoken = listen(bytes).join('\n').replaceAll('\u00A0', ' ');
}, 180_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

describe('numbers and references', () => {
  it('have nothing to complain of', () => {
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('stand in the web edition', () => {
    for (const [name, page] of said) expect(html).toContain(`>${name} <span class="print-page">[${page}]</span></a>`);
    expect(html).toMatch(/<a href="#sec-cranes"><span class="number">1\.1<\/span> <span class="title">Cranes/u);
    expect(html).toContain('<span class="number">Listing 1.1.</span> A rope');
  });

  it('stand in the e-book and its menu', () => {
    const reading = epub.reading.replaceAll('\u00A0', ' ');
    for (const [name, page] of said) expect(reading).toContain(`${name} [${page}]`);
    const labels = epub.contents.flatMap(({ label, below }) => [label, ...below.map((line) => line.label)]);
    expect(labels).toEqual(expect.arrayContaining(['1 Harbours', '1.1 Cranes', '2 Ships', '2.1 At sea']));
  });

  it('stand in the print edition, in its heads and bookmarks', () => {
    const text = joinLines(pdf.pages.flatMap(({ lines }) => lines)).replaceAll('\u00A0', ' ');
    for (const [name, page] of said) expect(text).toContain(`${name} (${page})`);
    expect(text).toMatch(/2\s2 Ships|2 Ships/u);
    const titles = pdf.outline.flatMap(({ title, entries }) => [title, ...entries.map((entry) => entry.title)]);
    expect(titles).toEqual(expect.arrayContaining(['1\u2002Harbours', '1.1\u2002Cranes', '2.1\u2002At sea']));
  });

  it('are read aloud', () => {
    expect(spoken).toContain('heading level 2: 1.1 Cranes');
    expect(spoken).toContain('[link: Figure 1.1 (p. 1)]');
    expect(spoken).toContain('Theorem 1.1 (Of ropes). A rope is as long as it is.');
    expect(spoken).toContain('Measure it. ∎');
    expect(spoken).toContain('Listing 1.1. A rope');
  });
});
