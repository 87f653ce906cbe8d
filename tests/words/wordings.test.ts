/** What stands for something else is read as it was written, as it is set, or as it is said; and what is each edition's own. */
import type { Element, ElementContent, ElementData, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/book.ts';
import { readBookPassages, readTree, type Wording } from '../../src/words/index.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const at = { line: 7, column: 3 };

function cited(): Element {
  const link = h('a', { href: '#ref-smith' }, 'Smith 1999');
  return {
    ...link,
    data: { written: '[@smith99]' } as ElementData,
    position: { start: at, end: { line: 7, column: 13 } },
  };
}

const formula = fromHtml(
  '<math alttext="x squared"><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></semantics></math>',
  { fragment: true },
).children[0] as Element;

function section(children: ElementContent[], more: Partial<Section> = {}): Section {
  const body: Root = { type: 'root', children };
  return { ...makeSection({ id: 'a' }), generated: false, body, notes: [], ...more };
}

function words(sections: readonly Section[], wording?: Wording): string[] {
  return readBookPassages(makeBook({ sections }), wording).text.map(({ text }) => text.trim());
}

describe('what stands for something else', () => {
  const paragraph = (): Section =>
    section([h('p', ['As ', cited(), ' says, ', structuredClone(formula), '.'])], { source: 'a.md' });

  it.each([
    ['set', 'As Smith 1999 says, x^2.'],
    ['written', 'As [@smith99] says, x^2.'],
    ['spoken', 'As Smith 1999 says, x squared.'],
    ['pictured', 'As Smith 1999 says, x squared.'],
  ] as const)('is read as it is %s', (wording, text) => {
    expect(words([paragraph()], wording)).toEqual([text]);
  });

  it('is read as it is set, if nothing is said', () => {
    expect(words([paragraph()])).toEqual(words([paragraph()], 'set'));
  });

  it('says nothing where it has nothing to say', () => {
    const silent = h('math', [h('mi', 'x')]);
    expect(words([section([h('p', ['a', silent, 'b'])])], 'spoken')).toEqual(['ab']);
    expect(words([section([h('p', ['a', silent, 'b'])])], 'set')).toEqual(['ab']);
    expect(words([section([h('p', [{ ...cited(), data: { written: '' } as ElementData }, 'b'])])], 'written')).toEqual([
      'b',
    ]);
  });

  it('gives its place to a passage that begins with it', () => {
    const { text } = readBookPassages(
      makeBook({ sections: [section([h('p', [cited()])], { source: 'a.md' })] }),
      'written',
    );
    expect(text[0]?.place).toEqual({ file: 'a.md', line: 7, column: 3, lastLine: 7 });
    const placed = { ...structuredClone(formula), position: { start: at, end: at } };
    const { text: formulas } = readBookPassages(
      makeBook({ sections: [section([h('p', [placed])], { source: 'b.md' })] }),
    );
    expect(formulas[0]?.place).toMatchObject({ file: 'b.md', line: 7 });
  });
});

describe('sections that Octavo makes', () => {
  const made = (role: Section['role']): Section => section([h('p', role)], { generated: true, role });

  it('are read where they have words of the author', () => {
    const all = (['endnotes', 'index', 'bibliography', 'glossary', 'contents', 'titlepage'] as const).map(made);
    expect(words(all)).toEqual(['endnotes', 'index', 'bibliography', 'glossary']);
    expect(words(all, 'set')).toEqual(['endnotes', 'index', 'bibliography', 'glossary']);
    expect(words(all, 'pictured')).toEqual(['endnotes', 'index', 'bibliography', 'glossary']);
    expect(words(all, 'spoken')).toEqual(['endnotes', 'index']);
    expect(words(all, 'written')).toEqual(['endnotes', 'index']);
  });
});

describe('what is each edition’s own', () => {
  it.each([
    ['places of an index', '<p>oil<span class="index-locators">, 3, 5</span> x</p>', 'oil x'],
    ['references of which print has the page alone', '<p>see <a data-page-alone="">there</a> x</p>', 'see  x'],
    ['numbers of notes', '<p>a<sup class="noteref">1</sup></p>', 'a'],
    ['pages of the print edition', '<p>a<span class="print-page">12</span></p>', 'a'],
    ['numbers before notes', '<p><span class="note-number">1</span>a</p>', 'a'],
    ['what cannot set words above words', '<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby></p>', 'ab'],
  ])('is not read: %s', (_what, html, text) => {
    expect(readTree(fromHtml(html, { fragment: true })).text.map((one) => one.text.trim())).toEqual([text]);
  });
});
