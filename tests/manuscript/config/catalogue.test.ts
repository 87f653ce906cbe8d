/** Keys of catalogues: what is read, and what is told of what cannot be. */
import { describe, expect, it } from 'vitest';
import type { GivenMetadata } from '../../../src/manuscript/config/index.ts';
import { parseFile, reportProblems } from '../../../src/manuscript/text/index.ts';
import { Report } from '../../../src/report/report.ts';
import { linesOf } from '../../support/plan.ts';

function read(...yaml: string[]): { metadata: GivenMetadata; messages: string[] } {
  const report = new Report();
  const file = parseFile('a.md', `---\n${yaml.join('\n')}\n---\n\nText`);
  reportProblems(file, report);
  return { metadata: file.frontMatter.settings.metadata, messages: linesOf(report) };
}

describe('ids of registers', () => {
  it.each([
    ['orcid: 0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid: https://orcid.org/0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['isni: 0000 0001 2103 2683', '0000000121032683'],
    ['isni: 0000000121032683', '0000000121032683'],
    ['gnd: 118540238', '118540238'],
    ['gnd: https://d-nb.info/gnd/4021477-1', '4021477-1'],
    ['viaf: 24602065', '24602065'],
    ['wikidata: Q5879', 'Q5879'],
    ['lcnaf: n  79021164', 'n79021164'],
    ['ror: https://ror.org/05dxps055', '05dxps055'],
  ])('are read: %s', (line, id) => {
    const { metadata, messages } = read('author:', '  name: Anna Writer', `  ${line}`);
    expect(messages).toEqual([]);
    expect(metadata.contributors[0]?.authorities).toEqual([{ register: line.split(':')[0], id }]);
  });

  it.each([
    ['orcid: 0000-0002-1825-0098', '“0000-0002-1825-0098” is not an ORCID iD: its check digit is wrong'],
    ['isni: 0000000121032684', ': its check digit is wrong'],
    ['gnd: 118540239', ': its check digit is wrong'],
    ['ror: 05dxps056', ': its check digit is wrong'],
    ['viaf: 0x', '“0x” is not a number of VIAF'],
    ['wikidata: 5879', 'is not an item of Wikidata'],
  ])('that cannot be are errors at their line: %s', (line, words) => {
    const { metadata, messages } = read('author:', '  name: Anna Writer', `  ${line}`);
    expect(messages).toEqual([expect.stringMatching(/^a\.md:4:\d+ config-value /u)]);
    expect(messages[0]).toContain(words);
    expect(metadata.contributors[0]).not.toHaveProperty('authorities');
  });
});

describe('classes', () => {
  it('are read, with words behind the code', () => {
    const { metadata, messages } = read(
      'thema: [WTHW, 1DFG]',
      'bisac: trv010000 TRAVEL / Essays',
      'ddc: 70.5',
      'lcsh: Dogs',
      'fast: fst00896105 Dogs',
    );
    expect(messages).toEqual([]);
    expect(metadata.classifications).toEqual([
      { scheme: 'thema', code: 'WTHW' },
      { scheme: 'thema', code: '1DFG' },
      { scheme: 'bisac', code: 'TRV010000', words: 'TRAVEL / Essays' },
      { scheme: 'ddc', code: '070.5' },
      { scheme: 'lcsh', words: 'Dogs' },
      { scheme: 'fast', code: 'fst00896105', words: 'Dogs' },
    ]);
  });

  it('of subjects with an authority are among them', () => {
    expect(read('subjects:', '  - {label: Dogs, authority: THEMA, term: WNGD}').metadata.classifications).toEqual([
      { scheme: 'thema', code: 'WNGD', words: 'Dogs' },
    ]);
  });

  it.each(['thema: 9ABC', 'thema: ZZZ', 'bisac: XYZ010000', 'bisac: TRV01', 'ddc: A1', 'lcc: "1234"', 'fast: fst12'])(
    'that cannot be are errors at their line: %s',
    (line) => {
      const { metadata, messages } = read('title: T', line);
      expect(messages).toEqual([expect.stringMatching(/^a\.md:3:\d+ config-value “.*” is not a /u)]);
      expect(metadata.classifications).toBeUndefined();
    },
  );
});

describe('the trade', () => {
  it('is told prices, readers, places and days', () => {
    const { metadata, messages } = read(
      'country: UK',
      'audience: {kind: young adult, from: 12}',
      'price: {epub: 9.90 EUR, hardback: [18 EUR, USD 20 without tax], html: free}',
      'territories: de, AT',
      'embargo: 2027-01-31',
    );
    expect(messages).toEqual([]);
    expect(metadata).toMatchObject({
      country: 'GB',
      audience: { kind: 'young-adult', from: 12 },
      prices: [
        { edition: 'epub', amount: { value: '9.90', currency: 'EUR', hasTax: true } },
        { edition: 'html' },
        { edition: 'hardback', amount: { value: '18', currency: 'EUR', hasTax: true } },
        { edition: 'hardback', amount: { value: '20', currency: 'USD', hasTax: false } },
      ],
      territories: ['DE', 'AT'],
      embargo: '2027-01-31',
    });
  });

  it.each([
    ['country: Atlantis', 'is not the code of a country'],
    ['country: XX', 'is not the code of a country'],
    ['territories: [DE, QQ]', 'is not the code of a country'],
    ['audience: everybody', 'is not an audience'],
    ['audience: {from: 9, to: 3}', 'is nobody'],
    ['price: cheap', 'is not a price'],
    ['price: 9 XQX', 'is not a currency'],
    ['embargo: 2027-02-30', 'There is no 2027-02-30'],
  ])('is not told what cannot be: %s', (line, words) => {
    const { messages } = read('title: T', line);
    expect(messages).toEqual([expect.stringMatching(/^a\.md:3:\d+ config-value /u)]);
    expect(messages[0]).toContain(words);
  });

  it('knows how a book on paper is bound', () => {
    expect(read('isbn: {hardback: 9783161484100}').metadata.identifiers).toEqual([
      { scheme: 'isbn', value: '9783161484100', edition: 'print', binding: 'hardback' },
    ]);
  });
});
