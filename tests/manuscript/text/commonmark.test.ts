/** The 652 examples of CommonMark 0.31.2 through the reader, extensions and sanitising included. */
import { createRequire } from 'node:module';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/manuscript/text/index.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import { toTree } from '../../../src/markup/tree.ts';
import { revealEscapes } from '../../../src/model/escapes.ts';
import { Report } from '../../../src/report/report.ts';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly number: number;
}

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly Example[] };

/** Why an example comes out otherwise, and which ones: no other reason is accepted. */
const exceptions: Readonly<Record<string, readonly number[]>> = {
  'scripts, styles and form fields are taken out': [170, 171, 172, 173, 176, 178],
  'comments, instructions and declarations are taken out': [177, 179, 180, 182, 183, 308, 309, 625, 626, 627, 628, 629],
  'what is no element of HTML is shown as text': [150, 163, 201, 491, 494, 524, 536, 613, 614, 615, 623],
  'elements of somebody’s own are unwrapped': [617],
  'attributes that say nothing are taken out': [616],
  'an element left open is closed where its paragraph ends': [187, 344, 476, 477, 630, 631, 642, 643],
  'a scheme that is not http, https, mailto or tel makes no link': [500, 596, 598, 599, 601],
  'schemes are written small': [597],
  'bare addresses are links, as in GFM': [602, 606, 608, 611, 612],
  'a text that begins with --- begins with front matter': [96, 98],
};

const excepted = new Map(
  Object.entries(exceptions).flatMap(([reason, numbers]) => numbers.map((number) => [number, reason])),
);

describe('CommonMark 0.31.2', () => {
  it('has 652 examples', () => {
    expect(tests).toHaveLength(652);
  });

  it('comes out otherwise in 52 examples, each for a reason', () => {
    expect(excepted.size).toBe(52);
    const same = tests.filter(
      ({ number, markdown, html }) => excepted.has(number) && read(tabs(markdown)) === normalise(tabs(html)),
    );
    expect(same.map(({ number }) => number)).toEqual([]);
  });

  it.each(tests.filter(({ number }) => !excepted.has(number)))('example $number', ({ markdown, html }) => {
    expect(read(tabs(markdown))).toBe(normalise(tabs(html)));
  });
});

/** The specification shows tabs as arrows. */
function tabs(text: string): string {
  return text.replaceAll('→', '\t');
}

/** As the reader does, before the typography. */
function read(markdown: string): string {
  const report = new Report();
  const { body: source, tree: parsed } = parseFile('spec.md', markdown);
  const tree = toTree(parsed, { file: 'spec.md', language: 'en', source, report });
  return normalise(toHtml(tree));
}

/** One spelling for the same tree: entities, attribute order, white space around blocks, and our own class on code. */
function normalise(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') node.value = revealEscapes(node.value);
    if (node.type !== 'element') return;
    if (node.tagName === 'pre') node.properties = {};
    node.properties = Object.fromEntries(Object.entries(node.properties).toSorted(([a], [b]) => a.localeCompare(b)));
  });
  return toHtml(tree)
    .replace(/>\s*\n\s*</gu, '><')
    .trim();
}
