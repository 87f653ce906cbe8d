/** What references and lists say in print, read back from the file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addGenerated } from '../../../src/editions/generated.ts';
import { collectRanges, sayRanges } from '../../../src/editions/pdf/page-references.ts';
import { h } from 'hastscript';
import { readBook } from '../../../src/manuscript/index.ts';
import { pagePhrase } from '../../../src/model/terms.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { inspectPdf, joinLines, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress, printBook, type Printed } from '../../support/pdf-printing.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>';
const prose = (paragraphs: number): string =>
  `${'A quiet line about the harbour and its ships, all the winter long. '.repeat(9)}\n\n`.repeat(paragraphs);

const manuscript = {
  'book.yaml': 'title: T\nlists: [figures, tables]\nfrontmatter: [preface.md]\nchapters: [a.md, b.md]\n',
  'p.svg': svg,
  'preface.md': `# Preface {#preface}\n\n${prose(12)}The end of it: [](#anchors){.page}.\n\n## Thanks\n\nx\n`,
  'a.md': [
    '# Anchors',
    'ONE: [](#fig-crane){.page} END. TWO: [the crane](#fig-crane){.page} END. THREE: [](#fig-crane) END.',
    'FOUR: [](#ropes){.page to=#sails} END. FIVE: [](#ropes){.page to=#knots} END. SIX: [](#thanks){.page} END.',
    prose(12),
    '## Ropes {#ropes}\n\nLine.\n\n### Knots {#knots}',
    prose(14),
    '## Sails {#sails}\n\nLine.[^n]\n\n[^n]: SEVEN: [](#masts){.page} END.',
  ].join('\n\n'),
  'b.md': `# Boats\n\n${prose(10)}\n\n![A crane](p.svg "A crane of iron."){#fig-crane}\n\n${prose(9)}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n: Loads. {#loads}\n\n## Masts {#masts}\n\nx`,
};

const report = new Report();
let press: OpenPress;
let printed: Printed;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  const read = await readBook(await folderWith(manuscript), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  printed = await printBook(addGenerated(read, await loadTheme('base')), press);
  pdf = await inspectPdf(printed.bytes);
}, 120_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

const allText = (): string =>
  pdf.pages
    .map(({ lines }) => joinLines(lines))
    .join(' ')
    .replaceAll('\u00A0', ' ');
/** The words between NAME: and END. */
const said = (name: string): string => new RegExp(`${name}: (.*?) END`, 'u').exec(allText())?.[1] ?? '';
/** Label of the page that has these words, outside of the lists of the front matter. */
function labelOf(words: string): string {
  const found = pdf.pages.filter((page, index) => {
    const section = printed.pageMap.pages[index]?.section ?? '';
    return !/^(?:contents|figure-list|table-list)/u.test(section) && joinLines(page.lines).includes(words);
  });
  return found.map(({ label }) => label).join('|');
}

describe('references in print', () => {
  test('lead somewhere, all of them', () => {
    expect(report.messages).toEqual([]);
  });

  test('say the page on which a thing stands', () => {
    const crane = labelOf('A crane of iron');
    expect(Number(crane)).toBeGreaterThan(4);
    expect(said('ONE')).toBe(`p. ${crane}`);
    expect(said('TWO')).toBe(`the crane (p. ${crane})`);
    expect(said('THREE')).toBe('Figure 1');
    expect(said('SIX')).toMatch(/^p\. [ivx]+$/u);
  });

  test('say from which page to which, and one page where it is one', () => {
    const places = (id: string): string => pdf.pages[printed.pageMap.places.get(id) ?? -1]?.label ?? '';
    expect(places('ropes')).not.toBe(places('sails'));
    expect(said('FOUR')).toBe(`pp. ${places('ropes')}–${places('sails')}`);
    expect(places('ropes')).toBe(places('knots'));
    expect(said('FIVE')).toBe(`p. ${places('knots')}`);
  });

  test('say it in notes', () => {
    expect(said('SEVEN')).toBe(`p. ${pdf.pages[printed.pageMap.places.get('masts') ?? -1]?.label ?? ''}`);
  });

  test('lead there', () => {
    const first = pdf.pages.find(({ lines }) => joinLines(lines).includes('ONE:'));
    expect(first?.links.map(({ page }) => page)).toContain(printed.pageMap.places.get('fig-crane'));
  });
});

describe('lists of figures and tables', () => {
  test('follow the contents, stand in them, and tell number, caption and page', () => {
    const sections = printed.pageMap.pages.map(({ section }) => section);
    expect(sections.indexOf('figure-list')).toBe(sections.lastIndexOf('contents') + 1);
    expect(sections.indexOf('table-list')).toBe(sections.indexOf('figure-list') + 1);
    const textOf = (id: string): string => joinLines(pdf.pages[sections.indexOf(id)]?.lines ?? []);
    expect(textOf('figure-list')).toMatch(
      new RegExp(`Figures.* 1 A crane of iron ${labelOf('A crane of iron')}$`, 'u'),
    );
    expect(textOf('table-list')).toMatch(new RegExp(`Tables.* 1 Loads ${labelOf('Loads.')}$`, 'u'));
    expect(textOf('contents')).toMatch(
      new RegExp(`Figures ${pdf.pages[sections.indexOf('figure-list')]?.label ?? ''} `, 'u'),
    );
  });
});

describe('phrases for pages', () => {
  test('are those of the language', () => {
    expect(['en-GB', 'de', 'fr', 'es', 'ja', 'zh-Hant-TW', 'hu', 'xx'].map((tag) => pagePhrase(tag, 'many'))).toEqual(
      ['pp. %', 'S. %', 'p. %', 'pp. %', '%ページ', '第%頁', '%. o.', 'pp. %'].map((words) =>
        words.replaceAll(' ', '\u00A0'),
      ),
    );
  });

  test('take labels of any kind, once where they are the same', () => {
    const box = (key: string): ReturnType<typeof h> =>
      h('p', [h('span', { dataFolioOf: key, dataOne: 'p. %', dataMany: 'pp. %' })]);
    const ranges = collectRanges([box('a b'), box('b c'), box('a b'), h('p', [h('span', { dataFolioOf: 'a' })])]);
    expect(sayRanges(ranges, { a: 'xii', b: '3', c: '3' })).toEqual({ 'a b': 'pp. xii–3', 'b c': 'p. 3' });
  });
});
