import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import type { Terminal } from '../../src/commands/terminal.ts';

async function run(args: readonly string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const terminal: Terminal = { env: {}, out: (part) => void (text += part), err: () => undefined };
  return { code: await doctor(args, terminal), text };
}

describe('octavo doctor', () => {
  test('names what there is', async () => {
    const { code, text } = await run([]);
    expect(text).toMatch(/✓ Node +\d+\.\d+\.\d+/u);
    expect(text).toMatch(/✓ Browser +\S*Chrome\/\d+/u);
    expect(text).toMatch(/. Sandbox +(?:on|off)/u);
    expect(text).toMatch(/✓ Theme base +Alegreya/u);
    expect(text).toMatch(/✓ Citations +citeproc-js 2\.\d+\.\d+ by Frank Bennett, used unmodified under CPAL-1\.0/u);
    expect(text).toMatch(/✓ EPUB +@likecoin\/epubcheck-ts 0\.\d+\.\d+\n/u);
    expect(text).toMatch(/✓ HTML +html-validate 10\.9\.\d+\n/u);
    expect(text).toMatch(/✓ Accessibility +axe-core 4\.\d+\.\d+ by Deque Systems, used unmodified under MPL-2\.0\n/u);
    expect(text).toMatch(/✓ EPUBCheck|– EPUBCheck/u);
    expect(text).toMatch(/✓ veraPDF +1\.\d|– veraPDF +(?:is not there\n.*curl .*verapdf|needs (?:Java|a newer Java))/u);
    expect(code).toBe(0);
  }, 120_000);

  test('says how to get a browser where the one that was named does not run', async () => {
    const { code, text } = await run(['--browser', '/bin/false']);
    expect(text).toMatch(/✗ Browser +The browser does not start/u);
    expect(text).toContain('Without it there is no PDF.');
    expect(code).toBe(3);
  }, 120_000);

  test('tells scripts the same', async () => {
    const { code, text } = await run(['--json', '--browser', '/bin/false']);
    const told = JSON.parse(text) as { exitCode: number; findings: { name: string; state: string; text: string }[] };
    expect([code, told.exitCode]).toEqual([3, 3]);
    expect(told.findings[0]).toEqual({ name: 'Node', state: 'found', text: process.versions.node });
    expect(told.findings.find(({ name }) => name === 'Browser')).toMatchObject({ state: 'missing' });
    expect(told.findings.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['EPUBCheck', 'veraPDF', 'Theme base']),
    );
  }, 120_000);

  test('refuses a browser that is not there', async () => {
    await expect(run(['--browser', '/nowhere/chrome'])).rejects.toMatchObject({ exitCode: 2, rule: 'browser-missing' });
  });
});
