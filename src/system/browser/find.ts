/** Where a browser may be found, in the order in which it is tried. */
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, isAbsolute, join } from 'node:path';
import { Failure, said } from '../../report/index.ts';
import { loadPuppeteer } from './puppeteer.ts';

export type BrowserSource = 'given' | 'pinned' | 'puppeteer' | 'installed';

export interface BrowserCandidate {
  readonly source: BrowserSource;
  /** Absent for the pinned browser, which has to be unpacked first. */
  readonly executable?: string;
}

/** What the search depends on; tests give their own. */
export interface Surroundings {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => Promise<boolean>;
  readonly hasPinned: () => boolean;
  readonly puppeteerOwn: () => Promise<string | undefined>;
}

export const ourSurroundings: Surroundings = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  isExecutable: async (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  hasPinned: () => findPinnedPackage() !== undefined,
  puppeteerOwn: async () => {
    try {
      return (await loadPuppeteer()).executablePath();
    } catch {
      // It throws if it does not know of any.
      return undefined;
    }
  },
};

/** Folder of the package that brings the pinned browser. */
export function findPinnedPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length);
  } catch {
    return undefined;
  }
}

/**
 * The browsers to try, best first. A browser that the person named is the only one.
 * @param wish path or command from the command line; else OCTAVO_BROWSER or PUPPETEER_EXECUTABLE_PATH
 * @throws Failure 2 browser-missing if the named one is not there
 */
export async function findBrowsers(
  wish: string | undefined,
  surroundings: Surroundings = ourSurroundings,
): Promise<BrowserCandidate[]> {
  const found: BrowserCandidate[] = [];
  for await (const candidate of seekBrowsers(wish, surroundings)) found.push(candidate);
  return found;
}

/** The same one after the other: to know the first, the others need not be sought. */
export async function* seekBrowsers(
  wish: string | undefined,
  surroundings: Surroundings = ourSurroundings,
): AsyncGenerator<BrowserCandidate> {
  const { env } = surroundings;
  const named = [
    ['--browser', wish],
    ['OCTAVO_BROWSER', env['OCTAVO_BROWSER']],
    ['PUPPETEER_EXECUTABLE_PATH', env['PUPPETEER_EXECUTABLE_PATH']],
  ].find(([, value]) => value !== undefined && value !== '');
  if (named !== undefined) {
    const [where = '', value = ''] = named;
    const executable = await locate(value, surroundings);
    if (executable !== undefined) {
      yield { source: 'given', executable };
      return;
    }
    throw new Failure(2, said`There is no browser at ${value} (from ${where})`, {
      rule: 'browser-missing',
      hint: said`Give the path of a Chrome, Chromium or Edge, or leave it out: octavo doctor shows what else there is.`,
    });
  }
  if (surroundings.platform === 'linux' && surroundings.arch === 'x64' && surroundings.hasPinned()) {
    yield { source: 'pinned' };
  }
  const known = new Set<string>();
  const own = await surroundings.puppeteerOwn();
  if (own !== undefined && (await surroundings.isExecutable(own))) {
    known.add(own);
    yield { source: 'puppeteer', executable: own };
  }
  for (const place of installedPlaces(surroundings)) {
    const executable = await locate(place, surroundings);
    if (executable === undefined || known.has(executable)) continue;
    known.add(executable);
    yield { source: 'installed', executable };
  }
}

/** A path as it is, a bare command along PATH. */
async function locate(place: string, { env, isExecutable, platform }: Surroundings): Promise<string | undefined> {
  if (isAbsolute(place) || /[/\\]/.test(place)) return (await isExecutable(place)) ? place : undefined;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const folder of folders) {
    const path = join(folder, platform === 'win32' && !place.endsWith('.exe') ? `${place}.exe` : place);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

function installedPlaces({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['', ...(env['HOME'] === undefined ? [] : [env['HOME']])];
    return homes.flatMap((home) => names.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const paths = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return paths.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  return [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chrome-headless-shell',
    'microsoft-edge-stable',
    'microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}
