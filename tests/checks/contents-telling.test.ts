/** What is said of an edition that holds something otherwise than the manuscript, and of what was looked for in it. */
import { describe, expect, it } from 'vitest';
import { type Holding, type HoldingKind, hold } from '../../src/checks/contents/holdings.ts';
import type { Difference } from '../../src/checks/contents/series.ts';
import { countContents, printEdition, tellDifferences, tellLosses } from '../../src/checks/contents/telling.ts';
import { Report, type Message } from '../../src/report/index.ts';
import type { Loss, Passage } from '../../src/words/index.ts';

function told(kind: HoldingKind, differences: readonly Difference[], edition = 'HTML edition'): readonly Message[] {
  const report = new Report();
  tellDifferences(kind, differences, edition, report);
  return report.messages;
}

const sayAll = (kind: HoldingKind, ...differences: readonly Difference[]): string[] =>
  told(kind, differences).map(({ text }) => text);

const link = (name: string, to: string): Holding => hold('link', name, { words: name, to });

describe('a difference', () => {
  const [one, other] = [link('see', '#a'), link('look', '#b')];

  it.each([
    [{ what: 'missing', wanted: one, found: undefined }, 'lacks a link: “see”'],
    [{ what: 'doubled', wanted: one, found: other }, 'has a link more often than the manuscript: “look”'],
    [{ what: 'added', wanted: one, found: other }, 'has a link that the manuscript has not: “look”'],
    [{ what: 'misplaced', wanted: one, found: other }, 'has a link in another place: “see”'],
    [{ what: 'changed', wanted: one, found: other, facet: 'to' }, 'has a link to another place: “see” (#b for #a)'],
    [
      { what: 'changed', wanted: one, found: other, facet: 'words' },
      'has a link with other words: “see” (look for see)',
    ],
    [{ what: 'changed', wanted: one, found: undefined, facet: 'to' }, 'has a link to another place: “see” ( for #a)'],
    [
      { what: 'added', wanted: undefined, found: link('', '#a') },
      'has a link that the manuscript has not: without words',
    ],
    [{ what: 'missing', wanted: undefined, found: undefined }, 'lacks a link: without words'],
  ] as const satisfies readonly (readonly [Difference, string])[])('%#: %j', (difference, text) => {
    expect(sayAll('link', difference)).toEqual([`The HTML edition ${text}`]);
  });

  it('is told with the beginning of long words, and with what is around the first sign that is another', () => {
    const sixty = 'a'.repeat(60);
    expect(sayAll('link', { what: 'missing', wanted: link(sixty, ''), found: undefined })[0]).toContain(`“${sixty}”`);
    expect(sayAll('link', { what: 'missing', wanted: link(`${sixty}b`, ''), found: undefined })[0]).toContain(
      `“${sixty}…”`,
    );
    const [was, is] = ['0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ', '0123456789abcdefgh+jklmnopqrstuvwxyzABCDEF'];
    const [text = ''] = sayAll('link', { what: 'changed', wanted: link('x', was), found: link('x', is), facet: 'to' });
    expect(text).toContain('(…6789abcdefgh+jklmnopqrstuvwxyzABCDEF for …6789abcdefghijklmnopqrstuvwxyzABCDEF…)');
    const near = sayAll('link', {
      what: 'changed',
      wanted: link('x', '0123456789abc'),
      found: link('x', '0123456789ab'),
      facet: 'to',
    });
    expect(near[0]).toContain('(0123456789ab for 0123456789abc)');
  });

  it('of bytes is told without them', () => {
    const of = (facet: string): Holding => hold('picture', 'chart', { [facet]: 'abc' });
    const say = (facet: string): string | undefined =>
      sayAll('picture', { what: 'changed', wanted: of(facet), found: of(facet), facet })[0];
    expect(say('picture')).toBe('The HTML edition has a picture with other bytes: “chart”');
    expect(say('scan')).toBe('The HTML edition has a picture with other bytes: “chart”');
    expect(say('pixels')).toBe('The HTML edition has a picture with other pixels: “chart”');
    expect(say('size')).toBe('The HTML edition has a picture of another size: “chart” (abc for abc)');
    expect(say('strange')).toBe('The HTML edition has a picture : “chart” (abc for abc)');
  });

  it('is told at its line', () => {
    const wanted = { ...one, place: { file: 'a.md', line: 3, column: 5, lastLine: 3 } };
    expect(told('link', [{ what: 'missing', wanted, found: undefined }])).toMatchObject([
      { file: 'a.md', line: 3, column: 5 },
    ]);
    expect(told('link', [{ what: 'added', wanted: undefined, found: one }])[0]).not.toHaveProperty('file');
  });

  it.each([
    ['passage', 'text-added', 'text-added'],
    ['heading', 'heading-differs', 'print-differs'],
    ['picture', 'picture-differs', 'print-differs'],
    ['table', 'table-differs', 'print-differs'],
    ['formula', 'formula-differs', 'print-differs'],
    ['link', 'link-differs', 'print-differs'],
    ['entry', 'index-differs', 'print-differs'],
  ] as const)('of a %s has a rule: %s, in print %s', (kind, rule, printed) => {
    const difference: Difference = { what: 'missing', wanted: one, found: undefined };
    expect(told(kind, [difference]).map((message) => message.rule)).toEqual([rule]);
    expect(told(kind, [difference], printEdition).map((message) => message.rule)).toEqual([printed]);
  });

  it('is told five times of a kind, and then counted', () => {
    const many = (count: number): string[] =>
      sayAll(
        'link',
        ...Array.from({ length: count }, (_, index): Difference => ({
          what: 'missing',
          wanted: link(`see ${index}`, '#a'),
          found: undefined,
        })),
      );
    expect(many(5)).toHaveLength(5);
    expect(many(5).join()).not.toContain('more');
    expect(many(6).map((text) => text.replace('The HTML edition lacks a link: ', ''))).toEqual([
      '“see 0”',
      '“see 1”',
      '“see 2”',
      '“see 3”',
      '“see 4”, and 1 more links differ',
    ]);
  });
});

describe('words that are lost', () => {
  const passage: Passage = {
    text: ` ${'One and two. '.repeat(8)}`,
    letters: 'x',
    kind: 'text',
    place: { file: 'a.md', line: 2, column: 1, lastLine: 2 },
  };
  const say = (losses: readonly Loss[]): readonly Message[] => {
    const report = new Report();
    tellLosses(losses, 'EPUB edition', report);
    return report.messages;
  };

  it.each([
    ['missing', 'lacks words of the manuscript'],
    ['misplaced', 'has words of the manuscript in another order'],
    ['merged', 'runs two passages of the manuscript together'],
    ['demoted', 'has a heading or a listing as plain text'],
  ] as const)('(%s) are told at their line', (what, text) => {
    expect(say([{ passage, what, around: '…a|b…' }])).toMatchObject([
      { rule: 'text-lost', file: 'a.md', line: 2, text: `The EPUB edition ${text}: …a|b…` },
    ]);
  });

  it('are told by their beginning where nothing is around them', () => {
    const { place: _place, ...nowhere } = passage;
    const [message] = say([{ passage: nowhere, what: 'missing', around: '' }]);
    expect(message?.text).toBe(`The EPUB edition lacks words of the manuscript: “${passage.text.trim().slice(0, 60)}”`);
    expect(message).not.toHaveProperty('file');
  });

  it('are told five times, and then counted', () => {
    const many = (count: number): string[] =>
      say(Array.from({ length: count }, (_, index): Loss => ({ passage, what: 'missing', around: String(index) }))).map(
        ({ text }) => text.replace(/^.*: /u, ''),
      );
    expect(many(5)).toEqual(['0', '1', '2', '3', '4']);
    expect(many(8)).toEqual(['0', '1', '2', '3', '4, and 3 more']);
  });
});

describe('what was looked for', () => {
  const passages = (count: number): Passage[] =>
    Array.from({ length: count }, () => ({ text: 'a', letters: 'a', kind: 'text' as const }));
  const count = (text: number, notes: number, ...kinds: readonly HoldingKind[]): string =>
    countContents({
      words: { text: passages(text), notes: passages(notes) },
      holdings: {
        text: kinds.slice(1).map((kind) => hold(kind, 'x', {})),
        notes: kinds.slice(0, 1).map((kind) => hold(kind, 'x', {})),
      },
      pages: new Map(),
    });

  it.each<[text: string, passages: number, notes: number, ...kinds: HoldingKind[]]>([
    ['1 passage', 1, 0],
    ['1,204 passages, 1 passage of notes', 1204, 1],
    ['0 passages, 2 passages of notes, 1 heading, 2 links', 0, 2, 'link', 'heading', 'link'],
    ['2 passages, 1 table, 1 formula, 1 entry of an index', 2, 0, 'entry', 'table', 'formula'],
    ['2 passages, 1 picture, 2 entries of an index', 2, 0, 'picture', 'entry', 'entry'],
  ])('is counted: %s', (text, passages, notes, ...kinds) => {
    expect(count(passages, notes, ...kinds)).toBe(text);
  });
});
