/** Of a big BibTeX file only what is cited is read, and what that depends on. */
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/manuscript/bibliography/bibtex-entries.ts';
import { cite } from '../support/works.ts';

const others = Array.from(
  { length: 300 },
  (_, index) => `@book{other${index}, title={Other, with a {brace} and an @book sign}, year=1999}\n`,
).join('');

/** Keys of what is read. */
function read(text: string, ...wanted: readonly string[]): string[] {
  const part = excerpt(text, new Set(wanted));
  return [...part.text.matchAll(/^\s*@(\w+)\s*[{(]\s*([^,\s={]*)/gmu)].map(
    ([, type = '', key = '']) => `${type} ${key}`,
  );
}

describe('what is read of a file of many entries', () => {
  it('is what is wanted, and of the others the keys', () => {
    const text = `${others}@book{a, title={A}}\n@Article( b , title="B" )\n${others.replaceAll('other', 'more')}`;
    expect(read(text, 'a', 'b', 'none')).toEqual(['book a', 'Article b']);
    const { keys } = excerpt(text, new Set(['a']));
    expect(keys).toHaveLength(602);
    expect(keys).toContain('more299');
  });

  it('is all of a small one, and all if all is wanted', () => {
    expect(read('@book{a, title={A}}\n@book{b, title={B}}', 'a')).toEqual(['book a', 'book b']);
    expect(excerpt(others, undefined).text).toBe(others);
  });

  it('has strings, what an entry inherits from, and what that inherits from', () => {
    const text = `@string{qp = {Quay}}\n@incollection{part, CrossRef = {Whole}, xdata = "one, two"}\n${others}@collection{whole, xdata=three}\n@xdata{one, a=1}\n@xdata{two, a=1}\n@xdata{three, a=1}\n@xdata{four, a=1}\n`;
    expect(read(text, 'part')).toEqual([
      'string qp',
      'incollection part',
      'collection whole',
      'xdata one',
      'xdata two',
      'xdata three',
    ]);
  });

  it('has both works of one key, and what is broken', () => {
    const text = `@book{a, title={A}}\n${others}@book{broken, title={un{closed}\n}\n@book{a, title={B}}\n`;
    expect(read(text, 'a')).toEqual(['book a', 'book broken', 'book a']);
  });

  it('takes no more steps for many entries that do not close', () => {
    const text = '@book{x, title={\n'.repeat(20_000);
    expect(excerpt(text, new Set()).keys).toHaveLength(20_000);
  });
});

it('a book that cites from a big file has the same list, the same places and the same hints', async () => {
  const bib = `@string{qp = {Quay Press}}\n${others}@collection{sea, title={All at Sea}, publisher=qp, year=2001}\n@incollection{part, crossref={sea}, author={Roe, R.}, title={A Part}}\n@book{twice, title={A}, year=2000}\n@book{twice, title={B}, year=2000}\n`;
  const { entries, messages } = await cite('[@part; @twice] and [@other2000].', 'bibliography: b.bib', {
    'b.bib': bib,
  });
  expect(entries).toEqual(['A. 2000.', 'Roe, R. 2001. ‘A Part’. In All at Sea. Quay Press.']);
  expect(messages).toEqual([
    expect.stringContaining(
      'b.bib:305:1 bibliography-duplicate There are two works twice; the first counts (b.bib:304)',
    ),
    expect.stringMatching(/citation-unknown other2000 is in no bibliography \| Did you mean other200\?/u),
  ]);
});
