/** What an author reads of a PDF that does not keep its standards, of PDFs made by hand. */
import { describe, expect, it } from 'vitest';
import { checkPdf, findPdfProblems } from '../../src/checks/pdf.ts';
import { requirements } from '../../src/checks/pdf/requirements.ts';
import type { Artifact } from '../../src/model/index.ts';
import { Report } from '../../src/report/index.ts';
import { makeBook } from '../support/epub-book.ts';
import { t, writeTaggedPdf } from '../support/tagged-pdf.ts';

const pdf = (bytes: Uint8Array, more: Partial<Artifact> = {}): Artifact => ({
  edition: 'pdf',
  path: 'a/a.pdf',
  mediaType: 'application/pdf',
  bytes,
  ...more,
});

function check(...artifacts: readonly Artifact[]): Report {
  const report = new Report();
  checkPdf({ book: makeBook(), artifacts }, report);
  return report;
}

const figure = t('Figure', {});
const bare = writeTaggedPdf([figure]);
const twice = writeTaggedPdf(
  [t('P', {}, 'One'), { ...figure, more: { page: 1 } }, { ...figure, more: { page: 2 } }],
  3,
);

describe('a fault', () => {
  it.each([
    ['once', bare, 'PDF: a picture has no alternative text (page 1 of the file)'],
    ['twice', twice, 'PDF: a picture has no alternative text (2 times, first on page 2 of the file)'],
  ])('is told %s, with its page and what to do', (_, bytes, text) => {
    const told = check(pdf(bytes)).messages.filter(({ rule }) => rule === 'pdf-alt');
    expect(told.map((message) => [message.severity, message.text])).toEqual([['warning', text]]);
    expect(told[0]?.hint).toContain('{.decorative}');
  });

  it('of the whole file is told without a page, and as no fault of the author’s', () => {
    const told = check(pdf(bare)).messages.filter(({ rule }) => rule === 'pdf-metadata');
    expect(told.length).toBeGreaterThan(0);
    for (const { text, hint, severity } of told) {
      expect(text).not.toContain('page');
      expect(text).not.toMatch(/\(\)|undefined/u);
      expect([severity, hint?.includes('fault of Octavo')]).toEqual(['error', true]);
    }
  });

  it('that several standards have is told once, each by a rule', () => {
    const { messages } = check(pdf(bare));
    const texts = messages.map(({ text }) => text);
    expect(texts).toHaveLength(new Set(texts).size);
    expect(findPdfProblems(bare).length).toBeGreaterThan(texts.length);
    expect(messages.filter(({ rule }) => !(rule in requirements))).toEqual([]);
  });

  it('of a file that cannot be read is told last', () => {
    const { messages, examinations } = check(pdf(Buffer.from('nothing')));
    expect(messages.at(-1)?.text).toMatch(/^PDF: the file cannot be read: ./u);
    expect(examinations).toMatchObject([{ result: 'failed', findings: messages.length }]);
  });
});

describe('the examination', () => {
  it('is noted with its findings, its pages and its size', () => {
    const { messages, examinations } = check(pdf(bare, { pages: 7 }));
    expect(examinations).toMatchObject([
      { check: 'pdf-standard', edition: 'pdf', result: 'failed', findings: messages.length, tool: { name: 'Octavo' } },
    ]);
    expect(examinations[0]?.evidence).toMatch(/^7 pages by \d+ rules, \d+(?:\.\d)? k?B$/u);
    expect(check(pdf(bare)).examinations[0]?.evidence).toMatch(/^0 pages by /u);
  });

  it('is made of editions in PDF alone', () => {
    const report = check(pdf(bare, { edition: 'html' }), pdf(bare, { edition: 'epub' }));
    expect([report.messages, report.examinations]).toEqual([[], []]);
  });
});
