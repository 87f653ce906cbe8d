/** Fetches veraPDF from Maven Central, once; after that it lies in Octavo's cache folder. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keepInCache, openCache } from '../../src/system/browser/cache.ts';
import { findVeraPdf, isVeraPdf, veraPdf } from '../../src/system/verapdf.ts';
import { ToolMissing } from './finding.ts';

const run = promisify(execFile);
const patience = 300_000;

/** Ways to the same bytes: not all of them know of a proxy or a mirror. */
const ways: Readonly<Record<string, (target: string) => Promise<unknown>>> = {
  'by HTTPS': async (target) => {
    const response = await fetch(veraPdf.url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    await writeFile(target, new Uint8Array(await response.arrayBuffer()));
  },
  'with curl': async (target) =>
    run('curl', ['--fail', '--location', '--silent', '--show-error', '--output', target, veraPdf.url], {
      timeout: patience,
    }),
  'with Maven': async (target) => {
    const folder = `${target}.maven`;
    const goal = ['org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy', `-Dartifact=${veraPdf.artifact}`];
    await run('mvn', ['--batch-mode', '--quiet', ...goal, `-DoutputDirectory=${folder}`], { timeout: patience });
    await writeFile(target, await readFile(join(folder, `cli-${veraPdf.version}.jar`)));
    await rm(folder, { recursive: true });
  },
};

/**
 * @returns path of the jar
 * @throws ToolMissing if it cannot be had, or is not the one that is pinned
 */
export async function fetchVeraPdf(): Promise<string> {
  const known = await findVeraPdf();
  if (known !== undefined) return known;
  const cache = await openCache();
  // What lies there now is another or damaged.
  await rm(join(cache.path, veraPdf.folder), { recursive: true, force: true });
  const folder = await keepInCache(cache, veraPdf.folder, async (draft) => {
    const target = join(draft, veraPdf.file);
    const reasons: string[] = [];
    for (const [name, fetchTo] of Object.entries(ways)) {
      try {
        await fetchTo(target);
        if (isVeraPdf(await readFile(target))) return;
        reasons.push(`${name}: the checksum is another than ${veraPdf.sha256}`);
      } catch (error) {
        reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    throw new ToolMissing(
      `veraPDF ${veraPdf.version} could not be fetched from ${veraPdf.url} (${reasons.join('; ')})`,
    );
  });
  return join(folder, veraPdf.file);
}
