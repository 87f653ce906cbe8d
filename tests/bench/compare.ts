/**
 * npm run bench [-- --pages 100,300,1000] [--runs 3] [--limit 1200] [--only octavo,weasyprint] [--json]
 *
 * The same book with many notes through Octavo, Paged.js, Vivliostyle and WeasyPrint: time (the median of
 * the runs), peak memory of all processes, pages, and the time as a multiple of Octavo's. The others are no
 * part of the project; they are taken from the folder that OCTAVO_BENCH_PEERS names, WeasyPrint from the
 * PATH, too. To install them there:
 *
 *   npm install --prefix FOLDER --ignore-scripts pagedjs @vivliostyle/viewer
 *   python3 -m venv FOLDER/venv && FOLDER/venv/bin/pip install weasyprint
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateManuscript } from '../support/generated-manuscript.ts';
import { writeManuscript } from '../support/manuscript-printing.ts';
import { ObjectFile } from '../support/page-proof/file.ts';
import { measure, type Measured } from './measure.ts';
import { writePeerDocument } from './peers/document.ts';

interface Program {
  readonly name: string;
  readonly run: (paths: Paths) => readonly [command: string, ...args: string[]];
}

interface Paths {
  readonly manuscript: string;
  readonly document: string;
  readonly out: string;
}

interface Row {
  readonly pages: number;
  readonly name: string;
  readonly seconds: number;
  readonly end: Measured['end'];
  readonly memory: number | undefined;
  readonly made: number;
  readonly times: number | undefined;
  readonly stages: Readonly<Record<string, number>>;
}

const home = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,300,1000' },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '1200' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const peers = process.env['OCTAVO_BENCH_PEERS'] === undefined ? undefined : resolve(process.env['OCTAVO_BENCH_PEERS']);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Those that are installed, Octavo first. */
function listPrograms(): Program[] {
  const script = (name: string): string[] => ['--import', 'tsx', join(home, `tests/bench/peers/${name}.ts`)];
  const programs: Program[] = [
    { name: 'octavo', run: ({ manuscript, out }) => [process.execPath, ...script('octavo'), manuscript, out] },
  ];
  for (const [name, module] of [
    ['pagedjs', 'pagedjs'],
    ['vivliostyle', '@vivliostyle/viewer'],
  ] as const) {
    if (peers === undefined || !existsSync(join(peers, 'node_modules', module))) continue;
    programs.push({
      name,
      run: ({ document, out }) => [
        process.execPath,
        ...script('in-browser'),
        name,
        document,
        peers,
        join(out, 'out.pdf'),
      ],
    });
  }
  const folders = [
    ...(peers === undefined ? [] : [join(peers, 'venv/bin')]),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const weasyprint = folders.map((folder) => join(folder, 'weasyprint')).find((path) => existsSync(path));
  if (weasyprint !== undefined) {
    programs.push({
      name: 'weasyprint',
      run: ({ document, out }) => [weasyprint, '--pdf-tags', join(document, 'index.html'), join(out, 'out.pdf')],
    });
  }
  const wanted = values.only?.split(',');
  return programs.filter(({ name }) => wanted === undefined || wanted.includes(name));
}

async function compare(pages: number, scratch: string): Promise<Row[]> {
  const made = generateManuscript({
    seed: 1741,
    chapters: Math.max(2, Math.round(pages / 14)),
    blocks: [24, 24],
    noteRate: 0.12,
    longNotes: true,
  });
  const manuscript = await writeManuscript(made, join(scratch, String(pages)));
  const document = join(scratch, String(pages), 'document');
  await mkdir(document);
  await writePeerDocument(manuscript, document);
  say(
    `About ${pages} pages: ${made.facts.notes.length} notes, ${made.facts.figures.length} figures, ${made.facts.tables.length} tables`,
  );
  const rows: Row[] = [];
  for (const program of listPrograms()) {
    const row = await time(program, pages, { manuscript, document, out: join(scratch, String(pages), program.name) });
    const ours = rows.find(({ name }) => name === 'octavo')?.seconds;
    rows.push({ ...row, times: ours === undefined ? undefined : row.seconds / ours });
    say(sayRow(rows.at(-1) ?? row));
  }
  return rows;
}

async function time({ name, run }: Program, pages: number, paths: Paths): Promise<Row> {
  const results: Measured[] = [];
  for (let count = 0; count < Number(values.runs); count += 1) {
    await rm(paths.out, { recursive: true, force: true });
    await mkdir(paths.out, { recursive: true });
    const [command, ...args] = run(paths);
    results.push(await measure(command, args, { cwd: home, limit: Number(values.limit) }));
    // What did not finish once will not finish the next time.
    if (results.at(-1)?.end !== 0) break;
  }
  const sorted = results.toSorted((a, b) => a.seconds - b.seconds);
  const median = sorted[Math.floor(sorted.length / 2)];
  const last = results.at(-1);
  const file = join(paths.out, name === 'octavo' ? 'seed-1741/seed-1741.pdf' : 'out.pdf');
  return {
    pages,
    name,
    seconds: median?.seconds ?? 0,
    end: last?.end ?? -1,
    memory: Math.max(...results.map(({ memory }) => memory ?? 0)) || undefined,
    made: last?.end === 0 ? await countPages(file) : 0,
    times: undefined,
    stages: name === 'octavo' && median?.end === 0 ? readStages(median.printed) : {},
  };
}

function readStages(printed: string): Readonly<Record<string, number>> {
  return (JSON.parse(printed) as { stages: Record<string, number> }).stages;
}

async function countPages(file: string): Promise<number> {
  return new ObjectFile(await readFile(file)).pages.length;
}

function sayRow({ name, seconds, end, memory, made, times, stages }: Row): string {
  const took = end === 'late' ? `>${values.limit} s` : end === 0 ? `${seconds.toFixed(1)} s` : `failed (${end})`;
  const split = Object.entries(stages).map(([stage, spent]) => `${stage} ${(spent / 1000).toFixed(1)}`);
  return [
    `  ${name.padEnd(12)}`,
    took.padStart(12),
    (memory === undefined ? '–' : `${(memory / 2 ** 20).toFixed(0)} MB`).padStart(9),
    (made === 0 ? '' : `${made} pages`).padStart(11),
    times === undefined || (end !== 0 && end !== 'late')
      ? ''
      : `${end === 'late' ? '>' : ''}${times.toFixed(1)} ×`.padStart(9),
    split.length === 0 ? '' : `   ${split.join(', ')}`,
  ].join('');
}

const scratch = await mkdtemp(join(tmpdir(), 'octavo-bench-'));
try {
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
  );
  const rows: Row[] = [];
  for (const pages of values.pages.split(',').map(Number)) rows.push(...(await compare(pages, scratch)));
  if (values.json) say(JSON.stringify(rows, null, 2));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
