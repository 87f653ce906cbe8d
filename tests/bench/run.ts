/**
 * npm run bench:editions [-- MANUSCRIPT] [-- --pages 400] [-- --json]
 * npm run bench:editions -- --finishing: the print of 10, 300 and 1,000 pages, and what is done with it afterwards
 *
 * Each edition of a big book through the command line, cold: a process of its own, an empty cache folder.
 * Prints wall time, peak memory (the whole tree of processes) and size.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureFinishing, type Finishing } from './finishing.ts';
import { measure } from './measure.ts';
import { writeManuscript } from './manuscript.ts';

interface Result {
  readonly edition: string;
  readonly seconds: number;
  /** Bytes; undefined where /proc is missing. */
  readonly memory: number | undefined;
  readonly bytes: number;
  readonly pages?: number;
}

const home = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    pages: { type: 'string', default: '400' },
    json: { type: 'boolean', default: false },
    finishing: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const scratch = await mkdtemp(join(tmpdir(), 'octavo-bench-'));
try {
  if (values.finishing) {
    const found = await measureFinishing([10, 300, 1000], scratch);
    process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : tableOfFinishing(found));
  } else await measureEditions();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function measureEditions(): Promise<void> {
  const given = positionals[0];
  const manuscript = given === undefined ? join(scratch, 'a-long-book') : resolve(given);
  const about = given ?? `a made-up book, ${await writeManuscript(manuscript, Number(values.pages))} words`;
  const results: Result[] = [];
  for (const edition of ['html', 'epub', 'pdf', 'html,epub,pdf']) results.push(await build(edition, manuscript));
  process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : tableOf(results, about));
}

function tableOfFinishing(found: readonly Finishing[]): string {
  const lines = found.map(({ pages, print, finish, before, after }) => {
    const times = `print ${print.toFixed(2)} s, finish ${finish.toFixed(2)} s (${((finish / print) * 100).toFixed(0)} %)`;
    return `${String(pages).padStart(5)} pages   ${times}   ${mega(before)} → ${mega(after)}`;
  });
  return `${machine()}\n\n${lines.join('\n')}\n`;
}

function mega(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
}

async function build(edition: string, manuscript: string): Promise<Result> {
  const cache = await mkdtemp(join(scratch, 'cache-'));
  const args = [
    '--import',
    'tsx',
    join(home, 'src/cli.ts'),
    'build',
    manuscript,
    '--to',
    edition,
    '--out',
    join(scratch, 'dist'),
    '--json',
  ];
  const { seconds, memory, printed, end } = await measure(process.execPath, args, {
    cwd: home,
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  if (end !== 0) throw new Error(`${edition} ended with ${end}:\n${printed}`);
  const { editions } = JSON.parse(printed) as { editions: { bytes: number; pages?: number }[] };
  const pages = editions.find((made) => made.pages !== undefined)?.pages;
  return {
    edition,
    seconds,
    memory,
    bytes: editions.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(pages === undefined ? {} : { pages }),
  };
}

function tableOf(results: readonly Result[], about: string): string {
  const rows = [
    ['edition', 'time', 'peak memory', 'size', 'pages'],
    ...results.map(({ edition, seconds, memory, bytes, pages }) => [
      edition,
      `${seconds.toFixed(1)} s`,
      mega(memory),
      mega(bytes),
      String(pages ?? ''),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
  return `${about}\n${machine()}\n\n${lines.join('\n')}\n`;
}
