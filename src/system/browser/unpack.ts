/**
 * Unpacks the pinned browser (package `@sparticuz/chromium`) once into the cache. The package was made for
 * a cloud service: it writes into the temporary folder and changes the environment, and it brings its own
 * libraries only if it believes to be there. So it runs in a process of its own, with an environment that
 * says what it wants to hear.
 */
import { execFile } from 'node:child_process';
import { lchown, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keepInCache, type CacheFolder } from './cache.ts';
import { findPinnedPackage } from './find.ts';
import { nameDictionaries, writeDictionaries } from './hyphenation.ts';

export interface UnpackedBrowser {
  readonly executable: string;
  /** For the browser's process only. */
  readonly env: Readonly<Record<string, string>>;
}

const run = promisify(execFile);

/** Unpacking takes seconds; on a busy machine with a slow disk, minutes. */
const unpackTimeout = 300_000;

/** Changes when the way we unpack does. */
const layout = 2;

/** @throws Error if there is no package or the disk is full */
export async function unpackPinned(cache: CacheFolder): Promise<UnpackedBrowser> {
  const packageFolder = findPinnedPackage();
  if (packageFolder === undefined) throw new Error('the package @sparticuz/chromium is not installed');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const dictionaries = nameDictionaries();
  const name = `chromium-${version}-${layout}-${dictionaries}`;
  const folder = await keepInCache(cache, name, async (draft, final) => {
    // What fails is told when both have ended: the draft is thrown away then, and nobody may still write into it.
    const parts = await Promise.allSettled([
      inflate(packageFolder, draft),
      writeDictionaries(join(draft, 'hyphen-data')),
    ]);
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
    await writeFile(join(draft, 'fonts', 'fonts.conf'), fontsConfiguration(final));
    await takeOver(draft);
  });
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package is called by its name: where in it the program lies, its versions have not agreed on. */
export async function inflate(packageFolder: string, target: string): Promise<void> {
  const program = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: target, HOME: target, PATH: process.env['PATH'] ?? '' },
    cwd: packageFolder,
    timeout: unpackTimeout,
  });
}

/** Unpacked by root, files belong to whoever packed them: to some other user of this machine. */
async function takeOver(folder: string): Promise<void> {
  const user = process.getuid?.();
  const group = process.getgid?.();
  if (user !== 0 || group === undefined) return;
  for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), user, group);
}

/** Only the browser's own fallback font: a page must not depend on what else is installed. */
function fontsConfiguration(folder: string): string {
  const escape = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(join(folder, 'fonts', 'fonts'))}</dir>
  <cachedir>${escape(join(folder, 'fonts', 'cache'))}</cachedir>
</fontconfig>
`;
}
