/** The container, the action and the template say nothing that Octavo does not understand. */
import { execFileSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildHelp } from '../src/commands/build.ts';
import { folderWith } from './support/folder.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly name?: string; readonly run?: string; readonly if?: string }[] };
}
interface Template {
  readonly publish: {
    readonly script: readonly string[];
    readonly artifacts: { readonly when: string; readonly paths: readonly string[] };
  };
}

describe('elsewhere', () => {
  it.each(['.github/actions/publish/action.yml', '.github/octavo.gitlab-ci.yml'])(
    '%s uses options that there are',
    async (path) => {
      const command = /^.* build .*$/mu.exec(await read(path))?.[0] ?? '';
      const options = [...command.matchAll(/--[a-z-]+/gu)].map(([option]) => option);
      expect(options).toEqual(['--out', '--report', '--sarif']);
      for (const option of options) expect(buildHelp).toContain(option);
    },
  );

  it('has a step in the action that hands on what it is given, as words, and runs nothing of it', async () => {
    const { inputs, runs } = parse(await read('.github/actions/publish/action.yml')) as Action;
    expect(Object.values(inputs).map((input) => input.default)).toEqual(['.', 'dist', '', 'editions']);
    expect(runs.steps.at(-1)?.if).toBe('always()');
    const script = runs.steps.find(({ name }) => name === 'Build and check')?.run ?? '';
    const bin = await folderWith({ node: '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
    await chmod(join(bin, 'node'), 0o755);
    const env = {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      MANUSCRIPT: 'my book; touch x',
      OUT: 'dist',
      OPTIONS: '--strict * $(touch x)',
      OCTAVO: 'start.js',
      RUNNER_TEMP: '/t',
    };
    await writeFile(join(bin, 'script'), script);
    const said = execFileSync('bash', ['-e', 'script'], { cwd: bin, env, encoding: 'utf8' });
    expect(said.trim().split('\n')).toEqual([
      ...['start.js', 'build', 'my book; touch x', '--out', 'dist', '--report', '--sarif', '/t/octavo.sarif'],
      ...['--strict', '*', '$(touch', 'x)'],
    ]);
  });

  it('attaches editions and messages on GitLab whatever comes of it', async () => {
    const { publish } = parse(await read('.github/octavo.gitlab-ci.yml')) as Template;
    expect(publish.artifacts).toEqual({ when: 'always', paths: ['$OUT', 'octavo.sarif'] });
    expect(publish.script[0]).toBe('set -f');
  });

  it('packs into a folder that is there', async () => {
    expect(await read('.config/Containerfile')).toMatch(/mkdir \/packed && npm pack --pack-destination \/packed$/mu);
  });

  it('does not run as root in the container', async () => {
    const lines = (await read('.config/Containerfile')).split('\n');
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
    expect(lines.indexOf('USER node')).toBeLessThan(lines.indexOf('ENTRYPOINT ["octavo"]'));
  });
});
