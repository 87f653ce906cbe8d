/** Operators with their operands. */
import { describe, expect, test } from 'vitest';
import { ContentTokens, type SyntaxFact } from '../../src/pdf-file/index.ts';

function walk(text: string, facts?: SyntaxFact[]): string[] {
  const bytes = Buffer.from(text, 'latin1');
  const found: string[] = [];
  const tokens = new ContentTokens(bytes, facts && ((fact) => facts.push(fact)));
  while (tokens.next()) {
    const operands = Array.from({ length: tokens.count }, (_, index) => tokens.text(index));
    found.push([...operands, tokens.operator].join(' '));
    expect(text.slice(tokens.at, tokens.end).startsWith(tokens.operator)).toBe(true);
  }
  return found;
}

describe('a content stream', () => {
  test('is walked through operator by operator', () => {
    expect(walk('q 1 0 0 -1 .5 842 cm\n/P <</MCID 0 /T (>>) >>BDC[(a\\)b)-12<0aF>]TJ % Q Q\nEMC Q')).toEqual([
      'q',
      '1 0 0 -1 .5 842 cm',
      '/P <</MCID 0 /T (>>) >> BDC',
      '[ (a\\)b) -12 <0aF> ] TJ',
      'EMC',
      'Q',
    ]);
  });

  test('has pictures of which no byte is an operator', () => {
    expect(walk('q BI /W 2 /H 1 /CS /G /BPC 8 ID Q EIQ EI Q')).toEqual(['q', 'BI', 'Q']);
    const tokens = new ContentTokens(Buffer.from('BI /W 2 /IM true ID Q EI'));
    expect(tokens.next()).toBe(true);
    expect([...tokens.imageEntries()]).toEqual([
      ['W', 2],
      ['IM', true],
    ]);
    expect(tokens.next()).toBe(false);
  });

  test('that breaks off is walked through to its end', () => {
    for (const text of ['BI /W 2 ID abc', 'q (abc', 'q <abc', 'q <</A (b', 'q [1 2', 'q %']) {
      expect(walk(text)[0]).toBe(text.startsWith('BI') ? 'BI' : 'q');
    }
  });

  test('may have more operands than anybody needs', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect(walk(`[${numbers.join(' ')}] 0 d`)).toEqual([`[ ${numbers.join(' ')} ] 0 d`]);
  });

  test('reads numbers as PDF writes them', () => {
    const tokens = new ContentTokens(Buffer.from('-.5 +2 3. 00.25 m'));
    tokens.next();
    expect([0, 1, 2, 3, 4].map((index) => tokens.number(index))).toEqual([-0.5, 2, 3, 0.25, 0]);
  });

  test('is remarked on only for those who ask', () => {
    const facts: SyntaxFact[] = [];
    walk('99999999999 w /P <</A 4000000000>> DP (x) Tj', facts);
    expect(facts).toEqual(['large-integer', 'large-integer']);
    expect(() => walk('(x Tj', [])).toThrow(SyntaxError);
  });
});
