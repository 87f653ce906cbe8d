/** Why the system could not is said in words. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/report/index.ts';
import { codeOf, sayCause } from '../../src/system/causes.ts';
import { folderWith } from '../support/folder.ts';

const fault = (code: unknown): Error => Object.assign(new Error('a message of the system'), { code });

describe('a cause', () => {
  it.each([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the quota is used up'],
    ['ELOOP', 'a symbolic link that leads in a circle'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EIO', 'EIO'],
  ])('%s is said as “%s”', (code, words) => {
    expect(inEnglish(sayCause(fault(code)))).toBe(words);
  });

  it('is said as suits what is done', () => {
    const own = { EISDIR: 'it is a folder', EPERM: 'it is locked' };
    expect(['EISDIR', 'EPERM', 'EACCES'].map((code) => inEnglish(sayCause(fault(code), own)))).toEqual([
      'it is a folder',
      'it is locked',
      'permission denied',
    ]);
  });

  it('that is not the system’s is said as it is', () => {
    expect(sayCause(new Error('it broke off'))).toBe('it broke off');
    expect(['x', undefined, { code: 'EPERM' }].map((cause) => inEnglish(sayCause(cause)))).toEqual(
      Array.from({ length: 3 }, () => 'unknown reason'),
    );
  });

  it('has the system’s code, if it is the system’s', async () => {
    const folder = await folderWith({});
    expect(codeOf(await readFile(folder).catch((error: unknown) => error))).toBe('EISDIR');
    expect(codeOf(fault(7))).toBe('7');
    expect([new Error('x'), { code: 'EPERM' }, null].map(codeOf)).toEqual([undefined, undefined, undefined]);
  });
});
