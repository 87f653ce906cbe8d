import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';

async function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const terminal = {
    env: { SOURCE_DATE_EPOCH: '1764547200' },
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return { code: await run(['check', ...args], terminal), out, err };
}

const text = '---\nlang: en\n---\n\n# Salt\n\nOf the sea.\n\n## Light\n\nOf the sun; see [here](#salt).\n';

describe('octavo check', () => {
  it('says what is wrong, and writes nothing', async () => {
    const folder = await folderWith({ 'a.md': text });
    const { code, out, err } = await check(join(folder, 'a.md'), '--to', 'html');
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('a.md:11:17 info link-text');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('fails where a build would', async () => {
    const folder = await folderWith({ 'a.md': `${text}\n![](none.png)\n` });
    const { code, err } = await check(join(folder, 'a.md'), '--to', 'html', '--strict');
    expect(code).toBe(1);
    expect(err).toContain('1 warning');
  });

  it('explains the claims of each edition with their evidence', async () => {
    const { code, out } = await check(join(await folderWith({ 'a.md': text }), 'a.md'), '--explain', 'accessibility');
    expect(code).toBe(0);
    const [made = '', rest = ''] = out.split('Not claimed');
    // As in a build, the PDF is made, whose pages they mark.
    expect(made).toMatch(/feature: pageBreakMarkers +html, epub +1 page mark\n/u);
    expect(made).toMatch(/feature: structuralNavigation +html, epub +2 headings in 1 document, none skips a level/u);
    expect(made).toMatch(/hazard: none +html, epub/u);
    expect(rest).toMatch(/feature: alternativeText +html, epub +there are no pictures/u);
    expect(rest).toContain('It has no pictures besides its cover.');
  });

  it('explains them to machines', async () => {
    const folder = await folderWith({ 'a.md': text });
    const { out } = await check(join(folder, 'a.md'), '--explain', 'accessibility', '--json');
    const { accessibility } = JSON.parse(out) as {
      accessibility: { editions: { edition: string; claims: unknown[] }[] }[];
    };
    expect(accessibility[0]?.editions.map(({ edition }) => edition)).toEqual(['html', 'epub']);
    expect(accessibility[0]?.editions[1]?.claims).toContainEqual({
      property: 'accessibilityHazard',
      value: 'none',
      made: true,
      evidence: 'no sound, script, animation or moving picture',
    });
  });

  it('explains nothing else', async () => {
    const { code, err } = await check('--explain', 'accessability');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean accessibility?');
  });
});
