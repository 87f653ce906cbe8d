/** Memory of a process and all of its descendants, the browser's among them. Linux only: read from /proc. */
import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes that the tree of processes occupies now: the sum of their proportional set sizes, in which memory
 * that several share counts once in all; where the kernel does not tell, the sum of resident set sizes.
 */
export async function treeMemory(root: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
    // The name of the program may have spaces and brackets in it: what counts comes after the last one.
    const parent = status?.slice(status.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  const sizes = await Promise.all([...tree].map(processMemory));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function processMemory(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  const status = rollup === '' ? await readFile(`/proc/${id}/status`, 'utf8').catch(() => '') : '';
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? '0';
  return Number(kilobytes) * 1024;
}
