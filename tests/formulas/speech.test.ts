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
    [String.raw`A \xrightarrow{f} B`, 'A right arrow sign with f over it B'],
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
