/** What only the printed page shows, read back from it: large letters, plates, turned pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages, readPdf, resolveArray, resolveDictionary } from '../../../src/pdf-file/index.ts';
import { millimetre } from '../../../src/prepress/lengths.ts';
import { makePrintReady } from '../../../src/prepress/print-ready/print-ready.ts';
import { tracePage } from '../../../src/prepress/print-ready/trace.ts';
import { listSourcePages } from '../../../src/prepress/source-page.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { paintGrey } from '../../support/made-up-pictures.ts';
import { printManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf, type InspectedPage, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { readAloud } from '../../support/read-aloud.ts';

const text = 'Words that fill some lines of a page and say nothing in particular about it. '.repeat(12).trim();
const manuscript = `---
title: Displays
kind: book
author: A
lang: en
trim: 6x9
page: { drop-caps: true }
---

# Opening

“Quoth the raven” begins it. ${text}

${text}^[Raven is a note before the plates.]

![A grey field](field.png){.bleed}

${text}

![A second field](field.png "Caption of the second plate"){.plate .bleed}

${text} Afterwards^[Jackdaw is a note after the plates.] ${text}

![A third field](field.png "Caption of the third plate"){.plate}

${text}

:::table{.landscape}
| ${Array.from({ length: 8 }, (_, index) => `Head ${index}`).join(' | ')} |
|${'--|'.repeat(8)}
| ${Array.from({ length: 8 }, (_, index) => `cell${index}`).join(' | ')} |

Caption of the turned table
:::

${text}

:::table{.landscape}
| Deep |
|--|
${Array.from({ length: 70 }, (_, index) => `| row${index} |`).join('\n')}
:::

# Another

Plain words begin it. ${text}
`;

let press: OpenPress;
let printed: PrintedManuscript;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  const folder = await folderWith({ 'displays.md': manuscript, 'field.png': paintGrey(1200, 1800) });
  printed = await printManuscript(`${folder}/displays.md`, press);
  pdf = await inspectPdf(printed.bytes);
}, 60_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

const wordsOf = (page: InspectedPage): string => page.lines.map((line) => line.text).join(' ');
function pageWith(words: string): InspectedPage {
  const found = pdf.pages.find((page) => wordsOf(page).includes(words));
  if (found === undefined) throw new Error(`no page has “${words}”`);
  return found;
}
const folioOf = ({ index }: InspectedPage): string | undefined => printed.pageMap.pages[index]?.folio;

describe('a large first letter', () => {
  test('is three lines high, and belongs to its paragraph', () => {
    const page = pdf.pages[printed.pageMap.places.get('another') ?? 0];
    const letter = page?.lines.flatMap(({ words }) => words).find((word) => word.text.startsWith('P'));
    const usual = printed.theme.page.size * 0.75;
    expect((letter?.bottom ?? 0) - (letter?.top ?? 0)).toBeGreaterThan(2.5 * usual);
    const read = readAloud(printed.bytes, true);
    expect(
      read.filter(({ type, text: words }) => type === 'P' && words.startsWith('Plain words begin it.')),
    ).toHaveLength(1);
  });

  test('leaves a quotation mark before it small, in the same paragraph', () => {
    const read = readAloud(printed.bytes, true);
    expect(read.filter(({ text: words }) => words.startsWith('“Quoth the raven” begins it.'))).toHaveLength(1);
  });
});

describe('plates', () => {
  test('have pages without folio and head', () => {
    for (const words of ['Caption of the second', 'Caption of the third', 'Caption of the turned']) {
      const page = pageWith(words);
      expect(folioOf(page)).toBe('');
      expect(wordsOf(page)).not.toContain('displays');
    }
  });

  test('that bleed reach over the trim of their page, which is as large as the others', () => {
    const file = readPdf(printed.bytes);
    const pages = listSourcePages(file);
    const bleed = printed.theme.page.bleed * 0.75 - 0.5;
    const plates = pages.flatMap((page, index) => {
      const [picture] = tracePage(file, page).placements;
      return picture === undefined ? [] : [{ index, box: picture.box, trim: page.box }];
    });
    expect(plates).toHaveLength(3);
    const [whole, captioned, inside] = plates;
    for (const { trim } of plates)
      expect(trim.map((side, at) => side - (trim[at % 2] ?? 0)).slice(2)).toEqual([432, 648]);
    const over = (plate: typeof whole): number[] => {
      const { box = [0, 0, 0, 0], trim = [0, 0, 0, 0] } = plate ?? {};
      return [trim[0] - box[0], trim[1] - box[1], box[2] - trim[2], box[3] - trim[3]];
    };
    for (const side of over(whole)) expect(side).toBeGreaterThan(bleed);
    const [left = 0, foot = 0, right = 0, head = 0] = over(captioned);
    for (const side of [left, right, head]) expect(side).toBeGreaterThan(bleed);
    expect(foot).toBeLessThan(-20);
    for (const side of over(inside)) expect(side).toBeLessThan(0);
  });

  test('that bleed need nothing more for the printer', () => {
    const facts = { title: 'D', authors: ['A'], modified: '2026-11-23T00:00:00Z', uuid: 'urn:uuid:1' };
    const ready = makePrintReady(printed.bytes, { bleed: 3 * millimetre, grey: false, facts });
    expect(ready.unbled).toEqual([]);
  });

  test('leave notes and pages after them where they belong', () => {
    expect(printed.report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);
    const { places } = printed.pageMap;
    expect(places.get('fn-opening-1')).toBe(pageWith('Raven is a note').index);
    expect(places.get('fn-opening-2')).toBe(pageWith('Jackdaw is a note').index);
    const page = pageWith('Jackdaw');
    expect(wordsOf(page)).toContain('Afterwards');
    const note = page.lines.find((line) => line.text.includes('Jackdaw'));
    expect(note?.bottom).toBeGreaterThan(page.height - printed.design.margins.bottom - 12);
    for (const [index, reference] of listPages(readPdf(printed.bytes)).entries()) {
      const box = resolveArray(
        readPdf(printed.bytes),
        resolveDictionary(readPdf(printed.bytes), reference).get('TrimBox'),
      );
      expect(Number(box[2]) - Number(box[0]), `page ${index}`).toBe(432);
    }
  });
});

test('the imprint stands at the foot of its page', () => {
  const page = pageWith('Made with Octavo');
  const last = Math.max(...page.lines.map(({ bottom }) => bottom));
  expect(last).toBeGreaterThan(page.height - printed.design.margins.bottom - 12);
});

describe('what is turned', () => {
  test('has all its words on a page of its own', () => {
    const words = wordsOf(pageWith('Head 0'));
    for (let index = 0; index < 8; index += 1) expect(words).toContain(`cell${index}`);
    expect(words).toContain('Caption of the turned table');
    expect(words).not.toContain('say nothing');
  });

  test('and too large for the page is made smaller, and named at its line', () => {
    const words = wordsOf(pageWith('row0'));
    for (let index = 0; index < 70; index += 1) expect(words).toContain(`row${index}`);
    const line = manuscript.split('\n').indexOf('| Deep |') + 1;
    const named = printed.report.messages.filter(({ rule }) => rule === 'turned-small');
    expect(named.map((message) => message.line)).toEqual([line]);
  });
});
