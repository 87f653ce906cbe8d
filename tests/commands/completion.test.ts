/** What completes words of octavo in shells: bash is asked itself, the scripts of the others are looked at. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';

async function octavo(...args: string[]) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(args, terminal), out, err };
}

describe('the completion of bash', () => {
  let script: string;
  beforeAll(async () => {
    script = (await octavo('completion', 'bash')).out;
  });

  function completed(...words: string[]): string[] {
    const asked = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _octavo; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' }).trim().split('\n');
  }

  it.each<[string[], string[]]>([
    [
      ['octavo', 'im'],
      ['import', 'impose'],
    ],
    [['octavo', 'build', '--at'], ['--attach-source']],
    [['octavo', 'build', 'a.md', '--to', 'e'], ['epub']],
    [['octavo', 'build', '--to', 'html,e'], ['html,epub']],
    [
      ['octavo', 'explain', 'link-d'],
      ['link-dead', 'link-differs'],
    ],
    [['octavo', 'check', '--ignore', 'image-alt,link-te'], ['image-alt,link-text']],
    [
      ['octavo', 'cache', ''],
      ['info', 'clear'],
    ],
    [['octavo', 'init', '--kind', 'po'], ['poetry']],
    [
      ['octavo', 'impose', '--duplex', ''],
      ['short', 'long'],
    ],
    [['octavo', 'build', '--theme', 'nov'], ['novel']],
    [['octavo', 'deposit', '--theme', 'nov'], ['novel']],
    [['octavo', 'theme', 'new', '--from', 'nov'], ['novel']],
    [['octavo', 'fonts', 'list', '--theme', 'nov'], ['novel']],
    [['octavo', 'build', '--theme', './'], ['']],
    // Nothing of octavo’s own: bash proposes files.
    [['octavo', 'build', 'ess'], ['']],
    [['octavo', 'build', '--out', ''], ['']],
  ])('%j', (words, proposed) => {
    expect(completed(...words)).toEqual(proposed);
  });
});

it.each(['bash', 'zsh', 'fish'])('knows in %s every command and option that the help has', async (shell) => {
  const { out } = await octavo('completion', shell);
  const { out: help } = await octavo('--help');
  const commands = [...help.matchAll(/^ {2}([a-z]+) {2,}/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'octavo');
  expect(commands.length).toBeGreaterThan(14);
  for (const command of commands) {
    const { out: own } = await octavo('help', command);
    expect(out).toContain(command);
    for (const [, option = ''] of own.matchAll(/^ {2}(?:-\w, )?--([a-z0-9-]+)/gmu))
      expect(out, `${command} --${option}`).toContain(shell === 'fish' ? ` -l ${option} ` : `--${option}`);
  }
});

it.each([
  ['zsh', /^ *build\).*(?:\n.*)*?--theme\[[^\n]*:\{compadd -- [^\n]*\bnovel\b[^\n]*; _files\}'/mu],
  ['fish', /seen_subcommand_from build' -l theme -r -F -a '[^']*\bnovel\b/u],
])('proposes themes in %s, and files', async (shell, proposal) => {
  expect((await octavo('completion', shell)).out).toMatch(proposal);
});

it('quotes what a shell would take for its own', async () => {
  const { out: zsh } = await octavo('completion', 'zsh');
  for (const [, text = ''] of zsh.matchAll(/'--[a-z-]+\[((?:\\.|[^\\\]])*)\]/gu))
    expect(text).not.toMatch(/(?<!\\)[:[]|'(?!\\'')/u);
  const { out: fish } = await octavo('completion', 'fish');
  for (const line of fish.split('\n')) expect(line.replaceAll("\\'", '').split("'").length % 2).toBe(1);
});

it.each([
  [['completion'], 'octavo completion bash|zsh|fish'],
  [['completion', 'bsh'], 'Did you mean bash?'],
  [['completion', 'bash', 'zsh'], 'There is no completion for “bash zsh”'],
])('%j says what there is', async (args, says) => {
  const { code, err } = await octavo(...args);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
