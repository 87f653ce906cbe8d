import { describe, expect, test } from 'vitest';
import { findBrowsers, type Surroundings } from '../../../src/system/browser/find.ts';

function surroundings(there: readonly string[], more: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/bin:/opt/bin' },
    isExecutable: (path) => Promise.resolve(there.includes(path)),
    hasPinned: () => true,
    puppeteerOwn: () => Promise.resolve('/cache/puppeteer/chrome'),
    ...more,
  };
}

describe('finding a browser', () => {
  test('takes the pinned one first, then puppeteer’s own, then installed ones', async () => {
    const found = await findBrowsers(
      undefined,
      surroundings(['/cache/puppeteer/chrome', '/usr/bin/chromium', '/opt/bin/google-chrome']),
    );
    expect(found).toEqual([
      { source: 'pinned' },
      { source: 'puppeteer', executable: '/cache/puppeteer/chrome' },
      { source: 'installed', executable: '/opt/bin/google-chrome' },
      { source: 'installed', executable: '/usr/bin/chromium' },
    ]);
  });

  test('believes puppeteer only if its browser is on the disk', async () => {
    expect(await findBrowsers(undefined, surroundings([]))).toEqual([{ source: 'pinned' }]);
  });

  test('does not pin on other systems', async () => {
    const arm = surroundings(['/usr/bin/chromium'], { arch: 'arm64' });
    expect(await findBrowsers(undefined, arm)).toEqual([{ source: 'installed', executable: '/usr/bin/chromium' }]);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findBrowsers(undefined, surroundings([chrome], { platform: 'darwin' }))).toEqual([
      { source: 'installed', executable: chrome },
    ]);
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = surroundings([edge], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(await findBrowsers(undefined, windows)).toEqual([{ source: 'installed', executable: edge }]);
  });

  test('takes the one that was named, and no other: the command line before the environment', async () => {
    const env = { PATH: '/usr/bin', OCTAVO_BROWSER: '/opt/b', PUPPETEER_EXECUTABLE_PATH: '/opt/c' };
    const all = surroundings(['/opt/a', '/opt/b', '/opt/c', '/usr/bin/chromium'], { env });
    expect(await findBrowsers('/opt/a', all)).toEqual([{ source: 'given', executable: '/opt/a' }]);
    expect(await findBrowsers(undefined, all)).toEqual([{ source: 'given', executable: '/opt/b' }]);
    expect(await findBrowsers('chromium', all)).toEqual([{ source: 'given', executable: '/usr/bin/chromium' }]);
  });

  test('says so if the one that was named is not there', async () => {
    const env = { PATH: '/usr/bin', OCTAVO_BROWSER: '/opt/gone' };
    await expect(findBrowsers(undefined, surroundings([], { env }))).rejects.toMatchObject({
      exitCode: 2,
      rule: 'browser-missing',
      message: 'There is no browser at /opt/gone (from OCTAVO_BROWSER)',
    });
  });

  test('finds none where there is none', async () => {
    const bare = surroundings([], { hasPinned: () => false, puppeteerOwn: () => Promise.resolve(undefined) });
    expect(await findBrowsers(undefined, bare)).toEqual([]);
  });
});
