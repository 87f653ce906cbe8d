import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { tablesTransform } from '../../src/transforms/tree/tables.ts';

function set(source: string): { html: string; rules: string[] } {
  const context = { file: 'a.md', language: 'en', source, report: new Report() };
  const tree = toTree(parseMarkdown(source), context);
  tablesTransform(tree, context);
  const html = toHtml(tree).replaceAll(/>\s+</gu, '><');
  return { html, rules: context.report.messages.map(({ rule }) => rule) };
}

describe('the headings of a table in HTML', () => {
  it('stand in a head, if its first row has nothing else', () => {
    const { html, rules } = set('<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>');
    expect(html).toContain(
      '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>',
    );
    expect(rules).toEqual([]);
  });

  it('may take several rows', () => {
    const head = '<tr><th colspan="2">A</th></tr><tr><th>B</th><th>C</th></tr>'.replace(
      '</th></tr>',
      '</th><th>D</th></tr>',
    );
    const { html } = set(`<table>${head}<tr><td>1</td><td>2</td><td>3</td></tr></table>`);
    expect(html).toMatch(/^<div class="table"><table><thead>(?:<tr>.*?<\/tr>){2}<\/thead><tbody><tr><td>1/u);
  });

  it('head rows where each row begins with one', () => {
    const { html } = set(
      '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>',
    );
    expect(html).toContain('<thead><tr><td></td><th scope="col">A</th>');
    expect(html).toContain('<tr><th scope="row">x</th><td>1</td>');
  });

  it('stay where they are, but head their columns, where one reaches into the rows below', () => {
    const { html } = set('<table><tr><th rowspan="2">A</th><th>B</th></tr><tr><td>1</td></tr></table>');
    expect(html).not.toContain('<thead>');
    expect(html).toContain('<th rowspan="2" scope="col">A</th><th scope="col">B</th>');
  });

  it('is one in a table of one column', () => {
    const { html } = set('<table><tr><th>A</th></tr><tr><td>1</td></tr></table>');
    expect(html).toContain('<thead><tr><th scope="col">A</th></tr></thead>');
  });

  it('head what is below them in the middle of a table, too', () => {
    const rows = '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>';
    const { html } = set(`<table>${rows}${rows.replace('A', 'C').replace('B', 'D')}</table>`);
    expect(html).toContain('<tr><th scope="col">C</th><th scope="col">D</th></tr>');
  });

  it.each([
    '<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>',
    '<table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ])('%s: head nothing but what they did', (source) => {
    expect(set(source).html).not.toContain('<thead>');
  });
});
