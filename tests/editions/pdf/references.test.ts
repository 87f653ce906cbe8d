/** What references and lists say in print, read back from the file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addGenerated } from '../../../src/editions/generated.ts';
import { collectRanges, sayRanges } from '../../../src/editions/pdf/page-references.ts';
import { h } from 'hastscript';
import { readBook } from '../../../src/manuscript/index.ts';
import { sayWaiting } from '../../../src/editions/pdf/whereabouts.ts';
import { pagePhrase } from '../../../src/model/page-phrases.ts';
import { sayWhereabouts } from '../../../src/model/whereabouts.ts';
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

describe('where a thing stands, seen from its reference', () => {
  const page = (index: number): { page: number; label: string } => ({ page: index, label: String(index + 1) });
  const places = new Map(
    [0, 1, 2, 3, 4, 5].flatMap((at) => [[`r${at}`, page(at)] as const, [`t${at}`, page(at)] as const]),
  );
  const pages = [0, 1, 2, 3, 4, 5].map((index) => ({
    side: index % 2 === 0 ? ('recto' as const) : ('verso' as const),
  }));
  const say = (from: number, to: number, how: 'far' | 'words', language = 'en'): string | undefined =>
    sayWaiting([{ key: 'k', from: `r${from}`, to: `t${to}`, how, language }], places, pages)['k']?.replaceAll(
      '\u00A0',
      ' ',
    );

  test('is its page, and nothing on the same', () => {
    expect([say(2, 2, 'far'), say(2, 3, 'far'), say(4, 0, 'far', 'de')]).toEqual(['', ' (p. 4)', ' (S. 1)']);
  });

  test('is said in words: across the opening, over the leaf, before and after', () => {
    expect(say(2, 2, 'words')).toBe('');
    expect([say(1, 2, 'words'), say(2, 1, 'words')]).toEqual([' (opposite)', ' (opposite)']);
    expect([say(2, 3, 'words'), say(3, 2, 'words')]).toEqual([' (overleaf)', ' (above, p. 3)']);
    expect([say(1, 5, 'words'), say(5, 0, 'words')]).toEqual([' (below, p. 6)', ' (above, p. 1)']);
  });

  test('in the words of the language, and by the page in one that has none', () => {
    const below = ['de-AT', 'fr', 'es', 'it', 'nl', 'pt-BR', 'pl', 'ja', 'zh', 'zh-TW', 'hu', 'cs', 'nb'].map((tag) =>
      sayWhereabouts(tag, 'below', '6').replaceAll('\u00A0', ' '),
    );
    expect(below).toEqual([
      'unten, S. 6',
      'ci-dessous, p. 6',
      'más abajo, p. 6',
      'sotto, p. 6',
      'hieronder, p. 6',
      'abaixo, p. 6',
      'poniżej, s. 6',
      '後出、6ページ',
      '下文，第6页',
      '下文，第6頁',
      '6. o.',
      'níže, s. 6',
      'nedenfor, s. 6',
    ]);
    expect(sayWhereabouts('el', 'facing', '6')).toBe('απέναντι');
    expect(sayWhereabouts('tr', 'overleaf', '6')).toBe('arka sayfada');
  });

  test('stands in the file as its pages are, notes that are numbered by the page among them', async () => {
    const files = {
      'book.yaml':
        'title: T\nlanguage: en\ncross-references: {page: words}\nnotes: {numbering: page}\nchapters: [a.md, b.md]\n',
      'p.svg': svg,
      'a.md': `# A\n\nNEAR: @fig-near END. FAR: @fig-far END. NOTE: @fn-b END. ASKED: [@fig-near]{.page} END.\n\n![x](p.svg "Near"){#fig-near}\n\n${prose(30)}`,
      'b.md': `# B\n\nx[^a] y[^c]\n\n${prose(20)}\n\nBACK: @fig-near END.\n\n![x](p.svg "Far"){#fig-far}\n\nz[^b]\n\n[^a]: x\n[^b]: y\n[^c]: y\n`,
    };
    const messages = new Report();
    const read = await readBook(await folderWith(files), messages, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
    const own = await printBook(addGenerated(read, await loadTheme('base')), press);
    const file = await inspectPdf(own.bytes);
    const text = file.pages
      .map(({ lines }) => joinLines(lines))
      .join(' ')
      .replaceAll('\u00A0', ' ');
    const after = (name: string): string => new RegExp(`${name}: (.*?) END`, 'u').exec(text)?.[1] ?? '';
    const labelOfPlace = (id: string): string => file.pages[own.pageMap.places.get(id) ?? -1]?.label ?? '';
    expect(messages.messages).toEqual([]);
    expect(after('NEAR')).toBe('Figure 1');
    expect(after('FAR')).toBe(`Figure 2 (below, p. ${labelOfPlace('fig-far')})`);
    expect(after('BACK')).toBe(`Figure 1 (above, p. ${labelOfPlace('fig-near')})`);
    // The third note of its chapter, and the first of its page.
    expect(after('NOTE')).toBe(`note 1 (below, p. ${labelOfPlace('fn-b-3')})`);
    expect(after('ASKED')).toBe(`Figure 1 (p. ${labelOfPlace('fig-near')})`);
    await file.close();
  }, 120_000);
});
