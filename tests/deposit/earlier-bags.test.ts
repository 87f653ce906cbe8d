/**
 * Bags that earlier versions made are verified by this one, and their editions are made again. In bags/ lies one of
 * each release, of the same small essay: `octavo deposit essay.md --to html`, packed again to be small.
 */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';
import { readFile } from 'node:fs/promises';

const folder = resolve(import.meta.dirname, 'bags');
const bags = (await readdir(folder)).filter((name) => name.endsWith('.zip'));

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

it('there is one of every release', () => {
  expect(bags).toContain('tide-tables-0.1.0.zip');
});

describe.each(bags)('%s', (name) => {
  const bag = join(folder, name);

  it('is whole, as it was, and of one mind with itself', async () => {
    const { code, out, err } = await octavo('verify', bag);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('nothing is wrong');
  });

  it('gives its edition again, with every word of it', async () => {
    const out = join(await folderWith({}), 'again');
    expect(await octavo('rebuild', bag, '--out', out)).toMatchObject({ code: 0 });
    const page = await readFile(join(out, 'tide-tables/tide-tables.html'), 'utf8');
    for (const words of [
      'The Tide Tables',
      'The harbour keeps two clocks.',
      'One for the trains, one for the ferries.',
    ])
      expect(page).toContain(words);
  });

  it('says whether the edition is the same, and if it is not, from where on', async () => {
    const { code, out, err } = await octavo('rebuild', bag, '--compare');
    if (code === 0) expect(out).toBe('editions/tide-tables.html: same bytes\n');
    else expect(err).toMatch(/^data\/editions\/tide-tables\.html error rebuild-differs .* from byte \d+ on/mu);
    expect([0, 1]).toContain(code);
  });
});
