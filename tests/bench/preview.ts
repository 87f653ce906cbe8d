/**
 * npm run bench:preview [-- --pages 300] [--edits 40] [--panes html,epub,pdf] [--wait pdf]
 *
 * A paragraph of a long book is changed again and again while `octavo preview` shows it in a real browser: from the
 * moment of saving to the moment when a pane has drawn it. The next edit comes when the panes of `--wait` show the one
 * before (all panes if it is missing). Told of each pane: median, 95th hundredth and longest, in seconds, and memory
 * of all processes of the preview at the beginning, half-way and at the end. Nothing else should use the processor beside it.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { launchBrowser } from '../conformance/browser.ts';
import { writeManuscript } from './manuscript.ts';
import { TreeUse } from './processes.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    edits: { type: 'string', default: '40' },
    panes: { type: 'string', default: 'html,epub,pdf' },
    wait: { type: 'string' },
  },
});
const panes = values.panes.split(',');
const waited = values.wait?.split(',') ?? panes;
const home = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds from saving to showing. */
const times = new Map<string, number[]>(panes.map((name) => [name, []]));

const folder = await mkdtemp(join(tmpdir(), 'octavo-bench-'));
const book = join(folder, 'book');
await writeManuscript(book, Number(values.pages));
const child = spawn(
  process.execPath,
  [join(home, 'src/start.js'), 'preview', book, '--port', '0', '--to', values.panes],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await launchBrowser();
try {
  const [address = ''] = (await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()).value.split(
    '\n',
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 1000 });
  const begun = Date.now();
  await page.goto(address);
  await page.evaluate(noteVersions);
  await untilShown(page, Object.fromEntries(panes.map((name) => [name, 1])));
  process.stdout.write(`${values.pages} pages, ${cpus().length} cores, Node ${process.versions.node}\n`);
  process.stdout.write(`all panes after ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
  const memory = [await memoryNow()];
  const chapters = (await readdir(book)).filter((name) => name.endsWith('.md')).toSorted();
  for (let edit = 0; edit < Number(values.edits); edit += 1) {
    // Somewhere else each time, as far as that goes, but always in the middle of a chapter.
    const file = join(book, chapters[(edit * 7) % chapters.length] ?? '');
    const paragraphs = (await readFile(file, 'utf8')).split('\n\n');
    const middle = paragraphs.findIndex(
      (text, index) => index > paragraphs.length / 2 && /^[A-Z][^[|]{200}/u.test(text),
    );
    paragraphs[middle] = `${paragraphs[middle]} Word ${edit}.`;
    if (edit === Math.floor(Number(values.edits) / 2)) memory.push(await memoryNow());
    const versions = await page.evaluate(() => ({ ...document.body.dataset }));
    const from = Date.now();
    await writeFile(file, paragraphs.join('\n\n'));
    const next = (name: string): number => Number(versions[name] ?? 0) + 1;
    await untilShown(page, Object.fromEntries(waited.map((name) => [name, next(name)])));
    const shown = await page.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
    for (const name of panes) {
      const first = shown.find((one) => one.name === name && one.version >= next(name));
      if (first !== undefined) times.get(name)?.push(first.at - from);
    }
  }
  for (const [name, all] of times) {
    const sorted = all.toSorted((one, other) => one - other);
    const at = (share: number): string => ((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) / 1000).toFixed(2);
    process.stdout.write(`${name}: p50 ${at(0.5)} s, p95 ${at(0.95)} s, longest ${at(1)} s, of ${sorted.length}\n`);
  }
  memory.push(await memoryNow());
  process.stdout.write(`memory ${memory.map((size) => size.toFixed(0)).join(', ')} MiB before, half-way and after\n`);
} finally {
  await browser.close();
  child.kill('SIGINT');
  await new Promise((done) => child.once('close', done));
  await rm(folder, { recursive: true, force: true });
}

interface Shown {
  readonly name: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** In the browser: uses nothing from outside itself. */
function noteVersions(): void {
  const shown: Shown[] = [];
  Object.assign(globalThis, { shown });
  const before: Record<string, string> = {};
  new MutationObserver(() => {
    for (const [name, version = ''] of Object.entries(document.body.dataset)) {
      if (before[name] === version) continue;
      before[name] = version;
      shown.push({ name, version: Number(version), at: Date.now() });
    }
  }).observe(document.body, { attributes: true });
}

async function untilShown(page: Page, versions: Readonly<Record<string, number>>): Promise<void> {
  await page.waitForFunction(
    (wanted) => Object.entries(wanted).every(([name, version]) => Number(document.body.dataset[name]) >= version),
    { timeout: 120_000 },
    versions,
  );
}

async function memoryNow(): Promise<number> {
  const use = new TreeUse(child.pid ?? -1);
  await use.look();
  return use.memory / 2 ** 20;
}
