/** What this machine makes editions with: two with the same kit make the same bytes of the same manuscript. */
import { createHash } from 'node:crypto';
import { nameBrowser } from './browser/identity.ts';
import { fingerprintContent } from './installation.ts';
import type { Kit } from './queue/registry.ts';
import { version } from './templates.ts';

/**
 * @param browser path or command from the command line
 * @returns the kit, and the name of its queue
 */
export async function describeKit(browser?: string): Promise<{ readonly kit: Kit; readonly queue: string }> {
  const kit: Kit = {
    octavo: `${version} (${(await fingerprintContent()).slice(0, 8)})`,
    node: process.versions.node.split('.')[0] ?? '',
    system: `${process.platform} ${process.arch}`,
    browser: await nameBrowser(browser),
  };
  return { kit, queue: `titles-${createHash('sha256').update(JSON.stringify(kit)).digest('hex').slice(0, 16)}` };
}
