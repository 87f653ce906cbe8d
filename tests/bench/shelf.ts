/**
 * npm run bench:shelf [-- --titles 1000] [--folder DIR] [--jobs N] [--unchanged 3]
 *
 * A press with many titles of 10 to 60 pages: all built; nothing changed; the style of one series changed; nothing
 * changed. Told of each: seconds, what was built, titles a minute, and memory of all processes at the beginning, in the
 * middle and at the end of the run (proportional, sampled each second).
 *
 * `--folder` keeps what was made, for validators; without it everything is removed. Nothing else should use the
 * processor beside it.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeManuscript } from './manuscript.ts';
import { TreeUse } from './processes.ts';

const { values } = parseArgs({
  options: {
    titles: { type: 'string', default: '1000' },
    folder: { type: 'string' },
    jobs: { type: 'string' },
    unchanged: { type: 'string', default: '3' },
  },
});
const count = Number(values.titles);
const home = fileURLToPath(new URL('../..', import.meta.url));

/** Titles of the series with a style of its own: each twenty-fifth. */
const isInSeries = (index: number): boolean => index % 25 === 0;

const nameOf = (index: number): string => `title-${String(index + 1).padStart(4, '0')}`;

const subjects = ['History', 'Philosophy', 'Travel', 'Natural history', 'Letters', 'Law'];

async function writeShelf(folder: string): Promise<void> {
  await mkdir(join(folder, 'series-style'), { recursive: true });
  await writeFile(join(folder, 'series-style/theme.json'), '{ "extends": "base" }\n');
  await writeStyle(folder, 1.4);
  await writeFile(
    join(folder, 'shelf.yaml'),
    [
      'title: The Lighthouse Press',
      'url: https://books.lighthouse.example/',
      'contact: books@lighthouse.example',
      'publisher: The Lighthouse Press',
      'country: GB',
      'licence: CC-BY-4.0',
      'to: [html, epub, pdf]',
      'manuscripts:',
      '  - titles/other/*',
      '  - files: titles/series/*',
      '    series: Lighthouse Poems',
      '    theme: ./series-style',
      '',
    ].join('\n'),
  );
  for (let index = 0; index < count; index += 1) {
    const title = join(folder, 'titles', isInSeries(index) ? 'series' : 'other', nameOf(index));
    // 10 to 60 pages in print, all lengths alike often, in an order that looks like chance and is always the same.
    await writeManuscript(title, 9 + ((index * 37) % 45), index + 1);
    const book = join(title, 'book.yaml');
    const text = await readFile(book, 'utf8');
    await writeFile(
      book,
      text
        .replace(
          'title: A Long Book',
          `title: A Book of the Press, Number ${index + 1}\nidentifier: urn:octavo-bench:${index + 1}`,
        )
        .replace(
          'author: Nobody in Particular',
          `author: Author ${String.fromCodePoint(65 + (index % 26))}. ${index % 90}\nsubjects: [${subjects[index % subjects.length]}]`,
        ),
    );
  }
}

async function writeStyle(folder: string, size: number): Promise<void> {
  await writeFile(join(folder, 'series-style/typography.css'), `h1 { font-size: ${size}em; }\n`);
}

interface Run {
  readonly name: string;
  readonly seconds: number;
  /** Bytes, each second. */
  readonly memory: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly pages: number;
}

async function build(name: string, folder: string): Promise<Run> {
  const from = performance.now();
  const jobs = values.jobs === undefined ? [] : ['--jobs', values.jobs];
  const args = [join(home, 'src/start.js'), 'catalogue', 'build', join(folder, 'shelf'), '--out', join(folder, 'out')];
  const child = spawn(process.execPath, [...args, '--quiet', ...jobs], {
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => void complaints.push(chunk));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const memory: number[] = [];
  const sample = async (): Promise<void> => {
    const use = new TreeUse(child.pid ?? -1);
    await use.look();
    memory.push(use.memory);
  };
  const clock = setInterval(() => void sample(), 1000);
  if ((await ended) !== 0) process.stderr.write(Buffer.concat(complaints));
  clearInterval(clock);
  const seconds = (performance.now() - from) / 1000;
  const report = JSON.parse(await readFile(join(folder, 'out/catalogue-report.json'), 'utf8'));
  const statuses: Record<string, number> = {};
  let pages = 0;
  for (const { status, pages: long } of report.titles) {
    statuses[status] = (statuses[status] ?? 0) + 1;
    pages += long ?? 0;
  }
  return { name, seconds, memory, statuses, pages };
}

function told({ name, seconds, memory, statuses, pages }: Run): string {
  const built = statuses['built'] ?? 0;
  const gigabytes = (from: number, to: number): string => {
    const part = memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to));
    return ((part.toSorted((one, other) => one - other)[Math.floor(part.length / 2)] ?? 0) / 2 ** 30).toFixed(2);
  };
  const cells = [
    name,
    seconds.toFixed(1),
    Object.entries(statuses)
      .map(([status, titles]) => `${titles} ${status}`)
      .join(', '),
    pages,
    built < 2 ? '' : ((built / seconds) * 60).toFixed(1),
    [gigabytes(0.05, 0.3), gigabytes(0.35, 0.65), gigabytes(0.7, 0.95)].join(' / '),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

const folder = values.folder === undefined ? await mkdtemp(join(tmpdir(), 'octavo-bench-')) : resolve(values.folder);
try {
  await writeShelf(join(folder, 'shelf'));
  process.stdout.write(`${count} titles, ${cpus().length} cores, Node ${process.versions.node}\n\n`);
  process.stdout.write(
    '| run | seconds | titles | pages | titles a minute | GiB at first / half-way / at last (median) |\n',
  );
  process.stdout.write('|:--|--:|:--|--:|--:|--:|\n');
  const times = Array.from({ length: Number(values.unchanged) }, () => 'nothing changed');
  for (const name of ['all', ...times, 'a style changed', 'nothing changed']) {
    if (name === 'a style changed') await writeStyle(join(folder, 'shelf'), 1.5);
    process.stdout.write(told(await build(name, folder)));
  }
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
