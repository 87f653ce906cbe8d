/** How messages reach who reads them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { folderWith } from '../support/folder.ts';

const text = '---\nlang: en\n---\n\n# Salt\n\nSee [a](a.md), [b](b.md).\n\n![](map.png)\n';
let folder: string;

beforeAll(async () => {
  folder = await folderWith({ 'salt.md': text });
});

async function octavo(args: readonly string[], more: Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (said: string) => void (out += said), err: (said: string) => void (err += said) };
  const code = await run([...args, join(folder, 'salt.md'), '--to', 'html'], { ...terminal, ...more });
  return { code, out, err };
}

describe('messages', () => {
  it('are a line each in a pipe, in the order of the text', async () => {
    const { err } = await octavo(['check']);
    const rules = [...err.matchAll(/^\S+salt\.md:(\d+):\d+ warning ([a-z-]+)/gmu)].map(
      ([, line, rule]) => `${line} ${rule}`,
    );
    expect(rules).toEqual(['7 link-dead', '7 link-dead', '9 image-missing']);
    expect(err).not.toMatch(/[╭^]|\u001B|::warning|Begin/u);
  });

  it('are framed on a terminal, one for each kind, with what to begin with last', async () => {
    const { err } = await octavo(['check'], { columns: 200 });
    expect(err.match(/╭─/gu)).toHaveLength(2);
    expect(err).toContain('^^^^^^^^^\u001B[0m\n');
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^Begin with \S+salt\.md:7:5: /u);
    const { err: each } = await octavo(['check', '--all'], { columns: 200 });
    expect(each.match(/╭─/gu)).toHaveLength(3);
  });

  it.each<[string, Terminal['env'], number | undefined, boolean]>([
    ['a terminal', {}, 80, true],
    ['NO_COLOR', { NO_COLOR: '1' }, 80, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, 80, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, 80, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, 80, false],
    ['a terminal that knows no colours', { TERM: 'dumb' }, 80, false],
  ])('have colours as they are wanted: %s', async (_name, env, columns, coloured) => {
    const { err } = await octavo(['check', '--quiet'], { env, columns });
    expect(err.includes('\u001B[1;33mwarning')).toBe(coloured);
  });

  it('are shown beside the change on GitHub, and not in what scripts read', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
    const { err } = await octavo(['check'], { env });
    expect(err).toContain('::warning file=salt.md,line=7,col=5,title=link-dead::Link to a.md');
    const { err: quiet } = await octavo(['check', '--json'], { env });
    expect(quiet).toBe('');
  });

  it('are the same for editors, whether the editions are kept or not', async () => {
    const results = async (...args: string[]): Promise<unknown> => {
      const file = join(folder, `${args[0] ?? ''}.sarif`);
      await octavo([...args, '--sarif', file]);
      return JSON.parse(await readFile(file, 'utf8'));
    };
    const built = await results('build', '--out', join(folder, 'dist'));
    expect(built).toEqual(await results('check'));
    expect(JSON.stringify(built)).toContain('"ruleId":"image-missing"');
  });
});
