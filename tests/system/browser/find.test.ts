import { describe, expect, test } from 'vitest';
import {
  findBrowsers,
  findPinnedPackage,
  ourSurroundings,
  type Surroundings,
} from '../../../src/system/browser/find.ts';

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

  test.each([
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome-stable'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium-browser'],
    ['linux', { Path: '/usr/bin' }, '/usr/bin/chrome-headless-shell'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge-stable'],
    ['linux', { PATH: 'bin:/usr/bin' }, '/usr/bin/microsoft-edge'],
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\X' }, 'C:\\X\\Chromium\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('knows where browsers are on %s (%j)', async (platform, env, executable) => {
    const bare = { hasPinned: () => false, puppeteerOwn: () => Promise.resolve(undefined) };
    expect(await findBrowsers(undefined, surroundings([executable], { ...bare, platform, env }))).toEqual([
      { source: 'installed', executable },
    ]);
  });

  test('looks along PATH in folders that are told whole, and for a program’s ending on Windows', async () => {
    const find = (env: Record<string, string>, platform: string, ...there: string[]) =>
      findBrowsers('chromium', surroundings(there, { platform, env }));
    const gone = { rule: 'browser-missing', message: 'There is no browser at chromium (from --browser)' };
    await expect(find({ PATH: 'bin' }, 'linux', 'bin/chromium')).rejects.toMatchObject(gone);
    await expect(find({}, 'linux', '/usr/bin/chromium')).rejects.toMatchObject(gone);
    expect(await find({ PATH: '/a:/b' }, 'win32', '/b/chromium.exe')).toEqual([
      { source: 'given', executable: '/b/chromium.exe' },
    ]);
    await expect(find({ PATH: '/a:/b' }, 'win32', '/b/chromium')).rejects.toMatchObject(gone);
    expect(
      await findBrowsers('chrome.exe', surroundings(['/a/chrome.exe'], { platform: 'win32', env: { PATH: '/a' } })),
    ).toEqual([{ source: 'given', executable: '/a/chrome.exe' }]);
  });

  test('takes a path that is named as it is, also one from the working folder', async () => {
    const here = surroundings(['./chrome', '.\\chrome', '/usr/bin/chrome']);
    expect(await findBrowsers('./chrome', here)).toEqual([{ source: 'given', executable: './chrome' }]);
    expect(await findBrowsers('.\\chrome', here)).toEqual([{ source: 'given', executable: '.\\chrome' }]);
    await expect(findBrowsers('/opt/chrome', here)).rejects.toMatchObject({ rule: 'browser-missing' });
  });

  test('takes puppeteer’s variable where Octavo’s own is not set or empty', async () => {
    const find = (env: Record<string, string>) => findBrowsers('', surroundings(['/opt/c'], { env }));
    expect(await find({ PUPPETEER_EXECUTABLE_PATH: '/opt/c' })).toEqual([{ source: 'given', executable: '/opt/c' }]);
    expect(await find({ OCTAVO_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: '/opt/c' })).toHaveLength(1);
    await expect(find({ PUPPETEER_EXECUTABLE_PATH: '/opt/d' })).rejects.toMatchObject({
      message: 'There is no browser at /opt/d (from PUPPETEER_EXECUTABLE_PATH)',
    });
  });

  test('names a browser once, whoever brought it', async () => {
    const twice = surroundings(['/usr/bin/chromium'], { puppeteerOwn: () => Promise.resolve('/usr/bin/chromium') });
    expect(await findBrowsers(undefined, twice)).toEqual([
      { source: 'pinned' },
      { source: 'puppeteer', executable: '/usr/bin/chromium' },
    ]);
  });
});

describe('the browser that is installed with Octavo', () => {
  test('is the folder of its package', () => {
    expect(findPinnedPackage()).toMatch(/[/\\]node_modules[/\\]@sparticuz[/\\]chromium$/u);
    expect(ourSurroundings.hasPinned()).toBe(true);
  });

  test('is looked for on this very machine', async () => {
    expect(ourSurroundings).toMatchObject({ platform: process.platform, arch: process.arch, env: process.env });
    expect(await ourSurroundings.isExecutable(process.execPath)).toBe(true);
    expect(await ourSurroundings.isExecutable('/nowhere/at/all')).toBe(false);
  });
});
