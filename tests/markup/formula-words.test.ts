/** A formula as a line of text, as contents and running heads have it. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readFormula, readTex } from '../../src/markup/formula-words.ts';

const mathOf = (inside: string): Element =>
  fromHtml(`<math>${inside}</math>`, { fragment: true }).children[0] as Element;

const read = (inside: string): string => readFormula(mathOf(inside));

const [a, b, x, two] = ['<mi>a</mi>', '<mi>b</mi>', '<mi>x</mi>', '<mn>2</mn>'];
const op = (sign: string): string => `<mo>${sign}</mo>`;

describe('a formula in words', () => {
  it.each([
    ['a relation', `${a}${op('=')}${b}`, 'a = b'],
    ['one that is spaced already', `${a}<mo> ≤ </mo>${b}`, 'a ≤ b'],
    ['a definition', `${a}${op(':=')}${b}`, 'a := b'],
    ['a sum', `${a}${op('+')}${b}${op('−')}${two}`, 'a + b − 2'],
    ['a sign', `${op('−')}${a}`, '−a'],
    ['a sign after a relation', `${a}${op('=')}${op('−')}${b}`, 'a = −b'],
    ['a sign after a bracket', `${op('(')}${op('−')}${a}${op(')')}`, '(−a)'],
    ['a sign after a sign', `${a}${op('+')}${op('−')}${b}`, 'a + −b'],
    ['a product', `${two}${op('×')}${a}`, '2 × a'],
    ['what is multiplied without a sign', `${two}<mo>\u2062</mo>${a}${b}`, '2ab'],
    ['a list', `${a}${op(',')}${b}${op(';')}${x}`, 'a, b; x'],
    ['a function', `<mi>sin</mi>${x}`, 'sin x'],
    ['a function of a function', `<mi>log</mi><mi>sin</mi>${x}`, 'log sin x'],
    ['a function with brackets', `<mi>sin</mi>${op('(')}${x}${op(')')}`, 'sin(x)'],
    ['a function after a letter', `${x}<mi>sin</mi>`, 'x sin'],
    ['a function, something unseen, and a letter', `<mi>sin</mi><mo>\u2061</mo>${x}`, 'sin x'],
    ['words', `<mtext>if\u00A0so</mtext>`, 'if so'],
    ['a letter of mathematics', '<mi>𝑥</mi>', 'x'],
    ['rows within rows', `<mrow><mrow>${a}${op('=')}</mrow>${b}</mrow>`, 'a = b'],
    ['text between elements', `${a} ${b}`, 'a b'],
  ])('%s', (_, inside, words) => {
    expect(read(inside)).toBe(words);
  });

  it.each([
    ['a fraction', `<mfrac>${a}${b}</mfrac>`, 'a/b'],
    ['a fraction of sums', `<mfrac><mrow>${a}${op('+')}${b}</mrow><mn>2.5</mn></mfrac>`, '(a + b)/2.5'],
    ['a fraction of what has brackets', `<mfrac><mrow>${op('(')}${a}${b}${op(')')}</mrow>${x}</mfrac>`, '(ab)/x'],
    ['a fraction of several letters', `<mfrac><mrow>${a}${b}</mrow>${x}</mfrac>`, '(ab)/x'],
    ['a fraction of two brackets', `<mfrac><mrow>(${a})(${b})</mrow>${x}</mfrac>`, '((a)(b))/x'],
    ['a letter with a mark in a fraction', `<mfrac><mi>x\u0304</mi>${b}</mfrac>`, '(x̄)/b'],
    ['a root', `<msqrt>${a}${b}</msqrt>`, '√(ab)'],
    ['the root of a letter', `<msqrt>${a}</msqrt>`, '√a'],
    ['a third root', `<mroot>${a}<mn>3</mn></mroot>`, '³√a'],
    ['a root of a kind that has no sign', `<mroot>${a}<mi>q</mi></mroot>`, 'q√a'],
    ['a power', `<msup>${a}${two}</msup>`, 'a²'],
    ['a power of several signs', `<msup>${a}<mrow><mi>n</mi>${op('+')}<mn>1</mn></mrow></msup>`, 'aⁿ⁺¹'],
    ['a power with a minus', `<msup>${a}<mrow>${op('−')}<mn>1</mn></mrow></msup>`, 'a⁻¹'],
    ['a power that has no sign', `<msup>${a}<mi>q</mi></msup>`, 'a^q'],
    ['a power of which a part has none', `<msup>${a}<mrow><mn>2</mn><mi>q</mi></mrow></msup>`, 'a^(2q)'],
    ['a prime', `<msup><mi>f</mi><mo>′</mo></msup>`, 'f′'],
    ['two primes', `<msup><mi>f</mi><mo>′′</mo></msup>`, 'f′′'],
    ['no power', `<msup>${a}<mi></mi></msup>`, 'a'],
    ['an index', `<msub>${a}<mrow><mi>i</mi><mi>j</mi></mrow></msub>`, 'aᵢⱼ'],
    ['an index that has no sign', `<msub>${a}<mi>q</mi></msub>`, 'a_q'],
    ['both', `<msubsup>${a}<mn>1</mn><mn>2</mn></msubsup>`, 'a₁²'],
    ['limits', `<munderover><mo>∑</mo><mrow><mi>i</mi>${op('=')}<mn>1</mn></mrow><mi>n</mi></munderover>`, '∑ᵢ₌₁ⁿ'],
    ['what stands below', `<munder><mi>lim</mi>${x}</munder>`, 'limₓ'],
    ['a hat', `<mover>${x}<mo>^</mo></mover>`, 'x̂'],
    ['an arrow', `<mover><mi>v</mi><mo>→</mo></mover>`, 'v⃗'],
    ['what stands over something', `<mover>${op('=')}<mi>q</mi></mover>`, '=^q'],
  ])('%s', (_, inside, words) => {
    expect(read(inside).normalize('NFC')).toBe(words.normalize('NFC'));
  });

  it.each([
    [
      'rows and cells',
      '<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr>',
      'a b; x',
    ],
    ['empty ones', '<mtr><mtd></mtd><mtd><mi>b</mi></mtd></mtr><mtr></mtr><mtr><mtd><mi>x</mi></mtd></mtr>', 'b; x'],
  ])('a table has %s', (_, rows, words) => {
    expect(read(`<mtable>${rows}</mtable>`)).toBe(words);
  });

  it('has spaces where they are wide', () => {
    const spaced = (width: string): string => read(`${a}<mspace width="${width}"></mspace>${b}`);
    expect(['1em', '0.2em', '0.1667em', '-1em', 'thick'].map(spaced)).toEqual(['a b', 'a b', 'ab', 'ab', 'ab']);
    expect(read(`${a}<mspace></mspace>${b}`)).toBe('ab');
  });

  it('says neither what is not seen nor what it was written with', () => {
    expect(
      read(`<semantics><mrow>${a}<mphantom>${b}</mphantom></mrow><annotation>a \\phantom b</annotation></semantics>`),
    ).toBe('a');
  });
});

describe('the TeX of a formula', () => {
  it('is what goes with it', () => {
    expect(readTex(mathOf(`<semantics>${a}<annotation>\\alpha</annotation></semantics>`))).toBe('\\alpha');
  });

  it.each([
    ['nothing', []],
    ['no annotation', [h('semantics', [h('mi', 'a')])]],
    ['another element', [h('mrow', [h('annotation', 'a')])]],
    ['a text', ['a']],
  ])('is none with %s', (_, children) => {
    expect(readTex(h('math', children))).toBeUndefined();
  });
});
