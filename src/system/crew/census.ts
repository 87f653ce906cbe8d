/** Which processes there are, which started which, and how much memory each has. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Census {
  /**
   * A process with all that it started; undefined: it is not there, or nobody knows. Memory that several share is
   * counted for each: it is rather too much than too little.
   */
  below(pid: number): { readonly megabytes: number; readonly started: readonly number[] } | undefined;
}

interface Row {
  readonly parent: number;
  readonly kilobytes: number;
}

/** By `ps`, which all systems have but Windows: there it is known of none, and the limit is that of V8's heap. */
export async function takeCensus(): Promise<Census> {
  const rows = new Map<number, Row>();
  try {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='], {
      timeout: 5000,
      maxBuffer: 2 ** 24,
    });
    for (const line of stdout.split('\n')) {
      const [pid, parent, kilobytes] = line.trim().split(/\s+/u).map(Number);
      if (pid !== undefined && parent !== undefined && kilobytes !== undefined) rows.set(pid, { parent, kilobytes });
    }
  } catch {
    // There is no ps, or none that understands: see above.
  }
  const children = new Map<number, number[]>();
  for (const [pid, { parent }] of rows) children.set(parent, [...(children.get(parent) ?? []), pid]);
  return {
    below: (pid) => {
      if (!rows.has(pid)) return undefined;
      const started: number[] = [];
      for (const queue = [...(children.get(pid) ?? [])]; queue.length > 0;) {
        const next = queue.pop() ?? 0;
        started.push(next);
        queue.push(...(children.get(next) ?? []));
      }
      const kilobytes = [pid, ...started].reduce((sum, one) => sum + (rows.get(one)?.kilobytes ?? 0), 0);
      return { megabytes: Math.round(kilobytes / 1024), started };
    },
  };
}
