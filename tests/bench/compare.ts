/**
 * npm run bench [-- --pages 100,300,1000] [--runs 3] [--limit 1200] [--only octavo,weasyprint] [--json] [--write]
 *
 * The same book with many notes through Octavo and other programs, from Markdown and from HTML. They take turns, so
 * that a machine that slows down slows down all of them: of each the median of its runs is told, wall time and seconds
 * of the processor (of all its processes), peak memory, and what its PDF has and lacks; as a multiple of Octavo's the
 * median of what was measured in the same turn. `--write` puts the table into the README.
 *
 * The others are no part of the project; they are taken from the folder that OCTAVO_BENCH_PEERS names, else from the
 * PATH. To install them there:
 *
 *   npm install --prefix FOLDER --ignore-scripts pagedjs @vivliostyle/cli md-to-pdf
 *   python3 -m venv FOLDER/venv && FOLDER/venv/bin/pip install weasyprint typst pypandoc_binary
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateManuscript, type GeneratedManuscript } from '../support/generated-manuscript.ts';
import { writeManuscript } from '../support/manuscript-printing.ts';
import { measure, type Measured } from './measure.ts';
import { writePeerDocument } from './peers/document.ts';
import { type Held, readHeld } from './peers/lacks.ts';
import { writePeerMarkdown } from './peers/markdown.ts';
import { listPrograms, type Paths, type Program } from './peers/programs.ts';

interface Row {
  /** As it was asked for. */
  readonly about: number;
  readonly name: string;
  readonly from: Program['from'];
  readonly end: Measured['end'];
  readonly seconds: number;
  readonly processor: number | undefined;
  readonly memory: number | undefined;
  /** Wall time as a multiple of Octavo's. */
  readonly times: number | undefined;
  readonly held: Held | undefined;
}

const home = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,300,1000' },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '1200' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const peers = process.env['OCTAVO_BENCH_PEERS'] === undefined ? undefined : resolve(process.env['OCTAVO_BENCH_PEERS']);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function prepare(pages: number, above: string): Promise<{ made: GeneratedManuscript; paths: Paths }> {
  const made = generateManuscript({
    seed: 1741,
    chapters: Math.max(2, Math.round(pages / 14)),
    blocks: [24, 24],
    noteRate: 0.12,
    longNotes: true,
  });
  const manuscript = await writeManuscript(made, above);
  const document = join(above, 'document');
  await mkdir(document);
  await writePeerDocument(manuscript, document);
  await writePeerMarkdown(manuscript, document, made.facts.title);
  return { made, paths: { manuscript, document, out: join(above, 'out') } };
}

async function compare(about: number, scratch: string): Promise<Row[]> {
  const { made, paths } = await prepare(about, join(scratch, String(about)));
  const { notes, figures, tables } = made.facts;
  say(`About ${about} pages: ${notes.length} notes, ${figures.length} figures, ${tables.length} tables`);
  const wanted = values.only?.split(',');
  const programs = (await listPrograms(peers)).filter(({ name }) => wanted === undefined || wanted.includes(name));
  const runs = new Map<Program, Measured[]>(programs.map((program) => [program, []]));
  for (let turn = 0; turn < Number(values.runs); turn += 1)
    for (const [program, own] of runs) {
      // What did not finish once will not finish the next time.
      if (own.some(({ end }) => end !== 0)) continue;
      own.push(await time(program, { ...paths, out: join(paths.out, program.name) }));
    }
  const [first] = programs;
  const ours = (first?.name === 'octavo' && runs.get(first)) || [];
  const rows: Row[] = [];
  for (const [program, own] of runs) {
    const { name, from, file } = program;
    const last = own.at(-1);
    const path = join(paths.out, name, file);
    const row: Row = {
      about,
      name,
      from,
      end: last?.end ?? -1,
      seconds: middle(own.map(({ seconds }) => seconds)) ?? 0,
      processor: middle(own.flatMap(({ processor }) => processor ?? [])),
      memory: Math.max(...own.map(({ memory }) => memory ?? 0)) || undefined,
      times: middle(own.flatMap(({ seconds }, turn) => (ours[turn] === undefined ? [] : seconds / ours[turn].seconds))),
      held: last?.end === 0 && existsSync(path) ? await readHeld(path, made.facts) : undefined,
    };
    rows.push(row);
    say(`  ${cellsOf(row).join('   ')}`);
  }
  return rows;
}

async function time({ run, env = {} }: Program, paths: Paths): Promise<Measured> {
  await rm(paths.out, { recursive: true, force: true });
  await mkdir(paths.out, { recursive: true });
  const [command, ...args] = run(paths);
  return measure(command, args, { cwd: home, limit: Number(values.limit), env: { ...process.env, ...env } });
}

function middle(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const heads = ['', 'from', 'pages', 'time', '', 'processor', 'memory', 'notes at the foot', 'tags', 'archival'];

function cellsOf({ name, from, end, seconds, processor, memory, times, held }: Row): string[] {
  const took = end === 'late' ? `>${values.limit} s` : end === 0 ? `${seconds.toFixed(1)} s` : `failed (${end})`;
  return [
    name,
    from,
    held === undefined ? '–' : String(held.pages),
    took,
    times === undefined || (end !== 0 && end !== 'late') ? '' : `${end === 'late' ? '>' : ''}${times.toFixed(1)} ×`,
    processor === undefined ? '–' : `${processor.toFixed(1)} s`,
    memory === undefined ? '–' : `${(memory / 2 ** 20).toFixed(0)} MB`,
    held === undefined ? '–' : `${Math.round(held.notesAtFoot * 100)} %`,
    held === undefined ? '–' : held.isTagged ? 'yes' : 'no',
    held === undefined ? '–' : (held.archival ?? 'no'),
  ];
}

function machine(): string {
  return `${cpus().length} processors (${cpus()[0]?.model ?? 'of some kind'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '–'} before`;
}

/** Between the two marks that stand there. */
async function writeTable(rows: readonly Row[], where: string): Promise<void> {
  const file = join(home, 'README.md');
  const text = await readFile(file, 'utf8');
  const lines = [heads, heads.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  const table = `<!-- npm run bench -- --write -->\n\n${lines.join('\n')}\n\n${where}.\n\n<!-- end -->`;
  const changed = text.replace(/<!-- npm run bench[^>]*-->[^]*?<!-- end -->/u, () => table);
  if (changed === text && !text.includes(table)) throw new Error('README.md has no place for the table');
  await writeFile(file, changed);
}

const scratch = await mkdtemp(join(tmpdir(), 'octavo-bench-'));
try {
  const where = machine();
  say(where);
  const rows: Row[] = [];
  for (const pages of values.pages.split(',').map(Number)) rows.push(...(await compare(pages, scratch)));
  if (values.json) say(JSON.stringify(rows, null, 2));
  if (values.write) await writeTable(rows, where);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
