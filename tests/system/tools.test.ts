/** Programs and packages beside Octavo are found where they are, and no other is taken for them. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findJava, findPackage, nodeVersion } from '../../src/system/tools.ts';
import { findVeraPdf, isVeraPdf, veraPdf } from '../../src/system/verapdf.ts';
import { startStopwatch } from '../../src/system/stopwatch.ts';
import { folderWith } from '../support/folder.ts';

describe('a package', () => {
  it('is found with its version, and with the file that is wanted of it', async () => {
    const hyphen = await findPackage('hyphen');
    expect(basename(hyphen?.path ?? '')).toBe('package.json');
    expect(hyphen?.version).toMatch(/^\d+\./u);
    expect((await findPackage('hyphen', 'hyphen.js'))?.path).toMatch(/hyphen.hyphen\.js$/u);
  });

  it('is none where it, or its file, is not there', async () => {
    expect(await findPackage('no-such-package-at-all')).toBeUndefined();
    expect(await findPackage('hyphen', 'no-such-file')).toBeUndefined();
  });

  it('needs a Node, whose version is told', () => {
    expect(`v${nodeVersion}`).toBe(process.version);
  });
});

describe('Java', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it.each([
    ['says its version where it says everything', 'echo \'openjdk version "17.0.9" 2023\' >&2', '17.0.9'],
    ['says its version elsewhere', 'echo \'java version "21"\'', '21'],
    ['says nothing', 'true', 'of an unknown version'],
    ['fails', 'echo \'version "17"\'; exit 1', undefined],
  ])('that %s', async (_, script, version) => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'java'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'java'), 0o755);
    process.env['PATH'] = `${folder}${delimiter}${path ?? ''}`;
    expect(await findJava()).toBe(version);
  });

  it('is none where none is on the PATH', async () => {
    process.env['PATH'] = await folderWith({});
    expect(await findJava()).toBeUndefined();
  });
});

describe('veraPDF', () => {
  it('is the one whose bytes are known, and no other', async () => {
    const home = await folderWith({});
    const folder = join(home, 'octavo', veraPdf.folder);
    expect(await findVeraPdf({ XDG_CACHE_HOME: home })).toBeUndefined();
    await mkdir(folder, { recursive: true });
    await chmod(join(home, 'octavo'), 0o700);
    await writeFile(join(folder, veraPdf.file), 'another program');
    expect(await findVeraPdf({ XDG_CACHE_HOME: home })).toBeUndefined();
    expect(isVeraPdf(Buffer.from('another program'))).toBe(false);
  });

  it('is named with one version everywhere', () => {
    const { version, artifact, url, folder } = veraPdf;
    expect([artifact, url, folder].every((name) => name.includes(version))).toBe(true);
  });
});

describe('a stopwatch', () => {
  it('tells laps that follow each other, and their sum', () => {
    const watch = startStopwatch();
    const from = watch.now();
    watch.lap('one');
    watch.lap('two');
    const { total = -1, ...laps } = watch.laps();
    expect(Object.keys(laps)).toEqual(['one', 'two']);
    expect(Object.values(laps).every((lap) => lap >= 0 && lap <= total + 1)).toBe(true);
    expect(total).toBeLessThanOrEqual(Math.ceil(watch.now() - from) + 1);
    expect(watch.now()).toBeGreaterThanOrEqual(from);
  });
});
