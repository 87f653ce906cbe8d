/** Tables written as lists, and what stands below them. */
import { describe, expect, it } from 'vitest';
import { readText } from '../support/read-text.ts';

const list = `* - Name
  - Wing
* - []{rowspan=2}Gull
  - 1.25
* - 2
* - []{colspan=2 align=c}Both`;

describe('a table written as a list', () => {
  it.each([
    [`\`\`\`{list-table} Birds\n:header-rows: 1\n:name: tbl-birds\n\n${list}\n\`\`\``],
    [`:::{list-table} Birds\n:header-rows: 1\n:name: tbl-birds\n\n${list}\n:::`],
    [`:::list-table{#tbl-birds}\nBirds\n\n${list}\n:::`],
    [`::: {.list-table #tbl-birds header-rows=1}\nBirds\n\n${list}\n:::`],
  ])('%s', async (markdown) => {
    const { html, messages } = await readText(`${markdown}\n\nSee @tbl-birds.`);
    expect(messages).toEqual([]);
    expect(html).toContain('<caption><span class="number">Table\u00A01.</span> Birds</caption>');
    expect(html).toContain('<thead><tr><th scope="col">Name</th><th');
    expect(html).toContain('<td rowspan="2">Gull</td>');
    expect(html).toMatch(/<td colspan="2"[^>]*align-center[^>]*>Both<\/td>/u);
    expect(html).toContain('id="tbl-birds"');
  });

  it('has headings of rows, and blocks in its cells', async () => {
    const { html } = await readText(
      ':::{list-table}\n:header-rows: 0\n:stub-columns: 1\n\n* - A\n  - One.\n\n    - two\n* - B\n  - Three.\n:::',
    );
    expect(html).not.toContain('<thead>');
    expect(html).toMatch(/<th scope="row">(?:<p>)?A/u);
    expect(html).toMatch(/One\..*<li>two<\/li>/u);
  });

  it('is shown as a list in code', async () => {
    const { html } = await readText('````md\n```{list-table} T\n:header-rows: 1\n* - a\n```\n````');
    expect(html).toContain('{list-table}');
    expect(html).toContain(':header-rows: 1');
  });
});

describe('notes of a table', () => {
  const table = '| A | B |\n|--|--|\n| a[^x] | 1 |\n| b^[Inline.] | 2[^x] |';

  it('stand below it with letters, if it has a name', async () => {
    const { html, messages, book } = await readText(`${table}\n\n: T {#tbl-x}\n\nText.^[Another.]\n\n[^x]: Below.`);
    expect(messages).toEqual([]);
    const notes = /<div class="table-notes">(.*?)<\/div>/u.exec(html)?.[1] ?? '';
    expect(notes.replaceAll(/<[^>]+>/gu, '')).toBe('a Below.b Inline.');
    expect(html.match(/<a href="#table-note-1">a<\/a>/gu)).toHaveLength(2);
    expect(book.sections[0]?.notes.map(({ number }) => number)).toEqual([1]);
  });

  it.each([
    ['it has none', table],
    ['its author wants it so', `${table}\n\n: T {#tbl-x notes=foot}`],
    ['something else refers to them', `${table.replace('^[Inline.]', '')}\n\n: T {#tbl-x}\n\nText.[^x]`],
  ])('are notes like all others where %s', async (_why, markdown) => {
    const { html, book } = await readText(`${markdown}\n\n[^x]: Below.`);
    expect(html).not.toContain('table-notes');
    expect(book.sections[0]?.notes.length).toBeGreaterThan(0);
  });

  it('may be wanted without a name', async () => {
    const { html } = await readText(`${table}\n\n: T {notes=below}\n\n[^x]: Below.`);
    expect(html).toContain('class="table-notes"');
  });

  it('are written by hand: in a block, or in paragraphs that begin with a letter that stands in the table', async () => {
    const block = await readText('| A |\n|--|\n| 1 |\n\n: T {#tbl-x}\n\n:::table-notes\n*Source:* own count.\n:::');
    expect(block.messages).toEqual([]);
    expect(block.html).toMatch(/<div class="table-notes"><p[^>]*><em>Source:<\/em>/u);
    const letters = await readText('| A |\n|--|\n| x^a^ |\n\n: T\n\n^a^ Estimated.\n\n^b^ No note of it.');
    expect(letters.html).toMatch(/<div class="table-notes"><p[^>]*><sup>a<\/sup> Estimated\.<\/p><\/div><p/u);
  });

  it('stand in a box with the table, whose name is the table’s', async () => {
    const { html, messages } = await readText(`::: {#tbl-x}\n${table}\n\nCaption\n:::\n\nSee @tbl-x.\n\n[^x]: Below.`);
    expect(messages).toEqual([]);
    expect(html).toMatch(/<div class="table" id="tbl-x".*<div class="table-notes">/u);
    expect(html).toContain('Table\u00A01');
  });
});

it('spans of HTML survive', async () => {
  const { html, messages } = await readText(
    '<table><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>C</th><th>D</th></tr></thead><tbody><tr><th rowspan="2">x</th><td>w</td><td>y</td></tr><tr><td colspan="2">z</td></tr></tbody></table>',
  );
  expect(messages).toEqual([]);
  expect(html).toContain('<th rowspan="2" scope="col">A</th><th colspan="2" scope="col">B</th>');
  expect(html).toContain('<th rowspan="2" scope="row">x</th>');
  expect(html).toMatch(/<td colspan="2"[^>]*>z<\/td>/u);
});

describe('widths of columns', () => {
  const rows = '| a | b |\n|--|--|\n| 1 | 2 |';
  it.each([
    ['```{list-table} T\n:widths: 20 60\n\n* - a\n  - b\n* - 1\n  - 2\n```', [25, 75]],
    ['```{csv-table} T\n:widths: 1, 3\na,b\n1,2\n```', [25, 75]],
    [`:::table{widths="10 40"}\nT\n\n${rows}\n:::`, [20, 80]],
    [`::: {#tbl-x widths="1 1"}\n\n${rows}\n\nT\n:::`, [50, 50]],
    [`${rows}\n\n: T {tbl-colwidths="[75,25]"}`, [75, 25]],
    // None is so narrow that nothing stands in it.
    [`${rows}\n\n: T {widths="99 1"}`, [100, 5]],
  ])('%j', async (markdown, shares) => {
    const { html, messages } = await readText(markdown);
    expect(messages).toEqual([]);
    expect(html).toContain(`<colgroup>${shares.map((share) => `<col class="w-${share}">`).join('')}</colgroup><thead>`);
  });

  it.each(['auto', 'grid', '0 0', '50'])('%s says nothing', async (widths) => {
    const { html } = await readText(`${rows}\n\n: T {widths="${widths}"}`);
    expect(html).not.toContain('<colgroup>');
  });
});
