/** Formulas, citations, references, marks of an index, terms and abbreviations in every kind of place. */
import { beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/index.ts';
import { everyPlace } from '../support/odd-corpus/index.ts';
import { readFiles, type Read } from '../support/read-text.ts';

let read: Read;
let words = '';

beforeAll(async () => {
  read = await readFiles(everyPlace.files);
  const notes = read.book.sections.flatMap((section) =>
    section.notes.map(({ body }) => toHtml({ type: 'root', children: [...body] })),
  );
  const whole = [read.html, ...notes].join('');
  words = whole.replaceAll(/<annotation.*?<\/annotation>/gsu, '').replaceAll(/<[^>]+>/gu, '');
}, 120_000);

describe('what scholars ask for, in every kind of place', () => {
  it.each([
    ['formulas', /\$/u],
    ['citations and references', /(?:^|[\s[(])-?@(?:knuth|fig|sec|eq)/u],
    ['marks and terms', /\]\{|\{\.|\[\]/u],
  ])('has no %s that are shown as they are written', (_what, raw) => {
    expect(raw.exec(words)?.index).toBeUndefined();
  });

  it('is read without a mistake', () => {
    expect(
      read.messages.filter((message) => /-(?:dead|unknown|undefined|invalid|ambiguous)|text-unread/u.test(message)),
    ).toEqual([]);
  });
});
