/** Starts a browser for printing, in its sandbox if that is possible. */
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer';
import { defined } from '../../model/index.ts';
import { type Phrase, said } from '../../report/index.ts';
import { beforeInterruption, makeRunFolder, removeRunFolder } from '../leftovers.ts';
import type { CacheFolder } from './cache.ts';
import { keepInCache } from './cache.ts';
import type { BrowserCandidate, BrowserSource } from './find.ts';
import { installDictionaries, nameDictionaries, writeDictionaries } from './hyphenation.ts';
import { loadPuppeteer } from './puppeteer.ts';
import { unpackPinned } from './unpack.ts';

export interface RunningBrowser {
  readonly browser: Browser;
  readonly source: BrowserSource;
  readonly executable: string;
  /** `HeadlessChrome/147.0.7727.0` */
  readonly version: string;
  /** Why it runs without its sandbox; absent if it has it. */
  readonly unsandboxed?: Phrase;
  readonly close: () => Promise<void>;
}

/** Longest wait for the browser to answer its start, and any one command, in milliseconds. */
const startTimeout = 60_000;
const commandTimeout = 900_000;

/**
 * Only what printing needs. The proxy that is not there and the resolver that knows no names keep the
 * browser off the network whatever a document asks for (interception sees requests, not preconnections).
 */
const switches = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** @throws Error if the browser does not start, with and without its sandbox */
export async function launchBrowser(candidate: BrowserCandidate, cache: CacheFolder): Promise<RunningBrowser> {
  const pinned = candidate.source === 'pinned' ? await unpackPinned(cache) : undefined;
  const executable = pinned?.executable ?? candidate.executable ?? '';
  const isShell = pinned !== undefined || /headless[-_]shell/i.test(basename(executable));
  const profile = await makeRunFolder(tmpdir(), 'octavo-browser-');
  const removeProfile = (): Promise<void> => removeRunFolder(profile);
  try {
    if (!isShell) await installDictionaries(await packedDictionaries(cache), profile);
    const start = async (sandbox: boolean): Promise<Browser> => {
      const puppeteer = await loadPuppeteer();
      return puppeteer.launch({
        executablePath: executable,
        headless: isShell ? 'shell' : true,
        // A pipe, since other users of the machine could connect to a port.
        pipe: true,
        userDataDir: profile,
        args: [...switches, ...(isShell ? [] : offlineComponents), ...(sandbox ? [] : ['--no-sandbox'])],
        ...(isShell ? {} : { ignoreDefaultArgs: ['--disable-component-update'] }),
        env: browserEnvironment(profile, pinned?.env ?? {}),
        timeout: startTimeout,
        protocolTimeout: commandTimeout,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
    };
    const { browser, unsandboxed } = await startSafely(start);
    // It would go on writing into its folder.
    const forget = beforeInterruption(() => void browser.process()?.kill('SIGKILL'));
    return {
      browser,
      source: candidate.source,
      executable,
      version: await browser.version(),
      ...defined({ unsandboxed }),
      close: async () => {
        forget();
        await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** The full browser reads dictionaries as components; its updater must run, but not reach anyone. */
const offlineComponents = ['--component-updater=url-source=http://127.0.0.1:9/'];

async function packedDictionaries(cache: CacheFolder): Promise<string> {
  return keepInCache(cache, nameDictionaries(), (draft) => writeDictionaries(draft));
}

async function startSafely(
  start: (sandbox: boolean) => Promise<Browser>,
): Promise<{ readonly browser: Browser; readonly unsandboxed?: Phrase }> {
  // Chromium refuses to run as root in its sandbox.
  if (process.getuid?.() === 0) return { browser: await start(false), unsandboxed: said`it was started by root` };
  try {
    return { browser: await start(true) };
  } catch (error) {
    const browser = await start(false).catch(() => undefined);
    // If it does not start without either, the sandbox was not the reason.
    if (browser === undefined) throw error;
    return { browser, unsandboxed: said`the system does not let it have one` };
  }
}

/** On Linux nothing of the user's own: no locale, time zone or fonts by which pages could differ. */
function browserEnvironment(
  profile: string,
  extra: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const fixed = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' };
  if (process.platform !== 'linux') return { ...process.env, ...fixed };
  return { PATH: process.env['PATH'] ?? '', HOME: profile, TMPDIR: tmpdir(), ...fixed, ...extra };
}
