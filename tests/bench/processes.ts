/** What a process and all of its descendants use, the browser's among them. Linux only: read from /proc. */
import { readdir, readFile } from 'node:fs/promises';

/** Ticks of a second in /proc: always so on Linux (`getconf CLK_TCK`). */
const ticks = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Seconds of the processor that it has used itself. */
  readonly seconds: number;
}

/** Those that live now. */
async function listTree(root: number): Promise<readonly Process[]> {
  const all = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name): Promise<readonly Process[]> => {
        const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
        if (status === undefined) return [];
        // The name of the program may have spaces and brackets in it: what counts comes after the last one.
        const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
        const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
        return [{ id: Number(name), parent: parent ?? 0, seconds: ((user ?? 0) + (system ?? 0)) / ticks }];
      }),
  );
  const known = all.flat();
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { id, parent } of known) if (tree.has(parent)) tree.add(id);
  }
  return known.filter(({ id }) => tree.has(id));
}

/** Looks at a tree of processes again and again, and adds up. */
export class TreeUse {
  readonly #root: number;
  /** As last seen of each, those that have ended among them: what they used after that is lost, a tenth of a second. */
  readonly #seconds = new Map<number, number>();
  #memory = 0;

  constructor(root: number) {
    this.#root = root;
  }

  async look(): Promise<void> {
    const tree = await listTree(this.#root);
    for (const { id, seconds } of tree) this.#seconds.set(id, seconds);
    const sizes = await Promise.all(tree.map(async ({ id }) => memoryOf(id)));
    this.#memory = Math.max(
      this.#memory,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }

  /** Seconds of all processors together. */
  get processor(): number {
    return [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  /** Bytes at most. */
  get memory(): number {
    return this.#memory;
  }
}

/**
 * Its proportional set size, in which memory that several share counts once in all; where the kernel does not tell, its
 * resident set size.
 */
async function memoryOf(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  const status = rollup === '' ? await readFile(`/proc/${id}/status`, 'utf8').catch(() => '') : '';
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? '0';
  return Number(kilobytes) * 1024;
}
