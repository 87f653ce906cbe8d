/** What is said of formulas: each part of them, as what it means. */
import { describe, expect, it } from 'vitest';
import { openFormulas } from '../../src/formulas/index.ts';
import { openSpeech } from '../../src/formulas/speech.ts';

const speech = openSpeech(() => Promise.resolve(new Map<string, string>()));

async function say(tex: string, language = 'en'): Promise<string> {
  const set = (await openFormulas()).set(tex, 'display');
  if (set === undefined || 'problem' in set) throw new Error(`not set: ${tex}`);
  return speech.say(set.math, language);
}

describe('in English', () => {
  it.each([
    ["f'(x)", 'f prime of x'],
    ["f''(x)", 'f double prime of x'],
    [String.raw`\binom{n}{k}`, 'n choose k'],
    [String.raw`\hat{x}`, 'x hat'],
    [String.raw`\cancel{x}`, 'crossed out x'],
    [String.raw`a \implies b`, 'a implies b'],
    [String.raw`A \xrightarrow{f} B`, 'A arrow labelled f to B'],
    [String.raw`\lim_{n \to \infty} a_n = 0`, 'the limit as n goes to infinity of a sub n equals 0'],
    [String.raw`\lim_{x \to 0^+} g`, 'the limit as x goes to 0 from above of g'],
    [
      String.raw`\lim_{x \to 0} f(x) = \lim_{y \to 1} g(y)`,
      'the limit as x goes to 0 of f of x equals the limit as y goes to 1 of g of y',
    ],
    [String.raw`\limsup_{n\to\infty} a_n`, 'the limit superior as n goes to infinity of a sub n'],
    [String.raw`f \colon A \to B`, 'f from A to B'],
    [String.raw`x \mapsto x^2`, 'x maps to x squared'],
    [String.raw`a \to b`, 'a goes to b'],
    [String.raw`\vec{v} \cdot \vec{w}`, 'vector v times vector w'],
    [String.raw`\max_{x \in S} f(x)`, 'the maximum over x in S of f of x'],
    [String.raw`\arg\min_{\theta} L(\theta)`, 'the arg min over theta of L of theta'],
    [String.raw`P(A \mid B)`, 'P of open paren A given B close paren'],
    ['\\{x \\mid x > 0\\}', 'the set of all x such that x is greater than 0'],
    [String.raw`a \equiv b \pmod{n}`, 'a is congruent to b mod n'],
    [String.raw`\frac{\partial f}{\partial x}`, 'the partial derivative of f with respect to x'],
    [String.raw`\iint_D f\,dA`, 'the double integral over D of f d A'],
    [
      String.raw`\forall \epsilon > 0\ \exists \delta > 0`,
      'for all epsilon greater than 0 there exists delta greater than 0',
    ],
    [String.raw`A^\top`, 'A transpose'],
    [String.raw`\|v\|`, 'the norm of v'],
    [String.raw`\lfloor x \rfloor`, 'the floor of x end floor'],
    [String.raw`\lceil x \rceil + 1`, 'the ceiling of x end ceiling plus 1'],
    ['f^{(n)}(x)', 'the n-th derivative of f of x'],
    ['f^n(x)', 'the n-th power of f of x'],
    [String.raw`\ce{2H2 + O2 -> 2H2O}`, '2 H sub 2 plus O sub 2 yields 2 H sub 2 O'],
    [String.raw`\det A`, 'the determinant of A'],
    [String.raw`\bigoplus_{i} V_i`, 'the direct sum over i of V sub i'],
    [String.raw`\underbrace{a+b}_{n}`, 'a plus b with a brace below it labelled n'],
    [String.raw`p \lor \neg r`, 'p or not r'],
    [String.raw`\ddot{x} + \dot{y}`, 'x double dot plus y dot'],
    [String.raw`c \approx d`, 'c is approximately equal to d'],
    [String.raw`\bigcup_{i} A`, 'the union over i of A'],
  ])('%s', async (tex, words) => {
    expect(await say(tex)).toBe(words);
  });

  it('a column of two numbers is no binomial', async () => {
    expect(await say(String.raw`\begin{pmatrix} 1 \\ 2 \end{pmatrix}`)).not.toContain('choose');
  });

  it('a fraction keeps both of its parts, whatever the size of each', async () => {
    const words = await say(String.raw`\frac{\displaystyle\sum_{i} x_i}{\sqrt{\displaystyle y z}}`);
    expect(words).toContain('the sum over i of x sub i');
    expect(words).toContain('denominator the square root of y z');
  });

  it('a space that is a part of something keeps its place', async () => {
    expect(await say(String.raw`\frac{\quad}{q}`)).toMatch(/over q|denominator q/u);
  });
});

it('the same in German', async () => {
  expect(await say("f'(x)", 'de')).toContain('f Strich');
});
