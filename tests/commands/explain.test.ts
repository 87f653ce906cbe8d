import { expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { rules } from '../../src/report/index.ts';

async function explain(...args: string[]) {
  return explainIn('en', ...args);
}

async function explainIn(language: string, ...args: string[]) {
  let [out, err] = ['', ''];
  const terminal = {
    env: { OCTAVO_LANGUAGE: language },
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return { code: await run(['explain', ...args], terminal), out, err };
}

it('says what a rule means, why, what to do, and where to read on', async () => {
  const { code, out } = await explain('heading-skip');
  expect(code).toBe(0);
  for (const words of [
    'heading-skip (warning)',
    `${rules['heading-skip'][1]}.`,
    'Who listens to a book',
    'To mend it: Take number signs away.',
    '    #### Light',
    '    ## Light',
    'https://octavo.example/handbook/rules.html#rule-heading-skip\n',
  ])
    expect(out).toContain(words);
  expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});

it('explains several, and to scripts', async () => {
  const { out } = await explain('link-dead', 'image-alt', '--json');
  expect(JSON.parse(out)).toMatchObject([
    { rule: 'link-dead', severity: 'warning', meaning: rules['link-dead'][1], example: { language: 'markdown' } },
    { rule: 'image-alt', why: expect.any(String) as string, mend: expect.any(String) as string },
  ]);
});

it.each([
  ['link-daed', 'Did you mean link-dead'],
  ['alt', 'image-alt, '],
  ['xyzzy', 'octavo rules lists all.'],
])('names the nearest for %s', async (word, hint) => {
  const { code, out, err } = await explain(word);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`There is no rule “${word}”`);
  expect(err).toContain(hint);
});

it('asks which rule', async () => {
  expect(await explain()).toMatchObject({ code: 2, err: expect.stringContaining('octavo rules lists all') as string });
});

it.each([
  ['de', 'Abhilfe: '],
  ['fr', 'Pour corriger'],
])('says it in the language of the person: %s', async (language, words) => {
  const { out } = await explainIn(language, 'heading-skip');
  expect(out).toContain(words);
  expect(out).not.toMatch(/To mend it|Who listens|This is/u);
  expect(out).toContain('    #### Light');
});
