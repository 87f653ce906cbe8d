/** Notes as each edition carries them: a list, asides, or ready for the foot of a page. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { asideNotes, footNote, listNotes, orderNotes } from '../../src/markup/notes.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { type Note, termsFor } from '../../src/model/index.ts';
import { makeSection } from '../support/epub-book.ts';

const terms = termsFor('en');
const noteOf = (number: number, body: ElementContent[], ...references: string[]): Note => ({
  id: `fn-a-${number}`,
  number,
  references,
  body,
});
const show = (...nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });
const back = (id: string, label: string): string =>
  `<a class="backlink" role="doc-backlink" href="#${id}" aria-label="${label}">↩\uFE0E</a>`;
const arrow = back('r1', 'Back to the text (Note 1)');

describe('notes as a list', () => {
  const section = makeSection({ id: 'a', notes: [noteOf(1, [h('p', 'One')], 'r1')] });

  it('have a heading that names them, after the section where it has a heading, too', () => {
    expect(show(listNotes(section, terms))).toBe(
      `<section class="notes" role="doc-endnotes" aria-labelledby="a-notes"><h2 id="a-notes">${terms.notes}</h2><ol><li id="fn-a-1"><p>One\u00A0${arrow}</p></li></ol></section>`,
    );
    expect(show(listNotes(section, terms, 'title'))).toContain('aria-labelledby="a-notes title"');
  });

  it('count from the first of them', () => {
    expect(show(orderNotes([noteOf(4, [], 'r')], terms))).toMatch(/^<ol start="4">/u);
    expect(show(orderNotes([], terms))).toBe('<ol></ol>');
    expect(show(orderNotes([noteOf(1, [h('p', 'x')])], terms, ['endnote', 'b']))).toContain(
      '<li id="fn-a-1" class="endnote b">',
    );
  });

  it.each<[string, ElementContent[], string]>([
    ['in its last paragraph', [h('p', 'a'), h('p', 'b')], `<p>a</p><p>b\u00A0${arrow}</p>`],
    ['after a list', [h('p', 'a'), h('ul', [h('li', 'b')])], `<p>a</p><ul><li>b</li></ul><p>${arrow}</p>`],
    ['after nothing', [], `<p>${arrow}</p>`],
    ['before white', [h('p', 'a'), { type: 'text', value: '\n' }], `<p>a\u00A0${arrow}</p>\n`],
  ])('have the way back %s', (_, body, html) => {
    expect(show(orderNotes([noteOf(1, body, 'r1')], terms))).toBe(`<ol><li id="fn-a-1">${html}</li></ol>`);
  });

  it('have a way back to each place that refers to them', () => {
    expect(show(orderNotes([noteOf(1, [h('p', 'a')], 'r1', 'r2')], terms))).toContain(
      `<p>a\u00A0${arrow}\u00A0${back('r2', 'Back to the text (Note 1, 2)')}</p>`,
    );
  });
});

describe('notes that e-book readers show', () => {
  const aside = (body: ElementContent[]): string =>
    show(...asideNotes(makeSection({ id: 'a', notes: [noteOf(1, body, 'r1')] }), terms));

  it('begin with their number and end with the way back', () => {
    expect(aside([h('p', 'a')])).toBe(
      `<aside id="fn-a-1" class="footnote" role="doc-footnote"><p><span class="note-number">1. </span>a</p><p class="backlinks">${arrow}</p></aside>`,
    );
  });

  it('have their number before whatever they begin with', () => {
    expect(aside([h('ul', [h('li', 'a')])])).toContain(
      '<p><span class="note-number">1. </span></p><ul><li>a</li></ul>',
    );
  });

  it('have both where they are empty', () => {
    expect(aside([])).toBe(
      `<aside id="fn-a-1" class="footnote" role="doc-footnote"><p><span class="note-number">1. </span></p>${arrow}</aside>`,
    );
  });
});

describe('a note for the foot of a page', () => {
  const form = { terms, language: 'en', direction: 'ltr', renumbered: false } as const;
  const foot = (note: Note, foreign = false, renumbered = false): string =>
    show(footNote(note, { foreign }, { ...form, renumbered }));

  it('leads back from its number', () => {
    expect(foot(noteOf(1, [h('p', 'a')], 'r1'))).toBe(
      '<aside id="fn-a-1" class="footnote" role="doc-footnote"><p><a class="note-number" role="doc-backlink" href="#r1" aria-label="Back to the text (Note 1)">1</a> a</p></aside>',
    );
  });

  it('has an arrow for each other place that refers to it', () => {
    const html = foot(noteOf(1, [h('p', 'a')], 'r1', 'r2', 'r3'));
    expect(html.match(/class="backlink"[^>]*href="#(?:r1|r2|r3)"/gu)).toHaveLength(2);
    expect(html).toContain(`a\u00A0${back('r2', 'Back to the text (Note 1, 2)')}`);
  });

  it('says its language where that is not the language around it', () => {
    expect(foot(noteOf(1, [h('p', 'a')], 'r1'), true)).toContain('role="doc-footnote" lang="en" dir="ltr"');
  });

  it('names no number that is found only when pages are made', () => {
    expect(foot(noteOf(1, [h('p', 'a')], 'r1'), false, true)).toContain(
      'aria-label="Back to the text" data-note-mark="fn-a-1"',
    );
  });

  it('leads nowhere where nothing refers to it', () => {
    expect(foot(noteOf(1, [h('p', 'a')]))).toContain('href="#"');
  });
});
