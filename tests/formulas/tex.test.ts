/** TeX → MathML: commands of the author's own, numbers, mistakes and their places, limits. */
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { openFormulas, type SetFormula, type TexProblem } from '../../src/formulas/index.ts';
import { readFormula, readTex } from '../../src/markup/index.ts';

const isSet = (made: SetFormula | TexProblem | undefined): made is SetFormula => made !== undefined && 'math' in made;

async function plain(...written: readonly string[]): Promise<string[]> {
  const formulas = await openFormulas({ R: '\\mathbb{R}', norm: '\\lVert #1 \\rVert' });
  return written.map((tex) => {
    const made = formulas.set(tex, 'inline');
    return isSet(made) ? readFormula(made.math) : made === undefined ? '' : `! ${made.problem}`;
  });
}

describe('a formula as a line of text', () => {
  it.each([
    ['E = mc^2', 'E = mc²'],
    ['x_1^2', 'x₁²'],
    ['\\frac{a}{b}', 'a/b'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\sqrt{x}', '√x'],
    ['-b \\pm 1', '−b ± 1'],
    ["f'(x)", 'f′(x)'],
    ["f''(x)", 'f′′(x)'],
    ['\\hat{x}', 'x\u0302'],
    ['\\widehat{x}', 'x\u0302'],
    ['\\widetilde{x}', 'x\u0303'],
    ['\\widecheck{x}', 'x\u030C'],
    ['\\ddot{x}', 'x\u0308'],
    ['\\acute{x}', 'x\u0301'],
    ['a \\not= b \\not\\in c', 'a ≠ b ∉ c'],
    ['\\sum_{k=1}^n k', '∑ₖ₌₁ⁿk'],
    ['\\alpha \\in \\R', 'α ∈ R'],
    ['\\norm{x}', '‖x‖'],
  ])('%s', async (tex, wanted) => {
    expect(await plain(tex)).toEqual([wanted]);
  });
});

it('no text begins with what combines with a letter, but a hat that grows', async () => {
  const formulas = await openFormulas();
  const names =
    'hat vec bar tilde widetilde dot ddot dddot check widecheck breve acute grave mathring utilde overline underline underbar overbrace wideparen overrightarrow';
  for (const name of [...names.split(' '), 'widehat']) {
    const set = formulas.set(`\\${name}{xyz} \\text{\\'e}`, 'inline');
    const begins: string[] = [];
    visit({ type: 'root', children: isSet(set) ? [set.math] : [] }, 'text', ({ value }) => {
      if (/^\p{M}/u.test(value)) begins.push(value);
    });
    expect([name, isSet(set), begins]).toEqual([name, true, name === 'widehat' ? ['\u0302'] : []]);
    expect(isSet(set) && toString(set.math)).toContain('é');
  }
});

it('an arrow with words is the long one', async () => {
  expect((await plain('A \\xrightarrow{f} B'))[0]).toContain('⟶');
});

it('what EPUB has no place for stands where it has one', async () => {
  const set = (await openFormulas()).set('\\begin{CD} A @>>k> B \\end{CD} \\quad \\cfrac{1}{2}', 'display');
  const wrong: string[] = [];
  visit({ type: 'root', children: isSet(set) ? [set.math] : [] }, 'element', ({ tagName, properties }) => {
    if (tagName === 'munder' && properties['accent'] !== undefined) wrong.push(tagName);
    const isSized = properties['displaystyle'] !== undefined || properties['scriptlevel'] !== undefined;
    if (isSized && !/^m(?:ath|style|table)$/u.test(tagName)) wrong.push(tagName);
  });
  expect(isSet(set)).toBe(true);
  expect(wrong).toEqual([]);
});

describe('commands of the author', () => {
  it('hold for what comes after them', async () => {
    expect(await plain('\\newcommand{\\C}{c}', '\\C + \\C', '\\renewcommand\\C{d} \\C')).toEqual(['', 'c + c', 'd']);
  });

  it('take arguments, the first of which may have a value of its own', async () => {
    const [, ...found] = await plain('\\newcommand{\\pair}[2][0]{(#1, #2)}', '\\pair{x}', '\\pair[1]{x}');
    expect(found).toEqual(['(0, x)', '(1, x)']);
  });

  it('are also \\def, \\let and operators', async () => {
    const found = await plain(
      '\\def\\a#1{#1+1}\\a{x}',
      '\\let\\b=\\alpha \\b',
      '\\DeclareMathOperator{\\tr}{tr}\\tr A',
    );
    expect(found).toEqual(['x + 1', 'α', 'tr A']);
  });
});

describe('what goes with a formula', () => {
  it('its TeX, to the letter', async () => {
    const made = (await openFormulas()).set(' a <\n b & c'.replace(' & c', ''), 'inline');
    expect(isSet(made) && readTex(made.math)).toBe(' a <\n b');
  });

  it('labels and tags, which are no signs of it', async () => {
    const formulas = await openFormulas();
    const made = formulas.set('a = b \\label{eq:x} \\tag{A}', 'display');
    expect(made).toMatchObject({ labels: ['eq:x'], tag: '(A)' });
    expect(isSet(made) && readFormula(made.math)).toBe('a = b');
    const lines = formulas.set('\\begin{align} a &= b \\label{one} \\\\ c &= d \\end{align}', 'lines');
    expect(isSet(lines) && lines.isNumbered).toBe('lines');
    expect(isSet(lines) && toString(lines.math)).toContain('\\label{one}');
  });
});

describe('what cannot be set', () => {
  it.each([
    ['x + \\foo', 4, '\\foo is no command that is known'],
    ['\\frac{1', 7, "unexpected end of input in a macro argument, expected '}'"],
    ['a } b', 2, undefined],
  ])('%s, at %i', async (tex, offset, problem) => {
    const made = (await openFormulas()).set(tex, 'inline');
    expect(made).toMatchObject({ offset, ...(problem === undefined ? {} : { problem }) });
  });

  it.each([
    ['commands that never end', '\\def\\a{\\a\\a}\\a'],
    [
      'commands that double what they are given',
      `${[...'abcdefghijklmnopqrstuvwxyz'].map((name, index, all) => `\\def\\${name}z#1{\\${all[index + 1] ?? 'relax'}z{#1#1}}`).join('')}\\az{xxxxxxxxxx}`,
    ],
    ['braces in braces', `${'{'.repeat(5000)}x${'}'.repeat(5000)}`],
    ['fractions in fractions', `${'\\frac{1}{'.repeat(900)}x${'}'.repeat(900)}`],
    ['a formula of a megabyte', 'x+'.repeat(500_000)],
  ])('%s', async (_, tex) => {
    const made = (await openFormulas()).set(tex, 'inline');
    expect(made).toHaveProperty('problem');
  });

  it('addresses and pictures, which a formula may not have', async () => {
    const formulas = await openFormulas();
    for (const tex of ['\\href{javascript:x}{y}', '\\includegraphics{x.png}', '\\class{x}{y}', '\\style{color:red}{y}'])
      expect(formulas.set(tex, 'inline'), tex).toHaveProperty('problem');
  });
});
